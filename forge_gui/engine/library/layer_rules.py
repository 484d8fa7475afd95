"""What the layers of each architecture keep: which look at a window only, which have a state.

The rules are those by which llama.cpp lays out its caches; a file may state its own pattern, and
then that holds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from forge_gui.values.model_shape import LayerShape

_EVERY: Mapping[str, int] = {
    "gemma2": 2,
    "gemma3": 6,
    "gemma3n": 5,
    "gemma-embedding": 6,
    "gpt-oss": 2,
    "openai-moe": 2,
    "cohere2": 4,
    "llama4": 4,
    "olmo2": 4,
    "exaone4": 4,
    "exaone-moe": 4,
    "smallthinker": 4,
    "afmoe": 4,
    "plamo3": 8,
}
"""Of so many layers the last looks at everything, the others at a window."""
_NO_WINDOW = frozenset({"phi3", "phimoe"})
"""Their files name a window, and the engine does not use it."""
_STATE_ONLY = frozenset({"mamba", "mamba2", "rwkv6", "rwkv7", "arwkv7", "rwkv6qwen2"})
_STATE_AND_ATTENTION = frozenset({"falcon-h1"})
_INTERVALS = frozenset({"qwen3next", "qwen35", "qwen35moe"})
"""Every fourth layer has attention, the others a state."""
_SHARED_FROM: Mapping[str, int] = {"gemma3n": 20}
"""Layers from this one on use the cache of an earlier layer."""


class Keys:
    """Numbers out of a header's metadata, whose keys begin with the architecture."""

    def __init__(self, metadata: Mapping[str, object]) -> None:
        self._metadata = metadata
        self.architecture = str(metadata.get("general.architecture") or "")

    def number(self, key: str, default: int = 0) -> int:
        """A number, the largest of a list."""
        return max(self.listed(key), default=default)

    def listed(self, key: str) -> tuple[int, ...]:
        """A list of numbers; one alone as a list of one."""
        value = self._metadata.get(f"{self.architecture}.{key}")
        items = getattr(value, "items", value)
        if isinstance(items, Sequence) and not isinstance(items, str):
            return tuple(whole for item in items if (whole := _whole(item)) is not None)
        one = _whole(items)
        return () if one is None else (one,)

    def per_layer(self, key: str, layers: int, default: int = 0) -> tuple[int, ...]:
        """One number for each layer; a short list is gone through again."""
        found = self.listed(key)
        if not found:
            return (default,) * layers
        return tuple(found[place % len(found)] for place in range(layers))


def _whole(value: object) -> int | None:
    if isinstance(value, bool):
        return int(value)
    if not isinstance(value, int | float):
        return None
    return int(value) if 0 <= value < 2**53 else None


@dataclass(frozen=True, slots=True)
class _Heads:
    """Per layer: heads, key-value heads; lengths of one key and value, in a window and outside."""

    heads: tuple[int, ...]
    kv_heads: tuple[int, ...]
    lengths: tuple[int, int]
    window_lengths: tuple[int, int]


def layers_of(keys: Keys, layer_bytes: Sequence[int] = ()) -> tuple[LayerShape, ...]:
    """Every layer of a model; `layer_bytes` are their weights where known. May be empty."""
    count = min(keys.number("block_count"), 10_000)
    heads = _heads(keys, count)
    windows, states = _windows(keys, count), _states(keys, heads, count)
    kept = _kept(keys, count)
    sizes = tuple(layer_bytes) if len(layer_bytes) == count else (0,) * count
    return tuple(
        _layer(heads, place, windows[place], states[place], kept[place], sizes[place])
        for place in range(count)
    )


def _layer(
    heads: _Heads, place: int, window: int | None, state: int, is_kept: bool, size: int
) -> LayerShape:
    key, value = heads.window_lengths if window else heads.lengths
    kv_heads = heads.kv_heads[place] if is_kept else 0
    return LayerShape(heads.heads[place], kv_heads, key, value, window, state, size)


def _heads(keys: Keys, count: int) -> _Heads:
    most = keys.number("attention.head_count")
    heads = keys.per_layer("attention.head_count", count, most)
    kv_heads = keys.per_layer("attention.head_count_kv", count)
    if not keys.listed("attention.head_count_kv"):
        kv_heads = heads
    usual = keys.number("embedding_length") // most if most else 0
    key = keys.number("attention.key_length", usual)
    value = keys.number("attention.value_length", usual)
    if keys.number("attention.key_length_mla"):  # compressed: values are read out of the keys
        value = 0
    window = keys.number("attention.key_length_swa", key)
    return _Heads(
        heads, kv_heads, (key, value), (window, keys.number("attention.value_length_swa", value))
    )


def _windows(keys: Keys, count: int) -> tuple[int | None, ...]:
    """The window of each layer; None: it looks at everything."""
    window = keys.number("attention.sliding_window")
    if keys.architecture == "llama4":
        window = keys.number("attention.chunk_size", 8192)
    if not window or keys.architecture in _NO_WINDOW:
        return (None,) * count
    pattern = keys.listed("attention.sliding_window_pattern")
    if len(pattern) > 1:
        return tuple(window if pattern[at % len(pattern)] else None for at in range(count))
    every = pattern[0] if pattern else _EVERY.get(keys.architecture)
    if every is None:  # a window that this architecture is not known to use counts in full
        return (None,) * count
    return tuple(None if every and at % every == every - 1 else window for at in range(count))


def _states(keys: Keys, heads: _Heads, count: int) -> tuple[int, ...]:
    """Numbers of recurrent state of each layer."""
    state = _state(keys)
    if keys.architecture in _STATE_ONLY | _STATE_AND_ATTENTION:
        return (state,) * count
    if keys.architecture in _INTERVALS:
        every = keys.number("full_attention_interval", 4) or 4
        return tuple(state if (at + 1) % every else 0 for at in range(count))
    return tuple(0 if kv_heads else state for kv_heads in heads.kv_heads)


def _state(keys: Keys) -> int:
    """Numbers that one layer with a state keeps of a sequence."""
    if head := keys.number("wkv.head_size"):
        return keys.number("embedding_length") * (keys.number("token_shift_count", 2) + head)
    if short := keys.number("shortconv.l_cache"):
        return keys.number("embedding_length") * (short - 1)
    inner, size = keys.number("ssm.inner_size"), keys.number("ssm.state_size")
    wide = inner + 2 * keys.number("ssm.group_count") * size
    return max(keys.number("ssm.conv_kernel") - 1, 0) * wide + size * inner


def _kept(keys: Keys, count: int) -> tuple[bool, ...]:
    """Which layers have a cache of their own."""
    if keys.architecture in _STATE_ONLY:
        return (False,) * count
    if keys.architecture in _INTERVALS:
        every = keys.number("full_attention_interval", 4) or 4
        return tuple((at + 1) % every == 0 for at in range(count))
    shared = keys.number("attention.shared_kv_layers")
    own = count - shared if shared else _SHARED_FROM.get(keys.architecture, count)
    return tuple(at < own for at in range(count))
