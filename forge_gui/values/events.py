"""All that the engine can announce: frozen, in the past tense, told to the bus and to nobody else.

Events carry ids and new values, never objects that do something. `at` is epoch seconds.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from forge_gui.values.consultation_events import ConsultationEvent
from forge_gui.values.handoff_events import HandoffEvent
from forge_gui.values.routing_events import OrchestratorEvent

if TYPE_CHECKING:  # only named here: a start makes no values that it does not need
    from forge_gui.values.approvals import Decision
    from forge_gui.values.batch import BatchProgress
    from forge_gui.values.debugging import PausedRun
    from forge_gui.values.evaluations import Evaluation, LiftPhase
    from forge_gui.values.ids import ModelId, RunId, StepId
    from forge_gui.values.json_value import Json
    from forge_gui.values.managing import Creation, Pull
    from forge_gui.values.measurement import Measurement, Part
    from forge_gui.values.metrics import Reading
    from forge_gui.values.models import BreakerState, Health, LoadedModel, ModelCard
    from forge_gui.values.monitoring import Alert
    from forge_gui.values.runs import RunResult, StepResult
    from forge_gui.values.shoot_out import ShootOutProgress


@dataclass(frozen=True, slots=True)
class HealthChanged:
    """A backend came, went, or is ill."""

    health: Health


@dataclass(frozen=True, slots=True)
class ModelsListed:
    """The models of all reachable backends, whole, after they changed."""

    models: tuple[ModelCard, ...]


@dataclass(frozen=True, slots=True)
class ModelLoadStarted:
    """`run` is the one that it is loaded for, where it is known."""

    model: ModelId
    size_bytes: int | None = None
    run: RunId | None = None


@dataclass(frozen=True, slots=True)
class ModelLoadProgressed:
    """`fraction` is 0-1."""

    model: ModelId
    fraction: float


@dataclass(frozen=True, slots=True)
class ModelLoaded:
    loaded: LoadedModel
    seconds: float
    run: RunId | None = None
    """The one that it was loaded for."""


class UnloadReason(StrEnum):
    ASKED = "asked"
    EVICTED = "evicted"
    CRASHED = "crashed"
    EXPIRED = "expired"
    """Its server, or another program, took it out."""
    IDLE = "idle"
    """Nobody used it for as long as the settings, or a call, allow."""
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class ModelUnloaded:
    model: ModelId
    reason: UnloadReason
    run: RunId | None = None
    """The one that it made room for."""


@dataclass(frozen=True, slots=True)
class ModelLoadRefused:
    model: ModelId
    sentence: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class LoadedModelsChanged:
    """The models in memory, whole (sizes, leases), after something changed."""

    models: tuple[LoadedModel, ...]


@dataclass(frozen=True, slots=True)
class RunStarted:
    run: RunId
    pipeline: str
    steps: tuple[StepId, ...]
    at: float


@dataclass(frozen=True, slots=True)
class StepQueued:
    """All inputs are there; the step waits for `model` (None: for a free worker)."""

    run: RunId
    step: StepId
    model: ModelId | None = None


@dataclass(frozen=True, slots=True)
class StepStarted:
    run: RunId
    step: StepId
    model: ModelId | None
    at: float


@dataclass(frozen=True, slots=True)
class StepPromptRead:
    """While a long prompt is read: tokens done of all."""

    run: RunId
    step: StepId
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class StepStreamed:
    """`text` came since the last such event of this step; `tokens` is the count so far."""

    run: RunId
    step: StepId
    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class StepProgressed:
    """A step of many parts has done so many of them."""

    run: RunId
    step: StepId
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ApprovalAsked:
    """A step waits until somebody approves, edits or rejects `text`."""

    run: RunId
    step: StepId
    text: str
    at: float


@dataclass(frozen=True, slots=True)
class ApprovalGiven:
    """Somebody decided; the step goes on."""

    run: RunId
    step: StepId
    decision: Decision
    at: float


@dataclass(frozen=True, slots=True)
class StepRetried:
    """A try failed, and attempt number `attempt` of at most `most` begins after `wait_s` seconds.

    `model` is who will be asked, `reason` the sentence of what failed before. What had streamed
    of the step so far no longer counts.
    """

    run: RunId
    step: StepId
    attempt: int
    most: int
    model: ModelId
    reason: str
    wait_s: float


@dataclass(frozen=True, slots=True)
class StepFinished:
    """Done, from cache, failed, skipped or cancelled: the result's state says which."""

    run: RunId
    step: StepId
    result: StepResult
    at: float = field(default=0.0, compare=False)
    """0: nobody stamped it."""


