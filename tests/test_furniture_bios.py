"""Texts about the writer."""

from __future__ import annotations

import pytest

from newsparse.furniture.bios import is_bio_label, read_bio
from newsparse.furniture.contacts import email, handle


@pytest.mark.parametrize(
    ("text", "name", "job", "outlet"),
    [
        ("Ann Lee is a Herald reporter based in Oslo.", "Ann Lee", "reporter", "Herald"),
        ("Ann Lee is the deputy editor of Harbour Watch.", "Ann Lee", None, None),
        ("Ute Brandt ist Redakteurin bei der Abendzeitung.", "Ute Brandt", "Redakteurin",
         "Abendzeitung"),
        ("Luc Morel est journaliste au Courrier.", "Luc Morel", "journaliste", "Courrier"),
        ("Ann Lee covers shipping.", "Ann Lee", None, None),
        ("Ann Lee has been culture editor of The Herald since 2019.", "Ann Lee", "culture editor",
         "The Herald"),
        ("Ute Brandt ist seit März 2019 Redakteurin bei der Abendzeitung.", "Ute Brandt",
         "Redakteurin", "Abendzeitung"),
        ("Luc Morel est depuis 2015 journaliste au Courrier.", "Luc Morel", "journaliste",
         "Courrier"),
    ],
)  # fmt: skip
def test_name_job_and_outlet(text: str, name: str, job: str | None, outlet: str | None) -> None:
    """The sentence that introduces the writer gives name, job and outlet."""
    bio = read_bio(text)
    assert bio is not None
    assert bio.name == name
    if job is not None:
        assert (bio.job_title, bio.affiliation) == (job, outlet)


def test_the_place_may_open_the_text() -> None:
    """ "Based in ..., NAME is ...": the place ends before the name."""
    bio = read_bio("Based in her hometown of Port Mary, New Vale, Ann Lee is a Senior Writer.")
    assert bio is not None
    assert (bio.name, bio.location) == ("Ann Lee", "Port Mary, New Vale")


def test_a_place_keeps_its_abbreviation() -> None:
    """ "London, U.K." keeps its full stop, and the next sentence is no part of it."""
    bio = read_bio("Ann Lee is a reporter based in London, U.K. Her focus is on ports.")
    assert bio is not None
    assert bio.location == "London, U.K."


@pytest.mark.parametrize("text", ["About the writer", "Über die Autorin", "Sobre la firma"])
def test_labels(text: str) -> None:
    """Headings of such texts, in several languages."""
    assert is_bio_label(text)


def test_prose_is_no_bio() -> None:
    """A sentence of the news does not introduce a writer."""
    assert read_bio("The company said that it was ready to talk.") is None


def test_contacts() -> None:
    """An address is no handle, and a full stop behind it is not part of it."""
    assert email("Write to ann.lee@example.com.") == "ann.lee@example.com"
    assert handle("ann.lee@example.com") is None
    assert handle("Follow @AnnLee on X.") == "@AnnLee"
    assert email("a." * 50_000 + "@b") is None
