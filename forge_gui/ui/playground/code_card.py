"""Code of an answer: its language, a button that copies it, and the lines themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.playground.code_marks import CodeMarks
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.playground_blocks import Block
from forge_gui.viewmodels.translation import tr

MOST_LINES = 60
"""So many are shown at once; a button shows the others."""
_EDGE = 8
"""Pixels at the lower end that its rounded corners take."""
_LONGEST_MARKED = 4_000
"""Lines beyond which code has no colours."""


class CodeCard(QFrame):
    """`grew`: it is of another height now."""

    grew = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._shown = ""
        self._is_open = False
        self._high = 0
        self.setProperty("look", "code")
        self._language = label(size=fonts.CAPTION, tone="muted")
        self._copy = WordButton(source, tr("Copy"), icon="copy", look="quiet")
        self._copy.setFixedHeight(fonts.px(22))
        self._copy.setAccessibleName(tr("Copy this code"))
        self._copy.clicked.connect(self._put_on_clipboard)
        self.edit = CodeLines()
        self._marks = CodeMarks(self.edit.document(), source)
        self._source = source
        self._more: WordButton | None = None
        """Made for long code alone: a widget costs a good part of a frame."""
        for grows in (self, self.edit, self.edit.viewport()):
            grows.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        layout = column(self, margins=(1, 1, 1, 1))
        head = QWidget()
        head.setFixedHeight(fonts.px(26))
        line = row(head, margins=(10, 0, 4, 0))
        line.addWidget(self._language, 1)
        line.addWidget(self._copy)
        layout.addWidget(head)
        layout.addWidget(self.edit)
        self._below = row(margins=(4, 0, 4, 2))
        layout.addLayout(self._below)
        source.changed.connect(self._fit)

    def show_code(self, block: Block) -> None:
        """Only what is new is laid out where more of the same code comes."""
        self._language.setText(block.language)
        name = tr("Code in {language}", language=block.language)
        self.edit.setAccessibleName(name if block.language else tr("Code"))
        if block.text == self._shown:
            return
        if self._shown and block.text.startswith(self._shown):
            cursor = QTextCursor(self.edit.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(block.text[len(self._shown) :])
        else:
            self._marks.set_language(block.language)
            self.edit.setPlainText(block.text)
        self._shown = block.text
        if self.edit.blockCount() > _LONGEST_MARKED:
            self._marks.setDocument(None)
        self._fit()

    @property
    def code(self) -> str:
        return self._shown

    def heightForWidth(self, _width: int) -> int:
        more = fonts.px(26) if self._more is not None else 0
        return fonts.px(26) + self.edit.high(self._lines) + more + 2

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More lines: all that changes of what is there is where its edge was."""
        super().resizeEvent(event)
        now, before = event.size(), event.oldSize()
        edge = fonts.px(_EDGE)
        if now.width() != before.width():
            self.update()
            return
        for high in (now.height(), before.height()):
            self.update(0, high - edge, now.width(), edge)

    @property
    def _lines(self) -> int:
        many = self.edit.blockCount()
        return many if self._is_open else min(many, MOST_LINES)

    def _fit(self) -> None:
        many = self.edit.blockCount()
        is_long = many > MOST_LINES
        if is_long:
            self._show_more(self._more or self._made_more(), many)
        high = self.edit.high(self._lines)
        self.edit.takes_wheel = is_long and not self._is_open
        if self._high != high:
            self._high = high  # the lines get it with the card, which the thread is told of first
            self.grew.emit()

    def _made_more(self) -> WordButton:
        made = self._more = WordButton(self._source, "", icon="caret-down", look="quiet")
        made.setFixedHeight(fonts.px(24))
        made.clicked.connect(self._toggle)
        self._below.addWidget(made)
        self._below.addStretch(1)
        return made

    def _show_more(self, button: WordButton, many: int) -> None:
        words = tr("Show {n} lines only", "", MOST_LINES, n=MOST_LINES)
        button.setText(
            words if self._is_open else tr("Show all: {lines}", lines=count(many, "line"))
        )
        button.set_icon("caret-up" if self._is_open else "caret-down")
        button.updateGeometry()

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._fit()

    def _put_on_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self._shown)
        self._copy.setText(tr("Copied"))
        self._copy.set_icon("check")
        self._copy.updateGeometry()


class CodeLines(QPlainTextEdit):
    """Lines that are not broken; the wheel scrolls the thread unless some of them are out of sight."""

    takes_wheel = False

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setProperty("look", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(fonts.mono())
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(fonts.px(6))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(1)  # its card knows how high it is
        self.setViewportMargins(fonts.px(4), 0, 0, 0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def high(self, lines: int) -> int:
        """The height of so many lines, with room for a scroll bar where they are wide."""
        line = self.fontMetrics().lineSpacing()
        bar = self.horizontalScrollBar()
        wide = bar.sizeHint().height() if bar.maximum() > 0 else 0
        return lines * line + 2 * fonts.px(6) + wide

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.takes_wheel:
            bar = self.verticalScrollBar()
            goes_down = event.angleDelta().y() < 0
            if bar.value() < bar.maximum() if goes_down else bar.value() > bar.minimum():
                super().wheelEvent(event)
                return
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setTabStopDistance(self.fontMetrics().horizontalAdvance(" ") * 4)
