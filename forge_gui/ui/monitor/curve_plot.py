"""One live curve over time, drawn by pyqtgraph with what is cheap there: width-1 pens, own ranges.

Importing this file imports pyqtgraph and numpy: the screens do so when they are first shown.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np
import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QFrame

from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme, mix
from forge_gui.viewmodels.channels import Channel
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.monitor_rows import Mark

_GRID = (0.0, 0.5, 1.0)


class CurvePlot(pyqtgraph.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """The main channel filled, those behind it (cores) as thin lines. No axes, no mouse."""

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel, key: str, hue: int) -> None:
        super().__init__()
        self._source, self._monitor, self._key, self._hue = source, monitor, key, hue
        self._top = 1.0
        self._behind: dict[str, pyqtgraph.PlotCurveItem] = {}
        self._mark_lines: list[pyqtgraph.InfiniteLine] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(24)
        plot = self.getPlotItem()
        plot.hideAxis("left")
        plot.hideAxis("bottom")
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.ctrlMenu.setParent(self)  # a window of its own otherwise, that outlives the plot
        plot.setContentsMargins(0, 0, 0, 0)
        box = plot.getViewBox()
        box.setMouseEnabled(False, False)
        box.setDefaultPadding(0)
        box.disableAutoRange()
        self._grid = [pyqtgraph.InfiniteLine(angle=0) for _ in _GRID]
        for line in self._grid:
            plot.addItem(line)
        self._curve = pyqtgraph.PlotCurveItem(antialias=True)
        self._curve.setZValue(10)
        plot.addItem(self._curve)
        self.dress()

    @property
    def top(self) -> float:
        """The upper end of the scale."""
        return self._top

    def dress(self) -> None:
        """Take the colours of the theme."""
        theme = self._source.theme
        color = theme.series[self._hue]
        self.setBackground(theme.surface)
        self._curve.setPen(_pen(color))
        self._curve.setBrush(mix(color, theme.surface, 0.16))
        self._curve.setFillLevel(0.0)
        for line in self._grid:
            line.setPen(_pen(theme.line))
        for curve in self._behind.values():
            curve.setPen(_pen(theme.line_mid))
        for line in self._mark_lines:
            line.setPen(_mark_pen(theme, ""))

    def show_now(self, channels: Sequence[Channel]) -> None:
        """Draw what there is now; call once a frame at most."""
        times, values = self._monitor.series(self._key)
        until = times[-1] if times else 0.0
        since = until - self._monitor.window_s
        self._fit_scale(channels, max(values, default=0.0))
        self._curve.setData(_plain(times, until), _plain(values))
        for channel in channels:
            if channel.group == self._key and not channel.is_main:
                self._show_behind(channel.key, until)
        self.setXRange(since - until, 0.0, padding=0)
        self._show_marks(self._monitor.marks, until, since)

    def _show_behind(self, key: str, until: float) -> None:
        curve = self._behind.get(key)
        if curve is None:
            curve = self._behind[key] = pyqtgraph.PlotCurveItem(antialias=True)
            curve.setPen(_pen(self._source.theme.line_mid))
            self.getPlotItem().addItem(curve)
        times, values = self._monitor.series(key)
        curve.setData(_plain(times, until), _plain(values))

    def _fit_scale(self, channels: Sequence[Channel], highest: float) -> None:
        own = next((c for c in channels if c.key == self._key), None)
        top = own.maximum if own and own.maximum else _round_up(max(highest, 10.0))
        if top != self._top:
            self._top = top
        self.setYRange(-top * 0.01, top * 1.02, padding=0)
        for line, share in zip(self._grid, _GRID, strict=True):
            line.setValue(share * top)

    def _show_marks(self, marks: Sequence[Mark], until: float, since: float) -> None:
        shown = [mark for mark in marks if since <= mark.at <= until and mark.kind != "done"]
        while len(self._mark_lines) < len(shown):
            line = pyqtgraph.InfiniteLine(angle=90)
            line.setZValue(5)
            self._mark_lines.append(line)
            self.getPlotItem().addItem(line)
        for number, line in enumerate(self._mark_lines):
            line.setVisible(number < len(shown))
            if number < len(shown):
                line.setValue(shown[number].at - until)
                line.setPen(_mark_pen(self._source.theme, shown[number].kind))


def _pen(color: QColor) -> QPen:
    """Width 1 and cosmetic: anything wider is drawn forty times as slowly."""
    pen = QPen(color, 1)
    pen.setCosmetic(True)
    return pen


def _mark_pen(theme: Theme, kind: str) -> QPen:
    pen = _pen(theme.ember if kind == "run" else theme.danger if kind == "failed" else theme.plan)
    if kind not in ("run", "failed"):
        pen.setStyle(Qt.PenStyle.DotLine)
    return pen


def _plain(values: array[float], less: float = 0.0) -> object:
    """The numbers as numpy wants them, `less` taken off each."""
    return np.frombuffer(values, dtype=float) - less if values else np.empty(0)


def _round_up(value: float) -> float:
    """The next of 1, 2, 5, 10, 20, ..."""
    scale = 1.0
    while True:
        for step in (1.0, 2.0, 5.0):
            if value <= step * scale:
                return step * scale
        scale *= 10
