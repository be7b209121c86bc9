"""Cues of markup, boosted trees, and the labelling of HTML pages."""

from __future__ import annotations

import pytest

pytest.importorskip("selectolax", reason="the extra 'html' is not installed")

import newsparse
from newsparse.labeling.html import label_html
from newsparse.labeling.markup import markup_columns
from newsparse.labeling.markup.class_words import CLASS_WORDS
from newsparse.labeling.markup.containers import container_columns
from newsparse.labeling.markup.ruled_out import lines_to_read, ruled_out
from newsparse.labeling.measures import measure
from newsparse.labeling.reading import cues_needed, read_twice
from newsparse.labeling.surroundings import Columns, columns
from newsparse.labeling.tag_roles import tag_role
from newsparse.metadata import read_metadata
from newsparse.models import Role
from newsparse.readers.html import read_html
from newsparse.readers.tagged import Tag

STORY = (
    "<p>The ferry ran aground in thick fog early on Friday, and its crew brought all of the "
    "passengers ashore before the tide turned.</p>"
)
MENU = "<ul><li><a href=a>Home</a><li><a href=b>Sport</a></ul>"


def _columns(html: str) -> tuple[list[str], Columns]:
    source, head = read_html(html)
    found = markup_columns(source, measure(source, "en"), read_metadata(head))
    return [source.line(index) for index in range(len(source))], found


def _value(html: str, cue: str, beginning: str) -> float:
    lines, found = _columns(html)
    (index,) = (i for i, line in enumerate(lines) if line.startswith(beginning))
    return found[cue][index]


def test_both_readings_ask_for_columns_there_are() -> None:
    """Their cues are columns of an HTML page."""
    source, head = read_html(STORY)
    measures = measure(source, "en")
    known = columns(source, measures, "en")
    known.update(markup_columns(source, measures, read_metadata(head)))
    read_twice("html", known, measures)
    assert cues_needed("html") <= set(known)


def test_the_core_holds_the_running_text() -> None:
    """Lines of the container with most running text are below the core, a menu is beside it."""
    html = f"<body><div>{MENU}</div><div>{STORY}{STORY}{STORY}<div>{MENU}</div></div></body>"
    source, _ = read_html(html)
    measures = measure(source, "en")
    mass = [20.0 if line.startswith("The") else 0.0 for line in source.text.split("\n") if line]
    found = container_columns(source, mass, measures.words)
    assert found["core-below"] == [-1.0, -1.0, 1.0, 1.0, 1.0, 3.0, 3.0]
    assert found["core-above"] == [1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0]
    assert found["mass-0"][2] == pytest.approx(1 / 3)


def test_class_names_have_meanings() -> None:
    """Names of the element and of those around it are read, in all ways of writing them."""
    for name in ("commentBody", "comment-body", "comment_body", "js-Comment"):
        assert _value(f'<p class="{name}">Nice</p>{STORY * 3}', "class-comments", "Nice") == 1.0
    html = f'<div id="comments"><div><p>Nice</p></div></div><div>{STORY * 3}</div>'
    assert _value(html, "in-comments", "Nice") == 2.0
    assert _value(html, "class-verdict", "Nice") == 2.0


def test_names_of_the_whole_page_mean_nothing() -> None:
    """A class on the element around everything tells nothing of a line."""
    html = f'<body><div class="has-sidebar comments-open"><p>Nice</p>{STORY * 3}</div>'
    assert _value(html, "in-sidebar", "Nice") == 0.0
    assert _value(html, "in-comments", "Nice") == 0.0


def test_embedded_posts_are_not_the_article() -> None:
    """What somebody wrote elsewhere is no body, though it stands in the middle of it."""
    post = '<blockquote class="twitter-tweet"><p>I was there, and I saw it all.</p></blockquote>'
    article = newsparse.parse_html(f"<article>{STORY * 3}{post}{STORY * 3}</article>")
    (block,) = (block for block in article.blocks if block.text.startswith("I was there"))
    assert not block.role.is_body
    assert block.evidence[0].cue == "embedded-post"


