"""Kept runs: the line in a list, the whole record, and what continuing one means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from forge_gui.values.debugging import WHOLE, Errand
from forge_gui.values.events import Event
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, RunStatus, StepState


@dataclass(frozen=True, slots=True)
class RunSummary:
    """One line of the run history. Times are epoch seconds, `seconds` those spent at work."""

    run: RunId
    pipeline: str
    """The pipeline's name."""
    status: RunStatus
    """RUNNING: in a process that lives, perhaps another one. INTERRUPTED: it can be continued."""
    started_at: float
    seconds: float
    steps: int
    """How many the pipeline has; `done` and `failed` are some of them."""
    done: int = 0
    failed: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    loads: int = 0
    swaps: int = 0
    error: str = ""
    parent: RunId | None = None
    """The run that this one repeats from a step on."""
    size_bytes: int = 0
    """What keeping it takes, about."""
    sittings: int = 1
    """How often it was begun: 1, and one more each time that it was continued."""
    from_step: StepId | None = None
    """With a parent: the step from which on it repeats that run; None: all of it."""


@dataclass(frozen=True, slots=True)
class StepTurn:
    """One time that a step was at work (epoch seconds). No `ended_at`: it was cut off."""

    step: StepId
    sitting: int
    model: ModelId | None = None
    queued_at: float | None = None
    started_at: float | None = None
    ended_at: float | None = None
    state: StepState | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that was announced, and when (epoch seconds)."""

    at: float
    event: Event


@dataclass(frozen=True, slots=True)
class RunRecord:
    """Everything that is kept of one run."""

    summary: RunSummary
    graph: Graph
    inputs: Mapping[str, str]
    result: RunResult
    """As far as it came: steps that never ended are not in it."""
    turns: tuple[StepTurn, ...] = ()
    """By their start; what a timeline is drawn from, with the results' `timing`."""
    moments: tuple[Moment, ...] = ()
    """The run once more as events, in order: to be shown again as it went, or all at once.

    What streamed is not kept piece by piece: the whole answer comes with StepFinished.
    """
    models: Mapping[ModelId, str] = field(default_factory=dict)
    """The digests that the models had; empty where a backend tells none."""
    kind_versions: Mapping[str, int] = field(default_factory=dict)
    notes: Mapping[StepId, Mapping[str, Json]] = field(default_factory=dict)
    forge_version: str = ""
    errand: Errand = WHOLE
    """What it was told to do, without its breakpoints."""


@dataclass(frozen=True, slots=True)
class StepAgain:
    """A step that had ended and runs again all the same; `why` is for people."""

    step: StepId
    why: str


@dataclass(frozen=True, slots=True)
class Continued:
    """A run that goes on, or one that repeats another from a step on (then `run` is new)."""

    run: RunId
    kept: tuple[StepId, ...]
    """Steps that are not run again: their results are those of before."""
    again: tuple[StepAgain, ...] = ()
    """Steps that had ended but run again, because something that they depend on has changed."""
