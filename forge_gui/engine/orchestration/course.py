"""Who is asked next after a failure, and when: the course of one generation. Decisions only.

A generation has `attempts` tries and one more for each stand-in. A model that failed `threshold`
times gives way to the next one, at once where its failure is bound to it; none of them loses the
one try that is kept for it. The last one uses what is left. So tries add up and never multiply.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from forge_gui.engine.orchestration.faults import FaultClass, class_of
from forge_gui.engine.pool.allowance import Allowance
from forge_gui.values.errors import BackendBusy, ForgeError, ModelOutOfMemory, ModelResting
from forge_gui.values.generation import GenerateRequest, Miss
from forge_gui.values.ids import ModelId

Strategy = Literal["exponential", "fixed", "random_exponential", "none"]


@dataclass(frozen=True, slots=True)
class Limits:
    """How often and how long a generation is tried again (seconds); see the settings `retry.*`."""

    attempts: int = 3
    strategy: Strategy = "exponential"
    min_wait_s: float = 1.0
    max_wait_s: float = 30.0
    threshold: int = 2
    """Failures after which another model stands in."""
    uses_stand_ins: bool = True
    min_length: int = 10
    """Shorter answers, in characters, are looked at closely."""

    def asked(self, attempts: int | None) -> Limits:
        """With as many tries as a step wants; None: these."""
        if attempts is None:
            return self
        strategy: Strategy = "fixed" if self.strategy == "none" else self.strategy
        return replace(self, attempts=attempts, strategy=strategy)

    @property
    def tries(self) -> int:
        """Of the same model."""
        return 1 if self.strategy == "none" else self.attempts


@dataclass(frozen=True, slots=True)
class Next:
    """The next try: what is asked of whom, after how many seconds; why the one before failed."""

    request: GenerateRequest
    wait_s: float
    miss: Miss


class Course:
    """Keeps what was tried. `can_use_cpu` says whether a model may be put on the CPU instead."""

    def __init__(
        self, request: GenerateRequest, limits: Limits, can_use_cpu: Callable[[ModelId], bool]
    ) -> None:
        self.request = request
        self.misses: list[Miss] = []
        self.tries = 0
        self.is_on_cpu = False
        """Whether the request is asked on the CPU only because GPU memory was short."""
        self.most = limits.tries + len(request.stand_ins)
        self._limits = limits
        self._can_use_cpu = can_use_cpu
        self._failures = 0

    def after(
        self, error: ForgeError, wait_s: float, allowance: Allowance, left_s: float | None
    ) -> Next | None:
        """What to do about a failed try; None: it is final.

        `wait_s` is how long the strategy would wait before the same model is asked again, `left_s`
        the time that is left to the run (None: no limit).
        """
        kind = class_of(error)
        if kind in (FaultClass.FATAL, FaultClass.REQUEST_BOUND):
            return None
        self.tries += 1
        self._failures += 1
        miss = Miss(self.request.model, error.sentence)
        self.misses.append(miss)
        request = self.request
        if self._helps_cpu(error):
            self.most += 1
            self.is_on_cpu = True
            runner = replace(request.runner, gpu_layers=0)
            return self._go(replace(request, runner=runner), 0.0, miss)
        if request.stand_ins and self._gives_way(error, kind):
            return self._hand_over(error, miss)
        if kind is FaultClass.MODEL_BOUND or self.tries >= self.most:
            return None
        asked_s = error.retry_after_s or 0.0 if isinstance(error, BackendBusy) else 0.0
        wait_s = max(wait_s, asked_s)
        is_in_time = asked_s <= self._limits.max_wait_s and (left_s is None or wait_s < left_s)
        if is_in_time and allowance.spend():
            return self._go(request, wait_s, miss)
        return self._hand_over(error, miss) if request.stand_ins else None

    def _helps_cpu(self, error: ForgeError) -> bool:
        is_on_gpu = self.request.runner.gpu_layers != 0
        is_short = isinstance(error, ModelOutOfMemory)
        return is_short and is_on_gpu and self._can_use_cpu(self.request.model)

    def _gives_way(self, error: ForgeError, kind: FaultClass) -> bool:
        if kind is FaultClass.MODEL_BOUND or isinstance(error, ModelResting):
            return True
        is_kept_for_others = self.most - self.tries <= len(self.request.stand_ins)
        return self._failures >= self._limits.threshold or is_kept_for_others

    def _hand_over(self, error: ForgeError, miss: Miss) -> Next:
        self.tries -= isinstance(error, ModelResting)  # it was not even asked
        self._failures, self.is_on_cpu = 0, False
        first, *others = self.request.stand_ins
        request = replace(
            self.request, model=first.model, runner=first.runner, stand_ins=tuple(others)
        )
        return self._go(request, 0.0, miss)

    def _go(self, request: GenerateRequest, wait_s: float, miss: Miss) -> Next:
        self.request = request
        return Next(request, wait_s, miss)

    def in_words(self) -> str:
        """What was tried, for the end of a sentence that says how it failed; empty for one try."""
        asked: dict[ModelId, int] = {}
        for miss in self.misses:
            asked[miss.model] = asked.get(miss.model, 0) + 1
        if sum(asked.values()) < 2:
            return ""
        told = [f"{model} {_times(count)}" for model, count in asked.items()]
        return f"Forge tried {_listed(told)}."


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _listed(parts: list[str]) -> str:
    return " and ".join((", ".join(parts[:-1]), parts[-1])) if len(parts) > 1 else parts[0]