def _ruled_out(html: str) -> dict[str, str]:
    """The lines that are ruled out, and why."""
    page, _ = read_html(html)
    return {page.line(index): why for index, why in ruled_out(page).items()}


def test_forms_and_lists_of_links_are_ruled_out() -> None:
    """What nobody writes in an article is not asked about: buttons, footers, lists of links."""
    links = "".join(f"<li><a href={i}>Story number {i} of the day</a>" for i in range(5))
    form = "<form><p>Your e-mail</p><button>Sign up</button></form>"
    end = "<footer><p>All rights reserved</p></footer>"
    found = _ruled_out(f"{STORY * 3}{form}<ul>{links}</ul>{end}")
    assert found == {
        "Your e-mail": "form-or-menu",
        "Sign up": "form-or-menu",
        **{f"Story number {i} of the day": "list-of-links" for i in range(5)},
        "All rights reserved": "form-or-menu",
    }


def test_menus_and_lists_are_told_by_their_place_and_their_own_words() -> None:
    """Their lines are not read with those around them; those of forms and buttons are."""
    links = "".join(f"<li><a href={i}>Story number {i} of the day</a>" for i in range(4))
    html = (
        f"<nav><a href=a>Sport</a></nav>{STORY * 3}<button>The pier (Picture: Ann Lee)</button>"
        f"<ul>{links}<li><a href=b>Towns</a></ul>"
        "<footer><p>Share this article</p><p>© The Ledger</p><p>Our towns</p></footer>"
    )
    page, _ = read_html(html)
    read = [page.line(index) for index in lines_to_read(page, ruled_out(page))]
    assert read == [STORY[3:-4]] * 3 + ["The pier (Picture: Ann Lee)"]
    roles = {block.text: block.role for block in newsparse.parse_html(html).blocks}
    assert roles["Sport"] is roles["Towns"] is roles["Our towns"] is Role.NAVIGATION
    assert roles["Story number 3 of the day"] is Role.RELATED
    assert roles["Share this article"] is Role.SHARE
    assert roles["© The Ledger"] is Role.LEGAL


@pytest.mark.parametrize(
    ("name", "link", "role"),
    [
        ("share-tools", "Send it on", Role.SHARE),
        ("related", "Gulls", Role.RELATED),
        ("sidebar", "Gulls stole a whole picnic", Role.RELATED),
        ("sidebar", "Towns", Role.NAVIGATION),
        ("newsletter-box", "Every Friday", Role.NEWSLETTER),
        ("share-tools", "Read also", Role.RELATED),
    ],
)
def test_links_in_parts_of_the_site(name: str, link: str, role: Role) -> None:
    """A link in what is named after a part of the site is no body, and of that part's role."""
    line = f"<div class={name}><a href=a>{link}</a></div>"
    page, _ = read_html(f"{STORY * 3}{line}")
    assert [page.line(index) for index in ruled_out(page)] == [link]
    assert newsparse.parse_html(f"{STORY * 3}{line}").blocks[-1].role is role


@pytest.mark.parametrize(
    "html",
    [
        f"<article>{STORY * 3}<p class=teaser><a href=a>Gulls stole a picnic</a></article>",
        f"{STORY * 3}<div class='entry-content teaser'><a href=a>Gulls stole a picnic</a></div>",
        f"{STORY * 3}<div class=sidebar><p>Gulls <a href=a>stole</a> a picnic</div>",
        f"<div class=sidebar>{STORY * 3}<p><a href=a>Gulls stole a picnic</a></div>",
    ],
    ids=["in an article", "named content too", "a sentence with a link", "the whole page"],
)
def test_other_links_are_asked_about(html: str) -> None:
    """Names of classes are not to be trusted everywhere."""
    page, _ = read_html(html)
    assert ruled_out(page) == {}


