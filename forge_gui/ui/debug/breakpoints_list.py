"""The breakpoints of the pipeline: on and off, what each waits for, how often it was met."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QMenu, QStyledItemDelegate, QStyleOptionViewItem

from forge_gui.ui.controls.keys import with_keys
from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text, paint_ground
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.debug_breakpoints import BreakpointRow, BreakpointsViewModel
from forge_gui.viewmodels.translation import tr

_ROW = Qt.ItemDataRole.UserRole
_DOT = 38
"""The width at the left that turns a breakpoint on and off."""
_MIDDLE = Qt.TextElideMode.ElideMiddle
"""Of a way the end says most: the step."""
_Index = QModelIndex | QPersistentModelIndex


class BreakpointsList(QListView):
    """Space turns one on or off, Return edits its condition, Delete takes it away."""

    condition_wanted = Signal(object)
    """A BreakpointRow."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._marks: BreakpointsViewModel | None = None
        self._list = _Rows(self)
        self.setModel(self._list)
        self.setItemDelegate(_BreakpointPainter(source, self))
        self.setAccessibleName(tr("Breakpoints"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.doubleClicked.connect(lambda index: self._edit(self._list.row(index)))

    @property
    def chosen(self) -> BreakpointRow | None:
        return self._list.row(self.currentIndex())

    def show_marks(self, marks: BreakpointsViewModel) -> None:
        """Those of another document; call `read` when they change."""
        self._marks = marks
        self.read()

    def read(self) -> None:
        at = self.currentIndex().row()
        self._list.show_rows(list(self._marks.rows) if self._marks is not None else [])
        if 0 <= at < self._list.rowCount():
            self.setCurrentIndex(self._list.index(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.chosen
        if row is None or self._marks is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self._switch(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._edit(row)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._marks.remove(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._list.row(self.indexAt(event.position().toPoint()))
        is_left = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)
        if row is not None and is_left and event.position().x() < fonts.px(_DOT):
            self._switch(row)

    def _switch(self, row: BreakpointRow) -> None:
        if self._marks is not None:
            self._marks.enable(row, is_on=not row.breakpoint.is_on)

    def _edit(self, row: BreakpointRow | None) -> None:
        if row is not None:
            self.condition_wanted.emit(row)

    def _show_menu(self, place: QPoint) -> None:
        row, marks = self._list.row(self.indexAt(place)), self._marks
        if row is None or marks is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        edit = with_keys(tr("Edit the condition…"), "Return")
        menu.addAction(edit, lambda: self._edit(row))
        switch = tr("Turn off") if row.breakpoint.is_on else tr("Turn on")
        menu.addAction(with_keys(switch, "Space"), lambda: self._switch(row))
        menu.addAction(tr("Show it on the canvas"), lambda: marks.go_to(row))
        menu.addSeparator()
        remove = with_keys(tr("Remove"), "Del")
        menu.addAction(remove, lambda: marks.remove(row))
        menu.addAction(tr("Remove all"), marks.remove_all)
        menu.popup(self.viewport().mapToGlobal(place))


class _Rows(QAbstractListModel):
    """The rows of the view-model as Qt asks for them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[BreakpointRow] = []

    def show_rows(self, rows: list[BreakpointRow]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: _Index) -> BreakpointRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if role == _ROW:
            return row
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title}, {row.when}, {row.state_text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title}: {row.when}"
        return None


class _BreakpointPainter(QStyledItemDelegate):
    """A full dot for one that is on, a ring for one that is off; place above, condition below."""

    def __init__(self, source: ThemeSource, parent: QListView) -> None:
        super().__init__(parent)
        self._source = source

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(fonts.px(160), fonts.px(42))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(_ROW)
        if not isinstance(row, BreakpointRow):
            return
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, QRectF(option.rect))
        paint_ground(painter, option, theme)
        is_on = row.breakpoint.is_on
        half = box.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.danger if is_on else theme.muted)
        painter.setBrush(theme.danger if is_on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(box.left() + 18, box.top() + half / 2 - 2, 8, 8))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        upper = QRectF(box.left() + 38, box.top() + 3, box.width() - 50, half - 2)
        lower = QRectF(box.left() + 38, box.center().y(), box.width() - 50, half - 4)
        color = theme.text if is_on else theme.muted
        draw_text(painter, upper, row.title, fonts.ui(fonts.DENSE), color, LEFT, cut=_MIDDLE)
        small = fonts.ui(fonts.CAPTION)
        wide = draw_text(painter, lower, row.state_text, small, theme.muted, RIGHT)
        lower.setRight(lower.right() - wide - 8)
        draw_text(painter, lower, row.when, fonts.mono(fonts.CAPTION), theme.muted, LEFT)
        painter.restore()
