"""Explanations as HTML, self-contained and without script: a page, a cell, a page of many."""

from __future__ import annotations

from .. import __version__
from ..models import Article
from .marking import escape
from .report import Report
from .style import style_sheet

__all__ = ["FOOT", "render_entry", "render_fragment", "render_head", "render_page"]

FOOT = "</main>\n</body>\n</html>\n"
"""What ends a document that :func:`render_head` started."""


def render_head(title: str) -> str:
    """The start of a document, up to where its reports go."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f'<meta name="generator" content="newsparse {__version__}">\n'
        f"<title>{escape(title)} – newsparse</title>\n<style>{style_sheet()}</style>\n</head>\n"
        '<body class="newsparse-page">\n<main>\n'
    )


def render_page(article: Article) -> str:
    """See :meth:`newsparse.explanation.Explanation.to_html`."""
    title = article.headline or "A page without a headline"
    return (
        f'{render_head(title)}<div class="newsparse">\n{Report(article).render()}\n</div>\n{FOOT}'
    )


def render_entry(article: Article, name: str) -> str:
    """The report of one of many pages, folded under its name, for the same document."""
    quotes = len(article.quotes)
    words = sum(len(block.text.split()) for block in article.paragraphs)
    facts = f"{words:,} words, {quotes:,} quote{'' if quotes == 1 else 's'}"
    return (
        '<details class="newsparse-entry">\n'
        f"<summary><b>{escape(name)}</b> <bdi>{escape(article.headline or '')}</bdi> "
        f"<small>{facts}</small></summary>\n"
        f'<div class="newsparse">\n{Report(article, name).render()}\n</div>\n</details>\n'
    )


def render_fragment(article: Article) -> str:
    """The report as one element, for a notebook that holds others beside it."""
    style = f"<style>{style_sheet()}</style>"
    return f'<div class="newsparse">\n{style}\n{Report(article).render()}\n</div>'