def test_the_next_story_on_the_page_is_another() -> None:
    """Sites load one story after the other; each has its heading."""
    stories = [
        f"<article><h1>{title}</h1>{STORY * size}</article>"
        for title, size in (("The ferry", 3), ("The pier", 5), ("The quay", 2))
    ]
    article = newsparse.parse_html("".join(stories))
    assert article.headline == "The ferry"
    assert article.body.count("aground") == 3
    aground = [block.role for block in article.blocks if "aground" in block.text]
    assert aground == [Role.PARAGRAPH] * 3 + [Role.RELATED] * 7
    reasons = {reason.cue for block in article.blocks[-2:] for reason in block.evidence}
    assert reasons == {"another-story"}


@pytest.mark.parametrize(
    "html",
    [
        f"<h1>Live</h1><article>{STORY * 2}</article><article>{STORY * 2}</article>",  # one heading
        f"<article><h1>In brief</h1><p>Ferry afloat.</p></article>"
        f"<article><h1>The pier</h1>{STORY * 4}</article>",  # the first is a teaser
        f"<article><h1>Ferry</h1>{STORY * 2}<h1>Pier</h1>{STORY * 2}</article>",  # two in one
        f"<main><h1>Ferry</h1>{STORY * 2}</main><div><h1>Pier</h1>{STORY * 2}</div>",  # no article
    ],
)
def test_one_story_in_several_parts_is_read(html: str) -> None:
    """Nothing of it is ruled out."""
    assert newsparse.parse_html(html).body.count("aground") == 4


def test_comment_threads_are_ruled_out() -> None:
    """Whatever they are about and however long they are; their lines have the role of comments."""
    comment = "<li class='comment depth-1'><cite>Ann Lee</cite>" + STORY + "</li>"
    page = f"<article class='post comments-open'><h1>Ferry</h1>{STORY * 3}</article>"
    for name in ("comments", "post-comments", "commentlist", "disqus_thread", "Kommentare"):
        article = newsparse.parse_html(f"{page}<div id='{name}'><ol>{comment * 9}</ol></div>")
        assert article.body.count("aground") == 3, name
        aground = [block.role for block in article.blocks if "aground" in block.text]
        assert aground == [Role.PARAGRAPH] * 3 + [Role.COMMENTS] * 9
        assert not article.bylines


@pytest.mark.parametrize("name", ["comments-open", "has-comments", "section-comment", "comment"])
def test_articles_that_may_be_commented_on_are_no_threads(name: str) -> None:
    """Nor are the opinions of a site, which it may call comment."""
    article = newsparse.parse_html(f"<h1>Ferry</h1><div class='{name}'>{STORY * 4}</div>")
    assert article.body.count("aground") == 4


def test_what_holds_the_heading_is_no_thread() -> None:
    """Whatever its name."""
    article = newsparse.parse_html(f"<div class='comments'><h1>Ferry</h1>{STORY * 4}</div>")
    assert article.body.count("aground") == 4


@pytest.mark.parametrize(
    "html",
    [
        f"<form><h2>The search</h2>{STORY * 3}</form>",  # the whole page is one form
        f"{STORY}<footer>{STORY}</footer>",  # too long for a button
        f"{STORY * 3}<blockquote>{STORY}<footer>Ada Reed</footer></blockquote>",  # who is quoted
        f"{STORY}<ul><li><a href=a>One</a><li><a href=b>Two</a></ul>",  # two links are no list
        f"{STORY}<ul>" + "<li><a href=a>One</a> and more" * 6 + "</ul>",  # more than a link
        f"{STORY}" + "<h2><a href=a>Heading of it</a></h2>" * 6,  # links of headings
        f"{STORY}" + f"<p><a href=a>{STORY[3:-4]}</a></p>" * 5,  # too long for a link of a list
    ],
)
def test_what_an_article_may_hold_is_asked_about(html: str) -> None:
    """Forms around all of the page, sentences, links in passing and headings are read."""
    assert _ruled_out(html) == {}


def test_a_page_of_nothing_but_a_form() -> None:
    """Nothing is left to be read, and nothing is body."""
    article = newsparse.parse_html("<button>Share</button><button>Like</button>")
    assert [block.role.is_body for block in article.blocks] == [False, False]


