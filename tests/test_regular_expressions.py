"""The regular expressions of the package: all are found, and none takes more than linear time.

``python -m tools.redos`` (run by ``.ci/run``) proves that they are linear; here is what it found.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from newsparse import parse
from newsparse.furniture.credits import is_credit, split_credit
from newsparse.metadata.authors import clean_authors
from newsparse.readers.markdown.front import read_front_matter

_TOP = Path(__file__).parents[1]
_DISCOVER = """
from tools.redos.discovery import call_sites, discover, unseen
found = discover()
print(unseen(found), len({one.site for one in found}), len(call_sites()))
"""


def test_none_escapes_the_check() -> None:
    """Each place that compiles a pattern is seen by the check: none hides from it."""
    done = subprocess.run(
        [sys.executable, "-c", _DISCOVER], cwd=_TOP, capture_output=True, text=True, check=True
    )
    unseen, sites, calls = done.stdout.rsplit(" ", 2)
    assert unseen == "[]"
    assert int(sites) == int(calls) > 100


@pytest.mark.parametrize("letters", ["क", "ʼʻ"])
def test_a_capitalised_word_in_any_script_ends(letters: str) -> None:
    """Letters that two alternatives matched took twice the time for each one more."""
    assert parse(f"By {letters * 100}1 Lee").source


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("The crowd waits!!! Photo: Ann Lee", "Ann Lee"),
        ("The crowd waits...” Photo: Ann Lee", "Ann Lee"),
        ("The crowd waits?" + "!" * 50 + " Reuters", "Reuters"),
    ],
)
def test_credits_after_several_stops(text: str, credit: str) -> None:
    """The last stop before the space ends the sentence; how many there are does not matter."""
    assert split_credit(text)[1] == credit


def test_credits_between_strokes() -> None:
    """An empty part between strokes is no maker."""
    assert is_credit("Ann Lee / / Acme")
    assert not is_credit(" / ")


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Ann Lee (Acme News)", "Ann Lee"),
        ("Ann Lee (Acme) (News)", "Ann Lee (Acme)"),
        ("Ann Lee (Acme [Leeds])", "Ann Lee (Acme [Leeds])"),
        (f"Ann Lee ({'x' * 80})", "Ann Lee"),
        ("Ann Lee)", "Ann Lee)"),
    ],
)
def test_brackets_behind_names(written: str, name: str) -> None:
    """The last pair of brackets is taken off, if nothing stands behind it."""
    assert list(clean_authors([written])) == [name]


def test_front_matter_with_much_white_space() -> None:
    """White space before a value belongs to nothing."""
    head, _ = read_front_matter("---\nauthor: \t \t Ann Lee\n---\n")
    assert "Ann Lee" in repr(head)
