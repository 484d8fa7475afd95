"""Forge's canvas at work on a large graph, for `bench canvas`; prints milliseconds as JSON.

    python -m benchmarks.canvas_crowd work WIDTH HEIGHT FRAMES ROUNDS
    python -m benchmarks.canvas_crowd open NODES ROUNDS

`work`: 1,000 nodes and 2,000 wires while 8 steps stream: panning with the whole graph in view and
at 100 %, and dragging 100 selected nodes. A frame is what the person waits for: events come in,
the window moves, everything is painted; the first one of a drag or a pan is told apart. `open`:
from the text of a pipeline file to the first picture of all its nodes. Of several rounds the best
one is told, for what else runs on the PC only ever makes one slower.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from benchmarks.canvas_frames import frame_times, p95
from benchmarks.canvas_graph import KINDS, breakpoints_of, graph_of
from benchmarks.canvas_shape import shape_of
from forge_gui.bridge.collector import Collector
from forge_gui.engine.pipeline.document import parse_pipeline, pipeline_text
from forge_gui.ui.canvas.view import CanvasView
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.events import RunStarted, StepStarted, StepStreamed
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.viewmodels.editor import EditorViewModel

NODES, LINKS_PER_NODE, STREAMS, DRAGGED = 1_000, 2.0, 8, 100
_NEAR = 50
"""Zoom in percent at which a hundred nodes are in a window."""
Times = tuple[list[float], list[float]]
"""Of each frame, in milliseconds: by the clock, and of the processor."""
_RUN, _MODEL = RunId("bench"), ModelId("forge", "tiny")
_PIECE = "and the buyer asks for a new lid "


class Work:
    """One window over the graph, with a run in it."""

    def __init__(self, app: QApplication, width: int, height: int) -> None:
        self._app = app
        shape = shape_of(NODES, LINKS_PER_NODE)
        self.editor = EditorViewModel(graph_of(shape), kinds=KINDS)
        self.editor.set_breakpoints(breakpoints_of(shape))
        self.view = CanvasView(self.editor, ThemeSource("dark"))
        if (len(self.view.canvas.nodes), len(self.view.canvas.wires)) != (NODES, len(shape.links)):
            raise SystemExit("Forge did not build the whole graph")
        self.view.resize(width, height)
        self.view.show()
        app.processEvents()
        self._running = self._start_run()
        self._tokens = 0

    def _start_run(self) -> list[StepId]:
        """Steps in the middle of the graph stream, where they are seen at 100 % as well."""
        middle = self.view.canvas.extent.center()
        ids = [step.id for step in self.editor.graph.steps]

        def far(name: StepId) -> float:
            way = self.view.canvas.nodes[name].box.center() - middle
            return way.manhattanLength()

        running = sorted(ids, key=far)[:STREAMS]
        self.editor.expect_run()
        self.editor.follow_run(_RUN)
        started = [StepStarted(_RUN, step, _MODEL, time.time()) for step in running]
        self.editor.apply_events([RunStarted(_RUN, "bench", tuple(ids), time.time()), *started])
        return running

    def stream(self) -> None:
        self._tokens += 8
        self.editor.apply_events(
            [StepStreamed(_RUN, step, _PIECE, self._tokens) for step in self._running]
        )

    def pan(self, frames: int, *, whole: bool) -> Times:
        """Frames that stream and move, to and fro over half a window."""
        if whole:
            self.view.zoom_to_fit()
        else:
            self.view.zoom_reset()
            self.view.camera.center(self.view.canvas.extent.center())
        self._app.processEvents()
        way = 1

        def frame(number: int) -> None:
            nonlocal way
            way = -way if number % 40 == 20 else way
            self.stream()
            self.view.pan(9 * way, 5 * way)
            self._app.processEvents()

        return frame_times(frame, frames)

    def drag(self, frames: int, *, whole: bool) -> Times:
        """A hundred nodes in the middle follow the mouse; then they are put down."""
        view, middle = self.view, self.view.canvas.extent.center()
        view.zoom_to_fit() if whole else view.set_zoom_percent(_NEAR)
        view.camera.center(middle)
        nodes = sorted(
            view.canvas.nodes.values(), key=lambda n: (n.box.center() - middle).manhattanLength()
        )
        self.editor.select(node.node_id for node in nodes[:DRAGGED])
        start = QPointF(view.mapFromScene(nodes[0].box.topLeft() + QPointF(100, 14)))
        self._mouse(QEvent.Type.MouseButtonPress, start)
        self._app.processEvents()
        times = frame_times(lambda n: self._drag_to(start, n), frames)
        self._mouse(QEvent.Type.MouseButtonRelease, start + QPointF(40, 30))
        self._app.processEvents()
        if view.canvas.lift is not None:
            raise SystemExit("The nodes were not put down")
        return times

    def _drag_to(self, start: QPointF, number: int) -> None:
        self._mouse(
            QEvent.Type.MouseMove, start + QPointF(7 * (number % 30) + 8, 5 * (number % 20))
        )
        if self.view.canvas.lift is None:
            raise SystemExit("Nothing is dragged")
        self._app.processEvents()

    def _mouse(self, kind: QEvent.Type, place: QPointF) -> None:
        left, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        screen = QPointF(self.view.viewport().mapToGlobal(place.toPoint()))
        QCoreApplication.sendEvent(
            self.view.viewport(), QMouseEvent(kind, place, screen, left, left, keys)
        )


def work(width: int, height: int, frames: int, rounds: int) -> dict[str, float]:
    app = QApplication([])
    collector = _collected_as_in_the_app()
    desk = Work(app, width, height)
    parts: dict[str, Callable[[], Times]] = {
        "pan whole": lambda: desk.pan(frames, whole=True),
        "pan 1:1": lambda: desk.pan(frames, whole=False),
        "drag whole": lambda: desk.drag(frames, whole=True),
        "drag near": lambda: desk.drag(frames, whole=False),
    }
    found: dict[str, float] = {}
    for name, measure in parts.items():
        times = [measure() for _ in range(rounds)]
        for way, each in (("", [t[0] for t in times]), (" cpu", [t[1] for t in times])):
            best = min(each, key=lambda round_: statistics.median(round_[1:]))
            found[f"{name}{way}"] = statistics.median(best[1:])
            found[f"{name}{way} p95"] = p95(best[1:])
            found[f"{name}{way} first"] = min(one[0] for one in each)
    desk.editor.forget_run()
    collector.stop()
    return found


def opened(count: int, rounds: int) -> dict[str, float]:
    """Reading, showing, painting: what stands between a click and the picture."""
    app = QApplication([])
    collector = _collected_as_in_the_app()
    text = pipeline_text(graph_of(shape_of(count)))
    _open(app, pipeline_text(graph_of(shape_of(10))), 10)
    times = [_open(app, text, count) for _ in range(rounds)]
    collector.stop()
    return {"open": min(wall for wall, _ in times), "open cpu": min(cpu for _, cpu in times)}


def _open(app: QApplication, text: str, count: int) -> tuple[float, float]:
    """Milliseconds by the clock and of the processor."""
    clock, cpu = time.perf_counter(), time.process_time()
    editor = EditorViewModel(parse_pipeline(text, "bench"), kinds=KINDS)
    view = CanvasView(editor, ThemeSource("dark"))
    view.resize(1_920, 1_080)
    view.show()
    app.processEvents()
    view.viewport().repaint()
    found = (time.perf_counter() - clock) * 1e3, (time.process_time() - cpu) * 1e3
    if len(view.canvas.nodes) != count:
        raise SystemExit("Forge did not open the whole graph")
    view.close()
    return found


def _collected_as_in_the_app() -> Collector:
    """Python's garbage is looked for as it is in the app's process: now and then, not in between."""
    collector = Collector()
    collector.start()
    return collector


if __name__ == "__main__":
    numbers = [int(one) for one in sys.argv[2:]]
    result = work(*numbers) if sys.argv[1] == "work" else opened(*numbers)
    sys.stdout.write(json.dumps(result) + "\n")
