"""Search inside a value: a field, how many there are, back and forth."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.search_field import SearchField
from forge_gui.ui.controls.section import row
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.translation import tr


class FindBar(QWidget):
    """`sought` tells another text, `stepped` +1 or -1; Return and Shift+Return step as well."""

    sought = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self.field = SearchField(source, tr("Find in this value"))
        self.field.setMinimumWidth(fonts.px(160))
        self._count = label(size=fonts.CAPTION, tone="muted")
        self._count.setAccessibleName(tr("Found"))
        back = IconButton(source, "caret-up", tr("Previous (Shift+Return)"), size=24, icon_size=14)
        on = IconButton(source, "caret-down", tr("Next (Return)"), size=24, icon_size=14)
        close = IconButton(source, "x", tr("Close the search (Escape)"), size=24, icon_size=14)
        layout = row(self, margins=(0, 2, 0, 2), gap=6)
        layout.addWidget(self.field, 1)
        for part in (self._count, back, on, close):
            layout.addWidget(part)
        self.field.textChanged.connect(self.sought)
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.close_bar)
        self.hide()

    def open(self) -> None:
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self.sought.emit(self.field.text())

    def close_bar(self) -> None:
        self.hide()
        self.closed.emit()

    def show_count(self, at: int, count: int, *, is_more: bool = False) -> None:
        """`3 of 12`, `3 of 1,000 or more`, `Not found`; `at` counts from 1."""
        if not self.field.text():
            self._count.setText("")
        elif not count:
            self._count.setText(tr("Not found"))
        else:
            number, total = whole(at), whole(count)
            more = tr("{number} of {total} or more", number=number, total=total)
            exact = tr("{number} of {total}", number=number, total=total)
            self._count.setText(more if is_more else exact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)
