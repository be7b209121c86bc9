"""Pages composed of labelled parts, so that what is to be found in them is known."""

from __future__ import annotations

import functools
import textwrap
from collections.abc import Collection, Sequence

import attrs
from hypothesis import strategies as st

from ..models import Role
from .phrases import CHROME, PEOPLE, STORIES, Story

__all__ = ["LANGUAGES", "Page", "Part", "Said", "chrome", "pages"]

LANGUAGES = tuple(STORIES)
"""ISO 639-1 codes of the languages in which stories are composed."""

_AFTER_ARTICLE = (
    Role.SHARE,
    Role.RELATED,
    Role.NEWSLETTER,
    Role.COMMENTS,
    Role.PROMO,
    Role.RATING,
    Role.LEGAL,
)
_BEFORE_ARTICLE = (Role.NAVIGATION, Role.SHARE, Role.AUDIO)
_INSIDE_ARTICLE = (Role.ADVERTISEMENT, Role.NEWSLETTER, Role.SHARE)

_NUMBERS = 89
"""How many numbers a story can name; prime, so that steps of any size meet each of them once."""


@attrs.frozen
class Part:
    """Some lines of a page that have one role."""

    role: Role
    """What they are."""
    lines: tuple[str, ...]
    """As printed, one or more."""


@attrs.frozen
class Said:
    """A quote that stands in a composed page."""

    speaker: str
    """Full name."""
    words: tuple[str, ...]
    """Words of each segment, without the marks and the final punctuation."""


@attrs.frozen(kw_only=True)
class Page:
    """A composed page and what is to be found in it."""

    language: str
    """ISO 639-1 code of the story."""
    parts: tuple[Part, ...]
    """In the order printed."""
    bylines: tuple[str, ...]
    """Names of the authors."""
    quotes: tuple[Said, ...]
    """In the order printed."""

    @property
    def text(self) -> str:
        """The page as text: a line a paragraph, a blank line between parts."""
        return self.render()

    @property
    def body(self) -> str:
        """The running text, as ``Article.body`` should be."""
        return "\n\n".join(line for part in self.parts if part.role.is_body for line in part.lines)

    def render(self, *, width: int | None = None, newline: str = "\n", blank: int = 1) -> str:
        """The page as text.

        Args:
            width: columns to wrap paragraphs at, None for a line a paragraph.
            newline: what ends a line.
            blank: how many blank lines stand between parts.
        """
        separator = newline * (blank + 1)
        return separator.join(
            newline.join(piece for line in part.lines for piece in _wrapped(line, width))
            for part in self.parts
        )

    def insert(self, index: int, part: Part) -> Page:
        """The page with one more part, before the one that has this index."""
        return attrs.evolve(self, parts=(*self.parts[:index], part, *self.parts[index:]))

    def without(self, roles: Collection[Role]) -> Page:
        """The page without the parts of these roles."""
        return attrs.evolve(self, parts=tuple(p for p in self.parts if p.role not in roles))


def chrome(
    roles: Sequence[Role] | None = None, languages: Sequence[str] | None = None
) -> st.SearchStrategy[Part]:
    """Parts of the site: share buttons, sign-up boxes, advertisement labels and so on.

    Args:
        roles: the roles to choose from; None for all that there are phrases for.
        languages: ISO 639-1 codes to choose from; None for all.
    """
    choices = [
        Part(role, lines)
        for language in languages or CHROME
        for role, blocks in CHROME[language].items()
        if roles is None or role in roles
        for lines in blocks
    ]
    return st.sampled_from(choices)


def pages(
    languages: Sequence[str] = LANGUAGES, *, with_chrome: bool = True
) -> st.SearchStrategy[Page]:
    """News pages: a story with headline, byline, quotes, captions, and the site around it.

    A story opens with two paragraphs, as stories do: a sentence and a heading or a picture below it
    are a dek and something else on real pages. Nothing of the site stands between a heading and the
    paragraph that it heads.

    Args:
        languages: ISO 639-1 codes to choose the story's language from (see :data:`LANGUAGES`).
        with_chrome: whether parts of the site stand around and between.
    """
    stories = {language: _pages(language, with_chrome) for language in languages}
    return st.sampled_from(tuple(languages)).flatmap(stories.__getitem__)


