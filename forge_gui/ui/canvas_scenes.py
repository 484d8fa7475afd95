"""Pictures of the canvas: what is drawn on it, and what a hand does there."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolTip

from forge_gui.ui.camera import Camera, pause, wait_until
from forge_gui.ui.canvas import menus
from forge_gui.ui.canvas.view import CanvasView
from forge_gui.ui.debug_scenes import triage
from forge_gui.values.graph import Graph, PipelineInput, Position, Step, StepMode, Wire
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.run import RunState

CANVAS_SCENES = (
    "canvas-marks",
    "canvas-wire-value",
    "canvas-wire-drop",
    "canvas-guides",
    "canvas-add",
    "canvas-menu",
    "canvas-find",
    "canvas-faults",
    "canvas-minimap",
    "canvas-inside",
    "tabs-many",
    "values-image",
)
_LEFT, _NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def canvas_scenes(camera: Camera) -> None:
    """All of them, in tabs of their own."""
    window, work = camera.window, camera.studio.workspace
    document = work.new()
    document.editor.set_graph(triage())
    window.workbench.show_inspector()
    window.start_run()
    wait_until(lambda: document.run.state is RunState.DONE, "the run")
    _hands(camera)
    _marks(camera)
    _faults(camera)
    _minimap(camera)
    _inside(camera)
    _picture(camera)
    _tabs(camera)
    for one in list(work.documents):
        work.close_tab(one)


def _view(camera: Camera) -> CanvasView:
    view = camera.window.area.view
    assert view is not None
    return view


def _drag(view: CanvasView, begin: QPoint, until: QPoint) -> None:
    """The button stays down at the end."""
    QTest.mousePress(view.viewport(), _LEFT, _NO_KEYS, begin)
    for step in range(1, 9):
        QTest.mouseMove(view.viewport(), begin + (until - begin) * step / 8)
        QCoreApplication.processEvents()


def _hands(camera: Camera) -> None:
    """Hovering, pulling, asking."""
    camera.shoot("canvas-wire-value", lambda: _hover_wire(_view(camera)))
    QToolTip.hideText()

    def drop_wire() -> None:
        view = _view(camera)
        begin = view.mapFromScene(view.canvas.nodes["urgency"].port_place("out", is_output=True))
        until = begin + QPoint(56, -24)
        _drag(view, begin, until)
        QTest.mouseRelease(view.viewport(), _LEFT, _NO_KEYS, until)

    camera.shoot("canvas-wire-drop", drop_wire)
    _view(camera).adder.finder.hide()
    camera.shoot("canvas-guides", lambda: _drag_beside(_view(camera)))
    _view(camera).cancel_gesture()
    camera.shoot("canvas-add", lambda: _view(camera).show_add_search())
    camera.shoot("canvas-find", _view(camera).adder.ask_place)
    _view(camera).adder.finder.hide()

    def ask_menu() -> None:
        view = _view(camera)
        for open_menu in view.findChildren(QMenu):
            open_menu.close()
        place = view.canvas.nodes["draft"].box.center()
        menus.menu_at(view, place).popup(view.viewport().mapToGlobal(view.mapFromScene(place)))

    camera.shoot("canvas-menu", ask_menu)
    for menu in _view(camera).findChildren(QMenu):
        menu.close()


def _hover_wire(view: CanvasView) -> None:
    QToolTip.hideText()
    pause(0.4)  # a tip fades
    wires = view.canvas.wires
    bound = next(one for one in wires if (one.source, one.target) == ("draft", "report"))
    source = view.canvas.nodes["draft"].port_place("out", is_output=True)
    target = view.canvas.nodes["report"].port_place(bound.port, is_output=False)
    pixel = view.mapFromScene((source + target) / 2)
    QTest.mouseMove(view.viewport(), pixel)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, pixel, view.viewport().mapToGlobal(pixel))
    QCoreApplication.sendEvent(view.viewport(), event)


def _drag_beside(view: CanvasView) -> None:
    """Nearly in line with another node: the guides show it."""
    view.cancel_gesture()
    node, other = view.canvas.nodes["mail"], view.canvas.nodes["extract"]
    begin = node.box.topLeft() + QPointF(60, 12)
    level = other.box.top() - node.box.top() + 2
    _drag(view, view.mapFromScene(begin), view.mapFromScene(begin + QPointF(-30, level)))


def _marks(camera: Camera) -> None:
    """A note, frames, steps that are left out, pinned, held."""
    editor = camera.window.document.editor
    note = "Ask for the order number first; without it nobody can help."
    editor.add_note(note, Position(40, 280), colour="amber")
    editor.group(("draft", "urgency"), "Answer", "violet")
    editor.set_mode(StepMode.MUTED, ("urgency",))
    editor.set_mode(StepMode.BYPASSED, ("draft",))
    editor.pin("extract", {"response": {"name": "J. Brandt", "order": "K-20871"}})
    editor.toggle_breakpoint("report")
    editor.toggle_breakpoint("report", "urgency")
    editor.select(("draft",))
    camera.shoot("canvas-marks")
    editor.clear_breakpoints()
    while editor.can_undo:
        editor.undo()


def _faults(camera: Camera) -> None:
    """What would be refused before a run says so while one writes."""
    work = camera.studio.workspace
    document = work.new()
    document.editor.set_graph(
        Graph(
            "What is missing",
            inputs=(PipelineInput(StepId("question"), example="How tall is the tower?"),),
            steps=(
                _model("answer", "Answer {question", "forge:tiny"),
                _model("gone", "Answer {question}", "ollama:llama3.1:8b"),
                Step(StepId("loose"), "template", "Nobody feeds it", {"text": "{nothing} here"}),
                _model("unchosen", "Short: {question}", ""),
                Step(StepId("same"), "json", "Read JSON", {}),
            ),
            wires=(Wire(StepId("gone"), StepId("same"), "text"),),
        )
    )
    wait_until(lambda: len(document.editor.faults) > 2, "the faults")
    document.editor.arrange()
    document.editor.select(("gone",))
    camera.shoot("canvas-faults")
    work.close_tab(document)


def _model(name: str, prompt: str, model: str) -> Step:
    settings = {"prompt": prompt} | ({"model": model} if model else {})
    return Step(StepId(name), "model", name.capitalize(), dict(settings))


def _minimap(camera: Camera) -> None:
    """A large pipeline, of which a part is in sight."""
    work = camera.studio.workspace
    document = work.new()
    steps = [
        Step(StepId(f"part_{number:02d}"), "template", f"Part {number}", {"text": "{before}"})
        for number in range(60)
    ]
    wires = [
        Wire(StepId(f"part_{(number - 1) // 3:02d}"), StepId(f"part_{number:02d}"), "before")
        for number in range(1, 60)
    ]
    document.editor.set_graph(Graph("A large one", steps=tuple(steps), wires=tuple(wires)))
    document.editor.arrange()

    def near() -> None:
        camera.window.workbench.run.set_folded(True)
        pause(0.1)
        _view(camera).zoom_reset()
        _view(camera).go_to("part_04")
        pause(0.4)

    camera.shoot("canvas-minimap", near)
    camera.window.workbench.run.set_folded(False)
    work.close_tab(document)


def _inside(camera: Camera) -> None:
    """Inside of a step that is a pipeline, with the way back."""
    window, work = camera.window, camera.studio.workspace
    outer = work.new()
    outer.editor.set_graph(triage())
    folder = camera.folder / "inside"
    folder.mkdir(exist_ok=True)
    outer.save(folder / "triage.forge.json")
    wait_until(lambda: outer.path is not None, "the file")
    work.inside.make("Write the answer", ("draft", "urgency"), outer)
    wait_until(lambda: any(s.kind == "pipeline" for s in outer.editor.graph.steps), "the step")
    inner = next(step for step in outer.editor.graph.steps if step.kind == "pipeline")
    work.inside.enter(inner.id, outer)
    wait_until(lambda: window.document is not outer, "the inside")
    camera.shoot("canvas-inside")
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()


def _picture(camera: Camera) -> None:
    """A step that gives a picture: of this very window."""
    window, work = camera.window, camera.studio.workspace
    seen = window.grab().scaledToWidth(480, Qt.TransformationMode.SmoothTransformation)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    seen.save(buffer, "PNG")
    uri = f"data:image/png;base64,{bytes(buffer.data().toBase64().data()).decode('ascii')}"
    document = work.new()
    shot = Step(StepId("shot"), "template", "A picture", {"text": uri})
    document.editor.set_graph(Graph("Pictures", steps=(shot,)))
    window.start_run()
    wait_until(lambda: document.run.state is RunState.DONE, "the picture")
    document.editor.select((shot.id,))
    window.show_run_tab("Values")
    camera.shoot("values-image", settle_s=0.4)
    window.show_run_tab("Timeline")
    work.close_tab(document)


def _tabs(camera: Camera) -> None:
    """Many pipelines open, some with long names, some changed."""
    work = camera.studio.workspace
    names = ("Mail", "Summaries of the minutes of every meeting since May", "Reviews", "A", "Bills")
    for name in (*names, "Translate and check", "Shoot-out"):
        document = work.new()
        document.editor.set_graph(Graph(name, inputs=(PipelineInput(StepId("text")),)))
        if len(name) % 2:
            document.editor.add_note("Changed.")
    camera.shoot("tabs-many")
