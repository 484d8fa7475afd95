"""Tells whether two model files have the same content, mostly without reading them.

In this order: the same file on the disk (links); the sha256 by which its store names it; a sample:
the header and a block out of the middle of each tensor, which no two trainings share. A sample is
only taken where another file has the very same sizes. The whole is hashed on request.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterable
from pathlib import Path

from forge_gui.engine.formats.gguf import read_gguf
from forge_gui.engine.formats.gguf_lists import KnownLists

_BLOCK = 4096
_CHUNK = 1024 * 1024


def sample_of(parts: Iterable[Path], lists: KnownLists | None = None) -> str:
    """Of all parts of a model. Raises FileDamaged, OSError."""
    digest = hashlib.sha256()
    for path in parts:
        header = read_gguf(path, lists)
        digest.update(header.file_size.to_bytes(8, "little"))
        with path.open("rb", buffering=0) as file:
            left = header.data_offset
            while left > 0 and (block := file.read(min(left, _CHUNK))):
                digest.update(block)
                left -= len(block)
            for tensor in header.tensors:
                middle = header.data_offset + tensor.offset + (tensor.size or 0) // 2
                file.seek(middle)
                digest.update(file.read(_BLOCK))
    return digest.hexdigest()


def whole_of(path: Path, stop: threading.Event) -> str:
    """The sha256 of a file; empty where `stop` was set meanwhile. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        while block := file.read(_CHUNK):
            if stop.is_set():
                return ""
            digest.update(block)
    return digest.hexdigest()
