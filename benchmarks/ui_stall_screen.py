"""The screen that every contender of `bench ui-stall` must keep alive, and what is measured on it.

Six curves of 3,600 points plotted 30 times a second, four text panes, and keys that a thread posts
at odd times: how long after the post is each handled?
"""

from __future__ import annotations

import random
import statistics
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

import numpy as np
import pyqtgraph
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

CURVES = 6
POINTS = 3_600
PANES = 4
FRAME_MS = 33
_COLOURS = ("#6CB2FF", "#3FC7B8", "#FF8A3D", "#B79CFF", "#F58AC0", "#9BD36A")


class Plot(pyqtgraph.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Six curves in fixed ranges; counts how often it is really painted."""

    def __init__(self) -> None:
        super().__init__()
        self.paints = 0
        self.setMouseEnabled(False, False)
        self.setXRange(0, POINTS, padding=0)
        self.setYRange(0, CURVES, padding=0)
        self.getViewBox().disableAutoRange()
        self._curves = [
            pyqtgraph.PlotCurveItem(pen=pyqtgraph.mkPen(one, width=1), skipFiniteCheck=True)
            for one in _COLOURS
        ]
        for curve in self._curves:
            self.addItem(curve)
        self._times = np.arange(float(POINTS))
        self._values = _readings() * 0.9 + np.arange(CURVES)[:, None]

    def step(self) -> None:
        """One frame: every curve moves by a point."""
        self._values = np.roll(self._values, -1, axis=1)
        for number, curve in enumerate(self._curves):
            curve.setData(self._times, self._values[number])

    def paintEvent(self, event: Any) -> None:
        self.paints += 1
        super().paintEvent(event)


def _readings() -> np.ndarray[Any, np.dtype[np.float64]]:
    """What a PC's readings look like: slow loads with a little noise on them, between 0 and 1."""
    chance = np.random.default_rng(0)
    times = np.linspace(0, 60, POINTS)
    waves = [np.sin(times * rate) + np.sin(times * rate * 0.31) for rate in range(1, CURVES + 1)]
    noise = chance.normal(0, 0.02, (CURVES, POINTS))
    return np.clip(0.5 + 0.2 * np.array(waves) + noise, 0, 1)


class Screen(QWidget):
    """The window of one contender. `frame` is called before each of its frames."""

    def __init__(self, frame: Callable[[], None]) -> None:
        super().__init__()
        self.setWindowTitle("ui-stall")
        self.resize(1400, 800)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plot = Plot()
        self.panes = [QPlainTextEdit(readOnly=True) for _ in range(PANES)]
        layout = QGridLayout(self)
        layout.addWidget(self.plot, 0, 0, 1, PANES)
        for place, pane in enumerate(self.panes):
            pane.setMaximumBlockCount(200)
            layout.addWidget(pane, 1, place)
        _key()  # the first one makes Qt's keyboard device, which belongs to this thread
        self.delays: list[float] = []
        self.posted: deque[float] = deque()
        self._frame = frame
        self._timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_frame)
        self._timer.start()

    def add_text(self, pane: int, text: str) -> None:
        """One write a frame and pane at most: that is what a pane is for."""
        cursor = self.panes[pane].textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertText(text)

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        self.delays.append(time.perf_counter() - self.posted.popleft())

    def _on_frame(self) -> None:
        self._frame()
        self.plot.step()


def _key() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)


class Keys(threading.Thread):
    """Posts a key about every 20 ms, at times that fit no frame."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(name="keys")
        self._screen = screen
        self._is_over = threading.Event()
        self._chance = random.Random(1)

    def run(self) -> None:
        while not self._is_over.wait(self._chance.uniform(0.010, 0.030)):
            key = _key()
            self._screen.posted.append(time.perf_counter())
            QCoreApplication.postEvent(self._screen, key)

    def stop(self) -> None:
        self._is_over.set()
        self.join()


class Measurement(QObject):
    """Counts from `begin` on, for `seconds`; then `done` gets the figures."""

    def __init__(
        self, screen: Screen, chunks: Callable[[], int], done: Callable[[dict[str, float]], None]
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._chunks = chunks
        self._done = done
        self._keys = Keys(screen)

    def begin(self, seconds: float) -> None:
        self._paints, self._told = self._screen.plot.paints, self._chunks()
        self._at, self._cpu = time.perf_counter(), time.process_time()
        self._own_cpu = time.thread_time()
        self._keys.start()
        QTimer.singleShot(round(seconds * 1000), self, self._end)

    def _end(self) -> None:
        took = time.perf_counter() - self._at
        cpu = time.process_time() - self._cpu
        own_cpu = time.thread_time() - self._own_cpu
        self._keys.stop()
        delays = sorted(self._screen.delays)
        self._done(
            {
                "fps": (self._screen.plot.paints - self._paints) / took,
                "key p50 ms": statistics.median(delays) * 1000,
                "key p99 ms": delays[int(len(delays) * 0.99)] * 1000,
                "key max ms": delays[-1] * 1000,
                "chunks/s": (self._chunks() - self._told) / took,
                "cpu %": cpu / took * 100,
                "of that GUI thread %": own_cpu / took * 100,
            }
        )
