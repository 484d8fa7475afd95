"""The palette: type a few letters of any command, Enter does it. Its keys stand beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.painting import CENTER, LEFT, draw_text, paint_ground
from forge_gui.ui.controls.section import column, hairline
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.commands import Command, CommandsViewModel
from forge_gui.viewmodels.translation import tr

WIDTH = 560
_ROWS = 11
_ROW = 32
_ITEM = Qt.ItemDataRole.UserRole


class CommandPalette(QFrame):
    """A sheet over the window; Escape or a click beside it closes it and gives the focus back."""

    def __init__(self, source: ThemeSource, commands: CommandsViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._source, self._commands, self._over = source, commands, parent
        self._before: QWidget | None = None
        self.setAccessibleName(tr("Commands"))
        self._field = QLineEdit()
        self._field.setProperty("look", "palette")
        self._field.setProperty("draws_focus", True)
        self._field.setFont(fonts.ui(fonts.TITLE))
        self._field.setPlaceholderText(tr("Search or run a command"))
        self._field.setAccessibleName(tr("Search commands"))
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Commands found"))
        self._list.setItemDelegate(_CommandPainter(source, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = label(tr("No command has these words."), size=fonts.DENSE, tone="muted")
        self._none.setContentsMargins(16, 8, 16, 12)
        layout = column(self, margins=(1, 1, 1, 5))
        layout.addWidget(self._field)
        layout.addWidget(hairline())
        layout.addSpacing(4)
        layout.addWidget(self._list)
        layout.addWidget(self._none)
        first, last = (12, 36) if self.isRightToLeft() else (36, 12)
        self._field.setTextMargins(first, 0, last, 0)
        self._field.textChanged.connect(self._search)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(self._do)
        self.hide()

    def open(self) -> None:
        """Show it over its parent, empty, with the keyboard."""
        if self.isHidden():
            self._before = self.window().focusWidget()
        self._field.clear()
        self._search("")
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def search(self, text: str) -> None:
        """Put these words into the field, as if they were typed."""
        self._field.setText(text)

    def close_quietly(self) -> None:
        """Hide it and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() == QEvent.Type.FocusOut:
            self.close_quietly()
        if watched is self._field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._key(event)
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line_mid)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        mirror(painter, QRectF(self.rect()))
        icons.paint(
            painter,
            "magnifying-glass",
            QRectF(15, (self._field.height() - 14) / 2, 16, 16),
            theme.muted,
        )

    def _key(self, event: QKeyEvent) -> bool:
        step = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }
        key = Qt.Key(event.key())
        if key in step:
            last = self._list.count() - 1
            at = max(0, min(last, self._list.currentRow() + step[key]))
            self._list.setCurrentRow(at)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self._list.currentItem()
            if self._list.count():
                self._do(item)
            return True
        if key == Qt.Key.Key_Escape:
            self.close_quietly()
            return True
        return False

    def _search(self, text: str) -> None:
        self._list.clear()
        for command in self._commands.search(text):
            item = QListWidgetItem(command.text)
            item.setData(_ITEM, command)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{command.text} {command.key}")
            self._list.addItem(item)
        count = self._list.count()
        self._none.setVisible(count == 0)
        self._list.setVisible(count > 0)
        self._list.setFixedHeight(min(count, _ROWS) * fonts.px(_ROW))
        if count:
            self._list.setCurrentRow(0)
        self.setFixedWidth(min(fonts.px(WIDTH), self._over.width() - 32))
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, 72)

    def _do(self, item: QListWidgetItem) -> None:
        command = item.data(_ITEM)
        if isinstance(command, Command) and command.is_enabled():
            self.close_quietly()
            self._commands.run(command.id)


class _CommandPainter(QStyledItemDelegate):
    def __init__(self, source: ThemeSource, parent: QListWidget) -> None:
        super().__init__(parent)
        self._source = source

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(fonts.px(WIDTH) - 2, fonts.px(_ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        command = index.data(_ITEM)
        if not isinstance(command, Command):
            return
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, QRectF(option.rect))
        paint_ground(painter, option, theme)
        is_on = command.is_enabled()
        color = theme.text if is_on else theme.muted
        if command.icon:
            sign = QRectF(box.left() + 14, box.center().y() - 8, 16, 16)
            icons.paint(painter, command.icon, sign, theme.secondary if is_on else theme.plan)
        right = self._paint_key(painter, command.key, box)
        text = QRectF(box.left() + 40, box.top(), right - box.left() - 52, box.height())
        draw_text(painter, text, command.text, fonts.ui(), color, LEFT)
        painter.restore()

    def _paint_key(self, painter: QPainter, key: str, box: QRectF) -> float:
        """Key caps at the right, one for each part; returns where they begin."""
        theme = self._source.theme
        x = box.right() - 12
        if not key:
            return x
        font = fonts.ui(fonts.CAPTION)
        words = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        parts = [part for part in words.replace("++", "+Plus").split("+") if part]
        painter.setFont(font)
        for part in reversed(parts):
            wide = painter.fontMetrics().horizontalAdvance(part) + 10
            cap = QRectF(x - wide, box.top() + 7, wide, box.height() - 14)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.line_mid)
            painter.setBrush(theme.surface)
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            draw_text(painter, cap, part, font, theme.secondary, CENTER)
            x -= wide + 4
        return x
