"""Words of the debugger: where a run shall pause, where it stands, and what a run is told to do.

A place is a step (the run pauses before it works, its inputs are there) or a wire (the run pauses
when a value has come through it, before its target sees it). A port takes one wire at most, so a
wire is named by the step and port that it ends at.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import Json, JsonObject


@dataclass(frozen=True, slots=True)
class ValueCondition:
    """A condition on a value, with the words of the branch step ("contains", "is more than")."""

    condition: str
    compared_to: str = ""
    ignores_case: bool = True
    port: str = ""
    """For a breakpoint on a step: the input port that is looked at; empty: any of them."""


@dataclass(frozen=True, slots=True)
class Breakpoint:
    """Pause before `step` works, or, with a `port`, when a value comes to that port by its wire."""

    step: StepId
    port: str = ""
    condition: ValueCondition | None = None
    is_on: bool = True

    @property
    def place(self) -> tuple[StepId, str]:
        return self.step, self.port


class StopReason(StrEnum):
    BREAKPOINT = "breakpoint"
    STEPPED = "stepped"
    """The one step that was asked for is done."""
    ASKED = "asked"
    """A person pressed pause."""
    STARTED = "started"
    """The run was started paused."""
    ALONG = "along"
    """Another step made the run pause."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A step that is held, ready to work: its inputs as they will reach it."""

    step: StepId
    inputs: Mapping[str, Json]
    """By port: what `{port}` stands for (the response of what is wired to it)."""
    reason: StopReason
    port: str = ""
    """The port whose wire has the breakpoint; empty: the step itself."""


@dataclass(frozen=True, slots=True)
class PausedRun:
    """A run that stands still. Steps that were at work when it paused may still be finishing."""

    run: RunId
    stops: tuple[Stop, ...]
    """In the order in which they were reached; empty while nothing is ready yet."""
    at: float


@dataclass(frozen=True, slots=True)
class Errand:
    """What a run shall do beyond running everything.

    `targets`: run these steps and what they need, and nothing else; empty: everything.
    `given`: outputs (shape of StepResult.output) of steps that are not run; what was pinned in the
    graph counts as given too, unless the step is itself a target.
    """

    targets: frozenset[StepId] = frozenset()
    given: Mapping[StepId, JsonObject] = field(default_factory=dict)
    breakpoints: tuple[Breakpoint, ...] = ()
    is_paused: bool = False
    """Begin with the first steps held."""
    is_anew: bool = False
    """No step takes its result from the cache; what it gives takes the kept one's place."""


WHOLE = Errand()
