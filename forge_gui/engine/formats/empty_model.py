"""A model file with one tiny layer without content: the least that the native server opens.

Its vocabulary is whatever keys are written between head and end. Weights are a hole in the file.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from forge_gui.engine.formats.gguf_types import ARRAY, STRING

CONTEXT = 64
_WIDTH = 32
_ALIGNMENT = 32
_U32, _I32, _F32, _BOOL = 4, 5, 6, 7
_F32_TENSOR, _Q4_0_TENSOR = 0, 2
BYTES_A_ROW = 18
"""Of 32 weights in the packing that is used."""
_MATRICES = (
    *("token_embd", "blk.0.attn_q", "blk.0.attn_k", "blk.0.attn_v", "blk.0.attn_output"),
    *("blk.0.ffn_gate", "blk.0.ffn_up", "blk.0.ffn_down"),
)
_NORMS = ("output_norm", "blk.0.attn_norm", "blk.0.ffn_norm")


@dataclass(frozen=True, slots=True)
class EmptyModel:
    """`name` as the file will call itself, `tokens` how many its vocabulary has."""

    name: str
    tokens: int

    def head(self, more_keys: int) -> bytes:
        """All that comes before the keys of the vocabulary, of which there are so many."""
        keys = list(self._keys())
        tensors = len(_MATRICES) + len(_NORMS)
        return b"GGUF" + struct.pack("<IQQ", 3, tensors, len(keys) + more_keys) + b"".join(keys)

    def finish(self, file: BinaryIO) -> None:
        """Behind the keys: what the weights are called, and the hole where they would be."""
        offset = 0
        for name in _MATRICES:
            rows = self.tokens if name == "token_embd" else _WIDTH
            place = struct.pack("<IQQIQ", 2, _WIDTH, rows, _Q4_0_TENSOR, offset)
            file.write(packed(f"{name}.weight") + place)
            offset += rows * BYTES_A_ROW
            offset += -offset % _ALIGNMENT
        for name in _NORMS:
            file.write(packed(f"{name}.weight"))
            file.write(struct.pack("<IQIQ", 1, _WIDTH, _F32_TENSOR, offset))
            offset += _WIDTH * 4
        begin = file.tell() + -file.tell() % _ALIGNMENT
        file.truncate(begin + offset)

    def _keys(self) -> Iterator[bytes]:
        yield text_key("general.architecture", "llama")
        yield text_key("general.name", self.name)
        sizes = {"context_length": CONTEXT, "embedding_length": _WIDTH, "block_count": 1}
        sizes |= {"feed_forward_length": _WIDTH, "attention.head_count": 1}
        sizes |= {"rope.dimension_count": _WIDTH, "vocab_size": self.tokens}
        for name, number in sizes.items():
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
