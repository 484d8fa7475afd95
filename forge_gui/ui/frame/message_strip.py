"""One sentence over the page: what happened and what to do. Never modal; errors stay until read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import row
from forge_gui.ui.controls.verdict_sign import Sign
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr

_NEWS_MS = 6_000


@dataclass(frozen=True, slots=True)
class Message:
    """`is_trouble`: it stays until it is closed; else it goes by itself."""

    sentence: str
    advice: str = ""
    is_trouble: bool = True
    action_text: str = ""
    action: Callable[[], object] | None = None


class MessageStrip(QWidget):
    """Shows the newest message; those before it wait their turn."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._waiting: list[Message] = []
        self._shown: Message | None = None
        self._sign = Sign(source, size=16)
        self._words = label(size=fonts.DENSE, wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = WordButton(source, "")
        self._button.setFixedHeight(fonts.px(26))
        self._button.setAccessibleName(tr("Do what the message offers"))
        self._close = IconButton(source, "x", tr("Close this message"), size=24, icon_size=14)
        layout = row(self, margins=(16, 8, 8, 8), gap=10)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self._timer.timeout.connect(self.next)
        self._close.clicked.connect(self.next)
        self._button.clicked.connect(self.act)
        source.changed.connect(self.update)
        self.hide()

    @property
    def message(self) -> Message | None:
        """What is shown now."""
        return self._shown

    def say(self, message: Message) -> None:
        """Show it now; the same sentence is not said twice."""
        if self._shown is not None and self._shown.sentence == message.sentence:
            return
        if self._shown is not None and self._shown.is_trouble:
            self._waiting = [m for m in self._waiting if m.sentence != message.sentence][-8:]
            self._waiting.append(self._shown)
        self._show(message)

    def next(self) -> None:
        """Close what is shown; what waited comes back."""
        if self._waiting:
            self._show(self._waiting.pop())
        else:
            self._shown = None
            self._timer.stop()
            self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        is_trouble = self._shown is not None and self._shown.is_trouble
        painter.fillRect(self.rect(), theme.warn_soft if is_trouble else theme.info_soft)
        edge = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(edge, theme.line_mid)

    def _show(self, message: Message) -> None:
        self._shown = message
        self._words.setText(f"{message.sentence} {message.advice}".strip())
        self.setAccessibleName(self._words.text())
        if message.is_trouble:
            self._sign.show_sign("warning-fill", "warn")
            self._timer.stop()
        else:
            self._sign.show_sign("info-fill", "info")
            self._timer.start()
        self._button.setText(message.action_text)
        self._button.setAccessibleName(message.action_text)
        self._button.setVisible(bool(message.action_text))
        self.show()
        self.update()

    def act(self) -> None:
        """Press the button."""
        action = self._shown.action if self._shown else None
        self.next()
        if action is not None:
            action()
