"""Pairing of quotation marks inside one paragraph.

A paragraph is read once, from left to right, with a short stack of open marks. What a mark does
follows from its own shape where that is enough (``„`` opens, ``」`` closes) and else from the
characters beside it (``"`` after a space opens). Marks never alternate blindly, and nothing is
carried over from one paragraph to the next, so that one bad mark spoils one paragraph at most.

.. code-block:: text

    paragraph = { text | run } [unclosed]
    run       = opener { text | nested run } closer
    unclosed  = opener { text }             kept when it can only be a quotation, see ``_rest``
    headless  = { text } closer             at the very start: the opener was forgotten
"""

from __future__ import annotations

import re

import attrs

__all__ = ["Run", "begins_with_opener", "pair"]

_MAX_DEPTH = 4
"""Nesting deeper than a quote in a quote in a quote is noise."""

# Apostrophes between letters are left out here; every other mark is one match. It begins with one
# set, which is searched for fast. Linear: each alternative has a fixed length.
_MARK = re.compile(
    r"""
    ["“”„‟«»「」『』＂`‘’‚‹›']
    (?: (?<=["“”„‟«»「」『』＂])      # a double mark, guillemet, corner bracket
      | (?<=`)` | (?<=')'            # the typewriter's double marks
      | (?<=[‘’‚‹›'`])(?<![^\W_].)   # a single mark that does not follow a letter or digit
      | (?<=[‘’‹›'])(?![^\W_])       # ... or is not followed by one
    )
    """,
    re.VERBOSE,
)

# Which marks may close what each opener opened.
_CLOSERS: dict[str, str] = {
    "“": '”"‟“″＂',
    "„": '“”"',
    "”": '”"',
    "‟": "”",
    '"': '"”',
    "＂": "＂",
    "«": "»",
    "»": "«»",
    "「": "」",
    "『": "』",
    "``": "''\"”",
    "‘": "’'",
    "‚": "‘’",
    "'": "'’",
    "`": "'’",
    "’": "’",
    "‹": "›",
    "›": "‹›",
}
_SINGLE = frozenset("‘’‚'`‹›")
_ALWAYS_OPEN = frozenset({"„", "‚", "「", "『", "``"})
_ALWAYS_CLOSE = frozenset({"」", "』", "''"})
_LEANS_OPEN = frozenset({"“", "«", "‘", "‟", "‹"})
_LEANS_CLOSE = frozenset({"”", "»", "’", "›"})
_BEFORE_OPENER = frozenset("([{<—–-/*_:;,¿¡…>|+") | frozenset("“„«‘‚\"'「『")
_AFTER_CLOSER = frozenset(")]}>—–-/.,;:!?…*_<|") | frozenset("”“»’\"'」』")
_ENDS_SPEECH = frozenset(",.!?…—–，。！？।")
_SENTENCE_END = frozenset(".!?…。！？।")
_LEADS_SPEECH = frozenset(",:.!?;—–，：。")
# Words that lose their first letters to an apostrophe: 'em, 'tis, '90s.
_CLIPPED = frozenset({"em", "til", "tis", "twas", "cause", "bout", "n", "round", "s", "nuff"})
_MIN_REST_WORDS = 4
"""An unclosed quotation shorter than this is more likely a stray mark."""


@attrs.define(slots=True)
class Run:
    """A marked run of one paragraph."""

    start: int
    """Offset of the opening mark."""
    end: int
    """Offset after the closing mark."""
    inner_start: int
    """Offset of the first visible character inside."""
    inner_end: int
    """Offset after the last visible character inside."""
    opener: str
    """The opening mark; empty if it was forgotten."""
    closed: bool = True
    """Whether a mark closes it."""
    children: tuple[Run, ...] = ()
    """Runs inside it."""

    @property
    def single(self) -> bool:
        """Whether single marks bound it."""
        return self.opener in _SINGLE


@attrs.define(slots=True)
class _Open:
    mark: str
    start: int
    end: int
    children: list[Run]


def begins_with_opener(text: str, start: int, end: int) -> bool:
    """Whether a paragraph's first visible characters are a mark that can open a quotation."""
    if start >= end:
        return False
    mark = text[start]
    return mark in '"“„«»”「『‟' or text.startswith(("``", "''"), start)


def pair(text: str, start: int, end: int, *, continues: bool = False) -> list[Run]:
    """The outermost marked runs of the paragraph ``text[start:end]``, in order.

    ``continues`` says that the next paragraph opens with a mark, so that a run left open here
    goes on there.
    """
    if not _MARK.search(text, start, end):
        return []
    return _Pairing(text, start, end, continues).run()


