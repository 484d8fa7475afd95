"""A field and a list below it: type a few letters, take a line with Enter or the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror, write
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.editor_search import Choice, find

Index = QModelIndex | QPersistentModelIndex
_ROW = 32
_WIDTH = 320
_ROWS = 9
_BAR = 26
"""A scroll bar, and air before it."""


class Choices(QAbstractListModel):
    """The lines that are left after the search."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: tuple[Choice, ...] = ()

    def show(self, choices: tuple[Choice, ...]) -> None:
        self.beginResetModel()
        self.shown = choices
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self.shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{choice.title}, {choice.detail}"
        return choice if role == Qt.ItemDataRole.UserRole else None


class _Row(QStyledItemDelegate):
    """Icon, title, and what it is in grey."""

    def __init__(self, theme: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(fonts.px(_WIDTH) - 2, fonts.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme.theme
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        box = QRectF(option.rect)
        painter.save()
        mirror(painter, QRectF(option.rect))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.ember_soft)
            painter.fillRect(QRectF(box.left(), box.top(), 2, box.height()), theme.ember)
        icons.paint(painter, choice.icon, QRectF(12, box.center().y() - 8, 16, 16), theme.secondary)
        painter.setFont(fonts.ui())
        metrics = painter.fontMetrics()
        middle = Qt.AlignmentFlag.AlignVCenter.value
        title = metrics.elidedText(choice.title, Qt.TextElideMode.ElideRight, int(box.width()) - 60)
        painter.setPen(theme.text)
        write(painter, box.adjusted(36, 0, -8, 0), middle, title)
        painter.setFont(fonts.ui(fonts.CAPTION))
        left = 36 + metrics.horizontalAdvance(title) + 10
        room = box.width() - left - _BAR
        if room > 40:
            shown = painter.fontMetrics().elidedText(
                choice.detail, Qt.TextElideMode.ElideRight, int(room)
            )
            painter.setPen(theme.muted)
            write(painter, box.adjusted(left, 0, -_BAR, 0), middle, shown)
        painter.restore()


class Finder(QFrame):
    """A popup that closes when something is chosen, on Escape, or when one clicks elsewhere."""

    chosen = Signal(object)
    """The Choice that was taken."""

    def __init__(self, parent: QWidget, theme: ThemeSource) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self._all: tuple[Choice, ...] = ()
        self.field = QLineEdit(self)
        self.list = QListView(self)
        self.choices = Choices(self)
        self.list.setModel(self.choices)
        self.list.setItemDelegate(_Row(theme, self))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._take)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 8, 8, 8)
        rows.setSpacing(6)
        rows.addWidget(self.field)
        rows.addWidget(self.list)

    def open_at(self, corner: QPoint, words: str, choices: Sequence[Choice]) -> None:
        """Show at a global position with `words` in the empty field."""
        self._all = tuple(choices)
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.list.setAccessibleName(words)
        self.setAccessibleName(words)
        self.field.clear()
        self._narrow("")
        rows = min(_ROWS, max(1, len(self._all)))
        self.setFixedSize(fonts.px(_WIDTH) + 16, fonts.px(28) + 22 + fonts.px(_ROW) * rows)
        self.move(self._inside(corner))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self._theme.theme
        painter = QPainter(self)
        painter.setPen(QPen(theme.line_mid, 1))
        painter.setBrush(theme.raised)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _narrow(self, query: str) -> None:
        self.choices.show(find(self._all, query))
        if self.choices.shown:
            self.list.setCurrentIndex(self.choices.index(0))

    def _key(self, event: QKeyEvent) -> bool:
        """Keys that are for the list although the field has the focus."""
        key, row = event.key(), self.list.currentIndex().row()
        count = len(self.choices.shown)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8}
        if key in steps and count:
            row = (row + steps[Qt.Key(key)]) % count
            self.list.setCurrentIndex(self.choices.index(row))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            if count:
                self._take(self.list.currentIndex())
            return True
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        return False

    def _take(self, index: Index) -> None:
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(choice)

    def _inside(self, corner: QPoint) -> QPoint:
        """`corner`, moved so that the popup stays on its screen."""
        room = self.screen().availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        y = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        return QPoint(x, y)
