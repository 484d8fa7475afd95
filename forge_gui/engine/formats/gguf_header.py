"""What the header of a GGUF file says: frozen, and read into plain answers about the model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from forge_gui.engine.formats.gguf_types import FILE_TYPES, TENSOR_TYPES

_EMBEDDING_ARCHITECTURES = frozenset(
    {"bert", "modern-bert", "neo-bert", "nomic-bert", "nomic-bert-moe", "jina-bert-v2"}
    | {"jina-bert-v3", "gemma-embedding", "eurobert", "t5encoder"}
)


@dataclass(frozen=True, slots=True)
class GgufArray:
    """A list in the metadata; `items` is empty where it was too long to keep."""

    count: int
    items: tuple[str | int | float | bool, ...] = ()


GgufValue = str | int | float | bool | GgufArray


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """One tensor: where it starts after the header, and its size in bytes (None: not known)."""

    name: str
    dimensions: tuple[int, ...]
    type_number: int
    offset: int
    size: int | None

    @property
    def type_name(self) -> str:
        known = TENSOR_TYPES.get(self.type_number)
        return known.name if known else f"type {self.type_number}"

    @property
    def elements(self) -> int:
        count = 1
        for size in self.dimensions:
            count *= size
        return count


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """A whole header that passed every check. Sizes in bytes, lengths in tokens."""

    path: Path
    version: int
    metadata: Mapping[str, GgufValue]
    tensors: tuple[TensorInfo, ...]
    data_offset: int
    file_size: int
    places: Mapping[str, tuple[int, int]] = field(default_factory=dict, repr=False)
    """Where each key lies with its value: first byte, and the one behind the last."""

    def text(self, key: str) -> str:
        value = self.metadata.get(key)
        return value if isinstance(value, str) else ""

    def number(self, key: str) -> int | None:
        """A whole number >= 0, else None."""
        value = self.metadata.get(key)
        is_number = isinstance(value, int) and not isinstance(value, bool)
        return value if is_number and isinstance(value, int) and value >= 0 else None

    def model_number(self, key: str) -> int | None:
        """A number of the model's architecture: `llama.<key>` for a Llama."""
        return self.number(f"{self.architecture}.{key}")

    @property
    def architecture(self) -> str:
        return self.text("general.architecture")

    @property
    def name(self) -> str:
        return self.text("general.name")

    @property
    def licence(self) -> str:
        return self.text("general.license")

    @property
    def parameters(self) -> int | None:
        """Weights in the model; None where this file is only one part of it."""
        if self.split_count > 1:
            return None
        return sum(tensor.elements for tensor in self.tensors) or None

    @property
    def split_count(self) -> int:
        """How many files the model was split into."""
        return self.number("split.count") or 1

    @property
    def quantization(self) -> str:
        """The name of the packing: what the file says, else that of most weights."""
        named = FILE_TYPES.get(self.number("general.file_type") or 0, "")
        if named and "general.file_type" in self.metadata:
            return named
        weights: Counter[str] = Counter()
        for tensor in self.tensors:
            weights[tensor.type_name] += tensor.elements
        return weights.most_common(1)[0][0] if weights else ""

    @property
    def context_length(self) -> int | None:
        return self.model_number("context_length") or None

    @property
    def layers(self) -> int | None:
        return self.model_number("block_count")

    @property
    def embedding_length(self) -> int | None:
        return self.model_number("embedding_length")

    @property
    def heads(self) -> int | None:
        return max(self._per_layer("attention.head_count"), default=None)

    @property
    def kv_heads(self) -> int | None:
        """Key-value heads of the layer that has most."""
        per_layer = self._per_layer("attention.head_count_kv")
        return max(per_layer) if per_layer else self.heads

    @property
    def head_size(self) -> int | None:
        told = self.model_number("attention.key_length")
        if told:
            return told
        heads, width = self.heads, self.embedding_length
        return width // heads if heads and width else None

    @property
    def kv_bytes_per_token(self) -> int | None:
        """Bytes of half-precision key-value memory that one token takes, over all layers.

        An upper bound: layers that look at a window only, or have no attention, take less.
        """
        key_size, layers = self.head_size, self.layers
        if not key_size or not layers:
            return None
        value_size = self.model_number("attention.value_length") or key_size
        per_layer = self._per_layer("attention.head_count_kv")
        if len(per_layer) != layers:
            per_layer = (self.kv_heads or 0,) * layers
        return sum(per_layer) * (key_size + value_size) * 2

    @property
    def chat_template(self) -> str:
        return self.text("tokenizer.chat_template")

    @property
    def is_embedding_model(self) -> bool:
        """Made for vectors, not for text."""
        pools = (self.model_number("pooling_type") or 0) > 0
        return pools or self.architecture in _EMBEDDING_ARCHITECTURES

    @property
    def is_model(self) -> bool:
        """A model that runs by itself: no adapter, no image projector, no vocabulary alone."""
        kind = self.text("general.type") or "model"
        return bool(self.tensors) and kind == "model" and self.architecture != "clip"

    def _per_layer(self, key: str) -> tuple[int, ...]:
        value = self.metadata.get(f"{self.architecture}.{key}")
        if isinstance(value, GgufArray):
            return tuple(item for item in value.items if isinstance(item, int) and item >= 0)
        number = self.model_number(key)
        return () if number is None else (number,)
