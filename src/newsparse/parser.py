"""The pipeline: text to :class:`~newsparse.models.Article`. Each stage is a pure function.

.. code-block:: text

    str ─ readers ─> Source ─ labeling ─> blocks ─ furniture ─> headline, bylines, captions ...
                                                 ─ quotes ────> quotes, people
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

import attrs

from .errors import InputTypeError, MissingExtraError, UnknownLanguageError
from .furniture import NOTHING, Stated, claimed_roles, furnish
from .labeling import label
from .languages import Language, canonical
from .languages.detect import CODES, detect
from .models import Article, Block, Diagnostic, Evidence
from .quotes import extract
from .readers.composition import as_written
from .readers.text import read_text
from .source import Source
from .vocabulary import CueVerb, SitePhrase, Vocabulary, vocabulary

__all__ = ["Parser", "body", "parse", "parse_html", "parse_markdown"]


def _canonical(code: str | None) -> str | None:
    return canonical(code) if isinstance(code, str) else code


def _check_language(parser: Parser, attribute: object, code: str | None) -> None:
    """Refuse a language that would do nothing: a misspelt one, or a name instead of a code."""
    if code is None or code in CODES:
        return
    codes = sorted({*CODES, *(language.code for language in parser.languages)})
    if code in codes:
        return
    near = str(code)[:2].lower()  # of "EN", "en-GB" and "english"
    hint = f"did you mean {near!r}? " if near in codes else ""
    raise UnknownLanguageError(
        f"no language {code!r}; {hint}ISO 639-1 codes are known of: {', '.join(codes)}"
    )


def _check_cues(parser: Parser, attribute: object, cues: tuple[CueVerb, ...]) -> None:
    for cue in cues:
        _check_language(parser, attribute, cue.language)


_Value = TypeVar("_Value")


def _all_of(kind: type[_Value], name: str, values: Iterable[_Value]) -> tuple[_Value, ...]:
    """The values as a tuple, each of one kind."""
    if not isinstance(values, Iterable):
        raise InputTypeError(f"Parser({name}=) takes a collection, not {values!r} alone")
    found = tuple(values)
    for value in found:
        if not isinstance(value, kind):
            raise InputTypeError(
                f"Parser({name}=) takes a collection of {kind.__name__}, not of {value!r}"
            )
    return found


def _phrases(values: Iterable[SitePhrase]) -> tuple[SitePhrase, ...]:
    return _all_of(SitePhrase, "phrases", values)


def _cues(values: Iterable[CueVerb]) -> tuple[CueVerb, ...]:
    return _all_of(CueVerb, "cues", values)


def _languages(values: Iterable[Language]) -> tuple[Language, ...]:
    return _all_of(Language, "languages", values)


@attrs.frozen
class Parser:
    """A configured parser: a value, which threads share and processes hand on.

    What is added here is added to what ships, and only for this parser.
    """

    language: str | None = attrs.field(
        default=None, converter=_canonical, validator=_check_language
    )
    """ISO 639-1 code to assume, or None to detect it on each page."""
    phrases: tuple[SitePhrase, ...] = attrs.field(default=(), kw_only=True, converter=_phrases)
    """What the site prints around its articles, beside what is known of many sites."""
    cues: tuple[CueVerb, ...] = attrs.field(
        default=(), kw_only=True, converter=_cues, validator=_check_cues
    )
    """Verbs that attribute quotations, beside the known ones."""
    languages: tuple[Language, ...] = attrs.field(default=(), kw_only=True, converter=_languages)
    """More languages, or more words of languages that are known."""

    @property
    def _vocabulary(self) -> Vocabulary:
        return vocabulary(self.phrases, self.cues, self.languages)

    def parse(self, text: str) -> Article:
        """Parse the plain text of a page.

        Raises:
            InputTypeError: if ``text`` is not a ``str``.
        """
        if not isinstance(text, str):
            raise InputTypeError(_wrong_type(text))
        words = self._vocabulary
        source = read_text(text)
        language = self.language or detect(source, words.closed_class)
        article = _assemble(source, label(source, language, words.phrases), language, words)
        return as_written(article, source.written) if source.written else article

    def body(self, text: str) -> str:
        """The body of the plain text of a page; see :func:`body`."""
        if not isinstance(text, str):
            raise InputTypeError(_wrong_type(text, "body"))
        words = self._vocabulary
        source = read_text(text)
        language = self.language or detect(source, words.closed_class)
        blocks = words.relabel(label(source, language, words.phrases))
        claimed = claimed_roles(source, blocks, language, words.bylines)
        roles = [
            claimed[index].role if index in claimed else block.role
            for index, block in enumerate(blocks)
        ]
        return "\n\n".join(
            source.written.reading_text(block.span) if source.written else block.text
            for block, role in zip(blocks, roles, strict=True)
            if role.is_body
        )

    def parse_html(self, html: str | bytes, *, url: str | None = None) -> Article:
        """Parse an HTML page; see :func:`parse_html`."""
        if not isinstance(html, str | bytes):
            raise InputTypeError(f"parse_html() takes str or bytes, not {type(html).__name__}")
        try:
            from .readers.html import read_html
        except ModuleNotFoundError as error:
            raise MissingExtraError("parse_html()", "html") from error
        from .labeling.html import label_html
        from .metadata import read_metadata
        from .metadata.combine import combine
        from .metadata.printed import stated_and_printed

        words = self._vocabulary
        source, head = read_html(html)
        metadata = read_metadata(head, url, words.bylines)
        language = self.language or detect(source, words.closed_class) or metadata.language
        blocks = label_html(source, metadata, language, words.phrases)
        stated = stated_and_printed(source, metadata)
        article = combine(_assemble(source, blocks, language, words, stated), source, metadata)
        return as_written(article, source.written) if source.written else article

    def parse_markdown(self, text: str) -> Article:
        """Parse a page written as Markdown; see :func:`parse_markdown`."""
        if not isinstance(text, str):
            raise InputTypeError(f"parse_markdown() takes str, not {type(text).__name__}")
        try:
            from .readers.markdown import read_markdown, to_markdown
        except ModuleNotFoundError as error:
            raise MissingExtraError("parse_markdown()", "markdown") from error
        from .labeling.markdown import label_markdown
        from .metadata import read_metadata
        from .metadata.combine import combine

        words = self._vocabulary
        source, origins, head = read_markdown(text)
        metadata = read_metadata(head, words=words.bylines)
        language = self.language or detect(source, words.closed_class) or metadata.language
        blocks = label_markdown(source, language, words.phrases)
        article = combine(_assemble(source, blocks, language, words), source, metadata)
        if source.written:
            article = as_written(article, source.written)
        return to_markdown(article, origins, text)


def parse(text: str, *, language: str | None = None) -> Article:
    """Parse the plain text of a news page.

    Args:
        text: the page as text, the article mixed with whatever stands around it.
        language: ISO 639-1 code of the article, or None to detect it.

    Raises:
        InputTypeError: if ``text`` is not a ``str``.
        UnknownLanguageError: if ``language`` is none of the codes that newsparse knows.
    """
    return Parser(language).parse(text)


def body(text: str, *, language: str | None = None) -> str:
    """The body of the plain text of a news page: what ``parse(text).body`` gives, for less time.

    Nobody pays for quotes and people who does not read them.

    Args:
        text: the page as text, the article mixed with whatever stands around it.
        language: ISO 639-1 code of the article, or None to detect it.

    Raises:
        InputTypeError: if ``text`` is not a ``str``.
        UnknownLanguageError: if ``language`` is none of the codes that newsparse knows.

    >>> body("Share\\n\\nThe ferry came back on Monday, the mayor said, and nobody was hurt in it.")
    'The ferry came back on Monday, the mayor said, and nobody was hurt in it.'
    """
    return Parser(language).body(text)


def parse_html(
    html: str | bytes, *, url: str | None = None, language: str | None = None
) -> Article:
    """Parse an HTML page (extra ``html``).

    ``Article.source`` is the text rendered from the page, and the spans point into it;
    ``Block.html_path`` leads back to the elements. Scripts are not run and nothing is fetched.

    Args:
        html: the page, as text or as the bytes it came in.
        url: its address, if known: a date in it is used when the page states none.
        language: ISO 639-1 code of the article, or None to detect it.

    Raises:
        InputTypeError: if ``html`` is neither ``str`` nor ``bytes``.
        MissingExtraError: if the extra is not installed; the message holds the pip command.
    """
    return Parser(language).parse_html(html, url=url)


def parse_markdown(text: str, *, language: str | None = None) -> Article:
    """Parse a page written as Markdown, as web clippers do (extra ``markdown``).

    ``Article.source`` is the Markdown itself, and all spans point into it; ``text`` of blocks and
    quotes is what it shows, without the markup. Front matter is read as metadata.

    Args:
        text: the Markdown.
        language: ISO 639-1 code of the article, or None to detect it.

    Raises:
        InputTypeError: if ``text`` is not a ``str``.
        MissingExtraError: if the extra is not installed; the message holds the pip command.
    """
    return Parser(language).parse_markdown(text)


def _assemble(
    source: Source,
    blocks: Sequence[Block],
    language: str | None,
    words: Vocabulary,
    stated: Stated = NOTHING,
) -> Article:
    """The article of a labelled page."""
    blocks = words.relabel(blocks)
    found = furnish(source, blocks, language, words.bylines, stated)
    blocks = _apply(blocks, found.roles)
    quotes, people = extract(source.text, blocks, language, words.lexicon(language))
    return Article(
        source.text,
        language,
        blocks=tuple(blocks),
        headline=found.headline,
        dek=found.dek,
        bylines=found.bylines,
        dateline=found.dateline,
        date_published=found.date_published,
        date_modified=found.date_modified,
        quotes=quotes,
        captions=found.captions,
        related=found.related,
        people=people,
        publisher=found.publisher,
        diagnostics=(*found.diagnostics, *_no_article(blocks)),
    )


def _no_article(blocks: Sequence[Block]) -> tuple[Diagnostic, ...]:
    """The diagnostic of a page without a body."""
    if any(block.role.is_body for block in blocks):
        return ()
    return (Diagnostic("no-article", "No text on this page reads like the body of an article."),)


def _apply(blocks: Sequence[Block], roles: Mapping[int, Evidence]) -> Sequence[Block]:
    """The blocks with the roles that the furniture finders claim."""
    if not roles:
        return blocks
    changed = list(blocks)
    for index, evidence in roles.items():
        block = blocks[index]
        if block.role is not evidence.role:
            changed[index] = attrs.evolve(
                block, role=evidence.role, evidence=(*block.evidence, evidence)
            )
    return changed


def _wrong_type(value: object, function: str = "parse") -> str:
    message = f"{function}() takes the text of a page as str, not {type(value).__name__}"
    if isinstance(value, bytes | bytearray):
        return message + "; decode it first, for example with .decode('utf-8')"
    if hasattr(value, "read"):
        return message + "; pass what its .read() returns"
    return message
