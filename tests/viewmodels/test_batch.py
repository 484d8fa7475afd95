"""A pipeline over a table as the screens see it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from forge_gui.values.batch import BatchStatus
from forge_gui.values.graph import Graph, PipelineInput
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.batch import BatchSource, BatchState, BatchViewModel
from forge_gui.viewmodels.wording import Telling
from tests.bridge.crossing import Crossing

_GRAPH = Graph(inputs=(PipelineInput(StepId("who")), PipelineInput(StepId("mood"))))


class Shown:
    """The pipeline in sight; a test may show another."""

    def __init__(self, graph: Graph = _GRAPH) -> None:
        self.source = BatchSource(graph, "/somewhere", {"mood": "calm"})

    def __call__(self) -> BatchSource:
        return self.source


def _chosen(crossing: Crossing, qtbot: QtBot, shown: Shown) -> BatchViewModel:
    batch = BatchViewModel(crossing.bridge, shown)
    with qtbot.waitSignal(batch.changed):
        batch.choose(Path("people.csv"))
    return batch


def _advance(crossing: Crossing, **changes: object) -> None:
    async def tell(_engine: object) -> None:
        crossing.engine.advance(**changes)

    crossing.bridge.scope().call(tell)


def test_a_table_says_what_it_feeds(crossing: Crossing, qtbot: QtBot) -> None:
    batch = _chosen(crossing, qtbot, Shown())
    assert batch.state is BatchState.CHOSEN
    assert (
        batch.table_text == "people.csv: 3 rows. who feeds the pipeline. id: kept in the results."
    )
    assert batch.note == "mood: no column, the example is used."
    assert batch.results == Path("people.results.csv")
    assert batch.can_start
    batch.close()


def test_from_start_to_the_last_row(crossing: Crossing, qtbot: QtBot) -> None:
    batch = _chosen(crossing, qtbot, Shown())
    batch.set_at_once(4)
    batch.start()
    qtbot.waitUntil(lambda: batch.state is BatchState.RUNNING)
    (order,) = crossing.engine.orders
    assert (order.graph, order.folder, order.given) == (_GRAPH, "/somewhere", {"mood": "calm"})
    assert (order.results, order.at_once) == ("people.results.csv", 4)
    _advance(crossing, done=1, seconds=30.0)
    qtbot.waitUntil(lambda: batch.status_text == "1 of 3 rows. About 1:00 min left.")
    assert not batch.can_start
    _advance(crossing, done=3, failed=1, seconds=90.0, status=BatchStatus.DONE)
    qtbot.waitUntil(lambda: batch.state is BatchState.OVER)
    assert batch.status_text == "Done in 1:30 min. 3 of 3 rows, 1 failed."
    assert batch.fraction == 1.0
    batch.close()


def test_a_stop_is_told_at_once_and_keeps_what_is_done(crossing: Crossing, qtbot: QtBot) -> None:
    batch = _chosen(crossing, qtbot, Shown())
    batch.start()
    qtbot.waitUntil(lambda: batch.state is BatchState.RUNNING)
    batch.stop()
    assert batch.status_text.startswith("Stopping.")
    qtbot.waitUntil(lambda: batch.state is BatchState.OVER)
    assert batch.status_text == "Stopped. 0 of 3 rows. Start goes on from there."
    batch.close()


def test_a_table_that_feeds_nothing_cannot_start(crossing: Crossing, qtbot: QtBot) -> None:
    shown = Shown(Graph(inputs=(PipelineInput(StepId("mail")),)))
    batch = _chosen(crossing, qtbot, shown)
    assert batch.warning == "No column is named like an input of this pipeline: mail."
    assert not batch.can_start
    shown.source = BatchSource(_GRAPH)
    with qtbot.waitSignal(batch.changed):
        batch.look_again()
    assert batch.note
    batch.close()


def test_a_table_that_is_not_there_is_told(crossing: Crossing, qtbot: QtBot) -> None:
    batch = BatchViewModel(crossing.bridge, Shown())
    told: list[Telling] = []
    batch.told.connect(told.append)
    with qtbot.waitSignal(batch.told):
        batch.choose(Path("gone.csv"))
    assert "no such file" in told[0].sentence
    assert batch.state is BatchState.EMPTY
    batch.close()
