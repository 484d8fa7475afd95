"""A long text, laid out as far as one reads: a piece at once, more when one comes to its end."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from forge_gui.ui.controls.section import column
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.values.find_bar import FindBar
from forge_gui.ui.values.json_marks import JsonMarks
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.value_slices import Slices

_PIECE = 32_768
"""Characters that are laid out at once."""
_LONGEST_LINE = 8_192
"""Lines are broken there, for show only: laying out one of a million signs takes seconds."""
_MOST_FOUND = 1_000


class TextView(QWidget):
    """Shows text that comes in pieces. Reading on, and searching, bring the next ones."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._pieces: Iterator[str] = iter(())
        self._is_whole = True
        self._line = 0
        self._found: list[QTextCursor] = []
        self._at = 0
        self._search: Slices[None] | None = None
        self.edit = QPlainTextEdit()
        self.edit.setReadOnly(True)
        self.edit.setProperty("look", "bare")
        self.edit.setFont(fonts.mono())
        self.edit.setAccessibleName(tr("Value as text"))
        self.edit.setUndoRedoEnabled(False)
        self.edit.document().setDocumentMargin(0)
        self.edit.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._marks = JsonMarks(self.edit.document(), source)
        self.find_bar = FindBar(source)
        layout = column(self)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.edit, 1)
        self.edit.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.find_bar.sought.connect(self._seek)
        self.find_bar.stepped.connect(self._step)
        self.find_bar.closed.connect(self._end_search)

    def show_text(self, pieces: Iterator[str], *, is_json: bool = False) -> None:
        """Show another text from its beginning."""
        self._end_search()
        self._marks.set_on(is_json)
        self._pieces, self._is_whole, self._line = _broken(pieces), False, 0
        self.edit.clear()
        self._more()
        self.edit.moveCursor(QTextCursor.MoveOperation.Start)
        if self.find_bar.isVisible():
            self._seek(self.find_bar.field.text())

    def set_wrapped(self, is_wrapped: bool) -> None:
        mode = QPlainTextEdit.LineWrapMode
        self.edit.setLineWrapMode(mode.WidgetWidth if is_wrapped else mode.NoWrap)

    def _scrolled(self, value: int) -> None:
        bar = self.edit.verticalScrollBar()
        if not self._is_whole and value >= bar.maximum() - bar.pageStep():
            self._more()

    def _more(self) -> bool:
        """Lay out the next piece; False: there is none."""
        pieces, size = [], 0
        for piece in self._pieces:
            pieces.append(piece)
            size += len(piece)
            if size >= _PIECE:
                break
        else:
            self._is_whole = True
        if pieces:
            end = QTextCursor(self.edit.document())
            end.movePosition(QTextCursor.MoveOperation.End)
            end.insertText("".join(pieces))
        return bool(pieces)

    # Search

    def _seek(self, text: str) -> None:
        self._end_search()
        if text:
            self._search = Slices(self._finding(text), lambda _none: None, lambda _error: None)
            self._search.setParent(self)
            self._search.start()
        self._show_found()

    def _finding(self, text: str) -> Generator[None, None, None]:
        """Look through what is laid out, then lay out more and look there."""
        document = self.edit.document()
        cursor = QTextCursor(document)
        while len(self._found) < _MOST_FOUND:
            found = document.find(text, cursor)
            if not found.isNull():
                self._found.append(cursor := found)
                if len(self._found) == 1:
                    self._show_found()
            elif not self._more():
                break
            yield
        self._show_found()

    def _step(self, by: int) -> None:
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self._show_found()

    def _show_found(self) -> None:
        marks = []
        theme = self._source.theme
        for number, cursor in enumerate(self._found[:_MOST_FOUND]):
            mark = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            is_current = number == self._at
            look.setBackground(theme.ember if is_current else theme.warn_soft)
            look.setForeground(theme.on_ember if is_current else theme.text)
            mark.format, mark.cursor = look, cursor
            marks.append(mark)
        self.edit.setExtraSelections(marks)
        count = len(self._found)
        self.find_bar.show_count(self._at + 1, count, is_more=count >= _MOST_FOUND)
        if self._found:
            plain = QTextCursor(self._found[self._at])
            plain.setPosition(plain.selectionStart())
            self.edit.setTextCursor(plain)
            self.edit.ensureCursorVisible()

    def _end_search(self) -> None:
        if self._search is not None:
            self._search.cancel()
            self._search.deleteLater()
            self._search = None
        self._found, self._at = [], 0
        self.edit.setExtraSelections([])


def pieces_of(text: str) -> Iterator[str]:
    """A text as pieces to lay out."""
    for at in range(0, len(text), _PIECE):
        yield text[at : at + _PIECE]


def _broken(pieces: Iterator[str]) -> Iterator[str]:
    """The same with a line's end where there was none for very long."""
    run = 0
    for piece in pieces:
        last = piece.rfind("\n")
        if run + len(piece) <= _LONGEST_LINE or (
            last >= 0 and max(len(line) for line in piece.split("\n")) + run <= _LONGEST_LINE
        ):
            run = run + len(piece) if last < 0 else len(piece) - last - 1
            yield piece
            continue
        out = []
        for number, line in enumerate(piece.split("\n")):
            room = _LONGEST_LINE - (run if number == 0 else 0)
            parts = [line[:room]]
            parts += [line[n : n + _LONGEST_LINE] for n in range(room, len(line), _LONGEST_LINE)]
            run = (run if number == 0 and len(parts) == 1 else 0) + len(parts[-1])
            out.append("\n".join(parts))
        yield "\n".join(out)
