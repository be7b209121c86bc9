"""Roles of units: what the labels, the wording and the place of a line make of it."""

from __future__ import annotations

import pytest

from newsparse.labeling.chrome import Model, assign
from newsparse.models import Role

BODY = [
    "The council of Harrow Bay voted on Tuesday to rebuild the old sea wall, which storms broke "
    "twice last winter, at a cost of nine million pounds.",
    "Residents had asked for the work for years. The harbour master said that the wall would "
    "hold for a century if it was built as planned.",
    "Work on the sea wall is to begin in spring, when the storms are over, and should take "
    "eighteen months, the council said.",
]


def roles(before: list[str], after: list[str]) -> tuple[list[Role], list[Role]]:
    """Roles of the lines before and after a short article."""
    texts = [*before, *BODY, *after]
    inside = [text in BODY for text in texts]
    found = [unit.role for unit in assign(texts, [1] * len(texts), inside)]
    return found[: len(before)], found[len(before) + len(BODY) :]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Share this article", Role.SHARE),
        ("Facebook Twitter WhatsApp", Role.SHARE),
        ("Sign up for our newsletter", Role.NEWSLETTER),
        ("Related articles", Role.RELATED),
        ("Lesen Sie auch", Role.RELATED),
        ("Читайте также", Role.RELATED),
        ("相关新闻", Role.RELATED),
        ("12 comments", Role.COMMENTS),
        ("Advertisement", Role.ADVERTISEMENT),
        ("PUBLICIDAD", Role.ADVERTISEMENT),
        ("© 2024 Harrow Bay Echo. All rights reserved.", Role.LEGAL),
    ],
)
def test_a_line_after_the_body(line: str, role: Role) -> None:
    """A widget's label after the body has the role of its widget."""
    _, after = roles([], [line])
    assert after == [role]


def test_a_label_opens_a_section() -> None:
    """Titles under "Most read" are related stories."""
    _, after = roles(
        [],
        [
            "Most read",
            "Ferry to the islands cancelled for a third week",
            "School roof repaired at last after six years of waiting",
            "Why the herring came back to the bay",
        ],
    )
    assert set(after) == {Role.RELATED}


def test_a_menu_before_the_title() -> None:
    """Section names above the title are navigation; the title is the headline."""
    before, _ = roles(
        ["Home", "News", "Sport", "Weather", "Harrow Bay council votes to rebuild old sea wall"], []
    )
    assert before == [Role.NAVIGATION] * 4 + [Role.HEADLINE]


def test_a_unit_outside_gets_no_body_role() -> None:
    """What was found to lie outside the body stays outside."""
    before, after = roles(["Some words of no known kind"], ["And other such words at the end"])
    assert not any(role.is_body for role in before + after)


def test_the_surer_the_body_decision_the_more_a_role_must_win_by() -> None:
    """A line of the body that reads like a widget's leaves it unless the decision is sure."""
    texts = [*BODY, "Advertisement", *BODY]
    inside = [True] * len(texts)
    place = len(BODY)
    leaves = [
        not assign(texts, [1] * len(texts), inside, sureness=[sure] * len(texts))[
            place
        ].role.is_body
        for sure in (0.5, 0.7, 0.9, 0.99, 0.999, 1.0)
    ]
    assert leaves[0]
    assert not leaves[-1]
    assert leaves == sorted(leaves, reverse=True)


def test_evidence_speaks_for_the_role() -> None:
    """Outside the body each unit's evidence is for its own role; confidence is a probability."""
    texts = ["Share", *BODY, "Comments"]
    for unit in assign(texts, [1] * 5, [False, True, True, True, False]):
        assert {reason.role for reason in unit.evidence} == {
            role for role in [unit.role] if not role.is_body
        }
        assert 0 < unit.confidence <= 1


def test_lanes_add_up_like_columns() -> None:
    """Adding packed rows gives the sums of the columns, negative ones too."""
    rows = {"a": (1, -2, 300), "b": (-7, -2, 5), "c": (0, 16000, -16000)}
    model = Model((Role.SHARE, Role.LEGAL, Role.OTHER), rows, ((0,) * 3,) * 3, 20)
    lanes, bias = model.sums(["a", "b", "c", "c", "unknown"], 0)
    assert [lane - bias for lane in lanes] == [-6, 31996, -31695]
    lanes, bias = model.sums([], 1)  # leaving a body that is no more than likely
    assert [lane - bias for lane in lanes] == [-20, -100, -100]


@pytest.mark.parametrize("texts", [[], ["\ud800"], ["a"] * 3000, ["\x00", "", "@"], ["更" * 5000]])
def test_any_texts_have_roles(texts: list[str]) -> None:
    """Each unit of any page gets one role."""
    assert len(assign(texts, [0] * len(texts), [False] * len(texts))) == len(texts)
