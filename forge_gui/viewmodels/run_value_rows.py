"""The values of a run as a list: the steps that are over, and under the chosen one all its values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from forge_gui.engine import api
from forge_gui.values.ids import StepId
from forge_gui.values.runs import StepState
from forge_gui.viewmodels import run_values
from forge_gui.viewmodels.editor_states import name_of
from forge_gui.viewmodels.run import RunViewModel
from forge_gui.viewmodels.run_values import PartKind, ValuePart


@dataclass(frozen=True, slots=True)
class ValueRow:
    """A step (`part` None) or one of its values."""

    step: StepId
    title: str
    note: str
    state: StepState
    part: ValuePart | None = None


class RunValuesViewModel(QObject):
    """Follows the newest step until a person chooses one, here or on the canvas."""

    changed = Signal()
    """`rows`, `current` or the value are others."""

    def __init__(self, run: RunViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._step = StepId("")
        self._place: tuple[PartKind, str] | None = None
        self._is_chosen = False
        self._parts: Sequence[ValuePart] = ()
        run.valuesChanged.connect(self._read)
        run.changed.connect(self._read)
        run.editor.selectionChanged.connect(self._on_selection)
        self._on_selection()
        self._read()

    @property
    def rows(self) -> Sequence[ValueRow]:
        found: list[ValueRow] = []
        for one in self._run.progress.values:
            short = one.note.split(", ")[-1] if one.note else ""
            found.append(ValueRow(one.step, one.title, short, one.state))
            found += self._part_rows(one.step, one.state)
        known = {row.step for row in found}
        if self._step and self._step not in known and self._parts:
            node = self._run.editor.index.nodes[self._step]
            state = self._run.editor.step_view(self._step).state
            found.insert(0, ValueRow(self._step, name_of(node), "", state))
            found[1:1] = self._part_rows(self._step, state)
        return found

    @property
    def current(self) -> int:
        """The row whose value is shown; -1: none."""
        for number, row in enumerate(self.rows):
            if row.step == self._step and row.part is not None and row.part is self.part:
                return number
        return -1

    @property
    def step(self) -> StepId:
        """The step whose values are listed; empty: none."""
        return self._step

    @property
    def part(self) -> ValuePart | None:
        """The value that is shown; what was looked at in the step before, where there is such."""
        by_place = {(part.kind, part.name): part for part in self._parts}
        if self._place in by_place:
            return by_place[self._place]
        return next(iter(self._parts), None)

    @property
    def title(self) -> str:
        """`Extract, response`."""
        node = self._run.editor.index.nodes.get(self._step)
        name = name_of(node) if node is not None else self._step
        return f"{name}, {self.part.title}" if self.part is not None else str(name)

    @property
    def note(self) -> str:
        """The step's figures, and where the value came from."""
        if self.part is not None and self.part.note:
            return self.part.note
        found = (one.note for one in self._run.progress.values if one.step == self._step)
        return next(found, "")

    @property
    def can_pin(self) -> bool:
        result = self._run.progress.results.get(self._step)
        return result is not None and result.is_good and self._is_step

    @property
    def is_pinned(self) -> bool:
        return self._run.editor.is_pinned(self._step)

    def choose(self, row: ValueRow) -> None:
        """Show this step, or this value."""
        self._is_chosen = True
        self._step = row.step
        if row.part is not None:
            self._place = (row.part.kind, row.part.name)
        self._read()

    def toggle_pin(self) -> None:
        """Freeze the output of the shown step as it is here, or let it run again."""
        editor, result = self._run.editor, self._run.progress.results.get(self._step)
        if self.is_pinned:
            editor.unpin((self._step,))
        elif result is not None:
            editor.pin(self._step, result.output)
        self.changed.emit()

    @property
    def _is_step(self) -> bool:
        return self._run.editor.graph.step(self._step) is not None

    def _part_rows(self, step: StepId, state: StepState) -> list[ValueRow]:
        if step != self._step:
            return []
        return [ValueRow(step, part.title, part.note, state, part) for part in self._parts]

    def _on_selection(self) -> None:
        """What is chosen on the canvas: a step, or the wire that a value went over."""
        editor = self._run.editor
        chosen, wires = list(editor.selected), list(editor.selected_wires)
        if len(chosen) == 1 and chosen[0] in editor.index.nodes:
            self._is_chosen, self._step = True, StepId(chosen[0])
        elif len(wires) == 1 and not chosen:
            self._is_chosen, self._step = True, wires[0].target
            self._place = (PartKind.CAME, wires[0].port)
        else:
            return
        self._read()

    def _read(self) -> None:
        progress, editor = self._run.progress, self._run.editor
        if self._step not in editor.index.nodes:
            self._is_chosen = False
        if not self._is_chosen:
            self._step = next(reversed(list(progress.results)), StepId(""))
        inputs = self._run.last_inputs
        self._parts = ()
        if self._step in editor.index.nodes and (progress.results or self._run.is_busy):
            self._parts = run_values.parts_of(
                editor.index, self._step, progress.results, inputs, api.filled_in
            )
        self.changed.emit()
