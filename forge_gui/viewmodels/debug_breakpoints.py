"""The breakpoints of one document as a list, and the check of a condition while it is edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from forge_gui.engine import api
from forge_gui.values.debugging import Breakpoint, Stop, StopReason, ValueCondition
from forge_gui.values.errors import ForgeError
from forge_gui.values.graph import Graph
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.viewmodels import debug_words, run_values
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_index import index_graph
from forge_gui.viewmodels.editor_states import name_of
from forge_gui.viewmodels.inner_breakpoints import InnerChange, InnerPlace
from forge_gui.viewmodels.inner_marks import InnerMarks
from forge_gui.viewmodels.run import RunViewModel
from forge_gui.viewmodels.translation import tr

_Place = tuple[tuple[StepId, ...], StepId, str]
"""The steps around a step, the step, a port."""


@dataclass(frozen=True, slots=True)
class BreakpointRow:
    """A line of the list: where, when it pauses, and how often it did in this run."""

    breakpoint: Breakpoint
    title: str
    when: str
    hits: int
    is_run_known: bool
    inner: InnerPlace | None = None
    """Where it is in a pipeline that a step runs, in another file."""

    @property
    def state_text(self) -> str:
        """`off`, `hit 2 times`, `not yet`; nothing before a first run."""
        if not self.breakpoint.is_on:
            return tr("off")
        if self.hits:
            return tr("hit {times}", times=count(self.hits, "time"))
        return tr("not yet") if self.is_run_known else ""


@dataclass(frozen=True, slots=True)
class ConditionCheck:
    """What can be said of a condition before it is taken. `trouble`: why it can not be."""

    trouble: str = ""
    verdict: str = ""
    """Whether it would hold for the last value; empty: nothing is known."""
    holds: bool | None = None


class BreakpointsViewModel(QObject):
    """Rows follow the editor and the run."""

    changed = Signal()
    insideWanted = Signal(object)
    """An InnerPlace is to be shown, or an InnerChange made."""

    def __init__(
        self, editor: EditorViewModel, run: RunViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor, self._run = editor, run
        self._inner: InnerMarks | None = None
        self._hits: dict[_Place, int] = {}
        self._seen: set[tuple[StepId, str]] = set()
        self._of_run = ""
        editor.breakpointsChanged.connect(self.changed)
        editor.graphChanged.connect(lambda _delta: self.changed.emit())
        run.pausedChanged.connect(self._count)
        run.changed.connect(self._forget_old)

    @property
    def rows(self) -> Sequence[BreakpointRow]:
        """Sorted by place, as the editor keeps them; then those inside of steps."""
        own = [
            self._row(one, self.place_text(one.step, one.port)) for one in self._editor.breakpoints
        ]
        places = self._inner.places if self._inner is not None else ()
        return [*own, *(self._row(one.breakpoint, inner_text(one), one) for one in places)]

    def show_inner(self, inner: InnerMarks) -> None:
        """List those inside of steps too."""
        self._inner = inner
        inner.changed.connect(self.changed)

    def _row(self, one: Breakpoint, title: str, inner: InnerPlace | None = None) -> BreakpointRow:
        when, hits = debug_words.condition_text(one.condition), self._hits.get(_place_of(one), 0)
        return BreakpointRow(one, title, when, hits, bool(self._of_run), inner)

    @property
    def words(self) -> Sequence[str]:
        """What a condition can ask."""
        return api.condition_words()

    def place_text(self, step: StepId, port: str) -> str:
        return debug_words.place_text(step, port, self.name_of, self.source_of)

    def name_of(self, step: StepId) -> str:
        node = self._editor.index.nodes.get(step)
        return name_of(node) if node is not None else step

    def source_of(self, step: StepId, port: str) -> str:
        """The name of what feeds a port; empty: nothing does."""
        feeds = self._editor.index.feeds.get(step, ())
        source = next((bound.source for bound in feeds if bound.port == port), None)
        return self.name_of(source) if source is not None else ""

    def ports_of(self, row: BreakpointRow) -> Sequence[str]:
        """Ports of a breakpoint's step that something feeds."""
        step, index = row.breakpoint.step, self._editor.index
        if row.inner is not None:
            index = index_graph(row.inner.inner or Graph(), kinds=self._editor.kinds)
        return [bound.port for bound in index.feeds.get(step, ())]

    def needs_comparison(self, word: str) -> bool:
        return api.is_compared(word)

    def check(self, mark: Breakpoint, condition: ValueCondition) -> ConditionCheck:
        """A condition as it is being typed, held against what came there last; of what comes
        inside of steps only the held values are known."""
        trouble = api.condition_trouble(condition)
        if trouble:
            return ConditionCheck(trouble)
        values = self._last_values(mark, mark.port or condition.port)
        if not values:
            return ConditionCheck()
        try:
            holds = any(api.condition_holds(condition, value) for value in values.values())
        except ForgeError as error:
            return ConditionCheck("", error.sentence, False)
        if len(values) == 1:
            one, other = (
                tr("Would hold for the last value."),
                tr("Would not hold for the last value."),
            )
        else:
            one = tr("Would hold for the last values.")
            other = tr("Would not hold for the last values.")
        return ConditionCheck("", one if holds else other, holds)

    def _last_values(self, one: Breakpoint, port: str) -> Mapping[str, Json]:
        """What came to a step in the run that is shown, by port; `port`: that one alone."""
        progress, step, found = self._run.progress, one.step, dict[str, Json]()
        at = one.inside, one.step
        held = next((stop for stop in self._run.stops if _place(stop)[:2] == at), None)
        if held is not None:
            found = dict(held.inputs)
        elif not one.inside:
            inputs = self._run.last_inputs
            came = run_values.came(self._editor.index, step, progress.results, inputs)
            found = {name: output.get("response") for name, output in came.items()}
        return {name: value for name, value in found.items() if port in ("", name)}

    # What a person does

    def toggle(self, step: str, port: str = "") -> None:
        self._editor.toggle_breakpoint(step, port)

    def enable(self, row: BreakpointRow, *, is_on: bool) -> None:
        one = row.breakpoint
        if row.inner is not None:
            self.insideWanted.emit(InnerChange(row.inner, replace(one, is_on=is_on)))
        else:
            self._editor.enable_breakpoint(one.step, one.port, is_on=is_on)

    def set_condition(self, row: BreakpointRow, condition: ValueCondition | None) -> None:
        one = row.breakpoint
        if row.inner is not None:
            self.insideWanted.emit(InnerChange(row.inner, replace(one, condition=condition)))
        else:
            self._editor.set_breakpoint_condition(one.step, one.port, condition)

    def remove(self, row: BreakpointRow) -> None:
        one = row.breakpoint
        if row.inner is not None:
            self.insideWanted.emit(InnerChange(row.inner, None))
        elif self._editor.breakpoint_at(one.step, one.port) is not None:
            self._editor.toggle_breakpoint(one.step, one.port)

    def remove_all(self) -> None:
        """Those of this pipeline; those inside of its steps belong to their own."""
        self._editor.clear_breakpoints()

    def go_to(self, row: BreakpointRow) -> None:
        """Select its step on the canvas, where need be in its own pipeline."""
        if row.inner is not None:
            self.insideWanted.emit(row.inner)
        else:
            self._editor.select((row.breakpoint.step,))

    def _count(self) -> None:
        """Each time that a breakpoint stops the run counts once, however often that is told."""
        self._forget_old()
        stops = [stop for stop in self._run.stops if stop.reason is StopReason.BREAKPOINT]
        for stop in stops:
            if (stop.step, stop.port) not in self._seen:
                place = _place(stop)
                self._hits[place] = self._hits.get(place, 0) + 1
        self._seen = {(stop.step, stop.port) for stop in stops}
        self.changed.emit()

    def _forget_old(self) -> None:
        run = self._run.progress.run
        if run != self._of_run:
            self._of_run, self._hits, self._seen = run, {}, set()
            self.changed.emit()


def inner_text(place: InnerPlace) -> str:
    """`Each / Draft reply`, or for a wire `Each / Extract → Draft reply`."""
    index = index_graph(place.inner or Graph())

    def name(step: StepId) -> str:
        node = index.nodes.get(step)
        return name_of(node) if node is not None else step

    def source(step: StepId, port: str) -> str:
        feeds = (bound for bound in index.feeds.get(step, ()) if bound.port == port)
        return next((name(StepId(bound.source)) for bound in feeds), "")

    one = place.breakpoint
    own = debug_words.place_text(one.step, one.port, name, source)
    return " / ".join((*place.around, own))


def _place(stop: Stop) -> _Place:
    """In what it stands: the same for all items of a map."""
    return tuple(one.step for one in stop.inside), stop.own_step, stop.port


def _place_of(one: Breakpoint) -> _Place:
    return one.inside, one.step, one.port
