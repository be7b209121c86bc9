"""Scores of candidates: what training learns weights of is what is added up."""

from __future__ import annotations

import pytest
from conftest import ROOT

from newsparse.quotes import ranking
from newsparse.quotes.attribution import Attributor
from newsparse.quotes.candidates import Candidate
from newsparse.quotes.extraction import paragraphs_of
from newsparse.quotes.lexicon import lexicon
from newsparse.quotes.ranking import FEATURES, load, ranker


def candidates(keep: bool) -> list[Candidate]:
    """All candidates for the speakers of a page, each line of it a paragraph."""
    text = (ROOT / "tests" / "pages" / "en-harbour-strike.txt").read_text(encoding="utf-8")
    words = lexicon("en")
    bounds, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            bounds.append((at, at + len(line)))
        at += len(line) + 1
    attributor = Attributor(ranker("speakers-en"), keep=keep)
    attributor.attribute(paragraphs_of(text, bounds, words))
    return [candidate for part in attributor.all for candidate in part]


def test_facts_add_up_to_the_score() -> None:
    """The features of the facts of a candidate have the weights that its score is the sum of."""
    weights = load("speakers-en")
    found = candidates(keep=True)
    assert {candidate.way for candidate in found} >= {"local", "chain", "next", "above", "none"}
    for candidate in found:
        names = [name for kind, facts in candidate.facts for name in FEATURES[kind](*facts)]
        assert names
        assert sum(weights.get(name, 0.0) for name in names) == pytest.approx(candidate.score)


def test_facts_are_kept_for_training_only() -> None:
    """Nobody pays for what only training reads."""
    assert candidates(keep=False) == []


@pytest.mark.parametrize(
    ("symbols", "short"),
    [
        ("", ""),
        ("aVPnd.", "VP."),
        ("hn", "N"),
        ("TV", "I"),
        ("nPnPn", "NP"),
        ("PNPN", "P"),
        ("N&N", "N"),
        ("nn", "N"),
        ("TnD,", "P,"),
        ("Q.Q.Q.", "Q.Q.Q."),
        ("Q.Q.Q.Q", "Q.Q.Q+"),
    ],
)
def test_gaps_in_short(symbols: str, short: str) -> None:
    """Modifiers are dropped, phrases folded, and what is long is cut with a sign."""
    assert ranking.gap(symbols) == short
