"""Paints one task of the list: grip, priority, state, what it is, its model, how far it is.

Above the first of a part of the list (those that are over) stands what the part is.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from forge_gui.ui.controls.painting import CENTER, LEFT, RIGHT, draw_text, paint_ground
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme
from forge_gui.values.tasks import TaskStatus
from forge_gui.viewmodels.task_rows import TaskRow

ROW = Qt.ItemDataRole.UserRole
CROSS = 36
"""The width at the end of a row that cancels the task."""
HIGH, _SIGN = 36, 16
_HEADS = 28
_GRIP, _PRIORITY, _ICON, _TITLE = 14, 34, 66, 90
"""Where each begins, from the side that is read first."""
_WHEN, _MODEL = 96, 110


class TaskPainter(QStyledItemDelegate):
    """Running ones have their progress as a line of two pixels at their lower edge."""

    def __init__(self, source: ThemeSource, parent: QListView) -> None:
        super().__init__(parent)
        self._source = source
        source.changed.connect(parent.viewport().update)

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(fonts.px(240), fonts.px(HIGH) + _above(index.data(ROW)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW)
        if not isinstance(row, TaskRow):
            return
        theme, whole = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, whole)
        if row.heads:
            words = QRectF(16, whole.top(), whole.width() - 32, _above(row))
            font = fonts.ui(fonts.CAPTION, fonts.SEMIBOLD)
            draw_text(painter, words, row.heads, font, theme.secondary)
        option = QStyleOptionViewItem(option)
        option.rect = option.rect.adjusted(0, _above(row), 0, 0)
        box = QRectF(option.rect)
        paint_ground(painter, option, theme)
        painter.fillRect(QRectF(16, box.bottom() - 1, box.width() - 16, 1), theme.line)
        is_touched = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._signs(painter, box, row, theme, is_touched=is_touched)
        self._words(painter, box, row, theme)
        if row.progress:
            wide = box.width() * min(row.progress, 1.0)
            painter.fillRect(QRectF(0, box.bottom() - 2, wide, 2), theme.ember)
        painter.restore()

    def _signs(
        self, painter: QPainter, box: QRectF, row: TaskRow, theme: Theme, *, is_touched: bool
    ) -> None:
        top = box.top() + (box.height() - _SIGN) / 2
        if row.can_move:
            grip = QRectF(_GRIP, top, _SIGN, _SIGN)
            icons.paint(painter, "dots-six-vertical", grip, theme.muted)
        sign = QRectF(fonts.px(_ICON), top, _SIGN, _SIGN)
        icons.paint(painter, row.icon, sign, _color(row.status, theme))
        if row.can_cancel:
            cross = QRectF(box.width() - fonts.px(CROSS) / 2 - _SIGN / 2, top, _SIGN, _SIGN)
            icons.paint(painter, "x", cross, theme.text if is_touched else theme.secondary)

    def _words(self, painter: QPainter, box: QRectF, row: TaskRow, theme: Theme) -> None:
        top, high = box.top(), box.height()
        plain, medium = fonts.ui(fonts.DENSE), fonts.ui(fonts.DENSE, fonts.MEDIUM)
        is_over = row.status.is_over
        priority = QRectF(fonts.px(_PRIORITY), top, fonts.px(28), high)
        draw_text(painter, priority, row.priority, medium, theme.secondary, CENTER)
        end = box.width() - fonts.px(CROSS)
        when = QRectF(end - fonts.px(_WHEN), top, fonts.px(_WHEN), high)
        color = theme.ember if row.status is TaskStatus.RUNNING else theme.secondary
        taken = draw_text(painter, when, row.when, plain, color, RIGHT)
        if row.model:  # below one another
            taken = when.width()
        room = end - taken - fonts.px(_TITLE) - 16
        model = min(fonts.px(_MODEL), room / 3) if row.model else 0.0
        title = QRectF(fonts.px(_TITLE), top, room - model - 8, high)
        draw_text(painter, title, row.title, plain, theme.secondary if is_over else theme.text)
        place = QRectF(title.right() + 8, top, model, high)
        draw_text(painter, place, row.model, plain, theme.muted, LEFT)


def _above(row: object) -> int:
    """The height of what stands above it."""
    return fonts.px(_HEADS) if isinstance(row, TaskRow) and row.heads else 0


def _color(status: TaskStatus, theme: Theme) -> QColor:
    return {
        TaskStatus.RUNNING: theme.ember,
        TaskStatus.COMPLETED: theme.ok,
        TaskStatus.FAILED: theme.danger,
    }.get(status, theme.secondary)
