"""Hundreds of tiny lines in a row, and lines of which nothing is seen, are not read."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize("line", ["\u200b", "\u200b\u200b \ufeff", "\u00ad"])
def test_lines_of_which_nothing_is_seen(line: str) -> None:
    """They are no part of the article, and change nothing."""
    plain = newsparse.parse(f"{STORY}\n\nShare\nTweet")
    article = newsparse.parse(f"{line}\n{STORY}\n\n{line}\n\nShare\n{line}\nTweet\n{line}")
    assert article.body == plain.body == STORY
    assert [b.role for b in article.blocks if b.text != line] == [b.role for b in plain.blocks]
    unseen = [block for block in article.blocks if block.text == line]
    assert [block.role for block in unseen] == [Role.OTHER] * len(unseen)
    assert [reason.cue for block in unseen for reason in block.evidence] == ["nothing-seen"] * 4


def test_nothing_but_lines_of_which_nothing_is_seen() -> None:
    """Each has its block."""
    assert [b.role for b in newsparse.parse("\u200b\n\n\u00ad").blocks] == [Role.OTHER] * 2


def test_nothing_but_tiny_lines() -> None:
    """No article; every line has its block."""
    article = newsparse.parse("a\n" * 30_000)
    assert article.body == ""
    assert len(article.blocks) == 30_000
    assert _skipped(article) == 29_800
