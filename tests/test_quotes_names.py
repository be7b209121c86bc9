"""Names, and what stands before them."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.quotes.lexicon import lexicon
from newsparse.quotes.names import Name, name_units, post_in, read_name
from newsparse.quotes.stream import Paragraph


def name_in(text: str, language: str = "en") -> Name:
    """The first name of a text."""
    made = Paragraph(text, 0, len(text), [], lexicon(language))
    name = read_name(made, next(name_units(made)))
    assert name is not None
    return name


@pytest.mark.parametrize(
    ("text", "printed", "title"),
    [
        ("Ann Lee said", "Ann Lee", None),
        ("Mayor Ann Lee said", "Ann Lee", "Mayor"),
        ("The former mayor Ann Lee said", "Ann Lee", "former mayor"),
        ("President Lee of the club", "Lee", "President"),
        ("Secretary of State Ann Lee said", "Ann Lee", "Secretary of State"),
        ("former Washington Post editor Ann Lee said", "Ann Lee", "former Washington Post editor"),
        ("Russian Lee said", "Lee", "Russian"),
        ("Ludwig van der Berg said", "Ludwig van der Berg", None),
        ("Ann Lee's aide", "Ann Lee", None),
        ("The Washington Post said", "Washington Post", None),
        ("The Bank of England Trust said", "Bank of England Trust", None),
        ("the Department of Trade Council said", "Department of Trade Council", None),
    ],
)
def test_name_and_title(text: str, printed: str, title: str | None) -> None:
    """Articles are no part of either; titles end where the name begins."""
    name = name_in(text)
    assert text[name.start : name.end] == printed
    assert name.title == title
    assert name.words == tuple(printed.lower().split())


def test_suffixes_are_printed_but_do_not_name() -> None:
    """ "Jr." belongs to the printed name, not to the words by which forms are linked."""
    text = "Ann Lee Jr. said"
    name = name_in(text)
    assert text[name.start : name.end] == "Ann Lee Jr."
    assert name.words == ("ann", "lee")


def test_courtesies_are_told_from_titles() -> None:
    """Where a bare "Mr." begins is kept; of a title with more to say it is not."""
    assert name_in("Mr. Lee said").courtesy == 0
    assert name_in("Mayor Lee said").courtesy == -1


def test_a_long_name_is_cut() -> None:
    """A row of capitals is no name of twenty words."""
    assert len(name_in(" ".join(["Aba"] * 20)).words) <= 6


@pytest.mark.parametrize(
    ("low", "post"), [("finanzminister", "minister"), ("minister", ""), ("fenster", "")]
)
def test_posts_in_compounds(low: str, post: str) -> None:
    """German compounds end with the post; the post alone is no compound."""
    assert post_in(low, lexicon("de").words) == post


def test_possessive_pronouns_are_no_names() -> None:
    """ "His" is a possessor and names nobody, "Lee's" does."""
    made = Paragraph("His aide met Lee's aide.", 0, 24, [], lexicon("en"))
    assert [made.lows[made.firsts[unit]] for unit in name_units(made)] == ["lee"]


def test_a_firm_with_an_ampersand() -> None:
    """What stands on both sides of "&" is one name."""
    (quote,) = parse('Hollis & Sons said the shop would "never close".').quotes
    assert [speaker.name for speaker in quote.speakers] == ["Hollis & Sons"]
