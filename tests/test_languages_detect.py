"""Languages told by script and closed-class words."""

from __future__ import annotations

import pytest

from newsparse import Parser
from newsparse.languages import canonical, get
from newsparse.languages.detect import closed_class, detect
from newsparse.readers.text import read_text

SENTENCES = {
    "de": "Der Rat der Stadt hat beschlossen, dass der alte Leuchtturm bleibt.",
    "en": "The board of the town decided that the old lighthouse will not be moved.",
    "es": "El consejo de la ciudad decidió el martes que el viejo faro no se moverá de su lugar.",
    "fr": "Le conseil de la ville a décidé mardi que le vieux phare ne sera pas déplacé.",
    "hi": "परिषद ने मंगलवार को फैसला किया कि पुराना प्रकाशस्तंभ इस साल नहीं हटाया जाएगा।",
    "it": "Il consiglio della città ha deciso martedì che il vecchio faro non sarà spostato.",
    "ja": "市議会は火曜日に、古い灯台を移転しないことを決めた。",
    "ko": "시의회는 화요일에 오래된 등대를 옮기지 않기로 결정했다.",
    "mr": "परिषदेने मंगळवारी निर्णय घेतला की जुने दीपगृह या वर्षी हलवले जाणार नाही आणि ते तेथेच आहे.",
    "nb": "Kommunestyret sa på tirsdag at det gamle fyret ikke blir flyttet før etter nyttår.",
    "pl": "Rada miasta zdecydowała we wtorek, że stara latarnia nie zostanie przeniesiona.",
    "pt": "O conselho da cidade decidiu na terça-feira que o velho farol não será transferido.",
    "ru": "Совет города во вторник решил, что старый маяк не будут переносить в этом году.",
    "tr": "Belediye meclisi eski fenerin bu yıl için taşınmayacağını ve kalacağını söyledi.",
    "uk": "Рада міста у вівторок вирішила, що старий маяк не будуть переносити цього року.",
    "zh": "市議會星期二決定，舊的燈塔不會搬遷，因為費用太高。",
}


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_language_of_a_sentence(code: str) -> None:
    """One sentence is enough."""
    assert detect(read_text(SENTENCES[code])) == code


@pytest.mark.parametrize("text", ["", "42", "!!!", "Xyzzy"])
def test_nothing_to_tell(text: str) -> None:
    """Without closed-class words there is no answer."""
    assert detect(read_text(text)) is None


def test_unknown_language_uses_all_words() -> None:
    """For a language without a list, the words of all languages count."""
    assert {"the", "und", "что"} <= closed_class().of(None)
    assert "und" not in closed_class().of("en")


@pytest.mark.parametrize("code", ["nb", "nn", "no"])
def test_norwegian_has_one_table(code: str) -> None:
    """All codes in use for Norwegian lead to the same words."""
    assert get(canonical(code)).code == "nb"
    assert Parser(code).language == "nb"
