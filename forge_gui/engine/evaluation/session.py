"""Asks a loaded model everything that its measurement needs, in the time that is left.

The model is leased by whoever calls. Its backend is asked directly: a second lease could have to
wait behind somebody who waits for the first one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.clock import Clock
from forge_gui.engine.evaluation.asking import Sample, ask
from forge_gui.engine.evaluation.plan import Ask, Plan, plan
from forge_gui.engine.evaluation.requests import Requests
from forge_gui.engine.evaluation.results import Done, Gathered, pace_of
from forge_gui.engine.structured.schema import checker
from forge_gui.engine.structured.strict import whole
from forge_gui.values.errors import (
    BackendUnavailable,
    BadRequest,
    CapabilityMissing,
    ForgeError,
    ModelCrashed,
)
from forge_gui.values.json_value import JsonObject
from forge_gui.values.measurement import Part, Why

MOST_REQUESTS = 8
"""A model that answers in a few words is asked so often for one sample."""
_PATIENCE = 1.5
_CHARACTERS = (1.0, 8.0)
"""A token has so many at least and at most, whatever a first short prompt says."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`tell` hears which part is done now and how much of all is done (0-1); `joules` reads how
    much energy the GPUs have taken, None where none tells."""

    clock: Clock
    tell: Callable[[Part, float], None]
    joules: Callable[[], Awaitable[float | None]]


class Session:
    """One measurement of one loaded model."""

    def __init__(self, backend: Backend, requests: Requests, around: Surroundings) -> None:
        self.gathered = Gathered()
        self.joules: float | None = None
        """What the GPUs took for the answers of the generation part."""
        self._backend = backend
        self._requests = requests
        self._around = around
        self._warm: Sample | None = None

    @property
    def is_own_clock(self) -> bool:
        return self._warm is not None and self._warm.is_own_clock

    async def warm_up(self) -> None:
        """One answer that does not count, but shows how fast the model is. Raises BackendError."""
        self._around.tell(Part.WARM_UP, 0.0)
        request = self._requests.warm_up()
        self._warm = sample = await ask(self._backend, request, self._around.clock)
        if sample.prompt_tokens:
            low, high = _CHARACTERS
            seen = len(request.prompt) / sample.prompt_tokens
            self._requests.characters_per_token = min(high, max(low, seen))

    async def go(self, deadline: float, context: int | None) -> None:
        """All parts until `deadline` (of the monotonic clock). Raises BackendError only where the
        model is gone; what else goes wrong is one part's own lack."""
        assert self._warm is not None, "warm it up first"
        left = deadline - self._around.clock.monotonic()
        made = plan(left, pace_of(self._warm), context, len(self._requests.tasks))
        self.gathered.missing.extend(made.missing)
        done_s, energy = 0.0, await self._around.joules()
        for one in made.asks:
            if one.part is not Part.GENERATION and energy is not None:
                self.joules, energy = _more(energy, await self._around.joules()), None
            self._around.tell(one.part, done_s / made.seconds if made.seconds else 0.0)
            done_s += one.seconds
            if any(lack.part is one.part for lack in self.gathered.missing):
                continue
            await self._in_time(one, deadline, made)
        if energy is not None:
            self.joules = _more(energy, await self._around.joules())

    async def _in_time(self, one: Ask, deadline: float, made: Plan) -> None:
        left = deadline - self._around.clock.monotonic()
        is_first = one is made.asks[0]
        if left <= 0 and not is_first:
            self._late(one.part)
            return
        try:
            # The first one is the number that matters most: it may take longer than planned.
            async with asyncio.timeout(max(left, one.seconds * _PATIENCE if is_first else 0.0)):
                self.gathered.done.append(await self._do(one))
        except TimeoutError:
            self._late(one.part)
        except (ModelCrashed, BackendUnavailable):
            raise
        except (CapabilityMissing, BadRequest) as error:
            self.gathered.lack(one.part, Why.NOT_SUPPORTED, error.sentence)
        except ForgeError as error:
            self.gathered.lack(one.part, Why.FAILED, error.sentence)

    def _late(self, part: Part) -> None:
        """What was heard of a part counts, where there is anything."""
        if not self.gathered.of(part):
            self.gathered.lack(part, Why.NO_TIME)

    async def _do(self, one: Ask) -> Done:
        since = self._around.clock.monotonic()
        try:
            async with asyncio.TaskGroup() as group:
                lanes = [group.create_task(self._lane(one)) for _ in range(one.parallel)]
        except ExceptionGroup as several:
            raise several.exceptions[0] from None
        seconds = self._around.clock.monotonic() - since
        samples = tuple(sample for lane in lanes for sample in lane.result())
        is_valid = await self._judge(one, samples) if one.part is Part.SCHEMA else None
        return Done(one, samples, seconds, is_valid)

    async def _lane(self, one: Ask) -> tuple[Sample, ...]:
        """Answers one after another, until they have the tokens that were asked for."""
        heard: list[Sample] = []
        while True:
            sample = await ask(self._backend, self._requests.of(one), self._around.clock)
            heard.append(sample)
            is_once = one.part in (Part.PROMPT, Part.SCHEMA)
            is_enough = sum(found.tokens for found in heard) >= one.answer
            if is_once or is_enough or len(heard) >= MOST_REQUESTS:
                return tuple(heard)

    async def _judge(self, one: Ask, samples: tuple[Sample, ...]) -> bool:
        schema = self._requests.tasks[one.task].schema
        return await asyncio.to_thread(keeps, samples[0].text, schema)


def _more(before: float, after: float | None) -> float | None:
    return None if after is None else after - before


def keeps(text: str, schema: JsonObject) -> bool:
    """Whether an answer is JSON as it stands, and fits its schema."""
    value = whole(text.strip())
    return value is not None and not checker(schema)(value[0])
