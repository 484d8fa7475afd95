"""The runs that were kept: a line each, and what can be done with the chosen ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeySequence, QPainter, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QListView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text, paint_ground
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.run.history_bar import HistoryBar
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import RunId
from forge_gui.viewmodels.history import HistoryViewModel
from forge_gui.viewmodels.run_rows import RunRow
from forge_gui.viewmodels.translation import tr

_ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class HistoryView(QWidget):
    """Reads the list when it is first seen; Return opens, Delete forgets."""

    def __init__(self, source: ThemeSource, history: HistoryViewModel) -> None:
        super().__init__()
        self._history = history
        self._model = _RunList(history)
        self._list = QListView()
        self._list.setAccessibleName(tr("Kept runs"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(_RunPainter(source, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._empty = label(
            tr(
                "No run is kept yet. Every run is, with what each step gave: to look at, to continue "
                "after a crash, or to repeat from a step on."
            ),
            size=fonts.DENSE,
            tone="muted",
            wrap=True,
        )
        self._none = label(tr("No kept run fits."), size=fonts.DENSE, tone="muted")
        self.filter = HistoryBar(source, history)
        self._make_buttons(source)
        self._lay_out()
        self._join()
        self._refresh()

    @property
    def chosen(self) -> Sequence[RunRow]:
        indexes = sorted(self._list.selectionModel().selectedIndexes(), key=lambda i: i.row())
        return [self._model.row(index) for index in indexes]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._history.show()

    def _make_buttons(self, source: ThemeSource) -> None:
        self._open = WordButton(
            source, tr("Show"), icon="eye", look="quiet", tip=tr("Show it (Return)")
        )
        self._compare = WordButton(
            source,
            tr("Compare"),
            icon="git-diff",
            look="quiet",
            tip=tr("Choose two, side by side (C)"),
        )
        self._resume = WordButton(
            source,
            tr("Continue"),
            icon="play",
            look="quiet",
            tip=tr("Go on; finished steps are kept"),
        )
        self._export = WordButton(
            source, tr("Export"), icon="export", look="quiet", tip=tr("Write it as one JSON file")
        )
        self._delete = WordButton(
            source, tr("Delete"), icon="trash", look="quiet", tip=tr("Forget it for good (Delete)")
        )

    def _lay_out(self) -> None:
        buttons = row(margins=(12, 4, 12, 4), gap=4)
        for button in self._buttons():
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._bar = QWidget()
        self._bar.setLayout(buttons)
        layout = column(self)
        for words in (self._empty, self._none):
            words.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.filter)
        layout.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._bar)

    def _join(self) -> None:
        self._history.changed.connect(self._refresh)
        self._list.selectionModel().selectionChanged.connect(lambda _on, _off: self._enable())
        self._list.activated.connect(lambda index: self._history.open(self._model.row(index).run))
        self._list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._open.clicked.connect(lambda: self._each(self._history.open))
        self._resume.clicked.connect(lambda: self._each(self._history.resume))
        self._compare.clicked.connect(self._side_by_side)
        self._export.clicked.connect(self._ask_where)
        self._delete.clicked.connect(self._forget)
        gone = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._list)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        gone.activated.connect(self._forget)
        both = QShortcut(QKeySequence("C"), self._list)
        both.setContext(Qt.ShortcutContext.WidgetShortcut)
        both.activated.connect(self._side_by_side)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.filter.field.setFocus)

    def _refresh(self) -> None:
        chosen = {one.run for one in self.chosen}
        self._model.read()
        for place in range(self._model.rowCount()):
            index = self._model.index(place)
            if self._model.row(index).run in chosen:
                flag = self._list.selectionModel().SelectionFlag.Select
                self._list.selectionModel().select(index, flag)
        has_rows = self._model.rowCount() > 0
        is_filtered = not self._history.filter.is_open
        self._empty.setVisible(not has_rows and not is_filtered)
        self._none.setVisible(not has_rows and is_filtered)
        self.filter.setVisible(has_rows or is_filtered)
        self.filter.refresh()
        self._list.setVisible(has_rows)
        self._bar.setVisible(has_rows)
        self._enable()

    def _enable(self) -> None:
        chosen = self.chosen
        alone = chosen[0] if len(chosen) == 1 else None
        self._open.setEnabled(alone is not None)
        self._compare.setEnabled(len(chosen) == 2)
        self._export.setEnabled(alone is not None)
        self._resume.setEnabled(alone is not None and alone.can_continue)
        self._delete.setEnabled(bool(chosen) and not any(one.is_going_on for one in chosen))

    def _each(self, act: Callable[[RunId], object]) -> None:
        for one in self.chosen:
            act(one.run)

    def _buttons(self) -> tuple[WordButton, ...]:
        return self._open, self._compare, self._resume, self._export, self._delete

    def _side_by_side(self) -> None:
        if len(self.chosen) == 2:
            self._history.compare([one.run for one in self.chosen])

    def _forget(self) -> None:
        if self._delete.isEnabled():
            self._history.delete([one.run for one in self.chosen])

    def _ask_where(self) -> None:
        (chosen, *_) = self.chosen
        dialog = QFileDialog(self.window(), tr("Export the run"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kind = tr("JSON files")
        dialog.setNameFilter(f"{kind} (*.json)")
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{chosen.title} {chosen.run}.json")
        dialog.fileSelected.connect(lambda file: self._history.export(chosen.run, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_menu(self, place: QPoint) -> None:
        if not self.chosen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self._buttons():
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        menu.popup(self._list.viewport().mapToGlobal(place))

    def _scrolled(self, value: int) -> None:
        if value == self._list.verticalScrollBar().maximum():
            self._history.read_more()


class _RunList(QAbstractListModel):
    """The rows of the view-model as Qt asks for them."""

    def __init__(self, history: HistoryViewModel) -> None:
        super().__init__(history)
        self._history = history
        self._rows: Sequence[RunRow] = ()

    def read(self) -> None:
        self.beginResetModel()
        self._rows = self._history.rows
        self.endResetModel()

    def row(self, index: _Index) -> RunRow:
        return self._rows[index.row()]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.row(index)
        if role == _ROW:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{one.title}, {one.status_text}, {one.when_text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{one.summary.run}\n{one.summary.error}".strip()
        return None


class _RunPainter(QStyledItemDelegate):
    """Sign, when, pipeline, how it ended, what it cost: one line."""

    def __init__(self, source: ThemeSource, parent: QListView) -> None:
        super().__init__(parent)
        self._source = source

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(fonts.px(320), fonts.px(28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        one = index.data(_ROW)
        if not isinstance(one, RunRow):
            return
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, QRectF(option.rect))
        paint_ground(painter, option, theme)
        look = theme.states[one.state]
        middle = box.center().y()
        icons.paint(painter, look.icon, QRectF(box.left() + 16, middle - 7, 14, 14), look.mark)
        text = box.adjusted(38, 0, -16, 0)
        small = fonts.ui(fonts.CAPTION)
        when = QRectF(text.left(), box.top(), fonts.px(84), box.height())
        draw_text(painter, when, one.when_text, small, theme.muted, LEFT)
        text.setLeft(when.right() + 8)
        status = QRectF(text.left(), box.top(), fonts.px(148), box.height())
        draw_text(painter, status, one.status_text, small, theme.secondary, LEFT)
        text.setLeft(status.right() + 8)
        cost = draw_text(painter, text, one.cost_text, small, theme.muted, RIGHT)
        text.setRight(text.right() - cost - 16)
        draw_text(painter, text, one.title, fonts.ui(fonts.DENSE), theme.text, LEFT)
        painter.restore()
