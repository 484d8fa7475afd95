"""The tasks that work, wait and are over, as one list; what waits can be dragged to another place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QMenu

from forge_gui.ui.controls.keys import with_keys
from forge_gui.ui.monitor.task_painter import CROSS, HIGH, ROW, TaskPainter
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.tasks import TaskId
from forge_gui.viewmodels.task_rows import TaskRow
from forge_gui.viewmodels.tasks import TasksViewModel
from forge_gui.viewmodels.translation import tr

_Index = QModelIndex | QPersistentModelIndex
_LEAST = 3
"""Rows that are seen in the smallest window."""


class TaskList(QListView):
    """Delete cancels, Alt+Up and Alt+Down move, Escape chooses none; the rest is in the menu."""

    chosen = Signal()
    """Another task is current, or none, or it stands otherwise."""

    def __init__(self, source: ThemeSource, tasks: TasksViewModel) -> None:
        super().__init__()
        self._tasks = tasks
        self._is_pressed = False
        """A button is down: what opens below would push the list away under the hand."""
        self._was: TaskId | None = None
        """The current task before that."""
        self._list = TaskModel(self)
        self.setModel(self._list)
        self.setItemDelegate(TaskPainter(source, self))
        self.setAccessibleName(tr("Tasks"))
        self.setMinimumHeight(_LEAST * fonts.px(HIGH))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())
        tasks.changed.connect(self._show)
        self._show()

    @property
    def current(self) -> TaskRow | None:
        return self._list.row(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if row is not None and is_alt and event.key() in steps:
            self._tasks.move_by(row.id, steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if row is not None and row.can_cancel:
                self._tasks.cancel(row.id)
        elif event.key() == Qt.Key.Key_Escape and row is not None:
            self.setCurrentIndex(QModelIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        row = self._list.row(self.indexAt(place))
        is_left = event.button() == Qt.MouseButton.LeftButton
        if row is not None and row.can_cancel and is_left and self._is_on_cross(place):
            self._tasks.cancel(row.id)
            return
        before = self.current
        self._was, self._is_pressed = before.id if before is not None else None, is_left
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._is_pressed = False
        self._tell()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Whoever drags a task does not choose it."""
        super().startDrag(actions)
        self._is_pressed = False
        self._choose(self._was)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is chosen stays in sight, also where its details take the room."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.current
        event.setDropAction(Qt.DropAction.IgnoreAction)  # nothing is taken out here: it is asked
        event.accept()
        if row is not None and row.can_move:
            self._tasks.move(row.id, self._before(event.position().toPoint()))

    def _before(self, place: QPoint) -> TaskId | None:
        """The waiting task before which a dropped one goes; None: it goes last."""
        index = self.indexAt(place)
        first = index.row() if index.isValid() else self._list.rowCount()
        if index.isValid() and place.y() > self.visualRect(index).center().y():
            first += 1
        rows = [self._list.row(self._list.index(at)) for at in range(self._list.rowCount())]
        after = (row.id for row in rows[first:] if row is not None and row.can_move)
        return next(after, self._tasks.beyond)

    def _is_on_cross(self, place: QPoint) -> bool:
        wide = fonts.px(CROSS)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return place.x() < wide if is_mirrored else place.x() > self.viewport().width() - wide

    def _show(self) -> None:
        chosen = self.current
        self._list.show_rows(list(self._tasks.rows))
        if chosen is not None:
            self._choose(chosen.id)
        self._tell()

    def _choose(self, task: TaskId | None) -> None:
        at = self._list.place(task) if task is not None else None
        self.setCurrentIndex(self._list.index(at) if at is not None else QModelIndex())

    def _tell(self) -> None:
        if not self._is_pressed:
            self.chosen.emit()

    def _show_menu(self, place: QPoint) -> None:
        row = self._list.row(self.indexAt(place))
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, keys, deed in self._ways(row):
            menu.addAction(with_keys(words, keys) if keys else words, deed)
        menu.popup(self.viewport().mapToGlobal(place))

    def _ways(self, row: TaskRow) -> list[tuple[str, str, Callable[[], None]]]:
        tasks, one = self._tasks, row.id
        if row.status.is_over:
            return [(tr("Try again"), "", lambda: tasks.try_again(one))]
        ways: list[tuple[str, str, Callable[[], None]]] = []
        if row.can_move:
            first = next(other.id for other in tasks.rows if other.can_move)
            ways = [
                (tr("Move up"), "Alt+Up", lambda: tasks.move_by(one, -1)),
                (tr("Move down"), "Alt+Down", lambda: tasks.move_by(one, 1)),
                (tr("To the front"), "", lambda: tasks.move(one, first)),
                (tr("To the end"), "", lambda: tasks.move(one, None)),
            ]
        return [*ways, (tr("Cancel"), "Del", lambda: tasks.cancel(one))]


def _shape(rows: list[TaskRow]) -> list[tuple[TaskId, bool]]:
    """Who stands where, and how high each is."""
    return [(one.id, bool(one.heads)) for one in rows]


class TaskModel(QAbstractListModel):
    """The rows of the view-model as Qt asks for them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[TaskRow] = []

    def show_rows(self, rows: list[TaskRow]) -> None:
        if _shape(rows) == _shape(self._rows):
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(max(0, len(rows) - 1)))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: _Index) -> TaskRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def place(self, task: TaskId) -> int | None:
        return next((at for at, one in enumerate(self._rows) if one.id == task), None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsDragEnabled if row.can_move else plain

    def supportedDropActions(self) -> Qt.DropAction:
        """Qt's own answer is a copy, and a list that moves its rows takes none: nothing could be
        dropped at all."""
        return Qt.DropAction.MoveAction

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.line
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title
        return None
