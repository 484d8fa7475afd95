"""The verbs of the engine's front door about what models there are and what they can do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late
from forge_gui.engine.library.catalogue import Catalogue
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json

if TYPE_CHECKING:  # as catalogue.py says
    from forge_gui.engine.library.capabilities import CapabilityRegistry
    from forge_gui.engine.library.capability_choice import Fits
    from forge_gui.values.capabilities import Capability
    from forge_gui.values.capability_facts import CapabilityEdit, CapabilityEntry, ModelChoice
    from forge_gui.values.model_places import StoreReport


@dataclass(frozen=True, slots=True)
class CapabilityDesk:
    """`room` gives the bytes that models may take on this PC in all."""

    catalogue: Catalogue
    late: Late[CapabilityRegistry]
    room: Callable[[], Awaitable[int]]

    @property
    def registry(self) -> CapabilityRegistry:
        return self.late()

    async def listed(self) -> Sequence[ModelId]:
        """The models that are offered; the registry knows their cards afterwards."""
        await self.registry.ready()
        found = [card.id for card in await self.catalogue.models()]
        await self.registry.look_up()
        return found

    async def fits(self, is_asked: bool) -> Fits | None:
        if not is_asked:
            return None
        room = await self.room()
        return lambda one: one.memory_bytes is not None and one.memory_bytes <= room


class CapabilityVerbs:
    """Each is told in face.py."""

    def __init__(self, desk: CapabilityDesk) -> None:
        self._abilities = desk

    async def capabilities_of(self, model: ModelId) -> CapabilityEntry:
        listed = await self._abilities.listed()
        found = {one.model: one for one in self._abilities.registry.entries(listed)}
        return found.get(model) or self._abilities.registry.entry(model)

    async def find_models_with_capability(
        self, capability: Capability, min_rating: float = 0.0, *, fits: bool = False
    ) -> Sequence[CapabilityEntry]:
        listed, is_fitting = await self._abilities.listed(), await self._abilities.fits(fits)
        return self._abilities.registry.find(listed, capability, min_rating, is_fitting)

    async def find_best_model(
        self, capability: Capability, min_rating: float = 0.0, *, fits: bool = False
    ) -> ModelChoice | None:
        listed, is_fitting = await self._abilities.listed(), await self._abilities.fits(fits)
        return self._abilities.registry.best(listed, capability, min_rating, is_fitting)

    async def register_model(
        self,
        model: ModelId,
        capabilities: Collection[Capability],
        metadata: Mapping[str, Json] | None = None,
    ) -> None:
        await self._abilities.registry.ready()
        self._abilities.registry.register_model(model, capabilities, metadata)
        self._abilities.catalogue.describe_again()

    async def set_capabilities(
        self, model: ModelId, edit: CapabilityEdit | None
    ) -> CapabilityEntry:
        await self._abilities.registry.ready()
        await self._abilities.registry.set_capabilities(model, edit)
        self._abilities.catalogue.describe_again()
        return self._abilities.registry.entry(model)

    async def stores(self) -> Sequence[StoreReport]:
        await self._abilities.catalogue.models(refresh=True)
        found = self._abilities.catalogue.found
        return found.reports if found else ()

    async def compare_places(self, model: ModelId) -> Sequence[ModelId]:
        return await self._abilities.catalogue.compare_places(model)
