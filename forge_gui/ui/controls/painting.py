"""What every painted list does alike: the ground of a row, and a line of text that fits its box."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from forge_gui.ui.theme.mirroring import write
from forge_gui.ui.theme.tokens import Theme

_V = Qt.AlignmentFlag.AlignVCenter
LEFT = int(_V | Qt.AlignmentFlag.AlignLeft)
RIGHT = int(_V | Qt.AlignmentFlag.AlignRight)
CENTER = int(Qt.AlignmentFlag.AlignCenter)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Ember-soft with an edge for the chosen row, a shade under the pointer."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, theme.ember_soft)
        painter.fillRect(
            QRectF(option.rect.left(), option.rect.top(), 2, option.rect.height()), theme.ember
        )
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, theme.hover)


def draw_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    align: int = LEFT,
    *,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> float:
    """One line, shortened to the box where `cut` says; returns the width it took."""
    metrics = QFontMetricsF(font)
    wide = metrics.horizontalAdvance(text)
    if wide > box.width():  # most texts fit: measuring them twice is half of what a list costs
        text = metrics.elidedText(text, cut, max(0.0, box.width()))
        wide = min(box.width(), metrics.horizontalAdvance(text))
    painter.setFont(font)
    painter.setPen(color)
    write(painter, box, align, text)
    return wide
