"""A row of tabs as words, the current one underlined; a count may follow the word."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar

from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.fonts import TextLook
from forge_gui.ui.theme.mirroring import write
from forge_gui.ui.theme.source import ThemeSource

_PAD = 12


class TabStrip(QTabBar):
    """Tabs of 32 px. `set_count` shows a number in the muted tone after a tab's word."""

    def __init__(self, source: ThemeSource, name: str, *, height: int = 32) -> None:
        super().__init__()
        self._source = source
        self._height = height
        self._counts: dict[int, str] = {}
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFont(fonts.ui(fonts.DENSE))
        self.setMouseTracking(True)
        source.changed.connect(self.update)

    def set_count(self, index: int, count: str) -> None:
        if self._counts.get(index, "") != count:
            self._counts[index] = count
            self.setTabText(index, self.tabText(index))  # asks for the size again
            self.update()

    def tabSizeHint(self, index: int) -> QSize:
        look = fonts.worn()
        width, count = _wide(self.tabText(index), look) + 2 * _PAD, self._counts.get(index)
        if count:
            width += 6 + _wide(count, look)
        return QSize(round(width), fonts.px(self._height))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        theme = self._source.theme
        box = QRectF(self.tabRect(index)).adjusted(_PAD, 0, -_PAD, 0)
        is_current = index == self.currentIndex()
        is_hot = box.contains(self.mapFromGlobal(self.cursor().pos()))
        font = fonts.ui(fonts.DENSE, fonts.MEDIUM if is_current else fonts.NORMAL)
        painter.setFont(font)
        painter.setPen(theme.text if is_current or is_hot else theme.secondary)
        write(painter, box, int(Qt.AlignmentFlag.AlignVCenter), self.tabText(index))
        if count := self._counts.get(index):
            painter.setPen(theme.muted)
            right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.setFont(fonts.ui(fonts.DENSE))
            painter.drawText(box, right, count)
        if is_current:
            painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), theme.text)


@lru_cache(maxsize=512)
def _wide(words: str, _look: TextLook) -> float:
    """Measured once: a window asks two hundred times while it is laid out. A script that the font
    lacks may come from another one, wider in the lighter weight."""
    faces = [fonts.ui(fonts.DENSE, weight) for weight in (fonts.NORMAL, fonts.MEDIUM)]
    return max(QFontMetricsF(face).horizontalAdvance(words) for face in faces)
