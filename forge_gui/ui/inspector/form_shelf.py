"""The forms of the inspector: each is read and made when something of its kind is first chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.section import column, empty
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.bindings import Binding
from forge_gui.values.graph import Group, Note, PipelineInput, Step
from forge_gui.values.json_value import JsonObject
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.inspector_tokens import PromptTokens
from forge_gui.viewmodels.models import ModelsViewModel

if TYPE_CHECKING:
    from forge_gui.ui.inspector.input_form import InputForm
    from forge_gui.ui.inspector.mark_forms import GroupForm, NoteForm
    from forge_gui.ui.inspector.pipeline_form import PipelineForm
    from forge_gui.ui.inspector.several_form import SeveralForm
    from forge_gui.ui.inspector.step_form import StepForm
    from forge_gui.ui.inspector.wire_form import WireForm

Schemas = Callable[[], Mapping[str, JsonObject]]
_Form = TypeVar("_Form", bound=QWidget)


class FormShelf(QWidget):
    """Holds the forms of one document, of which one is seen: it is as high as that one."""

    file_wanted = Signal(str)
    file_dropped = Signal(str, Path)

    def __init__(
        self,
        source: ThemeSource,
        models: ModelsViewModel,
        schemas: Schemas,
        tokens: PromptTokens | None,
    ) -> None:
        super().__init__()
        self._source, self._models, self._schemas = source, models, schemas
        self._tokens = tokens
        self._layout = column(self)
        self._forms: dict[str, QWidget] = {}
        self._shown: QWidget | None = None
        self._step_form: StepForm | None = None
        self._input_form: InputForm | None = None

    @property
    def shown(self) -> QWidget | None:
        return self._shown

    @property
    def has_state(self) -> bool:
        """A step or an input is shown: a run says something of it."""
        return self._shown is not None and self._shown in (self._step_form, self._input_form)

    def inputs_changed(self, nodes: frozenset[str]) -> None:
        """These nodes gave something else: the step that is shown may be fed by them."""
        if self._step_form is not None and self._shown is self._step_form:
            self._step_form.inputs_changed(nodes)

    def clear(self) -> None:
        """Forget them all: another document, or other kinds of steps."""
        self._shown, self._forms = None, {}
        self._step_form = self._input_form = None
        empty(self._layout)

    def show_step(self, editor: EditorViewModel, step: Step) -> None:
        def make() -> StepForm:
            from forge_gui.ui.inspector.schema_fields import fields_of
            from forge_gui.ui.inspector.step_form import StepForm

            fields = fields_of(self._schemas().get(step.kind, {}))
            return StepForm(self._source, editor, self._models, fields, self._tokens)

        self._step_form = self._show(f"step {step.kind}", make)
        self._step_form.show_step(step)

    def show_input(self, editor: EditorViewModel, given: PipelineInput) -> None:
        def make() -> InputForm:
            from forge_gui.ui.inspector.input_form import InputForm

            form = InputForm(self._source, editor)
            form.file_wanted.connect(self.file_wanted)
            form.file_dropped.connect(self.file_dropped)
            return form

        self._input_form = self._show("input", make)
        self._input_form.show_input(given)

    def show_pipeline(self, editor: EditorViewModel) -> None:
        def make() -> PipelineForm:
            from forge_gui.ui.inspector.pipeline_form import PipelineForm

            form = PipelineForm(self._source, editor)
            form.input_chosen.connect(lambda name: editor.select((name,)))
            return form

        self._show("pipeline", make).show_graph()

    def show_several(self, editor: EditorViewModel) -> None:
        def make() -> SeveralForm:
            from forge_gui.ui.inspector.several_form import SeveralForm

            return SeveralForm(self._source, editor, self._models)

        self._show("several", make).show_selection()

    def show_wire(self, editor: EditorViewModel, wire: Binding) -> None:
        def make() -> WireForm:
            from forge_gui.ui.inspector.wire_form import WireForm

            form = WireForm(self._source, editor)
            form.node_chosen.connect(lambda name: editor.select((name,)))
            return form

        self._show("wire", make).show_wire(wire)

    def show_note(self, editor: EditorViewModel, note: Note) -> None:
        def make() -> NoteForm:
            from forge_gui.ui.inspector.mark_forms import NoteForm

            return NoteForm(self._source, editor)

        self._show("note", make).show_note(note)

    def show_group(self, editor: EditorViewModel, group: Group) -> None:
        def make() -> GroupForm:
            from forge_gui.ui.inspector.mark_forms import GroupForm

            form = GroupForm(self._source, editor)
            form.node_chosen.connect(lambda name: editor.select((name,)))
            return form

        self._show("group", make).show_group(group)

    def _show(self, key: str, make: Callable[[], _Form]) -> _Form:
        """The form of this key, in sight. A key always belongs to one class of form."""
        if key not in self._forms:
            self._forms[key] = make()
            self._layout.addWidget(self._forms[key])
        form = self._forms[key]
        if form is not self._shown:
            if self._shown is not None:
                self._shown.hide()
            self._shown = form
            form.show()
        return form  # type: ignore[return-value]
