"""Deletes, copies and renames models on a server's disk, and tells what they consist of."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from forge_gui.engine.backends.keeping import ModelKeeper
from forge_gui.engine.formats.ollama_manifest import freed_by
from forge_gui.engine.library.managing.outlooks import installed_as, pulled_name
from forge_gui.engine.library.managing.room import OllamaDisk
from forge_gui.values.errors import BackendError, BadRequest, ModelNotFound
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import ModelPapers, Removal
from forge_gui.values.models import LoadedModel, ModelCard


@dataclass(frozen=True, slots=True)
class Means:
    """What the rest of the engine gives. `unload` refuses where a model is in use; `relist` asks
    every backend for its models anew."""

    keeper_of: Callable[[ModelId], Awaitable[ModelKeeper]]
    disk: Callable[[ModelKeeper], Awaitable[OllamaDisk | None]]
    loaded: Callable[[], Sequence[LoadedModel]]
    unload: Callable[[ModelId], Awaitable[None]]
    relist: Callable[[], Awaitable[Sequence[ModelCard]]]


class Changing:
    """What a person does to models that are there."""

    def __init__(self, means: Means) -> None:
        self._means = means

    async def look_before_delete(self, model: ModelId) -> Removal:
        """What would be freed. Raises BadRequest for a model whose files are not a server's."""
        keeper = await self._means.keeper_of(model)
        is_loaded = any(one.id == model for one in self._means.loaded())
        disk = await self._means.disk(keeper)
        name = _listed(disk, keeper, model.name) if disk else None
        if disk is None or name is None:
            return Removal(model, is_loaded=is_loaded)
        freed, shared = freed_by(name, disk.manifests)
        return Removal(model, freed, shared, is_loaded)

    async def delete(self, model: ModelId) -> Removal:
        """Out of memory first, then off the disk. Raises PoolError where it is in use."""
        removal = await self.look_before_delete(model)
        keeper = await self._means.keeper_of(model)
        await self._means.unload(model)
        await keeper.delete(model)
        await self._means.relist()
        return replace(removal, is_loaded=False)

    async def copy(self, model: ModelId, name: str) -> ModelId:
        """A second name for the same parts, which takes no room. Raises BadRequest where the
        name is taken: Ollama would replace that model without a word."""
        keeper = await self._means.keeper_of(model)
        made = await self._copied(keeper, model, name)
        await self._means.relist()
        return made

    async def rename(self, model: ModelId, name: str) -> ModelId:
        """The new name first, and the old one goes only when the new one is there."""
        keeper = await self._means.keeper_of(model)
        await self._means.unload(model)
        made = await self._copied(keeper, model, name)
        cards = await self._means.relist()
        if installed_as(made, keeper, cards) is None:
            raise BackendError(
                f"{model.name} was copied to {made.name}, but the copy is not listed.",
                f"{model.name} is still there. Look for models again, and delete it by hand.",
                backend=model.backend,
                model=model.name,
            )
        await keeper.delete(model)
        await self._means.relist()
        return made

    async def papers(self, model: ModelId) -> ModelPapers:
        """Raises BadRequest where the model's backend keeps none."""
        return await (await self._means.keeper_of(model)).papers(model)

    async def _copied(self, keeper: ModelKeeper, model: ModelId, name: str) -> ModelId:
        made = ModelId(model.backend, pulled_name(name))
        cards = await self._means.relist()
        if not name.strip():
            raise BadRequest("A copy needs a name.", "Write one.")
        if installed_as(made, keeper, cards) is not None:
            raise BadRequest(
                f"There is a model named {made.name} already.",
                "Choose another name, or delete that one first.",
                backend=model.backend,
                model=made.name,
            )
        if installed_as(model, keeper, cards) is None:
            raise ModelNotFound(
                f"There is no model named {model.name}.",
                "Look for models again.",
                backend=model.backend,
                model=model.name,
            )
        await keeper.copy(model, made.name)
        return made


def _listed(disk: OllamaDisk, keeper: ModelKeeper, name: str) -> str | None:
    return next((one for one in disk.manifests if keeper.same(one, name)), None)
