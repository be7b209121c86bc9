"""Every regular expression that the package compiles, where, and how it is applied.

Patterns are found by watching ``re.compile`` and ``regex.compile`` while all modules are imported,
so that none can hide in a container or a closure. What is compiled only inside a function is found
by reading the source: :func:`call_sites` lists all calls, and :func:`unseen` those nobody watched.
"""

from __future__ import annotations

import ast
import importlib.util
import pkgutil
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import regex

__all__ = ["Found", "Site", "call_sites", "discover", "unseen"]

_ENGINES = {"re": re, "regex": regex}
_ANCHORED = {"match", "fullmatch"}
_PACKAGE = "newsparse"
_WITHOUT_PATTERNS = ("__main__", ".arrow")
"""Ends of the names of modules that need not be imported: the second needs pyarrow."""

Site = tuple[str, int]
"""A file, relative to the package, and the line of a call."""


@attrs.frozen
class Found:
    """A compiled pattern."""

    site: Site
    """Where it is compiled."""
    pattern: Any
    """The :class:`re.Pattern` or :class:`regex.Pattern`."""
    mode: str
    """``match`` if it is only ever applied at a given place, ``fullmatch`` if to a whole string,
    else ``search``: then it is tried at every character."""


def discover() -> list[Found]:
    """The patterns of the package, which must not have been imported yet."""
    if any(name.split(".")[0] == _PACKAGE for name in sys.modules):
        raise RuntimeError(f"{_PACKAGE} was imported before its patterns could be watched")
    root = _root()
    seen: list[tuple[Site, Any]] = []
    with _watched(root, seen):
        package = importlib.import_module(_PACKAGE)
        for module in pkgutil.walk_packages(package.__path__, f"{_PACKAGE}."):
            if not module.name.endswith(_WITHOUT_PATTERNS):
                importlib.import_module(module.name)
        _use(package)
    modes = _modes(root)
    unique = {(site, pattern.pattern): pattern for site, pattern in seen}
    return [
        Found(site, pattern, modes.get(site, "search"))
        for (site, _), pattern in sorted(unique.items(), key=lambda item: (item[0][0], repr(item)))
    ]


def unseen(found: list[Found]) -> list[tuple[Site, str]]:
    """Calls of the engines that no found pattern comes from: these escaped."""
    sites = {one.site for one in found}
    return [(site, call) for site, call in call_sites() if site not in sites]


def call_sites() -> list[tuple[Site, str]]:
    """All calls of functions of ``re`` and ``regex`` in the package, but for ``escape``, and
    imports that would hide such calls."""
    return [
        ((name, node.lineno), ast.unparse(getattr(node, "func", node)))
        for name, tree in _trees(_root())
        for node in ast.walk(tree)
        if (_is_call(node) and node.func.attr != "escape") or _is_import_from(node)
    ]


def _root() -> Path:
    spec = importlib.util.find_spec(_PACKAGE)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent


@contextmanager
def _watched(root: Path, seen: list[tuple[Site, Any]]) -> Iterator[None]:
    """Note each pattern that a file below ``root`` compiles."""
    originals = {engine: engine.compile for engine in _ENGINES.values()}

    def watch(original: Any) -> Any:
        def compile_(*args: Any, **kwargs: Any) -> Any:
            pattern = original(*args, **kwargs)
            caller = sys._getframe(1)
            path = Path(caller.f_code.co_filename)
            if path.is_relative_to(root):
                seen.append(((str(path.relative_to(root)), caller.f_lineno), pattern))
            return pattern

        return compile_

    for engine, original in originals.items():
        engine.compile = watch(original)
    try:
        yield
    finally:
        for engine, original in originals.items():
            engine.compile = original


def _use(package: Any) -> None:
    """Parse something in each form, for what is compiled on first use."""
    text = "“We won,” said Ann Lee, mayor of Leeds."
    for language in ("en", "ja", "ko", "zh"):
        package.parse(text, language=language)
    package.parse_markdown(text)
    package.parse_html(f"<p>{text}</p>")


def _trees(root: Path) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(root.rglob("*.py")):
        yield str(path.relative_to(root)), ast.parse(path.read_text(encoding="utf-8"))


def _is_call(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in _ENGINES
    )


def _is_import_from(node: ast.AST) -> bool:
    """``from re import ...`` would hide the calls; only the types may be imported so."""
    return (
        isinstance(node, ast.ImportFrom)
        and node.module in _ENGINES
        and any(alias.name not in ("Match", "Pattern") for alias in node.names)
    )


def _modes(root: Path) -> dict[Site, str]:
    """How the patterns that have a name are applied; a name that is handed on may be searched."""
    modules = [_Module.read(name, tree) for name, tree in _trees(root)]
    modes = {}
    for module in modules:
        for line, name in module.patterns.items():
            uses = set(module.uses.get(name, ()))
            for other in modules:
                if (module.stem, name) in other.imports:
                    uses |= other.uses.get(name, set())
            if uses and uses <= _ANCHORED:
                modes[module.file, line] = "match" if "match" in uses else "fullmatch"
    return modes


@attrs.frozen
class _Module:
    """What one source file says about patterns."""

    file: str
    stem: str
    """The last part of the module's name."""
    patterns: dict[int, str]
    """The names of its compiled patterns, by line."""
    uses: dict[str, set[str]]
    """For each name, the methods called on it; the name itself where it is used otherwise."""
    imports: set[tuple[str, str]]
    """Names that it imports, each with the last part of the module's name."""

    @classmethod
    def read(cls, file: str, tree: ast.Module) -> _Module:
        path = Path(file)
        stem = path.parent.name if path.stem == "__init__" else path.stem
        patterns = {
            node.value.lineno: node.targets[0].id
            for node in tree.body
            if isinstance(node, ast.Assign) and _is_call(node.value)
        }
        nodes = list(ast.walk(tree))
        methods = {id(node.value): node.attr for node in nodes if isinstance(node, ast.Attribute)}
        uses: dict[str, set[str]] = {}
        imports = set()
        for node in nodes:
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                uses.setdefault(node.id, set()).add(methods.get(id(node), node.id))
            elif isinstance(node, ast.ImportFrom):
                last = (node.module or "").split(".")[-1]
                imports |= {(last, alias.name) for alias in node.names}
        return cls(file, stem, patterns, uses, imports)
