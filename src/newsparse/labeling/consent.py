"""Texts of consent dialogues: several in a row, dense with the words of data protection.

They are written in whole sentences, are often longer than the article, and stand word for word on
thousands of sites. An article on data protection has such words, too, but not in one paragraph
after the other as dense as there.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

__all__ = ["CONSENT", "consent_texts"]

CONSENT = "consent-dialogue"
"""Name of the cue in explanations."""

_WORDS = frozenset(
    """
    ccpa cookie cookies gdpr iab privacy tcf tracker trackers tracking vendors consent consents

    datenschutz datenschutzerklärung einwilligung einwilligungen personenbezogene personenbezogenen
    personenbezogener confidentialité consentement traceurs consentimiento privacidad consenso
    consentimento privacidade persoonsgegevens toestemming

    samtykke informasjonskapsler samtycke kakor integritetspolicy evästeet evästeitä evästeiden
    suostumus vafrakökur

    ciasteczka zgoda zgodę zgody slapukai slapukų slapukus souhlas soukromí süti sütik sütiket
    consimțământ çerez çerezler çerezleri çerezlerin куки согласие згоду συγκατάθεση
    """.split()
)
_PAIRS = frozenset(
    tuple(pair.split())
    for pair in """
    opt out, opting out, opt outs, personal data, personal information, legitimate interest,
    legitimate interests, our partners, advertising partners, third parties, third party,
    targeted advertising, your preferences, your device, your browser, our site, this site,
    this website, berechtigtes interesse, berechtigten interesses, unsere partner, données
    personnelles, intérêt légitime, nos partenaires, datos personales, interés legítimo, nuestros
    socios, dati personali, interesse legittimo, nostri partner, dados pessoais, legítimo interesse,
    nossos parceiros, onze partners, dane osobowe, danych osobowych, файлы cookie, персональных
    данных, персональных даних, kişisel veriler, kişisel verilerin, osobní údaje, osobních údajů
    """.split(",")
)
_SPOKEN = frozenset({
    "cookie", "cookies", "evästeet", "evästeitä", "evästeiden", "informasjonskapsler", "kakor",
    "slapukai", "slapukų", "slapukus", "süti", "sütik", "sütiket", "vafrakökur", "çerez",
    "çerezler", "çerezleri", "çerezlerin", "ciasteczka", "куки",
})  # fmt: skip
"""Words for cookies: a dialogue names them more than once."""
_TELLING = _WORDS.union(second for _, second in _PAIRS)
"""A text without any of these has none of the words and pairs."""
_LEAST_SPOKEN = 2
_LONG_WORDS = 12
"""Words of the shortest text that is looked at."""
_FEW, _DENSE = 2, 0.08
_MORE, _LESS_DENSE = 3, 0.05
"""So many such words in a text, and at least that share of all: few if dense, or more of them."""
_TEXTS = 3
"""Texts that make a dialogue."""
_REACH = 8
"""Units from one to the next: names of purposes and buttons stand between them."""
_SHARE = 0.6
"""Share of the long units in between that are such texts. On the development pages 13 dialogues
come up to all this, and not one line of a body in them."""
_LEFT = 2
"""Long units that are left on a page without them. Else the page is about nothing else."""


def consent_texts(tokens: Sequence[Sequence[str]]) -> set[int]:
    """The units of consent dialogues, from the first such text to the last.

    Args:
        tokens: the words of each unit, in lower case.
    """
    likely = [index for index, words in enumerate(tokens) if _is_likely(words)]
    if len(likely) < _TEXTS:
        return set()
    found: set[int] = set()
    for run in _runs(likely):
        if _is_dialogue(run, tokens):
            found.update(range(run[0], run[-1] + 1))
    left = sum(
        len(words) >= _LONG_WORDS and index not in found for index, words in enumerate(tokens)
    )
    return found if left >= _LEFT else set()


def _is_likely(words: Sequence[str]) -> bool:
    if len(words) < _LONG_WORDS or _TELLING.isdisjoint(words):
        return False
    count = sum(map(_WORDS.__contains__, words)) + sum(map(_PAIRS.__contains__, pairwise(words)))
    share = count / len(words)
    return (count >= _FEW and share >= _DENSE) or (count >= _MORE and share >= _LESS_DENSE)


def _runs(likely: Sequence[int]) -> list[list[int]]:
    """Texts that stand close to each other."""
    runs = [[likely[0]]]
    for index in likely[1:]:
        if index - runs[-1][-1] <= _REACH:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _is_dialogue(run: Sequence[int], tokens: Sequence[Sequence[str]]) -> bool:
    between = tokens[run[0] : run[-1] + 1]
    long = sum(len(words) >= _LONG_WORDS for words in between)
    spoken = sum(not _SPOKEN.isdisjoint(tokens[index]) for index in run)
    return len(run) >= _TEXTS and len(run) >= _SHARE * long and spoken >= _LEAST_SPOKEN
