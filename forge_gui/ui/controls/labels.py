"""Words on a panel: labels in one of the theme's tones, and labels that shorten themselves."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QWidget

from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import write


def label(
    text: str = "",
    *,
    size: int = fonts.BODY,
    weight: QFont.Weight = fonts.NORMAL,
    tone: str = "",
    wrap: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """A label; `tone` is a text token of the theme ("muted", "ok", ...), empty for plain text."""
    made = QLabel(text, parent)
    _dress(made, size, weight, tone)
    made.setWordWrap(wrap)
    if QGuiApplication.isRightToLeft():
        # Qt lets each text choose its side; here a name in Latin letters stands with the others.
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        made.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a label another tone while it is shown."""
    if widget.property("tone") != tone:
        font = QFont(widget.font())  # polishing puts it back to what it was under the first sheet
        widget.setProperty("tone", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.setFont(font)


def _dress(made: QLabel, size: int, weight: QFont.Weight, tone: str) -> None:
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(fonts.ui(size, weight))
    if tone:
        made.setProperty("tone", tone)


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where there is no room; the tip then tells the whole."""

    def __init__(
        self,
        text: str = "",
        *,
        size: int = fonts.BODY,
        weight: QFont.Weight = fonts.NORMAL,
        tone: str = "",
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(text)
        _dress(self, size, weight, tone)
        self._elide = elide

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        box = QRectF(self.contentsRect())
        write(painter, box, int(self.alignment()), self._shown(box.width()))

    def _shown(self, width: float) -> str:
        metrics = QFontMetricsF(self.font())
        return metrics.elidedText(self.text(), self._elide, width)

    def _tell_whole(self) -> None:
        is_short = self._shown(self.contentsRect().width()) != self.text()
        self.setToolTip(self.text() if is_short else "")


class ClampedLabel(QLabel):
    """Some lines of text, the last of them shortened where there is more; the tip tells all."""

    def __init__(
        self,
        text: str,
        lines: int,
        *,
        size: int = fonts.DENSE,
        tone: str = "",
        is_centred: bool = False,
    ) -> None:
        super().__init__(text)
        _dress(self, size, fonts.NORMAL, tone)
        self._lines = lines
        self._size, self._is_centred = size, is_centred
        self.setFixedHeight(lines * self._line_high)
        self.setToolTip(text)

    @property
    def _line_high(self) -> int:
        return fonts.px(self._size + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        lines = self.lines()
        spare = (self._lines - len(lines)) * self._line_high
        top = spare / 2 if self._is_centred else 0.0
        for number, line in enumerate(lines):
            box = QRectF(0, top + number * self._line_high, self.width(), self._line_high)
            write(painter, box, int(Qt.AlignmentFlag.AlignVCenter), line)

    def lines(self) -> list[str]:
        """The lines as they are shown at this width."""
        metrics = QFontMetricsF(self.font())
        words, lines = self.text().split(), [""]
        for place, word in enumerate(words):
            longer = f"{lines[-1]} {word}".strip()
            if metrics.horizontalAdvance(longer) <= self.width() or not lines[-1]:
                lines[-1] = longer
            elif len(lines) < self._lines:
                lines.append(word)
            else:
                rest = f"{lines[-1]} {' '.join(words[place:])}"
                lines[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
                break
        return lines
