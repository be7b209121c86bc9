"""The second reading of a page: words, neighbours, the page as the first reading saw it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.labeling.rereading import (
    Certain,
    limited,
    open_units,
    reread,
    wording_columns,
)
from newsparse.labeling.tokens import words_of
from newsparse.labeling.wording import Wording, features, load_wording

CERTAIN = Certain(4.0, 1.5)


def test_words_pairs_ends_and_short_lines_are_looked_up() -> None:
    """Numbers are all one word; a short unit is looked up as a whole, too."""
    assert features(["share", "12", "pages"]) == {
        "share", "#", "pages", "share #", "# pages", "^share", "pages$", "=share # pages",
    }  # fmt: skip
    assert features([]) == set()


def test_of_a_long_unit_head_and_tail_are_looked_up() -> None:
    """What is looked up has a bound."""
    words = [f"w{number}" for number in range(1000)]
    found = features(words)
    assert {"w0", "w23", "w988", "w999", "w999$"} <= found
    assert "w24" not in found
    assert not any(feature.startswith("=") for feature in found)


def test_unknown_words_say_nothing() -> None:
    """A unit of them has the score of all units, and none of it is known."""
    odds, known = Wording({"share": -100}, -0.5, 50).read([["zzz"], ["share"], []])
    assert odds == [-0.5, -2.5, -0.5]
    assert known[0] == known[2] == 0.0 < known[1]


@given(st.lists(st.sampled_from(["share", "this", "12", "he", "said"]), max_size=50))
def test_a_reading_adds_up_the_features(words: list[str]) -> None:
    """However they are looked up."""
    names = sorted(features(words))
    weights = {name: len(name) - 7 for name in names[::2]}
    wording = Wording(weights, 0.25, 100)
    (odds,), (known,) = wording.read([words])
    assert odds == round(max(-6.0, min(6.0, 0.25 + sum(weights.values()) / 100)), 1)
    assert known == (round(len(weights) / len(names), 1) if names else 0.0)


def test_the_shipped_words_tell_sites_from_articles() -> None:
    """In several languages, what buttons say is known from what articles say."""
    chrome = ["Sign up for our newsletter", "Jetzt Newsletter abonnieren", "Lire aussi"]
    articles = [
        "He said the ministers had met on Tuesday, but had not reached an agreement.",
        "Die Polizei sagte, dass der Mann am Dienstag nicht zu Hause war.",
        "Selon le ministre, les discussions ont été longues, mais elles ont abouti.",
    ]
    odds, _ = load_wording().read([words_of(line) for line in [*chrome, *articles]])
    assert max(odds[:3]) < min(odds[3:])


@given(
    st.lists(
        st.tuples(st.floats(-30, 30), st.floats(0, 5000), st.lists(st.sampled_from("ab"))),
        min_size=1,
        max_size=12,
    )
)
def test_every_column_has_a_finite_value_for_each_unit(
    units: list[tuple[float, float, list[str]]],
) -> None:
    """Whatever the first reading says."""
    odds, words = limited([odds for odds, _, _ in units]), [words for _, words, _ in units]
    opened = open_units(odds, words, CERTAIN)
    found = reread(odds, words)
    tokens = [tokens for _, _, tokens in units]
    found.update(wording_columns(tokens, odds, opened, load_wording(), CERTAIN))
    for values in found.values():
        assert len(values) == len(units)
        assert all(-100.0 < value < 100.0 for value in values)


def test_neighbours_and_the_likely_run() -> None:
    """Each unit sees the chances around it, and where it stands to the likely body."""
    found = reread([-6.0, 5.0, 4.0, -7.0], [3.0, 40.0, 50.0, 3.0])
    assert found["chance-1"] == [-8.0, -6.0, 5.0, 4.0]
    assert found["chance+1"] == [5.0, 4.0, -7.0, -8.0]
    assert found["chance-before-3"][3] == 1.0
    assert found["in-likely-run"] == [0.0, 1.0, 1.0, 0.0]
    assert found["after-likely-run"] == [-2.0, -1.0, 0.0, 1.0]
    assert found["since-likely"] == [60.0, 60.0, 0.0, 0.0]
    assert found["until-likely"] == [0.0, 0.0, 60.0, 60.0]
    assert found["body-share-before"] == pytest.approx([0.0, 0.0, 0.45, 1.0], abs=0.005)


def test_what_is_read_a_second_time() -> None:
    """All but what the first reading is certain of: bodies, and short units away from long ones."""
    odds = [-8.0, -8.0, -8.0, -8.0, -8.0, -6.0, -8.0, 4.0, 3.9]
    words = [3.0, 2.0, 30.0, 2.0, 3.0, 3.0, 3.0, 30.0, 3.0]
    assert open_units(odds, words, CERTAIN) == [1, 2, 3, 5, 6, 8]
    assert open_units([], [], CERTAIN) == []


def test_the_words_of_certain_units_are_not_looked_up() -> None:
    """They speak for what such words usually speak for; those of hopeless ones for nothing."""
    weights = Wording({"share": -100}, -0.5, 50)
    found = wording_columns([["share"]] * 3, [5.0, 0.0, -8.0], [1], weights, CERTAIN)
    assert found["wording"] == [1.5, -2.5, -0.5]
    assert found["wording+1"] == [-2.5, -0.5, -8.0]
