"""The speed of real answers, for nothing: every generation that says how fast it was is counted.

Kept over restarts by model, content and engine: an answer of another version says nothing of this
one. Short answers do not count.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from statistics import median
from typing import Any

from forge_gui.engine.evaluation.figures import Identity
from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.engine.storage.kept_facts import Facts, KeptFacts, newest
from forge_gui.values.generation import GenerateRequest, GenerateResult
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import RunSpeed

LEAST_TOKENS = 16
LAST = 50
"""The median is of so many answers."""
MOST_KEPT = 300
EVERY = 20
"""Answers of one model that are written together."""
_logger = logging.getLogger(__name__)


class RunSpeeds:
    """Give everybody `listening(generate)` in the place of `generate`."""

    def __init__(
        self,
        kept: KeptFacts,
        identity_of: Callable[[ModelId], Awaitable[Identity]],
        now: Callable[[], float],
        group: asyncio.TaskGroup,
    ) -> None:
        self._kept = kept
        self._identity_of = identity_of
        self._now = now
        self._group = group
        self._known: Facts | None = None
        self._waiting: dict[ModelId, list[tuple[float, float]]] = {}
        self._names: dict[ModelId, str] = {}

    def listening(self, generate: Generator) -> Generator:
        """The same generator, whose answers are counted."""

        async def heard(request: GenerateRequest, listener: Listener, /) -> GenerateResult:
            result = await generate(request, listener)
            self.note(result)
            return result

        return heard

    def note(self, result: GenerateResult) -> None:
        """Count an answer, where it says how fast it was and is long enough."""
        speed, tokens = result.tokens_per_s, result.completion_tokens or 0
        if not speed or tokens < LEAST_TOKENS:
            return
        waiting = self._waiting.setdefault(result.model, [])
        waiting.append((speed, self._now()))
        if result.model not in self._names or len(waiting) >= EVERY:
            self._names.setdefault(result.model, "")
            self._group.create_task(self._write(result.model), name="run speeds")

    async def of(self, model: ModelId) -> RunSpeed | None:
        """What the answers of the content that this model has now showed; None: there were none."""
        name = name_of(model, await self._identity_of(model))
        speeds, n, at = _read(self._facts().get(name))
        fresh = self._waiting.get(model, ())
        speeds = (*speeds, *(speed for speed, _ in fresh))[-LAST:]
        if not speeds:
            return None
        return RunSpeed(median(speeds), n + len(fresh), fresh[-1][1] if fresh else at)

    def models(self) -> tuple[ModelId, ...]:
        """All of which something is known."""
        named = (one.get("model") for one in self._facts().values() if isinstance(one, dict))
        texts = {text for text in named if isinstance(text, str) and ModelId.is_prefixed(text)}
        return tuple({ModelId.parse(text) for text in texts} | set(self._waiting))

    def flush(self) -> None:
        """Have everything written that waits for its turn; nobody is asked any more."""
        for model in tuple(self._waiting):
            if name := self._names.get(model):
                self._keep(model, name)

    async def _write(self, model: ModelId) -> None:
        try:
            name = name_of(model, await self._identity_of(model))
        except Exception:  # what is counted beside the work must not end it
            _logger.exception("The speed of %s was not counted", model)
            return
        self._names[model] = name
        self._keep(model, name)

    def _keep(self, model: ModelId, name: str) -> None:
        fresh = tuple(self._waiting.pop(model, ()))
        if not fresh:
            return
        self._known = with_fresh(self._facts(), name, model, fresh)
        self._kept.post(lambda facts: with_fresh(facts, name, model, fresh))

    def _facts(self) -> Facts:
        if self._known is None:
            self._known = self._kept.read()
        return self._known


def name_of(model: ModelId, now: Identity) -> str:
    return " ".join(part for part in (str(model), now.digest, now.engine_version) if part)


def with_fresh(
    facts: Facts, name: str, model: ModelId, fresh: tuple[tuple[float, float], ...]
) -> Facts:
    """The facts with more answers (speed, when) of a model."""
    speeds, n, _ = _read(facts.get(name))
    made: dict[str, Any] = {
        "model": str(model),
        "n": n + len(fresh),
        "at": round(fresh[-1][1], 3),
        "speeds": [round(speed, 3) for speed in (*speeds, *(one for one, _ in fresh))][-LAST:],
    }
    rest = {key: value for key, value in facts.items() if key != name}
    return newest({**rest, name: made}, MOST_KEPT)


def _read(fact: object) -> tuple[tuple[float, ...], int, float]:
    """Speeds, how many answers in all, and when the last was; nothing for what is no such fact."""
    if not isinstance(fact, dict) or not isinstance(fact.get("speeds"), list):
        return (), 0, 0.0
    speeds = tuple(float(v) for v in fact["speeds"] if isinstance(v, int | float) and v > 0)
    n, at = fact.get("n"), fact.get("at")
    return (
        speeds,
        n if isinstance(n, int) else len(speeds),
        float(at) if isinstance(at, int | float) else 0.0,
    )
