"""Says in the canvas, for a few seconds, why something could not be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from forge_gui.ui.theme import fonts, icons

if TYPE_CHECKING:
    from forge_gui.ui.canvas.graph_view import GraphView

_STAYS_MS = 6_000
_HEIGHT = 36
_PAD, _TEXT, _GAP = 12, 36, 8
_ABOVE = 16


class Notice(QWidget):
    """A line at the lower edge: what happened, then what to do. A click takes it away."""

    def __init__(self, view: GraphView) -> None:
        super().__init__(view)
        self._view = view
        self._sentence, self._advice = "", ""
        self._timer = QTimer(self, interval=_STAYS_MS, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        view.editor.refused.connect(self.say)
        self.hide()

    def say(self, sentence: str, advice: str) -> None:
        """Show this; what was said before gives way."""
        self._sentence, self._advice = sentence, advice
        self.setAccessibleName(f"{sentence} {advice}".strip())
        self.resize(self.sizeHint())
        self.place()
        self.show()
        self.update()
        self._timer.start()

    def place(self) -> None:
        """Into the middle of the view's lower edge."""
        room = self._view.size()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - _ABOVE)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(fonts.ui())
        wide = _TEXT + metrics.horizontalAdvance(self._sentence) + _PAD
        if self._advice:
            wide += _GAP + metrics.horizontalAdvance(self._advice)
        return QSize(min(wide + 4, self._view.width() - 2 * _PAD), fonts.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self._view.canvas.paints.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line_mid, 1))
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        icons.paint(
            painter, "warning-circle", QRectF(12, (self.height() - 16) / 2, 16, 16), theme.warn
        )
        painter.setFont(fonts.ui())
        middle = Qt.AlignmentFlag.AlignVCenter
        box = QRectF(self.rect()).adjusted(_TEXT, 0, -_PAD, 0)
        metrics = painter.fontMetrics()
        said = metrics.elidedText(self._sentence, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.setPen(theme.text)
        painter.drawText(box, middle, said)
        left = metrics.horizontalAdvance(said) + _GAP
        advice = metrics.elidedText(
            self._advice, Qt.TextElideMode.ElideRight, max(0, int(box.width() - left))
        )
        painter.setPen(theme.secondary)
        painter.drawText(box.adjusted(left, 0, 0, 0), middle, advice)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
