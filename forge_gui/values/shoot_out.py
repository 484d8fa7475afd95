"""Words for a shoot-out: several models answer the same prompts, and a table says how they did."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from forge_gui.values.generation import RunnerOptions, Sampling

if TYPE_CHECKING:  # only named here: a start makes no values that it does not need
    from forge_gui.values.ids import ModelId
    from forge_gui.values.json_value import JsonObject
    from forge_gui.values.measurement import Share, Spread

ShootOutId = NewType("ShootOutId", str)


@dataclass(frozen=True, slots=True)
class ShootOutPrompt:
    """One line of the prompt file. `schema`: the answer must keep this JSON Schema."""

    number: int
    """From 1, in the file's order."""
    prompt: str
    system: str = ""
    schema: JsonObject | None = None


@dataclass(frozen=True, slots=True)
class ShootOutOrder:
    """Who answers what. Paths are texts. `is_fresh`: forget what an unfinished one had done."""

    models: tuple[ModelId, ...]
    prompts: str
    results: str
    sampling: Sampling = field(default_factory=lambda: Sampling(temperature=0.0, max_tokens=512))
    runner: RunnerOptions = field(default_factory=RunnerOptions)
    at_once: int = 1
    """Prompts that one model is given side by side."""
    is_fresh: bool = False


class ShootOutStatus(StrEnum):
    RUNNING = "running"
    DONE = "done"
    """Every model was asked everything; some may have failed."""
    STOPPED = "stopped"
    """Somebody stopped it; the rest can be continued."""
    HALTED = "halted"
    """It stopped itself: its files could not be read or written."""


@dataclass(frozen=True, slots=True)
class ShootOutAnswer:
    """What one model made of one prompt. `is_valid` None: no schema was asked for."""

    model: ModelId
    number: int
    text: str = ""
    seconds: float = 0.0
    """As whoever waits sees it, without the load."""
    tokens: int | None = None
    tokens_per_s: float | None = None
    is_valid: bool | None = None
    error: str = ""


@dataclass(frozen=True, slots=True)
class ShootOutScore:
    """How one model did over all prompts that it was given so far."""

    model: ModelId
    answered: int
    failed: int
    seconds: float
    """Of all its answers together."""
    tokens_per_s: Spread | None = None
    valid: Share | None = None


@dataclass(frozen=True, slots=True)
class ShootOutTable:
    """Everything so far: prompts, answers, and one score a model in the order of the models."""

    prompts: tuple[ShootOutPrompt, ...]
    answers: tuple[ShootOutAnswer, ...]
    scores: tuple[ShootOutScore, ...]

    def answer(self, model: ModelId, number: int) -> ShootOutAnswer | None:
        found = (a for a in self.answers if a.model == model and a.number == number)
        return next(found, None)


@dataclass(frozen=True, slots=True)
class ShootOutProgress:
    """How far it is. `done` counts answers of this or an earlier session."""

    shoot_out: ShootOutId
    status: ShootOutStatus
    total: int
    done: int = 0
    failed: int = 0
    resumed: int = 0
    """Answers of `done` that an earlier session had."""
    model: ModelId | None = None
    """Who is asked now."""
    seconds: float = 0.0
    """Time of this session."""
    results: str = ""
    note: str = ""
    """Why it halted."""
