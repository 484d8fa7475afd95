"""The held steps, each with the values that come to it; one value is chosen to be looked at."""

from __future__ import annotations

from collections.abc import Sequence

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
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QMenu, QStyledItemDelegate, QStyleOptionViewItem

from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text, paint_ground
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.debug import HeldStep, HeldValue
from forge_gui.viewmodels.translation import tr

_ROW = Qt.ItemDataRole.UserRole
_MIDDLE = Qt.TextElideMode.ElideMiddle
"""Of a way the end says most: the step."""
_Index = QModelIndex | QPersistentModelIndex


class HeldList(QListView):
    """`value_chosen` tells a HeldValue; `step_wanted` a step that shall work now.

    Return edits the chosen value, Space lets its step work.
    """

    value_chosen = Signal(object)
    step_wanted = Signal(str)
    shown_wanted = Signal(str)
    edit_wanted = Signal()
    """The value that is chosen."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._list = _HeldRows(self)
        self._is_held = False
        self.setModel(self._list)
        self.setItemDelegate(_HeldPainter(source, self))
        self.setAccessibleName(tr("Held steps and what comes to them"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.selectionModel().currentChanged.connect(lambda index, _before: self._choose(index))

    @property
    def chosen(self) -> HeldValue | None:
        row = self._list.row(self.currentIndex())
        return row if isinstance(row, HeldValue) else None

    def show_steps(self, steps: Sequence[HeldStep], *, is_held: bool) -> None:
        """Show these; the chosen value stays chosen where it is still there."""
        before = self.chosen
        self._is_held = is_held
        selection = self.selectionModel()
        selection.blockSignals(True)
        self._list.show_steps(steps)
        place = self._list.place_of(before)
        self.setCurrentIndex(self._list.index(place))
        selection.blockSignals(False)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        value, key = self.chosen, event.key()
        if value is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit()
        elif value is not None and key == Qt.Key.Key_Space and self._is_held:
            self.step_wanted.emit(value.step)
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = self._list.row(index)
        if isinstance(row, HeldValue):
            self.value_chosen.emit(row)

    def _show_menu(self, place: QPoint) -> None:
        row = self._list.row(self.indexAt(place))
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        work = menu.addAction(tr("Let this step work"), lambda: self.step_wanted.emit(row.step))
        work.setEnabled(self._is_held)
        menu.addAction(tr("Show it on the canvas"), lambda: self.shown_wanted.emit(row.step))
        menu.popup(self.viewport().mapToGlobal(place))


class _HeldRows(QAbstractListModel):
    """Steps and values in one list; only values can be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[HeldStep | HeldValue] = []

    def show_steps(self, steps: Sequence[HeldStep]) -> None:
        self.beginResetModel()
        self._rows = []
        for step in steps:
            self._rows += [step, *step.values]
        self.endResetModel()

    def row(self, index: _Index) -> HeldStep | HeldValue | None:
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, value: HeldValue | None) -> int:
        """Where a value of the same step and port stands, else the first one; -1: there is none."""
        values = [n for n, row in enumerate(self._rows) if isinstance(row, HeldValue)]
        if value is not None:
            for number in values:
                row = self._rows[number]
                if isinstance(row, HeldValue) and (row.step, row.port) == (value.step, value.port):
                    return number
        return values[0] if values else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.row(index), HeldValue):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, HeldValue):
                told = tr("{port} from {source}", port=row.port, source=row.source)
                return tr("{value}, edited", value=told) if row.is_edited else told
            return row.title if row is not None else ""
        return None


class _HeldPainter(QStyledItemDelegate):
    """A step with its sign; a value with where it comes from, and a word where it was edited."""

    def __init__(self, source: ThemeSource, parent: QListView) -> None:
        super().__init__(parent)
        self._source = source

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(fonts.px(160), fonts.px(26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(_ROW)
        theme, box = self._source.theme, QRectF(option.rect)
        small, middle = fonts.ui(fonts.CAPTION), box.center().y()
        painter.save()
        mirror(painter, QRectF(option.rect))
        if isinstance(row, HeldStep):
            state = StepState.PAUSED if row.why else StepState.DONE
            look = theme.states[state]
            icons.paint(painter, look.icon, QRectF(box.left() + 16, middle - 7, 14, 14), look.mark)
            text, bold = box.adjusted(38, 0, -12, 0), fonts.ui(fonts.DENSE, fonts.SEMIBOLD)
            draw_text(painter, text, row.title, bold, theme.text, LEFT, cut=_MIDDLE)
        elif isinstance(row, HeldValue):
            paint_ground(painter, option, theme)
            text = box.adjusted(38, 0, -12, 0)
            source = tr("from {source}", source=row.source) if row.source else ""
            word = tr("edited") if row.is_edited else source
            color = theme.warn if row.is_edited else theme.muted
            if row.is_edited:
                pencil = QRectF(box.left() + 20, middle - 6, 12, 12)
                icons.paint(painter, "pencil-simple", pencil, theme.warn)
            wide = draw_text(painter, text, row.port, fonts.mono(), theme.secondary, LEFT)
            text.setLeft(text.left() + wide + 8)
            draw_text(painter, text, word, small, color, RIGHT)
        painter.restore()
