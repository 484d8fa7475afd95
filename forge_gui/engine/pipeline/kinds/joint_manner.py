"""How steps ask that ask several times: the settings that they share, and a call that keeps them."""

from __future__ import annotations

from forge_gui.engine.pipeline.joint_calls import call_settings
from forge_gui.engine.pipeline.kinds.asking import (
    Cache,
    ContextLength,
    MostTokens,
    Retries,
    Seed,
    Temperature,
    TimeLimit,
)
from forge_gui.engine.pipeline.kinds.base import StepSettings
from forge_gui.engine.pipeline.kinds.model import ModelSettings


class JointManner(StepSettings):
    """Named first among the bases of a kind's settings, it comes after what is the kind's own."""

    temperature: Temperature = None
    max_tokens: MostTokens = None
    context_length: ContextLength = None
    seed: Seed = None
    cache: Cache = None
    retries: Retries = None
    time_limit: TimeLimit = None

    def call_to(
        self, model: str, temperature: float | None = None, number: int = 0
    ) -> ModelSettings:
        """What one call is told. `temperature`: where the step says none; `number`: which of
        several calls it is, so that each has a seed of its own where one is given."""
        return call_settings(
            model,
            temperature=temperature if self.temperature is None else self.temperature,
            max_tokens=self.max_tokens,
            context_length=self.context_length,
            seed=None if self.seed is None else (self.seed + number) % 2**31,
            cache=self.cache,
            retries=self.retries,
            time_limit=self.time_limit,
        )


def never(_: StepSettings) -> bool:
    """Such a step is made anew each time; its calls are taken from the cache one by one."""
    return False
