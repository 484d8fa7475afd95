"""What a run asks of a step cache: has this step been done before, and why not. No cache: None.

The cache itself is in step_cache.py. Neither question ever raises or holds up a run: a cache that
is ill finds nothing and keeps nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from forge_gui.engine.pipeline.kinds.base import Inputs, StepOutput
from forge_gui.values.generation import GenerateRequest, RunnerOptions
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.json_value import JsonObject


@dataclass(frozen=True, slots=True)
class StepAsked:
    """A step that is about to work, with everything that its answer depends on.

    `pipeline` and `step` only say whose last key this one is compared with; they are no part of
    the key. `settings` are those of the graph, as they are written there.
    """

    run: RunId
    step: StepId
    pipeline: str
    kind: str
    kind_version: int
    settings: JsonObject
    inputs: Inputs
    request: GenerateRequest | None = None
    """What a model will be asked, resolved: prompts rendered, the model's id. None: no model."""
    model: ModelId | None = None
    """Whose answers the step is made of, by one request or by many."""
    options: RunnerOptions = field(default_factory=RunnerOptions)
    """How it is loaded."""
    model_digest: str | None = None
    """Which content the model has now; empty: nobody can tell. None: no model."""
    always: bool = False
    """The step's own setting: cached although it may answer differently each time."""
    is_deterministic: bool = False
    """The same key gives the same answer, as far as the kind can tell."""
    never: bool = False
    """The step's own setting: not cached whatever it is."""
    anew: bool = False
    """It is to work again whatever is kept; what it gives then takes that place."""


@dataclass(frozen=True, slots=True)
class Found:
    """The step was done before. `saved_s` is how long it took then, `kept_at` epoch seconds."""

    output: StepOutput
    saved_s: float
    kept_at: float
    cause: str
    """For people: "From the cache, kept 3 minutes ago; saved 4.2 s."."""


@dataclass(frozen=True, slots=True)
class Missing:
    """The step has to work. `why` names what changed, for people: "The prompt changed."."""

    why: str


class Reuse(Protocol):
    """A cache of finished steps."""

    async def look(self, asked: StepAsked) -> Found | Missing: ...

    async def keep(self, asked: StepAsked, output: StepOutput, seconds: float) -> None:
        """Keep what a step gave after `seconds` of work; does nothing where it is not to be kept.

        Returns before it is written.
        """
