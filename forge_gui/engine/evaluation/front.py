"""The verbs of the engine's front door about what models are worth here; see face.py."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.evaluation.desk import EvaluationDesk
    from forge_gui.values.ids import ModelId
    from forge_gui.values.measurement import Measurement, ModelFigures
    from forge_gui.values.shoot_out import (
        ShootOutId,
        ShootOutOrder,
        ShootOutProgress,
        ShootOutTable,
    )


class MeasuringVerbs:
    """The desk is built when one of them is first asked."""

    def __init__(self, evaluation: Late[EvaluationDesk]) -> None:
        self._evaluation = evaluation

    async def measurements(self, *, estimate: bool = False) -> Mapping[ModelId, ModelFigures]:
        return await self._evaluation().figures(estimate=estimate)

    async def measure_model(self, model: ModelId, within_s: float = 60.0) -> Measurement:
        return await self._evaluation().measuring.measure(model, within_s)

    async def forget_measurements(self, model: ModelId) -> None:
        self._evaluation().book.forget(model)

    async def start_shoot_out(self, order: ShootOutOrder) -> ShootOutId:
        return await self._evaluation().shoot_outs.start(order)

    async def run_shoot_out(self, order: ShootOutOrder) -> ShootOutProgress:
        return await self._evaluation().shoot_outs.run(order)

    async def stop_shoot_out(self, shoot_out: ShootOutId) -> None:
        await self._evaluation().shoot_outs.stop(shoot_out)

    async def shoot_out_table(self, shoot_out: ShootOutId) -> ShootOutTable | None:
        return self._evaluation().shoot_outs.table(shoot_out)

    async def export_shoot_out(self, shoot_out: ShootOutId, path: Path) -> None:
        await self._evaluation().shoot_outs.export(shoot_out, path)
