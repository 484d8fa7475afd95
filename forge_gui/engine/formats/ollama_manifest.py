"""Ollama's manifests: which parts a model has, as its registry and its own disk write them. Pure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from forge_gui.engine.formats.json_fields import (
    Object,
    WireError,
    count_of,
    object_of,
    objects_of,
    read_object,
    text_of,
)

WEIGHTS = "application/vnd.ollama.image.model"
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
MOST_BYTES = 4 * 1024 * 1024
_MOST_PARTS = 10_000


@dataclass(frozen=True, slots=True)
class ManifestPart:
    kind: str
    """Its media type."""
    digest: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """`digests` are those under which Ollama may list it: it hashes the file, whose last line end
    its reader may have left out."""

    parts: tuple[ManifestPart, ...]
    digests: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """Of all parts, each counted once."""
        return sum(self.sizes.values())

    @property
    def sizes(self) -> Mapping[str, int]:
        return {part.digest: part.size for part in self.parts}

    @property
    def weights(self) -> frozenset[str]:
        """Digests of the parts that are the model itself."""
        return frozenset(part.digest for part in self.parts if part.kind == WEIGHTS)


def read_manifest(raw: bytes) -> Manifest:
    """What the bytes say. Raises WireError where they are no manifest."""
    if len(raw) > MOST_BYTES:
        raise WireError("a manifest of more than 4 MiB")
    body = read_object(raw)
    layers = objects_of(body, "layers")
    if not layers or len(layers) > _MOST_PARTS:
        raise WireError("a manifest without parts")
    config = object_of(body, "config")
    parts = tuple(_part(layer) for layer in (*layers, *([config] if config else [])))
    every = (hashlib.sha256(text).hexdigest() for text in (raw, raw.rstrip()))
    return Manifest(parts, tuple(dict.fromkeys(every)))


def _part(layer: Object) -> ManifestPart:
    digest, size = text_of(layer, "digest"), count_of(layer, "size")
    if not _DIGEST.fullmatch(digest) or size is None or size < 0:
        raise WireError("a part without digest and size")
    return ManifestPart(text_of(layer, "mediaType"), digest, size)


def freed_by(name: str, manifests: Mapping[str, Manifest]) -> tuple[int, int]:
    """Bytes that go with a model, and those that other models share with it."""
    own = manifests[name].sizes
    others = {part.digest for one, m in manifests.items() if one != name for part in m.parts}
    freed = sum(size for digest, size in own.items() if digest not in others)
    return freed, sum(own.values()) - freed
