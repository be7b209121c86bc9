"""The values a parsed news page is made of.

Everything here is frozen, compares by value and pickles. Offsets are code points of
``Article.source``; sequences are tuples; a thing that was not found is ``None``.
"""

from __future__ import annotations

import datetime
from enum import StrEnum
from typing import Any, Self

import attrs

from .errors import SpanError

__all__ = [
    "Article",
    "Block",
    "Byline",
    "Caption",
    "Contribution",
    "Dateline",
    "Diagnostic",
    "Evidence",
    "Person",
    "PersonKind",
    "Quote",
    "QuoteKind",
    "Resolution",
    "Role",
    "Segment",
    "Span",
    "Speaker",
    "Teaser",
]


class Role(StrEnum):
    """What a block of a page is: part of the article, or of the site around it (its *chrome*).

    The content roles follow newsroom usage (AP Stylebook: *byline*, *dateline*, *caption*,
    *correction*; British usage: *standfirst* for *dek*).
    """

    HEADLINE = "headline"
    """The article's title, each time it is printed."""
    DEK = "dek"
    """The summary under the headline (standfirst, lede-in)."""
    BYLINE = "byline"
    """Who wrote it."""
    DATELINE = "dateline"
    """Place (and agency) of the report, when it stands on a line of its own."""
    TIMESTAMP = "timestamp"
    """When the article was published or changed."""
    PARAGRAPH = "paragraph"
    """Running text of the article."""
    HEADING = "heading"
    """A subheading inside the article."""
    LIST_ITEM = "list-item"
    """An item of a list inside the article."""
    BLOCKQUOTE = "blockquote"
    """A passage the article quotes as a block."""
    CAPTION = "caption"
    """The text below a picture, with its keyword line if there is one."""
    CREDIT = "credit"
    """Who made a picture, when it stands on a line of its own."""
    CORRECTION = "correction"
    """A note that says what was changed after publication."""
    SIGNOFF = "signoff"
    """Closing credits: "Reporting by ...; Editing by ..."."""

    AUTHOR_BIO = "author-bio"
    """A text about the writer."""
    SHARE = "share"
    """Buttons to share, save or print the page."""
    RELATED = "related"
    """Teasers of other stories."""
    NEWSLETTER = "newsletter"
    """A sign-up box."""
    COMMENTS = "comments"
    """Readers' comments and the controls around them."""
    ADVERTISEMENT = "advertisement"
    """An advertisement or its label."""
    AUDIO = "audio"
    """Controls and notices of an audio or video player."""
    RATING = "rating"
    """A widget that asks for a rating of the article."""
    PROMO = "promo"
    """The outlet's praise of itself: subscriptions, donations, apps."""
    NAVIGATION = "navigation"
    """Menus, breadcrumbs, tags, page numbers."""
    LEGAL = "legal"
    """Copyright, terms, privacy and cookie notices."""
    OTHER = "other"
    """Anything else that is not the article."""

    __hash__ = str.__hash__  # equal to its value, and so of the same hash; that of Enum is slow

    @property
    def is_body(self) -> bool:
        """Whether blocks of this role make up ``Article.body``."""
        return self in _BODY_ROLES

    @property
    def is_chrome(self) -> bool:
        """Whether blocks of this role belong to the site rather than to the article."""
        return self in _CHROME_ROLES


_BODY_ROLES = frozenset({Role.PARAGRAPH, Role.HEADING, Role.LIST_ITEM, Role.BLOCKQUOTE})
_CHROME_ROLES = frozenset(
    {
        Role.AUTHOR_BIO,
        Role.SHARE,
        Role.RELATED,
        Role.NEWSLETTER,
        Role.COMMENTS,
        Role.ADVERTISEMENT,
        Role.AUDIO,
        Role.RATING,
        Role.PROMO,
        Role.NAVIGATION,
        Role.LEGAL,
        Role.OTHER,
    }
)


class QuoteKind(StrEnum):
    """How much of an utterance is in the source's own words."""

    DIRECT = "direct"
    """The marked words stand alone: a whole utterance."""
    PARTIAL = "partial"
    """The marked words are part of the writer's sentence (AP style: *partial quote*)."""


class Resolution(StrEnum):
    """How a speaker's name was found from the words that mention the speaker."""

    NAMED = "named"
    """The mention is the name itself."""
    ALIAS = "alias"
    """The mention is a part of the name: "Trump", "Mr. Trump"."""
    PRONOUN = "pronoun"
    """The mention is a pronoun: "he"."""
    DESCRIPTION = "description"
    """The mention describes the speaker: "the Russian envoy"."""
    CHAIN = "chain"
    """Nobody is mentioned at the quote; the mention is that of the quote it goes on from."""


class PersonKind(StrEnum):
    """Whether a byline names a person or an organisation (schema.org ``author`` takes both)."""

    PERSON = "person"
    ORGANISATION = "organisation"


