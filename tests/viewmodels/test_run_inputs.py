"""Values of inputs before a run: given, taken back, missing, remembered for each pipeline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from forge_gui.values.drafts import Draft
from forge_gui.values.graph import Graph, PipelineInput, Step
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState
from forge_gui.viewmodels import run_following
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.run_inputs import RunInputsViewModel
from forge_gui.viewmodels.session import (
    KEPT_INPUTS,
    MOST_REMEMBERED,
    Session,
    inputs_key,
    read_session,
    session_document,
)
from forge_gui.viewmodels.workspace import WorkspaceViewModel
from tests.bridge.crossing import Crossing

GRAPH = Graph(
    name="Mails",
    inputs=(
        PipelineInput(StepId("mail")),
        PipelineInput(StepId("tone"), example="friendly"),
        PipelineInput(StepId("unused")),
    ),
    steps=(Step(StepId("say"), "template", "Say", {"text": "{mail} {tone}"}),),
)


class Shelf:
    """A session in memory."""

    def __init__(self) -> None:
        self.document: JsonObject = {}

    async def read(self) -> JsonObject:
        return self.document

    async def write(self, session: Mapping[str, Json]) -> None:
        self.document = dict(session)


@pytest.fixture
def document(crossing: Crossing) -> Iterator[DocumentViewModel]:
    made = DocumentViewModel(crossing.bridge, EditorViewModel(GRAPH), key="k")
    yield made
    made.close()


@pytest.mark.usefixtures("qapp")
def test_only_what_a_step_uses_and_nobody_gave_is_missing() -> None:
    inputs = RunInputsViewModel(EditorViewModel(GRAPH))
    assert list(inputs.missing) == ["mail"]
    assert [row.remark for row in inputs.rows] == [
        "Needs a value",
        "Example, 8 characters",
        "No step uses it",
    ]
    inputs.set_value("mail", "x")
    assert not inputs.missing
    assert inputs.rows[0].remark == "Your value, 1 character"
    assert dict(inputs.given) == {"mail": "x"}
    inputs.set_value("mail", "")
    assert list(inputs.missing) == ["mail"]


@pytest.mark.usefixtures("qapp")
def test_the_example_comes_back_and_an_empty_value_of_ones_own_counts() -> None:
    inputs = RunInputsViewModel(EditorViewModel(GRAPH))
    inputs.set_value("tone", "")
    assert dict(inputs.given) == {"tone": ""}
    inputs.use_example("tone")
    assert dict(inputs.given) == {}
    assert inputs.rows[1].value == "friendly"


@pytest.mark.usefixtures("qapp")
def test_an_input_that_went_is_not_given_and_comes_back_with_its_value() -> None:
    editor = EditorViewModel(GRAPH)
    inputs = RunInputsViewModel(editor)
    inputs.set_value("mail", "Hello")
    told: list[None] = []
    inputs.changed.connect(lambda: told.append(None))
    editor.delete(("mail",))
    assert dict(inputs.given) == {}
    assert told
    editor.undo()
    assert dict(inputs.given) == {"mail": "Hello"}


@pytest.mark.usefixtures("qapp")
def test_the_node_of_an_input_shows_what_it_is_given() -> None:
    editor = EditorViewModel(GRAPH)
    inputs = RunInputsViewModel(editor)
    assert editor.step_view("mail").state is StepState.NEEDS_INPUT
    inputs.set_value("mail", "Hello")
    view = editor.step_view("mail")
    assert (view.state, view.figures) == (StepState.READY, "5 chars")
    assert editor.given("mail") == "Hello"
    inputs.use_example("mail")
    assert editor.step_view("mail").state is StepState.NEEDS_INPUT


def test_a_run_waits_for_a_missing_value_and_takes_it(
    document: DocumentViewModel, crossing: Crossing, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(document.inputs.wanted) as wanted:
        document.start_run()
    assert wanted.args == ["mail"]
    assert not document.run.is_busy
    document.inputs.set_value("mail", "Hello")
    with qtbot.waitSignal(document.run.finished):
        document.start_run()
    assert dict(document.run.last_inputs) == {"mail": "Hello"}


def test_values_are_remembered_for_each_pipeline(crossing: Crossing, qtbot: QtBot) -> None:
    shelf = Shelf()
    path = Path("/pipelines/mails.forge.json")
    crossing.engine.files[path] = GRAPH

    def opened() -> WorkspaceViewModel:
        work = WorkspaceViewModel(crossing.bridge, shelf, EditorViewModel)
        with qtbot.waitSignal(work.restored):
            crossing.bridge.opened.emit()
        return work

    first = opened()
    first.open(path)
    qtbot.waitUntil(lambda: first.current.path == path)
    first.current.inputs.set_value("mail", "Hello")
    with qtbot.waitSignal(first.closed):
        first.shut_down()
    second = opened()
    assert second.current.path == path
    assert dict(second.current.inputs.given) == {"mail": "Hello"}
    with qtbot.waitSignal(second.closed):
        second.shut_down()
    for work in (first, second):
        work.deleteLater()


def test_values_come_back_with_work_that_was_in_no_file(crossing: Crossing, qtbot: QtBot) -> None:
    shelf = Shelf()
    session = Session().with_inputs(inputs_key(None, "Mails"), {"mail": "Hello"})
    shelf.document = session_document(session)
    crossing.engine.kept["k"] = Draft("k", GRAPH, None, 1.0)
    work = WorkspaceViewModel(crossing.bridge, shelf, EditorViewModel)
    with qtbot.waitSignal(work.restored):
        crossing.bridge.opened.emit()
    assert dict(work.current.inputs.given) == {"mail": "Hello"}
    with qtbot.waitSignal(work.closed):
        work.shut_down()
    work.deleteLater()


@given(
    st.lists(st.tuples(st.text(max_size=3), st.dictionaries(st.text(max_size=3), st.text()))),
)
@settings(max_examples=30, deadline=None)
def test_what_is_written_is_read_again(pairs: list[tuple[str, dict[str, str]]]) -> None:
    session = Session()
    for key, values in pairs:
        session = session.with_inputs(key, values)
    back = read_session(session_document(session))
    assert back.inputs == session.inputs
    for key, values in dict(pairs).items():
        assert back.inputs_of(key) == values


def test_a_session_keeps_few_and_small_values() -> None:
    session = Session()
    for number in range(KEPT_INPUTS + 5):
        session = session.with_inputs(str(number), {"a": "b"})
    assert len(session.inputs) == KEPT_INPUTS
    session = session.with_inputs("44", {"a": "x" * (MOST_REMEMBERED + 1)})
    assert session.inputs_of("44") == {}
    assert inputs_key(None, "") == ""


@pytest.mark.parametrize("odd", [3, "x", [3], [{"pipeline": 1, "values": {}}], [{"values": []}]])
def test_a_session_that_makes_no_sense_holds_no_values(odd: Json) -> None:
    assert read_session({"inputs": odd}).inputs == ()


def test_a_failure_is_told_by_the_name_that_stands_on_the_node() -> None:
    run = RunId("r")
    failed = StepResult(StepId("say"), StepState.FAILED, error="It is cold.", advice="Warm it.")
    result = RunResult(run, RunStatus.FAILED, {failed.step: failed}, 1.0, error="say: It is cold.")
    told = run_following._telling_of(result, lambda _step: "Say it well")
    assert told.text == "Say it well: It is cold. Warm it."
