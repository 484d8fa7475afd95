"""Small widgets one after another, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FlowRow(QWidget):
    """As high as its lines at its width; each widget keeps the size that it hints."""

    def __init__(self, *, gap: int = 4) -> None:
        super().__init__()
        self._gap = gap
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        part.setParent(self)
        part.show()
        self._parts.append(part)
        self.updateGeometry()
        if self.isVisible():  # before, what comes after it would move it again
            self._lay_out()

    def show_only(self, parts: Sequence[QWidget]) -> None:
        """These are there, the others make way."""
        for part in self._parts:
            part.setVisible(part in parts)
        self.updateGeometry()
        if self.isVisible():
            self._lay_out()

    def clear(self) -> None:
        """Its widgets go."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []
        self.updateGeometry()

    def height_for(self, width: int) -> int:
        """Its height at that width."""
        hints = [part.sizeHint() for part in self._parts if not part.isHidden()]
        sizes = tuple((hint.width(), hint.height()) for hint in hints)
        return _height(sizes, self._gap, width)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.height_for(width)

    def sizeHint(self) -> QSize:
        shown = [part for part in self._parts if not part.isHidden()]
        wide = sum(part.sizeHint().width() + self._gap for part in shown)
        return QSize(wide, self.height_for(self.width() if self.isVisible() else wide))

    def minimumSizeHint(self) -> QSize:
        wide = max((part.sizeHint().width() for part in self._parts), default=0)
        return QSize(wide, self.height_for(max(wide, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part hints another size now
            self.updateGeometry()
            self._lay_out()
        return super().event(event)

    def _lay_out(self) -> None:
        for part, place in zip(self._parts, self._places(self.width()), strict=True):
            part.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        places, x, y, high = [], 0, 0, 0
        for part in self._parts:
            if part.isHidden():
                places.append(QRect(0, 0, 0, 0))
                continue
            size = part.sizeHint()
            if x and x + size.width() > width:
                x, y, high = 0, y + high + self._gap, 0
            left = width - x - size.width() if self.isRightToLeft() else x
            places.append(QRect(left, y, size.width(), size.height()))
            x += size.width() + self._gap
            high = max(high, size.height())
        return places


@lru_cache(maxsize=256)
def _height(sizes: tuple[tuple[int, int], ...], gap: int, width: int) -> int:
    """A layout asks for the same ones again and again before it is content."""
    x, y, high = 0, 0, 0
    for wide, tall in sizes:
        if x and x + wide > width:
            x, y, high = 0, y + high + gap, 0
        x, high = x + wide + gap, max(high, tall)
    return y + high
