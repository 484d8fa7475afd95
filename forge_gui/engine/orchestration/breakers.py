"""The breakers of all models: who may be asked, what is announced, and how it looks to people."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from weakref import WeakSet

from forge_gui.engine.clock import Clock
from forge_gui.engine.orchestration.breaker import Breaker, BreakerLimits, Outcome, Permit
from forge_gui.engine.orchestration.faults import is_of_health
from forge_gui.values.errors import ForgeError, ModelResting
from forge_gui.values.events import BreakerChanged, Event
from forge_gui.values.ids import ModelId
from forge_gui.values.models import BreakerState, Health, Resting


class Breakers:
    """One breaker for each model of each backend, made when it is first asked."""

    def __init__(
        self,
        publish: Callable[[Event], None],
        clock: Clock,
        limits: BreakerLimits | None = None,
    ) -> None:
        self._publish = publish
        self._clock = clock
        self._limits = limits or BreakerLimits()
        self._breakers: dict[ModelId, Breaker] = {}
        self._reasons: dict[ModelId, str] = {}
        self._trials: dict[ModelId, asyncio.Event] = {}
        self._counted: WeakSet[ForgeError] = WeakSet()

    def ask(self, model: ModelId, *, is_urgent: bool = False) -> Permit:
        """The right to ask a model once; tell `report` what came of it, whatever it was.

        `is_urgent` does not wait for the end of a rest: a person wants to know. Raises
        ModelResting.
        """
        breaker = self._breakers.get(model)
        if breaker is None:
            breaker = self._breakers[model] = Breaker(self._limits)
        now, before = self._clock.monotonic(), breaker.state
        permit = breaker.try_now(now) if is_urgent else breaker.ask(now)
        if permit is None:
            raise self._resting(model, breaker, now)
        if breaker.state is not before:
            self._tell(model, breaker)
        return permit

    def failed(self, model: ModelId, permit: Permit, error: ForgeError) -> None:
        """Asking failed. One error that many share, such as that of a load, counts once."""
        if not is_of_health(error) or error in self._counted:
            self.report(model, permit, Outcome.NEUTRAL)
            return
        self._counted.add(error)
        self.report(model, permit, Outcome.FAILURE, error.sentence)

    def report(self, model: ModelId, permit: Permit, outcome: Outcome, reason: str = "") -> None:
        """What came of asking; `reason` is the sentence of a failure."""
        breaker = self._breakers[model]
        before, until = breaker.state, breaker.until
        breaker.report(permit, outcome, self._clock.monotonic())
        if outcome is Outcome.FAILURE:
            self._reasons[model] = reason
        if breaker.state is not before or breaker.until != until:
            self._tell(model, breaker)
            if trial := self._trials.pop(model, None):
                trial.set()

    async def trial_ends(self, model: ModelId) -> bool:
        """Wait while somebody tries a model; False, and at once, where nobody does."""
        breaker = self._breakers[model]
        left_s = breaker.rest_s(self._clock.monotonic())
        if breaker.state is not BreakerState.HALF_OPEN or left_s <= 0:
            return False
        ended = self._trials.setdefault(model, asyncio.Event())
        with suppress(TimeoutError):
            await asyncio.wait_for(ended.wait(), left_s)
        return True

    def resting(self) -> Sequence[Resting]:
        """The models that are left alone now."""
        return [
            Resting(
                model,
                breaker.state,
                breaker.failures,
                self._epoch(breaker),
                self._reasons.get(model, ""),
            )
            for model, breaker in self._breakers.items()
            if breaker.state is not BreakerState.CLOSED
        ]

    def with_resting(self, found: Sequence[Health]) -> Sequence[Health]:
        """The health of backends, with those of their models that rest."""
        resting = self.resting()
        if not resting:
            return found
        return [
            replace(one, resting=tuple(r for r in resting if _serves(one.backend, r.model)))
            for one in found
        ]

    def _resting(self, model: ModelId, breaker: Breaker, now: float) -> ModelResting:
        left_s = breaker.rest_s(now)
        failed = f"{model} failed {breaker.failures} times lately"
        if breaker.state is BreakerState.HALF_OPEN:
            told, left_s = f"{failed} and is being tried again right now.", 0.0
        else:
            told = f"{failed} and rests for another {max(1, round(left_s))} s."
        reason = self._reasons.get(model, "")
        return ModelResting(
            f"{told} The last time: {reason}" if reason else told,
            "Forge asks it again after that by itself.",
            backend=model.backend,
            model=model.name,
            retry_after_s=left_s or None,
        )

    def _tell(self, model: ModelId, breaker: Breaker) -> None:
        is_well = breaker.state is BreakerState.CLOSED
        self._publish(
            BreakerChanged(
                model,
                breaker.state,
                breaker.failures,
                0.0 if is_well else self._epoch(breaker),
                "" if is_well else self._reasons.get(model, ""),
            )
        )

    def _epoch(self, breaker: Breaker) -> float:
        return self._clock.now() + breaker.until - self._clock.monotonic()

    def __repr__(self) -> str:
        return f"<Breakers {len(self._breakers)} models, {len(self.resting())} rest>"


def _serves(backend: str, model: ModelId) -> bool:
    """Whether a backend's health, named by its prefix, is about this model."""
    is_embedded = backend == "llama_cpp" and model.backend in ("forge", "gguf")
    return is_embedded or backend == model.backend