def test_few_elements_are_looked_at() -> None:
    """A tree of the elements around the lines alone gives the same columns."""
    html = f"<body>{'<div><img></div>' * 50}<div class=story>{STORY * 3}</div><div>{MENU}</div>"
    source, head = read_html(html)
    measures, pruned = measure(source, "en"), source.pruned()
    assert len(pruned.elements.tags) < 15 < len(source.elements.tags)
    metadata = read_metadata(head)
    assert markup_columns(pruned, measures, metadata) == markup_columns(source, measures, metadata)


def test_class_words_are_written_as_they_are_looked_up() -> None:
    """Words are in lower case, without underscores."""
    for words in CLASS_WORDS.values():
        assert all(word == word.lower() and "_" not in word for word in words)


def test_every_class_word_is_read() -> None:
    """As the class of a line, each gives the line its meaning."""
    words = [(meaning, word) for meaning, found in CLASS_WORDS.items() for word in sorted(found)]
    lines = "".join(f'<p class="{word}">Line {at}</p>' for at, (_, word) in enumerate(words))
    texts, found = _columns(f"{STORY}{lines}")
    for at, (meaning, word) in enumerate(words):
        assert found[f"class-{meaning}"][texts.index(f"Line {at}")] == 1.0, word


def test_lines_are_compared_with_statements() -> None:
    """The headline, the summary and the full text in linked data are found in the page."""
    html = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry aground",'
        '"author":"Ada Reed","articleBody":"' + " ".join([STORY[3:-4]] * 3) + '"}</script>'
        f"<article><h1>Ferry aground</h1><p>Ada Reed</p>{STORY}</article><p>Other words here</p>"
    )
    assert _value(html, "headline-likeness", "Ferry") == 1.0
    assert _value(html, "names-author", "Ada") == 1.0
    assert _value(html, "in-stated-body", "The ferry") == 1.0
    assert _value(html, "in-stated-body", "Other") == 0.0
    assert _value(html, "from-headline", "The ferry") == 2.0
    assert _value(html, "same-article", "The ferry") == 1.0
    assert _value(html, "same-article", "Other") == 0.0


@pytest.mark.parametrize(
    ("assigned", "body", "facts", "role"),
    [
        (Role.PARAGRAPH, True, Tag.HEADING2, Role.HEADING),
        (Role.PARAGRAPH, True, Tag.ITEM | Tag.PARAGRAPH, Role.LIST_ITEM),
        (Role.PARAGRAPH, True, Tag.QUOTE | Tag.PARAGRAPH, Role.BLOCKQUOTE),
        (Role.LIST_ITEM, True, Tag.PARAGRAPH, Role.PARAGRAPH),
        (Role.SHARE, True, Tag.PARAGRAPH, Role.PARAGRAPH),
        (Role.OTHER, False, Tag.FIGCAPTION | Tag.FIGURE, Role.CAPTION),
        (Role.CREDIT, False, Tag.FIGCAPTION, Role.CREDIT),
        (Role.OTHER, False, Tag.TIME, Role.TIMESTAMP),
        (Role.OTHER, False, Tag.NAV, Role.NAVIGATION),
        (Role.SHARE, False, Tag.NAV, Role.SHARE),
        (Role.OTHER, False, Tag.AUTHOR, Role.BYLINE),
    ],
)
def test_roles_that_tags_say(assigned: Role, body: bool, facts: int, role: Role) -> None:
    """What a tag says outright goes before the wording."""
    assert tag_role(assigned, body, facts) is role


def test_evidence_adds_up() -> None:
    """The evidence about the body is above 0 for body lines and below for the others."""
    source, head = read_html(f"<nav>{MENU}</nav><article><h1>Ferry</h1>{STORY * 4}</article>")
    blocks = label_html(source, read_metadata(head), "en")
    for block in blocks:
        weights = [e.weight for e in block.evidence if e.role is Role.PARAGRAPH]
        if block.role.is_body:
            assert sum(weights) > 0


def test_a_page_without_article() -> None:
    """A page of links has no body."""
    assert newsparse.parse_html(f"<body>{MENU * 5}</body>").body == ""
