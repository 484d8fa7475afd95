"""Whether a registry has something newer than what is installed. Asked only when a person asks."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from forge_gui.engine.backends.keeping import ModelKeeper
from forge_gui.engine.formats.ollama_manifest import Manifest
from forge_gui.engine.library.managing.room import OllamaDisk
from forge_gui.values.errors import BackendError, ModelNotFound
from forge_gui.values.managing import Freshness, UpdateVerdict
from forge_gui.values.models import ModelCard

_AT_ONCE = 4


async def check_updates(
    cards: Sequence[ModelCard], keeper: ModelKeeper, disk: OllamaDisk | None
) -> Sequence[UpdateVerdict]:
    """One verdict for each model, in their order; a few are asked at a time."""
    gate = asyncio.Semaphore(_AT_ONCE)

    async def check(card: ModelCard) -> UpdateVerdict:
        async with gate:
            return await _check(card, keeper, disk)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(check(card)) for card in cards]
    return tuple(task.result() for task in tasks)


async def _check(card: ModelCard, keeper: ModelKeeper, disk: OllamaDisk | None) -> UpdateVerdict:
    try:
        there = await keeper.manifest(card.id.name)
    except ModelNotFound as error:
        return UpdateVerdict(card.id, Freshness.GONE, sentence=error.sentence)
    except BackendError as error:
        return UpdateVerdict(card.id, Freshness.UNKNOWN, sentence=error.sentence)
    here = _manifest_of(card, keeper, disk)
    freshness = freshness_of(card.digest, here, there)
    if freshness is Freshness.SAME:
        return UpdateVerdict(card.id, freshness, 0)
    to_fetch = await asyncio.to_thread(disk.missing, there) if disk else None
    return UpdateVerdict(card.id, freshness, to_fetch)


def _manifest_of(card: ModelCard, keeper: ModelKeeper, disk: OllamaDisk | None) -> Manifest | None:
    if disk is None:
        return None
    found = (m for name, m in disk.manifests.items() if keeper.same(name, card.id.name))
    return next(found, None)


def freshness_of(digest: str, here: Manifest | None, there: Manifest) -> Freshness:
    """`digest` is that of the installed model's manifest, `here` the manifest itself where it can
    be read. Pure."""
    if digest.lower().removeprefix("sha256:") in there.digests:
        return Freshness.SAME
    if here is None:
        return Freshness.NEWER
    if here.sizes == there.sizes:
        return Freshness.SAME  # the same parts, written down in another way
    return Freshness.REWORDED if here.weights == there.weights else Freshness.NEWER
