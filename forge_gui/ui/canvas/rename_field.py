"""The name of a node, edited where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.viewmodels.node_size import TITLE

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView


class RenameField(QLineEdit):
    """Lies over the title while it is edited. Enter or leaving keeps the name, Escape does not."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._node_id = ""
        self.setAccessibleName("Name of the step")
        # A signal and not focusOutEvent: Python's part of that fails while the view is taken down.
        self.editingFinished.connect(self.finish)
        self.hide()

    def edit(self, node: NodeItem) -> None:
        """Begin with this node's name."""
        self._node_id = node.node_id
        box = node.box
        corner = self._view.viewport().mapTo(self._view, self._view.mapFromScene(box.topLeft()))
        width = max(140, round(box.width() * self._view.zoom))
        self.setGeometry(corner.x(), corner.y(), width, max(28, round(TITLE * self._view.zoom)))
        self.setText(node.look.title)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish(self) -> None:
        """Keep what was typed, if something is being edited."""
        node_id, self._node_id = self._node_id, ""
        if node_id and isValid(self._view):  # a view may go while its field has the focus
            self.hide()
            self._view.editor.rename(node_id, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self._node_id = ""
            self.hide()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
