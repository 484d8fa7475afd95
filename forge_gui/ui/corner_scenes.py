"""Pictures of what is seen seldom: a pause inside of a map, a step's own tries, long values, a window
in which the run bar folds.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.camera import Camera, pause, wait_until
from forge_gui.values.graph import Graph, PipelineInput, Position, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.run import RunState

CORNER_SCENES = ("debug-inside", "step-tries", "inputs-long", "bar-narrow")
_NARROW = 1_000
_LONG = " ".join(
    f"{n}. The lid of kettle K-{20_870 + n} came cracked, and the box was wet." for n in range(60)
)
_DRAFT, _CHECK, _EACH = StepId("draft"), StepId("check"), StepId("each")


def corner_scenes(camera: Camera) -> None:
    """All of them, in tabs of their own."""
    if not any(camera.wants(name) for name in CORNER_SCENES):
        return
    work = camera.studio.workspace
    before = list(work.documents)
    with TemporaryDirectory() as folder:
        inner = _saved(camera, _inner(), Path(folder) / "one-mail.forge.json")
        outer = _saved(camera, _outer(), Path(folder) / "many-mails.forge.json")
        _inside(camera, inner, outer)
        _tries(camera, inner)
        _long(camera, inner)
        for one in list(work.documents):
            if one not in before:
                work.close_tab(one)


def _saved(camera: Camera, graph: Graph, path: Path) -> DocumentViewModel:
    document = camera.studio.workspace.new()
    document.editor.set_graph(graph)
    camera.studio.workspace.save_as(path, document)
    wait_until(lambda: document.path == path and not document.is_modified, "the file")
    return document


def _inside(camera: Camera, inner: DocumentViewModel, outer: DocumentViewModel) -> None:
    """The second item of a map is held, and a breakpoint of the outer pipeline is off."""
    window = camera.window
    inner.editor.toggle_breakpoint(_CHECK, "reply")
    camera.studio.workspace.set_current(outer)
    outer.editor.toggle_breakpoint("report")
    outer.editor.enable_breakpoint("report", is_on=False)
    window.show_run_tab("Debug")
    window.start_run()
    for item in (1, 2):
        name = f"each/{item}/check"
        wait_until(lambda name=name: name in [s.step for s in outer.run.stops], "the pause")  # type: ignore[misc]
        if item == 1:
            outer.run.go_on()
    wait_until(lambda: any(row.inner for row in outer.debug.breakpoints.rows), "the list")
    outer.editor.select((_EACH,))
    camera.shoot("debug-inside")
    inner.editor.clear_breakpoints()
    outer.run.go_on()
    wait_until(lambda: outer.run.state is RunState.DONE, "the end")
    window.show_run_tab("Timeline")


def _tries(camera: Camera, document: DocumentViewModel) -> None:
    window, editor = camera.window, document.editor
    camera.studio.workspace.set_current(document)
    made = editor.add_step("model", Position(480, 240), {"model": "forge:tiny", "retries": 4})
    editor.select((made,))
    pause(0.2)

    def reach() -> None:
        for area in window.workbench.inspector.findChildren(QScrollArea):
            for one in area.findChildren(QWidget):
                if one.accessibleName().startswith("Retries") and one.isVisible():
                    area.ensureWidgetVisible(one, 0, 120)

    camera.shoot("step-tries", reach)
    editor.undo()


def _long(camera: Camera, document: DocumentViewModel) -> None:
    """A value of many lines in the sheet; the same window too narrow for the run bar's words."""
    window, sheet = camera.window, camera.window.area.sheet
    camera.studio.workspace.set_current(document)
    document.inputs.set_value("mail", _LONG)
    camera.shoot("inputs-long", lambda: sheet.open_at("mail"))
    sheet.close_sheet()

    def narrow() -> None:
        window.resize(_NARROW, window.height())
        pause(0.1)
        if window.area.view is not None:
            window.area.view.zoom_to_fit()

    camera.shoot("bar-narrow", narrow)
    document.inputs.set_value("mail", "")


def _inner() -> Graph:
    return Graph(
        "One mail",
        inputs=(PipelineInput(StepId("mail"), example="The lid was cracked."),),
        steps=(
            Step(_DRAFT, "template", "Draft reply", {"text": "Dear customer,\n{mail}"}),
            Step(_CHECK, "template", "Check tone", {"text": "{reply}\n\nYours"}),
        ),
        wires=(Wire(_DRAFT, _CHECK, "reply"),),
        layout={"mail": Position(0, 0), "draft": Position(240, 0), "check": Position(520, 0)},
    )


def _outer() -> Graph:
    mails = '["The lid was cracked.", "Where is my parcel?", "Thank you, all is well."]'
    each: JsonObject = {"items": "{mails}", "pipeline": "one-mail.forge.json", "at_once": 1}
    return Graph(
        "Many mails",
        inputs=(PipelineInput(StepId("mails"), example=mails),),
        steps=(
            Step(_EACH, "map", "Each mail", each),
            Step(StepId("report"), "output", "Report", {"text": "{all}"}),
        ),
        wires=(Wire(_EACH, StepId("report"), "all"),),
        layout={"mails": Position(0, 0), "each": Position(240, 0), "report": Position(520, 0)},
    )
