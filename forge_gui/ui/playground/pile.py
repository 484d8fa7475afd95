"""Widgets below one another, as high as each of them is at this width. Qt's own layouts would ask
all of them again whenever one grows; here only those below it move.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Pile(QWidget):
    """`grew` comes after its height has become another one."""

    grew = Signal()

    def __init__(self, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0) -> None:
        super().__init__()
        self._left, self._top, self._right, self._bottom = margins
        self._gap = gap
        self._widest: int | None = None
        """Pixels that its parts take at most; None: all that is inside of its margins."""
        self._parts: list[QWidget] = []
        self._heights: dict[QWidget, int] = {}
        self._total = self._top + self._bottom
        self._wide = 0
        """Nobody has said yet how wide it is: nothing is laid out before."""
        self._is_laying_out = False
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # who grows is not painted anew

    @property
    def parts(self) -> Sequence[QWidget]:
        return self._parts

    @property
    def total(self) -> int:
        """Its height at the width it has."""
        return self._total

    def put(self, parts: Sequence[QWidget], *, kept: Sequence[QWidget] = ()) -> None:
        """These are its parts now, in this order. Who is no longer one of them goes, but for those
        that are `kept` for later."""
        for gone in [one for one in self._parts if one not in parts]:
            self._heights.pop(gone, None)
            gone.hide()
            if gone not in kept:
                gone.deleteLater()
        is_new = list(parts) != self._parts
        for part in parts:
            if part not in self._heights:
                self._take(part)
        self._parts = list(parts)
        if is_new:
            self._lay_out(0)

    def fit_with(self, width: int, side: int) -> None:
        """Be as wide as that, with so much room at both sides."""
        if (width, side) != (self._wide, self._left):
            self._wide, self._left, self._right = width, side, side
            self.lay_out()

    def lay_out(self, part: QWidget | None = None) -> None:
        """A part may be of another height now; None: any of them."""
        if part is None:
            self._heights = dict.fromkeys(self._parts, -1)
            self._lay_out(0)
        elif part in self._heights:
            self._heights[part] = -1
            self._lay_out(self._parts.index(part))

    def lay_out_all(self) -> None:
        """Every part may be of another height: the letters are others now."""
        for part in self._parts:
            if isinstance(part, Pile):
                part.lay_out_all()
        self.lay_out()

    def fit(self, width: int) -> int:
        """Be as wide as that, at once; as high as it is then. A widget that is not in sight hears
        of another size only when it is shown."""
        if width != self._wide:
            self._wide = width
            self.lay_out()
        return self._total

    def sizeHint(self) -> QSize:
        return QSize(200, self._total)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.update()
        self.fit(event.size().width())

    def _take(self, part: QWidget) -> None:
        """It is shown once it is in its place: elsewhere it would be painted for nothing."""
        part.setParent(self)
        part.ensurePolished()
        self._heights[part] = -1
        if isinstance(part, Pile):
            part.grew.connect(lambda: self._note_growth(part))

    def _note_growth(self, part: QWidget) -> None:
        if not self._is_laying_out:  # else its height is taken in a moment anyway
            self.lay_out(part)

    def _lay_out(self, first: int) -> None:
        """Who is around it hears of another height before any part moves: what is scrolled then can
        be copied on the screen, since nothing in it has to be painted again yet."""
        if not self._wide:
            return
        total = self._measured()
        if total != self._total:
            self._total = total
            self.updateGeometry()
            self.grew.emit()
        self._place(first)

    def _measured(self) -> int:
        """The height of all parts at this width."""
        width = self._wide_inside
        self._is_laying_out = True
        try:
            for part in self._parts:
                if self._heights[part] < 0:
                    self._heights[part] = height_of(part, width)
        finally:
            self._is_laying_out = False
        gaps = self._gap * max(0, len(self._parts) - 1)
        return self._top + sum(self._heights[part] for part in self._parts) + gaps + self._bottom

    def _place(self, first: int) -> None:
        """Put the parts from this one on where they belong."""
        x = self._left
        if self.isRightToLeft():
            x = self._wide - self._left - self._wide_inside
        above = self._parts[:first]
        y = self._top + sum(self._heights[part] + self._gap for part in above)
        self._is_laying_out = True
        try:
            for part in self._parts[first:]:
                high = self._heights[part]
                part.setGeometry(x, y, self._wide_inside, high)
                if part.isHidden():
                    part.show()
                y += high + self._gap
        finally:
            self._is_laying_out = False

    @property
    def _wide_inside(self) -> int:
        room = max(1, self._wide - self._left - self._right)
        return room if self._widest is None else min(room, max(1, self._widest))


def height_of(part: QWidget, width: int) -> int:
    """As high as a widget is at this width."""
    if isinstance(part, Pile):
        return part.fit(width)
    if part.hasHeightForWidth():
        return part.heightForWidth(width)
    return part.sizeHint().height()
