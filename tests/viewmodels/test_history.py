"""The run history as the screens see it: rows, offers, opening, continuing, repeating, forgetting."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from forge_gui.values.events import (
    JournalTroubled,
    RunFinished,
    RunStarted,
    StepFinished,
    StepStarted,
)
from forge_gui.values.graph import Graph, Step
from forge_gui.values.history import Moment, RunRecord, RunSummary
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.history import HistoryViewModel
from forge_gui.viewmodels.history_filter import HistoryFilter
from forge_gui.viewmodels.run import RunState, RunViewModel
from forge_gui.viewmodels.run_rows import RunRow
from forge_gui.viewmodels.wording import Telling
from tests.bridge.crossing import Crossing

_A = StepId("a")
_GRAPH = Graph("Kept", steps=(Step(_A, "template", settings={"text": "hi"}),))


def record(
    name: str, status: RunStatus = RunStatus.SUCCESS, at: float = 100.0, *, is_told: bool = True
) -> RunRecord:
    run = RunId(name)
    result = StepResult(_A, StepState.DONE, {"response": "kept"}, 1.5)
    whole = RunResult(run, status, {_A: result}, 1.5, {_A: "kept"})
    moments = [
        Moment(at, RunStarted(run, "Kept", (_A,), at)),
        Moment(at + 1, StepStarted(run, _A, None, at + 1)),
        Moment(at + 2.5, StepFinished(run, _A, result)),
    ]
    if is_told:
        moments.append(Moment(at + 3, RunFinished(run, whole, at + 3)))
    summary = RunSummary(run, "Kept", status, at, 1.5, 1, 1, completion_tokens=7, loads=2, swaps=1)
    return RunRecord(summary, _GRAPH, {}, whole, moments=tuple(moments))


def keep(crossing: Crossing, *records: RunRecord) -> None:
    for one in records:
        crossing.engine.history[one.summary.run] = one


def test_rows_are_read_when_somebody_looks_and_again_after_a_run(
    crossing: Crossing, qtbot: QtBot
) -> None:
    keep(crossing, record("r1", at=100.0), record("r2", RunStatus.FAILED, at=200.0))
    history = HistoryViewModel(crossing.bridge)
    assert len(history.rows) == 0
    with qtbot.waitSignal(history.changed):
        history.show()
    assert [one.run for one in history.rows] == ["r2", "r1"]
    assert [one.can_continue for one in history.rows] == [True, False]
    assert history.is_whole
    keep(crossing, record("r3", at=300.0))
    run = RunViewModel(crossing.bridge, EditorViewModel(_GRAPH))
    with qtbot.waitSignal(history.changed):
        run.start()
    assert [one.run for one in history.rows] == ["r3", "r2", "r1"]
    qtbot.waitUntil(lambda: not run.is_busy)
    run.close()
    history.close()


def test_what_is_forgotten_is_gone_and_what_is_not_there_is_told(
    crossing: Crossing, qtbot: QtBot
) -> None:
    keep(crossing, record("r1"))
    history = HistoryViewModel(crossing.bridge)
    with qtbot.waitSignal(history.changed):
        history.show()
    with qtbot.waitSignal(history.changed):
        history.delete([RunId("r1")])
    assert len(history.rows) == 0
    tellings: list[Telling] = []
    history.told.connect(tellings.append)
    with qtbot.waitSignal(history.told):
        history.open(RunId("r1"))
    assert "r1" in tellings[0].sentence
    history.close()


def test_an_export_says_where_it_is(crossing: Crossing, qtbot: QtBot, tmp_path: Path) -> None:
    keep(crossing, record("r1"))
    history = HistoryViewModel(crossing.bridge)
    with qtbot.waitSignal(history.told) as told:
        history.export(RunId("r1"), tmp_path / "r1.json")
    assert told.args == [Telling("The run is in r1.json.")]
    history.close()


def test_a_kept_run_is_shown_as_it_ended(crossing: Crossing, qtbot: QtBot) -> None:
    editor = EditorViewModel(_GRAPH)
    run = RunViewModel(crossing.bridge, editor)
    run.show(record("r1"))
    assert run.state is RunState.DONE
    assert editor.step_view("a").state is StepState.DONE
    assert [one.values for one in run.progress.values] == [{"response": "kept"}]
    ((bar,),) = [lane.bars for lane in run.progress.lanes]
    assert bar.end_s is not None
    assert run.elapsed_text == "3.0 s"
    assert run.can_rerun
    run.close()


def test_a_run_that_was_cut_off_is_shown_as_over(crossing: Crossing, qtbot: QtBot) -> None:
    editor = EditorViewModel(_GRAPH)
    run = RunViewModel(crossing.bridge, editor)
    run.show(record("r1", RunStatus.INTERRUPTED, is_told=False))
    assert run.state is RunState.STOPPED
    assert not editor.is_running
    run.close()


def test_a_run_is_repeated_from_a_step_on(crossing: Crossing, qtbot: QtBot) -> None:
    keep(crossing, record("r1"))
    run = RunViewModel(crossing.bridge, EditorViewModel(_GRAPH))
    run.show(record("r1"))
    with qtbot.waitSignal(run.finished):
        run.rerun(_A)
    assert "rerun r1 a" in crossing.engine.asked
    assert run.state is RunState.DONE
    assert run.progress.run != "r1"
    run.close()


def test_a_run_that_ended_early_goes_on(crossing: Crossing, qtbot: QtBot) -> None:
    keep(crossing, record("r1", RunStatus.INTERRUPTED, is_told=False))
    run = RunViewModel(crossing.bridge, EditorViewModel(_GRAPH))
    run.resume_last()
    assert not run.is_busy  # there is none yet
    run.show(record("r1", RunStatus.INTERRUPTED, is_told=False))
    assert run.can_resume
    run.resume_last()
    qtbot.waitUntil(lambda: "resume r1" in crossing.engine.asked)
    qtbot.waitUntil(lambda: run.status_text.startswith("0 of"))
    run.close()


def test_runs_that_were_cut_off_are_offered_when_asked_for(qtbot: QtBot) -> None:
    crossing = Crossing(qtbot)
    keep(crossing, record("r1"), record("r2", RunStatus.INTERRUPTED))
    history = HistoryViewModel(crossing.bridge)
    offers: list[RunRow] = []
    history.offered.connect(offers.append)
    with qtbot.waitSignal(history.offered):
        history.look_for_cut_off()
        crossing.start()
    assert [one.run for one in offers] == ["r2"]
    history.close()
    crossing.end()


def test_trouble_with_the_journal_is_told(crossing: Crossing, qtbot: QtBot) -> None:
    history = HistoryViewModel(crossing.bridge)

    async def trouble(_engine: object) -> None:
        crossing.engine.bus.publish(JournalTroubled("The disk is full.", "Make room.", 1.0))

    with qtbot.waitSignal(history.told) as told:
        crossing.bridge.scope().call(trouble)
    assert told.args == [Telling("The disk is full.", "Make room.")]
    history.close()


def test_a_row_in_words() -> None:
    now = 1_700_000_000.0
    kept = record("r1", RunStatus.INTERRUPTED, at=now).summary
    row = RunRow(replace(kept, steps=4), now)
    assert row.status_text == "Cut off, 1 of 4 done"
    assert row.cost_text == "1.5 s, 7 tokens, 2 loads, 1 swap"
    assert row.when_text.count(":") == 2
    assert RunRow(replace(kept, started_at=now - 400 * 86_400), now).when_text.count("-") == 2


def test_runs_are_found_by_pipeline_end_day_and_words_in_their_values(
    crossing: Crossing, qtbot: QtBot
) -> None:
    day = 86_400.0
    now = 1_700_000_000.0
    old = record("r1", at=now - 40 * day)
    failed = record("r2", RunStatus.FAILED, at=now - 3 * day)
    other = replace(
        record("r3", at=now - 60.0),
        summary=replace(record("r3", at=now - 60.0).summary, pipeline="Other"),
        inputs={"mail": "My KETTLE is broken"},
    )
    keep(crossing, old, failed, other)
    history = HistoryViewModel(crossing.bridge, now=lambda: now)
    with qtbot.waitSignal(history.changed):
        history.show()
    assert history.pipelines == ["Kept", "Other"]

    def found(**wanted: object) -> list[str]:
        history.set_filter(HistoryFilter(**wanted))  # type: ignore[arg-type]  # fields by name
        return [str(row.run) for row in history.rows]

    assert found() == ["r3", "r2", "r1"]
    assert history.search_text == ""
    assert found(pipeline="Kept") == ["r2", "r1"]
    assert found(status=RunStatus.FAILED) == ["r2"]
    assert found(days=7) == ["r3", "r2"]
    assert found(text="other") == ["r3"], "the line itself is looked at at once"
    assert found(text="kettle") == []
    qtbot.waitUntil(lambda: [row.run for row in history.rows] == ["r3"])
    qtbot.waitUntil(lambda: history.search_text == "1 of 3 runs")
    assert found(text="KEPT", days=7) == ["r2"], "and what steps gave: r3's is the same"
    qtbot.waitUntil(lambda: [row.run for row in history.rows] == ["r3", "r2"])
    assert found(text="no such words") == []
    qtbot.waitUntil(lambda: history.search_text == "0 of 3 runs")
    history.close()


def test_two_runs_are_handed_on_to_be_compared_the_earlier_first(
    crossing: Crossing, qtbot: QtBot
) -> None:
    keep(crossing, record("r1", at=100.0), record("r2", at=200.0))
    history = HistoryViewModel(crossing.bridge)
    with qtbot.waitSignal(history.changed):
        history.show()
    with qtbot.waitSignal(history.compareWanted) as told:
        history.compare([RunId("r2"), RunId("r1")])
    assert told.args == ["r1", "r2"]
    history.close()
