"""What each HTML element means for the rendered text: data only.

Block-level elements follow the user-agent style sheet of the HTML Standard (section 15.3); those
with vertical margins there leave a blank line.
"""

from __future__ import annotations

from ..tagged import Tag

__all__ = ["BLOCKS", "FACTS", "PICTURES", "SKIPPED", "SPACED"]

SPACED = frozenset(
    "blockquote dl fieldset figure form h1 h2 h3 h4 h5 h6 hr hgroup menu ol p pre ul "
    "article aside footer header main nav section table".split()
)
"""Block-level elements with a blank line around them."""

BLOCKS = SPACED | frozenset(
    "address amp-iframe body button caption center col colgroup dd details dialog dir div dt "
    "figcaption html iframe legend li listing multicol noscript option optgroup search select "
    "summary tbody td tfoot th thead title tr video audio".split()
)
"""Elements that start and end a line."""

SKIPPED = frozenset(
    "-comment !doctype amp-img area audio base br canvas datalist embed iframe img link math map "
    "meta noembed noframes noscript object param script select source style svg template textarea "
    "title track video".split()
)
"""Elements without content, or whose content is not shown, or is not text of the page."""

PICTURES = frozenset(
    {"amp-img", "amp-video", "audio", "canvas", "iframe", "img", "picture", "video"}
)

FACTS: dict[str, Tag] = {
    "a": Tag.LINK,
    "address": Tag.ADDRESS,
    "article": Tag.ARTICLE,
    "aside": Tag.ASIDE,
    "b": Tag.STRONG,
    "blockquote": Tag.QUOTE,
    "button": Tag.BUTTON,
    "caption": Tag.FIGCAPTION,
    "cite": Tag.EMPHASIS,
    "dd": Tag.DEFINITION,
    "details": Tag.DETAILS,
    "dialog": Tag.DIALOG,
    "dl": Tag.LIST,
    "dt": Tag.DEFINITION,
    "em": Tag.EMPHASIS,
    "figcaption": Tag.FIGCAPTION,
    "figure": Tag.FIGURE,
    "footer": Tag.FOOTER,
    "form": Tag.FORM,
    "h1": Tag.HEADING1,
    "h2": Tag.HEADING2,
    "h3": Tag.HEADING3,
    "h4": Tag.HEADING3,
    "h5": Tag.HEADING3,
    "h6": Tag.HEADING3,
    "header": Tag.HEADER,
    "i": Tag.EMPHASIS,
    "label": Tag.FORM,
    "li": Tag.ITEM,
    "main": Tag.MAIN,
    "menu": Tag.LIST,
    "nav": Tag.NAV,
    "ol": Tag.LIST,
    "p": Tag.PARAGRAPH,
    "pre": Tag.PREFORMATTED,
    "strong": Tag.STRONG,
    "summary": Tag.BUTTON,
    "table": Tag.TABLE,
    "time": Tag.TIME,
    "ul": Tag.LIST,
}
"""Facts that an element gives to the text inside it."""
