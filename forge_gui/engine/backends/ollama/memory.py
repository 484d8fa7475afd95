"""How much memory a model will need, from what Ollama tells about its shape. Pure.

Weights as they lie on disk, the cache of keys and values for the whole context, and the scratch
space of one batch. A forecast for the first load: what /api/ps reports afterwards beats it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_F16 = 2
_F32 = 4
_MOST_LAYERS = 10_000
_BATCHES = ((4096, 512), (32768, 1024))
"""Up to this context Ollama takes this batch by itself; 2,048 beyond."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What decides the memory of a loaded model (counts; `kv_heads` one number a layer)."""

    kv_heads: tuple[int, ...]
    key_length: int
    value_length: int
    embedding_length: int
    feed_forward_length: int = 0
    vocabulary: int = 0
    context_length: int = 0


def shape_of(model_info: Mapping[str, Any]) -> Shape | None:
    """The shape in `model_info` of /api/show; None where a part that decides is missing.

    Arrays come as null there unless the answer was asked for as verbose: see `needs_verbose`.
    """
    info = _Info(model_info)
    layers, heads = info.number("block_count"), info.number("attention.head_count")
    embedding = info.number("embedding_length")
    if not 0 < layers <= _MOST_LAYERS or not embedding:
        return None
    kv_heads = info.per_layer("attention.head_count_kv", layers) or (heads,) * layers
    if not any(kv_heads):
        return None
    head_length = embedding // heads if heads else 0
    key_length = info.number("attention.key_length") or head_length
    value_length = info.number("attention.value_length") or head_length
    if not key_length or not value_length:
        return None
    return Shape(
        kv_heads=kv_heads,
        key_length=key_length,
        value_length=value_length,
        embedding_length=embedding,
        feed_forward_length=max(info.per_layer("feed_forward_length", 1), default=0),
        vocabulary=info.number("vocab_size"),
        context_length=info.number("context_length"),
    )


def needs_verbose(model_info: Mapping[str, Any]) -> bool:
    """Whether a number that decides was sent as null because it is one number a layer."""
    prefix = f"{model_info.get('general.architecture')}."
    keys = ("attention.head_count_kv", "attention.head_count", "feed_forward_length")
    return any(model_info.get(prefix + key, 0) is None for key in keys)


def automatic_batch(context_tokens: int) -> int:
    """The batch size that Ollama takes for a context where nobody gives one."""
    return next((batch for limit, batch in _BATCHES if context_tokens <= limit), 2048)


def cache_bytes(shape: Shape, context_tokens: int, parallel: int = 1) -> int:
    """Keys and values of every token in the context, in half precision.

    Layers with a sliding window hold less; which ones they are is not told, so all count in full.
    """
    row = sum(shape.kv_heads) * (shape.key_length + shape.value_length)
    return row * _F16 * context_tokens * parallel


def scratch_bytes(shape: Shape, context_tokens: int, batch: int) -> int:
    """Space for one batch: the widest layer's rows or the row of all token scores, and the mask.

    The multiples were fitted to five measured loads (tests/contract), which they meet to 1.5 %.
    """
    widest = max(
        4 * shape.feed_forward_length + 2 * shape.embedding_length,
        shape.vocabulary + shape.embedding_length,
    )
    return batch * (widest * _F32 + context_tokens * _F16)


def memory_bytes(
    weights: int, shape: Shape, context_tokens: int, *, batch: int | None = None, parallel: int = 1
) -> int:
    """All that a loaded model takes."""
    tokens = min(context_tokens, shape.context_length or context_tokens)
    used = batch or automatic_batch(tokens)
    cache = cache_bytes(shape, tokens, parallel)
    return weights + cache + scratch_bytes(shape, tokens, used)


class _Info:
    """Numbers out of `model_info`, whose keys begin with the architecture."""

    def __init__(self, source: Mapping[str, Any]) -> None:
        self._source = source
        self._prefix = f"{source.get('general.architecture')}."

    def number(self, key: str) -> int:
        """A number, the largest of a list, 0 where there is none."""
        return max(self.per_layer(key, 1), default=0)

    def per_layer(self, key: str, layers: int) -> tuple[int, ...]:
        value = self._source.get(self._prefix + key)
        if isinstance(value, Sequence) and not isinstance(value, str):
            return tuple(number for number in map(_whole, value) if number is not None)
        number = _whole(value)
        return () if number is None else (number,) * layers


def _whole(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return int(value) if 0 <= value < 2**53 else None
