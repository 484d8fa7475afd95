"""What the inputs of one pipeline are given in its next runs, beside their examples.

The pipeline's file is not touched by it: examples belong to the pipeline, these values to the
person. The workspace remembers them for each pipeline.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from forge_gui.values.graph import PipelineInput, PortKind
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.translation import tr


@dataclass(frozen=True, slots=True)
class InputRow:
    """One input. `is_own`: the person gave `value`; else it is the example (perhaps empty)."""

    name: str
    description: str
    kind: PortKind
    value: str
    example: str
    is_own: bool
    is_missing: bool
    """A step needs it, and there is neither a value nor an example."""

    @property
    def remark(self) -> str:
        """`Needs a value`, `Example, 88 characters`, `Your value, 1 character`."""
        if self.is_missing:
            return tr("Needs a value")
        if not self.value and not self.is_own:
            return tr("No step uses it")
        characters = count(len(self.value), "character")
        if self.is_own:
            return tr("Your value, {characters}", characters=characters)
        return tr("Example, {characters}", characters=characters)


class RunInputsViewModel(QObject):
    """Follows the editor's graph: an input that goes loses its value with it when a run starts."""

    changed = Signal()
    """`rows`, `given` or `missing` are others now."""
    given_changed = Signal()
    """The person gave or took back a value: worth remembering."""
    wanted = Signal(str)
    """A run needs a value first: show where it is typed, at this input."""

    def __init__(self, editor: EditorViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._values: dict[str, str] = {}
        self._shown: tuple[InputRow, ...] = self.rows
        editor.graphChanged.connect(self._on_graph)

    @property
    def rows(self) -> tuple[InputRow, ...]:
        """One for each input of the pipeline, in the file's order."""
        used = {bound.source for feeds in self._editor.index.feeds.values() for bound in feeds}
        return tuple(self._row(given, given.name in used) for given in self._editor.graph.inputs)

    @property
    def given(self) -> Mapping[str, str]:
        """For the start of a run: the person's own values of inputs that there are."""
        return {row.name: row.value for row in self.rows if row.is_own and not row.is_missing}

    @property
    def values(self) -> Mapping[str, str]:
        """All that is remembered, also of inputs that are gone for the moment."""
        return dict(self._values)

    @property
    def missing(self) -> Sequence[str]:
        """Names of inputs that must be given a value before a run."""
        return [row.name for row in self.rows if row.is_missing]

    def set_value(self, name: str, value: str) -> None:
        """Give an input a value of one's own."""
        if self._values.get(name) != value:
            self._values[name] = value
            self._tell()
            self.given_changed.emit()

    def use_example(self, name: str) -> None:
        """Take the pipeline's example again."""
        if self._values.pop(name, None) is not None:
            self._tell()
            self.given_changed.emit()

    def restore(self, values: Mapping[str, str]) -> None:
        """What this pipeline was given last."""
        if values and dict(values) != self._values:
            self._values = dict(values)
            self._tell()

    def ask(self) -> bool:
        """Whether something is missing; then `wanted` tells where."""
        missing = self.missing
        if missing:
            self.wanted.emit(missing[0])
        return bool(missing)

    def _row(self, given: PipelineInput, is_used: bool) -> InputRow:
        own = self._values.get(given.name)
        value = given.example if own is None else own
        is_missing = is_used and not value and not given.example
        return InputRow(
            given.name,
            given.description,
            given.kind,
            value,
            given.example,
            own is not None,
            is_missing,
        )

    def _on_graph(self, _delta: object) -> None:
        if self.rows != self._shown:
            self._tell()

    def _tell(self) -> None:
        self._shown = self.rows
        self._editor.set_given({row.name: row.value for row in self._shown if row.is_own})
        self.changed.emit()
