"""A pattern of ``re`` or ``regex`` as a pattern of JavaScript, which is what ``recheck`` reads.

The pattern is parsed by the ``regex`` module itself, so that all of its dialect is understood:
possessive repeats, atomic groups, properties, sets of sets, named lists, scoped flags. Two things
are approximate:

- Character classes are spelt out over a sample of Unicode (:data:`_ALPHABET`).
- JavaScript has no atomic groups. They become ordinary ones, which can only look worse than they
  are, or, with ``atomic=True``, are emulated by a look-ahead and a reference to what it found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import regex._regex_core as core

__all__ = ["UnsupportedError", "javascript"]

_Tests = Mapping[int, Callable[[str], bool]]

_ALPHABET = (
    *range(0x3000),
    *(0x4E00, 0x4E01, 0xAC00, 0xFEFF, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF21, 0xFF41, 0x1F600),
)
"""Code points that stand for all: whole blocks of the scripts with case, samples of the rest."""
_SPECIAL = frozenset(r"\^$.*+?()[]{}|/-")
_FLAGS = core.IGNORECASE | core.MULTILINE | core.DOTALL | core.VERBOSE | core.ASCII | core.VERSION1
_FLAGS_OF_RE = (
    (re.IGNORECASE, core.IGNORECASE),
    (re.MULTILINE, core.MULTILINE),
    (re.DOTALL, core.DOTALL),
    (re.VERBOSE, core.VERBOSE),
    (re.ASCII, core.ASCII),
)
_SHORT = {(0, None): "*", (1, None): "+", (0, 1): "?"}
_FIXED = {
    "AnyAll": r"[\s\S]",
    "Any": r"[^\n]",
    "AnyU": r"[^\n]",
    "StartOfString": "^",
    "EndOfString": "$",
    "EndOfStringLine": "$",
    "EndOfStringLineU": "$",
    "StartOfLine": r"(?:^|(?<=\n))",
    "StartOfLineU": r"(?:^|(?<=\n))",
    "EndOfLine": r"(?:$|(?=\n))",
    "EndOfLineU": r"(?:$|(?=\n))",
}


_CLASSES_OF_RE = {
    core.lookup_property(None, "WORD", True).value: lambda mark: mark.isalnum() or mark == "_",
    core.lookup_property(None, "SPACE", True).value: str.isspace,
    core.lookup_property(None, "DIGIT", True).value: str.isdecimal,
}
"""What ``\\w``, ``\\s`` and ``\\d`` are in ``re``; ``regex`` counts combining marks as letters."""


class UnsupportedError(ValueError):
    """A construct that has no translation."""


def javascript(pattern: Any, mode: str, *, atomic: bool = False) -> tuple[str, bool]:
    """The translation, and whether there was anything atomic in it.

    Args:
        pattern: a compiled pattern of ``re`` or ``regex``, of text or of bytes.
        mode: ``search``, ``match`` or ``fullmatch``: how it is applied.
        atomic: whether to emulate atomic groups.
    """
    writer = _Writer(_CLASSES_OF_RE if isinstance(pattern, re.Pattern) else {}, atomic)
    found = writer.write(_parse(pattern))
    if mode != "search":
        found = f"^(?:{found})" + "$" * (mode == "fullmatch")
    return found, writer.found_atomic


def _parse(pattern: Any) -> Any:
    """The tree of a pattern."""
    text = pattern.pattern
    if isinstance(text, bytes):
        text = text.decode("latin-1")
    flags, lists = pattern.flags & _FLAGS, getattr(pattern, "named_lists", {})
    if isinstance(pattern, re.Pattern):
        flags = sum(ours for theirs, ours in _FLAGS_OF_RE if pattern.flags & theirs)
    while True:
        source = core.Source(text)
        info = core.Info(flags, source.char_type, lists)
        info.guess_encoding = core.UNICODE
        source.ignore_space = bool(info.flags & core.VERBOSE)
        try:
            tree = core._parse_pattern(source, info)
            break
        except core._UnscopedFlagSet:  # "(?i)" at the start: once more, with the flag
            flags = info.global_flags
    if not info.flags & (core.ASCII | core.LOCALE | core.UNICODE):
        info.flags |= core.UNICODE
    tree.fix_groups(text, False, False)
    return tree


class _Writer:
    """Writes trees as JavaScript."""

    def __init__(self, classes: _Tests, atomic: bool) -> None:
        self.found_atomic = False
        self._classes = classes
        self._emulate = atomic
        self._groups = 0

    def write(self, node: Any) -> str:
        match node:
            case core.Sequence():
                return "".join(map(self.write, node.items))
            case core.StringSet() | core.Branch():
                return "(?:" + "|".join(map(self.write, node.branches)) + ")"
            case core.Literal() | core.String():
                flags = node.case_flags
                characters = [core.Character(x, case_flags=flags) for x in node.characters]
                return "".join(map(self._class, characters))
            case core.LookAround():
                sign = ("<" if node.behind else "") + ("=" if node.positive else "!")
                return f"(?{sign}{self.write(node.subpattern)})"
            case core.PossessiveRepeat():
                return self._atomic(self._repeat(node))
            case core.Atomic():
                return self._atomic(self.write(node.subpattern))
            case core.LazyRepeat():
                return self._repeat(node) + "?"
            case core.GreedyRepeat():
                return self._repeat(node)
            case core.Group():
                return f"(?<g{node.group}>{self.write(node.subpattern)})"
            case core.RefGroup():
                return rf"\k<g{node.group}>"
            case core.Boundary() | core.DefaultBoundary():
                return r"\b" if node.positive else r"\B"
            case core.Character() | core.Range() | core.Property() | core.SetBase():
                return self._class(node)
        name = type(node).__name__
        if name not in _FIXED:
            raise UnsupportedError(f"no translation of {name}")
        return _FIXED[name]

    def _repeat(self, node: Any) -> str:
        low, high = node.min_count, node.max_count
        count = _SHORT.get((low, high))
        if count is None:
            count = f"{{{low}}}" if low == high else f"{{{low},{'' if high is None else high}}}"
        return f"(?:{self.write(node.subpattern)}){count}"

    def _atomic(self, body: str) -> str:
        self.found_atomic = True
        if not self._emulate:
            return f"(?:{body})"
        self._groups += 1
        return rf"(?:(?=(?<a{self._groups}>{body}))\k<a{self._groups}>)"

    def _class(self, node: Any) -> str:
        """A class of characters, spelt out."""
        key = bool(self._classes), repr(node._key)
        if key not in _WRITTEN:
            points = [point for point in _ALPHABET if _has(node, point, self._classes)]
            _WRITTEN[key] = _spelt(points)
        return _WRITTEN[key]


_WRITTEN: dict[tuple[bool, str], str] = {}
"""Classes that were spelt out before."""


def _spelt(points: list[int]) -> str:
    if not points:
        return r"[^\s\S]"
    if len(points) == len(_ALPHABET):
        return r"[\s\S]"
    ranges: list[list[int]] = []
    for point in points:
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    spelt = (_escaped(a) if a == b else f"{_escaped(a)}-{_escaped(b)}" for a, b in ranges)
    return "[" + "".join(spelt) + "]"


def _escaped(point: int) -> str:
    if chr(point) in _SPECIAL:
        return "\\" + chr(point)
    return chr(point) if 0x20 < point < 0x7F else f"\\u{{{point:X}}}"


def _has(node: Any, point: int, tests: _Tests) -> bool:
    """Whether a class has a character, its case ignored if the pattern ignores it."""
    if _matches(node, point, tests):
        return True
    if not node.case_flags & core.IGNORECASE:
        return False
    cases = {chr(point).lower(), chr(point).upper()}
    return any(len(case) == 1 and _matches(node, ord(case), tests) for case in cases)


def _matches(node: Any, point: int, tests: _Tests) -> bool:
    match node:
        case core.SetDiff():
            first, *others = node.items
            inside = _matches(first, point, tests) and not any(
                _matches(x, point, tests) for x in others
            )
        case core.SetInter():
            inside = all(_matches(x, point, tests) for x in node.items)
        case core.SetSymDiff():
            inside = sum(_matches(x, point, tests) for x in node.items) % 2 == 1
        case core.SetUnion():
            inside = any(_matches(x, point, tests) for x in node.items)
        case core.Character():
            inside = node.value == point
        case core.Range():
            inside = node.lower <= point <= node.upper
        case core.Property() if node.value in tests:
            inside = tests[node.value](chr(point))
        case core.Property():
            inside = bool(core._regex.has_property_value(node.value, point))
        case _:
            raise UnsupportedError(f"no translation of the class {type(node).__name__}")
    return inside == bool(node.positive)
