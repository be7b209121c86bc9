"""Bylines on whole pages: the grammar, and what users of other tools complain about."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article, Contribution, PersonKind

HEADLINE = "Strike closes the harbour of Eastwick for a third day"
BODY = (
    "The harbour of Eastwick stayed closed on Monday, the third day of a strike over pay.\n\n"
    "Dock workers said they would not return before the company had answered their letter.\n\n"
    "The company said that it was ready to talk, but that it would not pay for lost days.\n\n"
    "Ships were sent to other ports along the coast, and traders warned of empty shelves.\n"
)


def page(*lines: str, after: str = "") -> Article:
    """A page with lines between headline and body."""
    between = "\n\n".join(lines)
    return newsparse.parse(f"News\nSport\nWeather\n\n{HEADLINE}\n\n{between}\n\n{BODY}\n{after}")


def people(article: Article) -> list[str]:
    return [byline.name for byline in article.bylines if byline.kind is PersonKind.PERSON]


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee",
        "By: Ann Lee",
        "Written by Ann Lee",
        "Story by Ann Lee",
        "Author: Ann Lee",
        "Von Ann Lee",
        "Par Ann Lee",
        "Por Ann Lee",
        "Di Ann Lee",
        "Door Ann Lee",
        "Av Ann Lee",
        "Text: Ann Lee",
        "Autorin: Ann Lee",
        "Oleh Ann Lee",
        "By Ann Lee, Senior Reporter",
        "By Ann Lee in Eastwick",
        "By Ann Lee for The Herald",
    ],
)
def test_a_cue_gives_the_author(line: str) -> None:
    """A cue of any language before the name, with or without a tail."""
    assert people(page(line, "5 June 2024")) == ["Ann Lee"]


def test_the_cue_may_stand_on_the_line_above() -> None:
    """One-text-node-a-line dumps print the cue, the names and the joiner apart."""
    assert people(page("By", "Ann Lee", "and", "Tom Fry", "5 June 2024")) == ["Ann Lee", "Tom Fry"]


def test_a_person_in_the_news_is_no_author() -> None:
    """A name that only the body prints is no byline."""
    after = "Tom Fry, who speaks for the dock workers, said the talks had failed again.\n"
    assert people(page("By Ann Lee", "5 June 2024", after=after)) == ["Ann Lee"]


def test_job_place_and_outlet_go_to_their_fields() -> None:
    """The tail of a byline is taken apart."""
    (byline,) = page("By Ann Lee, Senior Reporter", "5 June 2024").bylines
    assert byline.job_title == "Senior Reporter"
    (byline,) = page("By Ann Lee in Eastwick", "5 June 2024").bylines
    assert byline.location == "Eastwick"


def test_a_byline_span_slices_to_its_name() -> None:
    """Spans point at the name in the source."""
    article = page("By Ann Lee and Tom Fry", "5 June 2024")
    assert [byline.span.of(article.source) for byline in article.bylines] == ["Ann Lee", "Tom Fry"]


def test_a_bio_and_its_byline_are_one() -> None:
    """The "By" line and the text about the writer give one Byline with all its fields."""
    after = (
        "\nAbout the writer\n\nAnn Lee is a senior reporter at The Herald based in Eastwick. She "
        "covers ports and shipping. You can get in touch with her by emailing ann@example.com or "
        "on X at @annlee. Languages: English and Norwegian.\n"
    )
    (byline,) = page("By Ann Lee", "5 June 2024", after=after).bylines
    assert (byline.name, byline.job_title) == ("Ann Lee", "senior reporter")
    assert (byline.affiliation, byline.location) == ("The Herald", "Eastwick")
    assert (byline.email, byline.handle) == ("ann@example.com", "@annlee")
    assert byline.languages == ("English", "Norwegian")
    assert byline.bio is not None
    assert byline.bio.startswith("Ann Lee is a senior reporter")


def test_a_signoff_credits_contributors_and_editors() -> None:
    """ "Reporting by ...; Editing by ..." names everybody with what they did."""
    after = "\n(Reporting by Tom Fry in Oslo and Ida Holm; Editing by Max Rohr)\n"
    found = {
        byline.name: (byline.contribution, byline.location)
        for byline in page("By Ann Lee", "5 June 2024", after=after).bylines
    }
    assert found["Tom Fry"] == (Contribution.CONTRIBUTOR, "Oslo")
    assert found["Max Rohr"][0] is Contribution.EDITOR
    assert found["Ann Lee"][0] is Contribution.AUTHOR


def test_names_that_only_a_space_parts() -> None:
    """Some layouts print several authors with nothing but a space between them."""
    found = people(page("By Anna Holm Tom Fry Jan Erik Webb", "5 June 2024"))
    assert found == ["Anna Holm", "Tom Fry", "Jan Erik Webb"]


@pytest.mark.xfail(strict=True, reason="a surname that is a forename too may be a middle name")
def test_forenames_as_surnames_between_names() -> None:
    """ "Ann Lee Tom Fry": Lee may be a forename as well."""
    assert people(page("By Ann Lee Tom Fry", "5 June 2024")) == ["Ann Lee", "Tom Fry"]


@pytest.mark.parametrize(
    "line",
    [
        "ByAnn Holm",
        "By Ann HolmPublished: June 5, 2024",
        "Author Posted by Ann Holm",
        "By Ann Holm | Fact-checked by Tom Fry",
        "By Ann Holm Harbour Post",
    ],
)
def test_what_layouts_join_is_parted(line: str) -> None:
    """Cues, labels, reviewers and outlets that stand right beside the name are no part of it."""
    assert people(page(line, "5 June 2024")) == ["Ann Holm"]


def test_an_agency_may_stand_between_two_names() -> None:
    """ "ANN HOLM Associated Press and TOM FRY Associated Press" are two people."""
    found = people(page("ByANN HOLM Associated Press and TOM FRY Associated Press", "5 June 2024"))
    assert found == ["ANN HOLM", "TOM FRY"]


def test_the_date_may_stand_by_another_copy_of_the_headline() -> None:
    """Layouts repeat the headline above the text; byline and date stand by the first copy."""
    buttons = "\n\n".join(f"Button {number}" for number in range(25))
    article = page("By Ann Holm", "Published 5 June 2024", buttons, HEADLINE)
    assert str(article.date_published) == "2024-06-05"
    assert people(article) == ["Ann Holm"]


def test_an_agency_on_a_line_after_the_body_is_the_byline() -> None:
    """A page without another byline credits the agency that a whole line names."""
    article = page("5 June 2024", after="\nReuters\n")
    (byline,) = article.bylines
    assert (byline.name, byline.kind) == ("Reuters", PersonKind.ORGANISATION)


def test_initials_close_a_german_report() -> None:
    """ "(tsp)" behind the last sentence is the byline of a page without another."""
    article = newsparse.parse(
        "Der Hafen von Eschwick bleibt auch am Montag geschlossen, wie die Stadt mitteilte.\n\n"
        "Die Arbeiter wollen erst zurückkehren, wenn die Firma auf ihren Brief geantwortet hat.\n\n"
        "Schiffe werden in andere Häfen an der Küste geschickt, sagte ein Sprecher. (tsp)\n"
    )
    (byline,) = article.bylines
    assert (byline.name, byline.span.of(article.source)) == ("tsp", "tsp")


@pytest.mark.parametrize("moment", ["mandag 5. august kl. 14:47", "Monday 5 August 14:47"])
def test_a_day_without_its_year_belongs_to_no_name(moment: str) -> None:
    """What stands behind the name is neither its end nor a place."""
    (byline,) = page(f"Ann Lee {moment}").bylines
    assert (byline.name, byline.location, byline.affiliation) == ("Ann Lee", None, None)


def test_a_label_in_full_leaves_no_doubt() -> None:
    """An agency below "Author of the article:" is the author."""
    article = page("Author of the article:", "The Associated Press", "Published 5 June 2024")
    assert [byline.name for byline in article.bylines] == ["The Associated Press"]


def test_the_maker_of_the_picture_is_no_author() -> None:
    """A name with its agency behind a stroke, below the author."""
    assert people(page("By Ann Lee", "Tom Fry/REUTERS", "5 June 2024")) == ["Ann Lee"]


def test_a_list_without_a_cue_is_taken_whole() -> None:
    """A second name that is less likely by itself belongs to the first."""
    names = ["Trine Juul Andersen", "Bo Ravn-Holm"]
    assert people(page(" og ".join(names), "5 June 2024, 17:25")) == names


def test_a_chinese_signoff_names_the_editors() -> None:
    """ "（责编：...）" closes a report and credits who edited it."""
    text = (
        "东港码头周一继续关闭，这是工人为加薪而举行的罢工的第三天，工会表示在公司答复之前不会复工。"
    )
    article = newsparse.parse(
        f"新闻\n体育\n\n东港罢工进入第三天，码头全部关闭\n\n2024年6月5日 09:30\n\n{text * 2}\n\n"
        f"港口外停着许多等待卸货的船只，{text}\n\n（责编：王明、李强）\n\n分享让更多人看到\n"
    )
    editors = [(byline.name, byline.contribution) for byline in article.bylines]
    assert editors == [("王明", Contribution.EDITOR), ("李强", Contribution.EDITOR)]


@pytest.mark.parametrize(
    ("line", "job"),
    [
        ("By Our Court Correspondent Ann Lee", "Court Correspondent"),
        ("By Senior Reporter Ann Lee", "Senior Reporter"),
        ("Von unserer Korrespondentin Ann Lee", "Korrespondentin"),
        ("Par notre correspondant à Rome, Ann Lee", "correspondant"),
        ("Por nuestro corresponsal Ann Lee", "corresponsal"),
        ("Door onze redacteur Ann Lee", "redacteur"),
    ],
)
def test_the_job_may_stand_before_the_name(line: str, job: str) -> None:
    """ "Our correspondent" is a job, and the name follows."""
    (byline,) = page(line, "5 June 2024").bylines
    assert (byline.name, byline.job_title) == ("Ann Lee", job)


@pytest.mark.parametrize(
    "line", ["By Ann Lee — Port Ellery", "Por Ann Lee – Vila do Porto", "Von Ann Lee - Kaltwasser"]
)
def test_a_place_behind_a_stroke_is_no_author(line: str) -> None:
    """The place from which somebody wrote stands behind the name."""
    (byline,) = page(line, "5 June 2024").bylines
    assert byline.name == "Ann Lee"
    assert byline.location is not None


def test_a_second_author_may_stand_behind_a_stroke() -> None:
    """A forename tells a person from a place."""
    assert people(page("By Ann Lee - Tom Fry", "5 June 2024")) == ["Ann Lee", "Tom Fry"]


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee · Posted Wed 5 June 2024",
        "By Ann Lee | Publié mercredi 5 juin 2024",
        "By Ann Lee Last Updated: 5 June 2024",
        "Von Ann Lee Zuletzt aktualisiert 5. Juni 2024",
    ],
)
def test_the_label_of_a_date_is_no_part_of_a_name(line: str) -> None:
    """Weekdays and words such as "last" belong to the label of the date behind them."""
    assert [byline.name for byline in page(line).bylines] == ["Ann Lee"]


def test_labels_inside_a_line_part_its_names() -> None:
    """Chinese and German layouts print several labels on one line."""
    found = page("来源：东港晚报　作者：林晓岚", "2024-06-05").bylines
    assert [byline.name for byline in found] == ["林晓岚"]
    found = page("Text: Ann Lee Foto: Tom Fry", "5 June 2024").bylines
    assert [(byline.name, byline.contribution) for byline in found] == [
        ("Ann Lee", Contribution.AUTHOR),
        ("Tom Fry", Contribution.PHOTOGRAPHER),
    ]


def test_korean_reporters_are_listed_with_their_addresses() -> None:
    """The word for a reporter behind a name is a cue like "by" before it."""
    line = "김민수 기자 minsu@post.example 이서연 기자 seoyeon@post.example"
    assert people(page(line, "2024-06-05 02:37")) == ["김민수", "이서연"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Media Contact:", "Tom Fry", "Harbour Press Office"),
        ("Pressekontakt", "Tom Fry"),
        ("Reviewed by", "Tom Fry"),
    ],
)
def test_those_announced_as_others_are_no_authors(lines: tuple[str, ...]) -> None:
    """Names below "Media contact" or "Reviewed by" did not write the article."""
    below = page("5 June 2024", after="\n\n".join(lines))
    above = page(*lines, "5 June 2024")
    assert people(below) == people(above) == []


def test_a_text_about_the_reviewer_is_not_about_the_author() -> None:
    """Health and money pages print who checked the text, with a few words about them."""
    bio = "Tom Fry is an experienced journalist and fact-checker with a degree in journalism."
    found = page("5 June 2024", after=f"Fact checked by Tom Fry\n\nFull bio\n\n{bio}")
    assert people(found) == []


@pytest.mark.parametrize("line", ["June 5", "Wednesday 5", "Sendung: Hafenmagazin"])
def test_days_and_labelled_programmes_are_no_makers(line: str) -> None:
    """ "France 2" is a channel; "June 5" is a day and "Sendung: ..." a programme."""
    assert page(line, "5 June 2024").bylines == ()


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee—10 min read",
        "By Ann Lee ⋅ Senior Harbour Analyst ⋅ Updated June 5, 2024",
        "On June 5, 2024 By Ann Lee In Ports , Harbour Strikes , Travel Tips",
        "By Ann Lee · June 5, 2024 at 3:00 PM EST · 12 Comments",
        "By Ann Lee | June 5, 2024 | 142 Views",
    ],
)
def test_what_stands_beside_the_author_explains_itself(line: str) -> None:
    """Reading times, jobs between strokes, sections, time zones and counts are no names."""
    assert [byline.name for byline in page(line).bylines] == ["Ann Lee"]


def test_a_job_between_strokes_is_that_of_the_author() -> None:
    """What stands behind the stroke goes to the person before it."""
    (byline,) = page("By Ann Lee ⋅ Senior Harbour Analyst ⋅ Updated June 5, 2024").bylines
    assert byline.job_title == "Senior Harbour Analyst"


def test_contributors_may_be_labelled() -> None:
    """The label is no part of the name, and says what the person did."""
    (byline,) = page("Contributors: Ann Lee", "5 June 2024").bylines
    assert (byline.name, byline.contribution) == ("Ann Lee", Contribution.CONTRIBUTOR)


def test_a_blog_may_print_a_forename_alone() -> None:
    """A forename beside a date may be the whole byline; the name of a section is none."""
    assert people(page("by Susan", "June 5, 2024")) == ["Susan"]
    assert people(page("Susan June 5, 2024 2 Comments")) == ["Susan"]
    assert people(page("Ports", "June 5, 2024")) == []


@pytest.mark.parametrize(
    ("line", "job"),
    [
        ("Ann Holm Parliamentary editor", "Parliamentary editor"),
        ("By Ann Holm Theatrical critic", "Theatrical critic"),
        ("Von Ann Holm Landespolitische Korrespondentin", "Landespolitische Korrespondentin"),
    ],
)
def test_the_field_of_a_job_is_no_part_of_the_name(line: str, job: str) -> None:
    """An adjective between surname and job belongs to the job."""
    (byline,) = page(line, "5 June 2024").bylines
    assert (byline.name, byline.job_title) == ("Ann Holm", job)


def test_initials_in_place_of_a_portrait_are_no_agency() -> None:
    """Layouts without a picture of the author print the initials, which may be an agency's too."""
    assert [b.name for b in page("PA", "Paul Avery, 5 June 2024").bylines] == ["Paul Avery"]
    assert [b.name for b in page("PA", "Tom Fry, 5 June 2024").bylines] == ["PA", "Tom Fry"]


