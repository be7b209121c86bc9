"""Mutation testing: how many small faults do the tests of a package notice?

    python -m tools.mutation quotes [--count 60] [--seed 1] [--only WORD] [-- TEST ...]

Mutants are drawn at random from the bodies of functions: a comparison turned round, a condition
negated, a number or a string changed. Each lives in a process of its own, forked from one that has
everything imported already, in which the code of one function is replaced; no file is touched. The
tests run there until one fails. Survivors are printed; exit code 1 if too few mutants are killed.
Needs ``fork``, so not Windows. Rows of tables are no mutants: other tests walk those.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import copy
import importlib
import inspect
import os
import pkgutil
import random
import resource
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FunctionType
from typing import NamedTuple

import pytest

__all__ = ["TESTS", "Mutant", "mutants"]

_TOP = Path(__file__).parents[1]
TESTS = {
    "quotes": ("test_pages.py", "test_quotes_*.py", "test_golden.py", "test_vocabulary.py"),
    "furniture": ("test_pages.py", "test_furniture_*.py", "test_golden.py", "test_vocabulary.py"),
    "labeling": ("test_pages.py", "test_labeling_*.py", "test_golden.py", "test_vocabulary.py"),
}
"""Packages of newsparse and the tests that are run on their mutants."""
_GOAL = 0.85
"""Share of the mutants that the tests have to kill."""
_SECONDS = 240
"""Processor time of one mutant; a mutant that needs more runs for ever, and counts as killed."""
_SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE,
    ast.GtE: ast.Gt, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div,
    ast.Div: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip


class Mutant(NamedTuple):
    """One fault in one function."""

    module: str
    function: str
    """Qualified name."""
    line: int
    change: str
    """What was, and what is now."""
    code: CodeType
    """The code of the function with the fault."""


def mutants(module: str) -> Iterator[Mutant]:
    """All mutants of the functions of a module."""
    path = inspect.getsourcefile(importlib.import_module(module))
    assert path is not None
    source = Path(path).read_text(encoding="utf-8")
    tree = ast.parse(source)
    for name, function in _functions(tree, ""):
        for node in _working(function):
            for change in _changes(node):
                before = _shown(node)
                undo = copy.copy(node.__dict__)
                node.__dict__.update(change)
                after = _shown(node)
                code = _code_of(compile(tree, path, "exec"), name)
                node.__dict__.clear()
                node.__dict__.update(undo)
                if code is not None:
                    line = getattr(node, "lineno", function.lineno)
                    yield Mutant(module, name, line, f"{before}  ->  {after}", code)


def _working(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """The nodes of a body that do something: no docstrings, no types, no ``strict`` of ``zip``.

    That one is an assertion: it does something only where there is another fault.
    """
    idle = set()
    for node in ast.walk(function):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            idle.add(node.value)
        elif isinstance(node, ast.AnnAssign):
            idle.update(ast.walk(node.annotation))
        elif isinstance(node, ast.arguments):
            idle.update(ast.walk(node))
        elif isinstance(node, ast.keyword) and node.arg == "strict":
            idle.add(node.value)
    body = ast.Module(function.body, [])
    return (node for node in ast.walk(body) if node not in idle)


def _functions(tree: ast.AST, prefix: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef):
            yield from _functions(node, f"{prefix}{node.name}.")
        elif isinstance(node, ast.FunctionDef):
            yield f"{prefix}{node.name}", node


def _changes(node: ast.AST) -> Iterator[dict[str, object]]:
    """The faults of one node, as new values of its fields."""
    if isinstance(node, ast.Compare):
        for at, operator in enumerate(node.ops):
            ops = list(node.ops)
            ops[at] = _SWAPPED[type(operator)]()  # type: ignore[call-overload]
            yield {"ops": ops}
    elif isinstance(node, ast.BoolOp | ast.BinOp | ast.AugAssign):
        if type(node.op) in _SWAPPED:
            yield {"op": _SWAPPED[type(node.op)]()}
    elif isinstance(node, ast.If | ast.While | ast.IfExp):
        yield {"test": ast.copy_location(ast.UnaryOp(ast.Not(), node.test), node.test)}
        ast.fix_missing_locations(node)
    elif isinstance(node, ast.Return):
        if node.value is not None and not isinstance(node.value, ast.Constant):
            yield {"value": ast.copy_location(ast.Constant(None), node.value)}
    elif isinstance(node, ast.Constant):
        yield from ({"value": value} for value in _others(node.value))


def _others(value: object) -> Iterator[object]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int | float):
        yield value + 1
    elif isinstance(value, str) and "\n" not in value and not value.endswith(". "):
        yield value[:-1] if len(value) > 1 else value + "XX"


def _shown(node: ast.AST) -> str:
    ast.fix_missing_locations(node)
    shown = ast.unparse(node).split("\n")[0]
    return shown if len(shown) < 90 else shown[:87] + "..."


def _code_of(code: CodeType, name: str) -> CodeType | None:
    """The code of a function in the code of its module."""
    for part in name.split("."):
        inner = (found for found in code.co_consts if isinstance(found, CodeType))
        found = next((found for found in inner if found.co_name == part), None)
        if found is None:
            return None
        code = found
    return code


def _function(module: str, name: str) -> FunctionType | None:
    """The living function of that name, without what is wrapped around it."""
    found: object = importlib.import_module(module)
    for part in name.split("."):
        found = inspect.getattr_static(found, part, None)
        if isinstance(found, property):
            found = found.fget
        found = getattr(found, "func", getattr(found, "__func__", found))  # cached, static
    while hasattr(found, "__wrapped__"):
        found = found.__wrapped__
    return found if isinstance(found, FunctionType) else None


def _survives(mutant: Mutant | None, tests: list[str]) -> bool:
    """Whether all tests pass with the fault, in a process of its own."""
    sys.stdout.flush()
    child = os.fork()
    if not child:
        _live(mutant, tests)
    return os.waitpid(child, 0)[1] == 0


def _live(mutant: Mutant | None, tests: list[str]) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    _silence()
    if mutant is not None:
        function = _function(mutant.module, mutant.function)
        assert function is not None
        function.__code__ = mutant.code
    _forget()
    code = 1
    try:
        for some in (tests[:1], tests[1:]):  # the first module notices most
            code = int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", *some])) if some else 0
            if code:
                break
    finally:
        os._exit(code)


def _collect(tests: list[str]) -> None:
    """Import the tests and what they need, once for all mutants."""
    with (
        open(os.devnull, "w") as silent,
        contextlib.redirect_stdout(silent),
        contextlib.redirect_stderr(silent),
    ):
        pytest.main(["--collect-only", "-q", "-p", "no:cacheprovider", *tests])


def _silence() -> None:
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.dup2(silent, 2)


def _forget() -> None:
    """Empty the caches of newsparse: what they hold was computed without the fault."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "newsparse":
            for value in list(vars(module).values()):
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("package", choices=TESTS)
    parser.add_argument("tests", nargs="*", help="instead of the tests of the package")
    parser.add_argument("--count", type=int, default=60, help="mutants that are drawn")
    parser.add_argument("--seed", type=int, default=1, help="of the draw")
    parser.add_argument("--only", default="", help="only modules with this in their name")
    arguments = parser.parse_args()
    os.chdir(_TOP)
    folder = Path("tests")
    tests = arguments.tests or [
        str(path) for pattern in TESTS[arguments.package] for path in sorted(folder.glob(pattern))
    ]
    package = importlib.import_module(f"newsparse.{arguments.package}")
    names = [
        found.name for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]
    everything = [
        mutant
        for name in names
        if arguments.only in name
        for mutant in mutants(name)
        if _function(mutant.module, mutant.function) is not None
    ]
    _collect(tests)
    if not _survives(None, tests):
        print("the tests fail without any fault")
        return 1
    drawn = random.Random(arguments.seed).sample(everything, min(arguments.count, len(everything)))
    killed = 0
    for number, mutant in enumerate(drawn, 1):
        if _survives(mutant, tests):
            place = f"{mutant.module}:{mutant.line} {mutant.function}"
            print(f"survived  {place}: {mutant.change}", flush=True)
        else:
            killed += 1
        if not number % 10:
            print(f"          {killed} of {number} killed so far", flush=True)
    print(f"{arguments.package}: {killed} of {len(drawn)} mutants killed ({len(everything)} known)")
    return int(killed < _GOAL * len(drawn))


if __name__ == "__main__":
    sys.exit(main())
