"""Builds the flight desk out of an engine's parts, when the first plan is asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late
from forge_gui.engine.pool.words import UNBOUNDED, Memory
from forge_gui.values.ids import ModelId, RunId

if TYPE_CHECKING:  # built when somebody first asks
    from forge_gui.engine.hardware.gauges import Gauges
    from forge_gui.engine.library.catalogue import Catalogue
    from forge_gui.engine.library.forecaster import Forecaster
    from forge_gui.engine.pipeline.desk import PipelineDesk
    from forge_gui.engine.pipeline.flight.desk import FlightDesk
    from forge_gui.engine.pipeline.flight.walking import Count
    from forge_gui.engine.pipeline.history_shelf import HistoryShelf
    from forge_gui.engine.pipeline.kinds.base import Inputs
    from forge_gui.engine.pipeline.plan import Node, Plan
    from forge_gui.engine.pipeline.step_cache import StepCache
    from forge_gui.engine.pool.demands import Demands
    from forge_gui.engine.pool.pool import ModelPool
    from forge_gui.engine.storage.journal_costs import Costs
    from forge_gui.values.json_value import JsonObject
    from forge_gui.values.measurement import ModelFigures
    from forge_gui.values.settings import Settings

_RUN = RunId("plan")


@dataclass(frozen=True, slots=True)
class FlightGround:
    """The parts that a flight plan is made with."""

    settings: Settings
    desk: Late[PipelineDesk]
    cache: Late[StepCache]
    shelf: Late[HistoryShelf]
    demands: Demands
    forecaster: Late[Forecaster]
    figures: Callable[[bool], Awaitable[Mapping[ModelId, ModelFigures]]]
    count: Count
    pool: ModelPool
    catalogue: Catalogue
    gauges: Gauges

    def late(self) -> Late[FlightDesk]:
        return Late(self._desk)

    def _desk(self) -> FlightDesk:
        from forge_gui.engine.pipeline.flight.desk import FlightDesk
        from forge_gui.engine.pipeline.flight.gathering import Sources
        from forge_gui.engine.pool.going_on import going_on

        pool, catalogue = self.pool, self.catalogue
        sources = Sources(
            plan=self.desk().admission.plan,
            demand_of=self.demands.of,
            bill_of=self.forecaster().bill,
            figures=self.figures,
            costs=self._costs,
            count=self.count,
            peek=self._peek,
            free=self._free,
            books=lambda: pool.state.books,
            going=lambda: going_on(pool.state.leases, pool.state.queue, pool.state.outlooks),
            held=lambda: {one.id: one.peak_bytes for one in pool.models() if one.peak_bytes},
            limits=lambda: pool.limits,
            cards=lambda: catalogue.cards,
            rules=lambda: pool.state.leases.rules,
        )
        return FlightDesk(sources)

    async def _costs(self, pipeline: str, models: Sequence[ModelId]) -> Costs:
        from forge_gui.engine.storage.journal_costs import Costs, costs

        if not self.settings.journal.enabled:
            return Costs()
        journal = self.shelf().journal
        return await journal.read(lambda db, _: costs(db, pipeline, models), Costs())

    async def _peek(self, node: Node, inputs: Inputs, plan: Plan) -> JsonObject | None:
        from forge_gui.engine.pipeline.reusing import question_of

        if not self.settings.cache.enabled:
            return None
        is_anew = plan.order is not None and plan.order.errand.is_anew
        asked = question_of(node, inputs, plan, _RUN, is_anew=is_anew)
        kept = await self.cache().peek(asked) if asked is not None else None
        return kept.output if kept is not None else None

    async def _free(self) -> Memory | None:
        """What is free now, of each GPU as it was read last. Simulated models take nothing."""
        if self.settings.simulation_mode:
            return None
        from forge_gui.engine.hardware.probe import memory

        ram = (await asyncio.to_thread(memory))[1]
        readings = self.gauges.recent()
        if readings:
            free = {one.index: one.vram_total - one.vram_used for one in readings[-1].gpus}
        else:
            hardware = await self.gauges.hardware()
            free = {one.index: one.vram_total for one in hardware.gpus}
        gpus = tuple(free.get(index, 0) for index in range(max(free, default=-1) + 1))
        return Memory(ram, gpus, UNBOUNDED)
