"""What Forge is for: a model onto the canvas, two steps wired, Run, tokens, Stop."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from forge_gui.values.runs import StepState
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import CONTROL, TINY, OpenDesk, steps


def test_drag_a_model_wire_two_steps_run_and_read_the_answer(open_desk: OpenDesk) -> None:
    desk = open_desk()
    area = desk.window.area
    desk.drag_model(TINY, area, QPoint(300, 200))
    desk.wait(lambda: len(desk.editor.graph.steps) == 1)
    (first,) = steps(desk.editor.graph)
    view = desk.canvas
    desk.drag_model(TINY, view.viewport(), QPoint(700, 400))
    desk.wait(lambda: len(desk.editor.graph.steps) == 2)
    (second,) = set(steps(desk.editor.graph)) - {first}
    assert all(step.settings["model"] == "forge:tiny" for step in desk.editor.graph.steps)
    desk.editor.set_setting(first, "prompt", "Is this good or bad? The soup was wonderful.")
    desk.editor.set_setting(second, "prompt", "Write in capitals: {mood}")
    view.zoom_to_fit()
    desk.drag_wire(first, second, "mood")
    assert [(wire.source, wire.target) for wire in desk.editor.graph.wires] == [(first, second)]
    readings: list[object] = []
    desk.app.studio.monitor.sampled.connect(lambda: readings.append(1))
    outputs: list[str] = []
    desk.editor.stepStatesChanged.connect(
        lambda _ids: outputs.append(desk.editor.step_view(first).output)
    )
    desk.click_button("Run")
    assert desk.run.state is RunState.STARTING
    desk.wait(lambda: desk.run.state is RunState.DONE)
    assert desk.editor.step_view(second).state is StepState.DONE
    assert desk.editor.step_view(second).output.strip()
    assert any(outputs)
    desk.wait(lambda: bool(readings))
    assert desk.app.studio.models.row(TINY).state_words in ("In memory", "In use")  # type: ignore[union-attr]
    desk.end()


def test_stop_in_the_middle_with_one_click(open_desk: OpenDesk) -> None:
    desk = open_desk("simulation_mode=true", "simulation.load_seconds=0.05")
    _two_slow_steps(desk.editor)
    desk.wait(lambda: desk.window.area.view is not None)
    desk.click_button("Run")
    desk.wait(lambda: bool(desk.editor.step_view("first").output))
    desk.click_button("Stop")
    assert desk.run.state is RunState.STOPPING
    desk.wait(lambda: desk.run.state is RunState.STOPPED)
    assert desk.editor.step_view("first").state is StepState.CANCELLED
    assert desk.button("Run").isEnabled()
    desk.end()


def test_everything_by_keyboard(open_desk: OpenDesk) -> None:
    desk = open_desk("simulation_mode=true", "simulation.load_seconds=0.05")
    _two_slow_steps(desk.editor)
    desk.key(Qt.Key.Key_F5)
    desk.wait(lambda: desk.run.state is RunState.RUNNING)
    desk.key(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    desk.wait(lambda: desk.run.state is RunState.STOPPED)
    desk.key(Qt.Key.Key_N, CONTROL)
    assert len(desk.app.studio.workspace.documents) == 2
    desk.key(Qt.Key.Key_W, CONTROL)
    assert len(desk.app.studio.workspace.documents) == 1
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert steps(desk.editor.graph) == ["first"]
    desk.end()


def _two_slow_steps(editor: object) -> None:
    from forge_gui.values.graph import Step, Wire
    from forge_gui.values.graph_edits import add_step, connect
    from forge_gui.values.ids import StepId
    from forge_gui.viewmodels.editor import EditorViewModel

    assert isinstance(editor, EditorViewModel)
    model = {"model": "simulation:simulated-writer"}
    first = Step(StepId("first"), "model", settings={**model, "prompt": "Tell a long story."})
    second = Step(StepId("second"), "model", settings={**model, "prompt": "Sum up {tale}"})
    editor.apply("Add", lambda graph: add_step(graph, first))
    editor.apply(
        "Add",
        lambda graph: connect(
            add_step(graph, second), Wire(StepId("first"), StepId("second"), "tale")
        ),
    )
