"""Pictures of the flight plan: models that do not fit beside each other, before and after a run."""

from __future__ import annotations

from forge_gui.ui.camera import Camera, wait_until
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.run import RunState

FLIGHT_SCENES = ("flight-before", "flight-line", "flight-after")
FLIGHT_REAL_SCENES = ("flight-hand-off",)
TIGHT = (
    "simulation_mode=true",
    "simulation.models=4",
    "simulation.tokens_per_second=120",
    "orchestrator.cpu_memory_limit_mb=4000",
    "cache.enabled=false",
)
_STEPS = (
    ("draft", "Draft", "simulated-writer", "topic"),
    ("check", "Check the facts", "simulated-coder", "draft"),
    ("rate", "Rate it", "simulated-small", "draft"),
    ("final", "Write it again", "simulated-writer", "check"),
)


def flight_scenes(camera: Camera) -> None:
    """With made-up models under a tight limit."""
    camera.studio.workspace.open_graph(_graph())
    document = camera.window.document
    camera.window.show_run_tab("Plan")
    wait_until(lambda: document.flight.plan is not None, "the flight plan")
    camera.shoot("flight-before", settle_s=0.5)
    camera.window.show_run_tab("Timeline")
    camera.shoot("flight-line", settle_s=0.3)
    camera.window.show_run_tab("Plan")
    for _twice in range(2):
        document.start_run()
        wait_until(lambda: document.run.is_busy, "the run's begin")
        wait_until(lambda: document.run.state is RunState.DONE, "the run")
        wait_until(lambda: document.flight.is_current, "the next plan")
    camera.shoot("flight-after", settle_s=0.3)


def flight_real_scenes(camera: Camera) -> None:
    """Real models: what they will take beside what is kept free, and one that may not be asked."""
    if not any(camera.wants(name) for name in FLIGHT_REAL_SCENES):
        return
    camera.studio.workspace.open_graph(_handing_on())
    document = camera.window.document
    camera.window.show_run_tab("Plan")
    wait_until(lambda: document.flight.plan is not None, "the flight plan")
    document.start_run()
    wait_until(lambda: document.run.is_busy, "the run's begin")
    wait_until(lambda: document.run.state is RunState.DONE, "the run")
    wait_until(lambda: document.flight.is_current, "the next plan")
    camera.shoot("flight-hand-off", settle_s=0.5)


def _handing_on() -> Graph:
    """Two questions to one model, and a hand-off behind them."""
    draft: dict[str, Json] = {"model": "forge:tiny", "prompt": "Sort the numbers: {text}"}
    models: list[Json] = ["forge:tiny", "forge:small"]
    hand: dict[str, Json] = {"models": models, "prompt": "{text}"}
    steps = (
        Step(StepId("hand"), "hand_off", "Check it", hand),
        Step(StepId("sort"), "model", "Sort", draft),
    )
    wires = (
        Wire(StepId("numbers"), StepId("sort"), "text"),
        Wire(StepId("sort"), StepId("hand"), "text"),
    )
    numbers = PipelineInput(StepId("numbers"), example="7 3 12 5")
    return Graph("Hand on", inputs=(numbers,), steps=steps, wires=wires)


def _graph() -> Graph:
    steps, wires = [], []
    for name, title, model, source in _STEPS:
        settings: dict[str, Json] = {"model": f"simulation:{model}", "prompt": "{text}"}
        steps.append(Step(StepId(name), "model", title, settings))
        wires.append(Wire(StepId(source), StepId(name), "text"))
    topic = PipelineInput(StepId("topic"), example="Kettles and why their lids crack.")
    return Graph("Tight", inputs=(topic,), steps=tuple(steps), wires=tuple(sorted(wires)))
