"""Pictures of the playground: real answers of the models that ship with Forge."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QFrame

from forge_gui.ui.camera import Camera, pause, wait_until
from forge_gui.ui.playground.playground_page import PlaygroundPage
from forge_gui.values.chats import ChatMode
from forge_gui.values.evaluations import LiftOrder
from forge_gui.values.graph import Graph, PipelineInput, Step
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.routing import AutoKind
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.viewmodels.playground import PlaygroundViewModel
from forge_gui.viewmodels.run import RunState

PLAYGROUND_SCENES = (
    *("playground-empty", "playground", "playground-edit", "playground-columns"),
    *("playground-consensus", "playground-lift", "playground-options", "playground-markdown"),
    *("playground-auto", "playground-auto-list"),
)
TALK_SCENES = (
    *("playground-streaming", "playground-votes", "playground-hand-off"),
    *("playground-ways", "playground-voting", "playground-handing-on"),
    *("canvas-together", "inspector-consensus-ran", "inspector-reasoning-ran"),
    "inspector-hand-off-ran",
)
TALK = ("simulation_mode=true", "simulation.models=4", "simulation.tokens_per_second=40")
_TINY, _SMALL = ModelId("forge", "tiny"), ModelId("forge", "small")
_MAIL = "Hello, I am Selma Brook. You charged me twice for order KT-4082. I need the money today."
_ROUTE = f"Route this mail to billing, shipping, technical or other:\n{_MAIL}"
_EXTRACT = f"Extract name and order as JSON:\n{_MAIL}"
_MARKDOWN = """The **gross** is wrong.

```python
net, rate = 412.50, 0.19
vat = round(net * rate, 2)  # 78.38
print(net + vat)
```

The invoice says 490.68, which is 0.20 too little:

1. VAT at 19 % on 412.50 is 78.38.
2. 412.50 + 78.38 = 490.88.

| field | stated | reckoned |
|---|---|---|
| net | 412.50 | 412.50 |
| gross | 490.68 | **490.88** |

