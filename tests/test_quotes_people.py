"""People: forms of one name linked; pronouns and descriptions resolved."""

import pytest
from quoting import one, quotes, read


def names(text: str) -> list[str]:
    return [person.name for person in read(text)[1]]


def test_surname_and_title_are_linked_to_the_full_name():
    """A surname, with "Mr." or not, is an alias of the fullest form."""
    text = "Bob Roe came late. Mr. Roe was ill. “I am well again,” Roe said."
    found, (person,) = read(text)
    assert person.name == "Bob Roe"
    assert set(person.aliases) == {"Roe", "Mr. Roe"}
    assert len(person.mentions) == 3
    assert found[0].speaker.name == "Bob Roe"
    assert found[0].speaker.resolution == "alias"


def test_full_name_after_the_surname():
    """A full name that comes later still names the surname before it."""
    text = "“I am well again,” Roe said.\n\nBob Roe, 61, had been ill for a week."
    assert one(text).speaker.name == "Bob Roe"


def test_surname_alone():
    """Where the article never gives more, the surname is the name."""
    assert one("“I am well again,” Mr. Roe said.").speaker.name == "Roe"


def test_titles():
    """Titles before the name and appositions after it are kept as printed."""
    text = "Foreign Minister Ann Lee, chair of the council, arrived. Lee waved."
    (person,) = read(text)[1]
    assert person.titles == ("Foreign Minister", "chair of the council")


def test_organisations_are_no_people():
    """Ministries, papers and places are not listed."""
    assert names("The Defense Department and the Evening Times moved to New York.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lee met Bob Roe on Monday. “I was glad to see him,” she said.", "Ann Lee"),
        ("Ann Lee met Bob Roe on Monday. “I was glad to see her,” he said.", "Bob Roe"),
        ("Bob Roe spoke after Tom Hill had left. “I was late,” he said.", "Bob Roe"),
    ],
)
def test_he_and_she(text, speaker):
    """Gender decides first, then salience."""
    quote = one(text)
    assert quote.speaker.name == speaker
    assert quote.speaker.resolution == "pronoun"


def test_first_name_alone():
    """A known first name stands for its bearer."""
    text = "Bob Roe came late. “I am well again,” Bob said."
    assert one(text).speaker.name == "Bob Roe"


def test_they():
    """ "They" stands for the last group that was a subject."""
    text = "Three residents came. “We are tired of waiting,” they said."
    assert one(text).speaker.name == "Three residents"


def test_gender_is_learned_from_pronouns():
    """An unknown name gets its gender from the first pronoun that must mean it."""
    text = (
        "Quirin Abara spoke first. She was short: “I like it a lot,” she said.\n\n"
        "Bob Roe answered. “I do not like it,” he said. “I like it,” she said again."
    )
    assert [quote.speaker.name for quote in quotes(text)][-1] == "Quirin Abara"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Russian Ambassador Ivan Orlov met Mayor Ann Lee. “It went well,” the envoy said.",
            "Ivan Orlov",
        ),
        (
            "Russian Ambassador Ivan Orlov met Mayor Ann Lee. “It went well,” the mayor said.",
            "Ann Lee",
        ),
        (
            "Bob Roe, the group's spokesman, was there. “It went well,” the spokesman said.",
            "Bob Roe",
        ),
        (
            "President Bob Roe met Russian President Ivan Orlov. “Fine,” the president said.",
            "Bob Roe",
        ),
        ("The group's director, Ann Lee, said it was “a good start for all.”", "Ann Lee"),
        ("Dr. Quill spoke. “It is late,” the doctor said.", "Quill"),
    ],
)
def test_descriptions(text, speaker):
    """A description is looked for among titles and appositions."""
    assert one(text).speaker.name == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lee issued a statement on Monday. “We are sorry,” the statement said.", "Ann Lee"),
        ("The council met.\n\nBob Roe's statement called it “a waste of time.”", "Bob Roe"),
        ("“We are sorry,” the statement said.", "the statement"),
    ],
)
def test_who_made_the_statement(text, speaker):
    """A statement speaks for its possessor, or for the subject that brought it up."""
    assert one(text).speaker.name == speaker


