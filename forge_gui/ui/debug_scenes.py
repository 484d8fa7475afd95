"""Pictures of the debugger: a pause, values, breakpoints, past runs, comparisons."""

from __future__ import annotations

from forge_gui.ui.camera import Camera, pause, wait_until
from forge_gui.ui.corner_scenes import CORNER_SCENES, corner_scenes
from forge_gui.ui.debug.debug_panel import DebugPanel
from forge_gui.values.debugging import ValueCondition
from forge_gui.values.graph import Graph, PipelineInput, Position, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.run import RunState

DEBUG_SCENES = (
    "debug-empty",
    "debug-paused",
    "debug-edit",
    "debug-edited",
    "debug-condition",
    "values-tree",
    "values-markdown",
    "values-prompt",
    "compare-empty",
    "compare-runs",
    "compare-graphs",
    "past-run",
    "history-search",
    *CORNER_SCENES,
)
_FACTS = (
    '{"name": "J. Brandt", "order": null, "items": [{"sku": "KET-17", "count": 1}, '
    '{"sku": "FIL-02", "count": 3}], "problem": "lid cracked on arrival", "urgent": true, '
    '"amount": 74.9}'
)
_REPLY = """## Your kettle

Dear {name}, we are sorry that **the lid was cracked**.

1. A new one leaves our store tomorrow.
2. Please keep the old one.

| sku | count |
|-----|-------|
| KET-17 | 1 |
| FIL-02 | 3 |

See [our terms](https://example.org/terms).
"""


def triage() -> Graph:
    """Steps that need no model: what they give is known beforehand."""
    reply = {"text": _REPLY.replace("{name}", "{facts[name]}")}
    steps = (
        Step(StepId("draft"), "template", "Draft reply", reply),
        Step(StepId("extract"), "template", "Extract", {"text": _escaped(_FACTS)}),
        Step(StepId("report"), "output", "Report", {"text": "{reply}\n\nUrgency: {urgency}"}),
        Step(StepId("urgency"), "template", "Rate urgency", {"text": "4"}),
    )
    return Graph(
        "Support triage",
        inputs=(
            PipelineInput(StepId("mail"), example="The lid of my kettle K-20871 was cracked."),
        ),
        steps=steps,
        wires=(
            Wire(StepId("extract"), StepId("draft"), "facts"),
            Wire(StepId("draft"), StepId("report"), "reply"),
            Wire(StepId("urgency"), StepId("report"), "urgency"),
        ),
        layout={
            "mail": Position(0, 60),
            "extract": Position(240, 120),
            "urgency": Position(480, 0),
            "draft": Position(480, 200),
            "report": Position(760, 80),
        },
    )


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def debug_scenes(camera: Camera) -> None:
    """All of them, in a tab of their own."""
    window, work = camera.window, camera.studio.workspace
    document = work.new()
    document.editor.set_graph(triage())
    window.show_run_tab("Debug")
    camera.shoot("debug-empty")
    window.show_run_tab("Compare")
    camera.shoot("compare-empty")
    window.show_run_tab("Debug")
    _paused(camera)
    _values(camera)
    _again(camera)
    _compared(camera)
    window.show_run_tab("Timeline")
    for one in list(work.documents):
        if one.past is not None or one is document:
            work.close_tab(one)
    corner_scenes(camera)


def _panel(camera: Camera) -> DebugPanel:
    panel = camera.window.findChild(DebugPanel)
    assert isinstance(panel, DebugPanel)
    return panel


def _paused(camera: Camera) -> None:
    """A run that a condition on a wire holds; its value is looked at and edited."""
    window = camera.window
    document, editor = window.document, window.document.editor
    condition = ValueCondition("contains", '"order": null')
    editor.set_breakpoint_condition("draft", "facts", condition)
    editor.toggle_breakpoint("report")
    editor.toggle_breakpoint("report", "urgency")
    editor.enable_breakpoint("report", "urgency", is_on=False)
    window.start_run()
    wait_until(lambda: document.run.is_paused and bool(document.run.stops), "the pause")
    editor.select(("draft",))
    camera.shoot("debug-paused")
    panel = _panel(camera)
    camera.shoot("debug-edit", panel.editor.edit)
    panel.editor.edit()
    panel.editor.text.setPlainText(_FACTS.replace("null", '"K-20871"'))
    panel.editor.use_button.click()
    wait_until(lambda: bool(document.debug.edited_text), "the edit")
    camera.shoot("debug-edited")
    row = document.debug.breakpoints.rows[0]
    camera.shoot("debug-condition", lambda: panel.edit_condition(row))
    panel.sheet.closed.emit()
    editor.clear_breakpoints()
    document.run.go_on()
    wait_until(lambda: document.run.state is RunState.DONE, "the end")


def _values(camera: Camera) -> None:
    window = camera.window
    editor = window.document.editor
    window.show_run_tab("Values")
    for scene, step in (("values-tree", "extract"), ("values-markdown", "draft")):
        camera.shoot(scene, lambda step=step: editor.select((step,)))  # type: ignore[misc]
    camera.shoot("values-prompt", lambda: editor.select(("report",)))


def _again(camera: Camera) -> None:
    """A second run that gives something else, and the menu beside Run."""
    window = camera.window
    document = window.document
    other = {"text": _escaped(_FACTS.replace("null", '"K-20871"').replace(": 3", ": 2"))}
    document.editor.set_settings("extract", other)
    window.start_run()
    wait_until(lambda: document.run.state is RunState.DONE, "the second run")


def _compared(camera: Camera) -> None:
    window, comparison = camera.window, camera.studio.comparison
    window.show_run_tab("Compare")
    wait_until(lambda: bool(comparison.rows), "the comparison")
    camera.shoot("compare-runs")
    comparison.set_wants_graphs(True)
    camera.shoot("compare-graphs")
    comparison.set_wants_graphs(False)
    window.show_run_tab("History")
    history = camera.studio.history
    name = triage().name
    wait_until(lambda: any(one.title == name for one in history.rows), "the history")
    camera.shoot("history-search")
    mine = [one.run for one in history.rows if one.title == name]
    history.open(mine[-1])
    wait_until(lambda: window.document.past is not None, "the past run")
    window.show_run_tab("Debug")
    window.document.editor.select(("draft",))
    pause(0.2)
    camera.shoot("past-run")
