"""Cues of plain patterns."""

from __future__ import annotations

from newsparse.labeling.chrome import assign
from newsparse.labeling.context import cues_of_units
from newsparse.labeling.patterns import PATTERN_CUES

_STORY = (
    "The council voted on Tuesday to keep the town hall open for another year, although the "
    "repairs will cost more than the building is worth, and the mayor said that she would look "
    "for money elsewhere before the winter."
)


def _groups(texts: list[str], inside: list[bool] | None = None) -> list[str | None]:
    """The group cue of each unit."""
    flags = [False] * len(texts) if inside is None else inside
    cues = cues_of_units(texts, [1] * len(texts), flags)
    return [next((cue for cue in names if cue in PATTERN_CUES), None) for names in cues]


def test_a_keyword_list_and_its_caption_are_one_picture() -> None:
    """Half of the keywords in the line below are enough when commas part them."""
    texts = [
        "Town, Hall, fire, Leeds, crew",
        "Firefighters leave the town hall of Leeds on Monday after a long night.",
    ]
    assert _groups(texts) == ["picture-group", "picture-group"]


def test_a_name_above_a_credited_caption_is_its_keyword_line() -> None:
    """An alt text without commas needs a caption that ends with a credit."""
    texts = ["Ann Lee", "Mayor Ann Lee leaves the town hall in Leeds on Monday. AFP"]
    assert _groups(texts) == ["picture-group", "picture-group"]


def test_a_heading_that_the_paragraph_takes_up_is_no_keyword_line() -> None:
    """Headings share words with the text below, but that has no credit."""
    assert _groups(["The town hall", _STORY]) == [None, None]


def test_a_doubled_title_with_a_text_is_a_teaser() -> None:
    """The initials below it belong to it."""
    texts = ["A second life for the hall", "A second life for the hall", _STORY, "A L"]
    assert _groups(texts) == ["teaser-group"] * 4


def test_a_doubled_headline_above_the_body_is_no_teaser() -> None:
    """Pages print their own headline twice as well."""
    texts = ["A second life for the hall", "A second life for the hall", _STORY]
    assert _groups(texts, [False, False, True]) == [None, None, None]


def test_a_label_and_the_bios_below_it_are_one() -> None:
    """The shortened copy of the bio belongs to it."""
    bio = "Ann Lee is a reporter at the Gazette based in Leeds. She covers courts and councils."
    texts = ["About the author", bio, bio[:60] + " ... Read more", "Sport", "Weather"]
    assert _groups(texts) == ["bio-group", "bio-group", "bio-group", None, None]


def test_a_label_without_a_bio_is_left_alone() -> None:
    """A menu entry is no announcement."""
    assert _groups(["About the author", "Sport", "Weather"]) == [None, None, None]


def test_a_logo_is_one() -> None:
    """The alternative text of a site's logo."""
    assert _groups(["Gazette Logo", "The council kept its logo"]) == ["logo", None]


def test_a_label_with_a_title_after_its_colon_is_an_inline_teaser() -> None:
    """In any language that the lexicon knows."""
    texts = ["Read more: Ten towns that kept their halls", "Lesen Sie auch: Das alte Rathaus"]
    assert _groups(texts, [True, True]) == ["inline-teaser", "inline-teaser"]


def test_a_sentence_that_recommends_is_no_inline_teaser() -> None:
    """A label has a colon."""
    assert _groups(["Read more about the old hall of Leeds in the town library."]) == [None]


def test_a_name_and_an_agency_are_a_credit() -> None:
    """With a slash or "via"."""
    texts = ["Ann B. Lee/AFP", "Ann Lee via Getty Images", "Ann Lee / Zuma Press"]
    assert _groups(texts) == ["credit-line"] * 3


def test_a_menu_with_a_slash_is_no_credit() -> None:
    """Words without capitals, numbers, and single words are not names."""
    assert _groups(["Sign in/Join", "Ann Lee 10/10", "Terms/Privacy"]) == [None] * 3


def test_a_rating_widget_is_one_piece() -> None:
    """A line between a label and invitations to rate belongs to the widget."""
    texts = [
        "Rating",
        "The Echo wants its journalism to be fair and complete, every day of the week.",
        "Rate this article",
        "Submit your rating",
    ]
    assert {str(unit.role) for unit in assign(texts, [1] * 4, [False] * 4)} == {"rating"}


def test_a_rating_widget_that_prints_itself_twice_is_one_piece() -> None:
    """Its own repeated lines above belong to it, whatever they say; the outlet's name does not."""
    texts = [
        "Gazette",
        "mood dial",
        "mood dial",
        "The Gazette wants to hear from you.",
        "Submit your rating of this story.",
        "The Gazette wants to hear from you.",
        "Submit your rating of this story.",
        "Rate this article",
    ]
    assert _groups(texts) == [None] + ["rating-group"] * 7


def test_lines_about_ratings_without_a_label_are_no_widget() -> None:
    """A short first line that only mentions ratings among other things is no label."""
    lines = ["Our rating of it", "Submit your rating", "Rate this article"]
    assert _groups(lines) == [None] * 3
    assert _groups(["Rating", *lines[1:]]) == ["rating-group"] * 3


def test_one_line_about_ratings_is_no_widget() -> None:
    """Texts speak of ratings, too."""
    assert _groups([_STORY, "Rate this article", _STORY]) == [None] * 3
