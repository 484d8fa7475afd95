"""Which simulated models are in memory, how they get there, and what can go wrong on the way."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence

from forge_gui.engine.backends.simulation.answer import context_of
from forge_gui.engine.backends.simulation.script import LOAD_TROUBLES, SimulatedModel, Trouble
from forge_gui.engine.backends.simulation.troubles import no_memory, trouble_error
from forge_gui.engine.clock import Clock
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel


class SimulatedMemory:
    """Holds models up to `limit` bytes (None: any number of them)."""

    def __init__(self, clock: Clock, limit: int | None) -> None:
        self._clock = clock
        self._limit = limit
        self._loaded: dict[ModelId, LoadedModel] = {}
        self._locks: dict[ModelId, asyncio.Lock] = {}
        self._loads: Counter[ModelId] = Counter()

    def loaded(self) -> Sequence[LoadedModel]:
        return list(self._loaded.values())

    def get(self, model: ModelId) -> LoadedModel | None:
        return self._loaded.get(model)

    def take_out(self, model: ModelId) -> None:
        self._loaded.pop(model, None)

    def clear(self) -> None:
        self._loaded.clear()

    async def bring_in(
        self, model: ModelId, script: SimulatedModel, options: RunnerOptions
    ) -> LoadedModel:
        """The model in memory, at once where it is there and suits. Raises ModelLoadFailed."""
        async with self._locks.setdefault(model, asyncio.Lock()):
            there = self._loaded.get(model)
            is_open = options.context_length is None
            context = context_of(script, options)
            if there is not None and (is_open or there.context_length == context):
                return there
            self.take_out(model)
            await self._load(model, script)
            self._loaded[model] = LoadedModel(
                model,
                ram_bytes=script.memory_bytes,
                context_length=context,
                loaded_at=self._clock.now(),
            )
            return self._loaded[model]

    async def _load(self, model: ModelId, script: SimulatedModel) -> None:
        self._loads[model] += 1
        if script.load_s > 0:
            await self._clock.sleep(script.load_s)
        for fault in script.faults:
            if fault.trouble in LOAD_TROUBLES and fault.strikes(self._loads[model]):
                if fault.trouble is Trouble.LOAD_HANGS:
                    await asyncio.Event().wait()
                raise trouble_error(fault, model)
        used = sum(one.ram_bytes or 0 for one in self._loaded.values())
        if self._limit is not None and used + script.memory_bytes > self._limit:
            raise no_memory(model)
