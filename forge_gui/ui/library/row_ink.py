"""What the library's rows are written with: each text is laid out once, each sign drawn once.

Words of a list mostly come again: verdicts, origins, licences, sizes, and whole rows while one
types. Laying a text out costs as much as drawing it, measuring it nearly as much.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPixmap,
    QStaticText,
    QTransform,
)

from forge_gui.ui.controls.painting import LEFT, draw_text
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import is_mirrored, reads_from_right

_MOST = 4_000
"""Texts that are kept; some hundred bytes each."""
_RIGHT = Qt.AlignmentFlag.AlignRight.value
Face = tuple[int, QFont.Weight]
"""A size and a weight of `fonts`."""
NAME: Face = (fonts.BODY, fonts.MEDIUM)
PLAIN: Face = (fonts.BODY, fonts.NORMAL)
DENSE: Face = (fonts.DENSE, fonts.NORMAL)
SMALL: Face = (fonts.CAPTION, fonts.NORMAL)


class RowInk:
    """Draws as `draw_text` and `icons.paint` do. What it keeps holds as long as fonts look alike:
    `refresh` before each row."""

    def __init__(self) -> None:
        self._look = fonts.worn()
        self._fonts: dict[Face, QFont] = {}
        self._texts: dict[tuple[str, Face, int], tuple[QStaticText, float, float]] = {}
        self._signs: dict[tuple[str, int, int, float], QPixmap] = {}

    def refresh(self) -> None:
        """Forget what was laid out for fonts of another size."""
        look = fonts.worn()
        if look != self._look or len(self._texts) > _MOST:
            self._look = look
            self._fonts.clear()
            self._texts.clear()

    def text(
        self,
        painter: QPainter,
        box: QRectF,
        words: str,
        face: Face,
        color: QColor,
        align: int = LEFT,
    ) -> float:
        """One line, shortened to the box; returns the width it took."""
        if not words:
            return 0.0
        font = self._font(face)
        if is_mirrored(painter) or reads_from_right(words):
            return draw_text(painter, box, words, font, color, align)
        laid, wide, high = self._laid(words, face, font, box.width())
        painter.setFont(font)
        painter.setPen(color)
        left = box.right() - wide if align & _RIGHT else box.left()
        painter.drawStaticText(QPointF(left, box.top() + (box.height() - high) / 2), laid)
        return wide

    def is_cut(self, words: str, face: Face, room: float) -> bool:
        """Whether so much room is too little for the words."""
        return self._laid(words, face, self._font(face), math.inf)[1] > room

    def sign(self, painter: QPainter, name: str, box: QRectF, color: QColor) -> None:
        """An icon in the middle of the box, as large as its shorter side."""
        if is_mirrored(painter):
            icons.paint(painter, name, box, color)
            return
        side, scale = round(min(box.width(), box.height())), painter.device().devicePixelRatioF()
        key = name, side, color.rgba(), scale
        drawn = self._signs.get(key)
        if drawn is None:
            drawn = self._signs[key] = icons.pixmap(name, color, side, scale)
        middle = box.center()
        painter.drawPixmap(QPointF(middle.x() - side / 2, middle.y() - side / 2), drawn)

    def _font(self, face: Face) -> QFont:
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = fonts.ui(*face)
        return font

    def _laid(
        self, words: str, face: Face, font: QFont, room: float
    ) -> tuple[QStaticText, float, float]:
        whole = self._texts.get((words, face, 0))
        if whole is None:
            whole = self._texts[words, face, 0] = _lay_out(words, font)
        if whole[1] <= room:
            return whole
        key = words, face, int(room)
        cut = self._texts.get(key)
        if cut is None:
            how = Qt.TextElideMode.ElideRight
            shorter = QFontMetricsF(font).elidedText(words, how, max(0.0, room))
            cut = self._texts[key] = _lay_out(shorter, font)
        return cut


def _lay_out(words: str, font: QFont) -> tuple[QStaticText, float, float]:
    laid = QStaticText(words)
    laid.setTextFormat(Qt.TextFormat.PlainText)
    option = laid.textOption()  # no letter of it is read from the right: `~459` begins at the left
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    laid.setTextOption(option)
    laid.prepare(QTransform(), font)
    size = laid.size()
    return laid, size.width(), size.height()
