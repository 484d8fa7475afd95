"""Which letters: the fonts of the interface and of code, in pixels, chosen without a search.

A family list lets the system take the first it has; enumerating all fonts costs start-up time.
"""

from __future__ import annotations

import sys
from functools import lru_cache

from PySide6.QtGui import QFont

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
    if sys.platform == "linux":
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if is_mono:
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setFixedPitch(True)
        font.setFeature(QFont.Tag("calt"), 0)
    else:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
