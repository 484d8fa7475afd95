"""Measures a model on this PC: loads it, asks it, keeps what came out and tells it.

One model at a time: two would measure each other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.clock import Clock
from forge_gui.engine.evaluation.figures import Identity
from forge_gui.engine.evaluation.gauging import BUSY, Gauging, Peak, device_of, newer
from forge_gui.engine.evaluation.measured_book import MeasuredBook
from forge_gui.engine.evaluation.requests import Requests, read_tasks
from forge_gui.engine.evaluation.results import (
    Gathered,
    batching_of,
    energy_of,
    first_token_of,
    generation_of,
    prompts_of,
    remarks_of,
    schema_of,
)
from forge_gui.engine.evaluation.session import Session, Surroundings
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.words import Demand, Waited
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BadRequest, ForgeError, ModelCrashed, PoolError
from forge_gui.values.events import Event, MeasurementFinished, MeasurementProgress
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import (
    MeasuredOn,
    Measurement,
    NotMeasured,
    Part,
    Remark,
    Why,
)
from forge_gui.values.metrics import Hardware
from forge_gui.values.models import LoadedModel, ModelCard

WITHIN_S = 60.0
_LEAST = 0.25
"""A load that takes nearly all the time leaves this share of it for the rest, on top."""
_MARGIN = 0.9
"""So much of the time is planned for; the rest is for what takes longer than expected."""
_EXPECTED = (Part.GENERATION, Part.PROMPT, Part.SCHEMA, Part.BATCHING)


@dataclass(frozen=True, slots=True)
class Around:
    """What the rest of the engine gives. `identity_of` says which content runs on what."""

    pool: ModelPool
    demand_of: Callable[[ModelId, RunnerOptions], Awaitable[Demand]]
    backend_of: Callable[[ModelId], Awaitable[Backend]]
    card_of: Callable[[ModelId], Awaitable[ModelCard]]
    identity_of: Callable[[ModelId], Awaitable[Identity]]
    hardware: Callable[[], Awaitable[Hardware]]
    publish: Callable[[Event], None]
    clock: Clock
    tasks: Path
    """The JSON tasks that ship with Forge."""


@dataclass(slots=True)
class _Load:
    """How the model came into memory."""

    began: float
    is_cold: bool = False
    seconds: float | None = None

    def waited(self, took: Waited) -> None:
        if self.is_cold:
            self.seconds = took.load_s


class Measuring:
    """Measures on demand; cancelling the call ends it, and nothing of it is kept then."""

    def __init__(self, around: Around, book: MeasuredBook, gauging: Gauging) -> None:
        self._around = around
        self._book = book
        self._gauging = gauging
        self._turn = asyncio.Lock()

    async def measure(self, model: ModelId, within_s: float = WITHIN_S) -> Measurement:
        """All parts within about `within_s` seconds. Raises what pool and backend raise, and
        BadRequest for a model that runs elsewhere."""
        async with self._turn:
            try:
                made = await self._measure(model, within_s)
            except asyncio.CancelledError:
                self._tell(MeasurementFinished(model, None, "The measurement was stopped."))
                raise
            except ForgeError as error:
                self._tell(MeasurementFinished(model, None, error.sentence, error.advice))
                raise
            self._book.put(made)
            self._tell(MeasurementFinished(model, made))
            return made

    async def close(self) -> None:
        await self._gauging.close()

    async def _measure(self, model: ModelId, within_s: float) -> Measurement:
        around = self._around
        card = await around.card_of(model)
        _refuse_remote(card)
        began = around.clock.monotonic()
        self._progress(model, Part.LOAD, 0.0)
        before = await self._others(model)
        load = _Load(began, is_cold=await self._out_of_memory(model))
        demand = await around.demand_of(model, RunnerOptions())
        backend = await around.backend_of(model)
        async with around.pool.lease(demand, load.waited) as loaded:
            ready = around.clock.monotonic()
            deadline = max(began + within_s * _MARGIN, ready + within_s * _LEAST)
            try:
                return await self._ask(card, backend, loaded, load, deadline, before)
            except ModelCrashed:
                around.pool.forget(model)
                raise

    async def _others(self, model: ModelId) -> float:
        """How busy the PC is before; models of ours that are in use count as busy."""
        models = self._around.pool.models()
        if any(one.is_leased and one.id != model for one in models):
            return 1.0
        return await self._gauging.others_now()

    async def _out_of_memory(self, model: ModelId) -> bool:
        """Whether its load can be measured: it is not in memory now."""
        there = next((one for one in self._around.pool.models() if one.id == model), None)
        if there is None:
            return True
        if there.is_leased:
            return False
        try:
            await self._around.pool.unload(model)
        except PoolError:  # somebody took it meanwhile
            return False
        return True

    async def _ask(
        self,
        card: ModelCard,
        backend: Backend,
        loaded: LoadedModel,
        load: _Load,
        deadline: float,
        before: float,
    ) -> Measurement:
        gauging = self._gauging
        pids = () if loaded.pid is None else (loaded.pid,)
        begun = await gauging.look(pids)
        session = await self._session(card, backend, loaded)
        if _writes(card):
            await session.warm_up()
            await session.go(deadline, loaded.context_length)
        else:
            for part in _EXPECTED:
                session.gathered.lack(part, Why.NOT_SUPPORTED)
        during, is_throttled = gauging.compare(begun, await gauging.look(pids))
        self._progress(card.id, Part.MEMORY, 1.0)
        loaded = newer(loaded, await backend.loaded())
        peak = await gauging.peak(loaded)
        remarks = remarks_of(
            session.gathered,
            before=before,
            during=during if pids else 0.0,
            is_throttled=is_throttled,
            busy=BUSY,
        )
        made = await self._written(card, loaded, load, session, peak, remarks)
        return _complete(made, session.gathered, loaded)

    async def _session(self, card: ModelCard, backend: Backend, loaded: LoadedModel) -> Session:
        tasks = await asyncio.to_thread(read_tasks, self._around.tasks)
        return Session(
            backend,
            Requests(card.id, tasks, RunnerOptions()),
            Surroundings(
                self._around.clock,
                lambda part, done: self._progress(card.id, part, done),
                lambda: self._gauging.joules(loaded),
            ),
        )

    async def _written(
        self,
        card: ModelCard,
        loaded: LoadedModel,
        load: _Load,
        session: Session,
        peak: Peak,
        remarks: tuple[Remark, ...],
    ) -> Measurement:
        around, gathered = self._around, session.gathered
        now = await around.identity_of(card.id)
        device = device_of(loaded, await around.hardware())
        on = MeasuredOn(
            now.digest,
            card.quantization,
            loaded.context_length,
            now.engine,
            now.engine_version,
            device.name,
            device.driver,
        )
        return Measurement(
            card.id,
            on,
            at=around.clock.now(),
            seconds=around.clock.monotonic() - load.began,
            load_s=load.seconds,
            prompt=prompts_of(gathered),
            tokens_per_s=generation_of(gathered),
            first_token_s=first_token_of(gathered),
            peak_ram=peak.ram,
            peak_vram=peak.vram,
            is_ram_reported=peak.is_reported,
            batching=batching_of(gathered),
            schema=schema_of(gathered),
            joules_per_token=energy_of(gathered, session.joules),
            is_own_clock=session.is_own_clock,
            remarks=remarks,
        )

    def _progress(self, model: ModelId, part: Part, fraction: float) -> None:
        self._tell(MeasurementProgress(model, part, fraction))

    def _tell(self, event: Event) -> None:
        self._around.publish(event)


def _complete(made: Measurement, gathered: Gathered, loaded: LoadedModel) -> Measurement:
    """With a reason for each number that is not there."""
    lacks = (
        (made.load_s is None, Part.LOAD, Why.IN_USE),
        (made.tokens_per_s is None, Part.GENERATION, Why.NO_TEXT),
        (made.first_token_s is None, Part.FIRST_WORD, Why.NO_TEXT),
        (not made.prompt, Part.PROMPT, Why.NOT_TOLD),
        (made.schema is None, Part.SCHEMA, Why.NO_TIME),
        (not made.batching, Part.BATCHING, Why.NO_TEXT),
        (made.peak_ram is None and made.peak_vram is None, Part.MEMORY, Why.NOT_TOLD),
        (made.joules_per_token is None, Part.ENERGY, _why_no_energy(loaded)),
    )
    told = {one.part: one for one in gathered.missing}
    missing = [told.get(part, NotMeasured(part, why)) for lacks_it, part, why in lacks if lacks_it]
    return replace(made, missing=tuple(missing))


def _why_no_energy(loaded: LoadedModel) -> Why:
    return Why.NOT_TOLD if loaded.vram_bytes else Why.NO_GPU


def _writes(card: ModelCard) -> bool:
    """Whether it writes text: one that only makes embeddings does not."""
    return not card.capabilities or Capability.TEXT_GENERATION in card.capabilities


def _refuse_remote(card: ModelCard) -> None:
    if card.is_remote:
        raise BadRequest(
            f"{card.id} runs on another computer, so there is nothing of it to measure here.",
            "Measure a model that runs on this PC.",
            backend=card.id.backend,
            model=card.id.name,
        )
