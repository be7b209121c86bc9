"""What the command line writes: bodies, tables of quotes, reports, and its progress."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import SEEDS, read_seed
from deadly import Deadly

import newsparse
from newsparse.cli import main

SAID = """The ferry came back to the harbour on Monday, and the mayor was there to see it.

"We have waited, \x1b[1mand 'waited' is the word," said Amara Okafor, the mayor of Port Merrin.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A file with a small page that quotes somebody."""
    path = tmp_path / "page.txt"
    path.write_bytes(SAID.encode())
    return path


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """So it says."""
        return True


def test_body(capsys: pytest.CaptureFixture[str]) -> None:
    """The article's text and nothing else; several are headed by their names."""
    assert main(["--body", str(SEEDS[0])]) == 0
    body = newsparse.parse(read_seed(SEEDS[0])).body
    assert capsys.readouterr().out == body + "\n"
    assert main(["--body", str(SEEDS[0]), str(SEEDS[0])]) == 0
    head = f"==> {SEEDS[0]} <==\n\n"
    assert capsys.readouterr().out == f"{head}{body}\n\n{head}{body}\n"


def test_body_is_exact_in_files_and_harmless_on_terminals(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An escape sequence of the page reaches a file, but no terminal."""
    for stream, escaped in ((io.StringIO(), False), (Terminal(), True)):
        monkeypatch.setattr(sys, "stdout", stream)
        main(["--body", str(page)])
        assert ("\x1b" in stream.getvalue()) is not escaped
        assert ("\\x1b[1m" in stream.getvalue()) is escaped


@pytest.mark.parametrize(("options", "separator"), [([], ","), (["--tsv"], "\t")])
def test_quotes(
    page: Path, options: list[str], separator: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One row a quote, nested ones too, with offsets of the marks."""
    assert main(["--quotes", *options, str(page)]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out), delimiter=separator))
    article = newsparse.parse(SAID)
    first = rows[0]
    assert first["file"] == str(page)
    assert (first["number"], first["speaker"], first["cue"]) == ("1", "Amara Okafor", "said")
    assert SAID[int(first["start"]) : int(first["end"])] == article.quotes[0].span.of(SAID)
    assert [row["number"] for row in rows[1:]] == ["1.1"] * len(article.quotes[0].nested)


def test_quotes_of_pages_without_any(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The header stands alone."""
    (tmp_path / "page.txt").write_bytes(b"Nothing is said here.")
    assert main(["--quotes", str(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("file,number,kind,")
    assert main(["--quotes", "--tsv", str(tmp_path)]) == 0
    assert capsys.readouterr().out.count("\n") == 1


def test_report_of_a_page(tmp_path: Path) -> None:
    """The same as the library's; an older report is replaced."""
    report = tmp_path / "report.html"
    for seed in SEEDS[:2]:
        assert main(["--html", str(report), str(seed)]) == 0
        expected = newsparse.explain(newsparse.parse(read_seed(seed))).to_html()
        assert report.read_text(encoding="utf-8") == expected


def test_report_of_many_pages(tmp_path: Path, page: Path) -> None:
    """One document with an entry for each page; ids stay apart even for equal pages."""
    report = tmp_path / "report.html"
    (tmp_path / "again.txt").write_bytes(page.read_bytes())
    assert main(["--html", str(report), str(tmp_path / "*.txt")]) == 0
    html = report.read_text(encoding="utf-8")
    assert html.count('<details class="newsparse-entry">') == 2
    assert html.count("<style>") == html.count("</html>") == 1
    idents = [part.split('"', 1)[0] for part in html.split(' id="')[1:]]
    assert len(idents) == len(set(idents))


def test_report_is_written_to_its_end_even_if_a_page_is_bad(tmp_path: Path, page: Path) -> None:
    """The document is closed, and the exit status tells of the page."""
    report = tmp_path / "report.html"
    assert main(["--html", str(report), str(page), str(tmp_path / "missing")]) == 1
    assert report.read_text(encoding="utf-8").endswith("</html>\n")


def test_no_report_without_pages(tmp_path: Path) -> None:
    """Nothing is left behind."""
    assert main(["--html", str(tmp_path / "report.html"), str(tmp_path / "missing")]) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_report_replaces_no_page(
    tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who takes --html for the format of the input loses nothing."""
    for target, message in (
        (page, "no report of newsparse and would be replaced"),
        (tmp_path, "that is a folder"),
        (tmp_path / "none" / "report.html", "there is no folder"),
    ):
        with pytest.raises(SystemExit) as caught:
            main(["--html", str(target), str(page)])
        assert caught.value.code == 2
        assert message in capsys.readouterr().err
    assert page.read_text(encoding="utf-8") == SAID


def test_report_that_cannot_be_written(page: Path) -> None:
    """One line says why. A process of its own, as standard output is given up then."""
    name = "x" * 300 + ".html"
    command = [sys.executable, "-m", "newsparse", "--html", name, str(page)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"newsparse: cannot write: {name}: " in done.stderr


@pytest.mark.parametrize("output", ["--jsonl", "--quotes", "--body"])
def test_processes_change_nothing(
    tmp_path: Path, output: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Order and errors are those of one process."""
    arguments = [output, *map(str, SEEDS), str(tmp_path / "missing"), str(SEEDS[0])]
    printed = []
    for processes in ("1", "2"):
        assert main(["-j", processes, *arguments]) == 1
        printed.append(capsys.readouterr())
    assert printed[0] == printed[1]


def test_a_process_that_dies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The document it died of is reported and counted; all others are parsed, in their order."""
    for number in range(40):
        word = "deadly" if number in (3, 17) else "quiet"
        (tmp_path / f"{number:02}.txt").write_bytes(f"A {word} text.".encode())
    monkeypatch.setattr("newsparse.parser.Parser", Deadly)
    assert main(["--jsonl", "-j", "2", str(tmp_path)]) == 1
    out, err = capsys.readouterr()
    found = [Path(json.loads(line)["file"]).stem for line in out.splitlines()]
    assert found == [f"{number:02}" for number in range(40) if number not in (3, 17)]
    killed = "the process that parsed it was killed; perhaps there was too little memory"
    assert err.splitlines() == [
        f"newsparse: {tmp_path / '03.txt'}: {killed}",
        f"newsparse: {tmp_path / '17.txt'}: {killed}",
        "newsparse: 2 of 40 documents could not be read",
    ]


def test_progress(tmp_path: Path, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bar on a terminal counts pages; problems are told above it; without the extra it works."""
    pytest.importorskip("tqdm")
    monkeypatch.setattr("newsparse.cli.progress._DELAY", 0)
    monkeypatch.setattr("newsparse.cli.progress._INTERVAL", 0)
    arguments = ["--jsonl", str(page), str(tmp_path / "missing"), str(page)]
    for installed in (True, False):
        if not installed:
            monkeypatch.setitem(sys.modules, "tqdm", None)
        screen, out = Terminal(), io.StringIO()
        monkeypatch.setattr(sys, "stderr", screen)
        monkeypatch.setattr(sys, "stdout", out)
        assert main(arguments) == 1
        assert len(out.getvalue().splitlines()) == 2
        assert f"newsparse: {tmp_path / 'missing'}: No such file" in screen.getvalue()
        assert ("3 pages, 1 bad" in screen.getvalue()) is installed
