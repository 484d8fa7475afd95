"""From what the engine reached with a few models to what it will reach with others. Pure.

    seconds a token = what every token costs + bytes of the file / bytes a second

Bytes a second differ by how weights are packed; on several cores they grow with these until the
memory can give no more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

PACKINGS = ("Q4_K", "F16")
_MORE_CORES = 0.9
"""What each core more adds of what one does."""


@dataclass(frozen=True, slots=True)
class Gauged:
    """A made-up model: its bytes, and the seconds of a token on one core."""

    name: str
    size: int
    seconds: float


@dataclass(frozen=True, slots=True)
class EngineRates:
    """Bytes a second of one core by packing; seconds that every token costs beside."""

    token_s: float
    core: Mapping[str, float]

    def seconds(
        self, size: int, quantization: str, cores: int = 1, memory: float | None = None
    ) -> float:
        """Of one token of a model of `size` bytes on so many cores; `memory` is what all of them
        can read of it in a second, None: not known."""
        rate = _core_rate(self.core, quantization) * (1 + (cores - 1) * _MORE_CORES)
        if memory is not None:
            rate = min(rate, memory)
        return self.token_s + size / rate

    def as_kept(self) -> dict[str, Any]:
        return {"token_s": self.token_s, "core": dict(self.core)}

    @classmethod
    def from_kept(cls, kept: object) -> EngineRates | None:
        """None for anything that is not whole."""
        if not isinstance(kept, dict) or not isinstance(kept.get("core"), dict):
            return None
        numbers = [kept.get("token_s"), *(kept["core"].get(name) for name in PACKINGS)]
        if not all(isinstance(one, int | float) and one > 0 for one in numbers):
            return None
        return cls(float(kept["token_s"]), {name: float(kept["core"][name]) for name in PACKINGS})


def _core_rate(core: Mapping[str, float], quantization: str) -> float:
    """By the gauged packing that is computed most alike; eight bits lie between the two."""
    name = quantization.upper()
    if name.startswith(("F", "BF")):
        return core["F16"]
    return sqrt(core["Q4_K"] * core["F16"]) if name.startswith("Q8") else core["Q4_K"]


def rates_of(gauged: Sequence[Gauged]) -> EngineRates | None:
    """None where one of them could not be gauged."""
    by_name = {one.name: one for one in gauged}
    if not {"tiny", *PACKINGS} <= by_name.keys():
        return None
    tiny, large = by_name["tiny"], by_name["Q4_K"]
    weights_s = tiny.size * large.seconds / large.size
    token_s = max(tiny.seconds / 3, tiny.seconds - weights_s)  # its weights lie in the caches
    core = {name: _rate(by_name[name], token_s) for name in PACKINGS}
    return EngineRates(token_s, core)


def _rate(one: Gauged, token_s: float) -> float:
    return one.size / max(one.seconds - token_s, 0.25 * one.seconds)
