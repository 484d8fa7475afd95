"""Two runs or two versions of a pipeline as the screens see them: sides, rows, words, texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.values.comparison import (
    Aspect,
    GraphDiff,
    HandEdit,
    InputChange,
    PinChange,
    RunDiff,
    SettingDiff,
    StepChange,
    StepDiff,
    ValueDiff,
    WordsChange,
)
from forge_gui.values.graph import Graph, PipelineInput, Step, StepMode, Wire
from forge_gui.values.history import RunSummary
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import RunStatus, StepResult, StepState
from forge_gui.viewmodels import comparison_rows
from forge_gui.viewmodels.comparison import ComparisonViewModel
from forge_gui.viewmodels.comparison_rows import GraphDiffRow, RunDiffRow
from forge_gui.viewmodels.comparison_sides import FILE, RUN, SAVED, THIS, Side
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.editor import EditorViewModel
from tests.bridge.crossing import Crossing
from tests.viewmodels.test_history import keep, record

_A, _B = StepId("a"), StepId("b")
_GRAPH = Graph("Kept", steps=(Step(_A, "template", "First", {"text": "hi"}),))
_TINY = ModelId("forge", "tiny")


def _result(response: str, state: StepState = StepState.DONE, tokens: int = 3) -> StepResult:
    return StepResult(_A, state, {"response": response}, 1.5, _TINY, 2, tokens if tokens else None)


def _summary(run: str, at: float = 100.0) -> RunSummary:
    return RunSummary(RunId(run), "Kept", RunStatus.SUCCESS, at, 1.5, 1, 1)


def _diff(*steps: StepDiff, graph: GraphDiff | None = None) -> RunDiff:
    return RunDiff(_summary("r1"), _summary("r2", 200.0), steps, graph=graph or GraphDiff())


@pytest.fixture
def document(crossing: Crossing) -> Iterator[DocumentViewModel]:
    made = DocumentViewModel(crossing.bridge, EditorViewModel(_GRAPH), key="k")
    yield made
    made.close()


@pytest.fixture
def comparison(crossing: Crossing, document: DocumentViewModel) -> Iterator[ComparisonViewModel]:
    made = ComparisonViewModel(crossing.bridge, lambda: document, now=lambda: 300.0)
    yield made
    made.close()


def test_each_difference_has_a_sign_and_a_word() -> None:
    rows = comparison_rows.run_rows(
        _diff(
            StepDiff(
                _A, _result("one"), _result("one", StepState.CACHED), frozenset({Aspect.CACHE})
            ),
            StepDiff(_B, _result("one"), _result("two"), frozenset({Aspect.OUTPUT})),
            StepDiff(StepId("c"), None, _result("new"), frozenset({Aspect.PRESENCE})),
            StepDiff(StepId("d"), _result("old"), None, frozenset({Aspect.PRESENCE})),
        ),
        str.upper,
    )
    assert [(row.title, row.sign, row.output) for row in rows] == [
        ("A", "=", "same"),
        ("B", "≠", "differs"),
        ("C", "+", "only in B"),
        ("D", "-", "only in A"),
    ]
    assert rows[0].cache == ("ran", "cache")
    assert rows[0].model == "forge:tiny"
    assert (rows[1].before, rows[1].after) == ("one", "two")
    assert rows[2].times[0] == "\N{EN DASH}"


def test_the_whole_is_told_in_sentences() -> None:
    other = StepDiff(_B, _result("one"), _result("two"), frozenset({Aspect.OUTPUT}))
    told = comparison_rows.run_summary(_diff(other), str.upper)
    assert told == (
        "Both runs used the same steps, prompts and options. "
        "B is the first step that gave something else."
    )
    edits = (
        HandEdit(_B, "facts", None, "x", is_in_after=True),
        HandEdit(_A, "mail", "y", "z", is_in_before=True, is_in_after=True),
    )
    told = comparison_rows.run_summary(
        RunDiff(_summary("r1"), _summary("r2"), (), edits=edits), str.upper
    )
    assert "Edited by hand in A: mail of A." in told
    assert "Edited by hand in B: facts of B and mail of A." in told
    inputs = RunDiff(_summary("r1"), _summary("r2"), (), (ValueDiff("mail", "x", "y"),))
    told = comparison_rows.run_summary(inputs, str)
    assert "They were given other values: mail." in told
    assert told.endswith("Every step gave the same.")


def test_every_part_of_a_graph_diff_has_its_line() -> None:
    before = Step(_A, "template", "Old", {"text": "x" * 80 + " red end"})
    after = Step(_A, "output", "New", {"text": "x" * 80 + " blue end"}, StepMode.MUTED)
    setting = SettingDiff("text", before.settings["text"], after.settings["text"])
    given = PipelineInput(StepId("mail"), example="one")
    diff = GraphDiff(
        added=(Step(_B, "model"),),
        removed=(Step(StepId("gone"), "join"),),
        changed=(StepChange(before, after, (setting, SettingDiff("n", None, 3, False, True))),),
        wires_added=(Wire(_A, _B, "text"),),
        wires_removed=(Wire(_B, _A, "text"),),
        inputs=(
            InputChange(None, given),
            InputChange(given, PipelineInput(StepId("mail"), example="two")),
        ),
        pins=(PinChange(_A, None, {"response": "p"}),),
        words=(WordsChange("name", "Old name", "New name"),),
    )
    rows = comparison_rows.graph_rows(diff, str)
    told = [f"{row.sign} {row.word}: {row.title} {row.detail}".strip() for row in rows]
    assert told == [
        '≠ changed: name "Old name" → "New name"',
        "+ added: b Model step",
        "- removed: gone Join step",
        "≠ title: New Old → New",
        "≠ kind: New Template → Output",
        "≠ takes part: New on → muted",
        '≠ text: New "…xxxxxxxxxxx red end" → "…xxxxxxxxxxx blue end"',
        '≠ n: New not set → "3"',
        "+ wire added: b a → b, text",
        "- wire removed: a b → a, text",
        "+ input added: mail",
        '≠ input: mail example: "one" → "two"',
        "+ pinned: a",
    ]
    assert all(row.step for row in rows[1:])


def test_the_last_two_runs_of_the_pipeline_are_compared_by_themselves(
    comparison: ComparisonViewModel, crossing: Crossing, qtbot: QtBot, document: DocumentViewModel
) -> None:
    keep(crossing, record("r1", at=100.0), record("r2", at=200.0))
    crossing.engine.diff = _diff(
        StepDiff(_B, _result("s"), _result("s")),
        StepDiff(_A, _result("one"), _result("two"), frozenset({Aspect.OUTPUT})),
    )
    comparison.show()
    qtbot.waitUntil(lambda: bool(comparison.rows))
    assert comparison.before is not None
    assert comparison.after is not None
    assert (comparison.before.key, comparison.after.key) == ("r1", "r2")
    assert comparison.row == 1, "the first row that differs is looked at"
    assert comparison.texts.count == 1
    assert comparison.is_of_runs
    comparison.choose_row(0)
    assert comparison.texts.count == 0
    comparison.choose_row(1)
    assert document.editor.selected == {_A}
    comparison.swap()
    assert (comparison.before.key, comparison.after.key) == ("r2", "r1")


def test_a_pipeline_is_compared_with_its_file_a_run_and_another_file(
    comparison: ComparisonViewModel, crossing: Crossing, qtbot: QtBot, document: DocumentViewModel
) -> None:
    keep(crossing, record("r1"))
    crossing.engine.graph_diff = GraphDiff(added=(Step(_B, "model"),))
    document.save(Path("/p/kept.forge.json"))
    qtbot.waitUntil(lambda: document.path is not None)
    comparison.show()
    qtbot.waitUntil(lambda: len(comparison.choices) == 3)
    assert [side.what for side in comparison.choices] == [THIS, SAVED, RUN]
    saved, this = Side(SAVED), Side(THIS)
    comparison.choose(before=saved, after=this)
    qtbot.waitUntil(lambda: "same" in comparison.summary)
    document.editor.set_setting("a", "text", "other")
    comparison.choose(before=this, after=saved)
    qtbot.waitUntil(lambda: len(comparison.rows) == 1)
    assert isinstance(comparison.rows[0], GraphDiffRow)
    assert comparison.shows_graphs
    crossing.engine.files[Path("/p/x.forge.json")] = Graph("Another")
    comparison.add_file(Path("/p/x.forge.json"), is_before=True)
    assert comparison.before is not None
    assert comparison.before.what == FILE
    told: list[object] = []
    comparison.told.connect(told.append)
    comparison.add_file(Path("/p/gone.forge.json"), is_before=False)
    qtbot.waitUntil(lambda: len(told) == 1)


def test_of_two_runs_the_pipelines_can_be_looked_at(
    comparison: ComparisonViewModel, crossing: Crossing, qtbot: QtBot
) -> None:
    graph = GraphDiff(removed=(Step(_B, "model", "Gone"),))
    crossing.engine.diff = _diff(StepDiff(_A, _result("x"), _result("x")), graph=graph)
    keep(crossing, record("r1"), record("r2", at=200.0))
    comparison.compare_runs("r1", "r2")
    qtbot.waitUntil(lambda: bool(comparison.rows))
    assert isinstance(comparison.rows[0], RunDiffRow)
    comparison.set_wants_graphs(True)
    assert [row.title for row in comparison.rows] == ["Gone"]
    assert "differ in 1 place" in comparison.summary
