"""Icons of the one family (Phosphor), as outlines drawn at the size and colour that is asked for.

The glyphs come from the font that the qtawesome package carries. Importing that package costs a
tenth of a second at start, so its two files are read directly: the table of names at first use,
and only those glyphs that are drawn.
"""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QPainter,
    QPainterPath,
    QPixmap,
    QRawFont,
    QTransform,
)

from forge_gui.ui.theme.mirroring import is_mirrored

_EM = 256.0
_SCALES = (1.0, 1.5, 2.0, 3.0)


_UNKNOWN = "puzzle-piece"


def paint(painter: QPainter, name: str, box: QRectF, color: QColor) -> None:
    """Draw icon `name` centred in `box` (scene or widget units), as large as its shorter side."""
    side = min(box.width(), box.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    across = -1 if is_mirrored(painter) else 1
    painter.translate(box.center().x() - across * side / 2, box.center().y() - side / 2)
    painter.scale(across * side / _EM, side / _EM)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPath(outline(name))
    painter.restore()


def knows(name: str) -> bool:
    """Whether there is such an icon."""
    return name in _codes()


@lru_cache(maxsize=256)
def outline(name: str) -> QPainterPath:
    """The icon as a path in a square of 256 units; a puzzle piece for a name that a plug-in made up."""
    font, codes = _font(), _codes()
    glyphs = font.glyphIndexesForString(chr(int(codes.get(name) or codes[_UNKNOWN], 16)))
    path = font.pathForGlyph(glyphs[0])
    # The font's em square sits on the base line; bring its top left corner to the origin.
    return QTransform.fromTranslate(0, font.ascent()).map(path)


def pixmap(name: str, color: QColor, size: int = 16, scale: float = 1.0) -> QPixmap:
    """The icon at `size` logical pixels for a screen of `scale` device pixels each."""
    drawn = QPixmap(round(size * scale), round(size * scale))
    drawn.fill(Qt.GlobalColor.transparent)
    drawn.setDevicePixelRatio(scale)
    painter = QPainter(drawn)
    paint(painter, name, QRectF(0, 0, size, size), color)
    painter.end()
    return drawn


def icon(
    name: str,
    color: QColor,
    size: int = 16,
    *,
    disabled: QColor | None = None,
    checked: QColor | None = None,
) -> QIcon:
    """For buttons and menus, which want a QIcon: drawn for each common screen scale, never
    scaled."""
    made = QIcon()
    modes = [(color, QIcon.Mode.Normal, QIcon.State.Off)]
    if disabled is not None:
        modes.append((disabled, QIcon.Mode.Disabled, QIcon.State.Off))
    if checked is not None:
        modes.append((checked, QIcon.Mode.Normal, QIcon.State.On))
    for shade, mode, state in modes:
        for scale in _SCALES:
            made.addPixmap(pixmap(name, shade, size, scale), mode, state)
    return made


def center_in(box: QRectF, size: float) -> QRectF:
    """A square of `size` in the middle of `box`."""
    middle = box.center()
    return QRectF(middle - QPointF(size / 2, size / 2), middle + QPointF(size / 2, size / 2))


@lru_cache(maxsize=1)
def _folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise RuntimeError("The icon font of the qtawesome package is missing.")
    return Path(spec.origin).parent / "fonts"


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    file = next(_folder().glob("phosphor-charmap-*.json"))
    table: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return table


@lru_cache(maxsize=1)
def _font() -> QRawFont:
    file = next(p for p in _folder().glob("phosphor-*.ttf"))
    return QRawFont(str(file), _EM)
