"""What the next run of a pipeline would take, asked while it is edited; and, after a run, what it took.

The engine makes the plan on its own thread, a moment after the last change; a plan that takes long
is asked for less often. A pipeline that would be refused has none: its nodes say why.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Run
from forge_gui.values import graph_edits
from forge_gui.values.debugging import WHOLE, Errand
from forge_gui.values.events import Event, LoadedModelsChanged
from forge_gui.values.flight_plan import Advice, FlightPlan, LoadChange
from forge_gui.values.graph import Graph
from forge_gui.values.json_value import Json
from forge_gui.values.models import LoadedModel
from forge_gui.values.runs import RunResult, RunStatus
from forge_gui.viewmodels import flight_rows as rows
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta
from forge_gui.viewmodels.run import RunViewModel
from forge_gui.viewmodels.translation import tr

DELAY_S = 0.6
_SHARE, _LONGEST_S, _FIRST_MS = 6.0, 10.0, 2_000


@dataclass(frozen=True, slots=True)
class Came:
    """A run that was planned and is over: what it took. `peak` in bytes, over all devices."""

    plan: FlightPlan
    seconds: float
    loads: int
    swaps: int
    peak: int


class FlightPlanViewModel(QObject):
    """The plan of one document."""

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        editor: EditorViewModel,
        run: RunViewModel,
        *,
        given: Callable[[], Mapping[str, str]],
        folder: Callable[[], Path | None],
        delay_s: float = DELAY_S,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """`given` are the values for the next run, `folder` where the pipeline's file is."""
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._editor, self._run = editor, run
        self._given, self._folder = given, folder
        self._delay_s, self._now = delay_s, now
        self._plan: FlightPlan | None = None
        self._flown: FlightPlan | None = None
        self._came: Came | None = None
        self._peak = 0
        self._took_s = 0.0
        self._is_watched = False
        self._asking: Run | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._start)
        self._stop_hearing = bridge.hear((LoadedModelsChanged,), self._hear)
        editor.graphChanged.connect(self._on_graph)
        run.finished.connect(self._on_finished)

    @property
    def plan(self) -> FlightPlan | None:
        """None until it is known, and where the pipeline could not run."""
        return self._plan

    @property
    def came(self) -> Came | None:
        """The last run beside its plan; None: none was planned."""
        return self._came

    @property
    def line(self) -> str:
        """`Plan: ~9.1 GB, 2 loads, ~40 s, from earlier runs`; empty where there is none."""
        return rows.line_of(self._plan) if self._plan is not None else ""

    @property
    def came_line(self) -> str:
        """`planned 3.1 s`; empty: no run was planned."""
        return rows.came_line(self._came.plan) if self._came is not None else ""

    @property
    def is_doubtful(self) -> bool:
        """More likely than not the run does not fit."""
        return self._plan is not None and self._plan.chance.share >= rows.DOUBTFUL

    @property
    def is_current(self) -> bool:
        """It is of the pipeline as it stands, with what is in memory now."""
        is_asking = self._asking is not None and not self._asking.is_over
        return not self._timer.isActive() and not is_asking

    @property
    def advice(self) -> Sequence[Advice]:
        return self._plan.advice if self._plan is not None else ()

    def watch(self) -> None:
        """Somebody looks at it from now on: keep it true."""
        if not self._is_watched:
            self._is_watched = True
            if self._editor.graph.steps and self._editor.lock is None:
                self._timer.start(_FIRST_MS)

    def look_again(self, *_anything: object) -> None:
        """Something beside the graph is different: given values, models, memory."""
        if not self._is_watched or self._editor.lock is not None:
            return
        if not (self._timer.isActive() and self._timer.interval() == _FIRST_MS):
            pause = min(_LONGEST_S, max(self._delay_s, self._took_s * _SHARE))
            self._timer.start(round(pause * 1000))

    def expect(self, errand: Errand) -> None:
        """A run of the pipeline begins. One of a part of it was not planned, and a plan that is
        out of date is none of this run."""
        is_whole = not (errand.targets or errand.given)
        self._flown = self._plan if is_whole and self.is_current else None
        self._peak = 0

    def apply(self, advice: Advice) -> bool:
        """Make the change that was advised, as one edit that can be undone; how a model is loaded
        holds until Forge is closed."""
        if advice.load is not None:
            self._scope.start(self._load_so(advice.load))
            return True
        kinds = self._editor.kinds

        def change(graph: Graph) -> Graph:
            for one in advice.changes:
                graph = graph_edits.set_setting(graph, one.step, one.name, one.value, kinds)
            return graph

        return bool(advice.changes) and self._editor.apply(tr("Follow the plan's advice"), change)

    async def _load_so(self, change: LoadChange) -> None:
        args: dict[str, Json] = {change.name: change.value}
        await self._scope.call(lambda engine: engine.set_load_args(change.model, args))
        self.look_again()

    def close(self) -> None:
        self._timer.stop()
        self._stop_hearing()
        self._scope.close()

    def _on_graph(self, delta: GraphDelta) -> None:
        if delta.is_logic:
            self.look_again()

    def _hear(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, LoadedModelsChanged):
                self._peak = max(self._peak, sum(map(_held, event.models)))
        if not self._run.is_busy:
            self.look_again()

    def _on_finished(self, result: RunResult) -> None:
        plan, self._flown = self._flown, None
        self._came = None
        if plan is not None and result.status is RunStatus.SUCCESS:
            self._came = Came(plan, result.seconds, result.loads, result.swaps, self._peak)
        self.changed.emit()
        self.look_again()

    def _start(self) -> None:
        if self._run.is_busy:
            return
        if self._asking is not None:
            self._asking.cancel()
        self._asking = self._scope.start(self._ask(), on_error=self._leave)

    def _leave(self, _error: Exception) -> None:
        """What would be refused has no plan; the live check says what is wrong."""
        self._become(None)

    async def _ask(self) -> None:
        graph, given, folder = self._editor.graph, dict(self._given()), self._folder()
        if not graph.steps:
            self._become(None)
            return
        began = self._now()
        plan = await self._scope.call(
            lambda engine: engine.flight_plan(graph, given, folder, WHOLE)
        )
        self._took_s = self._now() - began
        self._become(plan)

    def _become(self, plan: FlightPlan | None) -> None:
        if plan != self._plan:
            self._plan = plan
            self.changed.emit()

    def __repr__(self) -> str:
        return f"<FlightPlanViewModel {self.line!r}>"


def _held(model: LoadedModel) -> int:
    """The most that it has had so far, as far as anybody told."""
    return max(model.peak_bytes or 0, model.ram_bytes or 0) + (model.vram_bytes or 0)
