"""Explanations as text, with or without terminal colours."""

from __future__ import annotations

from collections.abc import Iterator

from .._display import Style, neutralise, shorten
from ..models import Article, Evidence, Quote, Role
from .view import BlockView, block_views, weightiest
from .wording import describe

__all__ = ["render"]

_BOLD, _FAINT, _ITALIC = 1, 2, 3
_RED, _GREEN, _BLUE, _CYAN, _YELLOW = 31, 32, 34, 36, 33

# Lines, role and confidence stand in columns; what belongs to a block is indented below its text.
_INDENT = " " * 30
_HEADER = f"{'lines':>7}  {'role':<13}  {'sure':>4}  text"


def render(article: Article, *, width: int, reasons: int | None, colours: bool) -> str:
    """See :meth:`newsparse.explanation.Explanation.to_text`."""
    style = Style(colours=colours)
    lines = [style(_HEADER, _FAINT)]
    for view in block_views(article):
        lines.extend(_block(view, width, reasons, style))
    for diagnostic in article.diagnostics:
        lines.append(neutralise(f"note: {diagnostic.message} [{diagnostic.code}]"))
    return "\n".join(lines)


def _block(view: BlockView, width: int, reasons: int | None, style: Style) -> Iterator[str]:
    block = view.block
    text = shorten(neutralise(block.text), width - len(_INDENT))
    role = style(f"{block.role:<13}", *_rendition(block.role))
    yield f"{view.lines:>7}  {role}  {block.confidence:>4.0%}  {text}"
    for reason in weightiest(block.evidence, reasons):
        yield _INDENT + _reason(reason, block.role, style)
    hidden = len(block.evidence) - reasons if reasons is not None else 0
    if hidden > 0:
        total = sum(reason.weight for reason in block.evidence)
        yield _INDENT + style(f"({hidden} lighter reasons; all together {total:+.2f})", _FAINT)
    for what, value in view.findings:
        yield _INDENT + f"{what}: {neutralise(shorten(value, width - len(_INDENT)))}"
    for _, quote in view.quotes:
        yield from _quote(quote, width, style, _INDENT)


def _reason(reason: Evidence, role: Role, style: Style) -> str:
    weight = style(f"{reason.weight:+.2f}", _GREEN if reason.weight > 0 else _RED)
    text = reason.cue if reason.role is role else f"{reason.cue} ({reason.role})"
    if reason.note is not None:
        text += f": “{reason.note}”"
    if meaning := describe(reason):
        text += f": {meaning}"
    return f"{weight} {style(neutralise(text), _FAINT)}"


def _quote(quote: Quote, width: int, style: Style, indent: str) -> Iterator[str]:
    speakers = " and ".join(f"{s.name} ({s.resolution})" for s in quote.speakers)
    cue = f", “{quote.cue}”" if quote.cue else ""
    attribution = neutralise(f"{speakers or 'no speaker'}{cue}, {quote.confidence:.0%} sure")
    words = neutralise(shorten(quote.text, max(20, width - len(indent) - len(attribution) - 5)))
    yield f"{indent}{style(f'“{words}”', _ITALIC)} ← {style(attribution, _CYAN)}"
    for nested in quote.nested:
        yield from _quote(nested, width, style, indent + "  ")


def _rendition(role: Role) -> tuple[int, ...]:
    if role is Role.HEADLINE:
        return _BOLD, _BLUE
    if role.is_body:
        return (_BLUE,)
    return (_YELLOW,) if role.is_chrome else (_GREEN,)
