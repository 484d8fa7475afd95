"""The head of a table's columns, painted as the other lists' heads are."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from forge_gui.ui.controls.painting import LEFT, draw_text
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource


class TableHead(QHeaderView):
    """Columns share the room evenly. `indent`: pixels before the words, as in the cells below."""

    def __init__(self, source: ThemeSource, indent: int = 12) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._source, self._indent = source, indent
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(fonts.px(96))
        source.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), fonts.px(30))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        theme, box = self._source.theme, QRectF(rect)
        painter.save()
        mirror(painter, box)
        painter.fillRect(box, theme.surface)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.line)
        words = str(self.model().headerData(logical, Qt.Orientation.Horizontal) or "")
        font = fonts.ui(fonts.DENSE, fonts.MEDIUM)
        draw_text(painter, box.adjusted(self._indent, 0, -8, 0), words, font, theme.text, LEFT)
        painter.restore()
