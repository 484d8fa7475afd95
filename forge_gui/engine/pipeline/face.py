"""What the outside may ask about runs that pause, kept runs, and pipelines from elsewhere.

Parts of the front door; see api.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a window knows this face before its first paint
    from forge_gui.values.comparison import GraphDiff, RunDiff
    from forge_gui.values.debugging import Breakpoint, Errand, PausedRun
    from forge_gui.values.foreign import Imported
    from forge_gui.values.graph import Graph
    from forge_gui.values.history import Continued, RunRecord, RunSummary
    from forge_gui.values.ids import RunId, StepId
    from forge_gui.values.json_value import Json, JsonObject
    from forge_gui.values.published import Published
    from forge_gui.values.templates import Template

NOTHING_GIVEN: Mapping[StepId, JsonObject] = MappingProxyType({})


class DebuggerApi(Protocol):
    """What the outside may ask about runs that pause.

    A breakpoint that is hit pauses the whole run: steps at work finish, no new one starts. What
    happens comes as RunPaused, RunContinued and ValueEdited. Every verb about a run raises
    RunOver where it is not going on here.
    """

    async def pause_run(self, run: RunId) -> None:
        """Hold every step that has not begun. No error if it is paused already.

        Steps that wait for their model have not begun: they give up their place in the queue.
        """

    async def continue_run(self, run: RunId) -> None:
        """Let go of everything that is held. No error if nothing is."""

    async def step_run(self, run: RunId, step: StepId | None = None) -> None:
        """Let one held step work (None: the one that is held longest), then pause again.

        Raises NothingHeld where it is not held.
        """

    async def set_breakpoints(self, run: RunId, breakpoints: Sequence[Breakpoint]) -> None:
        """In place of those that it has; they count for steps that have not come up yet."""

    async def edit_value(self, run: RunId, step: StepId, port: str, value: Json) -> None:
        """Put another value in the place of what comes to a held step by `port`.

        The value is the response: what `{port}` stands for. Raises NothingHeld where the step is
        not held or nothing comes by that port.
        """

    async def paused_runs(self) -> Sequence[PausedRun]:
        """The runs that stand still now, the longest first."""


class HistoryApi(Protocol):
    """What the outside may ask about kept runs."""

    async def runs(self, limit: int = 100, before: float | None = None) -> Sequence[RunSummary]:
        """The run history, newest first; `before` (epoch seconds): those that began earlier."""

    async def run_record(self, run: RunId) -> RunRecord:
        """Everything that is kept of a run, also of one that is going on.

        Raises RunNotFound, and FileDamaged where what is kept is no longer what was written.
        """

    async def runs_holding(self, text: str, runs: Sequence[RunId]) -> frozenset[RunId]:
        """Those of some kept runs (at most 500) in whose inputs, results or errors a text stands,
        great or small letters."""

    async def unfinished_runs(self) -> Sequence[RunSummary]:
        """Runs that were cut off, by a crash or because Forge was closed: offer to continue them.

        Those of a process that lives, another window for instance, are not among them.
        """

    async def resume_run(self, run: RunId) -> Continued:
        """Continue an interrupted, stopped or failed run under its own id; events as always.

        Finished steps are announced with their results and not run again, unless what they depend
        on has changed: the answer says which and why. Raises RunNotFound, RunBusy (it is going
        on), RunComplete, PipelineRefused (a model is gone, for instance), FileDamaged.
        """

    async def rerun(
        self,
        run: RunId,
        from_step: StepId | None = None,
        *,
        graph: Graph | None = None,
        given: Mapping[StepId, JsonObject] = NOTHING_GIVEN,
        errand: Errand | None = None,
    ) -> Continued:
        """Run a kept run's pipeline on its inputs once more, as a new run, from a step on.

        What does not come after that step keeps its results; None: everything runs again. With a
        `graph` in the place of the run's own, steps that differ run again as well. `given` are
        outputs to use instead of what these steps gave then; what comes after them runs again.
        `errand`: None: the targets and given outputs that the run had. Raises as start_run does,
        and RunNotFound, FileDamaged.
        """

    async def delete_runs(self, runs: Sequence[RunId]) -> None:
        """Forget runs for good. Raises RunBusy, deleting none, where one is going on."""

    async def export_run(self, run: RunId, path: Path) -> None:
        """Write everything that is kept of a run as one JSON document. Raises FileNotWritten."""

    async def compare_runs(self, before: RunId, after: RunId) -> RunDiff:
        """Two kept runs step by step. Raises RunNotFound, FileDamaged."""

    def compare_graphs(self, before: Graph, after: Graph) -> GraphDiff:
        """Two versions of a pipeline, without what is layout."""


class SharingApi(Protocol):
    """What the outside may ask about pipelines that come from elsewhere or go there."""

    async def templates(self) -> Sequence[Template]:
        """The pipelines that ship with Forge to be filled in with models of one's own, by category."""

    async def published(self) -> Sequence[Published]:
        """Pipelines that their owner published, to be used as one step, by name."""

    async def publish(self, graph: Graph, folder: Path | None) -> Published:
        """Keep a copy under its name, with the pipelines inside it, and list it; one of this name
        is replaced. `folder`: where relative paths in it begin.

        Raises ForgeError (no name, no steps), FileDamaged, FileNotWritten.
        """

    async def unpublish(self, path: Path) -> None:
        """List it no more; pipelines that use it still can. Raises FileNotWritten."""

    async def import_flow(self, path: Path) -> Imported:
        """A flow of Rivet, Langflow, Flowise or ChainForge as a pipeline, and what became of each
        of its nodes. Nothing in the file is run. Raises FileDamaged."""

    async def export_python(self, graph: Graph, path: Path) -> None:
        """Write it as one Python file that imports only forge_gui. Raises FileNotWritten."""

    async def export_picture(self, graph: Graph, picture: bytes, path: Path) -> None:
        """Write a PNG or SVG of it with the pipeline inside: `open_pipeline` opens it again.

        Raises ForgeError for any other picture, FileNotWritten.
        """

    async def export_report(self, run: RunId, path: Path) -> None:
        """Write what a kept run was told, did and gave: HTML for such an ending, else Markdown.

        Raises RunNotFound, FileNotWritten.
        """
