"""A plain Llama network in a hundred lines, with the weight names that transformers uses.

It exists so that training on a small CPU is fast (no framework around it) and so that the
weights can be saved as they are for transformers, for fine-tuning and for the GGUF writer.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F


@dataclass(frozen=True)
class Shape:
    """The sizes of the network."""

    vocabulary: int
    hidden: int = 128
    layers: int = 6
    heads: int = 4
    kv_heads: int = 4
    feed_forward: int = 384
    context: int = 1024
    theta: float = 10000.0
    epsilon: float = 1e-5
    tied: bool = True

    def as_dict(self) -> dict[str, int | float]:
        return asdict(self)


def rotary_tables(length: int, size: int, theta: float) -> tuple[Tensor, Tensor]:
    """Cosines and sines for every position, in the rotate-half layout."""
    frequencies = 1.0 / theta ** (torch.arange(0, size, 2).float() / size)
    angles = torch.outer(torch.arange(length).float(), frequencies)
    angles = torch.cat((angles, angles), dim=-1)
    return angles.cos(), angles.sin()


def rotate(x: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
    half = x.shape[-1] // 2
    turned = torch.cat((-x[..., half:], x[..., :half]), dim=-1)
    return x * cosines + turned * sines


class Norm(nn.Module):
    """Root-mean-square normalisation with a learned scale."""

    def __init__(self, size: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x, self.weight.shape, self.weight, self.epsilon)


class Attention(nn.Module):
    """Causal self-attention with rotary positions."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads, self.kv_heads = shape.heads, shape.kv_heads
        self.size = shape.hidden // shape.heads
        self.q_proj = nn.Linear(shape.hidden, shape.heads * self.size, bias=False)
        self.k_proj = nn.Linear(shape.hidden, shape.kv_heads * self.size, bias=False)
        self.v_proj = nn.Linear(shape.hidden, shape.kv_heads * self.size, bias=False)
        self.o_proj = nn.Linear(shape.heads * self.size, shape.hidden, bias=False)

    def forward(self, x: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
        batch, length, _ = x.shape
        q = self.q_proj(x).view(batch, length, self.heads, self.size).transpose(1, 2)
        k = self.k_proj(x).view(batch, length, self.kv_heads, self.size).transpose(1, 2)
        v = self.v_proj(x).view(batch, length, self.kv_heads, self.size).transpose(1, 2)
        q, k = rotate(q, cosines, sines), rotate(k, cosines, sines)
        grouped = self.heads != self.kv_heads
        mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=grouped)
        joined: Tensor = self.o_proj(mixed.transpose(1, 2).reshape(batch, length, -1))
        return joined


class FeedForward(nn.Module):
    """The gated feed-forward block."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(shape.hidden, shape.feed_forward, bias=False)
        self.up_proj = nn.Linear(shape.hidden, shape.feed_forward, bias=False)
        self.down_proj = nn.Linear(shape.feed_forward, shape.hidden, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))
        return out


class Layer(nn.Module):
    """One transformer layer."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.input_layernorm = Norm(shape.hidden, shape.epsilon)
        self.self_attn = Attention(shape)
        self.post_attention_layernorm = Norm(shape.hidden, shape.epsilon)
        self.mlp = FeedForward(shape)

    def forward(self, x: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), cosines, sines)
        out: Tensor = x + self.mlp(self.post_attention_layernorm(x))
        return out


class Body(nn.Module):
    """Embedding, layers and the last norm (named `model` by transformers)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(shape.vocabulary, shape.hidden)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.norm = Norm(shape.hidden, shape.epsilon)


def is_table(name: str) -> bool:
    """Whether a weight has one row for each token (embedding and output)."""
    return "embed" in name or "lm_head" in name


class TinyLlama(nn.Module):
    """The whole network; the output matrix is the embedding (tied) or one of its own."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.model = Body(shape)
        if not shape.tied:
            self.lm_head = nn.Linear(shape.hidden, shape.vocabulary, bias=False)
        cosines, sines = rotary_tables(shape.context, shape.hidden // shape.heads, shape.theta)
        self.register_buffer("cosines", cosines, persistent=False)
        self.register_buffer("sines", sines, persistent=False)
        self.start()

    def start(self) -> None:
        """Start weights: small normals, and smaller ones where a layer writes its result."""
        for name, weight in self.named_parameters():
            if weight.dim() == 2:
                scale = 0.02 if is_table(name) else weight.shape[1] ** -0.5 * 0.6
                if name.endswith(("o_proj.weight", "down_proj.weight")):
                    scale /= (2 * self.shape.layers) ** 0.5
                nn.init.normal_(weight, std=scale)

    def compile_layers(self) -> None:
        """Let torch fuse the layers: half as fast again, for ten seconds at the start."""
        for layer in self.model.layers:
            layer.compile(dynamic=True)

    def output(self) -> Tensor:
        """The matrix that turns states into scores of tokens."""
        return self.model.embed_tokens.weight if self.shape.tied else self.lm_head.weight

    def hidden(self, tokens: Tensor) -> Tensor:
        length = tokens.shape[1]
        cosines, sines = self.get_buffer("cosines")[:length], self.get_buffer("sines")[:length]
        x = self.model.embed_tokens(tokens)
        for layer in self.model.layers:
            x = layer(x, cosines, sines)
        out: Tensor = self.model.norm(x)
        return out

    def loss(self, tokens: Tensor, weights: Tensor) -> Tensor:
        """Weighted next-token loss; only the weighted positions reach the output matrix."""
        wanted = weights[:, 1:] > 0
        states = self.hidden(tokens[:, :-1])[wanted]
        scores = F.linear(states, self.output())
        losses = F.cross_entropy(scores, tokens[:, 1:][wanted], reduction="none")
        chosen = weights[:, 1:][wanted]
        return (losses * chosen).sum() / chosen.sum()
