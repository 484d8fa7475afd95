"""A slider that shows its range as a filled line; a click anywhere goes there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider

from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource

_RADIUS = 5.0


class Slider(QSlider):
    """Whole steps between `low` and `high`; `slid_to` tells a change made by the person."""

    slid_to = Signal(int)

    def __init__(self, source: ThemeSource, name: str, low: int, high: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._source = source
        self._is_auto = False
        self._mark: int | None = None
        self.setRange(low, high)
        self.setAccessibleName(name)
        self.setFixedHeight(fonts.px(20))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.actionTriggered.connect(lambda _action: self.slid_to.emit(self.sliderPosition()))
        source.changed.connect(self.update)

    def set_auto(self, is_auto: bool) -> None:
        """Nothing is chosen here: the handle is hollow and says no value."""
        if is_auto != self._is_auto:
            self._is_auto = is_auto
            self.update()

    def set_mark(self, step: int | None) -> None:
        """A small line across at the default; None: nothing is marked."""
        self._mark = step
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(96), fonts.px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(48), fonts.px(20))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._source.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, at = self.height() / 2, self._x_of_value()
        painter.setBrush(theme.line_mid)
        painter.drawRoundedRect(QRectF(0, middle - 2, self.width(), 4), 2, 2)
        if self._mark is not None:
            mark = round(self._x_of(self._mark))
            painter.fillRect(QRectF(mark - 0.5, middle - 6, 1, 12), theme.muted)
            painter.setPen(Qt.PenStyle.NoPen)
        if not self._is_auto:
            painter.setBrush(theme.secondary if self.isEnabled() else theme.plan)
            painter.drawRoundedRect(QRectF(0, middle - 2, at, 4), 2, 2)
        painter.setBrush(theme.surface)
        painter.drawEllipse(QPointF(at, middle), _RADIUS + 2, _RADIUS + 2)
        if self._is_auto:
            painter.setPen(QPen(theme.line_strong, 1.5))
            painter.setBrush(theme.surface)
            painter.drawEllipse(QPointF(at, middle), _RADIUS - 0.75, _RADIUS - 0.75)
            return
        painter.setBrush(theme.text if self.isEnabled() else theme.plan)
        painter.drawEllipse(QPointF(at, middle), _RADIUS, _RADIUS)

    def _x_of_value(self) -> float:
        return self._x_of(self.value())

    def _x_of(self, value: int) -> float:
        span = max(1, self.maximum() - self.minimum())
        share = (value - self.minimum()) / span
        return _RADIUS + share * (self.width() - 2 * _RADIUS)

    def _go_to(self, x: float) -> None:
        share = (x - _RADIUS) / max(1.0, self.width() - 2 * _RADIUS)
        span = self.maximum() - self.minimum()
        value = self.minimum() + round(max(0.0, min(1.0, share)) * span)
        if value != self.value():
            self.setValue(value)
            self.slid_to.emit(value)
