"""Which models' verdicts are others when others are in memory: found by what they need. No Qt.

A verdict says who would go for a model. That depends on what it needs alone, in steps: only the
models between two needs for which others would go now have another verdict.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.verdicts import Budget, needed_of, rooms

_Gone = tuple[ModelId, ...]


class NeedIndex:
    """All models by the bytes that they need."""

    def __init__(self) -> None:
        self._needs: list[int] = []
        self._models: list[ModelId] = []

    def put(self, rows: Mapping[ModelId, ModelRow]) -> None:
        """These are all models there are."""
        needs = [(needed_of(row.card), model) for model, row in rows.items()]
        known = [(need, model) for need, model in needs if need is not None]
        known.sort(key=lambda pair: pair[0])
        self._needs = [need for need, _ in known]
        self._models = [model for _, model in known]

    def touched(
        self, before: Sequence[LoadedModel], now: Sequence[LoadedModel], budget: Budget
    ) -> set[ModelId]:
        """Whose verdict may be another one."""
        models = {one.id for one in (*before, *now)}
        for more_than, most in _other_needs(rooms(before, budget), rooms(now, budget)):
            first, end = bisect_right(self._needs, more_than), bisect_right(self._needs, most)
            models.update(self._models[first:end])
        return models


def _other_needs(
    before: Sequence[tuple[int, _Gone]], now: Sequence[tuple[int, _Gone]]
) -> list[tuple[int, int]]:
    """The ranges of needs, above the first and up to the second, for which others would go."""
    ends = sorted({most for most, _ in (*before, *now)})
    found = []
    for start, end in zip((-1, *ends), ends, strict=False):
        if _gone_for(before, end) != _gone_for(now, end):
            found.append((start, end))
    return found


def _gone_for(steps: Sequence[tuple[int, _Gone]], need: int) -> _Gone | None:
    place = bisect_left(steps, need, key=lambda step: step[0])
    return steps[place][1] if place < len(steps) else None
