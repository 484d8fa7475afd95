"""Which letters: the fonts of the interface and of code, in pixels, chosen without a search.

A family list lets the system take the first it has; enumerating all fonts costs start-up time.
"""

from __future__ import annotations

import sys
from functools import lru_cache

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

BODY, DENSE, CAPTION, TITLE, PAGE = 13, 12, 11, 15, 20
"""Sizes in pixels: body, dense rows, captions, panel titles, page titles."""

NORMAL, MEDIUM, SEMIBOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold

_LIGHTER = {NORMAL: QFont.Weight.Light, MEDIUM: NORMAL, SEMIBOLD: MEDIUM}
"""Qt makes the stems of PostScript outlines (CFF, as in Debian's Inter) thicker by a quarter of a
pixel; one weight less is then what the face looks like everywhere else."""


def ui(size: int = BODY, weight: QFont.Weight = NORMAL) -> QFont:
    """The interface's font at `size` pixels, figures all of one width."""
    return QFont(_made(False, size, weight))


def mono(size: int = DENSE, weight: QFont.Weight = NORMAL) -> QFont:
    """The font of prompts, JSON and logs: no ligatures."""
    return QFont(_made(True, size, weight))


@lru_cache(maxsize=64)
def _made(is_mono: bool, size: int, weight: QFont.Weight) -> QFont:
    table = _MONO if is_mono else _UI
    font = QFont(table.get(sys.platform, table["linux"]))
    font.setPixelSize(size)
    font.setWeight(weight)
    if not is_mono and weight in _LIGHTER and _is_darkened():
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
