"""What the outside may ask about measuring, as a part of the front door; see api.py."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a window knows this face before its first paint
    from forge_gui.values.ids import ModelId
    from forge_gui.values.measurement import Measurement, ModelFigures
    from forge_gui.values.shoot_out import (
        ShootOutId,
        ShootOutOrder,
        ShootOutProgress,
        ShootOutTable,
    )


class MeasuringApi(Protocol):
    """What the outside may ask about what models are worth on this PC."""

    async def measurements(self, *, estimate: bool = False) -> Mapping[ModelId, ModelFigures]:
        """What is known of each model's speed here; models of which nothing is are absent.

        `estimate`: measure the memory's speed where nobody ever did (half a second, in a process
        of its own), so that models that were never measured have an estimate.
        """

    async def measure_model(self, model: ModelId, within_s: float = 60.0) -> Measurement:
        """Measure it, in about `within_s` seconds; one model at a time.

        How far it is comes as MeasurementProgress, the end as MeasurementFinished. Cancelling the
        call ends it, and nothing of it is kept. Raises what pool and backend raise, BadRequest for
        a model on another computer.
        """

    async def forget_measurements(self, model: ModelId) -> None:
        """Nothing that was measured of it is known any more; its runs still count."""

    async def start_shoot_out(self, order: ShootOutOrder) -> ShootOutId:
        """Let models answer the prompts of a file; returns at once, progress comes as
        ShootOutProgressed. An unfinished one into the same results file is continued.

        Raises FileDamaged, FileNotWritten, BadRequest.
        """

    async def run_shoot_out(self, order: ShootOutOrder) -> ShootOutProgress:
        """The same to the end. Cancelling the call stops it; what is answered is kept."""

    async def stop_shoot_out(self, shoot_out: ShootOutId) -> None:
        """End it; returns when its results are written. No error if it is over."""

    async def shoot_out_table(self, shoot_out: ShootOutId) -> ShootOutTable | None:
        """Answers and scores so far; None for one that is long over."""

    async def export_shoot_out(self, shoot_out: ShootOutId, path: Path) -> None:
        """Write its table as CSV. Raises ForgeError for one that is long over, FileNotWritten."""
