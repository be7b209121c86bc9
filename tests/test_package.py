"""The package as a whole: its public names and what it costs to import."""

from __future__ import annotations

import subprocess
import sys

import pytest

import newsparse


def test_every_public_name_is_there() -> None:
    """Names in __all__ can be had, and dir() lists them."""
    for name in newsparse.__all__:
        assert getattr(newsparse, name) is not None
        assert name in dir(newsparse)


def test_an_unknown_name() -> None:
    """It raises what modules raise."""
    with pytest.raises(AttributeError, match="has no attribute 'prase'"):
        newsparse.prase  # noqa: B018


def test_import_loads_no_parser() -> None:
    """Help and version cost no parser: neither dependency is imported before it is needed."""
    code = "import sys, newsparse; print(*sorted({'attr', 'regex', 'typing'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == ""
