"""Which model answers in whose place, after hot swaps. Pure."""

from __future__ import annotations

from forge_gui.values.ids import ModelId


class Moved(Exception):
    """Whoever waited is to ask the model that has taken over. Never leaves the engine."""


class Swaps:
    """Who has taken over from whom. Never a circle: whoever takes over speaks for itself."""

    def __init__(self) -> None:
        self._instead: dict[ModelId, ModelId] = {}

    def take_over(self, old: ModelId, new: ModelId) -> None:
        """`new` answers for `old`, and for all that `old` answered for."""
        self._instead.pop(new, None)
        if old != new:
            self._instead[old] = new

    def current(self, model: ModelId) -> ModelId:
        """Who answers for it now; itself where nobody took over."""
        while model in self._instead:
            model = self._instead[model]
        return model
