"""NodeGraphQt on one graph of `bench canvas`; prints CPU milliseconds as JSON.

    python peer_nodegraphqt.py NODES FRAMES
    python peer_nodegraphqt.py NODES FRAMES idle WIDTH HEIGHT LINKS_PER_NODE

`idle` is one frame of the whole graph in a window of that size, nothing moving.

Runs in a side environment; the graph is read from canvas_shape.py beside this file. Undo is left
out while building, as its own loader does, and the view is driven by its own pan and zoom.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.append(str(Path(__file__).resolve().parent))  # last: a bench is called json

from canvas_frames import frame_times, median_ms, p95  # type: ignore[import-not-found]
from canvas_shape import (  # type: ignore[import-not-found]
    HEIGHT,
    WIDTH,
    Shape,
    shape_of,
)
from NodeGraphQt import BaseNode, NodeGraph
from PySide6.QtWidgets import QApplication


class TwoAndTwo(BaseNode):  # type: ignore[misc]
    """Two inputs (or three: `names`), two outputs."""

    names: tuple[str, ...] = ("first", "second")

    __identifier__ = "bench"
    NODE_NAME = "Step"

    def __init__(self) -> None:
        super().__init__()
        for name in self.names:
            self.add_input(name)
        for name in ("out", "facts"):
            self.add_output(name, multi_output=True)


def build(graph: Any, shape: Shape) -> list[Any]:
    nodes = [
        graph.create_node("bench.TwoAndTwo", name=f"Step {n}", pos=place, push_undo=False)
        for n, place in enumerate(shape.places)
    ]
    for source, output, target, port in shape.links:
        nodes[source].output(output).connect_to(nodes[target].input(port), push_undo=False)
    return nodes


def measure(count: int, frames: int) -> dict[str, float]:
    app = QApplication([])
    shape = shape_of(count)
    warm = NodeGraph()
    warm.register_node(TwoAndTwo)
    build(warm, shape_of(10))
    graph = NodeGraph()
    graph.register_node(TwoAndTwo)
    started = time.process_time()
    nodes = build(graph, shape)
    built = (time.process_time() - started) * 1e3
    if len(graph.all_nodes()) != count or not nodes:
        raise SystemExit("NodeGraphQt did not build the whole graph")
    viewer = graph.viewer()
    viewer.resize(WIDTH, HEIGHT)
    viewer.show()
    app.processEvents()
    show_whole(viewer)
    app.processEvents()
    repaint = viewer.viewport().repaint
    found = {"build": built}
    found["pan"] = median_ms(lambda n: viewer._set_viewer_pan(*_step(n)), repaint, frames)  # noqa: SLF001
    found["zoom"] = median_ms(
        lambda n: viewer._set_viewer_zoom(0.03 if n % 2 else -0.03, 0.0),  # noqa: SLF001
        repaint,
        frames,
    )
    viewer.reset_zoom()
    found["pan 1:1"] = median_ms(lambda n: viewer._set_viewer_pan(*_step(n)), repaint, frames)  # noqa: SLF001
    return found


def measure_idle(
    count: int, frames: int, width: int, height: int, links: float
) -> dict[str, float]:
    """A frame of the whole graph, by the clock and of the processor."""
    app = QApplication([])
    TwoAndTwo.names = ("first", "second", "third")
    graph = NodeGraph()
    graph.register_node(TwoAndTwo)
    build(graph, shape_of(count, links))
    viewer = graph.viewer()
    viewer.resize(width, height)
    viewer.show()
    app.processEvents()
    show_whole(viewer)
    app.processEvents()
    wall, cpu = frame_times(lambda _n: viewer.viewport().repaint(), frames + 1)
    wall, cpu = wall[1:], cpu[1:]  # the first one warms up
    return {
        "idle": sorted(wall)[len(wall) // 2],
        "idle cpu": sorted(cpu)[len(cpu) // 2],
        "idle p95": p95(wall),
    }


def show_whole(viewer: Any) -> None:
    """Its own zoom_to_nodes, but for how it finds the rectangle: grouping all nodes and taking the
    group apart again takes twenty seconds with a thousand of them, and no figure is about that."""
    boxes = [node.sceneBoundingRect() for node in viewer.all_nodes()]
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.united(box)
    viewer._scene_range = whole  # noqa: SLF001
    viewer._update_scene()  # noqa: SLF001


def _step(number: int) -> tuple[int, int]:
    return (9, 5) if number % 2 else (-9, -5)


if __name__ == "__main__":
    told = sys.argv[1:]
    if len(told) > 2:
        size = int(told[3]), int(told[4])
        found = measure_idle(int(told[0]), int(told[1]), *size, float(told[5]))
    else:
        found = measure(int(told[0]), int(told[1]))
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    os._exit(0)  # it is known to crash while Qt tears it down; the figures are told
