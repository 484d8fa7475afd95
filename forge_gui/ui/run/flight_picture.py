"""Memory over time as it is planned: models stacked, loads hatched, ends dashed, the limit as a line."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.painting import RIGHT, draw_text
from forge_gui.ui.run.bar_looks import hatching
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme, mix
from forge_gui.values.flight_plan import FlightPlan, Stay
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import Device
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.flight_rows import headline
from forge_gui.viewmodels.translation import tr

LANE, AXIS, NAMES, FOOT = 132, 20, 72, 20
_HEADROOM = 1.15
_LEAST_NAME = 56
"""Pixels that a name needs at least; a longer one is shortened."""
_LEAST_RESERVE = 2.0
"""Pixels: less would not be seen beside the line of what is taken."""
_NEAR = 2.0
"""A limit that is further off than so many times the peak is told and not drawn."""


class FlightPicture(QWidget):
    """One lane for each device that the run takes memory of."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._plan: FlightPlan | None = None
        self.setMinimumWidth(fonts.px(280))
        source.changed.connect(self.update)
        self.show_plan(None)

    def show_plan(self, plan: FlightPlan | None) -> None:
        self._plan = plan
        words = headline(plan) if plan is not None else tr("No plan yet")
        self.setAccessibleName(tr("Memory over time: {facts}", facts=words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lanes = len(self._plan.peak) if self._plan is not None else 1
        return QSize(520, fonts.px(max(1, lanes) * LANE + FOOT))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(280), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._source.theme
        mirror(painter, QRectF(self.rect()))
        plan = self._plan
        if plan is None or not plan.peak:
            words = tr("No model is loaded or used in this run.") if plan else ""
            box = QRectF(8, 0, self.width() - 16, self.height())
            draw_text(painter, box, words, fonts.ui(fonts.DENSE), theme.muted)
            return
        end_s = max(*(stay.until_s for stay in plan.stays), 1e-3, 0.0)
        high = (self.height() - fonts.px(FOOT)) / len(plan.peak)
        for place, device in enumerate(plan.peak):
            box = QRectF(
                fonts.px(NAMES), place * high + 6, self.width() - fonts.px(NAMES) - 8, high - 10
            )
            _Lane(painter, theme, plan, device, box, end_s, self.devicePixelRatioF()).paint()
        self._paint_times(painter, theme, end_s)

    def _paint_times(self, painter: QPainter, theme: Theme, end_s: float) -> None:
        top, left = self.height() - fonts.px(FOOT), fonts.px(NAMES)
        box = QRectF(left, top, self.width() - left - 8, fonts.px(FOOT))
        font = fonts.ui(fonts.CAPTION)
        draw_text(painter, box, wording.duration(0.0), font, theme.muted)
        draw_text(painter, box, wording.duration(end_s), font, theme.muted, RIGHT)


class _Lane:
    """One device's memory, painted once."""

    def __init__(
        self,
        painter: QPainter,
        theme: Theme,
        plan: FlightPlan,
        device: Device,
        box: QRectF,
        end_s: float,
        ratio: float,
    ) -> None:
        self._painter, self._theme, self._box, self._ratio = painter, theme, box, ratio
        self._device = device
        self._stays = [stay for stay in plan.stays if stay.bytes.get(device)]
        self._colors = colors_of(plan, theme)
        self._per_s = box.width() / end_s
        peak, limit = plan.peak[device], plan.limits.get(device)
        reserved = max(peak, plan.reserved.get(device, 0))
        self._limit = limit
        is_near = limit is not None and limit <= reserved * _NEAR
        self._top = max(reserved, limit if is_near and limit else 0, 1) * _HEADROOM
        self._peak, self._reserved, self._is_near = peak, reserved, is_near
        self._named: list[Stay] = []

    def paint(self) -> None:
        painter, theme, box = self._painter, self._theme, self._box
        painter.fillRect(box, theme.well)
        for from_s, until_s in self._spans():
            self._paint_span(from_s, until_s)
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), theme.line_strong)
        self._paint_names()
        self._paint_limit()

    def _spans(self) -> list[tuple[float, float]]:
        """Between two moments nothing changes."""
        marks = {at for one in self._stays for at in (one.from_s, one.ready_s, one.until_s)}
        ordered = sorted(marks)
        return list(pairwise(ordered))

    def _paint_span(self, from_s: float, until_s: float) -> None:
        bottom = self._box.bottom()
        for stay in self._stays:
            if not stay.from_s <= from_s < stay.until_s:
                continue
            high = stay.bytes[self._device] / self._top * self._box.height()
            left = self._box.left() + from_s * self._per_s
            part = QRectF(left, bottom - high, max(1.0, (until_s - from_s) * self._per_s), high)
            self._paint_part(stay, part, is_loading=from_s < stay.ready_s)
            bottom -= high
        self._paint_reserve(from_s, until_s, bottom)

    def _paint_reserve(self, from_s: float, until_s: float, bottom: float) -> None:
        """What is kept free on top of what is taken: a dotted line, and nothing in it."""
        more = sum(
            max(0, stay.reserved.get(self._device, 0) - stay.bytes[self._device])
            for stay in self._stays
            if stay.from_s <= from_s < stay.until_s
        )
        high = more / self._top * self._box.height()
        if high < _LEAST_RESERVE:
            return
        left = self._box.left() + from_s * self._per_s
        self._painter.setPen(QPen(self._theme.muted, 1.0, Qt.PenStyle.DotLine))
        right = left + (until_s - from_s) * self._per_s
        self._painter.drawLine(QPointF(left, bottom - high), QPointF(right, bottom - high))

    def _paint_part(self, stay: Stay, part: QRectF, *, is_loading: bool) -> None:
        painter, theme = self._painter, self._theme
        color = self._colors[stay.model]
        painter.fillRect(part, mix(color, theme.well, 0.34 if theme.is_dark else 0.24))
        if is_loading:
            painter.fillRect(part, hatching(color, self._ratio))
        painter.setPen(QPen(color, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(part.topLeft(), part.topRight())
        if part.left() + part.width() >= self._box.left() + stay.until_s * self._per_s - 1:
            painter.drawLine(part.topRight(), part.bottomRight())
        self._paint_model(stay, part, is_loading=is_loading)

    def _paint_model(self, stay: Stay, part: QRectF, *, is_loading: bool) -> None:
        """Its name, where there is room for it."""
        font = fonts.ui(fonts.CAPTION)
        name = wording.model_name(stay.model)
        if any(one is stay for one in self._named):
            return
        if is_loading or part.height() < fonts.px(15) or part.width() < fonts.px(_LEAST_NAME):
            return
        self._named.append(stay)
        line = QRectF(part.left() + 6, part.top() + 1, part.width() - 8, fonts.px(15))
        draw_text(self._painter, line, name, font, self._theme.text)

    def _paint_names(self) -> None:
        """The device, its peak, and a limit that is far off."""
        font, theme, painter = fonts.ui(fonts.CAPTION), self._theme, self._painter
        box = QRectF(0, self._box.top(), self._box.left() - 8, fonts.px(15))
        name = tr("RAM") if self._device == "ram" else self._device.upper()
        draw_text(
            self._painter, box, name, fonts.ui(fonts.CAPTION, fonts.SEMIBOLD), theme.text, RIGHT
        )
        box.translate(0, fonts.px(15))
        draw_text(self._painter, box, wording.memory_size(self._peak), font, theme.secondary, RIGHT)
        kept, taken = map(wording.memory_size, (self._reserved, self._peak))
        if kept != taken:
            box.translate(0, fonts.px(15))
            draw_text(painter, box, kept, font, theme.muted, RIGHT)
            box.translate(0, fonts.px(15))
            draw_text(painter, box, tr("reserved"), font, theme.muted, RIGHT)
        if self._limit is not None and not self._is_near:
            box.translate(0, fonts.px(15))
            words = tr("of {size}", size=wording.memory_size(self._limit))
            draw_text(self._painter, box, words, font, theme.muted, RIGHT)

    def _paint_limit(self) -> None:
        if self._limit is None or not self._is_near:
            return
        theme, box = self._theme, self._box
        y = round(box.bottom() - self._limit / self._top * box.height()) + 0.5
        is_over = self._limit < self._reserved
        self._painter.setPen(QPen(theme.danger if is_over else theme.secondary, 1.5))
        self._painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        words = tr("limit {size}", size=wording.memory_size(self._limit))
        font = fonts.ui(fonts.CAPTION)
        wide = QFontMetricsF(font).horizontalAdvance(words) + 8
        sign = QRectF(box.right() - wide, y + 1, wide, fonts.px(15))
        self._painter.fillRect(sign, theme.well)
        draw_text(self._painter, sign, words, font, theme.secondary, RIGHT)


def colors_of(plan: FlightPlan, theme: Theme) -> Mapping[ModelId, QColor]:
    """Each model its colour, in the order in which they come; names stand beside them."""
    models = dict.fromkeys(stay.model for stay in plan.stays)
    return {one: theme.series[place % len(theme.series)] for place, one in enumerate(models)}