@dataclass(frozen=True, slots=True)
class RunPaused:
    """The run stands still, or, where it did already, another step came to be held."""

    paused: PausedRun

    @property
    def run(self) -> RunId:
        return self.paused.run


@dataclass(frozen=True, slots=True)
class RunContinued:
    """What was held goes on: everything, or `step` alone."""

    run: RunId
    at: float
    step: StepId | None = None


@dataclass(frozen=True, slots=True)
class ValueEdited:
    """A person put another value in the place of what comes to a held step by `port`."""

    run: RunId
    step: StepId
    port: str
    value: Json
    at: float


@dataclass(frozen=True, slots=True)
class RunFinished:
    run: RunId
    result: RunResult
    at: float


@dataclass(frozen=True, slots=True)
class BatchProgressed:
    """A batch started, went on or ended: its progress says which."""

    progress: BatchProgress


@dataclass(frozen=True, slots=True)
class MeasurementProgress:
    """A model is being measured: what is done now, and how much of the time is gone (0-1)."""

    model: ModelId
    part: Part
    fraction: float


@dataclass(frozen=True, slots=True)
class MeasurementFinished:
    """A measurement ended: with numbers, or with the sentence that says why there are none."""

    model: ModelId
    measurement: Measurement | None
    sentence: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class ShootOutProgressed:
    """A shoot-out started, went on or ended: its progress says which."""

    progress: ShootOutProgress


@dataclass(frozen=True, slots=True)
class EvaluationProgressed:
    """A run of a test set started, went on or ended: its status says which."""

    progress: Evaluation


@dataclass(frozen=True, slots=True)
class LiftProgressed:
    """A lift meter came to its next part; how far that is comes as EvaluationProgressed."""

    phase: LiftPhase
    who: str
    """The model or ensemble that answers now."""


@dataclass(frozen=True, slots=True)
class PullsChanged:
    """The queue of downloads, whole, after one came, went, or changed its state or place."""

    pulls: tuple[Pull, ...]


@dataclass(frozen=True, slots=True)
class PullProgressed:
    """More of a download has arrived."""

    pull: Pull


@dataclass(frozen=True, slots=True)
class CreationProgressed:
    """A model is being made: what is done now, or that it is over."""

    creation: Creation


@dataclass(frozen=True, slots=True)
class BreakerChanged:
    """A model is left alone after `failures` failures, is tried again, or is well.

    `until` (epoch seconds) is when a rest ends or a trial counts as lost; 0 where it is well.
    """

    model: ModelId
    state: BreakerState
    failures: int = 0
    until: float = 0.0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class JournalTroubled:
    """Runs could not be kept, or those kept could not be read; told once for each reason."""

    sentence: str
    advice: str
    at: float


@dataclass(frozen=True, slots=True)
class MetricsSampled:
    reading: Reading


@dataclass(frozen=True, slots=True)
class AlertsChanged:
    """What a person may want to do something about, whole, after one came or went."""

    alerts: tuple[Alert, ...]


@dataclass(frozen=True, slots=True)
class Logged:
    """A line for the log dock; level is one of DEBUG, INFO, WARNING, ERROR."""

    at: float
    level: str
    source: str
    text: str


Event = (
    HealthChanged
    | ModelsListed
    | ModelLoadStarted
    | ModelLoadProgressed
    | ModelLoaded
    | ModelUnloaded
    | ModelLoadRefused
    | LoadedModelsChanged
    | RunStarted
    | StepQueued
    | StepStarted
    | StepPromptRead
    | StepStreamed
    | StepRetried
    | StepProgressed
    | ApprovalAsked
    | ApprovalGiven
    | StepFinished
    | RunPaused
    | RunContinued
    | ValueEdited
    | RunFinished
    | BreakerChanged
    | BatchProgressed
    | MeasurementProgress
    | MeasurementFinished
    | ShootOutProgressed
    | EvaluationProgressed
    | LiftProgressed
    | OrchestratorEvent
    | PullsChanged
    | PullProgressed
    | CreationProgressed
    | ConsultationEvent
    | HandoffEvent
    | JournalTroubled
    | MetricsSampled
    | AlertsChanged
    | Logged
)
