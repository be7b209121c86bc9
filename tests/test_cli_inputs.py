"""What the command line reads: files, folders, patterns, JSON Lines, formats and encodings."""

from __future__ import annotations

import gzip
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.cli import main

PAGE = "The ferry came back to the harbour on Monday, and the mayor was there to see it come.\n"
HTML = f"<html><body><article><h1>Ferry returns</h1><p>{PAGE}</p></article></body></html>"


def parsed(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> list[dict[str, Any]]:
    """The objects that ``newsparse --jsonl`` prints."""
    assert main(["--jsonl", *map(str, arguments)]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def names(found: list[dict[str, Any]]) -> list[str]:
    """The names of the files they come from, without the folders."""
    return [Path(article["file"]).name for article in found]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with pages, and with things that are none."""
    (tmp_path / "b.txt").write_bytes(PAGE.encode())
    (tmp_path / "a.html").write_bytes(HTML.encode())
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\0")
    (tmp_path / ".hidden.txt").write_bytes(b"Not this.")
    (deep := tmp_path / "deep").mkdir()
    (deep / "c.md").write_bytes(f"# Ferry returns\n\n{PAGE}".encode())
    (deep / "d.TXT.GZ").write_bytes(gzip.compress(PAGE.encode()))
    return tmp_path


def test_a_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All pages in it and below, in the order of their names; nothing hidden."""
    pytest.importorskip("selectolax")
    pytest.importorskip("markdown_it")
    found = parsed(capsys, folder)
    assert names(found) == ["a.html", "b.txt", "c.md", "d.TXT.GZ"]
    assert [article["body"] for article in found] == [PAGE.strip()] * 4
    assert found[0]["headline"] == found[2]["headline"] == "Ferry returns"


def test_a_folder_of_one_format(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --format every file counts, whatever its name."""
    (folder / "picture.png").unlink()
    (folder / "noname").write_bytes(PAGE.encode())
    found = parsed(capsys, "--format", "text", folder)
    assert names(found) == ["a.html", "b.txt", "c.md", "d.TXT.GZ", "noname"]
    assert found[0]["source"] == HTML


def test_patterns(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For shells that do not know them; a name that exists is no pattern."""
    assert names(parsed(capsys, f"{folder}/**/*.[tT]*")) == ["b.txt", "d.TXT.GZ"]
    (folder / "[b].txt").write_bytes(PAGE.encode())
    assert names(parsed(capsys, folder / "[b].txt")) == ["[b].txt"]
    assert main([f"{folder}/*.xml"]) == 1
    assert capsys.readouterr().err == f"newsparse: {folder}/*.xml: no file has such a name\n"


@pytest.mark.parametrize("name", ["pages.jsonl", "pages.ndjson", "pages.jsonl.gz"])
def test_json_lines(tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each line is a page; the output names the line and the record's own id."""
    lines = f'{{"id": "x1", "text": "{PAGE.strip()}"}}\n\n{{"text": ""}}\n'.encode()
    path = tmp_path / name
    path.write_bytes(gzip.compress(lines) if name.endswith("gz") else lines)
    first, second = parsed(capsys, path)
    assert (first["line"], first["id"], first["body"]) == (1, "x1", PAGE.strip())
    assert (second["line"], second["source"]) == (3, "")
    assert "id" not in second


def test_a_named_field(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """HTML in a field, with the page's address in another."""
    pytest.importorskip("selectolax")
    path = tmp_path / "pages.jsonl"
    record = {"raw": HTML, "url": "https://harbourpost.example/2024/11/29/ferry"}
    path.write_bytes((json.dumps(record) + "\n").encode())
    (found,) = parsed(capsys, "--field", "raw", "--format", "html", path)
    assert found["headline"] == "Ferry returns"
    assert found["date_published"] == "2024-11-29"


def test_bad_records(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each is named with its line; the others are parsed."""
    path = tmp_path / "pages.jsonl"
    path.write_bytes(
        b'{"text": "One."}\n{"text": \n[1]\n{"text": null, "body": "x"}\n{"text": "\xff"}\n'
        b'{"text": "Two."}\n'
    )
    assert main(["--jsonl", str(path)]) == 1
    out, err = capsys.readouterr()
    assert [json.loads(line)["source"] for line in out.splitlines()] == ["One.", "Two."]
    messages = [line.removeprefix(f"newsparse: {path}:") for line in err.splitlines()]
    assert messages[0].startswith("2: not JSON: ")
    assert messages[1:] == [
        "3: no JSON object",
        "4: no text in field 'text'; there is text in: body",
        "5: not UTF-8 text (byte 0xff at offset 10)",
        "newsparse: 4 of 6 documents could not be read",
    ]


@pytest.mark.parametrize("name", ["page.txt.gz", "pages.jsonl.gz"])
def test_bad_gzip_files(tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Files that are not zipped, or cut off, are bad files like others."""
    whole = gzip.compress(PAGE.encode() * 1_000)
    for data in (PAGE.encode(), whole[:-9], whole[:9] + b"\xff\xff\xff" + whole[12:]):
        (tmp_path / name).write_bytes(data)
        assert main([str(tmp_path / name)]) == 1
        assert str(tmp_path / name) in capsys.readouterr().err


def test_json_lines_on_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """--field says that standard input is JSON Lines."""
    data = b'{"page": "One."}\n{"page": "Two."}\n'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    found = parsed(capsys, "--field", "page", "-")
    assert [(article["line"], article["source"]) for article in found] == [(1, "One."), (2, "Two.")]


def test_encodings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--encoding reads what is not UTF-8, and drops the mark of its own kind only."""
    path = tmp_path / "page.txt"
    path.write_bytes("Café".encode("cp1252"))
    assert parsed(capsys, "--encoding", "windows-1252", path)[0]["source"] == "Café"
    path.write_bytes("Café".encode("utf-8-sig"))
    assert parsed(capsys, "--encoding", "UTF-8", path)[0]["source"] == "Café"


def test_html_says_its_encoding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Unless --encoding knows better."""
    pytest.importorskip("selectolax")
    path = tmp_path / "page.html"
    html = HTML.replace("<body>", '<head><meta charset="iso-8859-2"></head><body>')
    path.write_bytes(html.replace("mayor", "mayor Łuk").encode("iso-8859-2"))
    assert "Łuk" in parsed(capsys, path)[0]["body"]
    assert "£uk" in parsed(capsys, "--encoding", "latin-1", path)[0]["body"]


def test_a_missing_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message holds the command that installs it."""
    monkeypatch.setitem(sys.modules, "newsparse.readers.markdown", None)
    path = tmp_path / "page.md"
    path.write_bytes(PAGE.encode())
    assert main([str(path)]) == 1
    assert "pip install 'newsparse[markdown]'" in capsys.readouterr().err


def test_a_failure_of_ours_is_one_bad_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The other documents are parsed."""
    parse = newsparse.Parser.parse

    def fail(self: newsparse.Parser, text: str) -> newsparse.Article:
        if "bad" in text:
            raise RecursionError("too deep")
        return parse(self, text)

    monkeypatch.setattr(newsparse.Parser, "parse", fail)
    (tmp_path / "1.txt").write_bytes(b"bad")
    (tmp_path / "2.txt").write_bytes(PAGE.encode())
    assert main(["--body", str(tmp_path)]) == 1
    out, err = capsys.readouterr()
    assert PAGE in out
    assert "1.txt: newsparse failed, please report it: RecursionError('too deep')" in err
