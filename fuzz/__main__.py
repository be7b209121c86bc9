"""Fuzz the entry points in turn.

    python -m fuzz [TARGET ...] [--seconds N] [--corpus FOLDER]

Needs atheris, which has wheels for Linux; elsewhere this says so and does nothing. The corpus is
kept in the folder from run to run. Exit code 1 if a target failed: the input is in the folder
under ``crash-...``, and ``TARGETS[name](data)`` of :mod:`fuzz.targets` shows it again.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import subprocess
import sys
import tempfile
from pathlib import Path

_TOP = Path(__file__).parents[1]
_LONGEST = 6000
"""Bytes of the longest input."""
_NAMES = ("parse", "parse_html", "parse_markdown", "loads", "from_dict", "explain")
# Modules are loaded while atheris watches; those loaded on first use would be missed.
_RUN = """
import importlib, pkgutil, sys
import atheris
# No targets: a program, values for tests, and what needs pyarrow.
SKIPPED = ("newsparse.__main__", "newsparse.strategies", "newsparse.arrow")
with atheris.instrument_imports(include=["newsparse"]):
    import newsparse
    for module in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if not module.name.startswith(SKIPPED):
            importlib.import_module(module.name)
from fuzz.targets import TARGETS
atheris.Setup(sys.argv[1:], TARGETS[sys.argv.pop(1)])
atheris.Fuzz()
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"of: {', '.join(_NAMES)}")
    parser.add_argument("--seconds", type=int, default=120, help="for all targets together")
    parser.add_argument("--corpus", type=Path, help="folder to keep (default: a temporary one)")
    arguments = parser.parse_args()
    if importlib.util.find_spec("atheris") is None:
        print("SKIPPED: atheris is not installed (pip install atheris)")
        return 0
    targets = arguments.targets or _NAMES
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.corpus or Path(temporary)
        seconds = max(1, arguments.seconds // len(targets))
        failed = [name for name in targets if not _fuzz(name, seconds, folder)]
    if failed:
        print(f"failed: {', '.join(failed)}")
    return int(bool(failed))


def _fuzz(name: str, seconds: int, folder: Path) -> bool:
    """Fuzz one target in a process of its own; whether it held."""
    corpus = folder / name
    corpus.mkdir(parents=True, exist_ok=True)
    _sow(corpus, name)
    words = folder / "words.dict"
    if not words.exists():
        from .dictionary import entries

        words.write_text("\n".join(entries()) + "\n", encoding="utf-8")
    command = [
        sys.executable, "-c", _RUN, name, str(corpus),
        f"-dict={words}", f"-max_total_time={seconds}", f"-max_len={_LONGEST}",
        f"-artifact_prefix={folder}/crash-{name}-", "-timeout=600", "-rss_limit_mb=3000",
        "-print_final_stats=1", "-verbosity=1",
    ]  # fmt: skip
    done = subprocess.run(
        command, cwd=_TOP, text=True, errors="replace", capture_output=True, check=False
    )
    runs = re.search(r"number_of_executed_units: (\d+)", done.stderr)
    features = re.findall(r"cov: (\d+) ft: (\d+)", done.stderr)
    covered = " edges, ".join(features[-1]) + " features" if features else "nothing"
    print(f"{name}: {runs[1] if runs else '?'} inputs in {seconds} s, {covered}", flush=True)
    if done.returncode:
        print(done.stderr[-6000:])
    return done.returncode == 0


def _sow(corpus: Path, name: str) -> None:
    """The pages that come with the project, as first inputs."""
    import newsparse

    for path in sorted((_TOP / "seeds").glob("*.txt")):
        text = path.read_text(encoding="utf-8")[: _LONGEST // 4]
        if name == "parse_html":
            text = "".join(f"<p class=line>{line}</p>\n" for line in text.splitlines())
        elif name == "loads":
            text = newsparse.dumps(newsparse.parse(text[:800]))
        elif name == "from_dict":
            text = f'["blocks", 0, "span", 0, 7]\n{text}'
        (corpus / path.stem).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
