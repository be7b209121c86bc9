"""Articles written by hand, in which every field of every model has a value."""

from __future__ import annotations

import datetime

from newsparse import (
    Article,
    Block,
    Byline,
    Caption,
    Contribution,
    Dateline,
    Diagnostic,
    Evidence,
    Person,
    PersonKind,
    Quote,
    QuoteKind,
    Resolution,
    Role,
    Segment,
    Span,
    Speaker,
    Teaser,
)

SOURCE = """\
Ferry <Returns> & Stays
By Ada Berg
HARBOUR TOWN (NPA) — "We are back," the mayor said. "They shouted 'At last!' to us."
A ferry at the pier. Photo: Cem Ö.
Read also: Bridge closed
Share this post"""


def find(words: str) -> Span:
    """Where words stand in :data:`SOURCE`."""
    start = SOURCE.index(words)
    return Span(start, start + len(words))


def segment(words: str) -> Segment:
    """A segment of these words, which stand between two marks."""
    span = find(words)
    return Segment(span, Span(span.start - 1, span.end + 1))


def block(words: str, role: Role, *evidence: Evidence) -> Block:
    """A block of these words."""
    return Block(find(words), role, text=words, evidence=evidence, confidence=0.75)


_LINES = SOURCE.splitlines()

NESTED = Quote(
    "At last!",
    (segment("At last!"),),
    kind=QuoteKind.PARTIAL,
    speakers=(
        Speaker(
            "the crowd", mention="They", mention_span=find("They"), resolution=Resolution.PRONOUN
        ),
    ),
    cue="shouted",
    cue_span=find("shouted"),
)

QUOTE = Quote(
    "We are back, They shouted 'At last!' to us.",
    (segment("We are back,"), segment("They shouted 'At last!' to us.")),
    kind=QuoteKind.DIRECT,
    speakers=(
        Speaker(
            "Noor Dahl",
            mention="the mayor",
            mention_span=find("the mayor"),
            resolution=Resolution.DESCRIPTION,
        ),
    ),
    cue="said",
    cue_span=find("said"),
    nested=(NESTED,),
    confidence=0.5,
)

ARTICLE = Article(
    SOURCE,
    "en",
    blocks=(
        block(_LINES[0], Role.HEADLINE, Evidence("first-line", Role.HEADLINE, weight=1.5)),
        block(_LINES[1], Role.BYLINE),
        block(
            _LINES[2],
            Role.PARAGRAPH,
            Evidence("ends-like-a-sentence", Role.PARAGRAPH, weight=2.25),
            Evidence("has-agency", Role.SIGNOFF, weight=-0.5, note="NPA"),
        ),
        block(_LINES[3], Role.CAPTION),
        block(_LINES[4], Role.RELATED),
        block(_LINES[5], Role.SHARE, Evidence("share-phrase", Role.SHARE, weight=3.0, note="<b>")),
    ),
    headline="Ferry <Returns> & Stays",
    dek="It came late.",
    bylines=(
        Byline(
            "Ada Berg",
            contribution=Contribution.AUTHOR,
            job_title="reporter",
            affiliation="Harbour Post",
            location="Harbour Town",
            email="ada@example.org",
            handle="@ada",
            languages=("English", "Danish"),
            bio="Ada Berg covers boats.",
            span=find("Ada Berg"),
        ),
        Byline(
            "NPA",
            kind=PersonKind.ORGANISATION,
            contribution=Contribution.CONTRIBUTOR,
            span=find("NPA"),
        ),
    ),
    dateline=Dateline(
        "HARBOUR TOWN", agency="NPA", date="May 2", span=find("HARBOUR TOWN (NPA) —")
    ),
    date_published=datetime.date(2025, 5, 2),
    date_modified=datetime.datetime(
        2025, 5, 3, 9, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=2))
    ),
    quotes=(QUOTE,),
    captions=(
        Caption(
            "A ferry at the pier.", credit="Cem Ö.", keywords="ferry, pier", span=find(_LINES[3])
        ),
    ),
    related=(
        Teaser("Bridge closed", summary="For a day.", byline="C Ö", span=find("Bridge closed")),
    ),
    people=(
        Person("Noor Dahl", titles=("mayor",), aliases=("Dahl",), mentions=(find("the mayor"),)),
    ),
    publisher="Harbour Post",
    diagnostics=(Diagnostic("late-byline", "The byline stands late.", span=find("By Ada Berg")),),
)