def test_the_author_of_a_story_in_a_box_is_no_author() -> None:
    """A box inside the body prints headline, author and date of another story."""
    box = "\n\nRead more: Ferry company loses its licence\n\nby Tom Fry 2 June 2024\n\n"
    first, _, rest = BODY.partition("\n\n")
    text = f"{HEADLINE}\n\nBy Ann Lee\n\n5 June 2024\n\n{first}{box}{rest}"
    assert people(newsparse.parse(text)) == ["Ann Lee"]


def test_an_outlet_below_the_author_is_no_author() -> None:
    """ "By" / NAME / "| Harbour News", each on a line: the outlet is whom the author writes for."""
    found = page("By", "Ann Lee", "| Harbour News", "5 June 2024").bylines
    assert [byline.name for byline in found] == ["Ann Lee"]


def test_a_misspelt_name_in_a_signoff_is_that_of_the_author() -> None:
    """ "Reporting by Ann Holmm" below a page by Ann Holm: one person."""
    after = "\nReporting by Ann Holmm in Oslo and Tom Fry in Rome; Editing by Max Rohr\n"
    article = page("By Ann Holm", "5 June 2024", after=after)
    assert people(article) == ["Ann Holm", "Tom Fry", "Max Rohr"]
    assert article.bylines[0].location == "Oslo"


@pytest.mark.parametrize(
    "line", ["김민수 기자 minsu@post.example", "부산, 울산 김민수 기자 minsu@post.example"]
)
def test_a_korean_reporter_may_close_the_report(line: str) -> None:
    """Name and address stand below the text, behind the places that the reporter wrote from."""
    text = "이스트윅 항구는 파업 사흘째인 월요일에도 폐쇄된 상태라고 노조는 월요일 오전에 밝혔다. "
    article = newsparse.parse(
        f"뉴스\n\n이스트윅 항구, 파업으로 사흘째 폐쇄\n\n입력 2024-06-05 02:37\n\n{text * 3}\n\n"
        f"노조 관계자는 이렇게 말했다. {text * 2}\n\n{line}\n\n댓글\n"
    )
    assert people(article) == ["김민수"]
