"""What a run will take before it begins: memory over time, loads, tokens, seconds, and what to change.

Seconds count from the run's start, memory is in bytes. See docs/flight-plan.md for how each figure
comes about.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.memory_bill import Device
from forge_gui.values.models import Origin
from forge_gui.values.sentence import Sentence


class Basis(StrEnum):
    """What a figure of the plan stands on, the surest first."""

    PAST = "past"
    """Earlier runs: of this step with this model, or answers of the model in other steps."""
    COUNTED = "counted"
    """The text is known and its model counted the tokens."""
    MEASURED = "measured"
    """The model was measured on this PC."""
    ESTIMATED = "estimated"
    UNKNOWN = "unknown"


class Fate(StrEnum):
    """What becomes of a step."""

    WORKS = "works"
    CACHED = "cached"
    """Its answer is kept: it takes no time and no model."""
    SETTLED = "settled"
    """Pinned, given, muted, or only needed by such steps."""
    SKIPPED = "skipped"
    """A branch that is known to go the other way is before it."""
    REFUSED = "refused"
    """Its model can never fit."""


class Happens(StrEnum):
    LOAD = "load"
    RUN = "run"
    UNLOAD = "unload"


@dataclass(frozen=True, slots=True)
class Span:
    """A time in seconds: what is most likely, and between what it will be."""

    likely: float
    low: float
    high: float
    basis: Basis


@dataclass(frozen=True, slots=True)
class Tokens:
    """How many tokens; None: nobody can tell."""

    count: int | None = None
    basis: Basis = Basis.UNKNOWN


NO_TOKENS = Tokens()


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """One step. Those inside of others are named as events name them: `translate/draft`."""

    step: StepId
    name: str
    fate: Fate = Fate.WORKS
    model: ModelId | None = None
    starts_s: float | None = None
    """When it works, its model's load left out; None where it does not."""
    ends_s: float | None = None
    seconds: Span | None = None
    """How long it works; None: nobody can tell."""
    prompt: Tokens = NO_TOKENS
    completion: Tokens = NO_TOKENS
    items: int | None = None
    """Of a map: how many things it goes through. None: it is no map, or nobody knows yet."""
    chance: float | None = 1.0
    """How likely it asks its model at all, 0-1; None: nobody knows. Below a half the likely
    figures leave it out."""


@dataclass(frozen=True, slots=True)
class Stay:
    """A model in memory, from the start of its load to the end of the run, or until it goes."""

    model: ModelId
    bytes: Mapping[Device, int]
    """What it will hold in this run."""
    from_s: float
    ready_s: float
    until_s: float
    was_there: bool = False
    """It was in memory before the run."""
    origin: Origin = Origin.ESTIMATED
    reserved: Mapping[Device, int] = field(default_factory=dict)
    """What is kept free for it: the most that it takes whatever it is asked."""


@dataclass(frozen=True, slots=True)
class Phase:
    """Something that happens for a while: a load, steps of one model at work, an unload."""

    happens: Happens
    start_s: float
    end_s: float
    model: ModelId | None = None
    steps: tuple[StepId, ...] = ()


@dataclass(frozen=True, slots=True)
class Chance:
    """How likely it is that a load of this run finds too little memory, 0-1, and why."""

    share: float
    why: Sentence


@dataclass(frozen=True, slots=True)
class Change:
    """One setting of one step, as it would have to be."""

    step: StepId
    name: str
    value: str | int


@dataclass(frozen=True, slots=True)
class LoadChange:
    """How a model would have to be loaded: what `set_load_args` takes."""

    model: ModelId
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Advice:
    """Something to do otherwise, and what that saves. Neither `changes` nor `load`: a person has to
    do it."""

    sentence: Sentence
    saves_bytes: int = 0
    saves_loads: int = 0
    saves_s: float = 0.0
    changes: tuple[Change, ...] = ()
    makes_fit: bool = False
    """Without it the run does not fit, with it it does."""
    load: LoadChange | None = None


@dataclass(frozen=True, slots=True)
class FlightPlan:
    """The whole forecast of one run."""

    steps: tuple[PlannedStep, ...]
    stays: tuple[Stay, ...]
    phases: tuple[Phase, ...]
    loads: int
    swaps: int
    """Loads for which another model has to go."""
    seconds: Span | None
    """None: of some step nobody can tell how long it takes."""
    chance: Chance
    limits: Mapping[Device, int] = field(default_factory=dict)
    """What models may take at most; a device that is not named has no known limit."""
    advice: tuple[Advice, ...] = ()
    remarks: tuple[Sentence, ...] = ()
    """What could not be known: both ways of a branch are counted, and the like."""
    loads_between: tuple[int, int] | None = None
    """The fewest and the most loads, where some model may or may not be asked; None: `loads`."""

    @property
    def peak(self) -> Mapping[Device, int]:
        """The most that models hold at a time, on each device."""
        return peak_of(self.stays)

    @property
    def reserved(self) -> Mapping[Device, int]:
        """The most that is kept free for them at a time, on each device: loads and evictions go
        by this."""
        return peak_of(tuple(replace(one, bytes=one.reserved or one.bytes) for one in self.stays))

    @property
    def prompt_tokens(self) -> int:
        return sum(step.prompt.count or 0 for step in self.steps if step.fate is Fate.WORKS)

    @property
    def completion_tokens(self) -> int:
        return sum(step.completion.count or 0 for step in self.steps if step.fate is Fate.WORKS)


def levels_of(stays: tuple[Stay, ...], device: Device) -> list[tuple[float, int]]:
    """Where the memory taken on a device changes: (seconds, bytes from then on)."""
    changes: dict[float, int] = {}
    for stay in stays:
        size = stay.bytes.get(device, 0)
        changes[stay.from_s] = changes.get(stay.from_s, 0) + size
        changes[stay.until_s] = changes.get(stay.until_s, 0) - size
    levels, level = [], 0
    for at in sorted(changes):
        level += changes[at]
        levels.append((at, level))
    return levels


def peak_of(stays: tuple[Stay, ...]) -> Mapping[Device, int]:
    """The most that is taken at a time, on each device."""
    devices = {device: None for stay in stays for device in stay.bytes}
    peaks = {one: max(level for _, level in levels_of(stays, one)) for one in devices}
    return {device: peak for device, peak in peaks.items() if peak}
