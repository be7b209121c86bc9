"""What the names of cues mean, in words for people who read an explanation.

Cues are named by a small grammar, and so are their meanings:

.. code-block:: text

    cue       = simple | topical | neighbour | label | follows | markup
    topical   = ("only" | "some" | "says" | "opens" | "near") "-" topic
                | ("about" | "since" | "until") "-" topic
    neighbour = ("after" | "before" | "inside") "-" cue | cue ("-" | "+") ("1" | "2")
    label     = "under-" topic "-" ("near" | "far" | "still")
    follows   = "follows-" role
    markup    = ("class" | "in" | "tag") "-" name | measure "-" number
"""

from __future__ import annotations

import re

from ..models import Evidence, Role

__all__ = ["COLUMNS", "CUES", "PATTERNS", "TOPICS", "describe"]

TOPICS = {
    "advert": "advertising",
    "ago": "how long ago",
    "app": "apps to download",
    "author-link": "an author's other stories",
    "bio": "a writer's work",
    "byline": "who wrote it",
    "comments": "readers' comments",
    "cookie": "cookies and consent",
    "copyright-sign": "copyright",
    "corporate": "a company's menu",
    "correction": "corrections",
    "credit": "who made a picture",
    "date": "a date",
    "date-label": "when it was published",
    "donate": "appeals for money",
    "editor": "who edited it",
    "email": "an e-mail address",
    "form": "fields of forms",
    "handle": "an account on a network",
    "hashtag": "hashtags",
    "interface": "a page's machinery",
    "job": "jobs in a newsroom",
    "language": "names of languages",
    "legal": "terms and privacy",
    "listen": "listening",
    "live": "live pages",
    "login": "signing in",
    "menu": "menus",
    "newsletter": "newsletters",
    "picture": "pictures",
    "player": "players",
    "poll": "polls",
    "rating": "rating the article",
    "read-more": "reading on elsewhere",
    "reading-time": "how long it takes to read",
    "related": "other stories",
    "section": "sections of a paper",
    "share": "sharing",
    "signoff": "closing credits",
    "social": "social networks",
    "subscribe": "subscriptions",
    "tags": "tags",
    "time": "a time of day",
    "url": "an address",
}
"""What the words of a line are about."""

