"""The state of one open pipeline: its graph, what is selected, and how its run goes.

    EditorDocument     the graph and its undo              graphChanged historyChanged refused
    EditorSelection    nodes, notes, frames, wires         selectionChanged
    EditorAdding       steps and inputs that come
    EditorCommands     what a person can do to them
    EditorMarks        notes and groups
    EditorAligning     align, distribute, arrange
    EditorFlow         modes, pins, steps on wires
    EditorBreakpoints  where runs pause                    breakpointsChanged
    EditorInside       steps made a pipeline, and back
    EditorClipboard    copy, cut and paste as text
    EditorViewModel    run states, faults, given values    stepStatesChanged fixRequested

Views subscribe and draw; they change the graph through commands only. For a run the workspace
calls `expect_run()`, starts it, calls `follow_run(id)`, and gives every batch of events to
`apply_events`; events of other runs are passed over.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.values.errors import Fault
from forge_gui.values.events import Event
from forge_gui.values.graph import Graph, PipelineInput
from forge_gui.values.ids import RunId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import StepState
from forge_gui.values.step_kinds import BUILT_IN_KINDS, StepKindInfo
from forge_gui.viewmodels import editor_runs, wording
from forge_gui.viewmodels.absent_models import AbsentModels
from forge_gui.viewmodels.checked_faults import CheckedFaults
from forge_gui.viewmodels.editor_clipboard import EditorClipboard, ReadText, WriteText
from forge_gui.viewmodels.editor_diff import GraphDelta
from forge_gui.viewmodels.editor_runs import RunStates, StepRun
from forge_gui.viewmodels.editor_states import FixAction, NodeFacts, StepView, model_of, view_of
from forge_gui.viewmodels.node_words import TINY

_TICK_MS = 100
_BACKLOG = 10_000


class EditorViewModel(EditorClipboard):
    """One pipeline tab. All methods are for the GUI thread; none blocks."""

    stepStatesChanged = Signal(object)
    """frozenset of ids whose `step_view` may be different now."""
    runChanged = Signal()
    """`is_running` or `run_id` changed."""
    faultsChanged = Signal()
    modelNotesChanged = Signal()
    """Other models are there, or something else is said of them."""
    fixRequested = Signal(str, str)
    """A button on a failed node that the workspace must see to: step id, FixAction value."""

    def __init__(
        self,
        graph: Graph | None = None,
        *,
        kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS,
        now: Callable[[], float] = time.time,
        write_text: WriteText | None = None,
        read_text: ReadText | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`write_text` and `read_text` are the engine's pipeline_text and parse_pipeline."""
        self._runs = RunStates()
        self._checked = CheckedFaults()
        self._model_notes: Mapping[str, str] = {}
        self._given: Mapping[str, str] = {}
        self.absent = AbsentModels()
        self._waiting: list[Event] | None = None
        super().__init__(
            graph, kinds=kinds, now=now, write_text=write_text, read_text=read_text, parent=parent
        )
        self.heldChanged.connect(self.stepStatesChanged)
        self._ticker = QTimer(self, interval=_TICK_MS)
        self._ticker.timeout.connect(self._tick)

    # What a node says

    def step_view(self, node_id: str) -> StepView:
        """The words, figures and output of a node now."""
        node = self.index.nodes[node_id]
        note = self._model_notes.get(model_of(node), "") if self._model_notes else ""
        is_known = isinstance(node, PipelineInput) and self._runs.run is not None
        facts = NodeFacts(
            self.index.unbound(node_id),
            self._checked.by_node.get(node_id, ""),
            note,
            is_known,
            self._given.get(node_id),
            self.absent.of(node_id) if node_id in self._checked.by_node else None,
            self._checked.is_of_model(node_id),
        )
        view = view_of(node, self.held_or(node_id, self._runs.of(node_id)), facts, self._now())
        is_wrong = view.state is StepState.NEEDS_INPUT and facts.fault
        return replace(view, sentence=facts.fault) if is_wrong else view

    def step_run(self, node_id: str) -> StepRun:
        """The facts of a step in the run that is followed (times, tokens, result)."""
        return self._runs.of(node_id)

    def given(self, name: str) -> str | None:
        """What the person gives to an input instead of its example; None: nothing."""
        return self._given.get(name)

    def set_given(self, values: Mapping[str, str]) -> None:
        """Values for the next run, by input: nodes show them instead of the examples."""
        before, self._given = self._given, dict(values)
        touched = {n for n in before.keys() | values.keys() if before.get(n) != values.get(n)}
        if touched & self.index.nodes.keys():
            self.stepStatesChanged.emit(frozenset(touched & self.index.nodes.keys()))

    def set_model_notes(self, notes: Mapping[str, str]) -> None:
        """The models that there are, and what to say beside each: "fits, 5.6 GB", "loaded".

        Search-to-add offers them, and a new model step takes forge:tiny until another is chosen.
        """
        if notes != self._model_notes:
            self.model_choices = tuple(notes.items())
            if not self.default_model and TINY in notes:
                self.default_model = TINY
            self._model_notes = dict(notes)
            self.modelNotesChanged.emit()
            self.stepStatesChanged.emit(frozenset(self.index.nodes))

    # Faults that the engine's check found

    @property
    def faults(self) -> Mapping[str, str]:
        """Sentences by node id; those of the whole pipeline under ""."""
        return self._checked.by_node

    @property
    def hindrance(self) -> wording.Telling:
        """The first of them with the name of its step, the others counted; empty for none."""
        return self._checked.hindrance(self.index.nodes)

    def set_faults(self, faults: Sequence[Fault]) -> None:
        """Take over what Engine.check said of this graph; empty: it can run."""
        self.absent.take(faults)
        touched = self._checked.take(faults, self.index.nodes)
        if touched is not None:
            self.faultsChanged.emit()
            self.stepStatesChanged.emit(touched)

    def request_fix(self, step_id: str, action: str) -> None:
        """A button on a node was pressed; changing the model is done here."""
        if action == FixAction.USE_TINY:
            self.set_model(step_id, TINY)
        else:
            self.fixRequested.emit(step_id, action)

    # The run

    @property
    def run_id(self) -> RunId | None:
        return self._runs.run

    @property
    def is_running(self) -> bool:
        return self._runs.is_active

    @property
    def run_states(self) -> RunStates:
        """All that is known of the followed run, by step."""
        return self._runs

    def expect_run(self) -> None:
        """A run is about to be started: keep events until `follow_run` names it."""
        self._waiting = []

    def follow_run(self, run: RunId) -> None:
        """Show this run from its beginning; events that came meanwhile are caught up."""
        waiting, self._waiting = self._waiting or [], None
        self._set_runs(editor_runs.fold(editor_runs.follow(run), waiting, self._now()))
        self.stepStatesChanged.emit(frozenset(self.index.nodes))

    def forget_run(self) -> None:
        """All nodes are ready again; nothing is expected any more."""
        self._waiting = None
        self._set_runs(RunStates())
        self.stepStatesChanged.emit(frozenset(self.index.nodes))

    def apply_events(self, events: Iterable[Event]) -> None:
        """One batch from the bridge; tells once what changed."""
        batch = list(events)
        if self._waiting is not None:
            self._waiting = (self._waiting + batch)[-_BACKLOG:]
        if self._runs.is_active:
            self._set_runs(editor_runs.fold(self._runs, batch, self._now()))

    # Inside

    def _set_runs(self, runs: RunStates) -> None:
        before, self._runs = self._runs, runs
        if self._runs.is_active != self._ticker.isActive():
            self._ticker.start() if self._runs.is_active else self._ticker.stop()
        touched = editor_runs.changed_steps(before, runs) & self.index.nodes.keys()
        if touched:
            self.stepStatesChanged.emit(touched)
        if (before.run, before.is_active) != (runs.run, runs.is_active):
            self.runChanged.emit()

    def _tick(self) -> None:
        """The clock in the title of what runs goes on between tokens."""
        steps = self._runs.steps.items()
        running = frozenset(n for n, s in steps if s.state is StepState.RUNNING)
        if running & self.index.nodes.keys():
            self.stepStatesChanged.emit(running & self.index.nodes.keys())

    def _last_output(self, step_id: str) -> JsonObject | None:
        result = self._runs.of(step_id).result
        return result.output if result is not None and result.is_good else None

    def _on_delta(self, delta: GraphDelta) -> None:
        """A step that was edited no longer owns what it gave, nor do those that follow it."""
        super()._on_delta(delta)
        retargeted = {wire.target for wire in delta.wires_added | delta.wires_removed}
        edited = delta.added | delta.removed | delta.changed | retargeted
        if not edited:
            return
        self._checked.forget(edited)
        if not self._runs.is_active and self._runs.steps:
            stale = set(edited)
            for node in edited & self.index.nodes.keys():
                stale |= self.index.followers(node)
            self._runs = editor_runs.without(self._runs, frozenset(stale))
            self.stepStatesChanged.emit(frozenset(stale) & self.index.nodes.keys())

    def _before_rename(self, old: str, new: str) -> None:
        super()._before_rename(old, new)
        self._runs = editor_runs.renamed(self._runs, old, new)
