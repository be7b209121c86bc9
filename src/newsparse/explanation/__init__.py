"""Why each part of a page got its label, for people to read: text, terminal and HTML.

Nothing is computed anew here: an explanation shows the evidence that the parser stored.
"""

from __future__ import annotations

import attrs

from ..errors import InputTypeError
from ..models import Article

__all__ = ["Explanation", "explain"]


@attrs.frozen
class Explanation:
    """An article with its reasons, ready to be shown.

    Page text cannot do harm in any of the forms: control and bidirectional characters are
    written out, and HTML is escaped.
    """

    article: Article
    """What is explained."""

    def to_text(self, *, width: int = 100, reasons: int | None = 6) -> str:
        """Every block with its lines, role, confidence and reasons, as plain text.

        Args:
            width: columns; longer texts are cut short.
            reasons: how many reasons to show of each block, the weightiest first; None for all.
        """
        from .text import render

        return render(self.article, width=width, reasons=reasons, colours=False)

    def to_ansi(self, *, width: int = 100, reasons: int | None = 6) -> str:
        """The same with terminal colours."""
        from .text import render

        return render(self.article, width=width, reasons=reasons, colours=True)

    def to_html(self) -> str:
        """A self-contained page: no script, nothing loaded, light and dark."""
        from .html import render_page

        return render_page(self.article)

    def _repr_html_(self) -> str:
        """The report as notebooks show it."""
        from .html import render_fragment

        return render_fragment(self.article)

    def __str__(self) -> str:
        return self.to_text()


def explain(article: Article) -> Explanation:
    """Explain a parsed page.

    Raises:
        InputTypeError: if ``article`` is not an :class:`~newsparse.Article`.
    """
    if not isinstance(article, Article):
        raise InputTypeError(
            f"explain() takes an Article, not {type(article).__name__}; "
            "pass what newsparse.parse() returns"
        )
    return Explanation(article)
