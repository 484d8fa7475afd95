"""A model file without content: by default with one tiny layer, the least that the native server opens.

Its vocabulary is whatever keys are written between head and end. Weights are a hole in the file: it
takes no room on the disk, and yet every page of it is there once the engine reads it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from math import prod
from typing import BinaryIO

from forge_gui.engine.formats.gguf_types import ARRAY, STRING, TENSOR_TYPES

_ALIGNMENT = 32
_HEAD = 64
_U32, _I32, _F32, _BOOL = 4, 5, 6, 7
F32, F16, Q4_0, Q8_0, Q4_K = 0, 1, 2, 8, 12
"""Packings by the numbers that files use."""


@dataclass(frozen=True, slots=True)
class Layers:
    """How large it is. `width` and `feed_forward` must divide into the blocks of `packing`."""

    width: int = 32
    feed_forward: int = 32
    layers: int = 1
    packing: int = Q4_0
    context: int = 64


_LEAST = Layers()


@dataclass(frozen=True, slots=True)
class EmptyModel:
    """`name` as the file will call itself, `tokens` how many its vocabulary has."""

    name: str
    tokens: int
    size: Layers = _LEAST

    def head(self, more_keys: int) -> bytes:
        """All that comes before the keys of the vocabulary, of which there are so many."""
        keys, tensors = list(self._keys()), list(self._tensors())
        counts = struct.pack("<IQQ", 3, len(tensors), len(keys) + more_keys)
        return b"GGUF" + counts + b"".join(keys)

    def finish(self, file: BinaryIO) -> None:
        """Behind the keys: what the weights are called, and the hole where they would be."""
        offset = 0
        for name, shape, packing in self._tensors():
            sizes = struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
            file.write(packed(f"{name}.weight") + sizes + struct.pack("<IQ", packing, offset))
            known = TENSOR_TYPES[packing]
            offset += prod(shape) // known.block * known.block_bytes
            offset += -offset % _ALIGNMENT
        begin = file.tell() + -file.tell() % _ALIGNMENT
        file.truncate(begin + offset)

    def _tensors(self) -> Iterator[tuple[str, tuple[int, ...], int]]:
        """Name, dimensions and packing."""
        size = self.size
        wide, inner, packing = size.width, size.feed_forward, size.packing
        yield "token_embd", (wide, self.tokens), packing
        yield "output_norm", (wide,), F32
        for layer in range(size.layers):
            yield f"blk.{layer}.attn_norm", (wide,), F32
            yield f"blk.{layer}.ffn_norm", (wide,), F32
            for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
                yield f"blk.{layer}.{name}", (wide, wide), packing
            yield f"blk.{layer}.ffn_gate", (wide, inner), packing
            yield f"blk.{layer}.ffn_up", (wide, inner), packing
            yield f"blk.{layer}.ffn_down", (inner, wide), packing

    def _keys(self) -> Iterator[bytes]:
        size = self.size
        heads = max(1, size.width // _HEAD)
        yield text_key("general.architecture", "llama")
        yield text_key("general.name", self.name)
        told = {"context_length": size.context, "embedding_length": size.width}
        told |= {"block_count": size.layers, "feed_forward_length": size.feed_forward}
        told |= {"attention.head_count": heads, "rope.dimension_count": size.width // heads}
        told |= {"vocab_size": self.tokens}
        for name, number in told.items():
            yield number_key(f"llama.{name}", number)
        yield _key("llama.attention.layer_norm_rms_epsilon", _F32) + struct.pack("<f", 1e-5)


def text_key(name: str, value: str) -> bytes:
    return _key(name, STRING) + packed(value)


def number_key(name: str, value: int) -> bytes:
    return _key(name, _U32) + struct.pack("<I", value)


def flag_key(name: str, value: bool) -> bytes:
    return _key(name, _BOOL) + struct.pack("<?", value)


def texts_key(name: str, values: tuple[str, ...]) -> bytes:
    return _list_key(name, STRING, len(values)) + b"".join(map(packed, values))


def numbers_key(name: str, values: tuple[int, ...]) -> bytes:
    return _list_key(name, _I32, len(values)) + struct.pack(f"<{len(values)}i", *values)


def floats_key(name: str, values: tuple[float, ...]) -> bytes:
    return _list_key(name, _F32, len(values)) + struct.pack(f"<{len(values)}f", *values)


def packed(text: str) -> bytes:
    """A text as these files hold it: its length in bytes first."""
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _list_key(name: str, kind: int, count: int) -> bytes:
    return _key(name, ARRAY) + struct.pack("<IQ", kind, count)


def _key(name: str, kind: int) -> bytes:
    return packed(name) + struct.pack("<I", kind)
