"""What the timed answers of a measurement come to. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from forge_gui.engine.evaluation.asking import Sample
from forge_gui.engine.evaluation.plan import Ask, Pace
from forge_gui.engine.evaluation.statistics import drift_of, share_of, spread_of
from forge_gui.values.measurement import (
    BatchSpeed,
    NotMeasured,
    Part,
    PromptSpeed,
    Remark,
    Share,
    Spread,
    Why,
)

_SLOWER = -0.15
"""A fall of the speed by more than this within one measurement is told."""
_FEWEST_TOKENS = 4
"""An answer of fewer tokens says nothing about speed."""


@dataclass(frozen=True, slots=True)
class Done:
    """One ask with its answers; `seconds` from the first request to the last answer."""

    ask: Ask
    samples: tuple[Sample, ...]
    seconds: float
    is_valid: bool | None = None
    """Whether the answer kept its schema, where one was asked for."""


@dataclass(slots=True)
class Gathered:
    """Everything that was heard so far, and what could not be."""

    done: list[Done] = field(default_factory=list)
    missing: list[NotMeasured] = field(default_factory=list)

    def of(self, part: Part) -> list[Done]:
        return [one for one in self.done if one.ask.part is part]

    def lack(self, part: Part, why: Why, detail: str = "") -> None:
        if not any(one.part is part for one in self.missing):
            self.missing.append(NotMeasured(part, why, detail))


def pace_of(sample: Sample) -> Pace:
    """How fast a model is by its first answer; what is not told is taken from the clock."""
    told = sample.tokens_per_s or max(1, sample.tokens) / max(sample.total_s, 1e-6)
    prompt = sample.prompt_tokens_per_s or max(1, sample.prompt_tokens) / max(sample.first_s, 1e-6)
    overhead = max(0.0, sample.total_s - sample.prompt_s - sample.answer_s)
    return Pace(told, prompt, overhead)


def generation_speeds(gathered: Gathered) -> tuple[float, ...]:
    """Tokens a second of each ask: all its answers' tokens by all their time."""
    found = []
    for one in gathered.of(Part.GENERATION):
        tokens = sum(sample.tokens for sample in one.samples)
        seconds = sum(sample.answer_s for sample in one.samples)
        if tokens >= _FEWEST_TOKENS and seconds > 0:
            found.append(tokens / seconds)
    return tuple(found)


def generation_of(gathered: Gathered) -> Spread | None:
    return spread_of(generation_speeds(gathered))


def first_token_of(gathered: Gathered) -> Spread | None:
    done = gathered.of(Part.GENERATION)
    return spread_of([sample.first_s for one in done for sample in one.samples if sample.tokens])


def prompts_of(gathered: Gathered) -> tuple[PromptSpeed, ...]:
    """One entry a length, with the tokens that the prompts really had."""
    lengths: dict[int, list[Sample]] = {}
    for one in gathered.of(Part.PROMPT):
        lengths.setdefault(one.ask.prompt, []).extend(one.samples)
    found = []
    for samples in lengths.values():
        speeds = [speed for one in samples if (speed := one.prompt_tokens_per_s) is not None]
        spread = spread_of(speeds)
        if spread is not None:
            tokens = sorted(one.prompt_tokens for one in samples)[len(samples) // 2]
            found.append(PromptSpeed(tokens, spread))
    return tuple(found)


def schema_of(gathered: Gathered) -> Share | None:
    judged = [one.is_valid for one in gathered.of(Part.SCHEMA) if one.is_valid is not None]
    return share_of(sum(judged), len(judged))


def batching_of(gathered: Gathered) -> tuple[BatchSpeed, ...]:
    """Throughput at each width; the gain is against one request at a time."""
    speeds: dict[int, float] = {}
    for one in gathered.of(Part.BATCHING):
        tokens = sum(sample.tokens for sample in one.samples)
        if tokens and one.seconds > 0:
            speeds[one.ask.parallel] = tokens / one.seconds
    alone = speeds.get(1)
    if not alone:
        return ()
    return tuple(BatchSpeed(width, speed, speed / alone) for width, speed in speeds.items())


def energy_of(gathered: Gathered, joules: float | None) -> float | None:
    """Joules a token over the generation part; None where nobody counted."""
    done = gathered.of(Part.GENERATION)
    tokens = sum(sample.tokens for one in done for sample in one.samples)
    return joules / tokens if joules is not None and joules > 0 and tokens else None


def remarks_of(
    gathered: Gathered, *, before: float, during: float, is_throttled: bool, busy: float
) -> tuple[Remark, ...]:
    """`before` and `during` are shares of the cores that others took; over `busy` they are told."""
    told = (
        (before > busy, Remark.BUSY_BEFORE),
        (during > busy, Remark.BUSY_DURING),
        (drift_of(generation_speeds(gathered)) < _SLOWER, Remark.GREW_SLOWER),
        (is_throttled, Remark.THROTTLED),
    )
    return tuple(remark for holds, remark in told if holds)
