"""What the memory of a model depends on, wherever it was learnt: its layers and its bytes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ShapeSource(StrEnum):
    """Who told it, the surest first."""

    HEADER = "header"
    """The model file itself: every tensor with its bytes."""
    SERVER = "server"
    """The server that keeps the file (Ollama's model_info)."""
    CATALOGUE = "catalogue"
    """Published figures; nothing is on this PC."""


@dataclass(frozen=True, slots=True)
class LayerShape:
    """One layer: what it keeps of each token (or of each sequence), and its weights.

    Lengths count numbers, not bytes. `heads` 0: no attention at all.
    """

    heads: int = 0
    kv_heads: int = 0
    """0: it keeps nothing of a token."""
    key_length: int = 0
    value_length: int = 0
    """0 with `key_length`: keys alone are kept (compressed attention)."""
    window: int | None = None
    """It looks back over so many tokens only; None: over the whole context."""
    state: int = 0
    """Numbers of recurrent state for each sequence, in single precision; no token adds to it."""
    bytes: int = 0
    """Its weights."""

    @property
    def kv_width(self) -> int:
        """Numbers that are kept of one token."""
        return self.kv_heads * (self.key_length + self.value_length)


@dataclass(frozen=True, slots=True)
class ModelShape:
    """What memory depends on. Bytes as they lie in the file; a number that nobody told is 0.

    `weight_bytes` counts every weight; the layers' own `bytes` are part of it, and are 0 where
    only the whole is known (`layer_bytes` then shares it out evenly).
    """

    architecture: str
    source: ShapeSource
    layers: tuple[LayerShape, ...]
    embedding: int
    weight_bytes: int
    file_bytes: int = 0
    feed_forward: int = 0
    vocabulary: int = 0
    context: int = 0
    """Tokens it was trained for."""
    heads: int = 0
    """Of the layer that has most."""
    experts: int = 0
    experts_used: int = 0
    expert_feed_forward: int = 0
    inner: int = 0
    """Numbers of a token inside a layer with recurrent state."""
    input_bytes: int = 0
    """The table of token embeddings: it stays in main memory even where all layers are on a GPU."""
    repacked_bytes: int = 0
    """Weights whose packing the engine may rewrite for the processor: a copy, not the file's own."""
    shared_bytes: int = 0
    """The same table where it serves as output matrix as well: a second copy on a GPU."""
    projector_bytes: int = 0
    """The file with the image part, where there is one."""
    is_encoder: bool = False
    """Made for vectors: it keeps nothing of a token."""

    @property
    def layer_bytes(self) -> tuple[int, ...]:
        """Weights of each layer, shared out evenly where only the whole is known."""
        told = tuple(layer.bytes for layer in self.layers)
        if any(told) or not told:
            return told
        return (max(self.weight_bytes - self.input_bytes, 0) // len(told),) * len(told)

    @property
    def window(self) -> int | None:
        """The widest window of its layers; None where none has one."""
        return max((layer.window for layer in self.layers if layer.window), default=None)
