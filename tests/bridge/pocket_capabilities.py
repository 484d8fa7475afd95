"""What the pocket engine has of the capability registry: no window asks for it, so it refuses."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import CapabilityEntry, ModelChoice
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.library import LibraryQuery, SearchAnswer
from forge_gui.values.model_places import StoreReport


class PocketCapabilities:
    """A mixin of the pocket engine."""

    async def find_models_with_capability(
        self, capability: Capability, min_rating: float = 0.0, *, fits: bool = False
    ) -> Sequence[CapabilityEntry]:
        raise NotImplementedError

    async def find_best_model(
        self, capability: Capability, min_rating: float = 0.0, *, fits: bool = False
    ) -> ModelChoice | None:
        raise NotImplementedError

    async def register_model(
        self,
        model: ModelId,
        capabilities: Collection[Capability],
        metadata: Mapping[str, Json] | None = None,
    ) -> None:
        raise NotImplementedError

    async def stores(self) -> Sequence[StoreReport]:
        return ()

    async def compare_places(self, model: ModelId) -> Sequence[ModelId]:
        return (model,)

    async def search_library(
        self, query: LibraryQuery, *, context: int | None = None
    ) -> SearchAnswer:
        raise NotImplementedError
