"""What a kind of step is, and the little that a running step sees of the engine.

A kind checks the settings once, before a run, and prepares the work; while a run goes on nothing
is checked or parsed again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from pydantic import BaseModel, ConfigDict

from forge_gui.values.approvals import Decision
from forge_gui.values.generation import EmbedResult, GenerateRequest, GenerateResult, RunnerOptions
from forge_gui.values.graph import Step
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.runs import RunResult
from forge_gui.values.step_kinds import StepKindInfo

if TYPE_CHECKING:
    from forge_gui.engine.collaboration.calibrating import Calibration
    from forge_gui.engine.pipeline.plan import Inner
    from forge_gui.engine.structured.ladder import JsonAnswer
    from forge_gui.engine.structured.outcome import Outcome

FillOptions = Callable[[ModelId, RunnerOptions], RunnerOptions]
"""How a model is loaded where a step does not say; see pool/load_choices.py."""
Inputs = Mapping[str, JsonObject]
"""What reaches each port: the whole output of the step or input that feeds it."""


class StepSettings(BaseModel):
    """Base of all settings: strict, and an unknown key is a fault."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, allow_inf_nan=False, defer_build=True
    )


@dataclass(frozen=True, slots=True)
class StepOutput:
    """What a step gave; `output` has the key `response`."""

    output: JsonObject
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    note: str = ""
    tokens_per_s: float | None = None
    is_lasting: bool = True
    """The same question gives the same again. Not where another model stood in or a part failed:
    such an output is never kept in the cache."""
    cause: str = ""
    """Why it worked or did not have to, where that is no question of the cache."""


class StepContext(Protocol):
    """All that a running step sees of the engine. Cancelling is asyncio's own."""

    async def generate(self, request: GenerateRequest, *, streams: bool = True) -> GenerateResult:
        """Let a model answer through the pool; what streams is told to the run's listeners."""

    async def generate_json(self, request: GenerateRequest) -> JsonAnswer:
        """Let a model answer with JSON: read, mended and checked, asked again where it is none.

        Raises JsonUnreadable, JsonUnfit, and what asking raises.
        """

    async def embed(self, texts: Sequence[str]) -> EmbedResult:
        """One vector for each text, by the step's own model. Raises what asking raises."""

    async def read_json(self, text: str, schema: JsonObject | None = None) -> Outcome:
        """The JSON of a text, mended where need be. Raises JsonUnreadable, JsonUnfit."""

    def stream(self, text: str, tokens: int = 1) -> None:
        """Tell a piece of the answer before it is whole."""

    def progress(self, done: int, total: int) -> None:
        """Tell how many parts of the work are done."""

    def partial(self, output: JsonObject) -> None:
        """What is shown of this step should it fail or be stopped."""

    def spend(self, *, repair_s: float = 0.0, cache_s: float = 0.0) -> None:
        """Count time that went into mending an answer or into asking a cache."""

    @property
    def folder(self) -> Path | None:
        """Where the pipeline's file is; None: it was never saved."""

    @property
    def most_at_once(self) -> int:
        """How many parts of the work may go on at the same time."""

    def noted(self) -> Mapping[str, Json]:
        """What this step had noted before the run was interrupted."""

    async def note(self, key: str, value: Json) -> None:
        """Keep something that must not be done twice; durable when it returns."""

    async def ask(self, text: str) -> Decision:
        """Wait until a person has decided. Others may work meanwhile."""

    async def inside(self, inner: Inner, values: Mapping[str, str], under: str = "") -> RunResult:
        """Run another pipeline inside this step; its events name their steps `step/inner`.

        `under` tells several such runs of one step apart (`step/under/inner`).
        """


class Needs(Enum):
    """When a step may begin, and what keeps it from ever beginning."""

    ALL = "all"
    """Everything wired to it must come; it is skipped as soon as one thing no longer can."""
    ANY = "any"
    """Waits until all have ended one way or the other, and begins if anything came."""
    ANY_DESPITE_FAILURES = "any_despite_failures"
    """Like ANY; and a failure before it is nothing worse than a side that was not taken."""


