"""Whether a pattern is found in a text, in time that grows with the text alone.

Python's own `re` tries one way after another and can take years for thirty letters; patterns of a
pipeline file come from anybody. Here all ways are followed at once (a set of states a character),
so that no pattern is slow. Sets that were met before are remembered.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from forge_gui.engine.formats.pattern_parts import (
    BadPattern,
    Either,
    One,
    Piece,
    Place,
    Sequence,
    Times,
    read_pattern,
)

MOST_STATES = 3_000
_MOST_REMEMBERED = 20_000

States = frozenset[int]
Where = tuple[bool, bool, bool]
"""Whether this is the start, the end, the border of a word."""


@dataclass(slots=True)
class _State:
    """`step` is taken on a character, `free` ways cost none, `place` must hold for them."""

    step: One | None = None
    target: int = -1
    free: list[int] = field(default_factory=list)
    place: str = ""


class Pattern:
    """A pattern that has been read. Raises BadPattern where it cannot be."""

    def __init__(self, text: str, *, ignores_case: bool = False) -> None:
        self._states: list[_State] = []
        self._end = self._add()
        self._start = self._build(read_pattern(text, ignores_case=ignores_case), self._end)
        self._open: dict[tuple[States, Where], States] = {}
        self._stepped: dict[tuple[States, str], States] = {}

    def is_in(self, text: str) -> bool:
        """Whether it matches anywhere in a text."""
        states: States = frozenset()
        start = frozenset((self._start,))
        before = ""
        for at in range(len(text) + 1):
            char = text[at : at + 1]
            where = (not at, not char, _is_word(before) != _is_word(char))
            opened = self._opened(states | start, where)
            if self._end in opened:
                return True
            states = self._after(opened, char) if char else states
            before = char
        return False

    def _opened(self, states: States, where: Where) -> States:
        """These states and all that are reached from them for free at this place."""
        key = (states, where)
        if (known := self._open.get(key)) is not None:
            return known
        found, open_states = set(states), list(states)
        while open_states:
            state = self._states[open_states.pop()]
            if not _holds(state.place, where):
                continue
            for one in state.free:
                if one not in found:
                    found.add(one)
                    open_states.append(one)
        if len(self._open) > _MOST_REMEMBERED:
            self._open.clear()
        answer = self._open[key] = frozenset(found)
        return answer

    def _after(self, states: States, char: str) -> States:
        key = (states, char)
        if (known := self._stepped.get(key)) is not None:
            return known
        found = (
            state.target
            for state in map(self._states.__getitem__, states)
            if state.step is not None and state.step.accepts(char)
        )
        if len(self._stepped) > _MOST_REMEMBERED:
            self._stepped.clear()
        answer = self._stepped[key] = frozenset(found)
        return answer

    def _add(self, free: Iterable[int] = (), place: str = "") -> int:
        if len(self._states) >= MOST_STATES:
            raise BadPattern("its counts make it too large.", 0)
        self._states.append(_State(free=list(free), place=place))
        return len(self._states) - 1

    def _build(self, piece: Piece, then: int) -> int:
        """The state where `piece` begins, with `then` after it."""
        match piece:
            case One():
                number = self._add()
                self._states[number].step, self._states[number].target = piece, then
                return number
            case Place(what):
                return self._add([then], what)
            case Sequence(parts):
                for part in reversed(parts):
                    then = self._build(part, then)
                return then
            case Either(options):
                return self._add([self._build(option, then) for option in options])
            case Times():
                return self._repeat(piece, then)

    def _repeat(self, times: Times, then: int) -> int:
        if times.most is None:
            loop = self._add([then])
            self._states[loop].free.append(self._build(times.piece, loop))
            then = loop
        else:
            end = then
            for _ in range(times.most - times.least):
                then = self._add([end, self._build(times.piece, then)])
        for _ in range(times.least):
            then = self._build(times.piece, then)
        return then


def _holds(place: str, where: Where) -> bool:
    is_start, is_end, is_border = where
    return {"": True, "^": is_start, "$": is_end, "b": is_border}[place]


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"