**To correct:** ask for a new invoice with gross 490.88, or book 490.68 and note the difference;
see [the law](https://www.gesetze-im-internet.de/ustg_1980/) and `vat_rate` in the settings.
"""


def playground_scenes(camera: Camera) -> None:
    """From an empty chat to a hand-off."""
    if not any(camera.wants(name) for name in PLAYGROUND_SCENES):
        return
    page, playground = _opened(camera)
    camera.shoot("playground-empty", settle_s=0.3)
    for prompt in (_ROUTE, _EXTRACT):
        _ask(playground, prompt)
    camera.shoot("playground", settle_s=0.3)
    camera.shoot("playground-edit", page.columns.edit_last, settle_s=0.3)
    _several(camera, page, playground)
    _markdown(camera, playground)
    _auto(camera, page, playground)
    camera.window.show_page("canvas")


def talk_scenes(camera: Camera) -> None:
    """With made-up models, which take their time."""
    _page, playground = _opened(camera)
    first, *others = [one for one in camera.studio.models.all_rows if "embed" not in one.name][:3]
    playground.sessions.new()
    session = playground.session
    session.set_mode(ChatMode.CHAT)
    session.columns[0].set_model(first.id)
    for gone in session.columns[1:]:
        session.remove_column(gone)
    for row in others:
        playground.add_column(str(row.id))

    def ask() -> None:
        session.stop()
        playground.send("Which field of this invoice is wrong? Net 412.50, VAT 19 %, gross 490.68.")
        pause(2.5)

    camera.shoot("playground-streaming", ask)
    session.stop()
    if camera.wants("playground-ways"):
        _ways(camera, playground)
    session.set_mode(ChatMode.CONSENSUS)
    _unfinished(camera, playground, "playground-voting")
    _ask(playground, "Which field of this invoice is wrong?")
    camera.shoot("playground-votes", settle_s=0.4)
    playground.sessions.new()
    session = playground.session
    session.set_mode(ChatMode.HAND_OFF)
    session.set_threshold(0.99)
    _unfinished(camera, playground, "playground-handing-on")
    _ask(playground, "Which field of this invoice is wrong?")
    camera.shoot("playground-hand-off", settle_s=0.4)
    camera.window.show_page("canvas")
    _on_canvas(camera, [str(one.id) for one in (first, *others)])


def _ways(camera: Camera, playground: PlaygroundViewModel) -> None:
    """One column was asked in other words than the others."""
    session = playground.session
    _ask(playground, "Which field of this invoice is wrong?")
    other = session.columns[1]
    session.edit_prompt(other, other.rows[0].turn, "Which line of this invoice is wrong?")
    wait_until(lambda: not session.is_busy, "the other way")
    camera.shoot("playground-ways", settle_s=0.3)


def _unfinished(camera: Camera, playground: PlaygroundViewModel, scene: str) -> None:
    """A vote with its first answer, or a hand-off that went on to the second model."""
    if camera.wants(scene):
        joint = playground.session.joint
        playground.send("Which field of this invoice is wrong?")
        wait_until(
            lambda: bool(joint.so_far.answered) or len(joint.so_far.path) > 1, "the first answer"
        )
        camera.shoot(scene, settle_s=0.1)
        playground.session.stop()


def _on_canvas(camera: Camera, models: list[str]) -> None:
    """A vote that is compared in meaning, rounds of reasoning and a hand-off, run."""
    embedder = next(
        (str(one.id) for one in camera.studio.models.all_rows if "embed" in one.name), ""
    )
    asked: dict[str, Json] = {"prompt": "Which field of this invoice is wrong? {invoice}"}
    short: dict[str, Json] = {**asked, "max_tokens": 40}
    meaning: dict[str, Json] = {"same": "meaning", "embedding_model": embedder} if embedder else {}
    steps = {
        "consensus": {**short, **meaning, "models": list[Json](models)},
        "hand_off": {**short, "models": list[Json](models[:2]), "confidence_threshold": 0.99},
        "parallel_reasoning": {**short, "model": models[0], "rounds": "3"},
    }
    work = camera.studio.workspace
    work.open_graph(
        Graph(
            "Which field is wrong?",
            inputs=(PipelineInput(StepId("invoice"), example="Net 412.50, gross 490.68."),),
            steps=tuple(
                Step(StepId(kind), kind, BUILT_IN_KINDS[kind].title, one)
                for kind, one in steps.items()
            ),
        )
    )
    document = work.current
    wait_until(lambda: len(document.editor.graph.steps) == len(steps), "the pipeline")
    document.editor.arrange()
    camera.window.start_run()
    wait_until(lambda: document.run.state is RunState.DONE, "its run")
    camera.window.workbench.show_inspector()
    camera.shoot("canvas-together", settle_s=0.4)
    for step, name in (
        ("consensus", "inspector-consensus-ran"),
        ("parallel_reasoning", "inspector-reasoning-ran"),
        ("hand_off", "inspector-hand-off-ran"),
    ):
        document.editor.select((step,))
        camera.shoot(name, settle_s=0.2)


def _opened(camera: Camera) -> tuple[PlaygroundPage, PlaygroundViewModel]:
    camera.window.show_page("playground")
    page, playground = camera.window.pages.currentWidget(), camera.studio.playground()
    assert isinstance(page, PlaygroundPage)
    wait_until(lambda: playground.chats.is_ready and camera.studio.models.is_listed, "the list")
    pause(0.5)
    return page, playground


def _several(camera: Camera, page: PlaygroundPage, playground: PlaygroundViewModel) -> None:
    """Side by side, a vote, and one after the other."""
    better = _SMALL if camera.studio.models.row(_SMALL) else _TINY
    playground.sessions.new()
    session = playground.session
    session.rename("Where does this mail belong?")
    session.columns[0].set_model(_TINY)
    session.add_column(better)
    session.add_column(_TINY)
    _ask(playground, _ROUTE)
    camera.shoot("playground-columns", settle_s=0.3)
    session.set_mode(ChatMode.CONSENSUS)
    _ask(playground, _ROUTE)
    camera.shoot("playground-consensus", settle_s=0.4)
    if camera.wants("playground-lift"):
        _measure(camera, [str(one.model) for one in session.shown])
        camera.shoot("playground-lift", settle_s=0.4)
    page.toggle_manner()
    camera.shoot("playground-options", settle_s=0.4)
    page.toggle_manner()


def _measure(camera: Camera, models: list[str]) -> None:
    """A real verdict of the lift meter, over a few rows of a set that ships."""
    evaluation = camera.studio.evaluation()
    evaluation.load()
    wait_until(lambda: bool(evaluation.sets), "the sets that ship")
    evaluation.open(evaluation.sets[0].path)
    wait_until(lambda: bool(evaluation.editor.tests.rows), "the set")
    tests = evaluation.editor.tests
    together = replace(tests.target, model="", models=tuple(models), strategy="majority_voting")
    evaluation.lift.start(LiftOrder(tests, together, (models[0],), samples=1, at_once=4))
    wait_until(lambda: evaluation.lift.report is not None, "the verdict")


def _markdown(camera: Camera, playground: PlaygroundViewModel) -> None:
    """An answer that a person rewrote, as such marked."""
    playground.sessions.new()
    session = playground.session
    session.set_mode(ChatMode.CHAT)
    _ask(playground, "Which field of this invoice is wrong? Net 412.50, VAT 19 %, gross 490.68.")
    column = session.columns[0]
    if column.last is not None:
        column.edit_answer(column.last, _MARKDOWN)
    camera.shoot("playground-markdown", settle_s=0.3)


def _ask(playground: PlaygroundViewModel, prompt: str) -> None:
    session = playground.session
    playground.send(prompt)
    wait_until(lambda: not session.is_busy and not session.joint.is_busy, "the answers")
    pause(0.2)


def _auto(camera: Camera, page: PlaygroundPage, playground: PlaygroundViewModel) -> None:
    """Who answers where nobody is named, and the list that says who that would be."""
    playground.sessions.new()
    playground.session.set_mode(ChatMode.CHAT)
    playground.session.columns[0].set_model(AutoKind.CHAT.model)
    _ask(playground, _ROUTE)
    camera.shoot("playground-auto", settle_s=0.3)
    view = page.columns.views[0]
    camera.shoot("playground-auto-list", view.choose_model, settle_s=0.3)
    for popup in page.findChildren(QFrame):
        if popup.isWindow():
            popup.close()