class Contribution(StrEnum):
    """What somebody did for the article."""

    AUTHOR = "author"
    CONTRIBUTOR = "contributor"
    EDITOR = "editor"
    TRANSLATOR = "translator"
    PHOTOGRAPHER = "photographer"


@attrs.frozen(order=True)
class Span:
    """A half-open range of code points, ``start`` included and ``end`` not.

    Spans order by start, then end.

    Raises:
        SpanError: if not ``0 <= start <= end``.
    """

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise SpanError(f"a span needs 0 <= start <= end, not {self.start} and {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: Span | int) -> bool:
        """Whether an offset, or the whole of another span, lies inside this one."""
        if isinstance(other, Span):
            return self.start <= other.start and other.end <= self.end
        return self.start <= other < self.end

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]


@attrs.frozen
class Evidence:
    """One reason for a label. The weights of a block's evidence add up to its score."""

    cue: str
    """Stable kebab-case name of the observation, such as ``"ends-like-a-sentence"``."""
    role: Role
    """The role it speaks for (weight above 0) or against (below 0)."""
    weight: float = attrs.field(kw_only=True)
    """How strongly, in the labeller's own units (log-odds)."""
    note: str | None = attrs.field(default=None, kw_only=True)
    """The words that were matched, if that helps a reader."""


@attrs.frozen
class Block:
    """A run of the page with one role: usually a paragraph or a line."""

    span: Span
    """Where it stands, from its first to its last visible character."""
    role: Role
    """What it is."""
    text: str = attrs.field(kw_only=True)
    """Its reading text (see :func:`newsparse.source.reading_text`)."""
    evidence: tuple[Evidence, ...] = attrs.field(default=(), kw_only=True)
    """Why it has this role."""
    confidence: float = attrs.field(default=1.0, kw_only=True)
    """How sure the label is, 0 to 1."""
    html_path: str | None = attrs.field(default=None, kw_only=True)
    """CSS selector of the element it was rendered from; None unless the page was HTML."""


@attrs.frozen
class Byline:
    """Somebody credited with the article: one value per person or organisation.

    The "By" line and the "About the writer" text of one person are one byline.
    Field names follow schema.org ``Person`` (``jobTitle``, ``affiliation``, ``email``).
    """

    name: str
    """The name as printed, in its fullest form."""
    kind: PersonKind = attrs.field(default=PersonKind.PERSON, kw_only=True)
    """A person or an organisation."""
    contribution: Contribution = attrs.field(default=Contribution.AUTHOR, kw_only=True)
    """What they did."""
    job_title: str | None = attrs.field(default=None, kw_only=True)
    """Position, as printed ("senior reporter")."""
    affiliation: str | None = attrs.field(default=None, kw_only=True)
    """Outlet or agency they work for."""
    location: str | None = attrs.field(default=None, kw_only=True)
    """Where they are based or reported from."""
    email: str | None = attrs.field(default=None, kw_only=True)
    """E-mail address, as printed."""
    handle: str | None = attrs.field(default=None, kw_only=True)
    """Social media handle with its "@"."""
    languages: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    """Languages they are said to work in, as printed."""
    bio: str | None = attrs.field(default=None, kw_only=True)
    """Reading text of the author bio."""
    span: Span = attrs.field(kw_only=True)
    """Where the name stands in the source."""


@attrs.frozen
class Dateline:
    """What opens a report: "WASHINGTON (AP) —" (AP Stylebook, *datelines*)."""

    place: str | None
    """Place, as printed."""
    agency: str | None = attrs.field(default=None, kw_only=True)
    """News agency, as printed."""
    date: str | None = attrs.field(default=None, kw_only=True)
    """Date, as printed."""
    span: Span = attrs.field(kw_only=True)
    """From the first word to the dash, the dash included."""


@attrs.frozen
class Caption:
    """The text of a picture (IPTC *caption*, *credit line*, *keywords*)."""

    text: str
    """The caption without its credit."""
    credit: str | None = attrs.field(default=None, kw_only=True)
    """Who made or distributed the picture, as printed."""
    keywords: str | None = attrs.field(default=None, kw_only=True)
    """The keyword or alt-text line printed above the caption."""
    span: Span = attrs.field(kw_only=True)
    """All of it: keywords, text and credit."""


@attrs.frozen
class Teaser:
    """A related story that the page advertises. Never part of the body."""

    headline: str
    """Its headline."""
    summary: str | None = attrs.field(default=None, kw_only=True)
    """Its opening or summary, as far as printed."""
    byline: str | None = attrs.field(default=None, kw_only=True)
    """Its author or the author's initials, as printed."""
    span: Span = attrs.field(kw_only=True)
    """All of it."""


@attrs.frozen
class Segment:
    """One run of quoted words between one pair of marks."""

    span: Span
    """The words inside the marks."""
    marked_span: Span
    """The same, with the marks."""


