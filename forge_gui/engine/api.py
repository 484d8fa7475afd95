"""The engine's front door: all that a window, a command or a server may ask.

Every method is called on the engine's own loop (the bridge and scripting see to that). Answers are
frozen values; what happens meanwhile comes as events of values/events.py through `subscribe`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from forge_gui.engine.chats.face import ChatApi
from forge_gui.engine.collaboration.face import CollaborationApi
from forge_gui.engine.collaboration.handoff_face import HandoffApi
from forge_gui.engine.evaluation.face import MeasuringApi
from forge_gui.engine.evaluation.test_sets_face import TestSetsApi
from forge_gui.engine.hardware.face import MonitorApi
from forge_gui.engine.library.face import CapabilityApi
from forge_gui.engine.library.known_face import KnownModelsApi
from forge_gui.engine.library.managing_face import ManagingApi
from forge_gui.engine.library.shelf_face import ShelfApi
from forge_gui.engine.orchestration.health_face import HealthApi
from forge_gui.engine.orchestration.orchestrator_face import OrchestratorApi
from forge_gui.engine.orchestration.strategies.face import StrategiesApi
from forge_gui.engine.pipeline.face import NOTHING_GIVEN, DebuggerApi, HistoryApi, SharingApi
from forge_gui.engine.pipeline.flight.face import FlightApi
from forge_gui.engine.pool.forecast_face import ForecastApi
from forge_gui.engine.pool.pool_face import PoolApi
from forge_gui.engine.tasks.face import TasksApi
from forge_gui.values.debugging import WHOLE, Errand, ValueCondition
from forge_gui.values.drafts import Draft

if TYPE_CHECKING:  # a window knows this face before its first paint: no pydantic, no asyncio
    from forge_gui.engine.clock import Clock
    from forge_gui.engine.storage.paths import Folders
    from forge_gui.values.approvals import Decision
    from forge_gui.values.batch import BatchId, BatchOrder, BatchProgress, TableView
    from forge_gui.values.caching import CacheStats
    from forge_gui.values.errors import Fault
    from forge_gui.values.events import ApprovalAsked, Event
    from forge_gui.values.generation import EmbedResult, GenerateRequest, GenerateResult
    from forge_gui.values.graph import Graph
    from forge_gui.values.ids import ModelId, RunId, StepId
    from forge_gui.values.json_value import Json, JsonObject
    from forge_gui.values.library import LibraryEntry, LibraryQuery, SearchAnswer, TaskType
    from forge_gui.values.models import Health, LoadedModel, ModelCard
    from forge_gui.values.own_step import OwnStep
    from forge_gui.values.runs import RunResult
    from forge_gui.values.settings import Settings
    from forge_gui.values.step_kinds import StepKindInfo

__all__ = [
    "NOTHING_GIVEN",
    "DebuggerApi",
    "Draft",
    "EngineApi",
    "HistoryApi",
    "SearchableLibrary",
    "SharingApi",
    "open_engine",
]


class EngineApi(
    DebuggerApi,
    HistoryApi,
    FlightApi,
    SharingApi,
    MeasuringApi,
    TestSetsApi,
    CollaborationApi,
    HandoffApi,
    CapabilityApi,
    KnownModelsApi,
    ForecastApi,
    ShelfApi,
    ManagingApi,
    MonitorApi,
    PoolApi,
    HealthApi,
    TasksApi,
    OrchestratorApi,
    ChatApi,
    StrategiesApi,
    Protocol,
):
    """What the outside may ask. The Engine that `open_engine` builds keeps it."""

    def subscribe(self, subscriber: Callable[[Event], None]) -> Callable[[], None]:
        """Hear every event, on the engine's thread; the returned function ends it."""

    # Models
    async def models(self, *, refresh: bool = False) -> Sequence[ModelCard]:
        """Models of all reachable backends; refresh asks them again."""

    async def show_model(self, model: ModelId) -> ModelCard: ...

    async def resolve_model(self, text: str) -> ModelId:
        """A model id, or a bare name (looked up in Ollama first). Raises ModelNotFound."""

    async def load_model(self, model: ModelId) -> LoadedModel:
        """Bring it into memory through the pool (idle ones may have to go)."""

    async def unload_model(self, model: ModelId) -> None:
        """Take an idle model out of memory. Raises PoolError with the reason if it is in use."""

    async def loaded_models(self) -> Sequence[LoadedModel]: ...

    async def health(self) -> Sequence[Health]:
        """How every backend is, asked now, and which of its models rest after failures."""

    async def generate(
        self, request: GenerateRequest, on_text: Callable[[str], None] | None = None
    ) -> GenerateResult:
        """One answer outside any pipeline, through the pool. Cancel by cancelling the call."""

    async def embed(self, model: ModelId, texts: Sequence[str]) -> EmbedResult: ...

    async def count_tokens(self, request: GenerateRequest) -> int | None:
        """Tokens of the request's prompt as its model reads it, template and all; None where its
        backend cannot count, or would have to load a large model for it. Raises BackendError."""

    # Pipelines
    async def step_kinds(self) -> Mapping[str, StepKindInfo]:
        """All kinds of steps, those of installed plug-ins among them; loads these once."""

    def step_schemas(self) -> Mapping[str, JsonObject]:
        """For each kind of step the JSON Schema of its settings; plug-ins' once they are loaded."""

    async def open_pipeline(self, path: Path) -> Graph:
        """Read a pipeline file, or a picture with a pipeline inside.

        Raises FileDamaged with every fault in words.
        """

    async def save_pipeline(self, graph: Graph, path: Path) -> None:
        """Write it whole or not at all."""

    def pipeline_text(self, graph: Graph) -> str:
        """The file's text for a graph: what copy puts on the clipboard."""

    def parse_pipeline(self, text: str) -> Graph:
        """The graph of such a text. Raises FileDamaged with every fault in words."""

    async def samples(self) -> Sequence[tuple[Path, Graph]]:
        """The pipelines that ship with Forge, simplest first."""

    async def save_draft(self, key: str, graph: Graph, path: Path | None) -> None:
        """Keep unsaved work (autosave); `path` is the file it belongs to, None: never saved."""

    async def drafts(self) -> Sequence[Draft]:
        """Unsaved work that an earlier session left behind."""

    async def discard_draft(self, key: str) -> None: ...

    async def check(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> Sequence[Fault]:
        """Everything that would be refused before a run, all at once; empty: it can run.

        `folder` is where the pipeline's file is: relative paths in its steps begin there. Only
        steps that would work on this errand are looked at.
        """

    async def start_run(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> RunId:
        """Start and return at once; progress and result come as events.

        Missing inputs take their example. Raises PipelineRefused with all faults, TimeIsUp where
        looking everything up takes longer than a run may.
        """

    async def run(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> RunResult:
        """Run to the end. Cancelling the call stops the run."""

    async def run_own(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        own: Mapping[str, OwnStep],
        errand: Errand = WHOLE,
    ) -> RunResult:
        """Run a graph to the end whose steps of the kinds `own` are a script's own functions.

        Such a run is not in the run history: nobody could repeat it.
        """

    async def decide(self, run: RunId, step: StepId, decision: Decision) -> None:
        """Answer an ApprovalAsked. Raises NothingToDecide where nothing waits for it."""

    async def approvals(self) -> Sequence[ApprovalAsked]:
        """What waits for a person now, the longest first."""

    async def stop_run(self, run: RunId) -> None:
        """End a run; returns when its generations have ended. No error if it is over."""

    def json_counts(self) -> Mapping[ModelId, Mapping[str, int]]:
        """How the answers of each model came to be JSON, over restarts: how many as they stood
        ("strict"), out of their surroundings ("peeled"), "completed", "repaired", ..."""

    # Kept answers
    async def cache_stats(self) -> CacheStats:
        """What the cache of answers holds, and what it was good for since Forge was started."""

    async def clear_cache(self, key: str | None = None) -> int:
        """Forget one kept answer, or all; how many entries there were."""

    # One pipeline over a table
    async def look_at_table(self, graph: Graph, table: Path) -> TableView:
        """Columns, rows and which inputs they feed. Raises FileDamaged."""

    async def start_batch(self, order: BatchOrder) -> BatchId:
        """A run for each row; returns at once, progress comes as BatchProgressed.

        An unfinished batch into the same results file is continued. Raises FileDamaged,
        FileNotWritten.
        """

    async def run_batch(self, order: BatchOrder) -> BatchProgress:
        """The same to the end. Cancelling the call stops the batch; what is done is kept."""

    async def stop_batch(self, batch: BatchId) -> None:
        """End a batch; returns when its results are written. No error if it is over."""

    async def close(self) -> None:
        """Stop runs, unload what Forge loaded, end every child process."""


async def open_engine(
    settings: Settings, folders: Folders, clock: Clock | None = None
) -> EngineApi:
    """An engine on the running loop. Nothing is asked, loaded or measured before somebody asks.

    Call `close` on the same loop when done.
    """
    from forge_gui.engine.assembly import assemble
    from forge_gui.engine.clock import Clock

    return await assemble(settings, folders, clock or Clock())


class SearchableLibrary(NamedTuple):
    """The library at one moment, ready to be searched where a key is pressed."""

    entries: Sequence[LibraryEntry]
    tasks: Sequence[TaskType]
    search: Callable[[LibraryQuery], SearchAnswer]
    """Pure; some milliseconds for thousands of entries."""


async def searchable_library(engine: EngineApi, context: int | None = None) -> SearchableLibrary:
    """What the library holds, with memory for so many tokens of context, and its index: made on
    another thread, because it takes a while."""
    from asyncio import to_thread

    entries, tasks = await engine.library(context=context), await engine.task_types()
    return await to_thread(library_as_found, entries, tasks)


def library_as_found(
    entries: Sequence[LibraryEntry], tasks: Sequence[TaskType]
) -> SearchableLibrary:
    """The same of entries that are at hand."""
    from forge_gui.engine.library.searching import LibraryIndex
    from forge_gui.values.library import LibraryQuery

    index = LibraryIndex(entries, tuple(tasks))
    index.search(LibraryQuery())  # the order of an empty search is reckoned once
    return SearchableLibrary(entries, tasks, index.search)


def filled_in(text: str, values: Mapping[str, JsonObject]) -> str:
    """A template as it stands in a prompt, with the outputs that came by each port. Raises
    TemplateError where a port has no value or a key is not there."""
    from forge_gui.engine.pipeline.render import render
    from forge_gui.values.template import parse

    return render(parse(text), values)


def condition_words() -> Sequence[str]:
    """What a condition on a value can ask: "contains", "is more than", ..."""
    from forge_gui.engine.pipeline.conditions import CONDITIONS

    return CONDITIONS


def is_compared(word: str) -> bool:
    """Whether a condition needs something to compare with ("contains" does, "is empty" not)."""
    from forge_gui.engine.pipeline.conditions import WITHOUT_COMPARISON

    return word not in WITHOUT_COMPARISON


def condition_trouble(condition: ValueCondition) -> str:
    """Why a condition cannot be asked at all; empty: it can."""
    from forge_gui.engine.pipeline.conditions import condition_fault

    return condition_fault(condition.condition, condition.compared_to)


def condition_holds(condition: ValueCondition, value: Json) -> bool:
    """Whether a condition holds for a value, as a breakpoint asks it. Raises ForgeError."""
    from forge_gui.engine.pipeline.conditions import holds
    from forge_gui.engine.pipeline.render import as_text

    compared_to, ignores_case = condition.compared_to, condition.ignores_case
    return holds(condition.condition, as_text(value), compared_to, ignores_case=ignores_case)
