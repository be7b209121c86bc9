"""Datelines."""

from __future__ import annotations

import pytest

from newsparse.furniture.datelines import read_dateline


@pytest.mark.parametrize(
    ("text", "place", "agency", "date"),
    [
        ("WASHINGTON (AP) — Talks failed.", "WASHINGTON", "AP", None),
        ("Washington — Talks failed.", "Washington", None, None),
        ("PUTRAJAYA, Nov 22 — Talks failed.", "PUTRAJAYA", None, "Nov 22"),
        ("OVIEDO, 5 Ago. (EUROPA PRESS) - Fallan.", "OVIEDO", "EUROPA PRESS", "5 Ago."),
        ("(CNN) — Talks failed.", None, "CNN", None),
        ("PORT MARY, New Vale (Reuters) - Talks failed.", "PORT MARY, New Vale", "Reuters", None),
        ("Berlin (dpa) – Die Gespräche sind gescheitert.", "Berlin", "dpa", None),
        ("【ロンドン=山田太郎】協議は決裂した。", "ロンドン", None, None),
        ("新华社北京6月5日电 谈判失败。", "北京", "新华社", "6月5日"),
    ],
)
def test_place_agency_and_date(
    text: str, place: str | None, agency: str | None, date: str | None
) -> None:
    """The opening of a report is taken apart, whatever its marks."""
    found = read_dateline(text)
    assert found is not None
    assert found[:3] == (place, agency, date)


@pytest.mark.parametrize(
    "text",
    [
        "The company — which runs the harbour — was silent.",
        "He said it - twice.",
        "Workers (some of them) stayed.",
        "A line without any of it.",
    ],
)
def test_prose_has_no_dateline(text: str) -> None:
    """A dash or a bracket in a sentence opens no dateline."""
    assert read_dateline(text) is None
