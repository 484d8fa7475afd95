"""Builds the managing desk out of the engine's parts, when it is first asked."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.backends.base import Backend
    from forge_gui.engine.backends.keeping import ModelKeeper
    from forge_gui.engine.clock import Clock
    from forge_gui.engine.library.catalogue import Catalogue
    from forge_gui.engine.library.known import KnownModels
    from forge_gui.engine.library.managing.desk import ManagingDesk
    from forge_gui.engine.library.managing.outlooks import Sources
    from forge_gui.engine.library.managing.puller import Puller
    from forge_gui.engine.library.managing.room import OllamaDisk
    from forge_gui.engine.storage.kept_facts import KeptFacts
    from forge_gui.values.events import Event
    from forge_gui.values.ids import ModelId
    from forge_gui.values.models import LoadedModel, ModelCard


@dataclass(frozen=True, slots=True)
class ManagingGround:
    """What the rest of the engine gives. `unload` refuses where a model is in use; `kept` holds
    the queue over restarts."""

    catalogue: Catalogue
    known: KnownModels
    backend_of: Callable[[ModelId], Awaitable[Backend]]
    loaded: Callable[[], Sequence[LoadedModel]]
    unload: Callable[[ModelId], Awaitable[None]]
    publish: Callable[[Event], None]
    kept: KeptFacts
    clock: Clock
    group: asyncio.TaskGroup
    pulls_at_once: int = 1


def late_managing(ground: ManagingGround) -> Late[ManagingDesk]:
    """The desk, built with its libraries when it is first needed."""
    return Late(lambda: _desk(ground))


def _desk(ground: ManagingGround) -> ManagingDesk:
    from forge_gui.engine.library.managing import changing, creating
    from forge_gui.engine.library.managing.desk import ManagingDesk
    from forge_gui.engine.library.managing.desk import keeper_of as keeper_among

    async def keeper_of(model: ModelId) -> ModelKeeper:
        return await keeper_among(model, ground.backend_of)

    async def relist() -> Sequence[ModelCard]:
        return await ground.catalogue.models(refresh=True)

    sources = _sources(ground)
    means = changing.Means(keeper_of, sources.disk, ground.loaded, ground.unload, relist)
    making = creating.Means(_prefix_of, keeper_of, sources.disk, relist, ground.publish)
    return ManagingDesk(
        _puller(ground, keeper_of, sources),
        changing.Changing(means),
        creating.Creating(making),
        sources,
        keeper_of,
        ground.catalogue.use_folder,
    )


def _sources(ground: ManagingGround) -> Sources:
    from forge_gui.engine.library.managing.outlooks import Sources

    catalogue = ground.catalogue

    async def same_content(model: ModelId) -> ModelCard:
        await catalogue.compare_places(model)
        return await catalogue.card(model)

    async def disk(keeper: ModelKeeper) -> OllamaDisk | None:
        return await asyncio.to_thread(_read_disk, keeper, await catalogue.models())

    return Sources(catalogue.models, same_content, ground.known.named, disk)


def _puller(
    ground: ManagingGround,
    keeper_of: Callable[[ModelId], Awaitable[ModelKeeper]],
    sources: Sources,
) -> Puller:
    from forge_gui.engine.library.managing.kept_pulls import KeptPulls
    from forge_gui.engine.library.managing.puller import Around, Puller

    async def free(keeper: ModelKeeper) -> int | None:
        disk = await sources.disk(keeper)
        return disk.free if disk else None

    async def fetched(_: ModelId) -> None:
        await ground.catalogue.models(refresh=True)

    around = Around(keeper_of, free, fetched, ground.publish, ground.clock, ground.group)
    return Puller(around, KeptPulls(ground.kept), ground.pulls_at_once)


def _prefix_of(host: str) -> str:
    return f"ollama@{host}" if host else "ollama"


def _read_disk(keeper: ModelKeeper, cards: Sequence[ModelCard]) -> OllamaDisk | None:
    import os
    import platform

    from forge_gui.engine.library.managing.room import read_disk
    from forge_gui.engine.library.stores.reading import places_here
    from forge_gui.values.model_places import Store

    if not keeper.is_local:
        return None
    listed = [card.id.name for card in cards if card.id.is_ollama and not card.is_remote]
    places = places_here((), {Store.OLLAMA}, os.environ, platform.system())
    return read_disk([place.folder for place in places], listed, keeper.same)
