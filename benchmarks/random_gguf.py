"""Writes GGUF files with random weights: a real architecture at any size, without any download.

Speed does not depend on what the weights say, so these files measure an engine honestly; the text
that such a model writes means nothing. Rows of the output matrix that belong to end marks and to
bytes beyond ASCII are zero, so that the model neither stops early nor writes broken characters.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import ascii_lowercase
from typing import BinaryIO, Literal

import numpy as np
from numpy.typing import NDArray

Weights = Literal["f32", "f16", "q8_0"]
Value = str | bool | int | float | Sequence[str] | Sequence[int]

_ALIGNMENT = 32
_SPECIALS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
_TENSOR_TYPE = {"f32": 0, "f16": 1, "q8_0": 8}
_FILE_TYPE = {"f32": 0, "f16": 1, "q8_0": 7}
CHAT_TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


@dataclass(frozen=True)
class LlamaShape:
    """How large the model is; `hidden` must be a multiple of `heads` and of 32."""

    hidden: int = 64
    layers: int = 2
    heads: int = 4
    kv_heads: int = 2
    feed_forward: int = 128
    vocabulary: int = 512
    context: int = 512

    @property
    def head_size(self) -> int:
        return self.hidden // self.heads


TINY = LlamaShape()
SMALL = LlamaShape(
    hidden=512, layers=8, heads=8, kv_heads=8, feed_forward=1408, vocabulary=4096, context=8192
)
"""About 30 million weights, 26 million of them outside the embeddings."""


def byte_symbols() -> list[str]:
    """The printable character that stands for each byte in a byte-level vocabulary."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    rest = sorted(set(range(256)).difference(printable))
    symbols = {byte: chr(byte) for byte in printable}
    symbols |= {byte: chr(256 + index) for index, byte in enumerate(rest)}
    return [symbols[byte] for byte in range(256)]


def _merges(count: int) -> list[tuple[str, str]]:
    """Pairs of letters, a space and a letter, then longer ones: as many as asked for."""
    heads = [byte_symbols()[0x20], *ascii_lowercase]
    found = [(head, tail) for head in heads for tail in ascii_lowercase]
    for head, tail in found:
        if len(found) >= count:
            break
        found.extend((head + tail, letter) for letter in ascii_lowercase)
    return found[:count]


def vocabulary(size: int) -> tuple[list[str], list[str]]:
    """Tokens and merges of a byte-level vocabulary with the special tokens first."""
    merges = _merges(size - 256 - len(_SPECIALS))
    tokens = [*_SPECIALS, *byte_symbols(), *(head + tail for head, tail in merges)]
    return tokens, [f"{head} {tail}" for head, tail in merges]


def _is_plain(token: str, space: str) -> bool:
    """Whether the token stands for visible ASCII text (a leading space is allowed)."""
    body = token.removeprefix(space)
    return token not in _SPECIALS and bool(body) and body.isascii() and body.isprintable()


def _metadata(shape: LlamaShape, weights: Weights, name: str) -> dict[str, Value]:
    tokens, merges = vocabulary(shape.vocabulary)
    return {
        "general.architecture": "llama",
        "general.name": name,
        "general.license": "mit",
        "general.file_type": _FILE_TYPE[weights],
        "llama.block_count": shape.layers,
        "llama.context_length": shape.context,
        "llama.embedding_length": shape.hidden,
        "llama.feed_forward_length": shape.feed_forward,
        "llama.attention.head_count": shape.heads,
        "llama.attention.head_count_kv": shape.kv_heads,
        "llama.attention.layer_norm_rms_epsilon": 1e-5,
        "llama.rope.dimension_count": shape.head_size,
        "llama.rope.freq_base": 10000.0,
        "llama.vocab_size": len(tokens),
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "gpt-2",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": [3 if token in _SPECIALS else 1 for token in tokens],
        "tokenizer.ggml.merges": merges,
        "tokenizer.ggml.bos_token_id": 0,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.add_bos_token": False,
        "tokenizer.chat_template": CHAT_TEMPLATE,
    }


def _matrices(shape: LlamaShape) -> Iterator[tuple[str, int, int]]:
    """Name, rows, columns of every matrix, in file order."""
    kv_size = shape.kv_heads * shape.head_size
    yield "token_embd.weight", shape.vocabulary, shape.hidden
    for layer in range(shape.layers):
        block = f"blk.{layer}."
        yield block + "attn_q.weight", shape.hidden, shape.hidden
        yield block + "attn_k.weight", kv_size, shape.hidden
        yield block + "attn_v.weight", kv_size, shape.hidden
        yield block + "attn_output.weight", shape.hidden, shape.hidden
        yield block + "ffn_gate.weight", shape.feed_forward, shape.hidden
        yield block + "ffn_up.weight", shape.feed_forward, shape.hidden
        yield block + "ffn_down.weight", shape.hidden, shape.feed_forward
    yield "output.weight", shape.vocabulary, shape.hidden


