"""Writes GGUF files of many architectures in no time: real headers, weights that are all zero.

What a model takes of memory does not depend on what its weights say. The weights are a hole in a
sparse file: it takes no room on the disk, and yet every page of it is read, mapped and multiplied.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.random_gguf import CHAT_TEMPLATE, Value, header_bytes, vocabulary
from forge_gui.engine.formats.gguf_types import FILE_TYPES, TENSOR_TYPES

_ALIGNMENT = 32
_NUMBER_OF = {kind.name: number for number, kind in TENSOR_TYPES.items()}
_FILE_TYPE = {name: number for number, name in FILE_TYPES.items()}
_FILE_TYPE |= {"Q4_K": _FILE_TYPE["Q4_K_M"], "Q5_K": _FILE_TYPE["Q5_K_M"]}
Matrix = tuple[str, tuple[int, ...]]


@dataclass(frozen=True)
class Shaped:
    """A model to be written. `packing` is a tensor type; rows must divide into its blocks."""

    architecture: str = "llama"
    hidden: int = 512
    layers: int = 4
    heads: int = 8
    kv_heads: int = 4
    head: int = 64
    feed_forward: int = 1024
    vocabulary: int = 4096
    context: int = 4096
    packing: str = "Q8_0"
    experts: int = 0
    used: int = 0
    expert_feed_forward: int = 0
    window: int = 0
    is_tied: bool = True

    @property
    def query_width(self) -> int:
        return self.heads * self.head

    @property
    def kv_width(self) -> int:
        return self.kv_heads * self.head


def write_shaped(path: Path, shape: Shaped) -> Path:
    """Write the model; the file is as long as a real one and takes some kilobytes."""
    tensors = [
        (name, dimensions, number, _size(dimensions, number))
        for name, dimensions in _tensors(shape)
        for number in (_kind(name, dimensions, shape),)
    ]
    header = header_bytes(_metadata(shape), tensors)
    whole = len(header) + sum(size + -size % _ALIGNMENT for *_, size in tensors)
    with path.open("wb") as file:
        file.write(header)
        file.truncate(whole)
    return path


def _kind(name: str, dimensions: tuple[int, ...], shape: Shaped) -> int:
    """Small vectors stay in single precision, as every converter leaves them."""
    plain = len(dimensions) == 1 or name.endswith(("ffn_gate_inp.weight", "conv1d.weight"))
    if plain or ".ssm_a" in name:
        return 0
    block = TENSOR_TYPES[_NUMBER_OF[shape.packing]].block
    return _NUMBER_OF[shape.packing] if dimensions[0] % block == 0 else 1


def _size(dimensions: tuple[int, ...], number: int) -> int:
    count = 1
    for one in dimensions:
        count *= one
    kind = TENSOR_TYPES[number]
    return count // kind.block * kind.block_bytes


def _metadata(shape: Shaped) -> dict[str, Value]:
    tokens, merges = vocabulary(shape.vocabulary)
    name = shape.architecture
    return {
        "general.architecture": name,
        # The engine looks for some names, and then for tokens that are not here.
        "general.name": "made up",
        "general.file_type": _FILE_TYPE[shape.packing],
        **{f"{name}.{key}": value for key, value in _sizes(shape).items()},
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "gpt-2",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": [3 if place < 3 else 1 for place in range(len(tokens))],
        "tokenizer.ggml.merges": merges,
        "tokenizer.ggml.bos_token_id": 0,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.add_bos_token": False,
        "tokenizer.chat_template": CHAT_TEMPLATE,
    }


def _sizes(shape: Shaped) -> Mapping[str, Value]:
    sizes: dict[str, Value] = {
        "block_count": shape.layers,
        "context_length": shape.context,
        "embedding_length": shape.hidden,
        "feed_forward_length": shape.feed_forward,
        "vocab_size": shape.vocabulary,
    }
    if shape.architecture == "mamba":
        inner = 2 * shape.hidden
        sizes |= {"ssm.conv_kernel": 4, "ssm.inner_size": inner, "ssm.state_size": 16}
        sizes |= {"ssm.time_step_rank": shape.hidden // 16}
        return sizes | {"attention.layer_norm_rms_epsilon": 1e-5}
    sizes |= {
        "attention.head_count": shape.heads,
        "attention.head_count_kv": shape.kv_heads,
        "attention.key_length": shape.head,
        "attention.value_length": shape.head,
        "attention.layer_norm_rms_epsilon": 1e-5,
        "rope.dimension_count": shape.head,
        "rope.freq_base": 10000.0,
    }
    if shape.window:
        sizes["attention.sliding_window"] = shape.window
    if shape.experts:
        sizes |= {"expert_count": shape.experts, "expert_used_count": shape.used}
    if shape.expert_feed_forward:
        sizes["expert_feed_forward_length"] = shape.expert_feed_forward
    return sizes


def _tensors(shape: Shaped) -> Iterator[Matrix]:
    """Name and dimensions (columns first) of every tensor."""
    yield "token_embd.weight", (shape.hidden, shape.vocabulary)
    for layer in range(shape.layers):
        for name, dimensions in _block(shape):
            yield f"blk.{layer}.{name}", dimensions
    yield "output_norm.weight", (shape.hidden,)
    if not shape.is_tied and not shape.architecture.startswith("gemma"):
        yield "output.weight", (shape.hidden, shape.vocabulary)


def _block(shape: Shaped) -> Iterator[Matrix]:
    if shape.architecture == "mamba":
        yield from _mamba(shape)
        return
    yield "attn_norm.weight", (shape.hidden,)
    yield from _attention(shape)
    yield "ffn_norm.weight", (shape.hidden,)
    yield from _experts(shape) if shape.experts else _dense(shape)


def _attention(shape: Shaped) -> Iterator[Matrix]:
    hidden, query, kv = shape.hidden, shape.query_width, shape.kv_width
    if shape.architecture == "phi3":
        yield "attn_qkv.weight", (hidden, query + 2 * kv)
    else:
        yield "attn_q.weight", (hidden, query)
        yield "attn_k.weight", (hidden, kv)
        yield "attn_v.weight", (hidden, kv)
    if shape.architecture == "qwen2":
        yield "attn_q.bias", (query,)
        yield "attn_k.bias", (kv,)
        yield "attn_v.bias", (kv,)
    if shape.architecture in {"qwen3", "qwen3moe", "gemma3"}:
        yield "attn_q_norm.weight", (shape.head,)
        yield "attn_k_norm.weight", (shape.head,)
    yield "attn_output.weight", (query, hidden)
    if shape.architecture in {"gemma2", "gemma3"}:
        yield "post_attention_norm.weight", (hidden,)
        yield "post_ffw_norm.weight", (hidden,)


def _dense(shape: Shaped) -> Iterator[Matrix]:
    hidden, wide = shape.hidden, shape.feed_forward
    if shape.architecture == "phi3":
        yield "ffn_up.weight", (hidden, 2 * wide)
    else:
        yield "ffn_gate.weight", (hidden, wide)
        yield "ffn_up.weight", (hidden, wide)
    yield "ffn_down.weight", (wide, hidden)


def _experts(shape: Shaped) -> Iterator[Matrix]:
    hidden, wide, count = shape.hidden, _expert_width(shape), shape.experts
    yield "ffn_gate_inp.weight", (hidden, count)
    yield "ffn_gate_exps.weight", (hidden, wide, count)
    yield "ffn_up_exps.weight", (hidden, wide, count)
    yield "ffn_down_exps.weight", (wide, hidden, count)


def _expert_width(shape: Shaped) -> int:
    """Mixtral's experts (architecture llama) are as wide as its feed-forward says."""
    return shape.feed_forward if shape.architecture == "llama" else shape.expert_feed_forward


def _mamba(shape: Shaped) -> Iterator[Matrix]:
    hidden, inner, rank, state = shape.hidden, 2 * shape.hidden, shape.hidden // 16, 16
    yield "attn_norm.weight", (hidden,)
    yield "ssm_in.weight", (hidden, 2 * inner)
    yield "ssm_conv1d.weight", (4, inner)
    yield "ssm_conv1d.bias", (inner,)
    yield "ssm_x.weight", (inner, rank + 2 * state)
    yield "ssm_dt.weight", (rank, inner)
    yield "ssm_dt.bias", (inner,)
    yield "ssm_a", (state, inner)
    yield "ssm_d", (inner,)
    yield "ssm_out.weight", (inner, hidden)