CUES = {
    "a-line": "9 to 16 words",
    "a-paragraph": "31 to 60 words",
    "a-sentence": "17 to 30 words",
    "above-title": "above the likely headline",
    "after-body": "behind the body",
    "agency-line": "names an agency and nothing else, after the body",
    "all-chrome-words": "made of words of site chrome",
    "all-in-body": "nearly all its content words are in the body",
    "all-links": "all of it is a link",
    "always": "how common the role is",
    "amid-body": "between parts of the body",
    "another-story": "part of an article below the first, with a heading of its own",
    "around-long": "long paragraphs around it",
    "around-medium": "lines of a few words around it",
    "around-sentences": "sentences around it",
    "around-short": "short lines around it",
    "around-tiny": "lines of one or two words around it",
    "below-title": "between the likely headline and the body",
    "before-body": "before the body",
    "bio-group": "a label such as “About the author” with a text about a person",
    "bio-label": "a label such as “About the author”",
    "bio-text": "a text about somebody credited with the article",
    "blank-before": "one blank line above",
    "body-starts": "the first of the body",
    "bullet": "opens with a bullet",
    "bullets": "whether it opens with a bullet or a number",
    "byline-scorer": "a name where bylines stand, judged by cue, place and shape",
    "capitals": "how many of its words are in capitals",
    "chrome-words": "share of its words that belong to phrases of site chrome",
    "close-after": "at most 3 lines behind the body",
    "close-before": "at most 3 lines before the body",
    "commas": "commas for each word",
    "consent-dialogue": "among texts about cookies and consent, one after the other",
    "comment-thread": "inside a comment thread, by its class names",
    "copies": "how often it stands on the page",
    "core-words": "share of its content words that the core of the article uses",
    "core-words-many": "how many of its content words the core of the article uses",
    "credit-alone": "a picture credit alone",
    "credit-at-end": "ends with a picture credit",
    "credit-line": "a name and an agency, nothing else",
    "date-scorer": "a date where stamps stand, judged by label and place",
    "dates-around": "dates and times around it",
    "digits": "share of digits",
    "doubled": "the same as the line above",
    "doubtfully-inside": "a guess puts it in the body",
    "doubtfully-outside": "a guess leaves it out of the body",
    "embedded-post": "a post of a network, embedded",
    "empty-bullet": "a bullet and nothing else",
    "ends-cut-off": "ends with an ellipsis",
    "ends-with-bracket": "ends with a bracket",
    "ends-with-colon": "ends with a colon",
    "ends-with-comma": "ends with a comma",
    "ends-with-dash": "ends with a dash",
    "ends-with-digit": "ends with a digit",
    "ends-with-exclamation": "ends with an exclamation mark",
    "ends-with-field": "ends with a field to fill in",
    "ends-with-letter": "ends without punctuation",
    "ends-with-question": "ends with a question mark",
    "ends-with-quote": "ends with a quotation mark",
    "ends-with-stop": "ends with a full stop",
    "far-after": "more than 8 lines behind the body",
    "far-before": "more than 8 lines before the body",
    "few-words": "3 or 4 words",
    "first": "the first on the page",
    "first-reading": "what a first reading of the whole page says of it and of its neighbours",
    "form-or-menu": "a short line of a form, a menu or a footer",
    "function": "share of words such as “the” and “of”",
    "gap-before": "several blank lines above",
    "hardly-inside": "not surely in the body",
    "hardly-outside": "not surely outside the body",
    "headline-scorer": "what it is as a headline: place, length, words of the body",
    "heads-text": "a short line above a long one",
    "inline-teaser": "“Read also:” and a title",
    "inside": "found to be in the body",
    "last": "the last on the page",
    "link-in-menu": "a link in a menu",
    "list-of-links": "a link in a list of them",
    "logo": "an outlet and “logo”",
    "long": "more than 60 words",
    "machine": "leftovers of a machine",
    "many-menu-words-around": "mostly words of menus around it",
    "markup-alone": "markup that shows no words",
    "menu-words-around": "words of menus around it",
    "much-in-body": "most of its content words are in the body",
    "name-like": "looks like a person's name",
    "names-a-year": "names a year",
    "no-blank-after": "no blank line below",
    "no-blank-before": "no blank line above",
    "no-letters": "has no letters",
    "not-in-body": "its content words are not in the body",
    "nothing-seen": "nothing in it is seen",
    "numbered": "opens with a number",
    "one-word": "one word",
    "other-cues": "all weaker cues together",
    "outside": "found to be outside the body",
    "page-context": "its neighbours and its place on the page",
    "printed-before": "a passage of the article that it repeats",
    "printed-twice": "the same line above or below",
    "teaser-cards": "one of several texts in a row, each under a title that is printed twice",
    "page-ends": "among the last of the page",
    "page-starts": "among the first of the page",
    "picture-group": "a caption and its line of keywords",
    "rating-group": "several lines that invite to rate the article",
    "repeated": "stands further up, too",
    "repeated-later": "stands again further down",
    "repeats-opening": "shares its opening with another line: a text and its shortened copy",
    "right-below-title": "right below the likely headline",
    "run-of-bullets": "one of several lines with bullets",
    "run-of-menu": "one of several lines of a few words",
    "run-of-titles": "one of several lines like titles",
    "separators": "has bars or arrows, as menus have",
    "short": "a short line",
    "signoff-credits": "says who reported, wrote or edited",
    "site-phrase": "says only what sites say",
    "some-in-body": "some of its content words are in the body",
    "some-words": "5 to 8 words",
    "soon-after": "4 to 8 lines behind the body",
    "soon-before": "4 to 8 lines before the body",
    "starts-small": "opens with a small letter",
    "starts-with-at": "opens with @",
    "starts-with-bracket": "opens with a bracket",
    "starts-with-copyright": "opens with ©",
    "starts-with-dash": "opens with a dash",
    "starts-with-digit": "opens with a digit",
    "starts-with-field": "opens with a field to fill in",
    "starts-with-hash": "opens with #",
    "starts-with-quote": "opens with a quotation mark",
    "starts-with-slash": "opens with a stroke",
    "stated-headline": "the headline that the page's metadata state",
    "stops": "sentence ends inside",
    "teaser-group": "a title, perhaps twice, a text and an author: a teaser",
    "tells-when": "mostly about a time",
    "title": "looks like the headline",
    "title-again": "the likely headline once more",
    "title-case": "most words with capitals",
    "title-words": "share of its words that the likely headline has",
    "two-words": "two words",
    "waste-of-tiny-lines": "hundreds of lines of a few characters around it",
    "wording": "whether its words, and those around it, are found in articles or on sites",
    "words": "how many words",
    "words-of-next": "its words stand in the next line, too",
    "words-repeated-above": "its words stand in the line above, too",
}
"""Cues that need no grammar."""

