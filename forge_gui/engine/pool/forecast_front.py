"""The verbs of the engine's front door about memory before a load; see forecast_face.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.pool.forecast_desk import ForecastDesk
    from forge_gui.values.ids import ModelId
    from forge_gui.values.memory_bill import BillOptions, Fit, MemoryBill
    from forge_gui.values.memory_curve import MemoryCurve


class ForecastVerbs:
    """The desk is built when one of them is first asked."""

    def __init__(self, desk: Late[ForecastDesk]) -> None:
        self._forecasts = desk

    async def memory_bill(self, model: ModelId, options: BillOptions) -> MemoryBill | None:
        return await self._forecasts().bill(model, options)

    async def fit(self, model: ModelId, options: BillOptions) -> Fit:
        return await self._forecasts().fit(model, options)

    async def memory_curve(
        self, model: ModelId, options: BillOptions, contexts: Sequence[int]
    ) -> MemoryCurve | None:
        return await self._forecasts().curve(model, options, contexts)
