"""A pipeline inside a step: a run of its own whose events and results bear the outer step's name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from forge_gui.engine.pipeline.given import given_faults, given_values
from forge_gui.engine.pipeline.plan import Inner, Node
from forge_gui.engine.pipeline.recording import Recorder, RunOpening
from forge_gui.engine.pipeline.result_notes import as_note, from_note
from forge_gui.engine.pool.allowance import Allowance
from forge_gui.values.debugging import Around
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import (
    Event,
    RunFinished,
    RunStarted,
    StepFinished,
    StepProgressed,
    StepPromptRead,
    StepQueued,
    StepRetried,
    StepStarted,
    StepStreamed,
)
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, StepResult

if TYPE_CHECKING:
    from forge_gui.engine.pipeline.executor import Execution

Note = Callable[[str, Json], object]


class NotingRecorder:
    """Records the ends of inner steps as notes of the outer one, so that nothing is done twice."""

    def __init__(self, recorder: Recorder, step: StepId, prefix: str) -> None:
        self._recorder = recorder
        self._step = step
        self._prefix = prefix

    async def began(self, opening: RunOpening) -> None:
        """Only the outer run is one that can be continued."""

    async def step_ended(self, run: RunId, result: StepResult) -> None:
        if result.is_good:
            await self._recorder.note(run, self._step, self._prefix + result.step, as_note(result))

    async def ended(self, result: RunResult) -> None:
        """Told by the outer step's own end."""

    async def note(self, run: RunId, step: StepId, key: str, value: Json) -> None:
        await self._recorder.note(run, self._step, f"{self._prefix}{step}#{key}", value)


class Depth:
    """Counts the runs inside one step. While there are any the step itself neither works nor
    waits: its time is theirs."""

    __slots__ = ("_allowance", "_count", "_now")

    def __init__(self, allowance: Allowance, now: Callable[[], float]) -> None:
        self._allowance = allowance
        self._now = now
        self._count = 0

    @contextmanager
    def one_more(self) -> Iterator[None]:
        self._count += 1
        if self._count == 1:
            self._allowance.work(self._now(), -1)
        try:
            yield
        finally:
            self._count -= 1
            if not self._count:
                self._allowance.work(self._now(), +1)


async def run_inside(
    outer: Execution, node: Node, inner: Inner, values: Mapping[str, str], under: str
) -> RunResult:
    """Run `inner` to its end with these inputs. Raises ForgeError where they are no good."""
    step, graph, plan = node.id, inner.graph, inner.plan
    if faults := given_faults(graph, values, ()):
        raise ForgeError(f"{graph.name}: {faults[0].sentence}")
    prefix = f"{under}/" if under else ""
    plan = replace(plan, given=tuple(given_values(graph, values).values()))
    if plan.order is None and outer.plan.order is not None:  # made inside a step, see joint_calls
        plan = replace(plan, order=replace(outer.plan.order, graph=graph, inputs={}))
    around = replace(
        outer.around,
        publish=_renamed(outer.around.publish, f"{step}/{prefix}"),
        recorder=NotingRecorder(outer.around.recorder, step, prefix)
        if outer.around.recorder
        else None,
    )
    past = replace(outer.past, known={}, notes={}, edits={}, parent=None)
    if notes := outer.past.notes.get(step):
        known, inner_notes = _earlier(notes, prefix)
        past = replace(past, known=known, notes=inner_notes)
    item = int(under) if under.isdecimal() else 0
    within = outer.inside(f"{step}/{prefix}", Around(step, node.name, item, str(inner.file or "")))
    execution = type(outer)(plan, outer.run, around, past, within)
    try:
        with outer.having(execution):
            await execution.go()
    finally:
        result = execution.close()
        outer.books.loads += result.loads
        outer.books.swaps += result.swaps
    return result


def _renamed(publish: Callable[[Event], None], prefix: str) -> Callable[[Event], None]:
    def tell(event: Event) -> None:
        match event:
            case RunStarted() | RunFinished():
                return
            case StepFinished(run, step, result):
                name = StepId(prefix + step)
                publish(StepFinished(run, name, replace(result, step=name)))
            case (
                StepQueued()
                | StepStarted()
                | StepPromptRead()
                | StepStreamed()
                | StepProgressed()
                | StepRetried()
            ):
                publish(replace(event, step=StepId(prefix + event.step)))
            case _:
                publish(event)

    return tell


def _earlier(
    notes: Mapping[str, Json], prefix: str
) -> tuple[dict[StepId, StepResult], dict[StepId, dict[str, Json]]]:
    """The inner steps that had ended, and what those had noted that had not."""
    known: dict[StepId, StepResult] = {}
    inner: dict[StepId, dict[str, Json]] = {}
    for key, value in notes.items():
        if not key.startswith(prefix):
            continue
        step, mark, rest = key[len(prefix) :].partition("#")
        if mark:
            inner.setdefault(StepId(step), {})[rest] = value
        elif (result := from_note(StepId(step), value)) is not None:
            known[StepId(step)] = result
    return known, inner
