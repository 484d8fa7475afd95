"""What the outside may ask about which models there are and what they can do; see api.py."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a window knows this face before its first paint
    from forge_gui.values.capabilities import Capability
    from forge_gui.values.capability_facts import CapabilityEdit, CapabilityEntry, ModelChoice
    from forge_gui.values.ids import ModelId
    from forge_gui.values.json_value import Json
    from forge_gui.values.model_places import StoreReport


class CapabilityApi(Protocol):
    """What the outside may ask of the capability registry and of the stores on this disk."""

    async def capabilities_of(self, model: ModelId) -> CapabilityEntry:
        """What a model can do, who says so, and how good it is at it."""

    async def find_models_with_capability(
        self, capability: Capability, min_rating: float = 0.0, *, fits: bool = False
    ) -> Sequence[CapabilityEntry]:
        """The models that can, best first; those that were registered and are not offered last.

        `min_rating` (0 to 1) above 0 leaves out what nobody rated; `fits`: only those that the
        memory which models may take is enough for.
        """

    async def find_best_model(
        self, capability: Capability, min_rating: float = 0.0, *, fits: bool = False
    ) -> ModelChoice | None:
        """The first of those, with the reasons; None: no model can."""

    async def register_model(
        self,
        model: ModelId,
        capabilities: Collection[Capability],
        metadata: Mapping[str, Json] | None = None,
    ) -> None:
        """Say what a model can do, until this engine is closed; a second time replaces the first.

        It need not be one that a backend offers. ModelsListed tells where its card changes.
        """

    async def set_capabilities(
        self, model: ModelId, edit: CapabilityEdit | None
    ) -> CapabilityEntry:
        """Keep what the user says of a model; None: nothing any more. ModelsListed tells it.

        Raises FileNotWritten; then nothing has changed.
        """

    async def stores(self) -> Sequence[StoreReport]:
        """The folders of model files on this disk as they are now, with what is not run from them."""

    async def compare_places(self, model: ModelId) -> Sequence[ModelId]:
        """Hash the files of all places of a model from end to end, and say under which ids this
        content is there: places whose content differs after all are models of their own from now
        on. Takes minutes for large files; cancel to stop. Raises ModelNotFound, ...
        """
