"""Models that are in memory without the pool's doing, and ours that went without it. Pure.

Ollama serves other programs as well: they load models, and Ollama itself unloads idle ones.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look into a backend's memory showed."""

    changed: bool
    """Whether other programs' models came or went."""
    expired: tuple[ModelId, ...]
    """Models of the pool that are not there any more."""


class Outside:
    """Compares what backends say with what the pool has loaded."""

    def __init__(self) -> None:
        self._models: dict[ModelId, LoadedModel] = {}
        self._missing: set[ModelId] = set()

    @property
    def models(self) -> Sequence[LoadedModel]:
        return tuple(self._models.values())

    def has(self, model: ModelId) -> bool:
        return model in self._models

    def remove(self, model: ModelId) -> None:
        self._models.pop(model, None)

    def see(
        self,
        prefixes: Collection[str],
        loaded: Sequence[LoadedModel],
        ours: Collection[ModelId],
        busy: Collection[ModelId],
    ) -> Seen:
        """One look. `ours` are the pool's ready models, `busy` those it is at work on.

        A model of ours counts as expired when two looks in a row miss it and nobody uses it: it
        may have been loaded while the first one was on its way.
        """
        there = {one.id: one for one in loaded}
        others = {m: one for m, one in there.items() if m not in ours and m not in busy}
        kept = {m: one for m, one in self._models.items() if m.backend not in prefixes}
        changed = {*kept, *others} != set(self._models)
        self._models = {**kept, **others}
        missing = {
            model
            for model in ours
            if model.backend in prefixes and model not in there and model not in busy
        }
        expired = tuple(sorted(missing & self._missing))
        elsewhere = {model for model in self._missing if model.backend not in prefixes}
        self._missing = elsewhere | (missing - set(expired))
        return Seen(changed, expired)
