"""Who said it: each pattern of attribution on a sentence of its own."""

import pytest
from quoting import attribution, one, quotes


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        # after the quotation
        ("“We will not build it this year,” said Ann Lee.", "Ann Lee", "said"),
        ("“We will not build it this year,” Ann Lee said.", "Ann Lee", "said"),
        ("“Will they build it this year?” Ann Lee asked.", "Ann Lee", "asked"),
        ("“We will not build it,” Ann Lee told reporters on Monday.", "Ann Lee", "told"),
        ("“We will not build it,” Ann Lee, 54, a teacher, said.", "Ann Lee", "said"),
        ("“We will not build it,” said Mayor Ann Lee, who is ill.", "Ann Lee", "said"),
        # before it
        ("Ann Lee said: “We will not build it this year.”", "Ann Lee", "said"),
        ("Ann Lee said that “we will not build it” this year.", "Ann Lee", "said"),
        ("On Monday, Ann Lee told the council, “We will not build it.”", "Ann Lee", "told"),
        ("Ann Lee, the mayor, has called the bridge “a disgrace.”", "Ann Lee", "called"),
        ("Ann Lee criticized the plan, calling it “a disgrace.”", "Ann Lee", "calling"),
        ("Ann Lee, who is 54 and ill, told reporters: “We will not build it.”", "Ann Lee", "told"),
        ("Ann Lee (54) said: “We will not build it.”", "Ann Lee", "said"),
        ("As Ann Lee put it, “we will not build it this year.”", "Ann Lee", "put"),
        ("Ann Lee put it bluntly: “We will not build it.”", "Ann Lee", "put"),
        # each class of cues: hearer, stance, manner, name, participle
        ("Ann Lee urged the council “to build a better bridge.”", "Ann Lee", "urged"),
        ("“It is late,” Ann Lee argued.", "Ann Lee", "argued"),
        ("“Why not,” shouted Ann Lee.", "Ann Lee", "shouted"),
        ("Ann Lee dismissed the plan as “nonsense.”", "Ann Lee", "dismissed"),
        ("Ann Lee left the room, saying “it is too late for us.”", "Ann Lee", "saying"),
        # apposition on either side, and a title with a possessor
        ("“We will not build it,” the mayor, Ann Lee, said on Monday.", "Ann Lee", "said"),
        ("The singer's agent, Danny Roe, told us that “she will not come.”", "Danny Roe", "told"),
        # clauses: what others think is said by the subject of the sentence
        ("Ann Lee said he thinks “it is a disgrace for the town.”", "Ann Lee", "said"),
        ("What Ann Lee called “nonsense” was dropped.", "Ann Lee", "called"),
        ("The plan, which Ann Lee called “nonsense,” was dropped.", "Ann Lee", "called"),
        ("I told her that “we will not build it this year.”", "I", "told"),
        # the sentence before
        ("Ann Lee spoke for an hour. “We will not build it this year.”", "Ann Lee", "spoke"),
        # between two parts
        ("“We will not,” Ann Lee said, “build it this year.”", "Ann Lee", "said"),
        # prepositions and nouns
        ("According to Ann Lee, the bridge is “a disgrace.”", "Ann Lee", "According to"),
        ("In a statement, Ann Lee called it “a disgrace.”", "Ann Lee", "called"),
        ("“We will not build it,” according to Ann Lee.", "Ann Lee", "according to"),
        ("Ann Lee's statement called the bridge “a disgrace.”", "Ann Lee", "called"),
        ("The bridge is, in Ann Lee's words, “a disgrace for the town.”", "Ann Lee", None),
        # no cue at all
        ("Ann Lee: “We will not build it this year.”", "Ann Lee", None),
        # groups, bodies, documents
        ("The committee said it was “not ready” to build.", "The committee", "said"),
        ("The report called the bridge “a disgrace.”", "The report", "called"),
        ("The report claims the bridge is “a disgrace for the town.”", "The report", "claims"),
        ("“We will not build it this year,” reads the letter.", "the letter", "reads"),
        ("Three residents said they were “tired of waiting.”", "Three residents", "said"),
    ],
)
def test_patterns(text, speaker, cue):
    """Speaker and cue of each pattern."""
    assert attribution(text) == (speaker, cue)


