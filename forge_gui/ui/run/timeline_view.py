"""The timeline of a run: a lane a model, loads hatched, runs filled, the present as an ember line."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.joints import Joints
from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text
from forge_gui.ui.run.bar_looks import bar_color, hatching
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme, mix
from forge_gui.viewmodels.numbers import shortest
from forge_gui.viewmodels.run import RunViewModel
from forge_gui.viewmodels.timeline import Bar, BarKind
from forge_gui.viewmodels.translation import tr

NAMES = 192
ROW = 24
AXIS = 24
_STEPS_S = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800, 3600)


class TimelineView(QWidget):
    """Stands in a scroll area; its height follows the number of lanes."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._run: RunViewModel | None = None
        self._joints = Joints()
        self.setAccessibleName(tr("Timeline of the run"))
        self.setMouseTracking(True)
        source.changed.connect(self.update)

    @property
    def _names(self) -> int:
        return fonts.px(NAMES)

    @property
    def _row(self) -> int:
        return fonts.px(ROW)

    @property
    def _axis(self) -> int:
        return fonts.px(AXIS)

    def show_run(self, run: RunViewModel | None) -> None:
        self._joints.part()
        self._run = run
        if run is not None:
            self._joints.join(run.timelineChanged, self._changed)
            self._joints.join(run.ticked, self.update)
        self._changed()

    def sizeHint(self) -> QSize:
        lanes = len(self._run.progress.lanes) if self._run else 0
        return QSize(480, self._axis + max(1, lanes) * self._row + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._source.theme
        mirror(painter, QRectF(self.rect()))
        run = self._run
        if run is None or not run.progress.lanes:
            box = QRectF(16, 0, self.width() - 32, self.height())
            words = tr(
                "Nothing has run yet. Each model gets a line here, with its loads and steps."
            )
            draw_text(painter, box, words, fonts.ui(fonts.DENSE), theme.muted)
            return
        now_s = run.progress.elapsed_s(time.time())
        # Ends that are stamped on arrival may lie a frame behind the run's own end.
        ends = [bar.end_s or 0.0 for lane in run.progress.lanes for bar in lane.bars]
        scale = _Scale(max(now_s, *ends, 0.0), self.width() - self._names - 16)
        self._paint_axis(painter, theme, scale, now_s if run.is_busy else None)
        for place, lane in enumerate(run.progress.lanes):
            top = self._axis + place * self._row
            painter.fillRect(QRectF(0, top, self.width(), 1), theme.line)
            name = QRectF(16, top, self._names - 32, self._row)
            size = draw_text(painter, name, lane.size, fonts.ui(fonts.CAPTION), theme.muted, RIGHT)
            name.setRight(name.right() - size - (8 if size else 0))
            draw_text(painter, name, lane.title, fonts.ui(fonts.DENSE), theme.text)
            for bar, after in zip(lane.bars, (*lane.bars[1:], None), strict=True):
                # Steps of one model may overlap: words end where the next bar begins.
                free = self._names + scale.x(after.start_s) if after else float(self.width())
                self._paint_bar(painter, theme, scale, bar, top, free)
        painter.fillRect(QRectF(self._names - 1, 0, 1, self.height()), theme.line)
        if run.is_busy:
            self._paint_now(painter, theme, scale, now_s)

    def _changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _paint_axis(
        self, painter: QPainter, theme: Theme, scale: _Scale, now_s: float | None
    ) -> None:
        font = fonts.ui(fonts.CAPTION)
        for number in range(scale.count + 1):
            x = self._names + scale.x(number * scale.step_s)
            if x > self.width() - 24:
                break
            painter.fillRect(QRectF(round(x), self._axis, 1, self.height()), theme.line)
            if now_s is not None and abs(scale.x(now_s) + self._names - x) < fonts.px(44):
                continue
            label = QRectF(x + (4 if number == 0 else -fonts.px(32)), 0, fonts.px(64), self._axis)
            align = LEFT if number == 0 else int(Qt.AlignmentFlag.AlignCenter)
            draw_text(painter, label, _seconds(number * scale.step_s), font, theme.muted, align)

    def _paint_bar(
        self,
        painter: QPainter,
        theme: Theme,
        scale: _Scale,
        bar: Bar,
        top: float,
        free: float,
    ) -> None:
        end_s = bar.end_s if bar.end_s is not None else scale.now_s
        left = self._names + scale.x(bar.start_s)
        width = max(4.0, scale.x(end_s) - scale.x(bar.start_s))
        box = QRectF(round(left) + 0.5, top + 5.5, round(width), self._row - 10)
        color = bar_color(bar.kind, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 1))
        painter.setBrush(mix(color, theme.surface, 0.30 if theme.is_dark else 0.22))
        painter.drawRoundedRect(box, 3, 3)
        if bar.kind is BarKind.LOAD:
            painter.setBrush(hatching(color, self.devicePixelRatioF()))
            painter.drawRoundedRect(box, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_bar_text(painter, theme, bar, box, free)

    def _paint_bar_text(
        self, painter: QPainter, theme: Theme, bar: Bar, box: QRectF, free: float
    ) -> None:
        """Inside where there is room, else behind it."""
        font = fonts.ui(fonts.CAPTION)
        width = QFontMetricsF(font).horizontalAdvance(bar.text)
        if bar.kind is BarKind.LOAD:
            if box.width() > width + 16:
                halo = QRectF(box.left() + 4, box.top() + 1, width + 6, box.height() - 2)
                painter.fillRect(halo, theme.surface)
                draw_text(painter, halo.adjusted(3, 0, 3, 0), bar.text, font, theme.secondary)
            return
        inside = QRectF(
            box.left() + 6, box.top(), min(box.right(), free) - box.left() - 8, box.height()
        )
        if inside.width() >= min(width, 40.0):
            draw_text(painter, inside, bar.text, font, theme.text)
        elif box.right() + 6 + width < free:
            behind = QRectF(box.right() + 6, box.top(), width + 2, box.height())
            draw_text(painter, behind, bar.text, font, theme.secondary)

    def _paint_now(self, painter: QPainter, theme: Theme, scale: _Scale, now_s: float) -> None:
        x = round(self._names + scale.x(now_s))
        painter.fillRect(QRectF(x, self._axis - 4, 1, self.height()), theme.ember)
        text = _seconds(round(now_s, 1))
        font = fonts.ui(fonts.CAPTION, fonts.SEMIBOLD)
        width = QFontMetricsF(font).horizontalAdvance(text) + 12
        flag = QRectF(min(x - width / 2, self.width() - width), 3, width, self._axis - 7)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ember)
        painter.drawRoundedRect(flag, 3, 3)
        draw_text(painter, flag, text, font, theme.on_ember, int(Qt.AlignmentFlag.AlignCenter))


class _Scale:
    """Seconds to pixels, with round steps at least 72 pixels (at text scale 1) apart."""

    def __init__(self, seconds: float, width: float) -> None:
        self.now_s = seconds
        span = max(0.05, seconds * 1.15)
        wanted = max(1, int(width / fonts.px(72)))
        self.step_s: float = next((s for s in _STEPS_S if span / s <= wanted), _STEPS_S[-1])
        while span / self.step_s > wanted:  # a clock that jumped must not cost a million marks
            self.step_s *= 2
        self.count = int(span / self.step_s) + 1
        self._per_s = width / max(span, 1e-6)

    def x(self, at_s: float) -> float:
        return at_s * self._per_s


def _seconds(value: float) -> str:
    if value < 60:
        return tr("{n} s", n=shortest(value))
    return tr("{n} min", n=f"{int(value) // 60}:{int(value) % 60:02d}")
