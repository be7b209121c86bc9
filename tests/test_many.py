"""Streams of texts."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest
from conftest import SEEDS, read_seed
from deadly import Deadly

import newsparse
from newsparse import InputTypeError, many, parse, parse_many

TEXTS = [f"The ferry number {number} came back to the harbour on Monday." for number in range(40)]


def endless(taken: list[int]) -> Iterator[str]:
    """Texts without end; says how many were taken."""
    for number in itertools.count():
        taken.append(number)
        yield TEXTS[number % len(TEXTS)]


@pytest.mark.parametrize("processes", [None, 1, 2])
def test_articles_come_in_order(processes: int | None) -> None:
    """The result is that of parse, text by text."""
    texts = [*TEXTS, *(read_seed(path) for path in SEEDS)]
    found = list(parse_many(texts, processes=processes, chunksize=3))
    assert found == [parse(text) for text in texts]


def test_one_process_is_lazy() -> None:
    """A text is taken when its article is asked for."""
    taken: list[int] = []
    articles = parse_many(endless(taken))
    assert taken == []
    next(articles)
    assert taken == [0]


def test_several_processes_look_ahead_a_little() -> None:
    """An endless stream can be read from; the number of texts taken ahead is bounded."""
    taken: list[int] = []
    articles = parse_many(endless(taken), processes=2, chunksize=2)
    assert taken == []
    first = list(itertools.islice(articles, 5))
    articles.close()  # type: ignore[attr-defined]
    assert [article.source for article in first] == TEXTS[:5]
    assert len(taken) <= 5 + 2 * 2 * 2


def test_long_texts_make_small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A chunk is full when it holds many characters, too."""
    monkeypatch.setattr("newsparse.processes._CHUNK_CHARACTERS", 100)
    taken: list[int] = []
    articles = parse_many(endless(taken), processes=1, chunksize=1_000)
    next(articles)
    articles.close()  # type: ignore[attr-defined]
    assert len(taken) <= 6


@pytest.mark.parametrize("processes", [None, 2])
def test_a_wrong_item_is_named_in_its_turn(processes: int | None) -> None:
    """The articles before it arrive, then the error says which item it is."""
    articles = parse_many([*TEXTS[:5], None], processes=processes, chunksize=2)  # type: ignore[list-item]
    assert len(list(itertools.islice(articles, 5))) == 5
    with pytest.raises(InputTypeError, match=r"number 5 \(counted from 0\) is NoneType"):
        next(articles)


@pytest.mark.parametrize("processes", [None, 2])
def test_an_error_of_the_stream_comes_in_its_turn(processes: int | None) -> None:
    """What the caller's own generator raises arrives after the articles before it."""

    def broken() -> Iterator[str]:
        yield from TEXTS[:3]
        raise OSError("disk")

    articles = parse_many(broken(), processes=processes, chunksize=2)
    assert len(list(itertools.islice(articles, 3))) == 3
    with pytest.raises(OSError, match="disk"):
        next(articles)


@pytest.mark.parametrize("texts", ["one text", b"bytes", 3, None])
def test_not_an_iterable_of_texts(texts: object) -> None:
    """One text instead of many is the usual mistake; it is found at the call."""
    with pytest.raises(InputTypeError, match="pass a list of texts"):
        parse_many(texts)  # type: ignore[arg-type]


@pytest.mark.parametrize("option", ["processes", "chunksize"])
def test_numbers_below_one(option: str) -> None:
    """They are refused at the call, not at the first article."""
    with pytest.raises(ValueError, match=f"{option} must be at least 1"):
        parse_many([], **{option: 0})  # type: ignore[arg-type]


def test_no_texts() -> None:
    """Nothing in, nothing out."""
    assert list(newsparse.parse_many([])) == []
    assert list(newsparse.parse_many([], processes=2)) == []


def test_a_process_that_dies() -> None:
    """The text it died of is reported in its place; all others are parsed."""
    texts = [*TEXTS[:7], " A deadly text.\n", *TEXTS[7:20], "deadly", *TEXTS[20:25]]
    found = list(parse_many(texts, parser=Deadly(), processes=2, chunksize=3))
    assert [article.source for article in found] == texts
    for article in found:
        if "deadly" not in article.source:
            assert article == parse(article.source)
            continue
        assert [diagnostic.code for diagnostic in article.diagnostics] == ["process-died"]
        assert article.body == ""
        assert article.blocks[0].text == article.source.strip()


def test_a_process_that_dies_of_nothing() -> None:
    """A text without a visible character has no block, whatever happens to it."""
    assert many._unparsed(" \n").blocks == ()


_INTERRUPTED = """
import itertools, multiprocessing, sys
import newsparse
text = "The ferry came back on Monday. " * 200
try:
    for article in newsparse.parse_many(itertools.repeat(text), processes=2):
        print(*(child.pid for child in multiprocessing.active_children()), flush=True)
except KeyboardInterrupt:  # perhaps in the middle of a line
    print(f"\\n{len(multiprocessing.active_children())}")
"""


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_an_interrupt_leaves_no_processes() -> None:
    """After Ctrl-C all processes are gone."""
    command = [sys.executable, "-c", _INTERRUPTED]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # of background jobs
    ) as running:
        assert running.stdout is not None
        children = [int(pid) for pid in running.stdout.readline().split()]
        assert len(children) == 2
        running.send_signal(signal.SIGINT)
        *_, last = running.communicate(timeout=60)[0].split()
    assert running.returncode == 0
    assert last == "0"
    for pid in children:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
