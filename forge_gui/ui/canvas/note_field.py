"""The words of a note, written where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit
from shiboken6 import isValid

from forge_gui.ui.canvas.node_item import FULL_FROM
from forge_gui.ui.canvas.note_item import PAD, NoteItem
from forge_gui.ui.canvas.paints import Face
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:
    from forge_gui.ui.canvas.asking_view import AskingView


class NoteField(QPlainTextEdit):
    """Lies over a note while it is written. Escape or leaving keeps the words."""

    def __init__(self, view: AskingView) -> None:
        super().__init__(view)
        self._view = view
        self._note: NoteItem | None = None
        self.setAccessibleName(tr("Words of the note"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        view.horizontalScrollBar().valueChanged.connect(self.place)
        view.verticalScrollBar().valueChanged.connect(self.place)
        view.camera.zoomed.connect(self.finish)
        self.hide()

    def edit(self, note: NoteItem) -> None:
        """Begin with this note's words."""
        self.finish()
        self._note = note
        note.set_edited(edited=True)
        self._dress(note)
        self.place()
        self.setPlainText(note.note.text)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def place(self) -> None:
        """Over its note, wherever that is now."""
        if self._note is None:
            return
        zoom = self._view.camera.pixels
        box = self._note.box.adjusted(PAD, PAD * 0.8, -PAD, -PAD)
        corner = self._view.viewport().mapTo(self._view, self._view.mapFromScene(box.topLeft()))
        self.setGeometry(
            corner.x(),
            corner.y(),
            round(box.width() * zoom) + 2,
            max(24, round(box.height() * zoom)),
        )

    def finish(self) -> None:
        """Keep what was written, if something is."""
        note, self._note = self._note, None
        if note is None or not isValid(self._view):
            return
        self.hide()
        if note.node_id in self._view.canvas.papers.notes:
            note.set_edited(edited=False)
            self._view.editor.set_note_text(note.node_id, self.toPlainText().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_done = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if event.key() == Qt.Key.Key_Escape or is_done:
            self.finish()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusOut
            and event.reason() != Qt.FocusReason.PopupFocusReason
        ):
            self.finish()
        return super().event(event)

    def _dress(self, note: NoteItem) -> None:
        paints = self._view.canvas.paints
        zoom = self._view.zoom
        font = QFont(paints.font(Face.TEXT))
        scale = (zoom if zoom >= FULL_FROM else 1.0) * paints.unit
        font.setPixelSize(max(6, round(font.pixelSize() * scale)))
        self.setFont(font)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, note.look.sheet)
        palette.setColor(QPalette.ColorRole.Text, paints.theme.text)
        self.setPalette(palette)
