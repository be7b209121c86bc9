"""The summary that the command line prints."""

from __future__ import annotations

import re

import attrs
from examples import ARTICLE

import newsparse
from newsparse.summary import summarise


def test_everything_found_is_shown() -> None:
    """A reader sees each finding once, and what was set aside with its role."""
    assert (
        summarise(ARTICLE, width=80)
        == """\
Ferry <Returns> & Stays
It came late.
By Ada Berg (reporter · Harbour Post · Harbour Town · ada@example.org · @ada ·
    English, Danish)
Contributor: NPA
Harbour Post · HARBOUR TOWN, NPA · published 2025-05-02 · changed 2025-05-03
09:30+02:00 · language en

BODY (16 words)

HARBOUR TOWN (NPA) — "We are back," the mayor said. "They shouted 'At last!' to
us."

QUOTES (1 utterance)

Noor Dahl (“the mayor”), said:
    “We are back, They shouted 'At last!' to us.”

CAPTIONS (1 picture)
  - A ferry at the pier. [Cem Ö.]

RELATED (1 teaser)
  - Bridge closed (C Ö)

SET ASIDE (2 blocks)
  related         1  Read also: Bridge closed
  share           1  Share this post

note: The byline stands late. [late-byline]"""
    )


def test_a_page_that_never_changed() -> None:
    """Metadata often say that a page changed when it was published, which is no news."""
    same = attrs.evolve(ARTICLE, date_modified=ARTICLE.date_published)
    assert "published 2025-05-02 · language en" in summarise(same, width=200)


def test_an_empty_page() -> None:
    """Nothing found is said in words."""
    text = summarise(newsparse.parse(""))
    assert "(no headline)" in text
    assert "BODY (0 words)" in text


def test_colours_only_add() -> None:
    """The words are the same with and without colours."""
    coloured = summarise(ARTICLE, colours=True)
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == summarise(ARTICLE)
