"""Check that a built wheel holds the whole package and nothing else.

Usage: python tools/check_wheel.py dist/newsparse-*.whl
"""

from __future__ import annotations

import subprocess
import sys
import zipfile

_METADATA = {"METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE"}


def differences(wheel: str) -> list[str]:
    """What the wheel lacks and what it should not hold, against the files git knows."""
    tracked = subprocess.run(
        ["git", "ls-files", "src/newsparse"], capture_output=True, text=True, check=True
    ).stdout.split()
    expected = {name.removeprefix("src/") for name in tracked}
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    info = next(name.split("/")[0] for name in names if name.endswith(".dist-info/WHEEL"))
    expected |= {f"{info}/{name}" for name in _METADATA}
    return [f"missing: {name}" for name in sorted(expected - names)] + [
        f"unexpected: {name}" for name in sorted(names - expected)
    ]


if __name__ == "__main__":
    found = differences(sys.argv[1])
    print("\n".join(found) or "the wheel holds the package and nothing else")
    sys.exit(bool(found))
