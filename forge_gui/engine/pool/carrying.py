"""Carries out what the pool's state decides, and settles the books when loads and unloads end."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.pool.alarm import Alarm
from forge_gui.engine.pool.inventory import Inventory
from forge_gui.engine.pool.moving import Ends, Moving
from forge_gui.engine.pool.placing import shared_out
from forge_gui.engine.pool.state import PoolState
from forge_gui.engine.pool.swaps import Moved
from forge_gui.engine.pool.words import (
    Action,
    CancelLoad,
    Grant,
    Key,
    Load,
    Memory,
    Move,
    Refuse,
    Tally,
    Ticket,
    Unload,
    Waited,
)
from forge_gui.values.errors import ForgeError
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel


@dataclass(frozen=True, slots=True)
class Learning:
    """Who hears of loads, and who has a say in them; see ModelPool."""

    on_load: Callable[[Key, int, float], None] | None = None
    settled: Callable[[Load, LoadedModel], Memory | None] | None = None
    admit: Callable[[Load], Awaitable[None]] | None = None
    decided: Callable[[Sequence[Action]], None] | None = None


class Carrying:
    """Actions come in by `out`; answers to demands come out of `answer`."""

    def __init__(
        self,
        state: PoolState,
        backend_of: Callable[[ModelId], Backend],
        learning: Learning,
        group: asyncio.TaskGroup,
        bus: EventBus,
        clock: Clock,
    ) -> None:
        self._state = state
        self._learning = learning
        self._clock = clock
        self.inventory = Inventory(bus, self._marked)
        ends = Ends(self._loaded, self._load_failed, self._unloaded)
        self.moving = Moving(
            backend_of,
            self.inventory,
            ends,
            group=group,
            bus=bus,
            clock=clock,
            admit=learning.admit,
        )
        self._alarm = Alarm(self.look, group, clock)
        self._answers: dict[Ticket, asyncio.Future[Waited]] = {}
        self._tallies: dict[int, Tally] = {}
        self._is_over = False

    async def answer(self, ticket: Ticket, actions: Sequence[Action]) -> Waited:
        """Carry out, and wait until the demand is granted. Raises why it is not."""
        answer: asyncio.Future[Waited] = asyncio.get_running_loop().create_future()
        self._answers[ticket] = answer
        self.out(actions)
        try:
            return await answer
        finally:
            del self._answers[ticket]

    def out(self, actions: Sequence[Action]) -> None:
        """Carry out these."""
        if self._is_over:
            return
        if self._learning.decided:
            self._learning.decided(actions)
        self._alarm.set(self._state.wakes_at())
        self._count(actions)
        for action in actions:
            match action:
                case Grant(ticket, waited):
                    self._answer(ticket, waited)
                case Refuse(ticket, error):
                    self._answer(ticket, error)
                case Move(ticket):
                    self._answer(ticket, Moved())
                case Load():
                    self.moving.load(action)
                case CancelLoad(model):
                    self.moving.end_load(model)
                case Unload():
                    self.moving.unload(action)

    def tally(self, number: int) -> Tally:
        """A count of what is loaded for an announcement, which goes on until it is forgotten."""
        tally = self._tallies[number] = Tally()
        return tally

    def forget_tally(self, number: int) -> None:
        self._tallies.pop(number, None)

    async def close(self) -> None:
        """Returns when all that goes has gone."""
        self._alarm.set(None)
        await self.moving.all_gone()
        self._is_over = True  # what is given back from now on goes with its backend

    def _count(self, actions: Sequence[Action]) -> None:
        """A load counts for whom it is made; so does that something must go for it."""
        for use in {one.use for one in actions if isinstance(one, Unload) and one.use}:
            if tally := self._tallies.get(use.outlook):
                tally.swaps += 1
        for use in [one.use for one in actions if isinstance(one, Load) and one.use]:
            if tally := self._tallies.get(use.outlook):
                tally.loads += 1

    def _answer(self, ticket: Ticket, answer: Waited | ForgeError | Moved) -> None:
        waiting = self._answers.get(ticket)
        if waiting is None or waiting.done():
            return
        if isinstance(answer, Waited):
            waiting.set_result(answer)
        else:
            waiting.set_exception(answer)

    def _loaded(self, action: Load, loaded: LoadedModel) -> None:
        size = _size(loaded, action.need)
        resident = self._state.books.get(action.model)
        if self._learning.on_load and resident:
            seconds = self._now() - resident.loads_from
            self._learning.on_load((action.model, action.options), size.bytes, seconds)
        known = self._learning.settled(action, loaded) if self._learning.settled else None
        self.out(self._state.loaded(action.model, known or size, self._now()))

    def _load_failed(self, model: ModelId, error: ForgeError) -> None:
        self.out(self._state.load_failed(model, error, self._now()))

    def _unloaded(self, model: ModelId) -> None:
        self.out(self._state.unloaded(model, self._now()))

    def look(self) -> None:
        """Time has passed, or something was changed in the books."""
        self.out(self._state.look(self._now()))

    def _marked(self, loaded: LoadedModel) -> LoadedModel:
        """With what the books know of it: pin, placement, when it goes by itself."""
        resident = self._state.books.get(loaded.id)
        loaded = replace(loaded, peak_bytes=_peak(loaded.pid))
        if resident is None:
            return loaded
        at = self._state.keeping.goes_at(resident)
        expires_at = loaded.expires_at if at is None else self._epoch(at)
        return replace(
            loaded,
            is_pinned=loaded.id in self._state.books.pinned,
            is_on_cpu_instead=resident.key in self._state.books.on_cpu_instead,
            expires_at=expires_at,
        )

    def _epoch(self, at: float) -> float:
        """To the second: what is read from a server's clock is no more exact."""
        return round(self._clock.now() + at - self._now())

    def _now(self) -> float:
        return self._clock.monotonic()


def _peak(pid: int | None) -> int | None:
    """The most that a model's own process has had; a moment's look at what the system keeps."""
    if pid is None:
        return None
    from forge_gui.engine.hardware.peak_memory import peak_memory

    return peak_memory(pid)


def _size(loaded: LoadedModel, estimate: Memory) -> Memory:
    """What it really takes; the estimate where the backend does not tell."""
    if loaded.ram_bytes is None and loaded.vram_bytes is None:
        return estimate
    return Memory(loaded.ram_bytes or 0, shared_out(loaded.vram_bytes or 0, estimate.gpus))
