"""The vocabulary of a model file: what tells it from others, and a model that is nothing else.

The native server opens whole models only. So the tokenizer's keys are copied, byte for byte, into a
file with one tiny layer without content: it counts as the model itself does, for the memory of its
vocabulary alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from forge_gui.engine.formats.empty_model import EmptyModel
from forge_gui.engine.formats.gguf_header import GgufArray, GgufHeader

TEMPLATE = "tokenizer.chat_template"
_PREFIX = "tokenizer."
_TOKENS = "tokenizer.ggml.tokens"
_HABITS = ("phi-3", "phi3", "modern-bert")
"""The engine treats white space in another way where a model's name says one of these."""
_STRANGE = frozenset({"nomic-bert-moe", "jina-bert-v3"})
"""The same for these architectures, which a copy has not: they are not copied."""
_BLOCK = 1024 * 1024
BYTES_A_TOKEN = 420
"""What a token of a vocabulary takes in the loaded tokenizer, its merges included."""
_BYTES_A_ROW = 18
"""And its place among the empty weights."""


def has_vocabulary(header: GgufHeader) -> bool:
    """Whether its tokenizer can be had without its weights."""
    return _size_of(header) > 0 and header.architecture not in _STRANGE


def vocabulary_digest(header: GgufHeader) -> str:
    """The same for all files that count alike: over all that their tokenizer is made of, the chat
    template left out. Blocks on the disk. Raises OSError."""
    digest = hashlib.sha256(f"1 {_habit(header)}".encode())
    with header.path.open("rb") as file:
        for begin, end in sorted_places(header):
            file.seek(begin)
            digest.update((end - begin).to_bytes(8, "little"))
            for part in _parts(file, end - begin):
                digest.update(part)
    return digest.hexdigest()[:32]


def sorted_places(header: GgufHeader) -> list[tuple[int, int]]:
    """Where the keys of the tokenizer lie, by their names: files may order them differently."""
    names = sorted(name for name in header.places if _is_part(name))
    return [header.places[name] for name in names]


def write_vocabulary(header: GgufHeader, target: Path) -> None:
    """Write the vocabulary with its template as a model of its own. Blocks on the disk.

    Raises OSError.
    """
    places = [*sorted_places(header)]
    if TEMPLATE in header.places:
        places.append(header.places[TEMPLATE])
    empty = EmptyModel(_habit(header) or "vocabulary", _size_of(header))
    with header.path.open("rb") as source, target.open("wb") as file:
        file.write(empty.head(more_keys=len(places)))
        for begin, end in places:
            source.seek(begin)
            for part in _parts(source, end - begin):
                file.write(part)
        empty.finish(file)


def vocabulary_bytes(header: GgufHeader) -> int:
    """About what it takes of memory, by itself."""
    copied = sum(end - begin for begin, end in sorted_places(header))
    return copied + _size_of(header) * (BYTES_A_TOKEN + _BYTES_A_ROW)


def _is_part(name: str) -> bool:
    return name.startswith(_PREFIX) and not name.startswith(TEMPLATE)


def _size_of(header: GgufHeader) -> int:
    tokens = header.metadata.get(_TOKENS)
    return tokens.count if isinstance(tokens, GgufArray) else 0


def _habit(header: GgufHeader) -> str:
    name = header.name.lower()
    return next((word for word in _HABITS if word in name), "")


def _parts(file: BinaryIO, count: int) -> Iterator[bytes]:
    while count > 0:
        part = file.read(min(count, _BLOCK))
        if not part:
            raise OSError("the file is shorter than it was")
        count -= len(part)
        yield part
