"""The bar of pages at the left: one icon each, its name on hover, its key in the tip."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr

WIDTH = 48


@dataclass(frozen=True, slots=True)
class PageMark:
    """How a page is shown in the bar. `is_low`: it stands at the bottom end."""

    id: str
    name: str
    icon: str
    key: str
    is_low: bool = False


class IconBar(QWidget):
    """Tells with `chosen` which page the person wants."""

    chosen = Signal(str)

    def __init__(self, source: ThemeSource, marks: tuple[PageMark, ...]) -> None:
        super().__init__()
        self._source = source
        self.setFixedWidth(fonts.px(WIDTH))
        self.setAccessibleName(tr("Pages"))
        self._buttons = {mark.id: _PageButton(source, mark) for mark in marks}
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(0)
        for mark in (*(m for m in marks if not m.is_low), None, *(m for m in marks if m.is_low)):
            if mark is None:
                layout.addStretch(1)
                continue
            button = self._buttons[mark.id]
            group.addButton(button)
            layout.addWidget(button)
            button.clicked.connect(lambda _checked=False, page=mark.id: self.chosen.emit(page))
        source.changed.connect(self.update)

    def show_current(self, page: str) -> None:
        page = _INSIDE.get(page, page)
        if page in self._buttons:
            self._buttons[page].setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._source.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.window)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.line)


_INSIDE = {"strategies": "library"}
"""Pages that are reached through another one."""


class _PageButton(QAbstractButton):
    def __init__(self, source: ThemeSource, mark: PageMark) -> None:
        super().__init__()
        self._source = source
        self._icon = mark.icon
        self.setCheckable(True)
        self.setAccessibleName(tr(mark.name))
        self.setToolTip(f"{tr(mark.name)}  {mark.key}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(fonts.px(WIDTH) - 1, fonts.px(40))

    def sizeHint(self) -> QSize:
        return self.size()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._source.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        plate = QRectF(self.rect()).adjusted(6, 2, -5, -2)
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme.ember_soft if self.isChecked() else theme.hover)
            painter.drawRoundedRect(plate, 6, 6)
        if self.isChecked():
            painter.fillRect(QRectF(0, 10, 2, self.height() - 20), theme.ember)
        color = theme.ember if self.isChecked() else theme.secondary
        if self.underMouse() and not self.isChecked():
            color = theme.text
        icons.paint(painter, self._icon, icons.center_in(plate, fonts.px(20)), color)
