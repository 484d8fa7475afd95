"""A hand on the canvas: real mouse and key events at scene positions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from forge_gui.ui.canvas.view import CanvasView
from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.ui.finder.finder import Finder
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import Graph, PipelineInput, Position, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.editor import EditorViewModel

NO_KEYS = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
MIDDLE = Qt.MouseButton.MiddleButton


def model(name: str, prompt: str = "Sum up {text}") -> Step:
    return Step(StepId(name), "model", name.title(), {"model": "forge:tiny", "prompt": prompt})


def small_graph() -> Graph:
    """text -> first (by name) -> second (by wire); an output that is not fed; a free template."""
    return Graph(
        inputs=(PipelineInput(StepId("text"), example="A kettle"),),
        steps=(
            model("first"),
            Step(StepId("free"), "template", "Free", {"text": "Hello {name}"}),
            Step(StepId("result"), "output", "Result", {"text": "{value}"}),
            model("second", "Judge {answer}"),
        ),
        wires=(Wire(StepId("first"), StepId("second"), "answer"),),
        layout={
            "text": Position(-240, 0),
            "first": Position(0, 0),
            "second": Position(288, 0),
            "result": Position(576, 0),
            "free": Position(0, 240),
        },
    )


class Hand:
    """A canvas in a window at 100 %, and what its owner is told."""

    def __init__(self, graph: Graph, theme: str = "dark") -> None:
        self.editor = EditorViewModel(graph)
        self.source = ThemeSource(theme, reduced_motion=True)
        self.view = CanvasView(self.editor, self.source)
        self.view.resize(1400, 800)
        self.view.show()
        self.view.zoom_reset()
        self.view.camera.center(QPointF(288, 160))
        self.refused: list[str] = []
        self.editor.refused.connect(lambda sentence, _advice: self.refused.append(sentence))
        QCoreApplication.processEvents()

    @property
    def finder(self) -> Finder:
        return self.view.adder.finder

    def pixel(self, place: QPointF) -> QPoint:
        return self.view.mapFromScene(place)

    def body(self, node: str) -> QPointF:
        """A point in a node's title."""
        return self.view.canvas.nodes[node].box.topLeft() + QPointF(90, 14)

    def port(self, node: str, port: str) -> QPointF:
        """The middle of an input port."""
        return self.view.canvas.nodes[node].port_place(port, is_output=False)

    def output(self, node: str) -> QPointF:
        return self.view.canvas.nodes[node].port_place("out", is_output=True)

    def click(self, place: QPointF, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.mouseClick(self.view.viewport(), LEFT, keys, self.pixel(place))

    def press(self, place: QPointF, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.mousePress(self.view.viewport(), LEFT, keys, self.pixel(place))

    def release(self, place: QPointF, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.mouseRelease(self.view.viewport(), LEFT, keys, self.pixel(place))
        QCoreApplication.processEvents()

    def double_click(self, place: QPointF) -> None:
        QTest.mouseDClick(self.view.viewport(), LEFT, NO_KEYS, self.pixel(place))
        QCoreApplication.processEvents()

    def wire(self, target: str, port: str) -> WireItem:
        """The item of the connection that ends at this port."""
        wires = self.view.canvas.wires.items()
        return next(w for b, w in wires if (b.target, b.port) == (target, port))

    def go(self, places: Iterable[QPointF]) -> None:
        for place in places:
            QTest.mouseMove(self.view.viewport(), self.pixel(place))
            QCoreApplication.processEvents()

    def drag(
        self,
        start: QPointF,
        end: QPointF,
        *,
        button: Qt.MouseButton = LEFT,
        keys: Qt.KeyboardModifier = NO_KEYS,
    ) -> None:
        """Press, move in a few steps, release."""
        begin, until = self.pixel(start), self.pixel(end)
        port = self.view.viewport()
        QTest.mousePress(port, button, keys, begin)
        for step in range(1, 5):
            QTest.mouseMove(port, begin + (until - begin) * step / 4)
            QCoreApplication.processEvents()
        QTest.mouseRelease(port, button, keys, until)
        QCoreApplication.processEvents()

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.keyClick(self.view, key, keys)
        QCoreApplication.processEvents()

    def choose(self, letters: str) -> None:
        """Type into the finder that is open and take the first line."""
        assert self.finder.isVisible()
        QTest.keyClicks(self.finder.field, letters)
        QTest.keyClick(self.finder.field, Qt.Key.Key_Return)
        QCoreApplication.processEvents()

    def feeds(self, node: str) -> dict[str, str]:
        return {b.port: b.source for b in self.editor.index.feeds.get(node, ())}

    def picture(self) -> bytes:
        """The pixels of the canvas now."""
        image = self.view.viewport().grab().toImage()
        return bytes(image.constBits())
