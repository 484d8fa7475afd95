"""The breakpoints of one document as a list, and the check of a condition while it is edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from forge_gui.engine import api
from forge_gui.values.debugging import Breakpoint, Stop, StopReason, ValueCondition
from forge_gui.values.errors import ForgeError
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.viewmodels import debug_words, run_values
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_states import name_of
from forge_gui.viewmodels.run import RunViewModel
from forge_gui.viewmodels.translation import tr


@dataclass(frozen=True, slots=True)
class BreakpointRow:
    """A line of the list: where, when it pauses, and how often it did in this run."""

    breakpoint: Breakpoint
    title: str
    when: str
    hits: int
    is_run_known: bool

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

    def __init__(
        self, editor: EditorViewModel, run: RunViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor, self._run = editor, run
        self._hits: dict[tuple[StepId, str], int] = {}
        self._seen: set[tuple[StepId, str]] = set()
        self._of_run = ""
        editor.breakpointsChanged.connect(self.changed)
        editor.graphChanged.connect(lambda _delta: self.changed.emit())
        run.pausedChanged.connect(self._count)
        run.changed.connect(self._forget_old)

    @property
    def rows(self) -> Sequence[BreakpointRow]:
        """Sorted by place, as the editor keeps them."""
        is_known = bool(self._of_run)
        return [
            BreakpointRow(
                one,
                self.place_text(one.step, one.port),
                debug_words.condition_text(one.condition),
                self._hits.get(one.place, 0),
                is_known,
            )
            for one in self._editor.breakpoints
        ]

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

    def ports_of(self, step: StepId) -> Sequence[str]:
        """Ports of a step that something feeds."""
        return [bound.port for bound in self._editor.index.feeds.get(step, ())]

    def needs_comparison(self, word: str) -> bool:
        return api.is_compared(word)

    def check(self, step: StepId, port: str, condition: ValueCondition) -> ConditionCheck:
        """A condition as it is being typed, held against what came there last."""
        trouble = api.condition_trouble(condition)
        if trouble:
            return ConditionCheck(trouble)
        values = self.last_values(step, port or condition.port)
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

    def last_values(self, step: StepId, port: str) -> Mapping[str, Json]:
        """What came to a step in the run that is shown, by port; `port`: that one alone."""
        progress = self._run.progress
        held = next((stop for stop in self._run.stops if stop.step == step), None)
        if held is not None:
            found = dict(held.inputs)
        else:
            inputs = self._run.last_inputs
            came = run_values.came(self._editor.index, step, progress.results, inputs)
            found = {name: output.get("response") for name, output in came.items()}
        return {name: value for name, value in found.items() if port in ("", name)}

    # What a person does

    def toggle(self, step: str, port: str = "") -> None:
        self._editor.toggle_breakpoint(step, port)

    def enable(self, one: Breakpoint, *, is_on: bool) -> None:
        self._editor.enable_breakpoint(one.step, one.port, is_on=is_on)

    def set_condition(self, one: Breakpoint, condition: ValueCondition | None) -> None:
        self._editor.set_breakpoint_condition(one.step, one.port, condition)

    def remove(self, one: Breakpoint) -> None:
        if self._editor.breakpoint_at(one.step, one.port) is not None:
            self._editor.toggle_breakpoint(one.step, one.port)

    def remove_all(self) -> None:
        self._editor.clear_breakpoints()

    def go_to(self, one: Breakpoint) -> None:
        """Select its step on the canvas."""
        self._editor.select((one.step,))

    def _count(self) -> None:
        """Each time that a breakpoint stops the run counts once, however often that is told."""
        self._forget_old()
        now = {_place(stop) for stop in self._run.stops if stop.reason is StopReason.BREAKPOINT}
        for place in now - self._seen:
            self._hits[place] = self._hits.get(place, 0) + 1
        self._seen = now
        self.changed.emit()

    def _forget_old(self) -> None:
        run = self._run.progress.run
        if run != self._of_run:
            self._of_run, self._hits, self._seen = run, {}, set()
            self.changed.emit()


def _place(stop: Stop) -> tuple[StepId, str]:
    return stop.step, stop.port
