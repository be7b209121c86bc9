"""Every check of the project, each in an environment of its own: ``nox -l`` lists them.

Without a name, ``nox`` runs what a change has to pass. What is tested is the built wheel.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import nox

nox.needs_version = ">=2024.4.15"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["lint", "tests", "lowest", "docs", "wheel", "others"]

PYTHONS = ["3.11", "3.12", "3.13"]


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests on the wheel; arguments go to pytest."""
    session.install(f"newsparse[test] @ {_wheel(session).as_uri()}")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session(python=PYTHONS[0], venv_backend="uv")
def lowest(session: nox.Session) -> None:
    """Run the tests with the lowest versions of the dependencies that are allowed."""
    pins = Path(session.create_tmp()) / "lowest.txt"
    session.install("uv")
    resolve = ("uv", "pip", "compile", "--quiet", "--resolution", "lowest-direct")
    extras = ("--extra", "test", "--extra", "arrow")
    session.run(*resolve, *extras, "--output-file", str(pins), "pyproject.toml")
    session.install("--requirements", str(pins))
    session.install("--no-deps", str(_wheel(session)))
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session(python=PYTHONS[0])
def lint(session: nox.Session) -> None:
    """Check style and types."""
    session.install("-e", ".[lint,test]", "nox")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")


@nox.session(python=PYTHONS[0])
def docs(session: nox.Session) -> None:
    """Build the documentation without a warning, and run its examples."""
    session.install("-e", ".[docs,test]")
    target = Path(session.create_tmp()) / "html"
    session.run("sphinx-build", "-n", "-W", "--keep-going", "-b", "html", "docs", str(target))
    session.run("python", "-m", "pytest", "tests/test_docs.py", *session.posargs)


@nox.session(python=PYTHONS[0])
def wheel(session: nox.Session) -> None:
    """Build the wheel and the source distribution, and look into them."""
    folder = _emptied(session, "dist")
    session.install("build", "check-wheel-contents", "twine")
    session.run("python", "-m", "build", "--outdir", str(folder))
    files = [str(path) for path in sorted(folder.iterdir())]
    session.run("twine", "check", "--strict", *files)
    (built,) = folder.glob("*.whl")
    session.run("check-wheel-contents", str(built))
    session.run("python", "tools/check_wheel.py", str(built))


@nox.session(python=PYTHONS[0])
def others(session: nox.Session) -> None:
    """Run the recipes with other libraries, Ray, and Spark where there is Java."""
    extras = "test,interoperability,ray"
    if shutil.which("java"):
        extras += ",spark"
    else:
        session.warn("there is no Java here: the test with Spark is skipped")
    session.install(f"newsparse[{extras}] @ {_wheel(session).as_uri()}")
    modules = ("test_arrow", "test_docs", "test_interoperability", "test_ray", "test_spark")
    paths = [f"tests/{module}.py" for module in modules]
    # Ray's workers do not start from a temporary folder inside the environment, as nox sets it.
    outside = {"TMPDIR": tempfile.gettempdir()}
    session.run("python", "-m", "pytest", *paths, *session.posargs, env=outside)


@nox.session(python=PYTHONS[0])
def properties(session: nox.Session) -> None:
    """Run the property tests on a million examples, which takes hours."""
    session.install("-e", ".[test]")
    profile = {"HYPOTHESIS_PROFILE": "thorough"}
    session.run("python", "-m", "pytest", "tests/properties", *session.posargs, env=profile)


@nox.session(python=PYTHONS[0])
def mutation(session: nox.Session) -> None:
    """Count the faults that the tests notice (``-- quotes --count 200``)."""
    session.install("-e", ".[test]")
    for package in session.posargs[:1] or ("quotes", "furniture", "labeling"):
        session.run("python", "-m", "tools.mutation", package, *session.posargs[1:])


@nox.session(python=PYTHONS[0])
def linear(session: nox.Session) -> None:
    """Prove every regular expression linear; needs node and npm."""
    session.install("-e", ".[html,markdown,cli]", "hypothesis")
    session.run("python", "-m", "tools.redos", *session.posargs)


@nox.session(python=PYTHONS[0])
def fuzz(session: nox.Session) -> None:
    """Fuzz the entry points; arguments go to ``python -m fuzz`` (``-- --seconds 600``)."""
    session.install("-e", ".[html,markdown]", "atheris", "hypothesis")
    session.run("python", "-m", "fuzz", *session.posargs)


def _wheel(session: nox.Session) -> Path:
    """The wheel, built anew."""
    folder = _emptied(session, "wheel")
    session.install("build")
    session.run("python", "-m", "build", "--wheel", "--outdir", str(folder), silent=True)
    (built,) = folder.glob("*.whl")
    return built


def _emptied(session: nox.Session, name: str) -> Path:
    folder = Path(session.create_tmp()).resolve() / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder
