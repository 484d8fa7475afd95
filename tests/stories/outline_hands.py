"""What a person does through the outline by keys: go there, choose a row, add, name, write, run."""

from __future__ import annotations

from forge_gui.ui.inspector.prompt_editor import PromptEditor
from forge_gui.ui.outline.view import OutlineView
from forge_gui.values.graph import Graph, PipelineInput, Position, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.editor_states import name_of
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import Desk, OpenDesk
from tests.stories.keyboard import CTRL, SHIFT, Key, Keyboard

_MAIL, _DRAFT, _REPORT, _URGENCY = map(StepId, ("mail", "draft", "report", "urgency"))
_GRAPH = Graph(
    "Answers",
    inputs=(PipelineInput(_MAIL),),
    steps=(
        Step(_DRAFT, "template", "Draft", {"text": "Dear {mail}"}),
        Step(_REPORT, "output", "Report", {"text": "{value} {urgency}"}),
        Step(_URGENCY, "template", "Urgency", {"text": "4"}),
    ),
    wires=(Wire(_DRAFT, _REPORT, "value"), Wire(_URGENCY, _REPORT, "urgency")),
    layout={_MAIL: Position(0, 0), _DRAFT: Position(240, 0), _REPORT: Position(528, 0)},
)


def outline_of(desk: Desk) -> OutlineView:
    shown = [one for one in desk.window.findChildren(OutlineView) if one.isVisible()]
    assert len(shown) == 1
    return shown[0]


def go_to_outline(hands: Keyboard) -> None:
    hands.press(Key.Key_O, CTRL | SHIFT)
    assert outline_of(hands.desk).hasFocus()


def choose_row(hands: Keyboard, title: str) -> None:
    """Home, then down to the row of this name."""
    go_to_outline(hands)
    outline = outline_of(hands.desk)
    hands.press(Key.Key_Home)
    for _row in range(40):
        if outline.currentIndex().data() == title:
            return
        hands.press(Key.Key_Down)
    raise AssertionError(f"no row {title}")


def pick(hands: Keyboard, words: str) -> None:
    """In the list that asks: type, Enter."""
    hands.write(words)
    hands.press(Key.Key_Return)


def name_it(hands: Keyboard, name: str) -> None:
    hands.press(Key.Key_F2)
    hands.write(name)
    hands.press(Key.Key_Return)
    assert outline_of(hands.desk).hasFocus()


def write_text(hands: Keyboard, text: str) -> None:
    """Enter on a row, type what its step says, Escape back."""
    hands.press(Key.Key_Return)
    assert isinstance(hands.focused, PromptEditor), hands.focused
    hands.press(Key.Key_A, CTRL)
    hands.write(text)
    hands.press(Key.Key_Escape)
    if not outline_of(hands.desk).hasFocus():  # the first Escape closed the list of names
        hands.press(Key.Key_Escape)
    assert outline_of(hands.desk).hasFocus()


def built(hands: Keyboard) -> None:
    """What `build` builds, in an instant: for what comes after."""
    desk = hands.desk
    hands.press(Key.Key_N, CTRL)
    desk.editor.set_graph(_GRAPH)
    desk.wait(lambda: desk.window.area.view is not None)


def build(hands: Keyboard) -> None:
    """mail -> Draft -> Report <- Urgency."""
    desk = hands.desk
    hands.press(Key.Key_N, CTRL)
    go_to_outline(hands)
    hands.press(Key.Key_Insert)
    pick(hands, "Input")
    name_it(hands, "mail")
    hands.press(Key.Key_Insert)
    pick(hands, "Template")
    name_it(hands, "Draft")
    write_text(hands, "Dear {mail}")
    hands.press(Key.Key_Insert, SHIFT)
    pick(hands, "Output")
    name_it(hands, "Report")
    hands.press(Key.Key_Insert)
    pick(hands, "Template")
    name_it(hands, "Urgency")
    write_text(hands, "4")
    hands.press(Key.Key_Return, SHIFT)
    pick(hands, "Report")
    graph = desk.editor.graph
    assert [one.name for one in graph.inputs] == ["mail"]
    assert {one.shown_name for one in graph.steps} == {"Draft", "Report", "Urgency"}


def run_all(hands: Keyboard) -> None:
    desk = hands.desk
    before = desk.run.progress.run
    hands.press(Key.Key_F5)
    desk.wait(lambda: desk.run.progress.run != before and desk.run.state is RunState.DONE)


def held(desk: Desk) -> list[str]:
    return [name_of(desk.editor.index.nodes[stop.step]) for stop in desk.run.stops]


def report(desk: Desk) -> str:
    (step,) = [one.id for one in desk.editor.graph.steps if one.shown_name == "Report"]
    return str(desk.run.progress.results[StepId(step)].output["response"])


def give_input(hands: Keyboard, value: str) -> None:
    """F5 asks for what is missing: type it, and run."""
    desk = hands.desk
    hands.press(Key.Key_F5)
    desk.wait(desk.window.area.sheet.isVisible)
    hands.write(value)
    run_all(hands)


def hands_on(open_desk: OpenDesk) -> Keyboard:
    desk = open_desk()
    desk.wait(lambda: bool(desk.app.studio.schemas.schemas))
    return Keyboard(desk)
