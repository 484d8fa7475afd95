"""Reads a pattern (the plain part of regular expressions) into pieces. matcher: patterns.py.

There are: literal characters, `.`, classes `[a-z_]` and `[^...]`, `\\d \\w \\s` and their opposites,
groups `( )`, alternatives `|`, the counts `* + ? {2} {2,} {2,5}`, and the places `^ $ \\b`. Look-around
and references back are left out on purpose: they are what makes a pattern take for ever.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from forge_gui.values.errors import ForgeError

MOST_COUNT = 200
LONGEST = 1_000
_MOST_DEPTH = 50


class BadPattern(ForgeError):
    """A pattern that cannot be read; `at` counts characters from 0."""

    def __init__(self, reason: str, at: int) -> None:
        super().__init__(f"The pattern cannot be read at character {at + 1}: {reason}")
        self.at = at


Accepts = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class One:
    """One character that `accepts` likes."""

    accepts: Accepts


@dataclass(frozen=True, slots=True)
class Place:
    """A place between characters: `^`, `$` or `b`."""

    what: str


@dataclass(frozen=True, slots=True)
class Sequence:
    parts: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Either:
    options: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Times:
    """`most` None: without an end."""

    piece: Piece
    least: int
    most: int | None


Piece = One | Place | Sequence | Either | Times

_CLASSES: dict[str, Accepts] = {
    "d": str.isdigit,
    "w": lambda char: char.isalnum() or char == "_",
    "s": str.isspace,
}
_SIGNS = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}


def read_pattern(text: str, *, ignores_case: bool = False) -> Piece:
    """The pieces of a pattern. Raises BadPattern."""
    if len(text) > LONGEST:
        raise BadPattern(f"it is longer than {LONGEST} characters.", LONGEST)
    reader = _Reader(text, ignores_case)
    piece = reader.either(0)
    if reader.at < len(text):
        raise BadPattern("this ) closes nothing.", reader.at)
    return piece


class _Reader:
    def __init__(self, text: str, ignores_case: bool) -> None:
        self.text = text
        self.at = 0
        self._ignores_case = ignores_case

    def either(self, depth: int) -> Piece:
        if depth > _MOST_DEPTH:
            raise BadPattern("groups are nested too deeply.", self.at)
        options = [self._sequence(depth)]
        while self._takes("|"):
            options.append(self._sequence(depth))
        return options[0] if len(options) == 1 else Either(tuple(options))

    def _sequence(self, depth: int) -> Piece:
        parts: list[Piece] = []
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            parts.append(self._counted(self._atom(depth)))
        return Sequence(tuple(parts))

    def _atom(self, depth: int) -> Piece:
        began, char = self.at, self.text[self.at]
        self.at += 1
        if char == "(":
            return self._group(began, depth)
        if char == "[":
            return One(self._class(began))
        if char == ".":
            return One(lambda one: one != "\n")
        if char in "^$":
            return Place(char)
        if char == "\\":
            return self._escape(began)
        if char in "*+?":
            raise BadPattern(f"there is nothing that {char} could repeat.", began)
        return One(self._same(char))

    def _group(self, began: int, depth: int) -> Piece:
        if self._takes("?") and not self._takes(":"):
            raise BadPattern("only plain groups ( ) and (?: ) are known here.", began)
        piece = self.either(depth + 1)
        if not self._takes(")"):
            raise BadPattern("this ( is not closed.", began)
        return piece

    def _escape(self, began: int) -> Piece:
        char = self._next(began, "a \\ needs a character after it.")
        if char == "b":
            return Place("b")
        accepts = _class_of(char)
        if accepts:
            return One(accepts)
        return One(self._same(self._sign(char, began)))

    def _class(self, began: int) -> Accepts:
        is_not = self._takes("^")
        tests: list[Accepts] = []
        while True:
            char = self._next(began, "this [ is not closed.")
            if char == "]" and tests:
                break
            tests.append(self._member(char, began))
        chosen = tuple(tests)
        if is_not:
            return lambda one: not any(test(one) for test in chosen)
        return lambda one: any(test(one) for test in chosen)

    def _member(self, char: str, began: int) -> Accepts:
        if char == "\\":
            char = self._next(began, "this [ is not closed.")
            if accepts := _class_of(char):
                return accepts
            char = self._sign(char, began)
        rest = self.text[self.at : self.at + 2]
        if len(rest) < 2 or rest[0] != "-" or rest[1] == "]":
            return self._same(char)
        self.at += 1
        last = self._next(began, "this [ is not closed.")
        if last == "\\":
            last = self._sign(self._next(began, "this [ is not closed."), began)
        if last < char:
            raise BadPattern(f"{char}-{last} is no range.", began)
        return self._between(char, last)

    def _counted(self, piece: Piece) -> Piece:
        began = self.at
        if self._takes("*"):
            least, most = 0, None
        elif self._takes("+"):
            least, most = 1, None
        elif self._takes("?"):
            least, most = 0, 1
        elif self.text[self.at : self.at + 1] == "{" and (counts := self._counts()):
            least, most = counts
        else:
            return piece
        if max(least, most or 0) > MOST_COUNT:
            raise BadPattern(f"at most {MOST_COUNT} repetitions can be counted.", began)
        if most is not None and most < least:
            raise BadPattern("the second count is smaller than the first.", began)
        self._takes("?")  # lazy or greedy: whether it matches is the same
        return self._counted(Times(piece, least, most))

    def _counts(self) -> tuple[int, int | None] | None:
        """`{2}`, `{2,}` or `{2,5}`; anything else in braces is text."""
        end = self.text.find("}", self.at)
        first, comma, last = self.text[self.at + 1 : end].partition(",")
        if end < 0 or not first.isdecimal() or not (last.isdecimal() or not last):
            return None
        self.at = end + 1
        least = int(first[:9])
        if not comma:
            return least, least
        return least, int(last[:9]) if last else None

    def _same(self, char: str) -> Accepts:
        if self._ignores_case:
            folded = char.casefold()
            return lambda one: one.casefold() == folded
        return lambda one: one == char

    def _between(self, first: str, last: str) -> Accepts:
        if self._ignores_case:
            return lambda one: any(first <= c <= last for c in (one, one.lower(), one.upper()))
        return lambda one: first <= one <= last

    def _sign(self, char: str, began: int) -> str:
        if char in _SIGNS:
            return _SIGNS[char]
        if char.isalnum():
            raise BadPattern(f"\\{char} is not known here.", began)
        return char

    def _next(self, began: int, reason: str) -> str:
        if self.at >= len(self.text):
            raise BadPattern(reason, began)
        self.at += 1
        return self.text[self.at - 1]

    def _takes(self, char: str) -> bool:
        if self.text[self.at : self.at + 1] != char:
            return False
        self.at += 1
        return True


def _class_of(char: str) -> Accepts | None:
    """What `\\d`, `\\W` and the like accept."""
    accepts = _CLASSES.get(char.lower())
    if accepts is None or char.islower():
        return accepts
    return lambda one: not accepts(one)