@attrs.frozen
class Speaker:
    """Who said a quote."""

    name: str
    """The fullest form of the name in the article."""
    mention: str | None = attrs.field(default=None, kw_only=True)
    """The words used at this quote: "he", "the Russian envoy"."""
    mention_span: Span | None = attrs.field(default=None, kw_only=True)
    """Where those words stand."""
    resolution: Resolution = attrs.field(kw_only=True)
    """How the name was found."""


@attrs.frozen
class Quote:
    """One utterance in quotation marks, with its speaker.

    Segments that one cue joins (``"A," he said, "B."``), and a quotation re-opened in the next
    paragraph, are one quote; two cues make two quotes.
    """

    text: str
    """The words of the segments, joined by one space."""
    segments: tuple[Segment, ...]
    """Where the words stand, in reading order; never empty."""
    kind: QuoteKind = attrs.field(kw_only=True)
    """Whole utterance or part of the writer's sentence."""
    speakers: tuple[Speaker, ...] = attrs.field(default=(), kw_only=True)
    """Who said it; more than one when it is given to several ("he and Putin")."""
    cue: str | None = attrs.field(default=None, kw_only=True)
    """The word that attributes it, as printed ("said")."""
    cue_span: Span | None = attrs.field(default=None, kw_only=True)
    """Where that word stands."""
    nested: tuple[Quote, ...] = attrs.field(default=(), kw_only=True)
    """Quotes inside this one."""
    confidence: float = attrs.field(default=1.0, kw_only=True)
    """How sure it is that this is a quotation, 0 to 1."""

    @property
    def speaker(self) -> Speaker | None:
        """The first speaker, or None."""
        return self.speakers[0] if self.speakers else None

    @property
    def span(self) -> Span:
        """From the first mark to the last."""
        return Span(self.segments[0].marked_span.start, self.segments[-1].marked_span.end)


@attrs.frozen
class Person:
    """Somebody the article names."""

    name: str
    """The fullest form of the name in the article."""
    titles: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    """Titles and descriptions that come with the name ("Defense Secretary")."""
    aliases: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    """Other forms of the name ("Trump", "Mr. Trump")."""
    mentions: tuple[Span, ...] = attrs.field(default=(), kw_only=True)
    """Where any form of the name stands."""


@attrs.frozen
class Diagnostic:
    """Something about the page that the reader of the result should know."""

    code: str
    """Stable kebab-case name, such as ``"no-article"``."""
    message: str
    """One sentence for people."""
    span: Span | None = attrs.field(default=None, kw_only=True)
    """What it is about, if it has a place."""


@attrs.frozen
class Article:
    """A news page, taken apart.

    Field names follow schema.org ``NewsArticle`` where it has the term (``headline``,
    ``datePublished``, ``dateModified``, ``publisher``).
    """

    source: str = attrs.field(repr=False)
    """The text that was parsed, unchanged. Every span points into it."""
    language: str | None = attrs.field(default=None)
    """ISO 639-1 code of the article's language, given or detected."""
    blocks: tuple[Block, ...] = attrs.field(default=(), kw_only=True, repr=False)
    """The whole page in order: every visible character is in exactly one block."""
    headline: str | None = attrs.field(default=None, kw_only=True)
    """The title, without the outlet's name."""
    dek: str | None = attrs.field(default=None, kw_only=True)
    """The summary under the headline."""
    bylines: tuple[Byline, ...] = attrs.field(default=(), kw_only=True)
    """Who wrote it, in the order printed."""
    dateline: Dateline | None = attrs.field(default=None, kw_only=True)
    """Place, agency and date that open the report."""
    date_published: datetime.date | None = attrs.field(default=None, kw_only=True)
    """When it was published: a ``datetime`` where the time of day is known, else a ``date``."""
    date_modified: datetime.date | None = attrs.field(default=None, kw_only=True)
    """When it was last changed, likewise."""
    quotes: tuple[Quote, ...] = attrs.field(default=(), kw_only=True, repr=False)
    """Who said what, in reading order."""
    captions: tuple[Caption, ...] = attrs.field(default=(), kw_only=True, repr=False)
    """Texts of pictures."""
    related: tuple[Teaser, ...] = attrs.field(default=(), kw_only=True, repr=False)
    """Other stories the page advertises."""
    people: tuple[Person, ...] = attrs.field(default=(), kw_only=True, repr=False)
    """Persons the article names, in order of first mention."""
    publisher: str | None = attrs.field(default=None, kw_only=True)
    """The outlet."""
    diagnostics: tuple[Diagnostic, ...] = attrs.field(default=(), kw_only=True)
    """What the reader of this result should know."""

    @property
    def paragraphs(self) -> tuple[Block, ...]:
        """The blocks of the body, in order."""
        return tuple(block for block in self.blocks if block.role in _BODY_ROLES)

    @property
    def body(self) -> str:
        """Reading text of the body, a blank line between blocks; empty if there is no article."""
        return "\n\n".join(block.text for block in self.paragraphs)

    def replace(self, **changes: Any) -> Self:
        """A copy with some fields changed."""
        return attrs.evolve(self, **changes)