@pytest.mark.parametrize(
    ("language", "text", "speaker", "cue"),
    [
        (
            "en",
            "The bridge is, in the words of Ann Lee, “a disgrace.”",
            "Ann Lee",
            "in the words of",
        ),
        ("en", "In the view of Ann Lee, it is “a disgrace.”", "Ann Lee", "In the view of"),
        (
            "de",
            "Mit den Worten von Anna Berg ist es „eine Schande“.",
            "Anna Berg",
            "Mit den Worten von",
        ),
        ("fr", "D’après Anne Morel, c’est « une honte ».", "Anne Morel", "D’après"),
        ("fr", "À en croire Anne Morel, c’est « une honte ».", "Anne Morel", "À en croire"),
        ("es", "En palabras de Ana Ruiz, es “una vergüenza”.", "Ana Ruiz", "En palabras de"),
        ("it", "A detta di Anna Rossi, è «una vergogna».", "Anna Rossi", "A detta di"),
        ("pt", "De acordo com Ana Silva, é “uma vergonha”.", "Ana Silva", "De acordo com"),
        (
            "nl",
            "In de woorden van Anna Smit is het “een schande”.",
            "Anna Smit",
            "In de woorden van",
        ),
        ("ru", "По словам Анны Орловой, это «позор».", "Анны Орловой", "По словам"),
        ("uk", "На думку Анни Орлик, це «ганьба».", "Анни Орлик", "На думку"),
    ],
)
def test_phrases_that_name_the_source(language, text, speaker, cue):
    """Several words may say "according to"; they are no part of the name behind them."""
    assert attribution(text, language) == (speaker, cue)


@pytest.mark.parametrize(
    ("language", "text", "speaker", "cue"),
    [
        ("fr", "« C’est long », grommelle Anne Morel, 81 ans.", "Anne Morel", "grommelle"),
        ("fr", "« C’est long », grommelle la vieille dame.", "la vieille dame", "grommelle"),
        ("es", "«Es largo», refunfuña Ana Ruiz.", "Ana Ruiz", "refunfuña"),
        ("it", "«È lungo», brontola Anna Rossi.", "Anna Rossi", "brontola"),
        ("nl", "“Het duurt lang”, moppert Anna van den Berg.", "Anna van den Berg", "moppert"),
        ("ru", "«Это долго», — проворчала Анна Орлова.", "Анна Орлова", "проворчала"),
        ("pl", "„To długo trwa” – mruknęła Anna Lis.", "Anna Lis", "mruknęła"),
        ("pl", "„To długo trwa”, mruknęła Anna Lis.", "Anna Lis", "mruknęła"),
        ("tr", "“Çok uzun,” homurdandı Ayşe Demir.", "Ayşe Demir", "homurdandı"),
    ],
)
def test_verbs_that_are_known_by_their_place(language, text, speaker, cue):
    """Behind a quotation with its comma, the word before a speaker is the cue."""
    assert attribution(text, language) == (speaker, cue)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("“It is long,” hydrologist Ann Lee said.", "hydrologist Ann Lee"),
        ("“It is long,” hydrologist Ann Lee often says.", "hydrologist Ann Lee"),
        ("The “Old Crow” landlord Ann Lee said it was “long.”", None),
    ],
)
def test_words_that_belong_to_the_name(text, mention):
    """A word before a name that has a verb of its own says what somebody is."""
    said = quotes(text)[-1]
    assert mention is None or said.speaker.mention == mention
    assert said.cue in ("said", "says")


def test_words_that_only_begin_like_such_a_phrase():
    """ "In the words" alone names nobody."""
    assert attribution("Ann Lee saw, in the words on the wall, “a disgrace.”")[1] != "in the words"


@pytest.mark.xfail(strict=True, reason="the subject of a passive is taken")
def test_passive():
    """The subject of a passive is what is spoken of."""
    text = "The bridge was described by Ann Lee as “a disgrace for the town.”"
    assert attribution(text) == ("Ann Lee", "described")


