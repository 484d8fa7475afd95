"""Fonts, pens and set text of the canvas for one theme, made once and shared by all nodes.

Setting text is the dearest part of a node, so each piece of text is set once for its font and
width and kept while it is in use somewhere.
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainterPath,
    QPen,
    QStaticText,
    QTransform,
)

from forge_gui.ui.canvas.thumbnails import Thumbnails
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.tokens import Theme

_KEPT = 6_000
_ICON_UNITS = 256.0


class Face(IntEnum):
    """The few ways in which a node writes."""

    NAME = 0
    LABEL = 1
    TEXT = 2
    MONO = 3
    SMALL = 4


def pen(color: QColor, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen with flat ends; the same one for the same wish, so do not change it."""
    return _pen(color.rgba(), width, style)


@lru_cache(maxsize=512)
def _pen(rgba: int, width: float, style: Qt.PenStyle) -> QPen:
    made = QPen(QColor.fromRgba(rgba), width, style)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return made


class Paints:
    """Everything that nodes and wires draw with. Make a new one when the theme changes.

    Its fonts are of text scale 1: `unit`, the pixels of a scene unit at 100 %, makes them larger.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        reduced_motion: bool = False,
        unit: float = 1.0,
        thumbnails: Thumbnails | None = None,
    ) -> None:
        self.theme = theme
        self.thumbnails = thumbnails or Thumbnails()
        self.unit = unit
        self.reduced_motion = reduced_motion
        self._fonts = (
            fonts.ui(fonts.BODY, fonts.MEDIUM, scale=1.0),
            fonts.ui(fonts.DENSE, scale=1.0),
            fonts.ui(fonts.DENSE, scale=1.0),
            fonts.mono(fonts.CAPTION, scale=1.0),
            fonts.ui(fonts.CAPTION, scale=1.0),
        )
        self._metrics = tuple(QFontMetricsF(font) for font in self._fonts)
        self._advances: dict[tuple[str, Face], float] = {}
        self._texts: dict[tuple[str, Face, int], QStaticText] = {}
        self.raised = QBrush(theme.raised)
        self.surface = QBrush(theme.surface)
        self.edge = pen(theme.line_mid)
        self.hairline = pen(theme.line)
        self.selection = pen(theme.secondary, 1.5)
        self.focus = pen(theme.ember, 2.0)
        self.mono_advance = self._metrics[Face.MONO].horizontalAdvance("0")

    def font(self, face: Face) -> QFont:
        return self._fonts[face]

    def metrics(self, face: Face) -> QFontMetricsF:
        return self._metrics[face]

    def text(self, text: str, face: Face, width: float = 0.0) -> QStaticText:
        """`text` set in one line, cut with an ellipsis at `width` (0: never)."""
        key = (text, face, int(width))
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) > _KEPT:
                self._texts.clear()
            found = self._texts[key] = self._set(text, face, width)
        return found

    def advance(self, text: str, face: Face) -> float:
        key = (text, face)
        found = self._advances.get(key)
        if found is None:
            if len(self._advances) > _KEPT:
                self._advances.clear()
            found = self._advances[key] = self._metrics[face].horizontalAdvance(text)
        return found

    def text_top(self, middle: float, face: Face) -> float:
        """Where set text begins so that its capitals stand around `middle`.

        The base line comes to a whole unit: between two pixels letters turn thick and grey.
        """
        metrics = self._metrics[face]
        return round(middle + metrics.capHeight() / 2) - metrics.ascent()

    def _set(self, text: str, face: Face, width: float) -> QStaticText:
        if width > 0:
            text = self._metrics[face].elidedText(text, Qt.TextElideMode.ElideRight, width)
        made = QStaticText(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setPerformanceHint(QStaticText.PerformanceHint.ModerateCaching)
        made.prepare(QTransform(), self._fonts[face])
        return made


@lru_cache(maxsize=256)
def icon_path(name: str, x: float, y: float, size: float) -> QPainterPath:
    """The icon as a path whose square begins at (x, y)."""
    scale = size / _ICON_UNITS
    move = QTransform.fromTranslate(x, y).scale(scale, scale)
    return move.map(icons.outline(name))


@lru_cache(maxsize=512)
def rounded(x: float, y: float, width: float, height: float, radius: float) -> QPainterPath:
    """A box with round corners; nodes share a handful of sizes."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    return path


def at(x: float, y: float) -> QPointF:
    return QPointF(x, y)
