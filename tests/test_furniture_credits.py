"""Picture credits and captions."""

from __future__ import annotations

import pytest

from newsparse.furniture.credits import is_credit, split_credit


@pytest.mark.parametrize(
    ("caption", "text", "credit"),
    [
        ("A crane at dawn. AP", "A crane at dawn.", "AP"),
        ("A crane at dawn. Photo: Ann Lee/AFP", "A crane at dawn.", "Ann Lee/AFP"),
        ("Ein Kran am Morgen. Foto: Ute Brandt/dpa", "Ein Kran am Morgen.", "Ute Brandt/dpa"),
        ("A crane at dawn. (Ann Lee/Reuters)", "A crane at dawn.", "Ann Lee/Reuters"),
        ("A crane at dawn (Image: Getty Images)", "A crane at dawn", "Getty Images"),
        ("A crane at dawn © Ann Lee", "A crane at dawn", "Ann Lee"),
        ("A crane... ANN LEE/AFP/Getty Images", "A crane...", "ANN LEE/AFP/Getty Images"),
        ("A crane at dawn. The... 2nd Lieutenant Ann Lee/2nd Brigade", "A crane at dawn. The...",
         "2nd Lieutenant Ann Lee/2nd Brigade"),
        ("A crane at dawn. Ann Lee/AFP via Getty Images", "A crane at dawn.",
         "Ann Lee/AFP via Getty Images"),
        ("A crane at dawn. Ann Lee (Harbour Agency)", "A crane at dawn.",
         "Ann Lee (Harbour Agency)"),
        ("Most o świcie (fot. Anna Lis / Agencja Port)", "Most o świcie",
         "Anna Lis / Agencja Port"),
        ("Une grue à l'aube. Crédit photo: Luc Morel", "Une grue à l'aube.", "Luc Morel"),
    ],
)  # fmt: skip
def test_the_credit_is_split_off(caption: str, text: str, credit: str) -> None:
    """Credits behind a cue, in brackets, and at the end without a cue."""
    assert split_credit(caption) == (text, credit)


@pytest.mark.parametrize(
    "caption",
    [
        "A crane at dawn.",
        "Workers wait. The gates stay shut.",
        "Ann Lee smiles",
        "Workers wait for pay. and/or",
        "Coats for the cold. men / women",
    ],
)
def test_a_caption_without_credit_keeps_its_words(caption: str) -> None:
    """The last sentence is no credit just because it is the last."""
    assert split_credit(caption) == (caption, None)


def test_a_credit_line() -> None:
    """A line that is a credit and nothing else."""
    assert is_credit("Photo: Ann Lee")
    assert is_credit("Ann Lee/AFP")
    assert not is_credit("The harbour and/or the port were closed for days")
