"""The whole app under a person's hands: the real window, real mouse and key events, a real engine."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.app import App
from forge_gui.ui.canvas.view import CanvasView
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.run import RunViewModel

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
PATIENCE_MS = 30_000
TINY = ModelId("forge", "tiny")
NOBODY = "ollama.host=127.0.0.1:9"
"""Nothing listens there."""


class Desk:
    """One run of the app in this process, on the folders of FORGE_HOME."""

    def __init__(self, qtbot: QtBot, *options: str) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._qtbot = qtbot
        self.app = App(application, options)
        self.is_over = False
        self.told: list[str] = []
        workspace = self.app.studio.workspace
        workspace.told.connect(lambda said: self.told.append(said.text))
        with qtbot.waitSignal(workspace.restored, timeout=PATIENCE_MS):
            self.app.show()
        self.window = self.app.window
        self.window.resize(1440, 900)

    @property
    def document(self) -> DocumentViewModel:
        return self.app.studio.workspace.current

    @property
    def editor(self) -> EditorViewModel:
        return self.document.editor

    @property
    def run(self) -> RunViewModel:
        return self.document.run

    @property
    def canvas(self) -> CanvasView:
        """The canvas in sight."""
        view = self.window.area.view
        assert view is not None
        return view

    def wait(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=PATIENCE_MS)

    def end(self) -> None:
        """Close the window as a person does, and wait until everything has ended."""
        with self._qtbot.waitSignal(self.app.ended, timeout=PATIENCE_MS):
            self.window.close()
        self.app.end()
        self.is_over = True
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # Hands

    def click_button(self, name: str) -> None:
        """Press the visible button with this accessible name or text."""
        button = self.button(name)
        assert button.isEnabled(), f"{name} is not enabled"
        QTest.mouseClick(button, LEFT, NO_KEYS, button.rect().center())

    def button(self, name: str) -> QAbstractButton:
        shown = [
            one
            for one in self.window.findChildren(QAbstractButton)
            if one.isVisible() and name in (one.accessibleName(), one.text())
        ]
        assert shown, f"no button {name} is in sight"
        return shown[0]

    def has_button(self, name: str) -> bool:
        """Whether a button with this accessible name or text is in sight."""
        found = self.window.findChildren(QAbstractButton)
        return any(b.isVisible() and name in (b.accessibleName(), b.text()) for b in found)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.keyClick(self.window, key, keys)

    def drag_model(self, model: ModelId, onto: QWidget, place: QPoint) -> None:
        """From its row in the list onto a point of another widget.

        The offscreen platform ends every drag at once, so what it would tell the window while the
        mouse moves on is told here; the window finds the widgets under it by itself.
        """
        self.wait(lambda: self.app.studio.models.row(model) is not None)
        models = self.window.workbench.models.list
        rows = [str(row.id) for row in self.app.studio.models.rows]
        self.wait(lambda: models.model().rowCount() == len(rows))
        index = models.model().index(rows.index(str(model)), 0)
        mime = models.model().mimeData([index])
        target = onto.mapTo(self.window, place)
        copy = Qt.DropAction.CopyAction
        handle = self.window.windowHandle()
        for near in (target - QPoint(20, 0), target):
            enter = QDragEnterEvent(near, copy, mime, LEFT, NO_KEYS)
            QCoreApplication.sendEvent(handle, enter)
            move = QDragMoveEvent(near, copy, mime, LEFT, NO_KEYS)
            QCoreApplication.sendEvent(handle, move)
            assert move.isAccepted(), "nothing there takes a model"
        QCoreApplication.sendEvent(handle, QDropEvent(QPointF(target), copy, mime, LEFT, NO_KEYS))
        QCoreApplication.processEvents()

    def pixel(self, place: QPointF) -> QPoint:
        return self.canvas.mapFromScene(place)

    def drag_wire(self, source: str, target: str, port: str) -> None:
        """From the output of a node to an input port of another."""
        view = self.canvas
        begin = self.pixel(view.canvas.nodes[source].port_place("out", is_output=True))
        until = self.pixel(view.canvas.nodes[target].port_place(port, is_output=False))
        QTest.mousePress(view.viewport(), LEFT, NO_KEYS, begin)
        for step in range(1, 6):
            QTest.mouseMove(view.viewport(), begin + (until - begin) * step / 5)
            QCoreApplication.processEvents()
        QTest.mouseRelease(view.viewport(), LEFT, NO_KEYS, until)
        QCoreApplication.processEvents()

    def type_into(self, widget: QWidget, text: str) -> None:
        QTest.mouseClick(widget, LEFT, NO_KEYS, widget.rect().center())
        QTest.keyClicks(widget, text)


OpenDesk = Callable[..., Desk]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user of their own."""
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))
    assert os.environ["FORGE_HOME"]
    return tmp_path / "home"


@pytest.fixture
def open_desk(qtbot: QtBot, home: Path) -> Iterator[OpenDesk]:
    """Opens the app; what is still open at the end is closed."""
    desks: list[Desk] = []

    def open_it(*options: str) -> Desk:
        desk = Desk(qtbot, *(options or (NOBODY,)))
        desks.append(desk)
        return desk

    yield open_it
    for desk in desks:
        if not desk.is_over:
            desk.end()


def steps(graph: Graph) -> Sequence[str]:
    return [step.id for step in graph.steps]
