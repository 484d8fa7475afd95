"""Words of the debugger: where a run shall pause, where it stands, and what a run is told to do.

A place is a step (the run pauses before it works, its inputs are there) or a wire (the run pauses
when a value has come through it, before its target sees it). A port takes one wire at most, so a
wire is named by the step and port that it ends at. Steps of a pipeline inside a step are places too: a
breakpoint says in which steps it stands (`inside`), a held step is named as events name it, by the
whole way (`translate/draft`, `translate/3/draft` for the third item of a map).
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
    inside: tuple[StepId, ...] = ()
    """The steps around it, the outermost first, where `step` is one of a pipeline inside of steps.
    For each item, where one of them is a map."""

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
class Around:
    """A step that a held step is inside of. `name` is what people call it."""

    step: StepId
    name: str = ""
    item: int = 0
    """Which item of a map it is, from 1; 0: the step is no map."""
    file: str = ""
    """The pipeline file that it runs."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A step that is held, ready to work: its inputs as they will reach it."""

    step: StepId
    """As events name it: with the whole way, where it is inside of another step."""
    inputs: Mapping[str, Json]
    """By port: what `{port}` stands for (the response of what is wired to it)."""
    reason: StopReason
    port: str = ""
    """The port whose wire has the breakpoint; empty: the step itself."""
    inside: tuple[Around, ...] = ()
    """The steps around it, the outermost first."""
    name: str = ""
    """What people call a step inside of another one: it is not in the pipeline that is run."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """By port, for a step inside of another one: the name of what feeds it."""

    @property
    def own_step(self) -> StepId:
        """The step in its own pipeline."""
        return StepId(self.step.rpartition("/")[2])

    def is_hit_by(self, place: Breakpoint) -> bool:
        """Whether that is the breakpoint that holds it."""
        around = tuple(one.step for one in self.inside)
        at = (place.inside, place.step, place.port)
        return self.reason is StopReason.BREAKPOINT and at == (around, self.own_step, self.port)


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
