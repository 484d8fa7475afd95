"""The steps of two runs, or the differences of two pipelines, as painted lines with signs and words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text, paint_ground
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme
from forge_gui.values.comparison import Aspect
from forge_gui.viewmodels.comparison_rows import GraphDiffRow, RunDiffRow
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
Row = RunDiffRow | GraphDiffRow
COLUMNS = (
    (QT_TR_NOOP("Output"), 84),
    (QT_TR_NOOP("Model"), 148),
    ("A", 52),
    ("B", 52),
    (QT_TR_NOOP("Tokens A, B"), 84),
    (QT_TR_NOOP("Cache A, B"), 88),
)
"""Behind the step's name: what stands there, and how wide (at text scale 1)."""
_LEAST_NAME = 96


class DiffList(QListView):
    """`row_chosen` tells which line is looked at."""

    row_chosen = Signal(int)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._list = _Rows(self)
        self.setModel(self._list)
        self.setItemDelegate(_DiffPainter(source, self))
        self.setAccessibleName(tr("What differs"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(
            lambda index, _before: self.row_chosen.emit(index.row())
        )

    def show_rows(self, rows: Sequence[Row], at: int) -> None:
        selection = self.selectionModel()
        selection.blockSignals(True)
        self._list.show_rows(list(rows))
        self.setCurrentIndex(self._list.index(at))
        selection.blockSignals(False)
        self.viewport().update()


def columns_for(width: float) -> list[tuple[str, float, float]]:
    """Name, left edge and width of each column that has room, from the left."""
    widths = [fonts.px(wide) for _name, wide in COLUMNS]
    shown = list(range(len(COLUMNS)))
    for least in (4, 1, 5):  # tokens go first, then the model, then the cache
        if sum(widths[n] for n in shown) + fonts.px(_LEAST_NAME) > width - 54:
            shown.remove(least)
    left = width - 12 - sum(widths[n] for n in shown)
    found = []
    for number in shown:
        found.append((COLUMNS[number][0], left, float(widths[number])))
        left += widths[number]
    return found


class _Rows(QAbstractListModel):
    """The rows of the view-model as Qt asks for them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, GraphDiffRow):
                return f"{row.title}, {row.word}: {row.detail}"
            times = f"A {row.times[0]}, B {row.times[1]}"
            return f"{row.title}: {row.output}, {row.model}, {times}, {', '.join(row.cache)}"
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, GraphDiffRow):
            return row.detail
        return None


class _DiffPainter(QStyledItemDelegate):
    """What is not the same in both has its sign, its word, and the colour of a warning."""

    def __init__(self, source: ThemeSource, parent: QListView) -> None:
        super().__init__(parent)
        self._source = source

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(fonts.px(240), fonts.px(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(_ROW)
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, QRectF(option.rect))
        paint_ground(painter, option, theme)
        if isinstance(row, RunDiffRow):
            self._paint_run(painter, theme, box, row)
        elif isinstance(row, GraphDiffRow):
            self._paint_graph(painter, theme, box, row)
        painter.restore()

    def _paint_run(self, painter: QPainter, theme: Theme, box: QRectF, row: RunDiffRow) -> None:
        look = theme.states[row.state]
        place = QRectF(box.left() + 16, box.center().y() - 7, 14, 14)
        icons.paint(painter, look.icon, place, look.mark)
        columns = columns_for(box.width())
        name = QRectF(box.left() + 38, box.top(), columns[0][1] - 46, box.height())
        draw_text(painter, name, row.title, fonts.ui(fonts.DENSE), theme.text, LEFT)
        for title, left, wide in columns:
            cell = QRectF(box.left() + left, box.top(), wide - 8, box.height())
            self._paint_cell(painter, theme, cell, row, title)

    def _paint_cell(
        self, painter: QPainter, theme: Theme, box: QRectF, row: RunDiffRow, title: str
    ) -> None:
        font, plain = fonts.ui(fonts.DENSE), theme.secondary
        if title == "Output":
            is_same = row.sign == "="
            weight = fonts.NORMAL if is_same else fonts.SEMIBOLD
            words = f"{row.sign} {row.output}"
            color = plain if is_same else theme.warn
            draw_text(painter, box, words, fonts.ui(fonts.DENSE, weight), color, LEFT)
        elif title == "Model":
            draw_text(painter, box, row.model, font, _color(theme, row, Aspect.MODEL), LEFT)
        elif title in ("A", "B"):
            draw_text(painter, box, row.times[title == "B"], font, theme.text, RIGHT)
        elif title.startswith("Tokens"):
            words = _pair(row.tokens, is_other=Aspect.TOKENS in row.differs)
            draw_text(painter, box, words, font, _color(theme, row, Aspect.TOKENS), RIGHT)
        else:
            words = _pair(row.cache, is_other=Aspect.CACHE in row.differs)
            draw_text(painter, box, words, font, _color(theme, row, Aspect.CACHE), RIGHT)

    def _paint_graph(self, painter: QPainter, theme: Theme, box: QRectF, row: GraphDiffRow) -> None:
        color = {"+": theme.ok, "-": theme.danger}.get(row.sign, theme.warn)
        bold = fonts.ui(fonts.DENSE, fonts.SEMIBOLD)
        sign = QRectF(box.left() + 16, box.top(), 16, box.height())
        draw_text(painter, sign, row.sign, bold, color, LEFT)
        title = QRectF(box.left() + 34, box.top(), min(168.0, box.width() * 0.34), box.height())
        draw_text(painter, title, row.title, fonts.ui(fonts.DENSE), theme.text, LEFT)
        word = QRectF(title.right() + 8, box.top(), fonts.px(92), box.height())
        draw_text(painter, word, row.word, fonts.ui(fonts.DENSE), color, LEFT)
        rest = QRectF(word.right() + 8, box.top(), box.right() - word.right() - 20, box.height())
        draw_text(painter, rest, row.detail, fonts.ui(fonts.CAPTION), theme.muted, LEFT)


def _pair(both: tuple[str, str], *, is_other: bool) -> str:
    """`ran, cache` with a sign where it matters that they differ."""
    return f"{both[0]} ≠ {both[1]}" if is_other else f"{both[0]}, {both[1]}"


def _color(theme: Theme, row: RunDiffRow, aspect: Aspect) -> QColor:
    return theme.warn if aspect in row.differs else theme.secondary
