"""Which models announced uses will ask for, as long as these have not begun. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from forge_gui.engine.pool.words import Demand, Key, UseId
from forge_gui.values.ids import ModelId, StepId


@dataclass(frozen=True, slots=True)
class Expected:
    """An announced use; `key` is what it will ask for (None: no model)."""

    id: UseId
    key: Key | None
    after: tuple[StepId, ...] = ()
    is_possible: bool = False
    """It may turn out that it asks for nothing."""


class Coming:
    """Counts them by model; before it is known what a model takes, its uses are not told."""

    def __init__(self) -> None:
        self._sure: dict[Key, int] = {}
        self._possible: dict[Key, int] = {}
        self._begun: set[UseId] = set()
        self._demands: dict[Key, Demand] = {}

    def know(self, demand: Demand) -> None:
        self._demands[demand.key] = demand

    def knows(self, key: Key) -> bool:
        return key in self._demands

    def add(self, one: Expected) -> None:
        self._count(one, one.key, 1)

    def begin(self, one: Expected) -> None:
        """It has asked, or never will: from now on it counts only while it waits or works."""
        if one.id not in self._begun and one.key is not None:
            self._begun.add(one.id)
            self._count(one, one.key, -1)

    def has_begun(self, one: Expected) -> bool:
        return one.id in self._begun

    def forget(self, one: Expected) -> None:
        """It asks for nothing more."""
        self.begin(one)
        self._begun.discard(one.id)

    def take_over(self, one: Expected, new: ModelId) -> None:
        """Another model answers it."""
        if one.key is not None and one.id not in self._begun:
            self._count(one, one.key, -1)
            self._count(one, (new, one.key[1]), 1)

    def demands(self) -> Iterator[Demand]:
        """What is surely still to come; each kind once."""
        for key in self._sure:
            if key in self._demands:
                yield self._demands[key]

    def possible(self) -> Iterator[Demand]:
        """What may turn out to be asked for, and nobody is known to need."""
        for key in self._possible:
            if key in self._demands and key not in self._sure:
                yield self._demands[key]

    def wants(self, key: Key) -> bool:
        """Whether anything that has not begun needs this."""
        return key in self._sure

    def may_want(self, key: Key) -> bool:
        """Whether this may turn out to be asked for."""
        return key in self._possible

    def _count(self, one: Expected, key: Key | None, change: int) -> None:
        if key is None:
            return
        counts = self._possible if one.is_possible else self._sure
        count = counts.get(key, 0) + change
        if count:
            counts[key] = count
        else:
            counts.pop(key, None)
