"""Check every regular expression of the package with ``recheck``.

    python -m tools.redos [--timeout SECONDS]

Run from the top of the project, with newsparse installed or on the path, and node and npm
installed; ``npm ci`` brings the version of ``recheck`` that ``package-lock.json`` pins. The exit
code is 1 if a pattern can be made to take more than linear time, or cannot be judged.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from .discovery import Found, discover, unseen
from .javascript import javascript

_HERE = Path(__file__).parent


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--timeout", type=int, default=60, help="seconds for one pattern")
    arguments = parser.parse_args()
    found = discover()
    escaped = unseen(found)
    for (file, line), call in escaped:
        print(f"{file}:{line}: {call}() was not watched: compile patterns at import")
    with tempfile.TemporaryDirectory() as folder:
        for name in ("package.json", "package-lock.json", "check.js"):
            shutil.copy(_HERE / name, folder)
        subprocess.run(["npm", "ci", "--silent", "--no-audit"], cwd=folder, check=True)
        patterns = Path(folder, "patterns.json")
        patterns.write_text(json.dumps([_row(one) for one in found]), encoding="utf-8")
        command = ["node", "check.js", patterns.name, str(arguments.timeout * 1000)]
        failed = subprocess.run(command, cwd=folder, check=False).returncode
    return int(bool(failed or escaped))


def _row(found: Found) -> dict[str, Any]:
    """A pattern for ``check.js``: itself, and with its atomic groups emulated if it has any."""
    loose, atomic = javascript(found.pattern, found.mode)
    return {
        "site": ":".join(map(str, found.site)),
        "mode": found.mode,
        "python": repr(found.pattern.pattern),
        "javascript": loose,
        "emulated": javascript(found.pattern, found.mode, atomic=True)[0] if atomic else None,
    }


if __name__ == "__main__":
    sys.exit(main())
