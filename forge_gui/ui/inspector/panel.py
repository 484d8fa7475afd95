"""The inspector: one form for what is selected, built when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.controls.joints import Joints
from forge_gui.ui.controls.section import column, empty, fill
from forge_gui.ui.inspector.head import InspectorHead
from forge_gui.ui.inspector.input_form import InputForm
from forge_gui.ui.inspector.mark_forms import GroupForm, NoteForm
from forge_gui.ui.inspector.output_box import OutputBox
from forge_gui.ui.inspector.pipeline_form import PipelineForm
from forge_gui.ui.inspector.schema_fields import fields_of
from forge_gui.ui.inspector.several_form import SeveralForm
from forge_gui.ui.inspector.state_box import StateBox
from forge_gui.ui.inspector.step_form import StepForm
from forge_gui.ui.inspector.why_box import WhyBox
from forge_gui.ui.inspector.wire_form import WireForm
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.bindings import Binding
from forge_gui.values.graph import Group, Note, PipelineInput, Step
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta
from forge_gui.viewmodels.inspector_tokens import PromptTokens
from forge_gui.viewmodels.models import ModelsViewModel

Schemas = Callable[[], Mapping[str, JsonObject]]
WIDTH = 304


class InspectorPanel(QWidget):
    """Shows one document's editor at a time. `command_wanted` carries a command's id.

    `head` is not laid out here: the frame makes it the title of the dock.
    """

    command_wanted = Signal(str)
    file_wanted = Signal(str)
    file_dropped = Signal(str, Path)

    def __init__(
        self,
        source: ThemeSource,
        models: ModelsViewModel,
        schemas: Schemas,
        tokens: PromptTokens | None = None,
    ) -> None:
        super().__init__()
        self._source, self._models, self._schemas = source, models, schemas
        self._tokens = tokens
        self._editor: EditorViewModel | None = None
        self._joints = Joints()
        self._forms: dict[str, QWidget] = {}
        self._shown = ""
        self.setMinimumWidth(fonts.px(240))
        self.setAccessibleName("Inspector")
        fill(self, "surface")
        self.head = InspectorHead(source)
        self.head.renamed.connect(self._rename)
        self.head.command_wanted.connect(self.command_wanted)
        self._state = StateBox(source)
        self._state.fix_wanted.connect(self._fix)
        self._state.setContentsMargins(16, 0, 16, 12)
        self._stack = _Forms()
        inside = QWidget()
        inner = column(inside)
        inner.addWidget(self._state)
        inner.addWidget(self._stack)
        self._why = WhyBox()
        inner.addWidget(self._why)
        self._output = OutputBox(source)
        self._output.setContentsMargins(16, 4, 16, 16)
        inner.addWidget(self._output)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        layout = column(self)
        layout.addWidget(area, 1)

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(WIDTH), fonts.px(480))

    def show_editor(self, editor: EditorViewModel) -> None:
        """Show what is selected in this document from now on."""
        if editor is self._editor:
            return
        self._joints.part()
        self._editor = editor
        self._stack.clear()
        self._forms = {}
        self._joints.join(editor.selectionChanged, self._refresh)
        self._joints.join(editor.graphChanged, self._graph_changed)
        self._joints.join(editor.stepStatesChanged, self._states_changed)
        self._joints.join(editor.faultsChanged, self._refresh)
        self._refresh()

    def refresh(self) -> None:
        """The schemas are there now: build the forms again."""
        if self._editor is not None:
            editor, self._editor = self._editor, None
            self.show_editor(editor)

    def edit_name(self) -> None:
        """Let the person type another name for what is selected."""
        self.head.edit_name()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _graph_changed(self, delta: GraphDelta) -> None:
        """Where things stand on the canvas is not told here."""
        if delta.is_logic or delta.notes or delta.groups or delta.is_described_anew:
            self._refresh()

    def _refresh(self) -> None:
        editor = self._editor
        if editor is None or not self.isVisible():  # forms are made when they can be seen
            return
        several = len(editor.selection) > 1 or (
            len(editor.selected_wires) + len(editor.selection) > 1
        )
        if several:
            self._show_several(editor)
        elif editor.selected_wires:
            self._show_wire(editor, next(iter(editor.selected_wires)))
        elif editor.selected_notes:
            self._show_note(editor, editor.index.notes[next(iter(editor.selected_notes))])
        elif editor.selected_groups:
            self._show_group(editor, editor.index.groups[next(iter(editor.selected_groups))])
        else:
            self._show_current(editor)

    def _show_current(self, editor: EditorViewModel) -> None:
        node = editor.index.nodes.get(editor.current)
        if isinstance(node, Step):
            self._show_step(editor, node)
        elif isinstance(node, PipelineInput):
            self._show_input(editor, node)
        else:
            self._show_pipeline(editor)

    def _show_step(self, editor: EditorViewModel, step: Step) -> None:
        info = editor.kinds.get(step.kind)
        self.head.show_node(info.icon if info else "question", step.shown_name, step.id)
        self._show_state(step.id)
        form = self._form(f"step {step.kind}", lambda: self._step_form(editor, step.kind))
        if isinstance(form, StepForm):
            form.show_step(step)

    def _step_form(self, editor: EditorViewModel, kind: str) -> QWidget:
        fields = fields_of(self._schemas().get(kind, {}))
        return StepForm(self._source, editor, self._models, fields, self._tokens)

    def _show_input(self, editor: EditorViewModel, given: PipelineInput) -> None:
        self.head.show_node("file-text", given.name, "input")
        self._show_state(given.name)
        form = self._form("input", lambda: self._input_form(editor))
        if isinstance(form, InputForm):
            form.show_input(given)

    def _input_form(self, editor: EditorViewModel) -> QWidget:
        form = InputForm(self._source, editor)
        form.file_wanted.connect(self.file_wanted)
        form.file_dropped.connect(self.file_dropped)
        return form

    def _show_pipeline(self, editor: EditorViewModel) -> None:
        self._show_plain("flow-arrow", "Pipeline")
        form = self._form("pipeline", lambda: self._pipeline_form(editor))
        if isinstance(form, PipelineForm):
            form.show_graph()

    def _pipeline_form(self, editor: EditorViewModel) -> QWidget:
        form = PipelineForm(self._source, editor)
        form.input_chosen.connect(lambda name: editor.select((name,)))
        return form

    def _show_several(self, editor: EditorViewModel) -> None:
        count = len(editor.selection) + len(editor.selected_wires)
        self._show_plain("selection-all", f"{count} selected")
        form = self._form("several", lambda: SeveralForm(self._source, editor, self._models))
        if isinstance(form, SeveralForm):
            form.show_selection()

    def _show_wire(self, editor: EditorViewModel, wire: Binding) -> None:
        self._show_plain("flow-arrow", "Wire")
        form = self._form("wire", lambda: self._going(WireForm(self._source, editor), editor))
        if isinstance(form, WireForm):
            form.show_wire(wire)

    def _show_note(self, editor: EditorViewModel, note: Note) -> None:
        self._show_plain("note", "Note")
        form = self._form("note", lambda: NoteForm(self._source, editor))
        if isinstance(form, NoteForm):
            form.show_note(note)

    def _show_group(self, editor: EditorViewModel, group: Group) -> None:
        self._show_plain("selection", "Group")
        form = self._form("group", lambda: self._going(GroupForm(self._source, editor), editor))
        if isinstance(form, GroupForm):
            form.show_group(group)

    def _going(self, form: WireForm | GroupForm, editor: EditorViewModel) -> QWidget:
        """A form that names nodes one can go to."""
        form.node_chosen.connect(lambda name: editor.select((name,)))
        return form

    def _show_plain(self, icon: str, title: str) -> None:
        """Something that no run makes anything of."""
        self.head.show_plain(icon, title)
        for part in (self._state, self._why, self._output):
            part.hide()

    def _form(self, key: str, make: Callable[[], QWidget]) -> QWidget:
        form = self._forms.get(key)
        if form is None:
            form = self._forms[key] = make()
        self._stack.show_form(form)
        self._shown = key
        return form

    def _states_changed(self, ids: frozenset[str]) -> None:
        editor = self._editor
        if editor is None or not self.isVisible():
            return
        form = self._stack.shown
        if isinstance(form, StepForm) and self._shown.startswith("step "):
            if editor.current in ids:
                self._show_state(editor.current)
            form.inputs_changed(ids)
        elif editor.current in ids and self._shown == "input":
            self._show_state(editor.current)

    def _show_state(self, node: str) -> None:
        if self._editor is not None and node in self._editor.index.nodes:
            view = self._editor.step_view(node)
            self._state.show_view(view)
            self._state.show()
            is_step = self._editor.graph.step(node) is not None
            text = view.output if is_step else ""
            self._why.show_view(view)
            self._output.show_text(text, is_growing=view.state is StepState.RUNNING)

    def _rename(self, name: str) -> None:
        if self._editor is not None and self._editor.current:
            self._editor.rename(self._editor.current, name)

    def _fix(self, action: str) -> None:
        if self._editor is not None and self._editor.current:
            self._editor.request_fix(self._editor.current, action)


class _Forms(QWidget):
    """The forms that were made, of which one is seen: as high as that one, not as the highest."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = column(self)
        self._shown: QWidget | None = None

    @property
    def shown(self) -> QWidget | None:
        return self._shown

    def show_form(self, form: QWidget) -> None:
        if form is self._shown:
            return
        if self._layout.indexOf(form) < 0:
            self._layout.addWidget(form)
        if self._shown is not None:
            self._shown.hide()
        self._shown = form
        form.show()

    def clear(self) -> None:
        """Forget them all."""
        self._shown = None
        empty(self._layout)
