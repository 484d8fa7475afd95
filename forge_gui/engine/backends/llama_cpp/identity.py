"""Tells one content of a model file from another without reading gigabytes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from forge_gui.engine.formats.gguf_header import GgufHeader

_BLOCK = 1024 * 1024


def identity_of(header: GgufHeader, stamps: Iterable[tuple[int, int]]) -> str:
    """A digest over the header's bytes (names, vocabulary, shapes, chat template) and over size
    and time of change of all files. Raises OSError."""
    digest = hashlib.sha256(repr(tuple(stamps)).encode())
    with header.path.open("rb") as file:
        left = header.data_offset
        while left > 0 and (block := file.read(min(left, _BLOCK))):
            digest.update(block)
            left -= len(block)
    return digest.hexdigest()[:32]