def test_a_described_body_with_a_name_of_its_own():
    """A noun for a body that has a name is no description of another."""
    text = "The United Council met.\n\n“There is no money,” the KBX network said."
    assert one(text).speaker.name == "the KBX network"


def test_a_pronoun_with_two_genders_teaches_none():
    """German "sie" is "she" and "they": it says nothing about a name."""
    text = (
        "Professor Quirin Abara, 54, sprach, als sie kamen. Sie lachten. "
        "„Wir bauen sie nicht“, sagte er."
    )
    (quote,) = quotes(text, "de")
    assert quote.speaker.name == "Quirin Abara"


def test_it_is_a_body():
    """ "It" stands for the last body that was a subject."""
    text = "The committee met on Monday. “There is no money,” it said in a statement."
    assert one(text).speaker.name == "The committee"


def test_initials_and_particles():
    """Initials and particles belong to the name."""
    assert names("Mayor John F. Hill and Dr. Anna van der Berg came.") == [
        "John F. Hill",
        "Anna van der Berg",
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Finanzminister Olaf Hill kam. „Es geht gut“, sagte der Minister.", "Finanzminister"),
        ("CDU-Chefin Anna Leh kam. Die Chefin sagte: „Es geht uns gut.“", "CDU-Chefin"),
    ],
)
def test_compound_titles(text, title):
    """A compound that ends with a post is a title, and its last part describes the person."""
    (quote,), (person,) = read(text, "de")
    assert person.titles == (title,)
    assert quote.speaker.name == person.name


@pytest.mark.parametrize(
    ("phrase", "name", "title"),
    [
        ("die Ministerin Fatou Diallo", "Fatou Diallo", "Ministerin"),
        ("der FIFA-Chef Zeno Brill", "Zeno Brill", "FIFA-Chef"),
        ("der ugandische Minister Okot B. Lukwago", "Okot B. Lukwago", "ugandische Minister"),
    ],
)
def test_names_without_a_known_forename_behind_a_post(phrase, name, title):
    """In German a post with its article, and two words or three that are no post, name somebody."""
    (quote,), (person,) = read(f"„Wir müssen es anders machen“, sagte {phrase} am Montag.", "de")
    assert (person.name, person.titles) == (name, (title,))
    assert quote.speaker.name == name


def test_apostrophes_of_two_kinds():
    """One name is one person, whichever apostrophe is typed; each form stays as printed."""
    text = "James O’Neill came on Monday. “It is late,” O'Neill said. O’Neill’s boat was there."
    (quote,), (person,) = read(text)
    assert quote.speaker.name == person.name == "James O’Neill"
    assert {"O'Neill", "O’Neill"} == set(person.aliases)
    assert len(person.mentions) == 3


@pytest.mark.parametrize("phrase", ["das Verteidigungsministerium Ugandas", "die Präsidentin"])
def test_nouns_that_are_no_names(phrase):
    """A noun behind another is in the genitive more often than a name."""
    (quote,), people = read(f"„Wir müssen es anders machen“, sagte {phrase} am Montag.", "de")
    assert quote.speaker.name == phrase
    assert people == ()


def test_description_without_article():
    """Where a language has no articles, a bare noun may describe a person."""
    text = (
        "राष्ट्रपति अनीता वर्मा ने बताया कि समय कम है.\n\n"
        'भारतीय राष्ट्रपति ने कहा, "हम इस साल पुल नहीं बनाएंगे."'
    )
    assert quotes(text, "hi")[-1].speaker.name == "अनीता वर्मा"


def test_a_named_speaker_is_a_person() -> None:
    """Where every speaker is named, speaking still makes a person of a bare name."""
    found, people = read("“I am well again,” Roe said. It rained on Monday.")
    assert found[0].speaker.name == "Roe"
    assert [person.name for person in people] == ["Roe"]
