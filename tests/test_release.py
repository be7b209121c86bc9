"""What is published says the same everywhere."""

from __future__ import annotations

import re
import tomllib

import pytest
from conftest import ROOT

import newsparse

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]


def test_version() -> None:
    """The citation names the version of the package; what is unreleased is no part of a version."""
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert re.search(r"^version: (.+)$", citation, re.MULTILINE)[1] == newsparse.__version__
    assert re.search(r"^license: (.+)$", citation, re.MULTILINE)[1] == PROJECT["license"]


def test_pythons() -> None:
    """The classifiers list the versions of Python that nox tests, from the lowest allowed on."""
    prefix = "Programming Language :: Python :: 3."
    listed = [c.removeprefix(prefix) for c in PROJECT["classifiers"] if c.startswith(prefix)]
    nox = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    assert re.findall(r'"3\.(\d+)"', nox) == listed
    assert PROJECT["requires-python"] == f">=3.{listed[0]}"


@pytest.mark.parametrize("name", ["ci", "deep"])
def test_workflows_run_sessions_that_there_are(name: str) -> None:
    """Every session that a workflow names is a function of the noxfile."""
    workflow = (ROOT / ".github" / "workflows" / f"{name}.yml").read_text(encoding="utf-8")
    listed = re.search(r"session: \[(.+)\]", workflow)
    named = listed[1].split(", ") if listed else re.findall(r"session: (\w+)$", workflow, re.M)
    functions = re.findall(
        r"^def (\w+)\(session", (ROOT / "noxfile.py").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert named
    assert {session.partition("-")[0] for session in named} <= {*functions}


def test_extras_are_tested() -> None:
    """The extras that the errors name are there."""
    extras = PROJECT["optional-dependencies"]
    assert {"arrow", "cli", "html", "markdown"} <= extras.keys()


def test_the_source_distribution_can_be_tested() -> None:
    """What the tests read from the project's folder is in the source distribution."""
    modules = (ROOT / "tests").rglob("*.py")
    texts = [path.read_text(encoding="utf-8") for path in modules]
    needed = {name for text in texts for name in re.findall(r'ROOT / "([.\w]+)"', text)}
    shipped = PYPROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    assert {"seeds", "llms.txt"} <= needed
    assert needed <= {*shipped, "pyproject.toml"}