def test_speakers_in_turn():
    """Two speakers with a cue each take turns."""
    text = "“Will you come?” Ann Lee asked.\n\n“No,” Bob Roe said.\n\n“Why not?” she asked."
    assert [quote.speaker.name for quote in quotes(text)] == ["Ann Lee", "Bob Roe", "Ann Lee"]


@pytest.mark.xfail(strict=True, reason="the subject of the main clause is taken")
def test_relative_clause_in_the_middle():
    """A relative clause in the middle of a sentence has a speaker of its own."""
    text = "Bob Roe said the plan, which Ann Lee called “nonsense,” was good."
    assert attribution(text) == ("Ann Lee", "called")


def test_two_cues_and_one_cue():
    """Each cue has a quotation of its own; parts around one cue are one."""
    text = "Ann Lee said “it is late” and said “we will not build it.”"
    assert [quote.cue for quote in quotes(text)] == ["said", "said"]
    text = "“It is late,” said Ann Lee. She added: “We will not build it.”"
    assert [quote.cue for quote in quotes(text)] == ["said", "added"]


def test_who_spoke_rather_than_who_passed_it_on():
    """A report is the source only if nobody else spoke."""
    text = "“We will not build it this year,” Ann Lee said, according to a report."
    assert attribution(text) == ("Ann Lee", "said")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "According to Bob Roe, all is well. “It is late,” said Ann Lee."),
        ("en", "According to Bob Roe, all is well. “It is late,” Ann Lee said on Monday."),
        ("es", "Según el ministro, hay dinero. “No es verdad”, aseguró Ann Lee."),
        ("pt", "De acordo com o ministro, há dinheiro. “Não é verdade”, afirmou Ann Lee."),
    ],
)
def test_a_source_in_the_sentence_before(language, text):
    """A source of the sentence before is not the speaker of a quotation with a cue of its own."""
    assert attribution(text, language)[0] == "Ann Lee"


def test_a_source_in_the_next_sentence():
    """A source of what is said behind a quotation is not its speaker."""
    text = (
        "“It is a good day,” Ann Lee said. “We have waited long enough.” "
        "Shops have lost 60 customers, according to a study."
    )
    assert one(text).speaker.name == "Ann Lee"
    assert len(one(text).segments) == 2


def test_two_speakers():
    """Speakers joined by "and" both said it."""
    text = "Ann Lee and Bob Roe said they would build “a better bridge.”"
    assert [speaker.name for speaker in one(text).speakers] == ["Ann Lee", "Bob Roe"]


def test_group_with_its_prepositional_phrase():
    """The mention of a group takes its prepositional phrases along."""
    text = "Thirty members of the council called on the mayor “to build a better bridge.”"
    assert one(text).speaker.name.startswith("Thirty members")


def test_cue_with_a_typing_error():
    """An unknown word in the place of a cue is one."""
    text = "“We will not build it this year,” Ann Lee remaried."
    assert attribution(text) == ("Ann Lee", "remaried")


def test_relative_clause():
    """The speaker of a relative clause is its antecedent."""
    text = "The plan was praised by Ann Lee, who said it was “a good start for all.”"
    assert attribution(text)[0] == "Ann Lee"


def test_chain_over_quotations_alone():
    """A paragraph that is only a quotation goes on with the speaker above."""
    text = "“We will not build it this year,” Ann Lee said.\n\n“There is no money for it at all.”"
    first, second = quotes(text)
    assert first.speaker.name == second.speaker.name == "Ann Lee"
    assert second.speaker.resolution == "chain"


def test_quotation_opened_again_in_the_next_paragraph():
    """An open quotation and its next paragraph are one utterance."""
    text = "“We will not build it this year,” Ann Lee said. “There is no money.\n\n“We have none.”"
    assert len(one(text).segments) == 3


