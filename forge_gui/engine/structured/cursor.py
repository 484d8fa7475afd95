"""Where the reading of a text stands: its place, the brackets that are open, what was changed."""

from __future__ import annotations

from forge_gui.engine.structured import signs
from forge_gui.engine.structured.changes import Change, Ledger
from forge_gui.engine.structured.layout import Layout

DEEPEST = 150
"""Brackets inside brackets; more is no answer of a model. (Python itself stops at 1,000 calls.)"""


_BLANK = signs.BLANK.match
_PLAIN = frozenset(chr(code) for code in range(33, 127)) - set("\\/#<-") | {""}
"""Signs with which neither a comment nor anything invisible begins."""


class TooDeep(ValueError):
    """Brackets inside brackets without end."""


class NotHere(ValueError):
    """No value can be read at this place."""


class TooMuch(ValueError):
    """More work than any answer of a model is worth."""


class Effort:
    """How much work one text may still take, over all tries to read it. One unit is about 10 us."""

    __slots__ = ("left",)

    def __init__(self, units: int = 25_000) -> None:
        self.left = units

    def spend(self, units: int = 1) -> None:
        self.left -= units
        if self.left < 0:
            raise TooMuch


class Cursor:
    """One reading of one text. `flips` are the choices, by number, to be made the other way."""

    __slots__ = (
        "at",
        "calls",
        "choices",
        "effort",
        "flips",
        "had_comma",
        "layout",
        "ledger",
        "misses",
        "stack",
        "text",
    )

    def __init__(
        self,
        text: str,
        at: int = 0,
        flips: frozenset[int] = frozenset(),
        effort: Effort | None = None,
    ) -> None:
        self.effort = effort or Effort()
        self.text = text
        self.at = at
        self.ledger = Ledger()
        self.stack: list[str] = []
        self.flips = flips
        self.choices = 0
        self.misses = 0
        self.calls = 0
        """Round brackets of calls that are open."""
        self.had_comma = False
        """Whether a comma stood before what is left to an outer bracket."""
        self.layout: Layout | None = None
        """How far lines are indented, where brackets are decided by that."""

    @property
    def sign(self) -> str:
        """The sign at the place; empty at the end of the text."""
        return self.text[self.at : self.at + 1]

    @property
    def is_cut(self) -> bool:
        return self.at >= len(self.text)

    def note(self, change: Change, times: int = 1) -> None:
        self.ledger.note(change, times)

    def choose(self, usual: bool) -> bool:
        """A choice between two readings that this text leaves open."""
        number = self.choices
        self.choices += 1
        return usual ^ (number in self.flips)

    def push(self, kind: str) -> None:
        if len(self.stack) >= DEEPEST:
            raise TooDeep
        self.stack.append(kind)
        if self.layout:
            self.layout.push(self.at)

    def pop(self) -> None:
        self.stack.pop()
        if self.layout:
            self.layout.pop()

    def skip(self) -> None:
        """Go on to the next sign; comments and the like are noted."""
        text = self.text
        if text[self.at : self.at + 1] in _PLAIN:
            return
        match = _BLANK(text, self.at)
        if match is not None:
            self.at = match.end()
            if text[self.at : self.at + 1] in _PLAIN:
                return
        while self.at < len(text):
            sign = text[self.at]
            if sign in " \n\t\r":
                match = signs.BLANK.match(text, self.at)
                self.at = match.end() if match else self.at + 1
            elif sign == "\\" and text[self.at + 1 : self.at + 2] in ("n", "t", "r"):
                self.at += 2
                self.note(Change.SPACES)
            elif sign in "/#<-":
                end = signs.comment_end(text, self.at)
                if end < 0:
                    return
                self.at = end
                self.note(Change.COMMENT)
            elif not sign.isprintable() or sign in signs.INVISIBLE or sign.isspace():
                self.at += 1
                self.note(Change.INVISIBLE)
            else:
                return
