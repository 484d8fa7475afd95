"""Forge's canvas on one graph of `bench canvas`; prints CPU milliseconds as JSON.

    python -m benchmarks.canvas_forge NODES FRAMES

The real view-model, scene and view, as the app makes them, with everything that a node draws.
`zoom` is until all is sharp, `zoom step` the frame that answers the hand.
"""

from __future__ import annotations

import json
import os
import sys
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from benchmarks.canvas_frames import median_ms
from benchmarks.canvas_graph import KINDS, breakpoints_of, graph_of
from benchmarks.canvas_shape import HEIGHT, WIDTH, shape_of
from forge_gui.ui.canvas.view import CanvasView
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.editor import EditorViewModel


def measure(count: int, frames: int) -> dict[str, float]:
    app = QApplication([])
    shape = shape_of(count)
    warm = CanvasView(EditorViewModel(graph_of(shape_of(10)), kinds=KINDS), ThemeSource("dark"))
    del warm
    started = time.process_time()
    editor = EditorViewModel(graph_of(shape), kinds=KINDS)
    editor.set_breakpoints(breakpoints_of(shape))
    view = CanvasView(editor, ThemeSource("dark"))
    built = (time.process_time() - started) * 1e3
    if (len(view.canvas.nodes), len(view.canvas.wires)) != (count, len(shape.links)):
        raise SystemExit("Forge did not build the whole graph")
    view.resize(WIDTH, HEIGHT)
    view.show()
    app.processEvents()
    view.zoom_to_fit()
    zoom, repaint = view.zoom, view.viewport().repaint
    found = {"build": built}
    found["pan"] = median_ms(lambda n: view.pan(*_step(n)), repaint, frames)

    def zoom_by(number: int) -> None:
        view.camera.set_zoom(zoom * (1 + number % 2 * 0.03))

    def sharpen() -> None:
        """Another zoom is drawn in several goes."""
        repaint()
        while not view.stage.is_settled:
            repaint()

    found["zoom"] = median_ms(zoom_by, sharpen, frames)
    found["zoom step"] = median_ms(zoom_by, repaint, frames)
    view.zoom_reset()
    view.camera.center(view.canvas.extent.center())
    found["pan 1:1"] = median_ms(lambda n: view.pan(*_step(n)), repaint, frames)
    return found


def _step(number: int) -> tuple[int, int]:
    return (9, 5) if number % 2 else (-9, -5)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]), int(sys.argv[2]))) + "\n")
