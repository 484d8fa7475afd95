"""Regions of pixels cut into boxes that are drawn one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil, floor
from time import perf_counter
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from forge_gui.ui.canvas.place import Slices

_BOXES = 12
"""Up to which each is drawn by itself."""


def rects_of(region: QRegion) -> list[QRect]:
    """Its boxes; the one around it where they are many."""
    if region.rectCount() > _BOXES:
        return [region.boundingRect()]
    return list(cast("Iterable[QRect]", region))


def pieces_of(region: QRegion, whole: QRect, slices: Slices) -> Iterator[QRect]:
    """Its parts in the tiles that `whole` is cut into, until the time is up: one at least, unless
    nothing is to be cut now."""
    if not slices.cuts:
        return
    until = perf_counter() + slices.seconds
    wide, high = -(-whole.width() // slices.cuts), -(-whole.height() // slices.cuts)
    for top in range(whole.top(), whole.bottom() + 1, high):
        for left in range(whole.left(), whole.right() + 1, wide):
            part = region.intersected(QRect(left, top, wide, high))
            if not part.isEmpty():
                yield part.boundingRect()
                if perf_counter() >= until:
                    return


def scaled(region: QRegion, growth: float) -> QRegion:
    """So many times as large: only pixels that are wholly in it."""
    made = QRegion()
    for box in cast("Iterable[QRect]", region):
        left, top = ceil(box.x() * growth), ceil(box.y() * growth)
        right = floor((box.x() + box.width()) * growth)
        bottom = floor((box.y() + box.height()) * growth)
        made = made.united(QRect(left, top, right - left, bottom - top))
    return made
