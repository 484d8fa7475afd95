"""The head of the inspector: icon, name (a click or F2 renames), id, and a menu of actions."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedWidget, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel
from forge_gui.ui.controls.section import fill, row
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

HEIGHT = 44
_ACTIONS = (
    ("edit.copy", QT_TR_NOOP("Copy")),
    ("edit.duplicate", QT_TR_NOOP("Duplicate")),
    ("edit.delete", QT_TR_NOOP("Delete")),
)


class InspectorHead(QWidget):
    """`renamed` carries the new name; `command_wanted` a command's id from the menu."""

    renamed = Signal(str)
    command_wanted = Signal(str)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source, self._icon = source, "flow-arrow"
        self.setFixedHeight(fonts.px(HEIGHT))
        fill(self, "surface")
        self._name = _NameLabel(size=fonts.TITLE, weight=fonts.SEMIBOLD)
        self._name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._id = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._pencil = IconButton(source, "pencil-simple", tr("Rename (F2)"), size=24, icon_size=14)
        self._more = IconButton(source, "dots-three", tr("More actions"), size=28)
        self._box = QLineEdit()
        self._box.setAccessibleName(tr("Name"))
        self._stack = QStackedWidget()
        shown = QWidget()
        line = row(shown, gap=6)
        line.addWidget(self._name)
        line.addWidget(self._pencil)
        line.addWidget(self._id, 1)
        self._stack.addWidget(shown)
        self._stack.addWidget(self._box)
        layout = row(self, margins=(42, 4, 8, 4), gap=4)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._more)
        self._pencil.clicked.connect(self.edit_name)
        self._name.pressed.connect(self.edit_name)
        self._box.editingFinished.connect(self._typed)
        self._more.clicked.connect(self._open_menu)
        source.changed.connect(self.update)

    def show_node(self, icon: str, name: str, node_id: str) -> None:
        self._show(icon, name, node_id if node_id != name else "", can_edit=True)

    def show_plain(self, icon: str, name: str) -> None:
        """Something that has no name of its own to edit here."""
        self._show(icon, name, "", can_edit=False)

    def edit_name(self) -> None:
        if self._pencil.isHidden():
            return
        self._box.setText(self._name.text())
        self._stack.setCurrentWidget(self._box)
        self._box.selectAll()
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.fillRect(self.rect(), theme.surface)
        mirror(painter, QRectF(self.rect()))
        icons.paint(
            painter, self._icon, QRectF(16, (self.height() - 18) / 2, 18, 18), theme.secondary
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._stack.currentIndex() == 1:
            self._box.setText(self._name.text())
            self._stack.setCurrentIndex(0)
            return
        super().keyPressEvent(event)

    def _show(self, icon: str, name: str, node_id: str, *, can_edit: bool) -> None:
        self._icon = icon
        self._name.setText(name)
        self._id.setText(node_id)
        self._pencil.setVisible(can_edit)
        self._more.setVisible(can_edit)
        self.setAccessibleName(name)
        self.update()

    def _typed(self) -> None:
        if self._stack.currentIndex() != 1:
            return
        self._stack.setCurrentIndex(0)
        name = self._box.text().strip()
        if name and name != self._name.text():
            self.renamed.emit(name)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command, word in _ACTIONS:
            words = tr(word)
            menu.addAction(words).triggered.connect(
                lambda _on=False, wanted=command: self.command_wanted.emit(wanted)
            )
        below = self._more.rect().bottomRight()
        menu.popup(self._more.mapToGlobal(QPoint(below.x() - 160, below.y() + 4)))


class _NameLabel(ElidedLabel):
    pressed = Signal()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.pressed.emit()
