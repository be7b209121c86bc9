"""The command line, run as its users run it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import SEEDS, read_seed

import newsparse
from newsparse.cli import main

PAGE = (
    "The ferry came back to the harbour on Monday, and the mayor of the town was there to see it.\n"
)


def run(
    *arguments: str, data: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run ``python -m newsparse`` in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "newsparse", *arguments],
        input=data,
        capture_output=True,
        env={**os.environ, **environment},
        check=False,
    )


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A file with a small page."""
    path = tmp_path / "page.txt"
    path.write_bytes(PAGE.encode())
    return path


def test_summary_of_a_file(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without options a summary is printed."""
    assert main([str(page)]) == 0
    out, err = capsys.readouterr()
    assert "BODY" in out
    assert "The ferry came back" in out
    assert err == ""


def test_json_is_one_line_a_file(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each line holds the name of its file and can be read back as an article."""
    assert main(["--json", str(page), str(SEEDS[0])]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert json.loads(first)["file"] == str(page)
    assert newsparse.loads(first) == newsparse.parse(PAGE)
    assert newsparse.loads(second) == newsparse.parse(read_seed(SEEDS[0]))


def test_explain(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--explain prints the explanation, without colours when it is not a terminal."""
    assert main(["--explain", str(page)]) == 0
    assert capsys.readouterr().out == newsparse.explain(newsparse.parse(PAGE)).to_text() + "\n"


def test_several_files_are_headed_by_their_names(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As head(1) does."""
    assert main([str(page), str(SEEDS[1])]) == 0
    out = capsys.readouterr().out
    assert f"==> {page} <==" in out
    assert f"==> {SEEDS[1]} <==" in out


def test_standard_input() -> None:
    """A dash reads standard input."""
    done = run("--json", "-", data=PAGE.encode())
    assert done.returncode == 0
    assert newsparse.loads(done.stdout) == newsparse.parse(PAGE)
    assert json.loads(done.stdout)["file"] == "-"


def test_bad_files_do_not_stop_the_others(
    tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each bad file gets one line on standard error; the rest is processed; the exit code is 1."""
    binary, latin = tmp_path / "binary", tmp_path / "latin"
    binary.write_bytes(b"\x7fELF\x00\x01")
    latin.write_bytes("café".encode("latin-1"))
    missing = tmp_path / "missing"
    (empty := tmp_path / "empty").mkdir()
    assert main([str(missing), str(binary), str(empty), str(latin), str(page)]) == 1
    out, err = capsys.readouterr()
    assert "The ferry came back" in out
    assert err.splitlines() == [
        f"newsparse: {missing}: No such file or directory",
        f"newsparse: {binary}: not text (it holds NUL bytes)",
        f"newsparse: {empty}: no pages in this folder",
        f"newsparse: {latin}: not UTF-8 text (byte 0xe9 at offset 3)",
        "newsparse: 4 of 5 documents could not be read",
    ]


def test_a_name_with_a_nul_is_a_bad_file(capsys: pytest.CaptureFixture[str]) -> None:
    """What the system refuses before it looks is reported like what it does not find."""
    assert main(["a\0b"]) == 1
    assert capsys.readouterr().err.startswith("newsparse: a\\x00b: ")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks(
    tmp_path: Path, encoding: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A mark says the encoding and is not part of the text."""
    path = tmp_path / "page.txt"
    path.write_bytes(PAGE.encode(encoding))
    assert main(["--json", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == PAGE


def test_truncated_utf16_is_a_bad_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The mark is a promise that the bytes may break."""
    path = tmp_path / "page.txt"
    path.write_bytes(PAGE.encode("utf-16-le")[:-1].join([b"\xff\xfe", b""]))
    assert main([str(path)]) == 1
    assert "not UTF-16-LE text" in capsys.readouterr().err


def test_line_ends_are_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Offsets count the file's own characters."""
    path = tmp_path / "page.txt"
    path.write_bytes(b"One line.\r\nAnother.\rThe last.\n")
    assert main(["--json", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == "One line.\r\nAnother.\rThe last.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--nonsense"],
        ["--json", "--explain", "-"],
        ["--language"],
        ["--tsv", "-"],
        ["-j", "two", "-"],
        ["-j", "-1", "-"],
        ["--encoding", "morse", "-"],
        ["--encoding", "rot13", "-"],
        ["--format", "pdf", "-"],
    ],
)
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2, usage on standard error."""
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: newsparse" in capsys.readouterr().err


def test_an_unknown_language(capsys: pytest.CaptureFixture[str]) -> None:
    """A name instead of a code is wrong usage, and the code is suggested."""
    with pytest.raises(SystemExit) as caught:
        main(["--language", "english", "-"])
    assert caught.value.code == 2
    assert "no language 'english'; did you mean 'en'?" in capsys.readouterr().err


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    """Both print and exit with 0."""
    for option, expected in (("--help", "examples:"), ("--version", newsparse.__version__)):
        with pytest.raises(SystemExit) as caught:
            main([option])
        assert caught.value.code == 0
        assert expected in capsys.readouterr().out


def test_page_text_cannot_steer_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Escape sequences and bidirectional overrides are written out in every format."""
    path = tmp_path / "page.txt"
    path.write_text(
        "\x1b[2J\x9b1m and \u202e the ferry \r came back to the harbour.", encoding="utf-8"
    )
    for arguments in ([], ["--explain"], ["--json"], ["--html", "-"]):
        main([*arguments, str(path)])
        out = capsys.readouterr().out
        assert not set(out) & set("\x1b\x9b\u202e\r"), arguments


@pytest.mark.skipif(os.name != "posix", reason="pipes end otherwise")
def test_a_reader_that_stops_early(tmp_path: Path) -> None:
    """A closed pipe ends the work silently."""
    path = tmp_path / "page.txt"
    path.write_bytes((PAGE * 2_000).encode())
    command = f"{sys.executable} -m newsparse {path} {path} {path} | head -n 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_an_interrupt() -> None:
    """Ctrl-C ends the work silently, with several processes too."""
    for processes in ("1", "2"):
        command = [sys.executable, "-m", "newsparse", "--jsonl", "--field", "text", "-j", processes]
        with subprocess.Popen(
            [*command, str(SEEDS[0]), "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # of background jobs
        ) as running:
            assert running.stdin is not None
            assert running.stdout is not None
            running.stdin.write((json.dumps({"text": PAGE}) + "\n").encode() * 100)
            running.stdin.flush()
            assert running.stdout.readline() or processes == "1"
            os.killpg(running.pid, signal.SIGINT)
            _, err = running.communicate()
            assert running.returncode == 130
            assert err == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk(page: Path) -> None:
    """What cannot be written is an error in one line."""
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "newsparse", str(page)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == b"newsparse: cannot write: No space left on device\n"


def test_no_colour_when_asked(monkeypatch: pytest.MonkeyPatch, page: Path) -> None:
    """A terminal gets colours, unless NO_COLOR is set."""
    import io

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", "xterm")
    for value, expected in (("", True), ("1", False)):
        monkeypatch.setenv("NO_COLOR", value)
        screen = Terminal()
        monkeypatch.setattr(sys, "stdout", screen)
        main([str(page)])
        assert ("\x1b[" in screen.getvalue()) is expected


def test_a_narrow_encoding_is_no_failure(page: Path) -> None:
    """What the terminal's encoding lacks is written out."""
    page.write_bytes(("Ţ " + PAGE).encode())
    done = run(str(page), PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert done.stderr == b""
    assert json.loads(run("--json", str(page), PYTHONIOENCODING="ascii").stdout)["source"][0] == "Ţ"
