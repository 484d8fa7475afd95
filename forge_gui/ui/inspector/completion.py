"""The list of names and keys below the cursor of a prompt; the prompt keeps the keyboard."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from forge_gui.ui.controls.painting import LEFT, draw_text
from forge_gui.ui.controls.port_mark import paint_port_mark
from forge_gui.ui.controls.section import column
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.inspector_names import Name
from forge_gui.viewmodels.translation import tr

_NAME = Qt.ItemDataRole.UserRole + 1
_WIDTH, _ROW, _ROWS = 320, 24, 8


class Completion(QFrame):
    """`taken` carries the Name of a line that was clicked."""

    taken = Signal(object)

    def __init__(self, parent: QWidget, source: ThemeSource) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self._source, self._over = source, parent
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Names that may stand here"))
        self._lines = QStandardItemModel(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Names that may stand here"))
        self.list.setModel(self._lines)
        self.list.setItemDelegate(_NamePainter(source, self))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._clicked)
        layout = column(self, margins=(5, 5, 5, 5))
        layout.addWidget(self.list)
        self.hide()

    @property
    def names(self) -> tuple[Name, ...]:
        """What is offered now."""
        rows = range(self._lines.rowCount())
        return tuple(self._lines.index(row, 0).data(_NAME) for row in rows)

    @property
    def current(self) -> Name | None:
        index = self.list.currentIndex()
        return index.data(_NAME) if index.isValid() else None

    def offer(self, names: tuple[Name, ...], corner: QPoint, above: QPoint) -> None:
        """Show these at a global position, or with their lower edge at `above` where they would
        leave the screen. The line that was chosen stays chosen."""
        if names != self.names:
            chosen = self.current
            self._lines.clear()
            for name in names:
                item = QStandardItem(name.text)
                item.setData(name, _NAME)
                item.setData(f"{name.text}, {name.detail}", Qt.ItemDataRole.AccessibleTextRole)
                self._lines.appendRow(item)
            at = names.index(chosen) if chosen in names else 0
            self.list.setCurrentIndex(self._lines.index(at, 0))
        rows = min(_ROWS, len(names))
        self.setFixedSize(fonts.px(_WIDTH), rows * fonts.px(_ROW) + 10)
        room = self.screen().availableGeometry().united(self._over.window().frameGeometry())
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        is_below = corner.y() + self.height() <= room.bottom()
        self.move(x, corner.y() if is_below else above.y() - self.height())
        self.show()

    def step(self, by: int) -> None:
        """The next or the one before; from the last to the first."""
        count = self._lines.rowCount()
        if count:
            at = (self.list.currentIndex().row() + by) % count
            self.list.setCurrentIndex(self._lines.index(at, 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.setPen(QPen(theme.line_mid, 1))
        painter.setBrush(theme.raised)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _clicked(self, index: QModelIndex) -> None:
        self.taken.emit(index.data(_NAME))


class _NamePainter(QStyledItemDelegate):
    def __init__(self, source: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(fonts.px(160), fonts.px(_ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, box = self._source.theme, QRectF(option.rect)
        name: Name = index.data(_NAME)
        painter.save()
        mirror(painter, QRectF(option.rect))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.ember_soft)
            painter.fillRect(QRectF(box.left(), box.top(), 2, box.height()), theme.ember)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.hover)
        text = box.adjusted(24 + (16 if name.key else 0), 0, -8, 0)
        at = QPointF(text.left() - 12, box.center().y())
        paint_port_mark(painter, name.kind, at, theme, radius=4)
        shown = f"[{name.key}]" if name.key else name.name
        wide = draw_text(painter, text, shown, fonts.mono(fonts.DENSE), theme.text, LEFT)
        text.setLeft(text.left() + wide + 12)
        if text.width() > fonts.px(32):
            small = fonts.ui(fonts.CAPTION)
            draw_text(painter, text, name.detail, small, theme.muted, LEFT)
        painter.restore()
