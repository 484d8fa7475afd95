"""How much memory a model takes as its context grows."""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.values.ids import ModelId
from forge_gui.values.kv_types import KvType
from forge_gui.values.models import Origin


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """Bytes at so many tokens of context, over all devices."""

    context: int
    weights: int
    """The model's own numbers, its image part among them."""
    kv_cache: int
    rest: int
    """Room to compute, probabilities, earlier prompts, the process."""

    @property
    def total(self) -> int:
        return self.weights + self.kv_cache + self.rest


@dataclass(frozen=True, slots=True)
class MemoryCurve:
    """Points from the shortest context to the longest that was asked for."""

    model: ModelId
    kv_type: KvType
    points: tuple[CurvePoint, ...]
    origin: Origin = Origin.ESTIMATED
    """MEASURED: corrected by what earlier loads really took."""

    def at(self, context: int) -> int:
        """The total at a context; between two points as if the way were straight, beyond the ends
        as at the end."""
        before = after = self.points[0]
        for point in self.points:
            before, after = after, point
            if point.context >= context:
                break
        if context <= before.context or after.context == before.context:
            return before.total if context <= before.context else after.total
        share = min(1.0, (context - before.context) / (after.context - before.context))
        return round(before.total + share * (after.total - before.total))
