"""Painting for a window that is read from the right: the same code, mirrored; words stay legible."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_ISOLATE, _END = "\u2066", "\u2069"
"""Signs without a picture round a text that is read from the left."""
_FIRST, _LAST = "\u0590", "\u08ff"
"""The letters of Hebrew, Arabic and their neighbours."""


def mirror(painter: QPainter, box: QRectF) -> None:
    """Where the window is read from the right, what is painted from here on stands on the other
    side of `box`: the code says where things are in a window that is read from the left.

    `draw_text` and `icons.paint` keep their words and signs as they are.
    """
    if painter.layoutDirection() is _RIGHT_TO_LEFT:
        painter.translate(box.left() + box.right(), 0)
        painter.scale(-1, 1)


def is_mirrored(painter: QPainter) -> bool:
    """Whether `mirror` turned it."""
    return painter.layoutDirection() is _RIGHT_TO_LEFT and painter.worldTransform().m11() < 0


def write(painter: QPainter, box: QRectF, align: int, text: str) -> None:
    """QPainter.drawText, upright in a mirrored painter too; a text without a letter of a language
    that is read from the right (a model's name, "3.1 GB") keeps its own order. `align` is said
    as for a window that is read from the left."""
    if painter.layoutDirection() is not _RIGHT_TO_LEFT:
        painter.drawText(box, align, text)
        return
    painter.save()
    if is_mirrored(painter):
        painter.translate(2 * box.center().x(), 0)
        painter.scale(-1, 1)
    if not reads_from_right(text):
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        align = _other_side(align)
    painter.drawText(box, align, text)
    painter.restore()


def isolated(text: str) -> str:
    """For lists that Qt paints itself: in a window that is read from the right, a text of another
    language keeps its full stop at its own end."""
    if not QGuiApplication.isRightToLeft() or not text or reads_from_right(text):
        return text
    return f"{_ISOLATE}{text}{_END}"


def reads_from_right(text: str) -> bool:
    """Whether it has a letter of such a language."""
    return not text.isascii() and any(_FIRST <= sign <= _LAST for sign in text)


def _other_side(align: int) -> int:
    left, right = Qt.AlignmentFlag.AlignLeft.value, Qt.AlignmentFlag.AlignRight.value
    is_centred = bool(align & Qt.AlignmentFlag.AlignHCenter.value)
    if is_centred:
        return align
    return align & ~right | left if align & right else align & ~left | right
