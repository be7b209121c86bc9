"""Closing credits: who is credited, with what and from where."""

from __future__ import annotations

import pytest

from newsparse import Contribution
from newsparse.furniture.signoffs import is_signoff, read_signoff


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("(Reporting by Ann Lee; Editing by Max Rohr)", ["Ann Lee", "Max Rohr"]),
        ("The Herald's Ann Lee and Tom Fry contributed to this report.", ["Ann Lee", "Tom Fry"]),
        ("Harbour News' Ann Lee contributed to this report.", ["Ann Lee"]),
        ("—Ed. J. Holm contributed to this article.", ["Ed. J. Holm"]),
        ("The Associated Press contributed to this report.", ["The Associated Press"]),
        ("Ann Lee reported from Oslo.", ["Ann Lee"]),
        ("Freelance writer Ann Lee in Port Ellery contributed to this report.", ["Ann Lee"]),
        ("It went on. Associated Press writer Ann Lee contributed.", []),
    ],
)
def test_a_closing_credit_names_everybody(line: str, names: list[str]) -> None:
    """Outlets before the name are left out, agencies and initials with a full stop are kept."""
    assert is_signoff(line) == bool(names)
    assert [item.name.text for item in read_signoff(line)] == names


def test_places_and_contributions_are_told_apart() -> None:
    """Each clause says what its people did and where."""
    found = read_signoff("(Reporting by Ann Lee in Oslo and Tom Fry; Editing by Max Rohr)")
    assert [(item.name.text, item.contribution, item.location) for item in found] == [
        ("Ann Lee", Contribution.CONTRIBUTOR, "Oslo"),
        ("Tom Fry", Contribution.CONTRIBUTOR, None),
        ("Max Rohr", Contribution.EDITOR, None),
    ]
