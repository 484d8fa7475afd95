"""The shape of a model out of what is known: a file's header, a server's word, the catalogue. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from forge_gui.engine.formats.gguf_header import TensorInfo
from forge_gui.engine.formats.model_facts import MemoryFacts
from forge_gui.engine.formats.repacking import INPUT, OUTPUT, doubled_bytes, repacked_bytes
from forge_gui.engine.library.layer_rules import Keys, layers_of
from forge_gui.values.known_models import KnownModel
from forge_gui.values.model_shape import ModelShape, ShapeSource

_LAYER = re.compile(r"blk\.(\d+)\.")
_ENCODERS = frozenset({"bert", "modern-bert", "neo-bert", "nomic-bert", "nomic-bert-moe"})


def shape_of(facts: MemoryFacts) -> ModelShape | None:
    """The shape of what a backend has; None where too little was told."""
    keys = Keys(facts.metadata)
    tensors = facts.tensors
    layers = layers_of(keys, _layer_bytes(tensors, keys.number("block_count")))
    if not layers or not keys.number("embedding_length"):
        return None
    told = sum(tensor.size or 0 for tensor in tensors)
    table = _table(tensors)
    return ModelShape(
        architecture=keys.architecture,
        source=ShapeSource.HEADER if tensors else ShapeSource.SERVER,
        layers=layers,
        embedding=keys.number("embedding_length"),
        # A model in several files: the header tells the tensors of the first.
        weight_bytes=max(told, facts.file_bytes) if _is_part(facts) else told or facts.file_bytes,
        file_bytes=facts.file_bytes,
        feed_forward=keys.number("feed_forward_length"),
        vocabulary=_vocabulary(facts, keys),
        context=keys.number("context_length"),
        heads=max(layer.heads for layer in layers),
        experts=keys.number("expert_count"),
        experts_used=keys.number("expert_used_count"),
        expert_feed_forward=keys.number("expert_feed_forward_length"),
        inner=keys.number("ssm.inner_size"),
        input_bytes=table,
        repacked_bytes=(repacked_bytes if facts.is_mapped else doubled_bytes)(tensors),
        shared_bytes=0 if any(one.name == OUTPUT for one in tensors) else table,
        projector_bytes=facts.projector_bytes,
        is_encoder=keys.architecture in _ENCODERS,
    )


def shape_of_known(known: KnownModel, weight_bytes: int, context: int = 4096) -> ModelShape | None:
    """The shape of a model of the catalogue in one quantisation; None where its figures are not
    known."""
    if not known.layers or not known.embedding or not known.heads:
        return None
    told = {
        "block_count": known.layers,
        "embedding_length": known.embedding,
        "feed_forward_length": known.feed_forward,
        "expert_feed_forward_length": known.feed_forward if known.experts else None,
        "expert_count": known.experts,
        "expert_used_count": known.experts_used,
        "context_length": known.context,
        "vocab_size": known.vocabulary,
        "attention.head_count": known.heads,
        "attention.head_count_kv": known.kv_heads,
        "attention.key_length": known.head_size,
        "attention.value_length": known.head_size,
        "attention.sliding_window": known.sliding_window,
        "attention.sliding_window_pattern": known.full_attention_every,
    }
    name = known.architecture or known.family
    metadata = {f"{name}.{key}": value for key, value in told.items()}
    facts = MemoryFacts({"general.architecture": name, **metadata}, weight_bytes, "", context, 512)
    shape = shape_of(facts)
    return shape and replace(shape, source=ShapeSource.CATALOGUE)


def _is_part(facts: MemoryFacts) -> bool:
    count = facts.metadata.get("split.count")
    return isinstance(count, int) and count > 1


def _layer_bytes(tensors: Iterable[TensorInfo], count: int) -> tuple[int, ...]:
    sizes = [0] * min(count, 10_000)
    for tensor in tensors:
        found = _LAYER.match(tensor.name)
        if found and int(found[1]) < len(sizes):
            sizes[int(found[1])] += tensor.size or 0
    return tuple(sizes)


def _table(tensors: Iterable[TensorInfo]) -> int:
    """Bytes of the token embeddings."""
    return sum(one.size or 0 for one in tensors if one.name == INPUT)


def _vocabulary(facts: MemoryFacts, keys: Keys) -> int:
    for one in facts.tensors:
        if one.name == INPUT and len(one.dimensions) > 1:
            return one.dimensions[1]
    tokens = facts.metadata.get("tokenizer.ggml.tokens")
    return keys.number("vocab_size") or int(getattr(tokens, "count", 0) or 0)
