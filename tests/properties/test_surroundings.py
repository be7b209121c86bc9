"""What stands around an article does not change it."""

from __future__ import annotations

from itertools import groupby

import attrs
from composed import essence, essence_of, for_pages
from hypothesis import assume, given
from hypothesis import strategies as st

from newsparse import Role, parse
from newsparse.strategies import Page, chrome, pages

# The author's bio is chrome by its place, but says who wrote the article.
SITE = [role for role in Role if role.is_chrome and role is not Role.AUTHOR_BIO]


@for_pages(chrome(), st.data(), waiting=("seeds", "composed"))
def test_a_part_of_the_site_put_anywhere(page: Page, part, data: st.DataObject) -> None:  # type: ignore[no-untyped-def]
    """A share line, a sign-up box or a label, wherever it is put, leaves the article as it was."""
    index = data.draw(st.integers(0, len(page.parts)))
    assert essence_of(page.insert(index, part).text) == essence_of(page.text)


@for_pages(chrome(), of=("seeds",))
def test_a_part_of_the_site_put_below(page: Page, part) -> None:  # type: ignore[no-untyped-def]
    """One more box at the end of the page leaves the article as it was."""
    assert essence_of(page.insert(len(page.parts), part).text) == essence_of(page.text)


@for_pages(st.lists(chrome(), min_size=2, max_size=6), waiting=("seeds", "composed"))
def test_a_longer_tail(page: Page, parts) -> None:  # type: ignore[no-untyped-def]
    """However long the site goes on below, the article ends where it ended."""
    longer = attrs.evolve(page, parts=(*page.parts, *parts))
    assert essence_of(longer.text) == essence_of(page.text)


@for_pages(waiting=("composed",))
def test_the_site_taken_away(page: Page) -> None:
    """The article alone is the article."""
    assert essence_of(page.without(SITE).text) == essence_of(page.text)


@for_pages(st.data(), waiting=("composed",))
def test_the_site_in_another_order(page: Page, data: st.DataObject) -> None:
    """The blocks below the article may stand in any order; the lines of one stay together."""
    last = max(i for i, part in enumerate(page.parts) if part.role.is_body) + 1
    blocks = [list(parts) for _, parts in groupby(page.parts[last:], key=lambda part: part.role)]
    tail = [part for block in data.draw(st.permutations(blocks)) for part in block]
    shuffled = attrs.evolve(page, parts=(*page.parts[:last], *tail))
    assert essence_of(shuffled.text) == essence_of(page.text)


@for_pages(of=("seeds",))
def test_teasers_printed_twice(page: Page) -> None:
    """Teasers that come a second time are teasers again."""
    related = tuple(part for part in page.parts if part.role is Role.RELATED)
    doubled = attrs.evolve(page, parts=page.parts + related)
    assert essence_of(doubled.text) == essence_of(page.text)


@for_pages(waiting=("composed",))
def test_no_headline(page: Page) -> None:
    """Without its headline the article has the same body, quotes and bylines."""
    assert essence_of(page.without([Role.HEADLINE]).text) == essence_of(page.text)


@for_pages(waiting=("composed",))
def test_the_body_parsed_again(page: Page) -> None:
    """The body of a body is that body, with the same quotes."""
    article = parse(page.text)
    again = parse(article.body)
    assert again.body == article.body
    assert essence(again)["quotes"] == essence(article)["quotes"]


@given(pages(["en"], with_chrome=False), pages(["en"], with_chrome=False))
def test_two_articles_do_not_swap_quotes(first: Page, second: Page) -> None:
    """The quotes of an article that follows another are its own."""
    assume(not {said.speaker for said in first.quotes} & {said.speaker for said in second.quotes})
    both = parse(first.text + "\n\n" + second.text)
    found = [quote.speaker.name if quote.speaker else None for quote in both.quotes]
    assert found == [said.speaker for page in (first, second) for said in page.quotes]
