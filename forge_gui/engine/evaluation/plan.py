"""Decides what a measurement asks a model in the time that is left. Pure.

What matters most comes first and gets its share of the time; what does not fit is named, not
squeezed in. A slow model is asked for fewer and shorter answers, never for none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from forge_gui.values.measurement import NotMeasured, Part, Why

ANSWER_LENGTHS = (128, 64, 32, 16)
PROMPT_LENGTHS = (128, 512, 2048, 8192)
PARALLEL = (1, 2, 4)
SAMPLES = (5, 3, 2)
MANY = 15
"""Answers of a quick model: the median of many short ones holds still."""
QUICK_S = 6.0
"""Within so many seconds a part asks that often."""
PROMPT_SAMPLES = 3
SCHEMA_PROMPT, SCHEMA_ANSWER = 120, 48
"""Tokens that a small JSON task takes, roughly."""
FEWEST_TASKS = 3
SHORT_PROMPT = 40
"""Tokens of the prompts that only ask for an answer, roughly."""
_FILLED = 0.9
"""Prompts fill so much of the context at most: tokens are not counted exactly beforehand."""
_SHARE = {Part.GENERATION: 0.4, Part.PROMPT: 0.5, Part.SCHEMA: 0.6, Part.BATCHING: 1.0}
"""How much of what is left each part may take, one after another."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast the model was in its first answer: tokens a second, seconds."""

    tokens_per_s: float
    prompt_tokens_per_s: float
    overhead_s: float = 0.0
    """What every request costs on top."""

    def seconds(self, prompt: int, answer: int) -> float:
        return self.overhead_s + prompt / self.prompt_tokens_per_s + answer / self.tokens_per_s


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing to do: a prompt of `prompt` tokens, `answer` tokens, `parallel` at a time."""

    part: Part
    prompt: int
    answer: int
    parallel: int = 1
    task: int = 0
    """Which of the JSON tasks."""
    seconds: float = field(default=0.0, compare=False)
    """What it is expected to take."""


@dataclass(frozen=True, slots=True)
class Plan:
    asks: tuple[Ask, ...]
    missing: tuple[NotMeasured, ...] = ()

    @property
    def seconds(self) -> float:
        return sum(ask.seconds for ask in self.asks)


def plan(left_s: float, pace: Pace, context: int | None, tasks: int) -> Plan:
    """What to ask within `left_s` seconds; `tasks` JSON tasks are there.

    One short answer is always asked for: without it there would be no number at all.
    """
    asks: list[Ask] = []
    missing: list[NotMeasured] = []
    left = max(0.0, left_s)
    room = context or PROMPT_LENGTHS[-1] * 2
    for part, choose in _CHOICES.items():
        found = choose(left * _SHARE[part], pace, room, tasks)
        if isinstance(found, NotMeasured):
            missing.append(found)
            continue
        asks.extend(found)
        left = max(0.0, left - sum(ask.seconds for ask in found))
    return Plan(tuple(asks), tuple(missing))


def _generation(left: float, pace: Pace, room: int, _: int) -> Sequence[Ask]:
    fitting = [n for n in ANSWER_LENGTHS if n + SHORT_PROMPT <= room] or [ANSWER_LENGTHS[-1]]
    for number in (MANY, *SAMPLES):
        limit = min(left, QUICK_S) if number == MANY else left
        for length in fitting if number != MANY else fitting[:1]:
            seconds = pace.seconds(SHORT_PROMPT, length)
            if number * seconds <= limit:
                return (Ask(Part.GENERATION, SHORT_PROMPT, length, seconds=seconds),) * number
    seconds = pace.seconds(SHORT_PROMPT, fitting[-1])
    return (Ask(Part.GENERATION, SHORT_PROMPT, fitting[-1], seconds=seconds),)


def _prompts(left: float, pace: Pace, room: int, _: int) -> Sequence[Ask] | NotMeasured:
    found: list[Ask] = []
    for length in PROMPT_LENGTHS:
        if length > room * _FILLED:
            break
        seconds = pace.seconds(length, 1)
        wanted = MANY if MANY * seconds <= min(left, QUICK_S / 2) else PROMPT_SAMPLES
        number = min(wanted, int(left / seconds))
        if number == 0:
            break
        found.extend((Ask(Part.PROMPT, length, 1, seconds=seconds),) * number)
        left -= number * seconds
    if found:
        return found
    is_short = PROMPT_LENGTHS[0] > room * _FILLED
    return NotMeasured(Part.PROMPT, Why.NOT_SUPPORTED if is_short else Why.NO_TIME)


def _schemas(left: float, pace: Pace, room: int, tasks: int) -> Sequence[Ask] | NotMeasured:
    if tasks == 0 or room < SCHEMA_PROMPT + SCHEMA_ANSWER:
        return NotMeasured(Part.SCHEMA, Why.NOT_SUPPORTED)
    seconds = pace.seconds(SCHEMA_PROMPT, SCHEMA_ANSWER)
    number = min(tasks, int(left / seconds))
    if number < min(FEWEST_TASKS, tasks):
        return NotMeasured(Part.SCHEMA, Why.NO_TIME)
    ask = (Part.SCHEMA, SCHEMA_PROMPT, SCHEMA_ANSWER)
    return [Ask(*ask, task=place, seconds=seconds) for place in range(number)]


def _batches(left: float, pace: Pace, room: int, _: int) -> Sequence[Ask] | NotMeasured:
    """As if nothing were gained: each request of a batch costs its full time."""
    for length in ANSWER_LENGTHS:
        one = pace.seconds(SHORT_PROMPT, length)
        if length + SHORT_PROMPT <= room and one * sum(PARALLEL) <= left:
            return [
                Ask(Part.BATCHING, SHORT_PROMPT, length, number, seconds=one * number)
                for number in PARALLEL
            ]
    return NotMeasured(Part.BATCHING, Why.NO_TIME)


_CHOICES: Mapping[Part, Callable[[float, Pace, int, int], Sequence[Ask] | NotMeasured]] = {
    Part.GENERATION: _generation,
    Part.PROMPT: _prompts,
    Part.SCHEMA: _schemas,
    Part.BATCHING: _batches,
}