@pytest.mark.parametrize(
    "text",
    [
        "“We will not build it this year.” — Ann Lee",
        "“We will not build it this year.” ― Ann Lee, 54, Springfield",
        "“We will not build it this year.”\n\n- Ann Lee.",
    ],
)
def test_signature(text):
    """A dash and a name behind a quotation sign it, whoever spoke before."""
    before = "“There is no money,” Bob Roe said.\n\n"
    assert quotes(before + text)[-1].speaker.name == "Ann Lee"


@pytest.mark.parametrize(
    "text",
    [
        "“We will not build it this year” — a plan of old.",
        "He spoke of “a better bridge” — Ann Lee’s bridge was never built.",
    ],
)
def test_dash_without_signature(text):
    """Behind a part of the writer's sentence a dash goes on with it."""
    before = "“There is no money,” Bob Roe said.\n\n"
    speaker = quotes(before + text)[-1].speaker
    assert speaker is None or speaker.name != "Ann Lee"


@pytest.mark.parametrize(
    ("language", "text", "cue"),
    [
        (
            "es",
            "Ana Ruiz dijo que no hay dinero. Además, afirmó que “no vamos a hacerlo”.",
            "afirmó",
        ),
        ("es", "Ana Ruiz dijo que no hay dinero.\n\n“No vamos a construirlo”, asegura.", "asegura"),
        (
            "it",
            "Anna Rossi ha detto che non ci sono soldi. Poi ha aggiunto: «Non lo faremo».",
            None,
        ),
        ("pt", "Ana Silva disse que não há dinheiro. “Não vamos construir”, afirmou.", "afirmou"),
    ],
)
def test_cue_without_subject(language, text, cue):
    """Where a verb needs no pronoun, its subject is the speaker before."""
    (quote,) = quotes(text, language)
    assert quote.speaker is not None
    assert quote.speaker.name.startswith("An")
    assert cue is None or quote.cue == cue


def test_partial_and_direct():
    """A quotation that the writer's sentence runs into is partial."""
    assert one("Ann Lee said: “We will not build it this year.”").kind == "direct"
    assert one("Ann Lee said that the bridge is “a disgrace for us.”").kind == "partial"


@pytest.mark.parametrize(
    ("language", "text", "speaker", "cue"),
    [
        ("de", "„Wir bauen sie nicht“, sagte Bürgermeisterin Anna Leh.", "Anna Leh", "sagte"),
        ("de", "Anna Leh nannte die Brücke „eine Schande“.", "Anna Leh", "nannte"),
        ("fr", "« Nous ne construirons rien », a déclaré Anne Petit.", "Anne Petit", "a déclaré"),
        ("es", "“No vamos a construirlo”, dijo Ana Ruiz.", "Ana Ruiz", "dijo"),
        ("it", "«Non lo costruiremo», ha detto Anna Rossi.", "Anna Rossi", "ha detto"),
        ("pt", "“Não vamos construir”, disse Ana Silva.", "Ana Silva", "disse"),
        ("nl", "“Wij bouwen hem niet”, zei Anna de Vries.", "Anna de Vries", "zei"),
        ("sv", "”Vi bygger den inte”, säger Anna Berg.", "Anna Berg", "säger"),
        ("nb", "«Vi bygger den ikke», sa Anna Berg.", "Anna Berg", "sa"),
        ("da", "»Vi bygger den ikke«, siger Anna Berg.", "Anna Berg", "siger"),
        ("ru", "«Мы не будем строить», — заявила Анна Петрова.", "Анна Петрова", "заявила"),
        ("zh", "王明说：“我们今年不建桥。”", "王明", "说"),
        ("ja", "山田氏は「橋は建てない」と述べた。", "山田氏", "述べた"),
        ("hi", 'अनीता ने कहा, "हम इस साल पुल नहीं बनाएंगे."', "अनीता", "कहा"),
        ("xx", '"Nu vom construi podul", Ana Pop: "Nu avem bani pentru el."', "Ana Pop", None),
    ],
)
def test_languages(language, text, speaker, cue):
    """The common order of each language, and structure alone where there are no words."""
    quote = quotes(text, language)[-1]
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.cue) == (speaker, cue)
