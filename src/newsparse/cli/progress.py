"""A progress bar on standard error: only for people, and only when the work is long."""

from __future__ import annotations

import sys
from typing import Any, Self

from .._display import neutralise

__all__ = ["Progress"]

_DELAY = 2.0  # seconds that nobody needs a bar for
_INTERVAL = 0.2  # seconds between two pictures of it


class Progress:
    """Counts documents; shows a bar if it may, and if the extra ``cli`` is installed."""

    def __init__(self, total: int | None, *, shown: bool) -> None:
        self.done = 0
        self.failed = 0
        self._bar: Any = _bar(total) if shown else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def advance(self, size: int, *, failed: bool) -> None:
        """One more document is done, which took so many bytes of the input."""
        self.done += 1
        self.failed += failed
        if self._bar is not None:
            bad = f", {self.failed:,} bad" if self.failed else ""
            plural = "" if self.done == 1 else "s"
            self._bar.set_postfix_str(f"{self.done:,} page{plural}{bad}", refresh=False)
            self._bar.update(size)

    def say(self, message: str) -> None:
        """A line on standard error, above the bar."""
        line = neutralise(f"newsparse: {message}")
        if self._bar is not None:
            self._bar.write(line, file=sys.stderr)
        else:
            print(line, file=sys.stderr)


def _bar(total: int | None) -> Any:
    try:
        from tqdm import tqdm
    except ModuleNotFoundError:
        return None
    tqdm.monitor_interval = 0  # no thread of its own: processes are forked while the bar is there
    return tqdm(
        total=total,
        unit="B",
        unit_scale=True,
        delay=_DELAY,
        mininterval=_INTERVAL,
        dynamic_ncols=True,
        leave=False,
        file=sys.stderr,
    )
