"""The models that bench forecast writes and loads: architectures, packings and sizes, and how each
is loaded. The weights lie mostly where reading a prompt does not multiply them all (token tables,
experts), so that a whole context is read in seconds even by large ones."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from benchmarks.shaped_gguf import Shaped
from forge_gui.values.kv_types import KvType


@dataclass(frozen=True)
class Case:
    """How a model is loaded once."""

    context: int
    batch: int
    slots: int = 1
    kv_type: KvType = KvType.F16
    prompt_cache: int = 0


@dataclass(frozen=True)
class Subject:
    """A model, how it is loaded to be calibrated, and how it is loaded then."""

    name: str
    shape: Shaped
    first: Case
    others: tuple[Case, ...]


_SMALL = Shaped(hidden=512, layers=6, feed_forward=1536, context=8192)
_MOE = Shaped("qwen3moe", layers=4, experts=64, used=4, expert_feed_forward=256, context=8192)
_WIDE = Shaped(hidden=1024, layers=8, heads=16, kv_heads=4, feed_forward=2816, context=8192)
_LARGE = Shaped(
    "qwen3moe", hidden=1024, layers=6, heads=8, experts=96, used=2, expert_feed_forward=640
)
_DENSE = Shaped(hidden=1024, layers=12, heads=16, kv_heads=8, feed_forward=4096, context=8192)
_USUAL = (Case(512, 64), (Case(1024, 64), Case(768, 256)))
_LONG = (Case(512, 64), (Case(4096, 64), Case(2048, 256)))
_BATCHES = (Case(512, 256), (Case(1024, 512), Case(768, 64)))
_SLOTS = (Case(512, 64), (Case(512, 64, slots=3), Case(1024, 128, slots=2)))
_PACKED = (Case(512, 64), (Case(1024, 64, kv_type=KvType.Q8_0), Case(768, 256)))
_KEPT = (Case(512, 64), (Case(512, 64, prompt_cache=16 << 20), Case(1024, 256)))
_SHORT = (Case(256, 64), (Case(512, 64), Case(384, 128)))


def subjects() -> Iterator[Subject]:
    """Every model of the accuracy part, the quick ones first in each group."""
    for name, shape, plan in _plain():
        yield Subject(name, shape, *plan)


def _plain() -> Iterator[tuple[str, Shaped, tuple[Case, tuple[Case, ...]]]]:
    small, plans = _SMALL, (_USUAL, _BATCHES, _SLOTS, _PACKED)
    for number, name in enumerate(("llama", "qwen2", "qwen3", "gemma2", "gemma3", "phi3")):
        shape = replace(small, architecture=name, window=512 if "gemma" in name else 0)
        shape = replace(shape, vocabulary=32000 if name == "phi3" else 16384)
        yield f"{name} small", shape, plans[number % 4]
        deeper = replace(shape, layers=12, vocabulary=65536, packing="Q4_K")
        yield f"{name} deep", deeper, plans[(number + 1) % 4]
    for packing in (
        "F16",
        "BF16",
        "F32",
        "Q4_0",
        "Q5_0",
        "Q6_K",
        "IQ4_NL",
        "MXFP4",
        "Q2_K",
        "Q5_K",
    ):
        yield f"llama {packing}", replace(small, packing=packing, vocabulary=32000), _USUAL
    yield "llama wide", replace(_WIDE, vocabulary=32000, is_tied=False), _BATCHES
    yield "qwen3 wide", replace(_WIDE, architecture="qwen3", packing="Q4_K"), _SLOTS
    yield "llama many heads", replace(small, kv_heads=8), _KEPT
    yield "llama one kv head", replace(small, kv_heads=1), _PACKED
    yield "llama long", replace(small, layers=2), _LONG
    yield "mamba long", replace(small, architecture="mamba", layers=2), _LONG
    yield "llama long heads", replace(small, head=128, kv_heads=8), _KEPT
    yield "gemma3 wide", replace(_WIDE, architecture="gemma3", layers=12, window=1024), _BATCHES
    yield "gemma2 window", replace(small, architecture="gemma2", window=256), _PACKED
    yield "mamba", replace(small, architecture="mamba"), _USUAL
    yield "mamba wide", replace(_WIDE, architecture="mamba", vocabulary=50000), _BATCHES
    yield "llama moe", replace(small, experts=8, used=2, packing="Q4_0"), _USUAL
    yield "qwen3moe", _MOE, _BATCHES
    yield "qwen3moe Q4_K", replace(_MOE, packing="Q4_K", vocabulary=65536), _SLOTS
    yield "qwen2 vocabulary", replace(small, architecture="qwen2", vocabulary=151936), _USUAL
    yield "gemma3 vocabulary", replace(small, architecture="gemma3", vocabulary=262144), _USUAL
    yield from _large()


def _large() -> Iterator[tuple[str, Shaped, tuple[Case, tuple[Case, ...]]]]:
    yield "qwen3moe 1.3 GB", _LARGE, _USUAL
    yield "qwen3moe 1.5 GB", replace(_LARGE, packing="Q4_0", experts=200), _BATCHES
    yield "llama moe 0.8 GB", replace(_WIDE, experts=8, used=2, layers=10), _SHORT
    yield "llama dense 0.4 GB", replace(_DENSE, packing="F16", vocabulary=32000), _SHORT
    yield "llama dense 1.4 GB", replace(_DENSE, packing="F32", layers=18, feed_forward=5120), _SHORT
    yield (
        "qwen3 table 0.6 GB",
        replace(_WIDE, architecture="qwen3", vocabulary=151936, packing="F16", is_tied=False),
        _SHORT,
    )
    yield (
        "gemma3 table 0.7 GB",
        replace(_WIDE, architecture="gemma3", vocabulary=262144, packing="F16", window=512),
        _SHORT,
    )


QUICK = ("llama small", "gemma2 window", "llama Q4_0", "qwen3moe")


def random_models(seed: int) -> Iterator[Shaped]:
    """Small models for the cases under a budget, without end."""
    chance = random.Random(seed)
    while True:
        name = chance.choice(("llama", "qwen2", "qwen3", "gemma2", "gemma3", "phi3", "qwen3moe"))
        heads, hidden = chance.choice((4, 8)), chance.choice((256, 512))
        moe = {"experts": 16, "used": 2, "expert_feed_forward": 256} if name == "qwen3moe" else {}
        yield Shaped(
            name,
            hidden=hidden,
            layers=chance.randint(2, 8),
            heads=heads,
            kv_heads=chance.choice((1, 2, heads)),
            head=hidden // heads,  # not every architecture may choose another
            feed_forward=chance.choice((512, 768, 1536)),
            vocabulary=chance.choice((2048, 8192, 32000)),
            context=4096,
            packing=chance.choice(("Q8_0", "Q4_K", "F16", "Q4_0", "Q6_K")),
            window=chance.choice((128, 512)) if "gemma" in name else 0,
            is_tied=chance.random() < 0.5,
            **moe,
        )


def random_case(chance: random.Random) -> Case:
    """One way to load a small model."""
    return Case(
        chance.choice((256, 512, 768, 1024)),
        chance.choice((32, 64, 128, 256)),
        chance.choice((1, 1, 1, 2)),
        chance.choice((KvType.F16, KvType.F16, KvType.Q8_0)),
    )
