"""Builds the parts of this folder when they are first needed, out of what the engine gives."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late
from forge_gui.engine.storage.kept_facts import KeptFacts

if TYPE_CHECKING:
    from forge_gui.engine.backends.base import Backend
    from forge_gui.engine.clock import Clock
    from forge_gui.engine.evaluation.desk import EvaluationDesk
    from forge_gui.engine.evaluation.identities import Identities
    from forge_gui.engine.evaluation.run_speeds import RunSpeeds
    from forge_gui.engine.library.catalogue import Catalogue
    from forge_gui.engine.pool.generation import Generator
    from forge_gui.engine.pool.pool import ModelPool
    from forge_gui.engine.pool.words import Demand
    from forge_gui.values.events import Event
    from forge_gui.values.generation import RunnerOptions
    from forge_gui.values.ids import ModelId
    from forge_gui.values.metrics import Hardware
    from forge_gui.values.models import ModelCard


class KeptMeasurements:
    """The files of what was measured."""

    def __init__(self, folder: Path, group: asyncio.TaskGroup) -> None:
        self.models = KeptFacts(folder / "models.json", group)
        self.runs = KeptFacts(folder / "run-speeds.json", group)
        self.bandwidth = KeptFacts(folder / "bandwidth.json", group)

    async def close(self) -> None:
        """Write what is left."""
        for facts in (self.models, self.runs, self.bandwidth):
            await facts.close()


@dataclass(frozen=True, slots=True)
class Ground:
    """What the rest of the engine gives."""

    kept: KeptMeasurements
    pool: ModelPool
    catalogue: Catalogue
    demand_of: Callable[[ModelId, RunnerOptions], Awaitable[Demand]]
    backend_of: Callable[[ModelId], Awaitable[Backend]]
    generate: Callable[[], Generator]
    """The generator with second tries; asked for when it is needed."""
    hardware: Callable[[], Awaitable[Hardware]]
    publish: Callable[[Event], None]
    clock: Clock
    group: asyncio.TaskGroup
    tasks: Path
    is_gpu_read: bool


class Evaluation:
    """`desk` for the front door; `listening` for whoever hands generations on."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._identities = Late(self._build_identities)
        self.speeds = Late(self._build_speeds)
        self.desk = Late(self._build_desk)

    def listening(self, generate: Generator) -> Generator:
        """The same generator, whose answers are counted as measurements."""
        return self.speeds().listening(generate)

    async def close(self) -> None:
        """End what goes on; what is measured is written by whoever closes the files."""
        if desk := self.desk.built:
            await desk.close()
        if speeds := self.speeds.built:
            speeds.flush()

    def _cards(self) -> Sequence[ModelCard]:
        return self._ground.catalogue.cards

    def _build_identities(self) -> Identities:
        from forge_gui.engine.evaluation.identities import Identities

        ground = self._ground
        return Identities(ground.catalogue.digest, ground.backend_of, ground.clock.monotonic)

    def _build_speeds(self) -> RunSpeeds:
        from forge_gui.engine.evaluation.run_speeds import RunSpeeds

        ground = self._ground
        now, identity_of = ground.clock.now, self._identities().of
        return RunSpeeds(ground.kept.runs, identity_of, now, ground.group)

    def _build_desk(self) -> EvaluationDesk:
        from forge_gui.engine.evaluation.bandwidth import Bandwidth
        from forge_gui.engine.evaluation.desk import EvaluationDesk, Sources
        from forge_gui.engine.evaluation.engine_gauge import EngineGauge
        from forge_gui.engine.evaluation.gauging import Gauging
        from forge_gui.engine.evaluation.measured_book import MeasuredBook
        from forge_gui.engine.evaluation.measuring import Around, Measuring
        from forge_gui.engine.evaluation.shoot_out import Means
        from forge_gui.engine.evaluation.shoot_outs import ShootOuts

        ground, identities = self._ground, self._identities()
        book = MeasuredBook(ground.kept.models)
        around = Around(
            ground.pool,
            ground.demand_of,
            ground.backend_of,
            ground.catalogue.card,
            identities.of,
            ground.hardware,
            ground.publish,
            ground.clock,
            ground.tasks,
        )
        gauging = Gauging(ground.clock, is_gpu_read=ground.is_gpu_read)
        means = Means(ground.generate(), ground.pool.models, ground.clock)
        return EvaluationDesk(
            Measuring(around, book, gauging),
            book,
            ShootOuts(means, publish=ground.publish, group=ground.group),
            Sources(
                self._cards,
                ground.hardware,
                identities,
                self.speeds(),
                Bandwidth(ground.kept.bandwidth),
                EngineGauge(ground.kept.bandwidth),
            ),
        )
