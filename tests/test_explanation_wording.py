"""Every cue that an explanation can show has a meaning in words."""

from __future__ import annotations

import json
from importlib import resources

import pytest
from conftest import SEEDS, read_seed

import newsparse
from newsparse import Evidence, Role
from newsparse.explanation.wording import describe
from newsparse.labeling.rereading import family

WEIGHTS = resources.files("newsparse.labeling")


def stored(name: str, key: str) -> list[str]:
    """The names of the cues in a file of weights."""
    return list(json.loads(WEIGHTS.joinpath(name).read_text(encoding="utf-8"))[key])


@pytest.mark.parametrize(
    ("name", "key"),
    [("roles.json", "weights"), ("body_forest.json", "cues"), ("html_forest.json", "cues")],
)
def test_cues_with_weights(name: str, key: str) -> None:
    """Cues that the weights know; add what a new one means to newsparse.explanation.wording."""
    cues = [family(cue) for cue in stored(name, key)]
    assert [cue for cue in cues if not describe(Evidence(cue, Role.OTHER, weight=1.0))] == []


def test_roles_of_neighbours() -> None:
    """Following any role has a meaning."""
    for role in Role:
        assert describe(Evidence(f"follows-{role}", Role.OTHER, weight=1.0))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_cues_of_real_pages(path: object) -> None:
    """What the seeds show, those of the furniture finders included."""
    article = newsparse.parse(read_seed(path))  # type: ignore[arg-type]
    for block in article.blocks:
        for reason in block.evidence:
            assert describe(reason), reason.cue


@pytest.mark.parametrize(
    ("cue", "role", "meaning"),
    [
        ("last", Role.PARAGRAPH, "how it ends"),
        ("last", Role.LEGAL, "the last on the page"),
        ("after-only-share", Role.SHARE, "the line above: words about sharing"),
        ("opens-related", Role.RELATED, "opens with words about other stories"),
        ("link-share-1", Role.PARAGRAPH, "the line above: share of its characters in links"),
        ("mass-3", Role.PARAGRAPH, "share of the page's sentences in its container, 3 steps up"),
        ("chrome-after-8", Role.PARAGRAPH, "words of site chrome in the 8 lines after"),
        ("link-in-share", Role.SHARE, "a link in what is named “share”"),
        ("somebody-elses-cue", Role.OTHER, None),
        ("under-nothing-near", Role.OTHER, None),
        ("after-", Role.OTHER, None),
    ],
)
def test_meanings(cue: str, role: Role, meaning: str | None) -> None:
    """By the grammar of names; unknown names have none."""
    assert describe(Evidence(cue, role, weight=1.0)) == meaning
