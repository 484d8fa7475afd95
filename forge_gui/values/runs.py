"""States and results of a run. `as_document` has the shape that PASTURE's users know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # only named here: a start makes no values that it does not need
    from forge_gui.values.ids import ModelId, RunId, StepId
    from forge_gui.values.json_value import Json, JsonObject


class StepState(StrEnum):
    """Where a step is; the words on screen are in the view-models."""

    READY = "ready"
    NEEDS_INPUT = "needs_input"
    QUEUED = "queued"
    LOADING = "loading"
    RUNNING = "running"
    PAUSED = "paused"
    CACHED = "cached"
    DONE = "done"
    SKIPPED = "skipped"
    FAILED = "failed"
    CANCELLED = "cancelled"


class RunStatus(StrEnum):
    RUNNING = "running"
    SUCCESS = "success"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"
    """Forge ended before the run did: it can be continued."""


@dataclass(frozen=True, slots=True)
class StepTiming:
    """Where the seconds of one step went; 0 where nothing of the kind happened.

    `queue_s` waiting for its turn and for others' models, `load_s` for its own model's load,
    `first_token_s` from its start to the first token, `generate_s` from there to the end of the
    answer, `repair_s` mending JSON, `cache_s` asking the cache.
    """

    queue_s: float = 0.0
    load_s: float = 0.0
    first_token_s: float = 0.0
    generate_s: float = 0.0
    repair_s: float = 0.0
    cache_s: float = 0.0


NO_TIMING = StepTiming()


@dataclass(frozen=True, slots=True)
class StepResult:
    """What one step gave. `output` always has the key `response` when the step succeeded."""

    step: StepId
    state: StepState
    output: JsonObject = field(default_factory=dict)
    seconds: float = 0.0
    model: ModelId | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    tokens_per_s: float | None = None
    """Generated tokens a second, measured by the backend; None where it does not tell."""
    error: str = ""
    advice: str = ""
    note: str = ""
    """Something the reader should know about a success: "cut at 64 tokens"."""
    cause: str = ""
    """Why it worked, or that it did not have to: "The prompt changed.", "From the cache."."""
    timing: StepTiming = NO_TIMING
    attempts: int = 1

    @property
    def is_good(self) -> bool:
        """Done, now or before: what waits for it may go on."""
        return self.state in (StepState.DONE, StepState.CACHED)

    def as_document(self) -> dict[str, Json]:
        """`{"output", "status", "time", "model", "tokens", ...}`; status as PASTURE says it."""
        document: dict[str, Json] = {
            "output": self.output,
            "status": "success" if self.is_good else self.state,
            "time": self.seconds,
            "seconds": self.seconds,
            "model": str(self.model) if self.model else None,
            "tokens": {"prompt": self.prompt_tokens, "completion": self.completion_tokens},
        }
        if self.error:
            document["error"] = f"{self.error} {self.advice}".strip()
        if self.note:
            document["note"] = self.note
        if self.cause:
            document["cause"] = self.cause
        return document


@dataclass(frozen=True, slots=True)
class RunResult:
    """One finished execution, whole or not."""

    run: RunId
    status: RunStatus
    steps: Mapping[StepId, StepResult]
    seconds: float
    outputs: Mapping[StepId, Json] = field(default_factory=dict)
    """The `response` of each output step (of each last step where there is none)."""
    error: str = ""
    loads: int = 0
    """Models that were loaded for it."""
    swaps: int = 0
    """Loads for which another model had to go."""

    @property
    def completion_tokens(self) -> int:
        """Generated in this run: what came from the cache was generated before."""
        return sum(result.completion_tokens or 0 for result in self._that_worked())

    @property
    def prompt_tokens(self) -> int:
        return sum(result.prompt_tokens or 0 for result in self._that_worked())

    def _that_worked(self) -> Iterable[StepResult]:
        return (one for one in self.steps.values() if one.state is not StepState.CACHED)

    def as_document(self) -> dict[str, Json]:
        """`{"run_id", "status", "results": {step: ...}, "outputs", "tokens", "seconds"}`."""
        document: dict[str, Json] = {
            "run_id": self.run,
            "status": self.status,
            "results": {name: result.as_document() for name, result in self.steps.items()},
            "outputs": {str(name): value for name, value in self.outputs.items()},
            "tokens": {"prompt": self.prompt_tokens, "completion": self.completion_tokens},
            "seconds": self.seconds,
        }
        if self.error:
            document["error"] = self.error
        return document
