"""Templates, imports and exports as the screens see them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.values.foreign import Imported, ImportReport
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.templates import Template
from forge_gui.viewmodels.sharing import READY, SharingViewModel, TemplateCard, is_flow
from tests.bridge.crossing import Crossing

FLOW = Path("/flows/a.json")
FOUND = Imported(Graph("From afar"), ImportReport("Rivet"))


class Desk:
    """What the view-model did and said."""

    def __init__(self, qtbot: QtBot, crossing: Crossing) -> None:
        self._qtbot = qtbot
        self.engine = crossing.engine
        self.engine.shipped = tuple(
            Template(Path(f"/t/{name}"), Graph(name, words), category)
            for name, words, category in (
                ("Minutes", "Makes minutes of a meeting.", "Office"),
                ("Table", "Takes facts out.", "Data"),
                ("Mail", "Sorts a mail.", "Office"),
            )
        )
        self.graphs: list[Graph] = []
        self.files: list[Path] = []
        self.told: list[str] = []
        self.reports: list[object] = []
        self.sharing = SharingViewModel(crossing.bridge, self.graphs.append, self.files.append)
        for said in (self.sharing.told, self.sharing.done):
            said.connect(lambda telling: self.told.append(telling.sentence))
        self.sharing.imported.connect(self.reports.append)

    def wait(self, what: object) -> None:
        self._qtbot.waitUntil(lambda: bool(what))


@pytest.fixture
def desk(qtbot: QtBot, crossing: Crossing) -> Iterator[Desk]:
    made = Desk(qtbot, crossing)
    yield made
    made.sharing.close()


def test_cards_are_found_by_all_words_and_by_category(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.sharing.templatesChanged):
        desk.sharing.load_templates()
    assert desk.sharing.categories == ("Office", "Data")
    assert [card.title for card in desk.sharing.found("")] == ["Minutes", "Table", "Mail"]
    assert [card.title for card in desk.sharing.found("MEETING minutes")] == ["Minutes"]
    assert [card.title for card in desk.sharing.found("office", "Office")] == ["Minutes", "Mail"]
    assert desk.sharing.found("meeting", "Data") == []
    desk.sharing.open_template(desk.sharing.templates[1])
    assert [graph.name for graph in desk.graphs] == ["Table"]


def test_samples_whose_models_came_with_forge_are_offered_first(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asks(name: str, **settings: Json) -> Graph:
        return Graph(name, steps=(Step(StepId("a"), "model", settings=settings),))

    graphs = (
        asks("Tiny", model="forge:tiny"),
        asks("Far", model="ollama:qwen3:8b"),
        asks("Bare", model="llama3"),
        asks("Votes", models=["forge:tiny", "forge:small"]),
        asks("Mixed", models=["forge:tiny", "mistral"]),
        Graph("No model"),
    )

    async def samples() -> list[tuple[Path, Graph]]:
        return [(Path(f"/s/{graph.name}"), graph) for graph in graphs]

    monkeypatch.setattr(desk.engine, "samples", samples)
    with qtbot.waitSignal(desk.sharing.templatesChanged):
        desk.sharing.load_templates()
    assert [card.title for card in desk.sharing.found("", READY)] == ["Tiny", "Votes"]
    assert desk.sharing.categories[0] == READY


def test_a_file_opens_if_a_pipeline_is_in_it_and_else_it_is_said(desk: Desk, qtbot: QtBot) -> None:
    desk.engine.flows[FLOW] = FOUND
    left: list[Path] = []
    desk.sharing.open_if_pipeline(FLOW, lambda: left.append(FLOW))
    qtbot.waitUntil(lambda: desk.reports == [FOUND])
    other = Path("/flows/other.json")
    desk.sharing.open_if_pipeline(other, lambda: left.append(other))
    qtbot.waitUntil(lambda: left == [other])
    assert desk.told == []


def test_a_flow_opens_with_its_report(desk: Desk) -> None:
    desk.engine.flows[FLOW] = FOUND
    desk.sharing.import_flow(FLOW)
    desk.wait(desk.reports)
    assert desk.graphs == [FOUND.graph]
    assert desk.reports == [FOUND]


def test_json_that_is_no_flow_is_opened_as_a_pipeline_and_a_bad_flow_is_told(desk: Desk) -> None:
    desk.sharing.import_flow(FLOW)
    desk.wait(desk.files)
    assert desk.files == [FLOW]
    desk.sharing.import_flow(Path("/flows/b.cforge"))
    desk.wait(desk.told)
    assert "it is no flow" in desk.told[0]
    assert desk.graphs == []


def test_what_was_written_is_said(desk: Desk) -> None:
    desk.sharing.export_python(Graph("A"), Path("/o/a.py"))
    desk.sharing.export_picture(Graph("A"), b"12", Path("/o/a.png"))
    desk.sharing.export_report(RunId("r"), Path("/o/a.md"))
    for _ in range(3):
        desk.wait(desk.told)
    desk._qtbot.waitUntil(lambda: len(desk.told) == 3)
    assert set(desk.told) == {f"Written to /o/a.{end}." for end in ("py", "png", "md")}
    assert {name for name, _ in desk.engine.written} == {"A", "A, 2 bytes", "r"}


def test_only_names_of_other_programs_are_flows_for_sure() -> None:
    assert is_flow(Path("/x/A.Rivet-Project"))
    assert not is_flow(Path("/x/a.json"))
    assert TemplateCard(Path("/x"), Graph("A"), "B").fits("")
