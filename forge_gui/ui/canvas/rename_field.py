"""The name of a node or the title of a frame, edited where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from forge_gui.viewmodels.node_size import TITLE
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:
    from forge_gui.ui.canvas.asking_view import AskingView

_WIDEST = 320


class RenameField(QLineEdit):
    """Lies over the title while it is edited. Enter or leaving keeps the name, Escape does not."""

    def __init__(self, view: AskingView) -> None:
        super().__init__(view)
        self._view = view
        self._keep: Callable[[str], object] | None = None
        self.setAccessibleName(tr("Name of the step"))
        # A signal and not focusOutEvent: Python's part of that fails while the view is taken down.
        self.editingFinished.connect(self.finish)
        self.hide()

    def edit(self, box: QRectF, text: str, keep: Callable[[str], object], name: str) -> None:
        """Begin with this text over a box of the scene; `keep` is given what it becomes, and
        `name` says what it is."""
        self._keep = keep
        self.setAccessibleName(name)
        corner = self._view.viewport().mapTo(self._view, self._view.mapFromScene(box.topLeft()))
        width = min(max(140, round(box.width() * self._view.zoom)), _WIDEST)
        self.setGeometry(corner.x(), corner.y(), width, max(28, round(TITLE * self._view.zoom)))
        self.setText(text)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish(self) -> None:
        """Keep what was typed, if something is being edited."""
        keep, self._keep = self._keep, None
        if keep is not None and isValid(self._view):  # a view may go while its field has the focus
            self.hide()
            keep(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self._keep = None
            self.hide()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
