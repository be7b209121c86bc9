"""Hundreds of tiny lines in a row are not read."""

from __future__ import annotations

import newsparse
from newsparse import Article, Role

STORY = (
    "The ferry ran aground off the northern pier on Monday morning, and nobody was hurt.\n\n"
    "The mayor said that the harbour would be closed until the wreck had been towed away.\n\n"
    "Fishing boats stayed at their moorings while divers looked for damage below the keel."
)


def _skipped(article: Article) -> int:
    return sum(
        any(reason.cue == "waste-of-tiny-lines" for reason in block.evidence)
        for block in article.blocks
    )


def test_a_table_of_hundreds_of_cells_is_skipped() -> None:
    """All but the cells next to the story, which is found."""
    table = "\n".join(str(number) for number in range(1000))
    for text in (f"{STORY}\n\n{table}", f"{table}\n\n{STORY}"):
        article = newsparse.parse(text)
        assert STORY in article.body
        assert _skipped(article) == 800
        skipped = [block.role for block in article.blocks if block.text in table.split()[100:900]]
        assert skipped == [Role.OTHER] * 800
        assert [block.text for block in article.blocks if block.text.isdigit()] == table.split()


def test_a_table_between_two_stories_is_skipped_in_its_middle() -> None:
    """What stands near either end is read."""
    article = newsparse.parse(STORY + "\n\n" + "12.5\n" * 203 + "\n" + STORY)
    assert _skipped(article) == 3
    assert article.body.startswith(STORY)


def test_long_lists_are_read() -> None:
    """Lists of names are longer than eight characters, and hundreds of cells may be a list."""
    for line, count in (("12.5", 200), ("Rotterdam", 900)):
        assert not _skipped(newsparse.parse(f"{STORY}\n\n" + f"{line}\n" * count)), line


def test_nothing_but_tiny_lines() -> None:
    """No article; every line has its block."""
    article = newsparse.parse("a\n" * 30_000)
    assert article.body == ""
    assert len(article.blocks) == 30_000
    assert _skipped(article) == 29_800
