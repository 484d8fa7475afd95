"""The inspector: one form for what is selected, built when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from forge_gui.ui.controls.joints import Joints
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, fill
from forge_gui.ui.inspector.head import InspectorHead
from forge_gui.ui.inspector.input_form import InputForm
from forge_gui.ui.inspector.output_box import OutputBox
from forge_gui.ui.inspector.pipeline_form import PipelineForm
from forge_gui.ui.inspector.schema_fields import fields_of
from forge_gui.ui.inspector.state_box import StateBox
from forge_gui.ui.inspector.step_form import StepForm
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import PipelineInput, Step
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.editor import EditorViewModel
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

    def __init__(self, source: ThemeSource, models: ModelsViewModel, schemas: Schemas) -> None:
        super().__init__()
        self._source, self._models, self._schemas = source, models, schemas
        self._editor: EditorViewModel | None = None
        self._joints = Joints()
        self._forms: dict[str, QWidget] = {}
        self._shown = ""
        self.setMinimumWidth(fonts.px(264))
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
        for form in self._forms.values():
            self._stack.removeWidget(form)
            form.deleteLater()
        self._forms = {}
        self._joints.join(editor.selectionChanged, self._refresh)
        self._joints.join(editor.graphChanged, self._refresh_soon)
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

    def _refresh_soon(self, _delta: object) -> None:
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        editor = self._editor
        if editor is None or not self.isVisible():  # forms are made when they can be seen
            return
        node = editor.index.nodes.get(editor.current)
        if len(editor.selected) > 1:
            self._show_several(len(editor.selected))
        elif isinstance(node, Step):
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
        return StepForm(self._source, editor, self._models, fields)

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
        self.head.show_plain("flow-arrow", "Pipeline")
        self._state.hide()
        self._output.hide()
        form = self._form("pipeline", lambda: self._pipeline_form(editor))
        if isinstance(form, PipelineForm):
            form.show_graph()

    def _pipeline_form(self, editor: EditorViewModel) -> QWidget:
        form = PipelineForm(self._source, editor)
        form.input_chosen.connect(lambda name: editor.select((name,)))
        return form

    def _show_several(self, count: int) -> None:
        self.head.show_plain("selection-all", f"{count} selected")
        self._state.hide()
        self._output.hide()
        self._form("several", _several)

    def _form(self, key: str, make: Callable[[], QWidget]) -> QWidget:
        form = self._forms.get(key)
        if form is None:
            form = self._forms[key] = make()
            self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        self._stack.updateGeometry()
        self._shown = key
        return form

    def _states_changed(self, ids: frozenset[str]) -> None:
        if self._editor is not None and self._editor.current in ids:
            self._show_state(self._editor.current)

    def _show_state(self, node: str) -> None:
        if self._editor is not None and node in self._editor.index.nodes:
            view = self._editor.step_view(node)
            self._state.show_view(view)
            self._state.show()
            is_step = self._editor.graph.step(node) is not None
            text = view.output if is_step else ""
            self._output.show_text(text, is_growing=view.state is StepState.RUNNING)

    def _rename(self, name: str) -> None:
        if self._editor is not None and self._editor.current:
            self._editor.rename(self._editor.current, name)

    def _fix(self, action: str) -> None:
        if self._editor is not None and self._editor.current:
            self._editor.request_fix(self._editor.current, action)


def _several() -> QWidget:
    made = QWidget()
    layout = column(made, margins=(16, 12, 16, 16))
    words = "Move, copy, arrange or delete them together. Choose one to see its settings."
    layout.addWidget(label(words, size=fonts.DENSE, tone="muted", wrap=True))
    return made


class _Forms(QStackedWidget):
    """As high as the form that is shown, not as the highest of all."""

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.sizeHint() if shown is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()
