"""One picture of every state that a step can have: no run shows them all at once, so the events of
one are told to a document by hand.
"""

from __future__ import annotations

import time

from forge_gui.ui.camera import Camera
from forge_gui.values.debugging import PausedRun, Stop, StopReason
from forge_gui.values.events import (
    Event,
    ModelLoadProgressed,
    ModelLoadStarted,
    RunPaused,
    RunStarted,
    StepFinished,
    StepQueued,
    StepStarted,
    StepStreamed,
)
from forge_gui.values.graph import Graph, PipelineInput, Position, Step, Wire
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import StepResult, StepState

STATES_SCENES = ("canvas-states", "canvas-states-far")
_STATES = (
    *("Ready", "Needs input", "Queued", "Loading", "Running"),
    *("Paused", "From cache", "Done", "Skipped", "Failed", "Stopped"),
)
_ACROSS, _WIDE, _HIGH = 4, 300.0, 210.0
_RUN = RunId("run-of-states")
_BIG = ModelId("ollama", "gemma3:12b")
_TINY = ModelId("forge", "tiny")


def states_scenes(camera: Camera) -> None:
    """In a tab of its own, near and far."""
    work, window = camera.studio.workspace, camera.window
    document = work.new()
    window.workbench.run.set_folded(True)
    document.editor.set_graph(_graph())
    document.editor.follow_run(_RUN)
    document.editor.apply_events(_events())
    document.editor.select((_id("Failed"),))
    camera.shoot("canvas-states")

    def far() -> None:
        if window.area.view is not None:
            window.area.view.camera.set_zoom(0.3)

    camera.shoot("canvas-states-far", far)
    window.workbench.run.set_folded(False)
    document.editor.forget_run()
    work.close_tab(document)


def _id(name: str) -> StepId:
    return StepId(name.lower().replace(" ", "_"))


def _graph() -> Graph:
    steps = tuple(
        Step(_id(name), "model", name, {"model": str(_TINY), "prompt": _prompt(name)})
        for name in _STATES
    )
    places: dict[str, Position] = {_id(name): _place(number) for number, name in enumerate(_STATES)}
    wires = tuple(Wire(StepId("text"), step.id, "text") for step in steps[:1])
    given = PipelineInput(StepId("text"), example="The lid of my kettle was cracked.")
    return Graph("States", inputs=(given,), steps=steps, wires=wires, layout=places)


def _prompt(name: str) -> str:
    return "Sum up {story}." if name == "Needs input" else "Sum up {text} in a line."


def _place(number: int) -> Position:
    down, across = divmod(number, _ACROSS)
    return Position(300 + across * _WIDE, down * _HIGH)


def _events() -> list[Event]:
    """Of a run that has come so far with each of them."""
    now = time.time()
    told: list[Event] = [
        RunStarted(_RUN, "States", tuple(_id(name) for name in _STATES[2:]), now - 9),
        StepQueued(_RUN, _id("Queued"), _BIG),
        StepQueued(_RUN, _id("Loading"), ModelId("ollama", "llama3.1:8b")),
        ModelLoadStarted(ModelId("ollama", "llama3.1:8b"), 4_900_000_000, _RUN),
        ModelLoadProgressed(ModelId("ollama", "llama3.1:8b"), 0.4),
        StepQueued(_RUN, _id("Running"), _TINY),
        StepStarted(_RUN, _id("Running"), _TINY, now - 3),
        StepStreamed(_RUN, _id("Running"), "Somebody writes that the ", 5),
        StepStreamed(_RUN, _id("Running"), "lid of a kettle", 9),
        StepQueued(_RUN, _id("Paused"), _TINY),
        RunPaused(PausedRun(_RUN, (Stop(_id("Paused"), {}, StopReason.BREAKPOINT),), now)),
    ]
    return told + [
        StepFinished(_RUN, _id(name), _result(name, state))
        for name, state in (
            ("From cache", StepState.CACHED),
            ("Done", StepState.DONE),
            ("Skipped", StepState.SKIPPED),
            ("Failed", StepState.FAILED),
            ("Stopped", StepState.CANCELLED),
        )
    ]


def _result(name: str, state: StepState) -> StepResult:
    is_good = state in (StepState.CACHED, StepState.DONE)
    is_failed = state is StepState.FAILED
    return StepResult(
        _id(name),
        state,
        {"response": "A kettle came with a cracked lid."} if is_good else {},
        seconds=1.4 if is_good or is_failed else 0.0,
        model=_TINY,
        completion_tokens=9 if is_good else None,
        tokens_per_s=41.6 if is_good else None,
        error="Ollama stopped answering after 30 s." if is_failed else "",
        advice="It may be out of memory: close something, or use a smaller model."
        if is_failed
        else "",
        cause="Failed did not give an answer." if state is StepState.SKIPPED else "",
    )