class _Pairing:
    """The state of one left-to-right pass over a paragraph."""

    def __init__(self, text: str, start: int, end: int, continues: bool) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.continues = continues
        self.stack: list[_Open] = []
        self.runs: list[Run] = []
        self.seen = False

    def run(self) -> list[Run]:
        for match in _MARK.finditer(self.text, self.start, self.end):
            mark, at, after = match.group(), match.start(), match.end()
            if mark in _SINGLE:
                self._single(mark, at, after)
            else:
                self._double(mark, at, after)
                self.seen = True
        while self.stack:
            self._rest(self.stack.pop())
        return self.runs

    # -- one mark ------------------------------------------------------------------------------

    def _double(self, mark: str, at: int, after: int) -> None:
        opens, closes = self._shape(mark, at, after)
        if closes and self._close(mark, at, after, forced=not opens):
            return
        if not opens:
            if not self.stack and not self.seen:
                self._headless(at, after)
            return
        for level, held in enumerate(self.stack):
            if mark in '"“”' and held.mark in '"“”':
                # The same mark again: a closer typed the wrong way, or a lost closer before it.
                if not self._followed_by_space(after):
                    del self.stack[level:]
                    break
                self._close_at(level, at, after)
                return
        self._open(mark, at, after)

    def _single(self, mark: str, at: int, after: int) -> None:
        opens, closes = self._shape(mark, at, after)
        if closes and self.stack and self._close(mark, at, after, forced=False):
            return
        if not opens or self._clipped(after):
            return
        if self.stack and self.stack[-1].mark in _SINGLE:
            self.stack.pop()
        self._open(mark, at, after)

    def _shape(self, mark: str, at: int, after: int) -> tuple[bool, bool]:
        """Whether a mark can open and whether it can close, here."""
        if mark in _ALWAYS_OPEN:
            return True, False
        if mark in _ALWAYS_CLOSE:
            return False, True
        before = self.text[at - 1] if at > self.start else " "
        behind = self.text[after] if after < self.end else " "
        left = before.isspace() or before in _BEFORE_OPENER
        right = behind.isspace() or behind in _AFTER_CLOSER
        opens, closes = left and not behind.isspace(), right and not before.isspace()
        if mark in _LEANS_OPEN:
            held = self.stack and mark in _CLOSERS[self.stack[-1].mark]
            return (not held or (opens and mark == "“")), bool(held) and (closes or mark != "“")
        if mark in _LEANS_CLOSE:
            held = any(mark in _CLOSERS[entry.mark] for entry in self.stack)
            return (opens and not held), held or not opens
        if mark == '"' and not self.stack and (before == "=" or _inches(before, behind)):
            return False, False
        if opens == closes:  # squeezed between letters, or loose between spaces
            held = any(mark in _CLOSERS[entry.mark] for entry in self.stack)
            return not held, held
        return opens, closes

    def _followed_by_space(self, after: int) -> bool:
        return after >= self.end or self.text[after].isspace() or self.text[after] in _AFTER_CLOSER

    def _clipped(self, after: int) -> bool:
        """Whether an apostrophe that looks like an opener stands for lost letters or a century."""
        stop = after
        while stop < self.end and stop - after < 6 and self.text[stop].isalnum():
            stop += 1
        word = self.text[after:stop].lower()
        return not word or word[0].isdigit() or word in _CLIPPED

    # -- the stack -----------------------------------------------------------------------------

    def _open(self, mark: str, at: int, after: int) -> None:
        if len(self.stack) < _MAX_DEPTH:
            self.stack.append(_Open(mark, at, after, []))

    def _close(self, mark: str, at: int, after: int, *, forced: bool) -> bool:
        for level in range(len(self.stack) - 1, -1, -1):
            held = self.stack[level].mark
            if mark in _CLOSERS[held]:
                if not forced and mark == "“" and held == "“":
                    return False
                self._close_at(level, at, after)
                return True
        return False

    def _close_at(self, level: int, at: int, after: int) -> None:
        """Close the run on a level of the stack; what was left open above it was no mark."""
        held = self.stack[level]
        del self.stack[level:]
        self._add(held, at, after)

    def _add(self, held: _Open, at: int, after: int, *, closed: bool = True) -> None:
        inner_start, inner_end = _trim(self.text, held.end, at)
        if inner_start == inner_end:
            return
        children = tuple(child for child in held.children if child.end <= at)
        run = Run(held.start, after, inner_start, inner_end, held.mark, closed, children)
        (self.stack[-1].children if self.stack else self.runs).append(run)

    # -- unbalanced marks ----------------------------------------------------------------------

    def _rest(self, held: _Open) -> None:
        """A run that nothing closes: keep it to the paragraph's end, or let its children out."""
        if held.mark not in _SINGLE and not self.stack and self._plausible_rest(held):
            self._add(held, self.end, self.end, closed=False)
        else:
            (self.stack[-1].children if self.stack else self.runs).extend(held.children)

    def _plausible_rest(self, held: _Open) -> bool:
        if held.start == self.start or self.continues:
            return True
        before = self.text[max(self.start, held.start - 2) : held.start].rstrip()
        leads = before[-1:] in _LEADS_SPEECH
        words = len(self.text[held.end : held.end + 200].split(None, _MIN_REST_WORDS))
        return leads and words > _MIN_REST_WORDS and self.text[self.end - 1] in _SENTENCE_END

    def _headless(self, at: int, after: int) -> None:
        """A closer that nothing opened, first in its paragraph: the paragraph opens the run."""
        if at - self.start < 2 or self.text[at - 1] not in _ENDS_SPEECH:
            return
        if self.text[after : after + 1].isspace() or after >= self.end:
            self._add(_Open("", self.start, self.start, []), at, after)


def _inches(before: str, behind: str) -> bool:
    return before.isdigit() and not behind.isalpha()


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
