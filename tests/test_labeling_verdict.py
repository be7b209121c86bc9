"""From scores to verdicts: what a page without likely lines needs, and what makes an article."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from newsparse.labeling.verdict import confidence, is_article, threshold

FOREST: Any = SimpleNamespace(threshold=0.5, temperature=2.0)


def lines(words: list[float], sentence: list[bool]) -> Any:
    """What is measured of lines."""
    return SimpleNamespace(words=words, sentence=sentence)


@pytest.mark.parametrize(
    ("scores", "words", "sentence", "needed"),
    [
        # twelve likely words are enough, whether a sentence or not
        ([0.6], [12.0], [True], 0.5),
        ([0.6, 0.7], [6.0, 6.0], [False, False], 0.5),
        # with fewer, the best sentence counts and what is near it
        ([0.6], [11.0], [True], -0.4),
        ([0.5], [30.0], [True], -0.5),
        ([-1.0, 0.4], [30.0, 30.0], [True, False], -2.0),
        ([-2.1], [30.0], [True], -3.1),
        ([9.0], [11.0], [True], 0.5),
        # ... unless it is too unlikely itself, or there is none
        ([-2.2], [30.0], [True], 0.5),
        ([0.4], [30.0], [False], 0.5),
        ([], [], [], 0.5),
    ],
)
def test_what_body_needs(
    scores: list[float], words: list[float], sentence: list[bool], needed: float
) -> None:
    """A page has the learned threshold, or a lower one if it would else have no body."""
    assert threshold(scores, lines(words, sentence), FOREST) == pytest.approx(needed)


@pytest.mark.parametrize(
    ("body", "words", "sentence", "expected"),
    [
        ([True], [3.0], [True], True),
        ([True], [3.0], [False], False),
        ([True, True], [30.0, 30.0], [False, False], True),
        ([True, True], [30.0, 29.0], [False, False], False),
        ([True, False], [6.0, 6.0], [False, True], False),
        ([False], [90.0], [True], False),
        ([], [], [], False),
    ],
)
def test_an_article(
    body: list[bool], words: list[float], sentence: list[bool], expected: bool
) -> None:
    """An article has a sentence, or as many words as several."""
    assert is_article(body, lines(words, sentence)) is expected


@pytest.mark.parametrize(
    ("margin", "sure"),
    [(0.0, 0.5), (2.0, 0.731), (-2.0, 0.731), (-4.0, 0.881), (24.0, 1.0), (1e9, 1.0), (-1e9, 1.0)],
)
def test_how_sure(margin: float, sure: float) -> None:
    """The further from the threshold, the surer, on either side."""
    assert confidence(margin, FOREST) == sure
