"""The kept chats at the left: begun, found, named, taken away."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QInputDialog,
    QListView,
    QMenu,
    QMessageBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from forge_gui.ui.controls.keys import shown_keys
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.painting import draw_text, paint_ground
from forge_gui.ui.controls.search_field import SearchField
from forge_gui.ui.controls.section import column, fill
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import ChatId
from forge_gui.viewmodels.playground_chats import ChatRow
from forge_gui.viewmodels.playground_sessions import SessionsViewModel
from forge_gui.viewmodels.translation import tr

_DATA = Qt.ItemDataRole.UserRole + 1
_WIDTH, _ROW, _HEAD = 208, 44, 30
_NEW = "Ctrl+Alt+C"
"""The key of the command that begins one."""


class HistoryColumn(QWidget):
    """`export_wanted` comes for the chat that is shown, which is opened first."""

    export_wanted = Signal()
    opened = Signal()

    def __init__(self, source: ThemeSource, sessions: SessionsViewModel) -> None:
        super().__init__()
        self._sessions = sessions
        fill(self, "surface")
        self.setFixedWidth(fonts.px(_WIDTH))
        self.setAccessibleName(tr("Chats"))
        self.new = WordButton(source, tr("New chat"), icon="plus")
        self.new.setToolTip(f"{self.new.text()} ({shown_keys(_NEW)})")
        self.search = SearchField(source, tr("Search history"))
        self.list = _List()
        self.list.setModel(QStandardItemModel(self.list))
        self.list.setItemDelegate(_Painter(source, self.list))
        self._nothing = label(size=fonts.DENSE, tone="muted", wrap=True)
        layout = column(self, gap=8)
        head = column(margins=(12, 8, 12, 0), gap=8)
        head.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self.search)
        layout.addLayout(head)
        side = column(margins=(12, 4, 12, 0))
        side.addWidget(self._nothing)
        layout.addLayout(side)
        layout.addWidget(self.list, 1)
        self.new.clicked.connect(self._begin)
        self.search.textChanged.connect(sessions.chats.search)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.list.asked.connect(self._open_menu)
        self.list.gone.connect(self._ask_delete)
        self.list.renamed.connect(self._ask_name)
        sessions.chats.changed.connect(self._show)
        sessions.currentChanged.connect(self._mark)
        self._show()

    def rows(self) -> list[ChatRow]:
        """The chats that are listed."""
        model = self.list.model()
        found = (model.index(n, 0).data(_DATA) for n in range(model.rowCount()))
        return [one for one in found if isinstance(one, ChatRow)]

    def _begin(self) -> None:
        self._sessions.new()
        self.opened.emit()

    def _show(self) -> None:
        model = self.list.model()
        assert isinstance(model, QStandardItemModel)
        model.clear()
        for group in self._sessions.chats.groups:
            head = QStandardItem(group.title)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            model.appendRow(head)
            for one in group.rows:
                item = QStandardItem(one.title)
                item.setEditable(False)
                item.setData(one, _DATA)
                item.setToolTip(one.title)
                said = f"{one.title}, {one.remark}"
                item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
                model.appendRow(item)
        is_empty = model.rowCount() == 0 and self._sessions.chats.is_ready
        searched = bool(self._sessions.chats.text)
        self._nothing.setText(
            tr("No chat has all of these words.") if searched else tr("Chats are kept here.")
        )
        self._nothing.setVisible(is_empty)
        self._mark()

    def _mark(self) -> None:
        model = self.list.model()
        for place in range(model.rowCount()):
            one = model.index(place, 0).data(_DATA)
            if isinstance(one, ChatRow) and one.id == self._sessions.current.id:
                self.list.setCurrentIndex(model.index(place, 0))
                return
        self.list.clearSelection()
        self.list.setCurrentIndex(QModelIndex())

    def _open(self, index: QModelIndex) -> None:
        found = index.data(_DATA)
        if isinstance(found, ChatRow) and found.id != self._sessions.current.id:
            self._sessions.open(found.id)
            self.opened.emit()

    def _open_menu(self, found: ChatRow, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Rename")).triggered.connect(lambda: self._ask_name(found))
        export = menu.addAction(tr("Export as Markdown"))
        export.triggered.connect(lambda: self._export(found.id))
        menu.addSeparator()
        menu.addAction(tr("Delete")).triggered.connect(lambda: self._ask_delete(found))
        menu.popup(at)

    def _export(self, chat: ChatId) -> None:
        if chat == self._sessions.current.id:
            self.export_wanted.emit()
            return
        once = Qt.ConnectionType.SingleShotConnection
        self._sessions.currentChanged.connect(self.export_wanted, once)
        self._sessions.open(chat)

    def _ask_name(self, found: ChatRow) -> None:
        box = QInputDialog(self.window())
        box.setWindowTitle(tr("Rename the chat"))
        box.setLabelText(tr("Its name"))
        box.setTextValue(found.title)
        box.textValueSelected.connect(lambda text: self._sessions.rename(found.id, text))
        box.finished.connect(box.deleteLater)
        box.open()

    def _ask_delete(self, found: ChatRow) -> None:
        """A file goes for good, so it is asked."""
        box = QMessageBox(self.window())
        box.setWindowTitle(tr("Delete a chat"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Delete {title}?", title=f'"{found.title}"'))
        box.setInformativeText(tr("It goes from the disk and cannot be brought back."))
        yes = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        yes.clicked.connect(lambda: self._sessions.delete(found.id))
        box.finished.connect(box.deleteLater)
        box.open()


class _List(QListView):
    """`asked` carries a ChatRow and where its menu belongs."""

    asked = Signal(object, object)
    gone = Signal(object)
    renamed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Kept chats"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = self.currentIndex().data(_DATA)
        if isinstance(found, ChatRow):
            if event.key() == Qt.Key.Key_Delete:
                self.gone.emit(found)
                return
            if event.key() == Qt.Key.Key_F2:
                self.renamed.emit(found)
                return
            if event.key() == Qt.Key.Key_Menu:
                self._ask_at(self.visualRect(self.currentIndex()).center())
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.activated.emit(self.currentIndex())
                return
        super().keyPressEvent(event)

    def _ask_at(self, at: QPoint) -> None:
        found = self.indexAt(at).data(_DATA)
        if isinstance(found, ChatRow):
            self.asked.emit(found, self.viewport().mapToGlobal(at))


class _Painter(QStyledItemDelegate):
    """A chat in two lines, or the time that a group is of."""

    def __init__(self, source: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        is_chat = isinstance(index.data(_DATA), ChatRow)
        return QSize(fonts.px(120), fonts.px(_ROW if is_chat else _HEAD))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, QRectF(option.rect))
        found = index.data(_DATA)
        inner = box.adjusted(12, 4, -10, -4)
        if isinstance(found, ChatRow):
            paint_ground(painter, option, theme)
            upper, lower = QRectF(inner), QRectF(inner)
            upper.setHeight(inner.height() * 0.54)
            lower.setTop(upper.bottom())
            draw_text(painter, upper, found.title, fonts.ui(), theme.text)
            draw_text(painter, lower, found.remark, fonts.ui(fonts.CAPTION), theme.muted)
        else:
            head = fonts.ui(fonts.CAPTION, fonts.SEMIBOLD)
            words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            draw_text(painter, inner.adjusted(0, 6, 0, 0), words, head, theme.secondary)
        painter.restore()
