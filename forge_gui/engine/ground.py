"""What all parts of an engine stand on: its settings, folders, clock, bus, and what it keeps."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.backends.registry import Backends
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.evaluation import opening as evaluating
from forge_gui.engine.late import Late
from forge_gui.engine.library.catalogue import unknown_backend
from forge_gui.engine.library.opening import KEPT_BYTES
from forge_gui.engine.storage.kept_facts import KeptFacts
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.ids import ModelId
from forge_gui.values.settings import Settings

if TYPE_CHECKING:  # imported where they are built, see late.py
    from forge_gui.engine.collaboration.calibration_book import CalibrationBook
    from forge_gui.engine.orchestration.breaker import BreakerLimits


RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@dataclass(frozen=True, slots=True)
class Ground:
    """What all parts stand on."""

    settings: Settings
    folders: Folders
    clock: Clock
    bus: EventBus
    group: asyncio.TaskGroup
    measured: Measured
    breaker: BreakerLimits | None = None


class Measured:
    """The files of small facts that are kept over restarts."""

    def __init__(self, folder: Path, group: asyncio.TaskGroup) -> None:
        self.pulls = KeptFacts(folder / "pulls.json", group, rest_s=0.3)
        self.load_times = KeptFacts(folder / "load-times.json", group)
        self.memory = KeptFacts(folder / "memory.json", group)
        self.trials = KeptFacts(folder / "held-to-schemas.json", group)
        self.json_counts = KeptFacts(folder / "json-counts.json", group)
        self.calibrations = KeptFacts(folder / "calibrations.json", group)
        self.calibration_book = Late(self._calibration_book)
        self.models = evaluating.KeptMeasurements(folder, group)
        self.model_files = KeptFacts(folder / "model-files.json", group, max_bytes=KEPT_BYTES)

    def _calibration_book(self) -> CalibrationBook:
        from forge_gui.engine.collaboration.calibration_book import CalibrationBook

        return CalibrationBook(self.calibrations)

    async def close(self) -> None:
        """Write what is left."""
        files = (
            self.pulls,
            self.load_times,
            self.memory,
            self.trials,
            self.json_counts,
            self.calibrations,
            self.model_files,
            self.models,
        )
        for facts in files:
            await facts.close()


async def backend_of(backends: Backends, model: ModelId) -> Backend:
    if not backends.has(model):
        raise unknown_backend(model)
    return await backends.of(model)
