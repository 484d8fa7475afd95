"""Which models persons and settings want kept, brought early, or sent away. Decides; does nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from forge_gui.engine.pool.books import Books, Resident
from forge_gui.engine.pool.words import Demand, Key
from forge_gui.values.events import UnloadReason
from forge_gui.values.ids import ModelId


class Keeping:
    """Pins, time limits, preload hints, and models that shall leave once nobody uses them.

    `idle_s`: how long a model may be idle before it goes; 0: for ever.
    """

    def __init__(self, books: Books, idle_s: float = 0.0) -> None:
        self._books = books
        self.idle_s = idle_s
        self._own_idle_s: dict[ModelId, float] = {}
        self._hints: dict[Key, Demand] = {}
        self._leaving: set[ModelId] = set()

    def pin(self, model: ModelId) -> None:
        """The pool does not evict it from now on."""
        self._books.pinned.add(model)

    def unpin(self, model: ModelId) -> None:
        self._books.pinned.discard(model)

    def is_pinned(self, model: ModelId) -> bool:
        return model in self._books.pinned

    def limit(self, model: ModelId, seconds: float | None) -> None:
        """It goes after so long without use; 0: never, None: as all others."""
        self._own_idle_s.pop(model, None)
        if seconds is not None:
            self._own_idle_s[model] = seconds

    def hint(self, demand: Demand) -> None:
        """Somebody will want it, by and by."""
        self._hints.setdefault(demand.key, demand)

    def asked(self, key: Key) -> None:
        """It is really asked for: a hint has had its use, and nobody sends it away."""
        self._hints.pop(key, None)
        self._leaving.discard(key[0])

    def give_up(self, key: Key) -> None:
        """A hinted load came to nothing."""
        self._hints.pop(key, None)

    def leave(self, model: ModelId) -> None:
        """It goes as soon as nobody uses it or waits for it."""
        if self._books.get(model):
            self._leaving.add(model)

    def is_hinted(self, key: Key) -> bool:
        return key in self._hints

    def hints(self) -> Iterator[Demand]:
        """Those that are not in memory yet, the first hint first."""
        for demand in tuple(self._hints.values()):
            if self._books.get(demand.model) is None:
                yield demand

    def hinted_models(self) -> set[ModelId]:
        return {model for model, _ in self._hints}

    def goes_at(self, one: Resident) -> float | None:
        """When an idle model goes by itself; None: never."""
        limit = self._own_idle_s.get(one.model, self.idle_s)
        if not limit or not one.is_idle or one.model in self._books.pinned:
            return None
        return one.idle_since + limit

    def wakes_at(self) -> Iterable[float]:
        """When idle models go."""
        times = (self.goes_at(one) for one in self._books)
        return [at for at in times if at is not None]

    def due(
        self, now: float, is_awaited: Callable[[Resident], bool]
    ) -> Iterator[tuple[Resident, UnloadReason]]:
        """Idle models whose time has come, and those that were to leave."""
        for one in self._books:
            if one.model in self._leaving and one.is_idle and not is_awaited(one):
                self._leaving.discard(one.model)
                yield one, UnloadReason.ASKED
                continue
            at = self.goes_at(one)
            if at is not None and at <= now and not is_awaited(one):
                self._hints.pop(one.key, None)
                yield one, UnloadReason.IDLE
        self._leaving = {model for model in self._leaving if self._books.get(model)}
