"""What the log says of the engine's events. Only what a person would look up later has a line."""

from __future__ import annotations

from collections.abc import Mapping

from forge_gui.values.events import (
    BreakerChanged,
    Event,
    HealthChanged,
    Logged,
    ModelLoaded,
    ModelLoadRefused,
    ModelUnloaded,
    RunFinished,
    RunStarted,
    StepFinished,
    StepRetried,
    UnloadReason,
)
from forge_gui.values.models import BreakerState, HealthState
from forge_gui.values.runs import RunStatus, StepState
from forge_gui.viewmodels import wording

TOLD = (
    Logged,
    HealthChanged,
    ModelLoaded,
    ModelLoadRefused,
    ModelUnloaded,
    RunStarted,
    StepRetried,
    StepFinished,
    RunFinished,
    BreakerChanged,
)
"""The events that may have a line."""

_WHY_UNLOADED: Mapping[UnloadReason, str] = {
    UnloadReason.ASKED: "as asked",
    UnloadReason.EVICTED: "to make room",
    UnloadReason.CRASHED: "because its process ended",
    UnloadReason.EXPIRED: "by its server",
    UnloadReason.IDLE: "because nobody used it",
    UnloadReason.CLOSED: "with the engine",
}


def line_of(event: Event, now: float) -> Logged | None:
    """The line for an event, None where it has none; `now` (epoch s) dates what has no time."""
    match event:
        case Logged():
            return event
        case HealthChanged(health):
            level = "INFO" if health.state is HealthState.READY else "DEBUG"
            return Logged(now, level, health.backend, health.sentence) if health.sentence else None
        case ModelLoaded(loaded, seconds):
            size = _megabytes((loaded.ram_bytes or 0) + (loaded.vram_bytes or 0))
            took = _seconds(seconds)
            text = f"{wording.model_name(loaded.id)} is in memory after {took}"
            return Logged(now, "INFO", "models", f"{text}, {size}." if size else f"{text}.")
        case ModelLoadRefused(model, sentence, advice):
            return Logged(now, "ERROR", "models", f"{model}: {sentence} {advice}".strip())
        case ModelUnloaded(model, reason):
            level = "ERROR" if reason is UnloadReason.CRASHED else "INFO"
            text = f"{wording.model_name(model)} was unloaded {_WHY_UNLOADED[reason]}."
            return Logged(now, level, "models", text)
        case RunStarted(_, pipeline, steps, at):
            steps_text = "1 step" if len(steps) == 1 else f"{len(steps):,} steps"
            text = f"{pipeline} started: {steps_text}."
            return Logged(at, "INFO", "runs", text)
        case StepRetried():
            who = wording.model_name(event.model)
            text = f"{event.step}: {event.reason} Attempt {event.attempt} of {event.most}: {who}."
            return Logged(now, "WARNING", "runs", text)
        case BreakerChanged():
            return _rest_of(event, now)
        case StepFinished() | RunFinished():
            return _end_of(event, now)
        case _:
            return None


def _rest_of(event: BreakerChanged, now: float) -> Logged | None:
    """That a model is left alone, or is well again; that it is being tried is not worth a line."""
    name = wording.model_name(event.model)
    if event.state is BreakerState.CLOSED:
        return Logged(now, "INFO", "models", f"{name} answers again.")
    if event.state is not BreakerState.OPEN:
        return None
    rest = _seconds(max(0.0, event.until - now))
    text = f"{name} rests for {rest} after {event.failures} failures. {event.reason}".strip()
    return Logged(now, "WARNING", "models", text)


def _end_of(event: StepFinished | RunFinished, now: float) -> Logged | None:
    took = _seconds(event.result.seconds)
    if isinstance(event, RunFinished):
        ends = {
            RunStatus.SUCCESS: f"The run ended well after {took}.",
            RunStatus.CANCELLED: f"The run was stopped after {took}.",
            RunStatus.INTERRUPTED: f"The run was interrupted after {took}; it can be continued.",
        }
        text = ends.get(event.result.status, f"The run failed after {took}.")
        return Logged(event.at, "INFO", "runs", text)
    result = event.result
    if result.state is StepState.FAILED:
        return Logged(now, "ERROR", "runs", f"{event.step}: {result.error} {result.advice}".strip())
    if result.state is StepState.DONE:
        return Logged(now, "DEBUG", "runs", f"{event.step} is done after {took}.")
    return None


def _seconds(seconds: float) -> str:
    """`15 ms`, `2.4 s`, `95 s`: the log is English in every window, its figures too."""
    if seconds < 0.0995:
        return f"{seconds * 1000:.0f} ms"
    return f"{seconds:.1f} s" if seconds < 9.95 else f"{seconds:,.0f} s"


def _megabytes(size: int) -> str:
    """`38.9 MB`, nothing where unknown."""
    return f"{size / 1024**2:,.1f} MB" if size else ""
