"""Interrupt `ordered_map` at many points: run by `test_processes`, as a program of its own.

A signal lands where the interpreter looks for one, which is where functions begin and end. The
tracer stands for the signal: it raises KeyboardInterrupt at one such point of a run, and every
``step`` points in turn. After each, prints the processes that are left.
"""

from __future__ import annotations

import inspect
import multiprocessing
import os
import sys
from types import FrameType

from newsparse.processes import ordered_map

_PARTS = ("newsparse/processes.py", "/multiprocessing/", "/selectors.py")


class Signal:
    """Raises KeyboardInterrupt at the point with a number, in this process alone."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.points = 0
        self._process = os.getpid()

    def __call__(self, frame: FrameType, event: str, _: object) -> Signal | None:
        if os.getpid() != self._process or frame.f_code.co_qualname == "_Pool.close":
            sys.settrace(None)  # a second Ctrl-C, while the first is answered, ends the program
            return None
        if not any(part in frame.f_code.co_filename for part in _PARTS):
            return None
        yields = event == "return" and frame.f_code.co_flags & inspect.CO_GENERATOR
        if event in ("call", "return") and not yields:  # no signal is looked for in a yield
            self.points += 1
            if self.points == self.number:
                raise KeyboardInterrupt
        return self


def interrupted(number: int) -> int:
    """Use two processes, interrupted at a point; how many points there were until then."""
    tracer = Signal(number)
    sys.settrace(tracer)
    try:
        numbers = iter(range(6))
        for _ in ordered_map(abs, numbers, 2, weigh=abs, instead=abs, chunksize=1):
            pass
    except KeyboardInterrupt:
        pass
    finally:
        sys.settrace(None)
    return tracer.points


if __name__ == "__main__":
    multiprocessing.set_start_method("fork")
    step = int(sys.argv[1])
    for point in range(1, interrupted(0), step):
        interrupted(point)
        print(point, *multiprocessing.active_children(), flush=True)
