"""What the quotes of a page are chosen from: units, candidates, features and their scores."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from newsparse.quotes.antecedents import (
    Antecedents,
    Choice,
    look_features,
    place_features,
    salience,
    standing_features,
)
from newsparse.quotes.attribution import Attribution, Attributor
from newsparse.quotes.extraction import THRESHOLD, paragraphs_of, speaking
from newsparse.quotes.genuine import observations, probability
from newsparse.quotes.lexicon import lexicon
from newsparse.quotes.people import Registry
from newsparse.quotes.ranking import FEATURES, load, ranker
from newsparse.quotes.stream import Paragraph

__all__ = ["Weighed", "weigh"]

_PLACES = 9
"""Decimal places of a sum that do not depend on the order in which it was added up."""


@attrs.frozen
class Weighed:
    """The steps of ``newsparse.quotes.extract``, with all that they leave out in the end."""

    paragraphs: list[Paragraph]
    found: list[Attribution]
    sure: list[float]
    """How likely each of them is a quotation."""
    attributor: Attributor
    antecedents: Antecedents

    @property
    def choices(self) -> Sequence[Choice]:
        """The pronouns, and what each could stand for."""
        return self.antecedents.choices or ()

    def lines(self) -> Iterator[str]:
        """Units, scores of speakers and of antecedents."""
        for paragraph in self.paragraphs:
            yield f"units {paragraph.symbols} {paragraph.places}"
        for entry, candidates, value in zip(
            self.found, self.attributor.all, self.sure, strict=True
        ):
            best = entry.best
            assert best is not None
            total = round(sum(candidate.score for candidate in candidates), _PLACES)
            chosen = f"{best.way} {best.score:.3f} of {len(candidates)} ({total:.3f})"
            yield f"run {value:.3f} {chosen} nobody {entry.nobody:.3f}"
        for choice in self.choices:
            values = [
                round(self.antecedents.salience.score(choice.pronoun, *candidate), _PLACES)
                for candidate in choice.candidates
            ]
            yield f"pronoun {choice.gender} {choice.pronoun} " + " ".join(
                f"{value:.2f}" for value in values
            )

    def features(self) -> Counter[str]:
        """What the weights get to see, those that weigh nothing today too."""
        names = Counter(name for entry in self.found for name in observations(entry))
        for candidates in self.attributor.all:
            for candidate in candidates:
                for kind, arguments in candidate.facts:
                    names.update(FEATURES[kind](*arguments))
        for choice in self.choices:
            for seen, place, standing in choice.candidates:
                names.update(look_features(choice.pronoun, seen.look))
                names.update(place_features(choice.pronoun, place, seen.look))
                names.update(standing_features(choice.pronoun, standing))
        return names


def weigh(text: str, bounds: Sequence[tuple[int, int]], language: str | None) -> Weighed:
    """Go through the steps for the paragraphs at ``bounds`` (offsets of start and end)."""
    words = lexicon(language or "en")
    weighed = "de" if language == "de" else "en"
    paragraphs = paragraphs_of(text, bounds, words)
    registry = Registry(words.words)
    registry.read(paragraphs)
    registry.read_quoted(paragraphs)
    attributor = Attributor(ranker(f"speakers-{weighed}"), keep=True)
    found = attributor.attribute(paragraphs)
    sure = [probability(entry, load(f"genuine-{weighed}")) for entry in found]
    antecedents = Antecedents(registry, words.words, salience("en"), keep=True)
    kept = (entry for entry, value in zip(found, sure, strict=True) if value >= THRESHOLD)
    antecedents.read(paragraphs, speaking(kept))
    return Weighed(paragraphs, found, sure, attributor, antecedents)
