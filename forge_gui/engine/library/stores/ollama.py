"""Reads Ollama's own store: manifests/<registry>/<namespace>/<model>/<tag> name blobs/sha256-<hex>.

What a manifest says is not trusted: a digest must be one, and its blob whole. Models whose weights
are not one plain GGUF file (an adapter on top, other formats) are told, and left to Ollama itself.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from forge_gui.engine.library.stores.disk import (
    MOST_BYTES_OF_TEXT,
    DiskFile,
    files_below,
    look_at,
)
from forge_gui.engine.library.stores.found import FoundModel, StoreContent
from forge_gui.values.model_places import Store

_DIGEST = re.compile(r"sha256:([0-9a-f]{64})")
_KIND = "application/vnd.ollama.image."
_DEPTH = 8


def read_ollama(folder: Path) -> StoreContent:
    """Models are named as Ollama lists them. Raises OSError where there are no manifests."""
    manifests, blobs = folder / "manifests", folder / "blobs"
    found: list[FoundModel] = []
    told: list[str] = []
    for file in files_below(manifests, _DEPTH, lambda _: True):
        name = listed_name(file.path.relative_to(manifests).parts)
        if not name or file.size > MOST_BYTES_OF_TEXT:
            continue
        model = _model(name, file, blobs)
        if isinstance(model, FoundModel):
            found.append(model)
        elif model:
            told.append(f"{name}: {model}")
    return StoreContent(tuple(found), tuple(told))


def listed_name(place: Sequence[str]) -> str:
    """`registry/namespace/model/tag` as Ollama writes it; empty for what is no model's place.

    >>> listed_name(("registry.ollama.ai", "library", "llama3", "8b"))
    'llama3:8b'
    """
    if len(place) < 4 or any(part.startswith(".") for part in place):
        return ""
    registry, *inner, tag = place
    if registry == "registry.ollama.ai":
        inner = inner[1:] if inner[0] == "library" else inner
        return f"{'/'.join(inner)}:{tag}"
    return f"{registry}/{'/'.join(inner)}:{tag}"


def _model(name: str, file: DiskFile, blobs: Path) -> FoundModel | str:
    """The model, or why it is none that is run from its file (empty: nothing to tell)."""
    try:
        raw = file.path.read_bytes()
        manifest = json.loads(raw)
    except (OSError, ValueError, RecursionError):
        return "its manifest cannot be read."
    layers = _layers(manifest)
    weights = layers.get("model", [])
    if not weights:
        return "its weights are in another format than GGUF." if "tensor" in layers else ""
    if "adapter" in layers:
        return "it is an adapter on another model; Ollama runs the two together."
    if len(weights) > 1:
        return "its weights are in several layers; Ollama runs it."
    blob = _blob(weights[0], blobs)
    if isinstance(blob, str):
        return blob
    eyes = layers.get("projector", [])
    projector = _blob(eyes[0], blobs) if len(eyes) == 1 else None
    return FoundModel(
        Store.OLLAMA,
        name,
        (blob,),
        (blob.path.name.removeprefix("sha256-"),),
        projector if isinstance(projector, DiskFile) else None,
        _digests(raw),
    )


def _digests(manifest: bytes) -> tuple[str, ...]:
    """By which Ollama may call the model: it hashes what its reader took, the last line end or not."""
    every = (hashlib.sha256(text).hexdigest() for text in (manifest, manifest.rstrip()))
    return tuple(dict.fromkeys(every))


def _layers(manifest: Any) -> Mapping[str, list[Mapping[str, Any]]]:
    """Layers by their kind: model, projector, adapter, template, ..."""
    listed = manifest.get("layers") if isinstance(manifest, dict) else None
    found: dict[str, list[Mapping[str, Any]]] = {}
    for layer in listed if isinstance(listed, list) else ():
        kind = layer.get("mediaType") if isinstance(layer, dict) else None
        if isinstance(kind, str) and kind.startswith(_KIND):
            found.setdefault(kind.removeprefix(_KIND), []).append(layer)
    return found


def _blob(layer: Mapping[str, Any], blobs: Path) -> DiskFile | str:
    digest = layer.get("digest")
    known = _DIGEST.fullmatch(digest) if isinstance(digest, str) else None
    if known is None:
        return "its manifest names no content."
    file = look_at(blobs / f"sha256-{known[1]}")
    if file is None:
        return "its file is not there, or may not be read."
    size = layer.get("size")
    if isinstance(size, int) and size != file.size:
        return "its file is not whole."
    return file
