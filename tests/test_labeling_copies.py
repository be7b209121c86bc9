"""A passage that a page prints twice is in the body once."""

from __future__ import annotations

import newsparse
from newsparse import Role

FERRY = (
    "The ferry ran aground off the northern pier on Monday morning, and nobody was hurt.",
    "The mayor said that the harbour would be closed until the wreck had been towed away.",
    "Fishing boats stayed at their moorings while divers looked for damage below the keel.",
    "Divers will go down again on Tuesday, when the tide is low and the wind has dropped.",
)
END = "The line has run since 1911, and its two boats carry nine hundred people on a summer day."


def test_the_article_again_for_narrow_screens() -> None:
    """The copy belongs to the site, in text and in HTML; the reason is told."""
    lines = [*FERRY, END, *FERRY]
    text = "\n\n".join(["Ferry aground at the northern pier", *lines])
    html = "<h1>Ferry aground at the northern pier</h1>" + "".join(
        f"<p>{line}</p>" for line in lines
    )
    for article in (newsparse.parse(text), newsparse.parse_html(html)):
        assert article.body == "\n\n".join([*FERRY, END])
        copies = article.blocks[-4:]
        assert [block.text for block in copies] == list(FERRY)
        assert {block.role for block in copies} == {Role.OTHER}
        assert all("printed-before" in {why.cue for why in block.evidence} for block in copies)


def test_a_refrain_is_read_each_time() -> None:
    """Short passages, single paragraphs, and the same lines in another order may be meant."""
    refrain = ["Row on, row on, the tide is low.", "Row on, the tide is low."]
    for again in (refrain, FERRY[:1], FERRY[::-1]):
        lines = [*FERRY, *refrain, END, *again]
        assert newsparse.parse("\n\n".join(lines)).body == "\n\n".join(lines)
