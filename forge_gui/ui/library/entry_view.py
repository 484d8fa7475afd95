"""What the table and the cards of the library have in common: the keys, the ticks, what is drawn
alike."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView

from forge_gui.ui.controls.verdict_sign import VERDICT_LOOKS
from forge_gui.ui.library.entries_model import EntriesModel
from forge_gui.ui.library.row_ink import DENSE, NAME, SMALL, RowInk
from forge_gui.ui.library.row_pictures import RowPainter
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme
from forge_gui.viewmodels.library_rows import LibraryRow
from forge_gui.viewmodels.model_rows import ModelState
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.verdicts import Fit

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryView(QListView):
    """`wanted` tells the id of an installed model that shall become a step (Enter, double click).
    Space, or a click on its box, ticks a row."""

    wanted = Signal(str)
    menu_wanted = Signal(object, QPoint)
    """A LibraryRow and a point of the screen: the Menu key, Shift+F10 or the right button."""

    def __init__(self, source: ThemeSource, rows: EntriesModel) -> None:
        super().__init__()
        self.rows = rows
        self.setModel(rows)
        self.setAccessibleName(tr("Models"))
        self.setAccessibleDescription(tr("Space ticks a model to compare, Enter adds it"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._want)
        source.changed.connect(self.viewport().update)

    def tick_area(self, box: QRect) -> QRect:
        """Where in an item's box a click ticks it."""
        return QRect(box.left(), box.top(), fonts.px(40), box.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            area = self.tick_area(self.visualRect(index))
            if self.isRightToLeft():
                box = self.visualRect(index)
                area.moveLeft(box.left() + box.right() - area.right())
            if area.contains(place):
                self.rows.toggle(index)
                return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button means the row below it, the Menu key the current one."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._want_menu(self.indexAt(event.pos()), event.pos())
        else:
            index = self.currentIndex()
            self._want_menu(index, self.visualRect(index).center())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in _ENTER:
            self._want(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Space:
            self.rows.toggle(index)
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == _SHIFT:
            self._want_menu(index, self.visualRect(index).center())
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Where only nothing was found, what was shown is soon shown again."""
        super().hideEvent(event)
        beside = self.parentWidget()
        if beside is None or not beside.isVisible():
            self.forget_pictures()

    def forget_pictures(self) -> None:
        """Nobody looks for longer than a search takes."""
        painter = self.itemDelegate()
        if isinstance(painter, RowPainter):
            painter.forget()

    def _want_menu(self, index: QModelIndex, place: QPoint) -> None:
        row = self.rows.row_at(index) if index.isValid() else None
        if row is not None:
            self.menu_wanted.emit(row, self.viewport().mapToGlobal(place))

    def _want(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None and row.is_installed:
            self.wanted.emit(str(row.id))


def paint_tick(painter: QPainter, box: QRectF, is_on: bool, theme: Theme, ink: RowInk) -> None:
    """A check box of 14 pixels in the middle of `box`."""
    side = 14.0
    at = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.secondary if is_on else theme.line_strong, 1.2))
    painter.setBrush(theme.secondary if is_on else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(at, 3, 3)
    if is_on:
        ink.sign(painter, "check", at.adjusted(1, 1, -1, -1), theme.surface)


def paint_verdict(
    painter: QPainter, row: LibraryRow, box: QRectF, theme: Theme, ink: RowInk
) -> None:
    """Its sign and words; how far it is while it loads, why it does not work where it failed."""
    words = row.verdict_words
    icon, token = VERDICT_LOOKS[row.verdict.fit]
    if row.live is not None and row.live.resting:
        icon, token, words = "warning-circle", "warn", row.live.state_words
    elif row.live is not None and row.state in (ModelState.LOADING, ModelState.FAILED):
        is_loading = row.state is ModelState.LOADING
        icon, token = ("download-simple", "ember") if is_loading else ("x-circle-fill", "danger")
        words = row.live.state_words
    if not words:
        return
    room = box.adjusted(20, 0, 0, 0)
    is_large = row.verdict.fit is Fit.TOO_LARGE and words == row.verdict_words
    if is_large and ink.is_cut(words, DENSE, room.width()):
        words = tr("Too large")  # what it needs stands in its own column
    color = getattr(theme, token)
    ink.sign(painter, icon, QRectF(box.left(), box.center().y() - 7, 14, 14), color)
    ink.text(painter, room, words, DENSE, color)


def paint_name(painter: QPainter, row: LibraryRow, box: QRectF, theme: Theme, ink: RowInk) -> None:
    """Its name with parameters and quantisation behind it, and a sign where it is not here."""
    color = theme.text if row.is_installed else theme.secondary
    can_be_fetched = row.entry.can_be_fetched
    room = box.adjusted(0, 0, -18, 0) if can_be_fetched else QRectF(box)
    width = ink.text(painter, room, row.name, NAME, color) + 8
    rest = QRectF(room.left() + width, room.top(), room.width() - width, room.height())
    width += ink.text(painter, rest, row.facts, SMALL, theme.muted) if rest.width() > 24 else 0
    if can_be_fetched:
        at = min(box.left() + width + 6, box.right() - 14)
        sign = QRectF(at, box.center().y() - 7, 14, 14)
        ink.sign(painter, "download-simple", sign, theme.muted)