COLUMNS = {
    "after-picture": "follows a picture",
    "best-parent": "steps up to the container with the most running text",
    "content-share": "share of the running text in the container named after content",
    "core": "place in the core of the article",
    "core-above": "steps up to the smallest container with most running text",
    "core-below": "steps down from the smallest container with most running text",
    "core-from-start": "lines since the start of the core of the article",
    "core-share": "share of the page's sentences in the core of the article",
    "core-to-end": "lines to the end of the core of the article",
    "down": "steps down from the element shared with the headline",
    "element": "the kind of its element",
    "from-headline": "lines from the headline",
    "gap-after": "how many blank lines are below",
    "gap-after-usual": "blank lines below, more or less than usual on the page",
    "gap-before-usual": "blank lines above, more or less than usual on the page",
    "headline-likeness": "likeness to the headline that the page states",
    "inner-core-above": "steps up to the smallest container with half of the running text",
    "inner-core-below": "steps down from the smallest container with half of the running text",
    "like-density": "share of sentences in lines marked up alike",
    "like-lines": "lines marked up alike",
    "like-mass": "words in sentences in lines marked up alike",
    "like-own-density": "share of sentences in lines with the same class names",
    "like-own-mass": "words in sentences in lines with the same class names",
    "link-share": "share of its characters in links",
    "margin": "white space before it, more or less than usual on the page",
    "mass-after": "words in sentences below",
    "mass-before": "words in sentences above",
    "mass-before-20": "words in sentences in the 20 lines above",
    "page-mass": "words in sentences on the page",
    "page-units": "lines on the page",
    "parent-element": "the kind of the element around its own",
    "place": "place on the page",
    "quotes": "quotation marks in it",
    "run": "place in the run of sentences",
    "run-from-start": "lines since the start of the run of sentences",
    "run-share": "share of the page's sentences in the run",
    "run-to-end": "lines to the end of the run of sentences",
    "same-article": "in the same <article> as the headline",
    "share-after": "share of the page's sentences below",
    "share-before": "share of the page's sentences above",
    "siblings-mass": "share of the page's sentences beside its container",
    "since-byline": "lines since a byline",
    "since-comments": "lines since a line about comments",
    "since-newsletter": "lines since a line about newsletters",
    "since-picture": "lines since a line about pictures",
    "since-related": "lines since a label of other stories",
    "since-sentence": "lines since a sentence",
    "until-sentence": "lines to the next sentence",
    "since-share": "lines since a line about sharing",
    "until-related": "lines to the next label of other stories",
    "up-to-headline": "steps up to the element shared with the headline",
}
"""Measures that cues of HTML pages are made of."""

