"""Short texts that are painted again and again: each is measured, shortened and shaped once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText

from forge_gui.ui.controls.painting import LEFT, draw_text
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme

_MOST = 128
_WIDEST = 0.95
"""Of the size in pixels: hardly a text is wider a letter."""
_RIGHT = Qt.AlignmentFlag.AlignRight.value
_MIDDLE = Qt.AlignmentFlag.AlignHCenter.value


@dataclass(frozen=True, slots=True)
class Shaped:
    """A text that is ready to be painted, with its size in pixels."""

    font: QFont
    text: QStaticText
    width: float
    height: float
    ascent: float


class KeptTexts:
    """Forgets all when there are too many, or when texts get another size or ground."""

    def __init__(self, source: ThemeSource) -> None:
        self._source = source
        self._shaped: dict[tuple[str, int, QFont.Weight, int], Shaped] = {}
        self._look: tuple[Theme, float] | None = None

    def draw(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        color: QColor,
        align: int = LEFT,
        *,
        size: int = fonts.CAPTION,
        weight: QFont.Weight = fonts.NORMAL,
    ) -> float:
        """As `painting.draw_text` with the interface's font: one line, shortened to the box, in its
        middle between top and bottom; returns the width that it took."""
        if not text:
            return 0.0
        if is_from_right(painter):
            return draw_text(painter, box, text, fonts.ui(size, weight), color, align)
        shaped = self._of(text, size, weight, int(box.width()))
        painter.setFont(shaped.font)
        painter.setPen(color)
        left, room = box.left(), box.width() - shaped.width
        if align & _RIGHT:
            left += room
        elif align & _MIDDLE:
            left += room / 2
        top = box.top() + (box.height() - shaped.height) / 2
        painter.drawStaticText(QPointF(left, top), shaped.text)
        return shaped.width

    def draw_new(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        color: QColor,
        *,
        size: int = fonts.CAPTION,
        weight: QFont.Weight = fonts.NORMAL,
    ) -> None:
        """The same at the left of a box for a text that is another one each time: where it surely
        fits it is neither measured nor kept."""
        if len(text) * size * _WIDEST > box.width() or is_from_right(painter):
            self.draw(painter, box, text, color, LEFT, size=size, weight=weight)
            return
        face = self._of("0", size, weight, 10_000)
        painter.setFont(face.font)
        painter.setPen(color)
        base = box.top() + (box.height() - face.height) / 2 + face.ascent
        painter.drawText(QPointF(box.left(), base), text)

    def width(self, text: str, *, size: int = fonts.CAPTION) -> float:
        """How wide it is where there is room."""
        return self._of(text, size, fonts.NORMAL, 10_000).width if text else 0.0

    def shaped(self, text: str, *, size: int = fonts.CAPTION) -> Shaped:
        """For who paints many in one font: whole, however wide."""
        return self._of(text, size, fonts.NORMAL, 10_000)

    def _of(self, text: str, size: int, weight: QFont.Weight, room: int) -> Shaped:
        look = (self._source.theme, self._source.text_scale)
        if look != self._look or len(self._shaped) >= _MOST:
            self._shaped.clear()
            self._look = look
        key = (text, size, weight, room)
        found = self._shaped.get(key)
        if found is None:
            found = self._shaped[key] = _shape(text, fonts.ui(size, weight), room)
        return found


def is_from_right(painter: QPainter) -> bool:
    """Whether the window is read from the right."""
    return painter.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _shape(text: str, font: QFont, room: int) -> Shaped:
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) > room:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return Shaped(font, made, metrics.horizontalAdvance(text), metrics.height(), metrics.ascent())
