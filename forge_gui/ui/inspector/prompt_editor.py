"""The editor of a prompt: placeholders in port colours, and completion after a brace."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

from forge_gui.ui.inspector.placeholder_marks import PlaceholderMarks
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import PortKind

_OPEN = re.compile(r"(?<!\{)\{([A-Za-z_][A-Za-z0-9_]*)?$")
_LINE = 18


class PromptEditor(QPlainTextEdit):
    """`edited` comes with every change the person makes, `left` when the focus goes elsewhere."""

    edited = Signal(str)
    left = Signal()
    completed = Signal(str)
    """A name was taken from the list."""

    def __init__(self, source: ThemeSource, name: str, *, min_lines: int = 3) -> None:
        super().__init__()
        self._kinds: Mapping[str, PortKind] = {}
        self._min_lines = min_lines
        self._text = ""
        self.setAccessibleName(name)
        self.setFont(fonts.mono(fonts.DENSE))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(6)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._marks = PlaceholderMarks(self.document(), source, lambda: self._kinds)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(self)
        self._popup = QListView()
        self._popup.setProperty("look", "popup")
        self._popup.setFont(fonts.mono(fonts.DENSE))
        self._completer.setPopup(self._popup)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._complete)
        self.textChanged.connect(self._changed)
        self._fit_height()

    @property
    def proposals(self) -> QListView:
        """The list of names that a brace opens."""
        return self._popup

    def show_text(self, text: str) -> None:
        """Replace the text without telling `edited`; the cursor stays where it can."""
        if text == self.toPlainText():
            return
        at = min(self.textCursor().position(), len(text))
        self._text = text
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(at)
        self.setTextCursor(cursor)
        self._fit_height()

    def offer(self, names: Sequence[str], kinds: Mapping[str, PortKind]) -> None:
        """Names that completion proposes, and what comes through each port."""
        if list(names) != self._names.stringList():
            self._names.setStringList(list(names))
        if dict(kinds) != dict(self._kinds):
            self._kinds = dict(kinds)
            self._marks.rehighlight()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._popup
        takes = (Qt.Key.Key_Enter, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab)
        if popup.isVisible() and event.key() in takes:
            event.ignore()
            return
        super().keyPressEvent(event)
        self._propose()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _propose(self) -> None:
        before = self.textCursor().block().text()[: self.textCursor().positionInBlock()]
        found = _OPEN.search(before)
        if found is None or not self._names.stringList():
            self._popup.hide()
            return
        self._completer.setCompletionPrefix(found.group(1) or "")
        if self._completer.completionCount() == 0:
            self._popup.hide()
            return
        place = QRect(self.cursorRect())
        place.setWidth(200)
        self._completer.complete(place)

    def _complete(self, name: str) -> None:
        cursor = self.textCursor()
        typed = len(self._completer.completionPrefix())
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, typed)
        rest = cursor.block().text()[self.textCursor().positionInBlock() :]
        cursor.insertText(name if rest.startswith("}") else f"{name}}}")
        if rest.startswith("}"):
            cursor.movePosition(QTextCursor.MoveOperation.Right)
        self.setTextCursor(cursor)
        self.completed.emit(name)

    def _changed(self) -> None:
        """Colours change a document as well; only other words are an edit."""
        text = self.toPlainText()
        if text != self._text:
            self._text = text
            self._fit_height()
            self.edited.emit(text)

    def _fit_height(self) -> None:
        """Grow with the text up to a dozen lines, then scroll."""
        line = max(1.0, QFontMetricsF(self.font()).lineSpacing())
        lines = max(self._min_lines, min(12, int(self.document().size().height())))
        self.setFixedHeight(round(lines * line) + 18)
