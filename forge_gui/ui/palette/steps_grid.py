"""The kinds of steps, two in a row: click or Enter adds one, dragging puts it somewhere."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QEnterEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QGridLayout, QSizePolicy, QWidget

from forge_gui.ui.controls.painting import draw_text
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.step_kinds import StepKindInfo
from forge_gui.viewmodels.translation import tr

MIME = "application/x-forge-step-kind"
INPUT = "input"
"""Not a kind of step, but added and dragged like one."""


class StepsGrid(QWidget):
    """`wanted` tells the kind (or INPUT) that shall be added."""

    wanted = Signal(str)

    def __init__(self, source: ThemeSource, kinds: Iterable[StepKindInfo]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Steps"))
        self._source = source
        self._shown: set[str] = set()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(6, 0, 2, 8)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._add("file-text", tr("Input"), tr("A value that a run is given."), INPUT)
        self.show_kinds(kinds)

    def show_kinds(self, kinds: Iterable[StepKindInfo]) -> None:
        """Those that are not there yet come last: kinds of plug-ins are told later."""
        for kind in kinds:
            if kind.kind not in self._shown:
                self._add(kind.icon, tr(kind.title), tr(kind.summary), kind.kind)

    def _add(self, icon: str, title: str, summary: str, kind: str) -> None:
        cell = StepCell(self._source, icon, title, summary, kind)
        cell.clicked.connect(lambda _checked=False: self.wanted.emit(kind))
        place = len(self._shown)
        self._grid.addWidget(cell, place // 2, place % 2)
        self._shown.add(kind)


class StepCell(QAbstractButton):
    """Something that can be added: icon and name."""

    def __init__(self, source: ThemeSource, icon: str, title: str, summary: str, kind: str) -> None:
        super().__init__()
        self._source, self._icon, self._kind = source, icon, kind
        self._pressed_at = QPoint()
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(summary)
        self.setToolTip(tr("{summary} Click, or drag it onto the canvas.", summary=summary))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(fonts.px(28))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        source.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As its name needs it: of two columns the one with long names is the wider one."""
        name = QFontMetricsF(fonts.ui()).horizontalAdvance(self.text())
        return QSize(max(fonts.px(72), round(name) + 28), fonts.px(28))

    def minimumSizeHint(self) -> QSize:
        """Two in a row fit beside a scroll bar; a long name is cut with an ellipsis."""
        return QSize(fonts.px(64), fonts.px(28))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        is_far = moved >= QApplication.startDragDistance()
        if event.buttons() & Qt.MouseButton.LeftButton and is_far:
            self.setDown(False)
            data = QMimeData()
            data.setData(MIME, self._kind.encode())
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.CopyAction)
            return
        super().mouseMoveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._source.theme
        painter = QPainter(self)
        mirror(painter, QRectF(self.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.pressed if self.isDown() else theme.hover)
            painter.drawRoundedRect(box, 6, 6)
        icons.paint(
            painter, self._icon, QRectF(6, (self.height() - 16) / 2, 16, 16), theme.secondary
        )
        draw_text(painter, box.adjusted(26, 0, -1, 0), self.text(), fonts.ui(), theme.text)