def _norms(shape: LlamaShape) -> Iterator[str]:
    for layer in range(shape.layers):
        yield f"blk.{layer}.attn_norm.weight"
        yield f"blk.{layer}.ffn_norm.weight"
    yield "output_norm.weight"


def quantize_q8_0(rows: NDArray[np.float32]) -> bytes:
    """Blocks of 32 weights: one half-precision scale, then 32 signed bytes."""
    blocks = rows.reshape(-1, 32)
    scale = np.abs(blocks).max(axis=1, keepdims=True) / 127.0
    inverse = np.divide(1.0, scale, out=np.zeros_like(scale), where=scale > 0)
    packed = np.empty(len(blocks), dtype=[("scale", "<f2"), ("weights", "i1", 32)])
    packed["scale"] = scale[:, 0]
    packed["weights"] = np.rint(blocks * inverse)
    return packed.tobytes()


def _encode(rows: NDArray[np.float32], weights: Weights) -> bytes:
    if weights == "q8_0":
        return quantize_q8_0(rows)
    return rows.astype("<f2" if weights == "f16" else "<f4").tobytes()


def _byte_size(elements: int, weights: Weights) -> int:
    return elements // 32 * 34 if weights == "q8_0" else elements * (2 if weights == "f16" else 4)


def _string(text: str) -> bytes:
    raw = text.encode()
    return struct.pack("<Q", len(raw)) + raw


def _value(value: Value) -> bytes:
    """One metadata value with its type: bool, uint32, float32, string, or a list of those."""
    if isinstance(value, bool):
        return struct.pack("<I?", 7, value)
    if isinstance(value, int):
        return struct.pack("<II", 4, value)
    if isinstance(value, float):
        return struct.pack("<If", 6, value)
    if isinstance(value, str):
        return struct.pack("<I", 8) + _string(value)
    texts = [item for item in value if isinstance(item, str)]
    if texts:
        return struct.pack("<IIQ", 9, 8, len(texts)) + b"".join(map(_string, texts))
    return struct.pack("<IIQ", 9, 5, len(value)) + np.asarray(value, dtype="<i4").tobytes()


def _padding(size: int) -> int:
    return -size % _ALIGNMENT


def header_bytes(
    metadata: Mapping[str, Value],
    tensors: Sequence[tuple[str, tuple[int, ...], int, int]],
    *,
    version: int = 3,
) -> bytes:
    """A GGUF header, padded. A tensor is (name, dimensions, type number, size in bytes)."""
    parts = [b"GGUF", struct.pack("<IQQ", version, len(tensors), len(metadata))]
    parts += [_string(key) + _value(value) for key, value in metadata.items()]
    offset = 0
    for name, dimensions, kind, size in tensors:
        sizes = struct.pack(f"<I{len(dimensions)}Q", len(dimensions), *dimensions)
        parts.append(_string(name) + sizes + struct.pack("<IQ", kind, offset))
        offset += size + _padding(size)
    header = b"".join(parts)
    return header + bytes(_padding(len(header)))


def _write_padded(file: BinaryIO, data: bytes) -> None:
    file.write(data)
    file.write(bytes(_padding(len(data))))


def write_random_llama(
    path: Path,
    shape: LlamaShape = TINY,
    *,
    weights: Weights = "q8_0",
    seed: int = 0,
    name: str = "random weights",
    pooling: int | None = None,
) -> Path:
    """Write a Llama-architecture model with random weights; the same seed, the same bytes.

    `pooling` (1: mean) makes it an embedding model.
    """
    kind = _TENSOR_TYPE[weights]
    matrices = list(_matrices(shape))
    tensors: list[tuple[str, tuple[int, ...], int, int]] = [
        (tensor, (columns, rows), kind, _byte_size(rows * columns, weights))
        for tensor, rows, columns in matrices
    ]
    tensors += [(norm, (shape.hidden,), 0, shape.hidden * 4) for norm in _norms(shape)]
    tokens, _ = vocabulary(shape.vocabulary)
    space = byte_symbols()[0x20]
    plain = np.array([_is_plain(token, space) for token in tokens])
    random = np.random.default_rng(seed)
    with path.open("wb") as file:
        metadata = _metadata(shape, weights, name)
        if pooling is not None:
            metadata["llama.pooling_type"] = pooling
        file.write(header_bytes(metadata, tensors))
        for tensor, rows, columns in matrices:
            values = random.standard_normal((rows, columns), dtype=np.float32)
            values *= columns**-0.5
            if tensor == "output.weight":
                values *= 4.0 * plain[:, None]
            _write_padded(file, _encode(values, weights))
        for _ in _norms(shape):
            _write_padded(file, np.ones(shape.hidden, dtype="<f4").tobytes())
    return path
