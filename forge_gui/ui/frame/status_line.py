"""The line along the bottom: servers, device, and at the right when things were saved."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.section import row
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror, write
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr

HEIGHT = 24


@dataclass(frozen=True, slots=True)
class StatusItem:
    """One entry: a sign (`icon` in tone `tone`, both may be empty) and words; `tip` tells more."""

    text: str
    icon: str = ""
    tone: str = "muted"
    tip: str = ""


class StatusLine(QWidget):
    """Painted, so that twenty entries cost no more than one."""

    clicked = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self.source = source
        self._items: tuple[StatusItem, ...] = ()
        self._right = ""
        self._aside: QWidget | None = None
        self._room = row(self, gap=0)
        self.setFixedHeight(fonts.px(HEIGHT))
        self.setAccessibleName(tr("Status"))
        source.changed.connect(self.update)

    def show_items(self, items: tuple[StatusItem, ...], right: str = "") -> None:
        if (items, right) == (self._items, self._right):
            return
        self._items, self._right = items, right
        self._keep_room()
        self.setAccessibleDescription(". ".join([*(item.text for item in items), right]))
        self.setToolTip("\n".join(item.tip for item in items if item.tip))
        self.update()

    def put_aside(self, widget: QWidget) -> None:
        """A widget between the items and what stands at the right."""
        self._aside = widget
        self._room.addStretch(1)
        self._room.addWidget(widget)
        self._keep_room()

    def _keep_room(self) -> None:
        wide = QFontMetricsF(fonts.ui(fonts.CAPTION)).horizontalAdvance(self._right)
        self._room.setContentsMargins(0, 1, round(wide) + 28, 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.source.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.window)
        painter.fillRect(0, 0, self.width(), 1, theme.line)
        mirror(painter, QRectF(self.rect()))
        font = fonts.ui(fonts.CAPTION)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        right = self.width() - 16 - metrics.horizontalAdvance(self._right)
        painter.setPen(theme.secondary)
        aside = QRectF(right, 1, self.width() - right, self.height() - 1)
        write(painter, aside, middle, self._right)
        if self._aside is not None and self._aside.isVisible():
            right -= self._aside.width() + 16
        x = 12.0
        for item in self._items:
            if item.icon:
                icons.paint(
                    painter,
                    item.icon,
                    QRectF(x, (self.height() - 12) / 2, 12, 12),
                    getattr(theme, item.tone),
                )
                x += 17
            width = min(metrics.horizontalAdvance(item.text), max(0.0, right - 16 - x))
            words = metrics.elidedText(item.text, Qt.TextElideMode.ElideRight, width + 1)
            painter.setPen(theme.secondary)
            write(painter, QRectF(x, 1, width + 2, self.height() - 1), middle, words)
            x += width + 16
