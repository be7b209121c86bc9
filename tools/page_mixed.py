"""Pages put together of the lines of a page, of bylines, dates and phrases that sites print.

A page of the press is long, and most of what the labeller looks at is far from what it draws a line
at: the third line of a comment thread, the fifth menu entry in a row, a heading of the last
paragraph. On short pages of lines in any order, much of that comes up. They are no pages that
anybody would print; what matters is that they are read as they were.
"""

from __future__ import annotations

import functools
import html
import json
from collections.abc import Iterator, Sequence
from itertools import islice

from newsparse.labeling import lexicons
from newsparse.labeling.markup.class_words import CLASS_WORDS, EMBEDS, THREAD_STATES, THREADS

from .page_variants import Draw

__all__ = ["mixed", "mixed_html"]

_MOST = 24
"""Lines of the longest page."""
_BLANKS = ("\n", "\n", "\n\n", "\n\n", "\n\n\n", "\n\n\n\n\n", "\n  ", "\n\n    ")
"""What stands between two lines."""
_PATTERNS = (
    "{0} logo", "{0}: {1}", "Read more: {1}", "{1} AFP", "{1} Ann Lee/AFP", "{0}, {0}, {0}, {0}",
    "• {0}", "{0} | {1}", "12 {0}", "3 June 2024 {0}", "{0} 10:45", "{0}?", "{0}...", "({0})",
    "@{0}", "#{0}", "© 2024 {0}", "www.post.example/{0}", "{1} {1}", "“{1}”", "{0} a@b.example",
)  # fmt: skip
_ALONE = ("A L", "Ann Lee", "A. L.", "7", "-", "…", "News", "Leeds, fire, hall, crew, night",
          "新闻", "记者 山瀬", "Ann Lee/AFP")  # fmt: skip
_BLOCKS = ("div", "div", "section", "article", "aside", "nav", "header", "footer", "main", "form",
           "ul", "blockquote", "figure", "table")  # fmt: skip
_LINES = ("p", "p", "p", "div", "h1", "h2", "h3", "li", "figcaption", "time", "td", "span",
          "button", "blockquote", "address", "dd")  # fmt: skip
_INLINE = ("a", "a", "b", "em", "time", "strong", "span")
_CLASSES = (
    *sorted({word for words in CLASS_WORDS.values() for word in words}),
    *sorted({*EMBEDS, *THREADS, *THREAD_STATES}),
    *("row", "col-6", "StoryBody", "sidebarLeft", "x1", "has-comments-open", "hero main"),
)


def mixed(lines: Sequence[str], furniture: Sequence[str], draw: Draw) -> str:
    """A short page of text.

    Args:
        lines: of a page.
        furniture: bylines, dates, bios and the like.
        draw: what chooses.
    """
    first, *rest = islice(_drawn(lines, furniture, draw), 1 + draw.below(_MOST))
    return first + "".join(draw.one(_BLANKS) + line for line in rest) + "\n"


def _drawn(lines: Sequence[str], furniture: Sequence[str], draw: Draw) -> Iterator[str]:
    """Lines without end: of the page, of sites, of both, and what has been before."""
    cue, last, before = draw.one(lexicons.NAMES), "News", "News"
    while True:
        if draw.below(3) == 0:
            cue = draw.one(lexicons.NAMES)  # else the next phrase is about the same as this one
        phrase, step = draw.one(_phrases(cue)), draw.below(24)
        if step > 19:
            line = draw.one(furniture)
        elif step < 8:
            line = draw.one(lines)
        elif step < 11:
            line = phrase.capitalize()
        elif step < 13:
            line = draw.one(_PATTERNS).format(phrase.capitalize(), draw.one(lines))
        elif step < 15:
            words = draw.one(lines).split()
            line = " ".join(words[: 1 + draw.below(min(len(words), 45))])
        elif step < 17:
            line = last
        elif step == 17:
            line = draw.one((before, last.upper(), f"{last[:60]} …", last[:45]))
        elif step == 18:
            line = " ".join(phrase for _ in range(1 + draw.below(4)))
        else:
            line = draw.one(_ALONE)
        before, last = last, line
        yield line


@functools.cache
def _phrases(cue: str) -> Sequence[str]:
    return sorted(lexicons.phrases(cue))


def mixed_html(lines: Sequence[str], furniture: Sequence[str], draw: Draw) -> str:
    """A short page with markup, and perhaps with a head that states something of it."""
    texts = list(islice(_drawn(lines, furniture, draw), 1 + draw.below(_MOST)))
    parts = [_head(texts, draw), "<body>"]
    opened = 0
    for text in texts:
        if draw.below(3) == 0 and opened < 6:
            parts.append(_open(draw.one(_BLOCKS), draw))
            opened += 1
        parts.append(_line(html.escape(text, quote=False), draw))
        if opened and draw.below(4) == 0:
            parts.append("</div>" if draw.below(2) else "</section></article></aside></nav></div>")
            opened -= 1
    return "\n".join(parts)


def _head(texts: Sequence[str], draw: Draw) -> str:
    title, summary = draw.one(texts), " ".join(draw.one(texts).split()[: draw.below(40)])
    stated = [
        f"<title>{html.escape(title)} | Post</title>",
        f'<meta property="og:title" content="{html.escape(draw.one(texts))}">',
        f'<meta name="description" content="{html.escape(summary)}">',
        f'<meta name="author" content="{draw.one(("Ann Lee", "Tom Fry and Joan Moss", "A. L."))}">',
    ]
    linked = {
        "@type": draw.one(("NewsArticle", "Article", "WebPage")),
        "headline": draw.one(texts),
        "author": draw.one(("Ann Lee", "Tom Fry", "Ann Lee AFP")),
        "articleBody": " ".join(texts[draw.below(len(texts)) :]),
    }
    shown = json.dumps(linked).replace("<", "\\u003c")
    stated.append(f'<script type="application/ld+json">{shown}</script>')
    return "<head>" + "".join(part for part in stated if draw.below(2)) + "</head>"


def _open(tag: str, draw: Draw) -> str:
    names = " ".join(draw.one(_CLASSES) for _ in range(draw.below(3)))
    kind = draw.one(("class", "class", "id"))
    return f'<{tag} {kind}="{names}">' if names else f"<{tag}>"


def _line(text: str, draw: Draw) -> str:
    """A line in an element of its own, all of it or a part in another one."""
    tag, step, inner = draw.one(_LINES), draw.below(6), draw.one(_INLINE)
    if step == 0:
        text = f'<{inner} href="/x">{text}</{inner}>'
    elif step == 1:
        cut = draw.below(len(text))
        text = f'{text[:cut]}<{inner} href="/x">{text[cut:]}</{inner}>'
    elif step == 2:
        text = f'<img src="x.jpg" alt="">{text}'
    return f"{_open(tag, draw)}{text}</{tag}>"
