"""What a download would be before it begins: its size, the room for it, and what is here already."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from forge_gui.engine.backends.keeping import ModelKeeper
from forge_gui.engine.formats.ollama_manifest import Manifest
from forge_gui.engine.library.managing.room import OllamaDisk, disk_full
from forge_gui.values.errors import BackendError, BadRequest, ModelNotFound
from forge_gui.values.ids import ModelId
from forge_gui.values.known_models import KnownModel
from forge_gui.values.managing import PullOutlook
from forge_gui.values.managing_errors import AlreadyHere
from forge_gui.values.model_places import ModelPlace, Store
from forge_gui.values.models import ModelCard

_DEFAULTS = ("registry.ollama.ai/", "library/")


@dataclass(frozen=True, slots=True)
class Sources:
    """What is looked up. `same_content` hashes a model's files, which may take a minute."""

    cards: Callable[[], Awaitable[Sequence[ModelCard]]]
    same_content: Callable[[ModelId], Awaitable[ModelCard]]
    named: Callable[[str], KnownModel | None]
    disk: Callable[[ModelKeeper], Awaitable[OllamaDisk | None]]


async def look_before_pull(model: ModelId, keeper: ModelKeeper, sources: Sources) -> PullOutlook:
    """Raises ModelNotFound where the registry does not have it, BadRequest for no name."""
    manifest = await _manifest(model, keeper)
    cards = await sources.cards()
    installed = installed_as(model, keeper, cards)
    disk = await sources.disk(keeper)
    free = disk.free if disk else None
    if manifest is None:
        size = published_size(model.name, await asyncio.to_thread(sources.named, model.name))
        is_here = installed is not None
        return PullOutlook(model, size, None, free, size is not None, is_here)
    to_fetch = await asyncio.to_thread(disk.missing, manifest) if disk else None
    return PullOutlook(
        model,
        bytes=manifest.size,
        to_fetch=to_fetch,
        free=free,
        is_installed=installed is not None,
        is_same=installed is not None and installed.digest.lower() in manifest.digests,
        here=await _here(manifest, keeper, cards, sources) if to_fetch != 0 else (),
    )


def refuse(outlook: PullOutlook) -> None:
    """Raises AlreadyHere for what would be fetched in vain, DiskFull where there is no room."""
    model = outlook.model
    if outlook.is_installed and outlook.is_same:
        raise AlreadyHere(
            f"{model.name} is installed, and the model library has nothing newer.",
            "There is nothing to pull.",
            backend=model.backend,
            model=model.name,
        )
    if outlook.here:
        first = outlook.here[0]
        raise AlreadyHere(
            f"{model.name} is on this disk already: {first.path}.",
            f"Use {first.model}, which runs from that file; nothing has to be downloaded. "
            "Pull it all the same if Ollama itself is to run it.",
            backend=model.backend,
            model=model.name,
            places=outlook.here,
        )
    if outlook.lacking:
        needed = outlook.to_fetch if outlook.to_fetch is not None else outlook.bytes
        raise disk_full(model, needed or 0, outlook.free or 0)


def pulled_name(text: str) -> str:
    """A name as Ollama lists it: with a tag, without its own host and namespace.

    >>> pulled_name("registry.ollama.ai/library/llama3.2"), pulled_name("hf.co/a/b:Q4_K_M")
    ('llama3.2:latest', 'hf.co/a/b:Q4_K_M')
    """
    name = text.strip()
    if not name.lower().startswith("http://"):
        name = name.removeprefix("https://")
        for start in _DEFAULTS:
            name = name[len(start) :] if name.lower().startswith(start) else name
    return name if ":" in name.rpartition("/")[2] else f"{name}:latest"


def installed_as(
    model: ModelId, keeper: ModelKeeper, cards: Sequence[ModelCard]
) -> ModelCard | None:
    """The model of that name on that server."""
    ours = (card for card in cards if card.id.backend == model.backend)
    return next((card for card in ours if keeper.same(card.id.name, model.name)), None)


def published_size(name: str, known: KnownModel | None) -> int | None:
    """What the catalogue says about the size of what would be pulled; None: it does not know."""
    if known is None:
        return None
    wanted = name.lower().removesuffix(":latest")
    for one in known.quantisations:
        if one.pull and one.pull.lower().removesuffix(":latest") == wanted:
            return one.bytes
    return None


async def _manifest(model: ModelId, keeper: ModelKeeper) -> Manifest | None:
    """None where its registry cannot be asked from here: then the server tries on its own."""
    try:
        return await keeper.manifest(model.name)
    except (ModelNotFound, BadRequest):
        raise
    except BackendError:
        return None


async def _here(
    manifest: Manifest, keeper: ModelKeeper, cards: Sequence[ModelCard], sources: Sources
) -> tuple[ModelPlace, ...]:
    """Files of other programs that hold the weights; those of the same size are hashed."""
    if not keeper.is_local or len(manifest.weights) != 1:
        return ()
    [digest] = manifest.weights
    size = manifest.sizes[digest]
    for card in cards:
        outside = tuple(place for place in card.places if place.store is not Store.OLLAMA)
        if not outside or card.size_bytes != size:
            continue
        known = card if card.digest.startswith("sha256:") else await sources.same_content(card.id)
        if known.digest.removeprefix("sha256:") == digest.removeprefix("sha256:"):
            return outside
    return ()
