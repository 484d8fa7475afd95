"""The inspector: what is selected, how it stands in the run, and the form of its settings.

Only the head is there from the beginning; an empty canvas hides the rest, so it is made when it is
first seen or asked for.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.joints import Joints
from forge_gui.ui.controls.section import column, fill
from forge_gui.ui.inspector.head import InspectorHead
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import PipelineInput, Step
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta
from forge_gui.viewmodels.inspector_tokens import PromptTokens
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:  # an empty canvas does without
    from forge_gui.ui.inspector.body import InspectorBody
    from forge_gui.ui.inspector.form_shelf import FormShelf, Schemas

WIDTH = 304


class InspectorPanel(QWidget):
    """Shows one document's editor at a time. `command_wanted` carries a command's id.

    `head` is not laid out here: the frame makes it the title of the dock.
    """

    command_wanted = Signal(str)
    file_wanted = Signal(str)
    file_dropped = Signal(str, Path)
    left = Signal()
    """Escape: the keyboard goes back to where it came from."""

    def __init__(
        self,
        source: ThemeSource,
        models: ModelsViewModel,
        schemas: Schemas,
        tokens: PromptTokens | None = None,
    ) -> None:
        super().__init__()
        self._editor: EditorViewModel | None = None
        self._joints = Joints()
        self.setMinimumWidth(fonts.px(240))
        self.setAccessibleName(tr("Inspector"))
        fill(self, "surface")
        self.head = InspectorHead(source)
        self.head.renamed.connect(self._rename)
        self.head.command_wanted.connect(self.command_wanted)
        self._source, self._models = source, models
        self._schemas, self._tokens = schemas, tokens
        self._body: InspectorBody | None = None
        self._layout = column(self)

    @property
    def forms(self) -> FormShelf:
        """The form of what is selected, and those that were made before."""
        return self._need_body().forms

    def _need_body(self) -> InspectorBody:
        if self._body is None:
            from forge_gui.ui.inspector.body import InspectorBody

            body = InspectorBody(self._source, self._models, self._schemas, self._tokens)
            body.fix_wanted.connect(self._fix)
            body.file_wanted.connect(self.file_wanted)
            body.file_dropped.connect(self.file_dropped)
            self._layout.addWidget(body, 1)
            body.show()  # at once: the layout would wait for the loop
            self._body = body
        return self._body

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(WIDTH), fonts.px(480))

    def show_editor(self, editor: EditorViewModel) -> None:
        """Show what is selected in this document from now on."""
        if editor is self._editor:
            return
        self._joints.part()
        self._editor = editor
        if self._body is not None:
            self._body.forms.clear()
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

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
        chosen = len(editor.selection) + len(editor.selected_wires)
        if chosen > 1:
            self._show_plain("selection-all", tr("{n} selected", "", chosen, n=chosen))
            self.forms.show_several(editor)
        elif editor.selected_wires:
            self._show_plain("flow-arrow", tr("Wire"))
            self.forms.show_wire(editor, next(iter(editor.selected_wires)))
        elif editor.selected_notes:
            self._show_plain("note", tr("Note"))
            self.forms.show_note(editor, editor.index.notes[next(iter(editor.selected_notes))])
        elif editor.selected_groups:
            self._show_plain("selection", tr("Group", "noun"))
            self.forms.show_group(editor, editor.index.groups[next(iter(editor.selected_groups))])
        else:
            self._show_current(editor)

    def _show_current(self, editor: EditorViewModel) -> None:
        node = editor.index.nodes.get(editor.current)
        if isinstance(node, Step):
            info = editor.kinds.get(node.kind)
            self.head.show_node(info.icon if info else "question", node.shown_name, node.id)
            self._show_state(node.id)
            self.forms.show_step(editor, node)
        elif isinstance(node, PipelineInput):
            self.head.show_node("file-text", node.name, tr("input"))
            self._show_state(node.name)
            self.forms.show_input(editor, node)
        else:
            self._show_plain("flow-arrow", tr("Pipeline"))
            self.forms.show_pipeline(editor)

    def _show_plain(self, icon: str, title: str) -> None:
        """Something that no run makes anything of."""
        self.head.show_plain(icon, title)
        self._need_body().show_no_state()

    def _states_changed(self, ids: frozenset[str]) -> None:
        editor = self._editor
        if editor is None or not self.isVisible():
            return
        if editor.current in ids and self.forms.has_state:
            self._show_state(editor.current)
        self.forms.inputs_changed(ids)

    def _show_state(self, node: str) -> None:
        if self._editor is not None and node in self._editor.index.nodes:
            is_step = self._editor.graph.step(node) is not None
            self._need_body().show_state(self._editor.step_view(node), is_step=is_step)

    def _rename(self, name: str) -> None:
        if self._editor is not None and self._editor.current:
            self._editor.rename(self._editor.current, name)

    def _fix(self, action: str) -> None:
        if self._editor is not None and self._editor.current:
            self._editor.request_fix(self._editor.current, action)