@dataclass(frozen=True, slots=True)
class InstantStep:
    """Work that takes no time worth waiting for and asks nobody."""

    work: Callable[[Inputs], StepOutput]
    needs: Needs = Needs.ALL
    has_sides: bool = False
    """Only the output port that `output["taken"]` names gives something on."""


@dataclass(frozen=True, slots=True)
class Within:
    """A pipeline inside a step: what its inputs will be, and which of them nobody knows yet."""

    inner: Inner
    values: Mapping[str, str]
    later: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SlowStep:
    """Work that waits. `model` is the model it will use, for events and order."""

    run: Callable[[StepContext, Inputs], Awaitable[StepOutput]]
    model: ModelId | None = None
    request: Callable[[Inputs], GenerateRequest] | None = None
    """Where the work is one generation: what will be asked, so that it can be measured before."""
    needs: Needs = Needs.ALL
    has_sides: bool = False
    """Only the output port that `output["taken"]` names gives something on."""
    options: RunnerOptions = field(default_factory=RunnerOptions)
    """How `model` will be loaded."""
    attempts: int | None = None
    """How often one question to a model is tried in all; None: as in the settings."""
    limit_s: float | None = None
    """How long one answer may take; None: as long as words keep coming, see the settings."""
    is_possible: bool = False
    """It may turn out that it asks nobody, by what came before it."""
    chance: float | None = None
    """How likely it asks then, 0-1; None: nobody knows."""
    within: Callable[[Inputs], Within] | None = None
    """Where the work is another pipeline: which, and what is known of its inputs."""


Prepared = InstantStep | SlowStep


def as_said(_: ModelId, options: RunnerOptions) -> RunnerOptions:
    """Nobody has chosen anything."""
    return options


@dataclass(frozen=True, slots=True)
class Preparation:
    """What kinds are told when they prepare a step: what model names mean, contexts to load."""

    models: Mapping[str, ModelId] = field(default_factory=dict)
    embedders: Mapping[str, ModelId] = field(default_factory=dict)
    """What names of models mean that make embeddings."""
    context_lengths: Mapping[ModelId, int] = field(default_factory=dict)
    """One context for each model of a run, so that its steps do not reload it in turns."""
    inner: Mapping[StepId, Inner] = field(default_factory=dict)
    """The pipelines that steps run inside themselves."""
    calibrations: Mapping[ModelId, Calibration] = field(default_factory=dict)
    """What the confidence of models is worth, where that is known and a step asks for it."""
    loaded: FillOptions = as_said


Settings = TypeVar("Settings", bound=StepSettings)


def _always(_: StepSettings) -> bool:
    return True


def _nothing_wrong(_: StepSettings, __: Path | None) -> tuple[()]:
    return ()


@dataclass(frozen=True, slots=True)
class Kind(Generic[Settings]):
    """A kind made of its parts."""

    info: StepKindInfo
    settings: type[Settings]
    prepare: Callable[[Step, Settings, Preparation], Prepared]
    version: int = 1
    """Goes up whenever the same settings and inputs may give something else than before."""
    is_deterministic: Callable[[Settings], bool] = _always
    """Whether the same settings and inputs give the same answer."""
    look: Callable[[Settings, Path | None], Iterable[tuple[str, str]]] = _nothing_wrong
    """What is wrong on the disk, as (sentence, setting), before a run. Called on a thread."""
    may_miss: bool = False
    """Whether its steps may begin although something that is wired to them never comes."""
    is_reusable: bool = True
    """Whether a step cache is asked at all: not for what talks to people or touches files."""

    @property
    def has_look(self) -> bool:
        return self.look is not _nothing_wrong


AnyKind = Kind[Any]


def answer(response: Json) -> StepOutput:
    """An output that is nothing but its response."""
    return StepOutput({"response": response})
