"""One document's debugger: what is held, what comes to it, values to edit, and where to go on.

While a run stands still these are the held steps, and an edited value is used by the run. Once a
run is over it is the selected step with what came to it then, and edited values make a fork: a new
run from that step on.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from PySide6.QtCore import QObject, Signal

from forge_gui.values.debugging import StopReason
from forge_gui.values.graph import PipelineInput
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.viewmodels import debug_words, run_values, value_tree
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.debug_breakpoints import BreakpointsViewModel
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.reader_faults import reader_fault_in_words
from forge_gui.viewmodels.run import RunViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.value_kinds import looks_like_json

_FEW = 2
_LONGEST = 48
_REASONS: Mapping[StopReason, str] = {
    StopReason.BREAKPOINT: QT_TR_NOOP("breakpoint"),
    StopReason.STEPPED: QT_TR_NOOP("stepped"),
    StopReason.ASKED: QT_TR_NOOP("asked"),
    StopReason.STARTED: QT_TR_NOOP("started"),
    StopReason.ALONG: QT_TR_NOOP("along"),
}


class DebugMode(StrEnum):
    NOTHING = "nothing"
    """No run to look into, or nothing of it is selected."""
    HELD = "held"
    FORK = "fork"


@dataclass(frozen=True, slots=True)
class HeldValue:
    """What comes to a step by a port; `original` is what it was, where `is_edited`."""

    step: StepId
    port: str
    source: str
    """The name of what it comes from."""
    value: Json
    is_edited: bool = False
    original: Json = None
    can_edit: bool = True


@dataclass(frozen=True, slots=True)
class HeldStep:
    """A step with everything that comes to it."""

    step: StepId
    title: str
    why: str
    values: tuple[HeldValue, ...]


@dataclass(frozen=True, slots=True)
class Fork:
    """A new run from a step of a kept one on. `given` are outputs in the place of those of then."""

    run: RunId
    step: StepId
    given: Mapping[StepId, JsonObject]


class DebugViewModel(QObject):
    """What the debugger of one document shows."""

    changed = Signal()
    """`mode`, `steps` or the sentences are others."""
    forkWanted = Signal(object)
    """A Fork."""
    insideWanted = Signal(object)
    """A Stop inside of a step: its own pipeline is to be shown; or what `breakpoints` ask."""

    def __init__(
        self,
        editor: EditorViewModel,
        run: RunViewModel,
        *,
        now: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor, self._run, self._now = editor, run, now
        self.breakpoints = BreakpointsViewModel(editor, run, self)
        self._edited: dict[tuple[StepId, str], Json] = {}
        self._edited_in = RunId("")
        self.breakpoints.insideWanted.connect(self.insideWanted)
        run.pausedChanged.connect(self.changed)
        run.changed.connect(self._on_run)
        editor.selectionChanged.connect(self._on_selection)

    @property
    def mode(self) -> DebugMode:
        if self._run.is_paused:
            return DebugMode.HELD
        return DebugMode.FORK if self._fork_step() else DebugMode.NOTHING

    @property
    def run(self) -> RunViewModel:
        return self._run

    @property
    def steps(self) -> Sequence[HeldStep]:
        """The held steps, those held longest first; once the run is over the selected step."""
        if self._run.is_paused:
            return [self._held(n) for n in range(len(self._run.stops))]
        step = self._fork_step()
        return [self._forkable(step)] if step else []

    @property
    def head(self) -> str:
        """`Paused before Classify`; empty where nothing stands still."""
        paused = self._run.progress.paused
        names = self.breakpoints
        if paused is None or not self._run.is_paused:
            return ""
        return debug_words.pause_head(paused, names.name_of, names.source_of)

    @property
    def why(self) -> str:
        """`Breakpoint: text contains "refund".`"""
        paused = self._run.progress.paused
        return debug_words.pause_why(paused, self._run.breakpoints) if paused else ""

    @property
    def since_text(self) -> str:
        """How long it has stood still: `0:42`."""
        paused = self._run.progress.paused
        if paused is None:
            return ""
        seconds = max(0, int(self._now() - paused.at))
        return f"{seconds // 60}:{seconds % 60:02d}"

    @property
    def can_fork(self) -> bool:
        """A run is over, and one of its steps is selected."""
        return self.mode is DebugMode.FORK

    @property
    def edited_text(self) -> str:
        """`1 value edited. 2 steps will run with it.`; empty: none is."""
        places = [(v.step, v.port) for step in self.steps for v in step.values if v.is_edited]
        if not places:
            return ""
        steps = {step for step, _port in places}
        for step in tuple(steps):
            if (outermost := debug_words.outermost_of(step)) in self._editor.index.nodes:
                steps |= {StepId(one) for one in self._editor.index.followers(outermost)}
        values, will = count(len(places), "value"), count(len(steps), "step")
        if len(places) == 1:
            return tr("{values} edited. {steps} will run with it.", values=values, steps=will)
        return tr("{values} edited. {steps} will run with them.", values=values, steps=will)

    def edit(self, value: HeldValue, new: Json) -> None:
        """Use another value."""
        if self._run.is_paused:
            self._run.edit_value(value.step, value.port, new)
            return
        place = (value.step, value.port)
        original = value.original if value.is_edited else value.value
        if new == original:
            self._edited.pop(place, None)
        else:
            self._edited[place] = new
        self._edited_in = self._run.progress.run
        self.changed.emit()

    def put_back(self, value: HeldValue) -> None:
        """The value that came by itself."""
        if self._run.is_paused:
            self._run.put_back(value.step, value.port)
        else:
            self._edited.pop((value.step, value.port), None)
            self.changed.emit()

    def show(self, step: str) -> None:
        """Show a step on the canvas: here, or, of one inside of a step, where it stands."""
        stop = next((one for one in self._run.stops if one.step == step and one.inside), None)
        if stop is None:
            self._editor.select((step,))
        else:
            self._editor.select((stop.inside[0].step,))
            self.insideWanted.emit(stop)

    def fork(self) -> None:
        """Run the shown run's pipeline again from the selected step on, with the edited values."""
        step = self._fork_step()
        if not step:
            return
        given: dict[StepId, JsonObject] = {}
        came = self._came(step)
        for bound in self._editor.index.feeds.get(step, ()):
            place = (step, bound.port)
            if place in self._edited:
                before = came.get(bound.port, {})
                given[bound.source] = {**before, "response": self._edited[place]}
        self.forkWanted.emit(Fork(self._run.progress.run, step, given))

    def _held(self, number: int) -> HeldStep:
        stop = self._run.stops[number]
        originals = self._run.progress.originals
        values = tuple(
            HeldValue(
                stop.step,
                port,
                debug_words.source_name(stop, port, self.breakpoints.source_of),
                value,
                (stop.step, port) in originals,
                originals.get((stop.step, port)),
            )
            for port, value in stop.inputs.items()
        )
        why = tr("breakpoint on {port}", port=stop.port) if stop.port else tr(_REASONS[stop.reason])
        title = debug_words.stop_name(stop, self.breakpoints.name_of)
        return HeldStep(stop.step, title, why, values)

    def _fork_step(self) -> StepId | None:
        """The selected step, where a run is over that has a result of what came to it."""
        chosen = self._editor.selected
        if self._run.is_busy or not self._run.progress.results or len(chosen) != 1:
            return None
        step = self._editor.graph.step(next(iter(chosen)))
        return step.id if step is not None else None

    def _forkable(self, step: StepId) -> HeldStep:
        values = []
        for port, output in self._came(step).items():
            original, place = output.get("response"), (step, port)
            is_edited = place in self._edited
            values.append(
                HeldValue(
                    step,
                    port,
                    self.breakpoints.source_of(step, port),
                    self._edited.get(place, original),
                    is_edited,
                    original,
                    not self._is_input(step, port),
                )
            )
        return HeldStep(step, self.breakpoints.name_of(step), "", tuple(values))

    def _came(self, step: StepId) -> Mapping[str, JsonObject]:
        progress, inputs = self._run.progress, self._run.last_inputs
        return run_values.came(self._editor.index, step, progress.results, inputs)

    def _is_input(self, step: StepId, port: str) -> bool:
        """An input of the pipeline is given, not made: another one is another run."""
        feeds = self._editor.index.feeds.get(step, ())
        source = next((bound.source for bound in feeds if bound.port == port), "")
        return isinstance(self._editor.index.nodes.get(source), PipelineInput)

    def _on_run(self) -> None:
        if self._edited_in != self._run.progress.run:
            self._edited.clear()
        self.changed.emit()

    def _on_selection(self) -> None:
        if not self._run.is_paused:
            self.changed.emit()