@st.composite
def _pages(draw: st.DrawFn, language: str, with_chrome: bool) -> Page:
    names = iter(draw(_PEOPLE_IN_ORDER))
    writer = _Writer(draw, STORIES[language])
    author = next(names)
    parts = [
        Part(Role.HEADLINE, (writer.fill(writer.story.headlines),)),
        Part(Role.BYLINE, (writer.fill(writer.story.bylines, name=author),)),
        *(Part(Role.PARAGRAPH, (writer.paragraph(),)) for _ in range(2)),
    ]
    said: list[Said] = []
    for _ in range(draw(st.integers(1, 3))):
        parts.extend(_section(writer, next(names), said))
    if draw(st.booleans()):
        caption = writer.fill(writer.story.captions, name=next(names))
        parts.insert(draw(st.integers(4, len(parts) - 1)), Part(Role.CAPTION, (caption,)))
    if with_chrome:
        parts = _surrounded(draw, parts, language)
    return Page(language=language, parts=tuple(parts), bylines=(author,), quotes=tuple(said))


def _section(writer: _Writer, name: str, said: list[Said]) -> list[Part]:
    """A heading perhaps, a person introduced, and what that person said."""
    parts = []
    if writer.draw(st.booleans()):
        parts.append(Part(Role.HEADING, (writer.fill(writer.story.headings),)))
    introduction = f"{writer.fill(writer.story.introductions, name=name)} {writer.sentence()}"
    parts.append(Part(Role.PARAGRAPH, (introduction,)))
    for _ in range(writer.draw(st.integers(1, 2))):
        text, quote = writer.quotation(name)
        said.append(quote)
        parts.append(Part(Role.PARAGRAPH, (f"{text} {writer.sentence()}",)))
    parts.append(Part(Role.PARAGRAPH, (writer.paragraph(),)))
    return parts


def _surrounded(draw: st.DrawFn, parts: list[Part], language: str) -> list[Part]:
    before = draw(_site(_BEFORE_ARTICLE, language, 2))
    after = draw(_site(_AFTER_ARTICLE, language, 4))
    inside = draw(_site(_INSIDE_ARTICLE, language, 2))
    for part in inside:
        places = [i for i in range(4, len(parts)) if parts[i - 1].role is not Role.HEADING]
        parts.insert(places[draw(st.integers(0, len(places) - 1))], part)
    return [*before, *parts, *after]


# Strategies are made once: hypothesis examines each new one before it draws from it, which takes
# longer than the drawing.
_PEOPLE_IN_ORDER = st.permutations(PEOPLE)


@functools.cache
def _one_of(phrases: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.sampled_from(phrases)


@functools.cache
def _in_order(phrases: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.permutations(phrases)


@functools.cache
def _site(roles: tuple[Role, ...], language: str, at_most: int) -> st.SearchStrategy[list[Part]]:
    """Up to so many parts of the site."""
    return st.lists(chrome(roles, (language,)), max_size=at_most)


class _Writer:
    """Fills the gaps of a story's sentences; one town and one thing for the whole story.

    No number comes twice, so that no two sentences are the same: pages do not repeat paragraphs.
    """

    def __init__(self, draw: st.DrawFn, story: Story) -> None:
        self.draw = draw
        self.story = story
        self._town = draw(_one_of(story.towns))
        self._thing = draw(_one_of(story.things))
        start, step = draw(st.integers(0, _NUMBERS - 1)), draw(st.integers(1, _NUMBERS - 1))
        self._numbers = (3 + (start + step * count) % _NUMBERS for count in range(_NUMBERS))

    def fill(self, sentences: tuple[str, ...], **gaps: str) -> str:
        """One of the sentences, complete."""
        sentence = self.draw(_one_of(sentences))
        return sentence.format_map(
            {
                "town": self._town,
                "thing": self._thing,
                "day": self.draw(_one_of(self.story.days)),
                "number": next(self._numbers),
                "office": self.draw(_one_of(self.story.offices)),
                **gaps,
            }
        )

    def sentence(self) -> str:
        return self.fill(self.story.sentences)

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.draw(st.integers(1, 3))))

    def quotation(self, name: str) -> tuple[str, Said]:
        """A sentence with a quote of this person, by the family name."""
        opener, closer = self.story.marks
        template = self.draw(_one_of(self.story.quotations))
        words = self.draw(_in_order(self.story.utterances))[: 1 + ("{r}" in template)]
        first, second = words[0], words[-1]
        gaps = {"q": opener + first, "r": opener + second, "close": closer}
        text = self.fill((template,), last=name.split()[-1], **gaps)
        return text, Said(name, tuple(words))


def _wrapped(line: str, width: int | None) -> list[str]:
    if width is None:
        return [line]
    return textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)
