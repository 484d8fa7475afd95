"""A field to search in: a glass at the left, a cross to empty it, Escape does the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr


class SearchField(QLineEdit):
    """`hint` is the grey text while it is empty and its accessible name."""

    def __init__(self, source: ThemeSource, hint: str, *, size: int = fonts.DENSE) -> None:
        super().__init__()
        self._source = source
        self.setProperty("look", "search")
        self.setFont(fonts.ui(size))
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(16 if is_mirrored else 20, 0, 20 if is_mirrored else 16, 0)
        self._empty = IconButton(
            source, "x", tr("Empty the search"), size=20, icon_size=12, parent=self
        )
        self._empty.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty.hide()
        self._empty.clicked.connect(self.clear)
        self.textChanged.connect(lambda text: self._empty.setVisible(bool(text)))
        source.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        mirror(painter, QRectF(self.rect()))
        box = QRectF(8, (self.height() - 16) / 2, 16, 16)
        icons.paint(painter, "magnifying-glass", box, self._source.theme.muted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._empty.move(4 if is_mirrored else self.width() - 24, (self.height() - 20) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
