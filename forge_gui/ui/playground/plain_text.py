"""What a person wrote, as it is: never read as Markdown. A long one is cut until one asks."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit

from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.playground.pile import Pile
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import tr

_MOST, _MOST_LINES = 1_200, 14
"""Characters and lines that are shown at once."""


class PlainText(Pile):
    """Text that can be marked and copied."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__(gap=2)
        self._text = ""
        self._is_open = False
        self._edit = _Lines()
        self._more = WordButton(source, "", icon="caret-down", look="quiet")
        self._more.setFixedHeight(fonts.px(24))
        self._more.clicked.connect(self._toggle)
        self._more.setParent(self)
        self._more.hide()
        self.put([self._edit])

    def show_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self._show()

    def _show(self) -> None:
        lines = self._text.split("\n")
        cut = "\n".join(lines[:_MOST_LINES])[:_MOST]
        is_long = len(cut) < len(self._text)
        shown = self._text if self._is_open or not is_long else f"{cut.rstrip()}…"
        self._edit.setPlainText(shown)
        words = tr("Show all: {characters}", characters=count(len(self._text), "character"))
        self._more.setText(tr("Show less") if self._is_open else words)
        self._more.set_icon("caret-up" if self._is_open else "caret-down")
        parts = [self._edit, self._more] if is_long else [self._edit]
        self.put(parts, kept=[self._more])
        self.lay_out()

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._show()


class _Lines(QTextEdit):
    """As high as its lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setProperty("look", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Prompt"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        # Not its own width: that is told to a widget in sight alone.
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        self.setFont(fonts.ui())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
        return round(self.document().size().height() + 0.499)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(1, self.width())))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()
