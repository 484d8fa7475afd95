"""Starts, continues and stops runs of test sets, and finds the kept ones."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from forge_gui.engine.clock import Clock
from forge_gui.engine.evaluation.test_sets.answering import (
    Answerer,
    EnsembleAnswers,
    ModelAnswers,
    PipelineAnswers,
    RunPipeline,
)
from forge_gui.engine.evaluation.test_sets.asking_checks import Askers, Embed, ReadJson
from forge_gui.engine.evaluation.test_sets.at_work import EvaluationAtWork
from forge_gui.engine.evaluation.test_sets.file_text import check_document, row_document
from forge_gui.engine.evaluation.test_sets.run_book import RunBook
from forge_gui.engine.pipeline.batch_ledger import fingerprint
from forge_gui.engine.pipeline.document import logic_text
from forge_gui.engine.pipeline.undertakings import Undertakings, name_for
from forge_gui.engine.pool.generation import Generator
from forge_gui.engine.storage.lock_files import LockFile
from forge_gui.values.errors import BadRequest, ForgeError
from forge_gui.values.evaluations import (
    Evaluation,
    EvaluationId,
    EvaluationOrder,
    EvaluationRows,
    EvaluationStatus,
)
from forge_gui.values.events import EvaluationProgressed, Event
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.test_sets import CheckKind, Target, TargetKind

LAST_KEPT = 4
Ask = Callable[[Target, str, int], Awaitable[tuple[str, int]]]
"""Several models are asked a prompt, with a seed; the answer and the tokens generated for it."""


@dataclass(frozen=True, slots=True)
class Means:
    """What a run needs of the engine."""

    generate: Generator
    embed: Embed
    read_json: ReadJson
    run_pipeline: RunPipeline
    open_pipeline: Callable[[Path], Awaitable[Graph]]
    resolve: Callable[[str], Awaitable[ModelId]]
    ask_ensemble: Ask
    publish: Callable[[Event], None]
    clock: Clock


@dataclass(slots=True, eq=False)
class _Work:
    at_work: EvaluationAtWork
    lock: LockFile


class EvaluationRuns:
    """Each is a task of the engine's group."""

    def __init__(self, means: Means, book: RunBook, group: asyncio.TaskGroup) -> None:
        self.means = means
        self.book = book
        self._going: Undertakings[EvaluationId, _Work] = Undertakings(self._go, group, LAST_KEPT)

    async def start(self, order: EvaluationOrder) -> EvaluationId:
        """Start and return at once; an unfinished run of the same order is continued, unless it is
        to be fresh.

        Raises BadRequest, FileDamaged, FileNotWritten, ModelNotFound.
        """
        return await self._begin(order, await self._graph(order), None, "")

    async def part(
        self, order: EvaluationOrder, salt: str, answerer: Answerer | None = None
    ) -> EvaluationRows:
        """The run of a larger work, made anew or continued; one that is done under the same `salt`
        is taken as it is. `answerer`: who answers instead of the target itself."""
        graph = await self._graph(order)
        mark = mark_of(order, (logic_text(graph) if graph else "") + salt)
        for run in await self.kept():
            if run.mark == mark and run.status is EvaluationStatus.DONE:
                return await self.rows(run.id)
        name = await self._begin(order, graph, answerer, salt)
        await self._going.end_of(name)
        return await self.rows(name)

    async def _begin(
        self, order: EvaluationOrder, graph: Graph | None, answerer: Answerer | None, salt: str
    ) -> EvaluationId:
        _refuse_empty(order)
        models = await self._models(order)
        if answerer is None:
            model = models[""] if order.target.model else None
            answerer = self._answerer(order, graph, model, is_anew=bool(salt))
        mark = mark_of(order, (logic_text(graph) if graph else "") + salt)
        run, lock = await asyncio.to_thread(self._take_up, order, mark)
        means = self.means
        askers = Askers(means.generate, means.embed, means.read_json, models)
        lines = self.book.lines(run)
        around = answerer, askers, means.clock
        at_work = EvaluationAtWork(order.tests, run, lines, around, order.at_once)
        self._going.begin(run.id, _Work(at_work, lock))
        return run.id

    async def run(self, order: EvaluationOrder) -> EvaluationRows:
        """Run to the end. Cancelling the call stops it first."""
        name = await self.start(order)
        await self._going.end_of(name)
        return await self.rows(name)

    async def stop(self, name: EvaluationId) -> None:
        """What is answered is kept. Returns when it has ended."""
        await self._going.stop(name)

    async def forget(self, name: EvaluationId) -> None:
        """Stop it where it goes on, and delete it."""
        await self._going.stop(name)
        self._going.forget(name)
        await asyncio.to_thread(self.book.forget, name)

    async def kept(self) -> Sequence[Evaluation]:
        """The newest first; those that go on as they are now."""
        found = await asyncio.to_thread(self.book.runs)
        now = {one.at_work.progress.id: one.at_work.progress for one in self._going.going()}
        return [now.get(run.id, run) for run in found]

    async def rows(self, which: str) -> EvaluationRows:
        """A run by its id, or by the path of a copy; "last" is the newest that is done.

        Raises FileMissing, FileDamaged.
        """
        if work := self._going.find(EvaluationId(which)):
            return EvaluationRows(work.at_work.progress, work.at_work.results)
        if which == "last":
            done = [run for run in await self.kept() if run.status is EvaluationStatus.DONE]
            if not done:
                raise BadRequest("No test set was run to its end yet.", "Run one first.")
            which = done[0].id
        return await asyncio.to_thread(self.book.rows, which)

    async def close(self) -> None:
        await self._going.close()

    def _take_up(self, order: EvaluationOrder, mark: str) -> tuple[Evaluation, LockFile]:
        """The unfinished run of that mark, or a new one; and its lock, taken."""
        found = None if order.is_fresh else self.book.unfinished(mark)
        if found is not None:
            lock = self.book.lock(found.id)
            if lock.take():
                self.book.lines(found).mend()
                return replace(found, status=EvaluationStatus.RUNNING, note=""), lock
        run = Evaluation(
            EvaluationId(name_for("eval", self.means.clock)),
            order.tests.name,
            order.target,
            EvaluationStatus.RUNNING,
            len(order.tests.rows) * order.samples,
            started_at=self.means.clock.now(),
            samples=order.samples,
            path=order.path,
            mark=mark,
        )
        lock = self.book.lock(run.id)
        lock.take()
        self.book.begin(run)
        return run, lock

    async def _go(self, work: _Work) -> None:
        try:
            await work.at_work.go(self._tell)
        except ForgeError as error:  # its file: no row's own fault
            halted = EvaluationStatus.HALTED
            progress = replace(work.at_work.progress, status=halted, note=str(error))
            work.at_work.progress = progress
            self._tell(progress)
        finally:
            work.lock.release(remove=True)

    def _tell(self, progress: Evaluation) -> None:
        self.means.publish(EvaluationProgressed(progress))

    async def _graph(self, order: EvaluationOrder) -> Graph | None:
        if not order.target.pipeline:
            return None
        graph = await self.means.open_pipeline(Path(order.folder) / order.target.pipeline)
        step = order.target.step
        if step and StepId(step) not in {one.id for one in graph.steps}:
            names = ", ".join(one.id for one in graph.steps[:12])
            raise BadRequest(f'{order.target.pipeline} has no step "{step}".', f"It has: {names}.")
        return graph

    async def _models(self, order: EvaluationOrder) -> Mapping[str, ModelId]:
        """Who is meant by each name; "" is the tested model, who also embeds and judges where a
        check names nobody."""
        names = {order.target.model} - {""}
        for row in order.tests.rows:
            for check in order.tests.checks_of(row):
                if check.kind in (CheckKind.SIMILARITY, CheckKind.JUDGE):
                    if not check.model and not order.target.model:
                        raise BadRequest(
                            f"A {check.kind} check names no model.", "Say which one shall do it."
                        )
                    names |= {check.model} - {""}
        found = {name: await self.means.resolve(name) for name in sorted(names)}
        if order.target.model:
            found[""] = found[order.target.model]
        return found

    def _answerer(
        self, order: EvaluationOrder, graph: Graph | None, model: ModelId | None, *, is_anew: bool
    ) -> Answerer:
        target, means = order.target, self.means
        if graph is not None:
            folder = (Path(order.folder) / target.pipeline).parent
            return PipelineAnswers(means.run_pipeline, graph, target, folder, is_anew=is_anew)
        if target.models:
            return EnsembleAnswers(means.ask_ensemble, target)
        assert model is not None, "an order without a target is refused"
        return ModelAnswers(means.generate, model, target)


def mark_of(order: EvaluationOrder, logic: str) -> str:
    """Names what a run does: other rows, checks, target or pipeline are another run."""
    tests = order.tests
    rows = [row_document(row) for row in tests.rows]
    checks = [check_document(check) for check in tests.checks]
    target = asdict(order.target)
    text = json.dumps([rows, checks, target, order.samples, logic], sort_keys=True, default=str)
    return fingerprint(text, (), {})


def _refuse_empty(order: EvaluationOrder) -> None:
    if not order.tests.rows:
        raise BadRequest(f"{order.tests.name} has no rows.", "Add one, or import a table.")
    if order.target.kind is TargetKind.NOTHING:
        raise BadRequest(
            f"{order.tests.name} is attached to nothing.", "Choose a model or a pipeline."
        )
