"""Learn which mention a pronoun prefers, from text alone: used by ``train_quotes.py``.

Nobody annotated what the pronouns mean. But a pronoun has a gender, and so have the persons
around it whose forename or title is known. Weights are good if the mentions that they prefer have
the gender of the pronoun, where persons of both genders could be meant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from choices import learn_choice

from newsparse.languages import get
from newsparse.quotes.antecedents import (
    Antecedents,
    Place,
    Salience,
    Seen,
    Standing,
    look_features,
    place_features,
    standing_features,
)
from newsparse.quotes.people import Registry
from newsparse.quotes.stream import Paragraph

PENALTY = 20.0
"""Strength of the quadratic penalty."""
RARE = 20
"""Features seen less often are left out."""
ROUNDS = 2
"""What pronouns mean changes who was mentioned last, so learning is repeated."""
UNKNOWN = 0.5
"""How right a person of unknown gender is."""

Page = tuple[list[Paragraph], dict[tuple[int, int], int]]
"""The paragraphs of an article, and the mentions that speak with what they speak."""
Weighed = list[tuple[tuple[str, Seen, Place, Standing], float]]
"""The candidates for one pronoun and how right each is."""


def weighed(pages: Iterable[Page], language: str, weights: dict[str, float]) -> list[Weighed]:
    """The candidates for each pronoun that persons of both genders surround."""
    words = get(language).quotes
    found = []
    for paragraphs, speakers in pages:
        registry = Registry(words)
        registry.read(paragraphs)
        registry.read_quoted(paragraphs)
        named = {id(entity): entity.gender for entity in registry.entities}
        reader = Antecedents(registry, words, Salience(weights), keep=True)
        reader.read(paragraphs, speakers)
        for choice in reader.choices or ():
            persons: Weighed = []
            for seen, place, standing in choice.candidates:
                gender = named[id(seen.entity)]
                right = UNKNOWN if not gender else float(gender == choice.gender)
                if seen.entity.person:
                    persons.append(((choice.pronoun, seen, place, standing), right))
            if {0.0, 1.0} <= {right for _, right in persons}:
                found.append(persons)
    return found


def features(pronoun: str, seen: Seen, place: Place, standing: Standing) -> list[str]:
    """All features of a candidate."""
    return [
        *look_features(pronoun, seen.look),
        *place_features(pronoun, place, seen.look),
        *standing_features(pronoun, standing),
    ]


def train(pages: Sequence[Page], language: str) -> dict[str, float]:
    """Weights of the features of :mod:`newsparse.quotes.antecedents`."""
    weights: dict[str, float] = {}
    for _ in range(ROUNDS):
        data = weighed(pages, language, weights)
        described = [[features(*facts) for facts, _ in persons] for persons in data]
        right = [[hit for _, hit in persons] for persons in data]
        weights = learn_choice(described, right, PENALTY, RARE)
    return weights


def agreement(pages: Iterable[Page], language: str, weights: dict[str, float]) -> float:
    """Share of pronouns whose gender is that of the mention they prefer, by weights alone."""
    score: Callable[..., float] = Salience(weights).score
    hits = []
    for persons in weighed(pages, language, weights):
        known = [(facts, right) for facts, right in persons if right != UNKNOWN]
        hits.append(max(known, key=lambda entry: score(*entry[0]))[1])
    return sum(hits) / max(1, len(hits))
