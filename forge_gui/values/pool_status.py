"""How the pool and what serves models are: what is in memory, what waits, what failed. Bytes."""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import Device
from forge_gui.values.models import Health, LoadedModel, ModelHealth, Resting
from forge_gui.values.sentence import Sentence


@dataclass(frozen=True, slots=True)
class DeviceMemory:
    """One device: what Forge's models take of it, and what they may; None: nobody set a limit."""

    device: Device
    used: int
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class PoolStatus:
    """One look at everything that serves models."""

    active_model: ModelId | None
    """The model that works now, or worked last; None: none did since Forge was started."""
    loaded_models: tuple[LoadedModel, ...]
    waiting: int
    """Demands that wait for a model."""
    backends: tuple[Health, ...]
    checked: tuple[ModelHealth, ...]
    """What the last check of each model found: it was really asked for a word."""
    failures: tuple[Resting, ...]
    """Models that failed so often that nobody asks them for now."""
    memory: tuple[DeviceMemory, ...]
    """Main memory first."""
    max_loaded_models: int

    @property
    def is_well(self) -> bool:
        """Nothing rests and no check has failed."""
        return not self.failures and all(one.is_healthy for one in self.checked)


@dataclass(frozen=True, slots=True)
class FallbackChoice:
    """Who could stand in for a model, and the facts that say so."""

    model: ModelId
    stands_in_for: ModelId
    reasons: tuple[Sentence, ...]
    others: tuple[ModelId, ...] = ()
    """Who else could, best first."""
