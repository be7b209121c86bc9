"""Whole pages, written for this project: what is found on each, and the scores behind it.

Tests of one rule at a time say what the rule should do. Much of newsparse is no rule: features with
learned weights, windows over the lines around, scores that are compared. A fault there changes
nothing in a sentence made for a test, and some pages in the world. So each page here is compared
as a whole with what is written down beside it: ``NAME.json`` is what a reader finds, checked by
eye; ``measures/NAME.txt`` what it was chosen by. ``python -m tools.approve`` writes both anew
after a change that is meant.
"""

from __future__ import annotations

import json
import re
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest

from tools.approve import (
    COUNTS,
    FAULTS,
    NEAR,
    PAGES,
    counted_on_all,
    found_on,
    measured_on,
    near_all,
    pages,
    without,
)
from tools.page_forms import forms, read_again
from tools.page_near import KINDS

NUMBER = re.compile(r"-?\d+\.\d+")
MEANT = "if the change is meant: python -m tools.approve, and read the diff"

each_page = pytest.mark.parametrize("page", pages(), ids=lambda path: path.stem)


def expected(page: Path) -> dict[str, Any]:
    """What is written down beside a page."""
    found: dict[str, Any] = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
    return found


def alike(found: str, wanted: str) -> bool:
    """Whether two lines are the same up to the last digit of their numbers.

    Python adds floats more exactly from 3.12 on, which turns a rounding now and then.
    """
    if found == wanted:
        return True
    pairs = list(zip_longest(found.split(), wanted.split(), fillvalue=""))
    return all(one == other or is_close(one, other) for one, other in pairs)


def is_close(one: str, other: str) -> bool:
    """Whether two words are numbers with digits after the point, as good as equal."""
    if not (NUMBER.fullmatch(one) and NUMBER.fullmatch(other)):
        return False
    digits = len(one.partition(".")[2])
    return abs(float(one) - float(other)) < 1.5 * 10**-digits


@each_page
def test_what_is_found(page: Path) -> None:
    """Every block, byline, quote and person of the page is as written down."""
    wanted = expected(page)
    faults = wanted.pop(FAULTS)
    found = found_on(page)
    assert found == wanted, MEANT
    assert without(faults, found) == [], MEANT


@each_page
def test_what_it_was_chosen_by(page: Path) -> None:
    """Features and scores are those that the weights were learned with."""
    measures = (PAGES / "measures" / f"{page.stem}.txt").read_text(encoding="utf-8")
    pairs = zip_longest(measured_on(page), measures.splitlines(), fillvalue="")
    assert [pair for pair in pairs if not alike(*pair)] == [], MEANT


def test_cues_of_all_pages() -> None:
    """Cues come as often as they did, also those that weigh little or nothing today."""
    assert counted_on_all() == COUNTS.read_text(encoding="utf-8").splitlines(), MEANT


@pytest.mark.parametrize("path", forms(), ids=lambda path: path.stem)
def test_forms(path: Path) -> None:
    """Dates, bylines, credits and the like are read as is written below each."""
    assert read_again(path) == path.read_text(encoding="utf-8"), MEANT


@pytest.mark.parametrize("kind", KINDS)
def test_what_stands_near(kind: str) -> None:
    """Lines and pages a small step away from these are read as they were, too."""
    wanted = NEAR.read_text(encoding="utf-8").splitlines()
    assert [line for line in near_all(kind) if line not in wanted] == [], MEANT
