"""What would be refused stands on the nodes while one types, without asking more than need be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.values.errors import Fault
from forge_gui.values.graph import Graph, PipelineInput, Position, Step, StepMode
from forge_gui.values.ids import StepId
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.live_check import without_asked
from tests.bridge.crossing import Crossing

GRAPH = Graph(
    "One",
    inputs=(PipelineInput(StepId("text")),),
    steps=(Step(StepId("a"), "template", "A", {"text": "{text}"}),),
)


@pytest.fixture
def document(crossing: Crossing) -> DocumentViewModel:
    return DocumentViewModel(crossing.bridge, EditorViewModel(GRAPH), key="k")


def count_checks(crossing: Crossing) -> list[Graph]:
    asked: list[Graph] = []

    async def check(
        graph: Graph, inputs: Mapping[str, str], folder: Path | None = None
    ) -> Sequence[Fault]:
        asked.append(graph)
        broken = [s.id for s in graph.steps if "{" in str(s.settings["text"]).replace("{text}", "")]
        return [Fault("A: this { is not closed.", name) for name in broken]

    crossing.engine.check = check  # type: ignore[method-assign,assignment]
    return asked


def test_a_template_that_cannot_be_read_is_red_a_moment_later_and_well_again_when_mended(
    crossing: Crossing, document: DocumentViewModel, qtbot: QtBot
) -> None:
    count_checks(crossing)
    editor = document.editor
    with qtbot.waitSignal(editor.faultsChanged):
        editor.set_setting("a", "text", "{text} {")
    view = editor.step_view("a")
    assert (view.state, view.sentence) == (StepState.FAILED, "This { is not closed.")
    editor.set_setting("a", "text", "{text}")
    qtbot.waitUntil(lambda: not editor.faults)
    assert editor.step_view("a").state is StepState.READY
    document.close()


def test_typing_asks_once_it_rests_and_moving_asks_nothing(
    crossing: Crossing, document: DocumentViewModel, qtbot: QtBot
) -> None:
    asked = count_checks(crossing)
    document.check.look_again()
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=4_000)
    for text in ("{text} h", "{text} he", "{text} hel"):
        document.editor.set_setting("a", "text", text)
        qtbot.wait(20)
    qtbot.waitUntil(lambda: len(asked) == 2)
    document.editor.move({"a": Position(9, 9)})
    document.editor.add_note("Why")
    qtbot.wait(400)
    assert [g.steps[0].settings["text"] for g in asked] == ["{text}", "{text} hel"]
    document.editor.set_mode(StepMode.MUTED, ("a",))
    qtbot.waitUntil(lambda: len(asked) == 3)
    document.close()


def test_what_a_run_would_ask_for_is_not_missing_yet() -> None:
    faults = (Fault("The input text must be given.", "text"), Fault("No model.", "a"))
    assert without_asked(faults, GRAPH, {}) == faults[1:]
    assert without_asked(faults, GRAPH, {"text": "x"}) == faults
