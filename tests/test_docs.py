"""The examples in the documentation, the README and the docstrings are true."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re
from pathlib import Path

import pytest
from conftest import ROOT

import newsparse

PAGES = sorted([*(ROOT / "docs").rglob("*.md"), ROOT / "README.md"])
ELSEWHERE = {"other-libraries"}
"""Pages whose sessions a test module of their own runs."""
NEEDED = {"html-and-markdown": ("selectolax", "markdown_it"), "cluster": ("pyarrow",)}
"""Optional packages that the sessions of a page use."""
SESSION = re.compile(r"^```pycon\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PROGRAM = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def modules() -> list[str]:
    """The names of all modules of the package that can be imported anywhere."""
    found = pkgutil.walk_packages(newsparse.__path__, "newsparse.")
    return [info.name for info in found if info.name != "newsparse.__main__"]


def run(name: str, text: str, names: dict[str, object]) -> doctest.TestResults:
    """Run the examples of a text."""
    test = doctest.DocTestParser().get_doctest(text, names, name, name, 0)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS, verbose=False)
    runner.run(test)
    return runner.summarize(verbose=False)


@pytest.mark.parametrize(
    "path",
    [path for path in PAGES if path.stem not in ELSEWHERE],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_pages(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sessions of a page, one after the other, print what the page says."""
    for module in NEEDED.get(path.stem, ()):
        pytest.importorskip(module, reason=f"{module} is not installed")
    monkeypatch.chdir(ROOT)
    sessions = "\n".join(SESSION.findall(path.read_text(encoding="utf-8")))
    assert run(path.name, sessions, {}).failed == 0


@pytest.mark.parametrize("name", modules())
def test_docstrings(name: str) -> None:
    """The examples in docstrings hold."""
    try:
        module = importlib.import_module(name)
    except newsparse.MissingExtraError as error:
        pytest.skip(str(error))
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("newsparse"):
            raise
        pytest.skip(f"{error.name} is not installed")
    results = doctest.testmod(module, optionflags=doctest.ELLIPSIS)
    assert results.failed == 0


def test_quick_start(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The README's ten lines run, and show the headline, the author and the quotes of the page."""
    monkeypatch.chdir(ROOT)
    (code,) = PROGRAM.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    assert len([line for line in code.splitlines() if line]) <= 10
    exec(compile(code, "README.md", "exec"), {})
    out = capsys.readouterr().out
    assert out.startswith("US Could Send Troops To Fight Russia, JD Vance Warns\n")
    assert "by Jordan King | reporter | j.king@newsweek.com\n" in out
    assert 'Pete Hegseth said "We are not sending U.S. troops into Ukraine."\n' in out


def test_links_between_pages() -> None:
    """Every relative link leads to a file."""
    for path in [*PAGES, *ROOT.glob("*.md"), ROOT / "llms.txt", ROOT / "seeds" / "README.md"]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{path.name}: {target}"


def test_pages_are_listed_for_language_models() -> None:
    """llms.txt lists every page of the documentation."""
    listed = re.findall(r"\]\((docs/[^)]+)\)", (ROOT / "llms.txt").read_text(encoding="utf-8"))
    pages = {path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").glob("*/*.md")}
    assert {page for page in pages if "/_" not in page} == set(listed)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_programs_compile(path: Path) -> None:
    """What a page prints as a program is one."""
    for code in PROGRAM.findall(path.read_text(encoding="utf-8")):
        compile(code, str(path), "exec")
