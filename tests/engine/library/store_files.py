"""Stores of other programs, made of small files that lie as these programs lay them."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from benchmarks.random_gguf import header_bytes
from forge_gui.engine.library.stores.file_shelf import FileShelf
from forge_gui.engine.library.stores.places import StorePlace
from forge_gui.engine.library.stores.shelved import Shelved
from forge_gui.engine.storage.kept_facts import KeptFacts
from forge_gui.values.model_places import Store

KIND = "application/vnd.ollama.image."


def gguf(name: str, fill: int = 0, more: Mapping[str, str | int] | None = None) -> bytes:
    """A sound file of one small model; `fill` is what its weights consist of."""
    told = {"general.architecture": "llama", "general.name": name, **(more or {})}
    tensors = [("blk.0.attn_q.weight", (64, 64), 0, 64 * 64 * 4)]
    return header_bytes(told, tensors) + bytes([fill]) * (64 * 64 * 4)


def put(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def ollama_model(
    store: Path, place: str, layers: Sequence[tuple[str, bytes]], **changes: Mapping[str, object]
) -> str:
    """A model of Ollama's, its blobs and its manifest; returns the manifest's digest.

    `changes`: of the layer of a kind, what the manifest says otherwise.
    """
    told = []
    for kind, data in layers:
        digest = hashlib.sha256(data).hexdigest()
        put(store / "blobs" / f"sha256-{digest}", data)
        layer = {"mediaType": KIND + kind, "digest": f"sha256:{digest}", "size": len(data)}
        told.append(layer | dict(changes.get(kind, {})))
    text = json.dumps({"schemaVersion": 2, "layers": told}).encode()
    put(store / "manifests" / place, text)
    return hashlib.sha256(text).hexdigest()


def hugging_face_file(
    hub: Path, repository: str, revision: str, name: str, data: bytes, *, is_large: bool = True
) -> Path:
    """A file of a snapshot: a link to its blob."""
    folder = hub / f"models--{repository.replace('/', '--')}"
    hashing = hashlib.sha256 if is_large else hashlib.sha1
    blob = put(folder / "blobs" / hashing(data).hexdigest(), data)
    link = folder / "snapshots" / revision / name
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(blob)
    return link


def no_words(_: Shelved) -> None:
    return


@asynccontextmanager
async def shelf_on(
    kept: Path, *places: tuple[Store, Path]
) -> AsyncIterator[Callable[[], FileShelf]]:
    """Makes shelves over these folders; each new one is as after another start of Forge."""
    facts: list[KeptFacts] = []
    async with asyncio.TaskGroup() as group:

        def make() -> FileShelf:
            facts.append(KeptFacts(kept, group, rest_s=0.0))
            found = [StorePlace(store, folder) for store, folder in places]
            return FileShelf(lambda: found, facts[-1])

        try:
            yield make
        finally:
            for one in facts:
                await one.close()


async def looked(kept: Path, *places: tuple[Store, Path]) -> Shelved:
    """What one look finds."""
    async with shelf_on(kept, *places) as make:
        return await make().look(no_words)
