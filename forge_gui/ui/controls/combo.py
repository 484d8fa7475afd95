"""A drop-down list whose arrow is an icon of the family."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from forge_gui.ui.theme import icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource

_BESIDE = 34
"""Pixels beside the words, as the sheet gives them: 8 before, 24 after, and the edges."""


class Combo(QComboBox):
    """`name` says what is chosen. The wheel scrolls the panel, it does not change the choice."""

    def __init__(self, source: ThemeSource, name: str) -> None:
        super().__init__()
        self._source = source
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMaxVisibleItems(16)
        source.changed.connect(self.update)

    def show_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these: of each what it is, and how it is shown. What is chosen already stays."""
        wanted = list(choices)
        if [(self.itemData(n), self.itemText(n)) for n in range(self.count())] == wanted:
            return
        before = self.choice
        self.clear()
        for value, words in wanted:
            self.addItem(words, value)
        self.choose(before)

    @property
    def choice(self) -> str:
        """What is chosen, as it is and not as it is shown; empty: nothing."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Show this one; the first where it is not offered."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            option.currentText = self.placeholderText()
        room = self.width() - _BESIDE
        elide = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, elide, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        mirror(painter, QRectF(self.rect()))
        box = QRectF(self.width() - 22, (self.height() - 12) / 2, 12, 12)
        theme = self._source.theme
        icons.paint(painter, "caret-down", box, theme.muted if self.isEnabled() else theme.disabled)
