"""Speeds of models that nobody measured, each with the range in which it should lie. Pure.

Where the engine was gauged, what it reached with made-up models is the ground; else the speed of
the memory, of which engines reach a half. What was measured of real models corrects either.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median

from forge_gui.engine.backends.llama_cpp.launch import SMALL_MODEL
from forge_gui.engine.evaluation.engine_rates import EngineRates
from forge_gui.engine.evaluation.estimating import Known, bytes_per_token, factor_of, speed_of
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import Estimate
from forge_gui.values.models import ModelCard

_GAUGED = (0.75, 1.3)
"""Of the speed: what generated models were off by, see docs/measuring.md."""
_LEARNED = (0.85, 1.18)
_BLIND = (0.5, 2.0)
_REACHED = 0.5
"""What of the memory's speed engines reach, where none was asked."""
_CACHED = 16 * 1024 * 1024
"""Models below it are worked through in the processor's caches: what they take is what every token
costs."""
_FACTOR = (0.2, 3.0)
_ONE_CORE = frozenset({"forge", "gguf"})
"""Who runs small models on one core."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What is known of this PC: cores that models are run on, bytes a second of its memory."""

    cores: int
    memory: float | None = None
    rates: EngineRates | None = None


def guesses(
    cards: Sequence[ModelCard], ground: Ground, measured: Mapping[ModelId, float]
) -> Mapping[ModelId, Estimate]:
    """An estimate for each model that would run on the processor and of which enough is known;
    `measured` are tokens a second on this processor."""
    usable = [card for card in cards if bytes_per_token(card)]
    if ground.rates is None:
        return _by_memory(usable, ground.memory, measured)
    known = [card for card in usable if card.id in measured]
    small = [card for card in known if (card.size_bytes or 0) < _CACHED]
    rates = _with_token_cost(ground.rates, small, measured)
    ground = replace(ground, rates=rates)
    large = [
        measured[card.id] * _seconds(card, ground)
        for card in known
        if (card.size_bytes or 0) >= _CACHED
    ]
    low, high = _FACTOR
    factor = min(high, max(low, median(large))) if large else 1.0
    spread = _LEARNED if large else _GAUGED
    found = {}
    for card in usable:
        is_cached = (card.size_bytes or 0) < _CACHED
        speed = (1.0 if is_cached else factor) / _seconds(card, ground)
        found[card.id] = Estimate(speed, speed * spread[0], speed * spread[1])
    return found


def _seconds(card: ModelCard, ground: Ground) -> float:
    assert ground.rates is not None
    size = card.size_bytes or 0
    is_small = size < SMALL_MODEL and card.id.backend in _ONE_CORE
    cores = 1 if is_small else ground.cores
    return ground.rates.seconds(size, card.quantization, cores, ground.memory)


def _with_token_cost(
    rates: EngineRates, cards: Sequence[ModelCard], measured: Mapping[ModelId, float]
) -> EngineRates:
    """What every token costs, by small models that were measured: theirs is nothing else."""
    costs = [
        1 / measured[card.id] - (rates.seconds(card.size_bytes or 0, card.quantization))
        for card in cards
    ]
    if not costs:
        return rates
    return replace(rates, token_s=max(rates.token_s / 10, rates.token_s + median(costs)))


def _by_memory(
    cards: Sequence[ModelCard], memory: float | None, measured: Mapping[ModelId, float]
) -> Mapping[ModelId, Estimate]:
    if memory is None:
        return {}
    sizes = {card.id: card.size_bytes or 0 for card in cards}
    known = [Known(sizes[model], speed) for model, speed in measured.items() if model in sizes]
    factor = factor_of(known, memory) if known else _REACHED
    low, high = _LEARNED if known else _BLIND
    speeds = {model: speed_of(size, memory, factor) for model, size in sizes.items()}
    return {model: Estimate(one, one * low, one * high) for model, one in speeds.items()}
