"""What a run needs of the engine, and what an earlier life of it has left."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.approvals import Approvals
from forge_gui.engine.pipeline.foresight import Announce
from forge_gui.engine.pipeline.recording import Recorder
from forge_gui.engine.pipeline.reuse import Reuse
from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.values.events import Event
from forge_gui.values.generation import EmbedResult
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import StepResult

if TYPE_CHECKING:
    from forge_gui.engine.structured.desk import JsonDesk

MOST_AT_ONCE = 1024
"""Steps that work at the same time, unless settings say one by one."""
_NO_RESULTS: Mapping[StepId, StepResult] = MappingProxyType({})
_NO_NOTES: Mapping[StepId, Mapping[str, Json]] = MappingProxyType({})


class Embedder(Protocol):
    """Makes one vector of each text."""

    async def __call__(
        self, model: ModelId, texts: Sequence[str], listener: Listener, /
    ) -> EmbedResult: ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a run needs of the engine. Without a recorder nothing is kept, without `reuse` nothing
    is taken from earlier runs."""

    generate: Generator
    publish: Callable[[Event], None]
    clock: Clock
    most_at_once: int = MOST_AT_ONCE
    recorder: Recorder | None = None
    reuse: Reuse | None = None
    approvals: Approvals | None = None
    announce: Announce | None = None
    """Tells the pool what is to come."""
    json: JsonDesk | None = None
    """Reads JSON out of answers."""
    limit_s: float | None = None
    """The time that a run may take."""
    embed: Embedder | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """What an earlier life of a run has left: finished steps are announced and not run again.

    `notes` are what unfinished steps had kept (see Recorder.note). `parent` is the run that this
    one repeats from a step on; its results are then recorded for this one as well.
    """

    known: Mapping[StepId, StepResult] = field(default_factory=lambda: _NO_RESULTS)
    notes: Mapping[StepId, Mapping[str, Json]] = field(default_factory=lambda: _NO_NOTES)
    parent: RunId | None = None
    from_step: StepId | None = None
    """From which on the parent is repeated; None: all of it."""
    edits: Mapping[StepId, Mapping[str, Json]] = field(default_factory=lambda: _NO_NOTES)
    """Values that a person put in the place of what comes to steps, by port."""


NO_PAST = Past()
