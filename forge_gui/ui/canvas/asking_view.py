"""The canvas as something that asks: what to add, where to go, what a thing shall be called."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QPointF, Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.canvas.adder import Adder
from forge_gui.ui.canvas.gestures.lay_wire import WireGesture
from forge_gui.ui.canvas.graph_view import GraphView
from forge_gui.ui.canvas.note_field import NoteField
from forge_gui.ui.canvas.rename_field import RenameField
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.translation import tr


class AskingView(GraphView):
    """GraphView with its fields and its search; CanvasView adds what a person's hands do."""

    inspectorRequested = Signal(str)
    """Enter or a double click on a node: its id."""

    adder: Adder

    def __init__(
        self, editor: EditorViewModel, theme: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(editor, theme, parent)
        self.last_pixel = QPoint()
        """Where the mouse was last, in the viewport."""
        self.adder = Adder(self)
        self.rename_field = RenameField(self)
        self.note_field = NoteField(self)

    def show_add_search(self, place: QPointF | None = None) -> None:
        """The search for what to add, at a scene position (default: the mouse or the middle)."""
        self.adder.ask(place)

    def ask_step(self, place: QPointF, wire: WireGesture) -> None:
        """The search for the step at the loose end of a wire."""
        self.adder.ask_for_wire(place, wire)

    def place_to_add(self, place: QPointF | None = None) -> QPointF:
        """Where something new comes: `place`, else below the mouse, else in the middle."""
        return self.adder.place(place)

    def rename_current(self) -> None:
        """Edit the name of the current node in place."""
        node = self.canvas.nodes.get(self.editor.current)
        if node is not None:
            name = node.node_id
            self.reveal(name)
            keep = partial(self.editor.rename, name)
            self.rename_field.edit(node.box, node.look.title, keep, tr("Name of the step"))

    def rename_group(self, group_id: str) -> None:
        """Edit the title of a frame in place."""
        group = self.canvas.papers.groups.get(group_id)
        if group is not None:
            keep = partial(self.editor.rename_group, group_id)
            self.camera.reveal(group.title_box)
            self.rename_field.edit(
                group.title_box, group.shown.title, keep, tr("Title of the group")
            )

    def write_note(self, note_id: str) -> None:
        """Edit the words of a note in place."""
        note = self.canvas.papers.notes.get(note_id)
        if note is not None:
            self.camera.reveal(note.box)
            self.note_field.edit(note)

    def show_focus(self, node_id: str) -> None:
        """Keyboard focus on a node: ring, selection, in view."""
        self.editor.select((node_id,) if node_id else ())
        self.canvas.show_focus(node_id)
        self.reveal(node_id)

    def go_to(self, name: str) -> None:
        """Select a node, note or frame and bring it into view."""
        if name in self.canvas.nodes:
            self.show_focus(name)
            return
        piece = self.canvas.papers.notes.get(name) or self.canvas.papers.groups.get(name)
        if piece is not None:
            self.editor.select((name,))
            self.camera.reveal(piece.box)
