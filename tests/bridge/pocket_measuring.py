"""Measurements and shoot-outs of the pocket engine: a measurement waits until a test lets it end."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.bus import EventBus
from forge_gui.values.errors import BadRequest, FileDamaged
from forge_gui.values.events import MeasurementFinished, MeasurementProgress, ShootOutProgressed
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import (
    Estimate,
    MeasuredOn,
    Measurement,
    ModelFigures,
    Part,
    Spread,
)
from forge_gui.values.shoot_out import (
    ShootOutId,
    ShootOutOrder,
    ShootOutProgress,
    ShootOutStatus,
    ShootOutTable,
)

ON = MeasuredOn("abc", "Q4_0", 4096, "llama_cpp", "1", "A CPU, 4 cores")
ANSWERS = 4


class PocketMeasuring:
    """Every model writes 40 tokens a second; one named `remote` cannot be measured."""

    bus: EventBus

    def __init__(self) -> None:
        self.known: dict[ModelId, ModelFigures] = {}
        self.guesses: dict[ModelId, Estimate] = {}
        self.is_measuring_held = False
        self.let_go = asyncio.Event()
        self.was_stopped = False
        self.shoot_outs: list[ShootOutOrder] = []
        self.shot = ShootOutProgress(ShootOutId("shoot-out-1"), ShootOutStatus.RUNNING, ANSWERS)
        self.shot_table = ShootOutTable((), (), ())

    async def measurements(self, *, estimate: bool = False) -> Mapping[ModelId, ModelFigures]:
        guesses = self.guesses if estimate else {}
        found = {model: ModelFigures(model, estimated=guess) for model, guess in guesses.items()}
        return {**found, **self.known}

    async def measure_model(self, model: ModelId, within_s: float = 60.0) -> Measurement:
        if model.name == "remote":
            raise BadRequest(f"{model} runs on another computer.", "Measure one that runs here.")
        self.bus.publish(MeasurementProgress(model, Part.GENERATION, 0.4))
        if self.is_measuring_held:
            try:
                await self.let_go.wait()
            except asyncio.CancelledError:
                self.was_stopped = True
                raise
        made = Measurement(model, ON, 1_700_000_000.0, tokens_per_s=Spread(40.0, 38.0, 41.0, 5))
        self.known[model] = ModelFigures(model, made)
        self.bus.publish(MeasurementFinished(model, made))
        return made

    async def forget_measurements(self, model: ModelId) -> None:
        self.known.pop(model, None)

    async def start_shoot_out(self, order: ShootOutOrder) -> ShootOutId:
        if "gone" in order.prompts:
            raise FileDamaged(order.prompts, "there is no such file.")
        self.shoot_outs.append(order)
        self.shoot(done=0, model=order.models[0])
        return self.shot.shoot_out

    async def run_shoot_out(self, order: ShootOutOrder) -> ShootOutProgress:
        await self.start_shoot_out(order)
        self.shoot(done=ANSWERS, status=ShootOutStatus.DONE, model=None)
        return self.shot

    async def stop_shoot_out(self, shoot_out: ShootOutId) -> None:
        assert shoot_out == self.shot.shoot_out
        self.shoot(status=ShootOutStatus.STOPPED, model=None)

    async def shoot_out_table(self, shoot_out: ShootOutId) -> ShootOutTable | None:
        return self.shot_table if shoot_out == self.shot.shoot_out else None

    async def export_shoot_out(self, shoot_out: ShootOutId, path: Path) -> None:
        path.write_text("number\n", encoding="utf-8")

    def shoot(self, **changes: object) -> None:
        """Tell another progress, on the engine's thread."""
        self.shot = replace(self.shot, **changes)  # type: ignore[arg-type]
        self.bus.publish(ShootOutProgressed(self.shot))
