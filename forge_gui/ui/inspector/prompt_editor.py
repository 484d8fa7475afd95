"""The editor of a prompt: placeholders in port colours, and completion after a brace.

It keeps no undo of its own: what is typed is an edit of the document, and Ctrl+Z goes there, so
that there is one history. What comes back from there changes only the letters that differ.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QToolTip

from forge_gui.ui.inspector.completion import Completion
from forge_gui.ui.inspector.placeholder_marks import PlaceholderMarks
from forge_gui.ui.inspector.text_change import change_between, from_qt, qt_length
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values import template
from forge_gui.values.graph import PortKind
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.inspector_names import Name, Opened, matching, opened

_TAKES = (Qt.Key.Key_Enter, Qt.Key.Key_Return, Qt.Key.Key_Tab)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
_MOST_LINES = 12
Keep = QTextCursor.MoveMode.KeepAnchor


class PromptEditor(QPlainTextEdit):
    """`edited` comes with every change the person makes, `left` when the focus goes elsewhere."""

    edited = Signal(str)
    left = Signal()
    completed = Signal(object, str)
    """A Name was taken from the list, and the whole text with it; `edited` does not come."""
    undo_wanted = Signal()
    redo_wanted = Signal()
    enlarge_wanted = Signal()
    """Ctrl+E."""

    def __init__(
        self, source: ThemeSource, name: str, *, min_lines: int = 3, grows: bool = True
    ) -> None:
        super().__init__()
        self._kinds: Mapping[str, PortKind] = {}
        self._names: tuple[Name, ...] = ()
        self._min_lines, self._grows = min_lines, grows
        self._text = ""
        self.setAccessibleName(name)
        self.setFont(fonts.mono(fonts.DENSE))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(6)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._marks = PlaceholderMarks(self.document(), source, lambda: self._kinds)
        self.proposals = Completion(self, source)
        self.proposals.taken.connect(self._complete)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._moved)
        self._fit_height()

    def show_text(self, text: str) -> None:
        """Show another text without telling `edited`: only what differs is changed, so that the
        cursor and the place that is looked at stay."""
        if text == self._text:
            return
        change = change_between(self._text, text)
        self._text = text
        before = self.textCursor().position()
        cursor = QTextCursor(self.document())
        cursor.setPosition(change.start)
        cursor.setPosition(change.end, Keep)
        cursor.insertText(change.text)
        if self.hasFocus():
            before = change.start + qt_length(change.text)
        self._stand_at(before)
        self.proposals.hide()
        self._fit_height()

    def offer(self, names: Sequence[Name], kinds: Mapping[str, PortKind]) -> None:
        """What completion proposes, and what comes through each port."""
        self._names = tuple(names)
        if dict(kinds) != dict(self._kinds):
            self._kinds = dict(kinds)
            self._marks.rehighlight()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_escape = event.key() == Qt.Key.Key_Escape and self.proposals.isVisible()
            if is_escape or _is_enlarge(event):
                event.accept()
                return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._explain(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.proposals.isVisible() and self._choose(event.key()):
            return
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        elif _is_enlarge(event):
            self.enlarge_wanted.emit()
        else:
            super().keyPressEvent(event)
            if event.text() or event.key() == Qt.Key.Key_Backspace:
                self.propose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_height()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.proposals.hide()
        self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.proposals.hide()
        super().mousePressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only words, whatever they were dressed in where they come from."""
        if source.hasText():
            self.textCursor().insertText(source.text())
            self.ensureCursorVisible()

    def _choose(self, key: int) -> bool:
        """Keys that are for the list although the prompt has the keyboard."""
        if key in _STEPS:
            self.proposals.step(_STEPS[Qt.Key(key)])
        elif key in _TAKES and self.proposals.current is not None:
            self._complete(self.proposals.current)
        elif key == Qt.Key.Key_Escape:
            self.proposals.hide()
        else:
            return False
        return True

    def propose(self) -> None:
        """Offer what may stand in the brace before the cursor; hide the list where there is none."""
        cursor = self.textCursor()
        found = self._opened()
        names = matching(self._names, found) if found is not None else ()
        if found is None or not names:
            self.proposals.hide()
            return
        start = QTextCursor(cursor)
        start.setPosition(cursor.position() - len(found.typed))
        place = self.cursorRect(start)
        corner = self.viewport().mapToGlobal(place.bottomLeft() + QPoint(-24, 4))
        above = self.viewport().mapToGlobal(place.topLeft() + QPoint(-24, -4))
        self.proposals.offer(names, corner, above)

    def _complete(self, name: Name) -> None:
        found = self._opened()
        if found is None:
            self.proposals.hide()
            return
        at = from_qt(self._text, self.textCursor().position())
        start = at - len(found.typed)
        end = at + _length_of_rest(self._text[at:])
        text = f"{self._text[:start]}{name.text}}}{self._text[end:]}"
        self.show_text(text)
        self._stand_at(qt_length(text[: start + len(name.text) + 1]))
        self.completed.emit(name, text)

    def _opened(self) -> Opened | None:
        """The placeholder that is being written before the cursor."""
        cursor = self.textCursor()
        line = cursor.block().text()
        return opened(line[: from_qt(line, cursor.positionInBlock())])

    def _changed(self) -> None:
        """Colours change a document as well; only other words are an edit."""
        text = self.toPlainText()
        if text != self._text:
            self._text = text
            self._fit_height()
            self.edited.emit(text)

    def _moved(self) -> None:
        if self.proposals.isVisible():
            self.propose()

    def _stand_at(self, place: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(place, qt_length(self._text)))
        self.setTextCursor(cursor)

    def _explain(self, at: QPoint, on_screen: QPoint) -> None:
        """The sentence about a faulty brace below the pointer."""
        place = from_qt(self._text, self.cursorForPosition(at).position())
        for fault, start, end in faults_in(self._text):
            if start <= place <= end:
                QToolTip.showText(on_screen, fault, self)
                return
        QToolTip.hideText()

    def _fit_height(self) -> None:
        """Grow with the text up to a dozen lines, then scroll."""
        if not self._grows:
            return
        line = max(1.0, QFontMetricsF(self.font()).lineSpacing())
        lines = max(self._min_lines, min(_MOST_LINES, int(self.document().size().height())))
        self.setFixedHeight(round(lines * line) + 18)


def faults_in(text: str) -> list[tuple[str, int, int]]:
    """Each fault of the template language: its sentence, and from where to where it is."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    found = []
    for fault in template.scan(text).faults:
        start = starts[fault.line - 1] + fault.column - 1
        end = template.end_of_fault(text, start)
        found.append((said(str(fault)), start, end))
    return found


def _is_enlarge(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_E and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _length_of_rest(rest: str) -> int:
    """How much of what follows belongs to the placeholder that is completed."""
    end = rest.find("}")
    inside = rest[:end] if end >= 0 else ""
    is_same = end >= 0 and all(sign.isalnum() or sign in "_[]" for sign in inside)
    return end + 1 if is_same else 0
