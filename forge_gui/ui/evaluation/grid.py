"""A quiet table for this screen: dense rows, a painted head, cells that a model fills."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from forge_gui.ui.controls.painting import LEFT, draw_text
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import isolated, mirror
from forge_gui.ui.theme.source import ThemeSource

_ROW = 28


class Grid(QTableView):
    """`narrow` columns are as wide as they are told, in pixels; the others share the rest."""

    def __init__(
        self, source: ThemeSource, name: str, cells: QAbstractTableModel, narrow: dict[int, int]
    ) -> None:
        super().__init__()
        self._narrow = narrow
        self.setModel(cells)
        self.setItemDelegate(_Words(self))
        self.setAccessibleName(name)
        self.setFont(fonts.ui(fonts.DENSE))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(fonts.px(_ROW))
        self.setHorizontalHeader(_Head(source))
        self.horizontalHeader().setAccessibleName(name)
        cells.modelReset.connect(self._spread)
        cells.columnsInserted.connect(self._spread)
        source.changed.connect(self.viewport().update)
        self._spread()

    def _spread(self) -> None:
        head = self.horizontalHeader()
        for at in range(self.model().columnCount()):
            if (width := self._narrow.get(at)) is not None:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
                head.resizeSection(at, fonts.px(width))
            else:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)


class _Words(QStyledItemDelegate):
    """What people and models wrote keeps its own order in a window read from the right."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return isolated(super().displayText(value, locale))


class _Head(QHeaderView):
    def __init__(self, source: ThemeSource) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._source = source
        self.setHighlightSections(False)
        self.setMinimumSectionSize(fonts.px(40))
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
        draw_text(painter, box.adjusted(3, 0, -4, 0), words, font, theme.text, LEFT)
        painter.restore()


def centred(words: QWidget) -> QWidget:
    """A text in the upper middle of an empty room, no wider than one reads."""
    words.setMaximumWidth(fonts.px(520))
    place = QWidget()
    outer = column(place, margins=(0, 40, 0, 0))
    line = row(gap=0)
    line.addStretch(1)
    line.addWidget(words, 8)
    line.addStretch(1)
    outer.addLayout(line)
    outer.addStretch(1)
    return place
