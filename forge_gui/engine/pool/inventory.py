"""The models in memory as everybody is told of them: ours with their leases, then other programs'."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from forge_gui.engine.bus import EventBus
from forge_gui.engine.pool.outside import Outside
from forge_gui.values.events import LoadedModelsChanged
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel


class Inventory:
    """The list, and its announcements. `marked` adds what the pool knows of a model of ours."""

    def __init__(self, bus: EventBus, marked: Callable[[LoadedModel], LoadedModel]) -> None:
        self._bus = bus
        self._marked = marked
        self._ours: dict[ModelId, LoadedModel] = {}
        self._outside = Outside()

    def get(self, model: ModelId) -> LoadedModel | None:
        """One of ours."""
        loaded = self._ours.get(model)
        return self._marked(loaded) if loaded else None

    def put(self, loaded: LoadedModel) -> None:
        """One of ours is loaded; `tell` comes later, when it is settled whether it stays."""
        self._ours[loaded.id] = loaded

    def remove(self, model: ModelId) -> LoadedModel | None:
        """One of ours is gone."""
        return self._ours.pop(model, None)

    def lease(self, model: ModelId, is_leased: bool) -> None:
        """Announce the list when a model's first lease begins or its last one ends."""
        loaded = self._ours.get(model)
        if loaded and is_leased != loaded.is_leased:
            self._ours[model] = replace(loaded, is_leased=is_leased)
            self.tell()

    def models(self) -> Sequence[LoadedModel]:
        others = (one for one in self._outside.models if one.id not in self._ours)
        return (*map(self._marked, self._ours.values()), *others)

    def see(
        self,
        prefixes: Collection[str],
        loaded: Sequence[LoadedModel],
        busy: Collection[ModelId],
    ) -> tuple[ModelId, ...]:
        """A look into a backend's memory; ours that are not there any more."""
        seen = self._outside.see(prefixes, loaded, tuple(self._ours), busy)
        if seen.changed:
            self.tell()
        return seen.expired

    def is_outside(self, model: ModelId) -> bool:
        """Whether another program loaded it."""
        return self._outside.has(model)

    def remove_outside(self, model: ModelId) -> None:
        self._outside.remove(model)
        self.tell()

    def tell(self) -> None:
        self._bus.publish(LoadedModelsChanged(tuple(self.models())))
