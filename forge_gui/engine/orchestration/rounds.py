"""Looks by itself whether loaded models still answer: a server's list stays green while it hangs.

Only idle models are asked, one at a time, for one token, and no longer than nobody needs the pool.
A model that was used meanwhile has shown that it is well.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from forge_gui.engine.clock import Clock
from forge_gui.engine.orchestration.breaker import Outcome
from forge_gui.engine.orchestration.breakers import Breakers
from forge_gui.values.errors import ForgeError
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelHealth

_TICK_S = 15.0


class Look(Protocol):
    """How an idle model is asked; see pool/quiet.py."""

    def idle_since(self) -> Mapping[ModelId, float]: ...

    async def of(self, model: ModelId) -> bool: ...


class HealthRounds:
    """`interval_s` is how long an idle model is believed without being asked; 0: for ever."""

    def __init__(
        self, look: Look, breakers: Callable[[], Breakers], clock: Clock, interval_s: float
    ) -> None:
        self._look = look
        self._breakers = breakers
        self._clock = clock
        self.interval_s = interval_s
        self._found: dict[ModelId, ModelHealth] = {}
        self._asked_at: dict[ModelId, float] = {}

    @property
    def found(self) -> Sequence[ModelHealth]:
        """What the last look at each model found."""
        return tuple(self._found.values())

    def note(self, health: ModelHealth) -> None:
        """Somebody else asked a model how it is."""
        self._found[health.model] = health
        self._asked_at[health.model] = self._clock.monotonic()

    async def keep_looking(self) -> None:
        """Go round until cancelled."""
        while True:
            await self._clock.sleep(min(self.interval_s or _TICK_S, _TICK_S))
            if self.interval_s:
                await self.go_round()

    async def go_round(self) -> Sequence[ModelHealth]:
        """Ask all idle models whose time has come; what was found."""
        idle = self._look.idle_since()
        self._asked_at = {model: at for model, at in self._asked_at.items() if model in idle}
        found = []
        for model in due(idle, self._asked_at, self._clock.monotonic(), self.interval_s):
            if health := await self._ask(model):
                self.note(health)
                found.append(health)
        return found

    async def _ask(self, model: ModelId) -> ModelHealth | None:
        """How it is; None where it was not asked after all."""
        started = self._clock.monotonic()
        breakers = self._breakers()
        try:
            permit = breakers.ask(model)
        except ForgeError:
            return None  # it rests: whoever needs it next tries it
        try:
            was_asked = await self._look.of(model)
        except ForgeError as error:
            breakers.failed(model, permit, error)
            took = self._clock.monotonic() - started
            return ModelHealth(model, False, error.sentence, error.advice, took)
        except BaseException:
            breakers.report(model, permit, Outcome.NEUTRAL)
            raise
        if not was_asked:
            breakers.report(model, permit, Outcome.NEUTRAL)
            return None
        breakers.report(model, permit, Outcome.SUCCESS)
        took = self._clock.monotonic() - started
        return ModelHealth(model, True, f"{model} answered after {took:.1f} s.", seconds=took)


def due(
    idle_since: Mapping[ModelId, float],
    asked_at: Mapping[ModelId, float],
    now: float,
    interval_s: float,
) -> Sequence[ModelId]:
    """The idle models that nobody has heard of for so long, the longest silent first. Pure."""
    heard = {model: max(at, asked_at.get(model, at)) for model, at in idle_since.items()}
    late = [model for model, at in heard.items() if now - at >= interval_s]
    return sorted(late, key=lambda model: (heard[model], str(model)))