_CHARACTERS = {"first": "how it begins", "last": "how it ends"}
"""The same names on body or not, where they are of characters."""

PATTERNS = {
    "only": "words about {}",
    "some": "some words about {}",
    "says": "a few words about {}",
    "opens": "opens with words about {}",
    "near": "near words about {}",
    "after": "the line above: {}",
    "before": "the line below: {}",
    "inside": "in the body: {}",
    "about": "share of its words about {}",
    "since": "lines since words about {}",
    "until": "lines to the next words about {}",
}
"""Meanings of what stands before the first dash."""

_REACH = {
    "near": "up to 3 lines below the label of {}",
    "far": "up to 12 lines below the label of {}",
    "still": "further below the label of {}",
}
_NEIGHBOUR = re.compile(r"(?P<cue>.+)(?P<side>[+-])(?P<lines>[12])")
_CLOSE = re.compile(r"(?P<what>chrome|mass|density)-(?P<side>after|before)-(?P<lines>\d+)")
_LEVEL = re.compile(r"(?P<what>lines|mass|density)-(?P<level>\d)")
_LINES_OFF = {
    "-1": PATTERNS["after"],
    "+1": PATTERNS["before"],
    "-2": "two lines above: {}",
    "+2": "two lines below: {}",
}
_CLOSE_WORDS = {
    "chrome": "words of site chrome",
    "density": "share of sentences",
    "mass": "words in sentences",
}
_LEVEL_WORDS = {
    "density": "share of sentences in its container",
    "lines": "lines in its container",
    "mass": "share of the page's sentences in its container",
}


def describe(reason: Evidence) -> str | None:
    """The meaning of a reason's cue, or None if none is known.

    >>> describe(Evidence("under-newsletter-near", Role.NEWSLETTER, weight=1.0))
    'up to 3 lines below the label of newsletters'
    """
    if reason.role is Role.PARAGRAPH and reason.cue in _CHARACTERS:
        return _CHARACTERS[reason.cue]
    return _meaning(reason.cue)


def _meaning(cue: str) -> str | None:
    """The meaning of a cue by the grammar above."""
    if found := CUES.get(cue) or COLUMNS.get(cue):
        return found
    head, _, rest = cue.partition("-")
    if head == "under":
        topic, _, reach = rest.rpartition("-")
        return _REACH[reach].format(TOPICS[topic]) if topic in TOPICS and reach in _REACH else None
    if head == "follows":
        return f"the line above is: {rest}"
    if head in PATTERNS and rest in TOPICS:
        return PATTERNS[head].format(TOPICS[rest])
    if head in ("after", "before", "inside") and (inner := _meaning(rest)):
        return PATTERNS[head].format(inner)
    return _of_markup(cue, head, rest)


def _of_markup(cue: str, head: str, rest: str) -> str | None:
    """The meaning of the cues of HTML pages, many of which come once for each of a series."""
    if cue.startswith("link-in-"):
        return f"a link in what is named “{cue.removeprefix('link-in-')}”"
    if head in _MARKUP:
        return _MARKUP[head].format(rest.rstrip("123456"))
    if found := _CLOSE.fullmatch(cue):
        return f"{_CLOSE_WORDS[found['what']]} in the {found['lines']} lines {found['side']}"
    if found := _LEVEL.fullmatch(cue):
        return f"{_LEVEL_WORDS[found['what']]}, {found['level']} steps up"
    if (found := _NEIGHBOUR.fullmatch(cue)) and (inner := _meaning(found["cue"])):
        return _LINES_OFF[found["side"] + found["lines"]].format(inner)
    return None


_MARKUP = {
    "class": "what class names around it say: {}",
    "in": "how close a container is whose name says: {}",
    "partly": "whether some of it stands in a tag of this kind: {}",
    "tag": "whether it stands in a tag of this kind: {}",
}
