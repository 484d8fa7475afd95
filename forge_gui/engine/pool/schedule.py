"""Which model is to come into memory next, and which must go for it. Decides; does nothing.

The question is put to `lookahead` as it stands: what is resident, what waits, what all runs have
announced. So failures, branches and edits need no rule of their own: the next answer is about what
is left. An answer is kept for as long as the question stays the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.engine.pool.books import Books, Phase, Resident
from forge_gui.engine.pool.lookahead import BUDGET, Item, Lookahead, Mask, Path, Work, members
from forge_gui.engine.pool.outlooks import Outlooks
from forge_gui.engine.pool.words import NOTHING, Demand, Key, Memory
from forge_gui.values.ids import ModelId


@dataclass(frozen=True, slots=True)
class Turn:
    """The next load, what goes for it, and the models that work to come needs before."""

    load: Demand
    evict: tuple[ModelId, ...]
    busy: frozenset[ModelId]


class Schedule:
    """Asks the look-ahead about the books; `budget` is its bound in states looked at."""

    def __init__(self, books: Books, outlooks: Outlooks, budget: int = BUDGET) -> None:
        self._books = books
        self._outlooks = outlooks
        self._budget = budget
        self._asked: object = None
        self._answer: Turn | None = None

    def next(
        self, waiting: Sequence[Demand], promised: Sequence[Demand], must: Key | None = None
    ) -> Turn | None:
        """The next load; None where nothing that is known needs one.

        `promised` loads count as done, models on their way out as gone. With `must` it is that one.
        """
        residents = tuple(one for one in self._books if one.phase is not Phase.UNLOADING)
        question = (
            self._outlooks.version,
            self._books.limits,
            self._books.learned,
            tuple(self._books.pinned),
            tuple((one.model, one.options, one.memory, one.used) for one in residents),
            tuple(demand.key for demand in waiting),
            tuple(demand.key for demand in promised),
            must,
        )
        if question != self._asked:
            self._answer = self._ask(residents, waiting, promised, must)
            self._asked = question
        return self._answer

    def _ask(
        self,
        residents: Sequence[Resident],
        waiting: Sequence[Demand],
        promised: Sequence[Demand],
        must: Key | None,
    ) -> Turn | None:
        held = {one.key: one.memory for one in residents}
        held |= {one.key: self._books.need(*one.key, one.need) for one in promised}
        needs, demands = dict(held), dict[Key, Demand]()
        for demand in (*waiting, *self._outlooks.coming.demands()):
            need = self._books.need(*demand.key, demand.need)
            if not demand.is_remote and need.fits(self._books.room_for(demand.model)):
                needs.setdefault(demand.key, need)
                demands.setdefault(demand.key, demand)
        if must and must not in demands:
            return None  # since it was asked for, something was pinned in its place
        if self._is_room_for(needs):
            absent = [key for key in needs if key not in held]
            first = must or next(iter(absent), None)
            return Turn(demands[first], (), frozenset()) if first else None
        numbers = {key: number for number, key in enumerate(needs)}
        work = self._work(numbers, [demand.key for demand in waiting])
        room = _sizes(self._books.limits, len(self._books.limits.gpus))
        search = Lookahead(self._items(numbers, needs, residents), room, work)
        chosen = numbers[must] if must else None
        path = search.best((1 << len(held)) - 1, self._budget, chosen)
        return _turn(path, list(needs), demands)

    def _is_room_for(self, needs: dict[Key, Memory]) -> bool:
        """Whether all of them fit beside each other, so that there is nothing to choose."""
        total = NOTHING
        for need in needs.values():
            total = total + need
        return total.fits(self._books.limits) and len({model for model, _ in needs}) == len(needs)

    def _work(self, numbers: dict[Key, int], waiting: Sequence[Key]) -> Work:
        """What was announced, and what waits without having been announced."""
        needs, after = self._outlooks.work(numbers.get)
        ready = {need for need, before in zip(needs, after, strict=True) if not before}
        for key in waiting:
            if key in numbers and numbers[key] not in ready:
                needs.append(numbers[key])
                after.append(0)
        return Work(tuple(needs), tuple(after))

    def _items(
        self, numbers: dict[Key, int], needs: dict[Key, Memory], residents: Sequence[Resident]
    ) -> list[Item]:
        used = {one.key: one.used for one in residents}
        stays = {one.key for one in residents if one.model in self._books.pinned}
        gpus = len(self._books.limits.gpus)
        of_model: dict[ModelId, Mask] = {}
        for (model, _), number in numbers.items():
            of_model[model] = of_model.get(model, 0) | 1 << number
        return [
            Item(
                _sizes(needs[key], gpus),
                self._books.load_s(key, needs[key]),
                of_model[key[0]] & ~(1 << number),
                used.get(key, 0),
                key in stays,
            )
            for key, number in numbers.items()
        ]


def _turn(path: Path, keys: Sequence[Key], demands: dict[Key, Demand]) -> Turn | None:
    if not path.swaps:
        return None
    first = path.swaps[0]
    evict = tuple(keys[one][0] for one in members(first.evict))
    busy = frozenset(keys[one][0] for one in members(path.busy))
    return Turn(demands[keys[first.load]], evict, busy)


def _sizes(memory: Memory, gpus: int) -> tuple[int, ...]:
    return memory.ram, *(memory.on(gpu) for gpu in range(gpus)), memory.models
