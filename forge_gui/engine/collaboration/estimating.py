"""What a consultation will take, before anything is asked. Pure.

Prompts are counted by the model's own backend where it can; else a token is taken for four
characters. An answer is as long as its limit, or, without one, as ASSUMED_TOKENS. Time is that of
one call after the other with the speeds that are known of each model on this PC: reading prompts
and loading count where they were measured. Calls that work side by side take less.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from forge_gui.values.collaboration import CostEstimate
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import ModelFigures
from forge_gui.values.sentence import Amount, Gap, Sentence, Unit, say

ASSUMED_TOKENS = 200
"""Of an answer that nothing limits."""
CHARS_PER_TOKEN = 4


class CallCost(NamedTuple):
    """One call to come."""

    model: ModelId
    prompt_tokens: int
    answer_tokens: int


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a model is here; None: not known. Tokens a second, seconds."""

    tokens_per_s: float | None = None
    prompt_tokens_per_s: float | None = None
    load_s: float | None = None


def pace_of(figures: ModelFigures | None) -> Pace:
    """By what was measured, the runs, or the estimate."""
    if figures is None:
        return Pace()
    speed, measured = figures.speed, figures.measured
    prompt = (
        max(measured.prompt, key=lambda one: one.tokens) if measured and measured.prompt else None
    )
    return Pace(
        speed.tokens_per_s if speed else None,
        prompt.tokens_per_s.median if prompt else None,
        measured.load_s if measured else None,
    )


def rough_tokens(text: str) -> int:
    """Where nobody counts; 0 for nothing."""
    return -(-len(text) // CHARS_PER_TOKEN)


def estimate(
    calls: Sequence[CallCost],
    paces: Mapping[ModelId, Pace],
    loaded: Collection[ModelId],
    limit: int | None,
) -> CostEstimate:
    """`limit` is the most tokens of an answer; None: there is no limit."""
    models = dict.fromkeys(call.model for call in calls)
    unknown = tuple(one for one in models if not paces.get(one, Pace()).tokens_per_s)
    seconds = sum(_seconds(call, paces[call.model]) for call in calls) if not unknown else None
    absent = [one for one in models if one not in loaded]
    if seconds is not None:
        seconds += sum(paces[one].load_s or 0.0 for one in absent)
    written = sum(call.answer_tokens for call in calls)
    read = sum(call.prompt_tokens for call in calls)
    each = limit or ASSUMED_TOKENS
    return CostEstimate(
        calls=len(calls),
        prompt_tokens=read,
        completion_tokens=written,
        answer_tokens=each,
        is_limited=limit is not None,
        seconds=seconds,
        loads=len(absent),
        sentence=_in_words(len(calls), read + written, each, is_limited=limit is not None),
        unknown=unknown,
    )


def _seconds(call: CallCost, pace: Pace) -> float:
    assert pace.tokens_per_s, "asked only where every speed is known"
    read_s = call.prompt_tokens / pace.prompt_tokens_per_s if pace.prompt_tokens_per_s else 0.0
    return read_s + call.answer_tokens / pace.tokens_per_s


def _in_words(calls: int, tokens: int, each: int, *, is_limited: bool) -> Sentence:
    gaps: dict[str, Gap] = {
        "calls": Amount(calls),
        "tokens": Amount(tokens, Unit.TOKENS),
        "each": Amount(each, Unit.TOKENS),
    }
    if calls == 1 and is_limited:
        return say("1 call: at most about {tokens} tokens.", **gaps)
    if calls == 1:
        return say("1 call: about {tokens} tokens, if the answer is about {each} long.", **gaps)
    if is_limited:
        return say("{calls} calls: at most about {tokens} tokens in all.", **gaps)
    return say(
        "{calls} calls: about {tokens} tokens in all, if answers are about {each} tokens long.",
        **gaps,
    )