def editable_text(value: Json) -> tuple[str, bool]:
    """A value as one edits it, and whether that is JSON. A text that holds JSON is laid out."""
    if not isinstance(value, str):
        return json.dumps(value, ensure_ascii=False, indent=2), True
    found, trouble = read_edited(value, is_json=True) if looks_like_json(value) else (None, "no")
    return (value if trouble else json.dumps(found, ensure_ascii=False, indent=2)), False


def what_was(value: HeldValue) -> str:
    """What an edited value was: `order was null`, where the rest is the same."""
    before, after = _opened(value.original), _opened(value.value)
    parts = [
        tr("{place} was {value}", place=value_tree.path_text(path), value=_short(one))
        if path
        else tr("was {value}", value=_short(one))
        for path, one in islice(value_tree.differing(before, after), _FEW + 1)
    ]
    told = ", ".join(parts[:_FEW])
    return tr("{changes} and more", changes=told) if len(parts) > _FEW else told


def _opened(value: Json) -> Json:
    """A text that holds JSON as what it holds."""
    if isinstance(value, str) and looks_like_json(value):
        found, trouble = read_edited(value, is_json=True)
        return value if trouble else found
    return value


def _short(value: Json) -> str:
    text = value_tree.summary(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def read_edited(text: str, *, is_json: bool) -> tuple[Json, str]:
    """The value of an edited text, and why it cannot be one (empty: it can)."""
    if not is_json:
        return text, ""
    try:
        value: Json = json.loads(text)
    except json.JSONDecodeError as error:
        what = reader_fault_in_words(error.msg.lower())
        where = tr("Line {line}, column {column}", line=error.lineno, column=error.colno)
        return None, f"{where}: {what}."
    except (ValueError, RecursionError) as error:
        return None, tr("This cannot be read: {error}.", error=error)
    return value, ""
