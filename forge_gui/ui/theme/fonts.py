"""Which letters: the fonts of the interface and of code, in pixels, chosen without a search.

A family list lets the system take the first it has; enumerating all fonts costs start-up time.
How large text is, and on what ground it stands, is told by the application itself (`wear`), so
that whoever makes a font or a row for text need not be handed it.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QGuiApplication, QRawFont

_UI = {
    "linux": ["Inter", "Noto Sans", "Cantarell", "DejaVu Sans"],
    "win32": ["Inter", "Segoe UI Variable Text", "Segoe UI"],
    "darwin": ["Inter", ".AppleSystemUIFont", "Helvetica Neue"],
}
_MONO = {
    "linux": ["JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono", "monospace"],
    "win32": ["JetBrains Mono", "Cascadia Mono", "Consolas"],
    "darwin": ["JetBrains Mono", "SF Mono", "Menlo"],
}

TINY, CAPTION, DENSE, BODY, TITLE, PAGE = 10, 11, 12, 13, 15, 20
"""Sizes in pixels: tiny pictures, captions, dense rows, body, panel titles, page titles."""
SIZES = (TINY, CAPTION, DENSE, BODY, TITLE, PAGE)

NORMAL, MEDIUM, SEMIBOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold
WEIGHTS = (NORMAL, MEDIUM, SEMIBOLD)

_LIGHTER = {NORMAL: QFont.Weight.Light, MEDIUM: NORMAL, SEMIBOLD: MEDIUM}
"""Qt makes the stems of PostScript outlines (CFF, as in Debian's Inter) thicker by a quarter of a
pixel. On a dark ground one weight less is then what the face looks like everywhere else."""
_PROPERTY = "forge_text"


@dataclass(frozen=True, slots=True)
class TextLook:
    """`scale`: the person's factor for all text; `is_on_dark`: light letters on a dark ground."""

    scale: float = 1.0
    is_on_dark: bool = False


_PLAIN = TextLook()


def wear(look: TextLook) -> None:
    """From now on fonts are made like this. What was made before is for `refit` to change."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_PROPERTY, look)


def worn() -> TextLook:
    """How fonts are made now."""
    app = QCoreApplication.instance()
    look = app.property(_PROPERTY) if app is not None else None
    return look if isinstance(look, TextLook) else _PLAIN


def px(length: float) -> int:
    """A length that goes with the text: the height of a row, the width of a column of words."""
    return round(length * worn().scale)


def ui(size: int = BODY, weight: QFont.Weight = NORMAL, *, scale: float | None = None) -> QFont:
    """The interface's font, figures all of one width; `scale` None: the person's."""
    look = worn()
    return QFont(_made(False, size, weight, look.scale if scale is None else scale, look))


def mono(size: int = DENSE, weight: QFont.Weight = NORMAL, *, scale: float | None = None) -> QFont:
    """The font of prompts, JSON and logs: no ligatures."""
    look = worn()
    return QFont(_made(True, size, weight, look.scale if scale is None else scale, look))


@dataclass(frozen=True, slots=True)
class Face:
    """What was asked for when a font was made."""

    is_mono: bool
    size: int
    weight: QFont.Weight

    def made(self, look: TextLook) -> QFont:
        return QFont(_made(self.is_mono, self.size, self.weight, look.scale, look))


def face_of(font: QFont, look: TextLook, wish: object = None) -> Face | None:
    """Which face a font is that was made in `look`; None: it is none of ours.

    Two sizes may look alike where text is small: `wish`, the face it was before, then decides.
    """
    faces = [Face(font.fixedPitch(), size, weight) for size in SIZES for weight in WEIGHTS]
    alike = [
        face
        for face in faces
        for made in (face.made(look),)
        if (made.pixelSize(), made.weight()) == (font.pixelSize(), font.weight())
    ]
    if isinstance(wish, Face) and wish in alike:
        return wish
    return alike[0] if alike else None


@lru_cache(maxsize=256)
def _made(is_mono: bool, size: int, weight: QFont.Weight, scale: float, look: TextLook) -> QFont:
    table = _MONO if is_mono else _UI
    font = QFont(table.get(sys.platform, table["linux"]))
    font.setPixelSize(max(1, int(size * scale + 0.5)))
    font.setWeight(weight)
    if look.is_on_dark and not is_mono and weight in _LIGHTER and _is_darkened():
        font.setWeight(_LIGHTER[weight])
    if sys.platform == "linux":
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if is_mono:
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setFixedPitch(True)
        font.setFeature(QFont.Tag("calt"), 0)
    else:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _is_darkened() -> bool:
    """The interface's font has PostScript outlines, and Qt draws it with FreeType."""
    if sys.platform != "linux" or QGuiApplication.instance() is None:
        return False
    return _has_postscript_outlines()


@lru_cache(maxsize=1)
def _has_postscript_outlines() -> bool:
    font = QFont(_UI["linux"])
    font.setPixelSize(BODY)
    return bool(QRawFont.fromFont(font).fontTable("CFF ").size())
