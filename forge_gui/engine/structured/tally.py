"""How the answers of each model came to be JSON: counted by rung, to be shown."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from forge_gui.engine.structured.outcome import Rung
from forge_gui.values.ids import ModelId


class Beyond(StrEnum):
    """What is done where reading alone did not give a value."""

    ASKED_AGAIN = "asked again"
    STOOD_IN = "stood in"
    FAILED = "failed"


class JsonTally:
    """Counts for as long as the engine is open."""

    def __init__(self) -> None:
        self._counts: dict[ModelId, dict[str, int]] = {}

    def count(self, model: ModelId, rung: Rung | Beyond) -> None:
        """One more answer of `model` that was taken so far."""
        of_model = self._counts.setdefault(model, {})
        of_model[rung.value] = of_model.get(rung.value, 0) + 1

    def counts(self) -> Mapping[ModelId, Mapping[str, int]]:
        """For each model the rungs that its answers took; a rung that none took is not there."""
        return {model: dict(of_model) for model, of_model in self._counts.items()}
