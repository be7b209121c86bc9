"""An article as a page of text for people: what the command line prints."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from ._display import Style, neutralise, shorten, shown_date, wrap
from .models import Article, Block, Byline, Contribution, Quote, Role

__all__ = ["summarise"]

_BOLD, _FAINT, _CYAN, _GREEN = 1, 2, 36, 32

# What the head and the captions of the summary show already.
_SHOWN_ABOVE = frozenset(
    {Role.HEADLINE, Role.DEK, Role.BYLINE, Role.DATELINE, Role.CAPTION, Role.CREDIT}
)

_CREDITED_AS = {
    Contribution.AUTHOR: "By",
    Contribution.CONTRIBUTOR: "Contributor:",
    Contribution.EDITOR: "Editor:",
    Contribution.TRANSLATOR: "Translator:",
    Contribution.PHOTOGRAPHER: "Photographer:",
}


def summarise(article: Article, *, width: int = 88, colours: bool = False) -> str:
    """Headline, bylines, body, quotes with speakers, captions, teasers, and what was set aside.

    Args:
        article: the parsed page.
        width: columns to wrap at.
        colours: whether to use terminal colours.
    """
    style = Style(colours=colours)
    sections = (
        _head(article, width, style),
        _body(article, width, style),
        _quotes(article, width, style),
        _captions(article, width, style),
        _related(article, width, style),
        _set_aside(article, width, style),
        _diagnostics(article, width, style),
    )
    return "\n\n".join("\n".join(lines) for lines in map(list, sections) if lines)


def _head(article: Article, width: int, style: Style) -> Iterator[str]:
    if article.headline:
        yield style(wrap(neutralise(article.headline), width), _BOLD)
    else:
        yield style("(no headline)", _FAINT)
    if article.dek:
        yield wrap(neutralise(article.dek), width)
    for byline in article.bylines:
        yield wrap(neutralise(_credit(byline)), width, rest="    ")
    facts = list(_facts(article))
    if facts:
        yield style(wrap(neutralise(" · ".join(facts)), width), _FAINT)


def _credit(byline: Byline) -> str:
    details = [
        byline.job_title,
        byline.affiliation,
        byline.location,
        byline.email,
        byline.handle,
        ", ".join(byline.languages),
    ]
    known = " · ".join(detail for detail in details if detail)
    credit = f"{_CREDITED_AS[byline.contribution]} {byline.name}"
    return f"{credit} ({known})" if known else credit


def _facts(article: Article) -> Iterator[str]:
    if article.publisher:
        yield article.publisher
    if article.dateline:
        yield ", ".join(filter(None, (article.dateline.place, article.dateline.agency)))
    if article.date_published:
        yield f"published {shown_date(article.date_published)}"
    if article.date_modified and article.date_modified != article.date_published:
        yield f"changed {shown_date(article.date_modified)}"
    if article.language:
        yield f"language {article.language}"


def _title(style: Style, name: str, count: int, unit: str) -> str:
    return style(f"{name} ({count:,} {unit}{'' if count == 1 else 's'})", _BOLD, _CYAN)


def _body(article: Article, width: int, style: Style) -> Iterator[str]:
    words = sum(len(block.text.split()) for block in article.paragraphs)
    yield _title(style, "BODY", words, "word")
    for block in article.paragraphs:
        yield ""
        text = neutralise(block.text)
        if block.role is Role.HEADING:
            yield style(wrap(text, width), _BOLD)
        elif block.role is Role.LIST_ITEM:
            yield wrap(text, width, first="  - ", rest="    ")
        elif block.role is Role.BLOCKQUOTE:
            yield wrap(text, width, first="  | ", rest="  | ")
        else:
            yield wrap(text, width)


def _quotes(article: Article, width: int, style: Style) -> Iterator[str]:
    if not article.quotes:
        return
    yield _title(style, "QUOTES", len(article.quotes), "utterance")
    for quote in article.quotes:
        yield ""
        yield style(neutralise(_attribution(quote)), _GREEN)
        yield wrap(f"“{neutralise(quote.text)}”", width, first="    ", rest="    ")


def _attribution(quote: Quote) -> str:
    """Speakers, the words that mention them where those differ, and the cue."""
    speakers = []
    for speaker in quote.speakers:
        same = speaker.mention is None or speaker.mention == speaker.name
        speakers.append(speaker.name if same else f"{speaker.name} (“{speaker.mention}”)")
    attribution = " and ".join(speakers) or "(no speaker)"
    return f"{attribution}, {quote.cue}:" if quote.cue else f"{attribution}:"


def _captions(article: Article, width: int, style: Style) -> Iterator[str]:
    if not article.captions:
        return
    yield _title(style, "CAPTIONS", len(article.captions), "picture")
    for caption in article.captions:
        credit = f" [{caption.credit}]" if caption.credit else ""
        yield wrap(neutralise(caption.text + credit), width, first="  - ", rest="    ")


def _related(article: Article, width: int, style: Style) -> Iterator[str]:
    if not article.related:
        return
    yield _title(style, "RELATED", len(article.related), "teaser")
    for teaser in article.related:
        byline = f" ({teaser.byline})" if teaser.byline else ""
        yield wrap(neutralise(teaser.headline + byline), width, first="  - ", rest="    ")


def _set_aside(article: Article, width: int, style: Style) -> Iterator[str]:
    aside = [b for b in article.blocks if not b.role.is_body and b.role not in _SHOWN_ABOVE]
    if not aside:
        return
    yield _title(style, "SET ASIDE", len(aside), "block")
    for role, blocks in _runs(aside):
        text = neutralise(shorten(" / ".join(block.text for block in blocks), width - 22))
        yield f"  {style(f'{role:<14}', _FAINT)}{len(blocks):>3}  {text}"


def _runs(blocks: Iterable[Block]) -> Iterator[tuple[Role, list[Block]]]:
    """The blocks, in order, those of one role that follow each other together."""
    for role, run in itertools.groupby(blocks, key=lambda block: block.role):
        yield role, list(run)


def _diagnostics(article: Article, width: int, style: Style) -> Iterator[str]:
    for diagnostic in article.diagnostics:
        text = neutralise(f"note: {diagnostic.message} [{diagnostic.code}]")
        yield style(wrap(text, width, rest="      "), _FAINT)
