"""A row of tabs that may have less room than it needs: the current tab stays in sight, a menu has
all of them, and keys lead from one to the next.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.section import row
from forge_gui.ui.controls.tab_strip import TabStrip
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr

_LEAST = 96


class TabRow(QWidget):
    """The strip and, where it is wider than its room, the button of the menu."""

    def __init__(self, source: ThemeSource, name: str) -> None:
        super().__init__()
        self.tabs = TabStrip(source, name)
        self.tabs.setUsesScrollButtons(True)  # only so does it take less room; the menu is for us
        self.tabs.setStyleSheet("QTabBar::scroller { width: 0px; }")
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.more = IconButton(source, "caret-down", tr("All tabs"), size=24, icon_size=14)
        self.more.clicked.connect(self._show_all)
        self.more.hide()
        line = row(self, gap=0)
        line.addWidget(self.tabs, 1)
        line.addWidget(self.more)

    def steps_from(self, places: Iterable[QWidget]) -> None:
        """Ctrl+Page Down and Ctrl+Page Up lead on and back from these and all that is in them."""
        for place in places:
            for key, way in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
                short = QShortcut(QKeySequence(key), place)
                short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                short.activated.connect(lambda way=way: self._step(way))

    def sizeHint(self) -> QSize:
        return QSize(self._needed(), self.tabs.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_LEAST, self._needed()), self.tabs.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a tab is wider now: a count, larger letters
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        self.more.setVisible(self.width() < self._needed())

    def _needed(self) -> int:
        return sum(self.tabs.tabSizeHint(at).width() for at in range(self.tabs.count()))

    def _step(self, way: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + way) % self.tabs.count())

    def _show_all(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for at in range(self.tabs.count()):
            line = menu.addAction(self.tabs.tabText(at))
            line.setCheckable(True)
            line.setChecked(at == self.tabs.currentIndex())
            line.triggered.connect(lambda _on, at=at: self.tabs.setCurrentIndex(at))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
