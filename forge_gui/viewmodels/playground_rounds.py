"""Several conversations side by side, in rounds: what was asked of all of them stands once. Pure."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from forge_gui.values.chats import Turn
from forge_gui.values.generation import Role
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.playground_column import TurnRow
from forge_gui.viewmodels.translation import tr

Shared = tuple[tuple[int, TurnRow], ...]
"""One question in several columns: the place of each of them, and its row there."""
_Key = tuple[float, str, int]


@dataclass(frozen=True, slots=True)
class Round:
    """A question and what came of it. `shared` is empty where each column has a question of its
    own; `cells` are what stands in the columns: answers, and below whatever is shared, a question
    that only this column was asked."""

    shared: Shared
    cells: tuple[tuple[TurnRow, ...], ...]

    @property
    def key(self) -> str:
        """Stays the same while answers come to it."""
        if self.shared:
            return self.shared[0][1].turn.id
        return next(rows[0].turn.id for rows in self.cells if rows)

    def was_asked(self, place: int) -> bool:
        """Whether the shared question was put to this column."""
        return any(place == one for one, _ in self.shared)


@dataclass(frozen=True, slots=True)
class _Group:
    """A question and its answer in one column."""

    key: _Key
    rows: tuple[TurnRow, ...]

    @property
    def is_asked(self) -> bool:
        return self.rows[0].turn.role is Role.USER


def rounds_of(columns: Sequence[Sequence[TurnRow]], *, leads: bool = False) -> tuple[Round, ...]:
    """What is shown in the columns, one below the other. `leads`: what the first column is asked
    is everybody's question, as in a hand-off, though others may not have been asked in the end."""
    waiting = [deque(_groups(rows)) for rows in columns]
    left = Counter(one.key for groups in waiting for one in groups)
    found = []
    while any(waiting):
        taken = _next(waiting, left)
        for place, one in taken.items():
            waiting[place].popleft()
            left[one.key] -= 1
        found.append(_round(taken, len(columns), leads=leads))
    return tuple(found)


def audience(one: Round, models: Sequence[ModelId | None]) -> str:
    """To whom the shared question went: `to 3 models`, `to forge:tiny and forge:small`."""
    asked = [place for place, _ in one.shared]
    if len(asked) == len(models):
        return tr("to {models}", models=count(len(asked), "model"))
    found = [_who(one.cells[place]) or models[place] for place in asked]
    named = [wording.model_name(model) for model in found if model is not None]
    return tr("to {models}", models=wording.joined(named)) if named else ""


def _who(rows: Sequence[TurnRow]) -> ModelId | None:
    """A column may have another model by now than the one that answered."""
    return next((row.turn.model for row in rows if row.turn.model is not None), None)


def _groups(rows: Sequence[TurnRow]) -> list[_Group]:
    """Each question with what follows it. The same one, sent to several columns, was sent at the
    same moment in the same words; the third part tells two of those in one column apart."""
    begun: list[list[TurnRow]] = []
    for row in rows:
        if row.turn.role is Role.USER or not begun:
            begun.append([])
        begun[-1].append(row)
    seen: Counter[tuple[float, str]] = Counter()
    found = []
    for group in begun:
        name = _name(group[0].turn)
        found.append(_Group((*name, seen[name]), tuple(group)))
        seen[name] += 1
    return found


def _name(turn: Turn) -> tuple[float, str]:
    return turn.at, turn.text if turn.role is Role.USER else turn.id


def _next(waiting: Sequence[deque[_Group]], left: Mapping[_Key, int]) -> dict[int, _Group]:
    """What belongs to the next round, by the places of the columns: at most one question of
    several columns, when each of them has come to it, and those that one column has alone."""
    heads = {place: groups[0] for place, groups in enumerate(waiting) if groups}
    here = Counter(one.key for one in heads.values())
    ready = {place: one for place, one in heads.items() if here[one.key] == left[one.key]}
    if not ready:  # asked in another order here and there
        first = min(heads, key=lambda place: heads[place].key)
        return {first: heads[first]}
    shared = next((one.key for one in ready.values() if here[one.key] > 1), None)
    return {p: one for p, one in ready.items() if here[one.key] == 1 or one.key == shared}


def _round(taken: Mapping[int, _Group], many: int, *, leads: bool) -> Round:
    keys = Counter(one.key for one in taken.values() if one.is_asked)
    shared = next((key for key, times in keys.items() if times > 1), None)
    if shared is None and leads and list(taken) == [0] and taken[0].is_asked:
        shared = taken[0].key
    cells: list[tuple[TurnRow, ...]] = [()] * many
    across = []
    for place, one in taken.items():
        if one.key == shared:
            across.append((place, one.rows[0]))
        cells[place] = one.rows[1:] if one.key == shared else one.rows
    return Round(tuple(across), tuple(cells))
