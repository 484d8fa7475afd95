"""Downloads, deletes, copies and new models as a person sees and asks for them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.library.manage.create_sheet import CreateSheet
from forge_gui.ui.library.manage.creation_strip import CreationStrip
from forge_gui.ui.library.manage.downloads_strip import DownloadsStrip
from forge_gui.ui.library.manage.join import Managing
from forge_gui.ui.library.manage.manage_row import ManageRow
from forge_gui.ui.library.manage.pull_line import PartsBar
from forge_gui.ui.library.manage.sheets import NameSheet, PapersSheet, QuestionSheet, Sheet
from forge_gui.ui.library.manage.updates_foot import UpdatesFoot
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import (
    CreateOrder,
    Freshness,
    Pull,
    PullLayer,
    PullStage,
    PullState,
    Removal,
    UpdateVerdict,
)
from forge_gui.viewmodels.downloads import DownloadsViewModel, PullRow
from forge_gui.viewmodels.keeping import KeepingViewModel
from forge_gui.viewmodels.library import LibraryViewModel
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.wording import Telling
from tests.bridge.crossing import Crossing

_MODEL = ModelId("ollama", "qwen3:8b")
_HALF = Pull(
    _MODEL,
    PullState.PULLING,
    PullStage.LOADING,
    (PullLayer("sha256:aa", 2_600_000_000, 5_200_000_000), PullLayer("sha256:bb", 10, 10)),
    bytes_per_s=34_000_000.0,
    seconds_left=76.0,
)


class _Desk:
    """View-models, the strip, the row and the sheets over one page."""

    def __init__(self, qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> None:
        self.engine, self.bridge = crossing.engine, crossing.bridge
        self.managing_source = source
        self.qtbot = qtbot
        self.downloads = DownloadsViewModel(crossing.bridge)
        self.keeping = KeepingViewModel(crossing.bridge)
        self.told: list[Telling] = []
        self.downloads.told.connect(self.told.append)
        self.keeping.told.connect(self.told.append)
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.page.show()
        self.managing = Managing(source, self.downloads, self.keeping, self.page)
        self.strip = DownloadsStrip(source, self.downloads)
        self.strip.setParent(self.page)
        self.row = ManageRow(source, self.managing)
        self.row.setParent(self.page)
        self._scope = crossing.bridge.scope(self.page)

    def tell(self, pull: Pull) -> None:
        self._scope.look(lambda _: self.engine.note_pull(pull))

    def sheet(self) -> Sheet:
        """The sheet that has opened."""
        self.qtbot.waitUntil(lambda: any(one.isVisible() for one in self._sheets()))
        return next(one for one in self._sheets() if one.isVisible())

    def _sheets(self) -> list[Sheet]:
        return self.page.findChildren(Sheet)

    def close(self) -> None:
        for one in self._sheets():
            one.close()
        self.downloads.close()
        self.keeping.close()


@pytest.fixture
def desk(qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> _Desk:
    return _Desk(qtbot, crossing, source)


def test_a_download_is_shown_from_the_first_word_to_the_last(desk: _Desk, qtbot: QtBot) -> None:
    assert not desk.strip.isVisible()
    desk.downloads.pull("qwen3:8b")
    qtbot.waitUntil(lambda: desk.strip.isVisible() and len(desk.downloads.rows) == 1)
    desk.tell(_HALF)
    qtbot.waitUntil(lambda: "34 MB/s" in desk.downloads.rows[0].words)
    [row] = desk.downloads.rows
    assert row.words == "2.6 GB of 5.2 GB, 34 MB/s, 1:16 min left"
    assert row.segments[0][1] == 0.5
    desk.downloads.pause(_MODEL)
    qtbot.waitUntil(lambda: desk.downloads.rows[0].can_resume)
    assert desk.downloads.rows[0].words.startswith("Paused at 2.6 GB")
    desk.downloads.resume(_MODEL)
    qtbot.waitUntil(lambda: desk.downloads.rows[0].can_pause)
    desk.tell(replace(_HALF, state=PullState.DONE))
    qtbot.waitUntil(lambda: desk.downloads.rows[0].is_over)
    desk.downloads.clear()
    qtbot.waitUntil(lambda: not desk.downloads.rows)
    assert not desk.strip.isVisible()
    desk.close()


def test_what_is_here_is_only_fetched_when_a_person_insists(desk: _Desk, qtbot: QtBot) -> None:
    desk.downloads.pull("here")
    sheet = desk.sheet()
    assert isinstance(sheet, QuestionSheet)
    assert not desk.downloads.rows
    sheet.do.click()
    qtbot.waitUntil(lambda: len(desk.downloads.rows) == 1)
    desk.close()


def test_an_earlier_session_goes_on(desk: _Desk, qtbot: QtBot) -> None:
    desk.tell(replace(_HALF, state=PullState.PAUSED, was_going=True))
    desk.downloads.open()
    qtbot.waitUntil(lambda: [one.can_pause for one in desk.downloads.rows] == [True])
    desk.close()


def test_a_model_is_deleted_after_one_question(desk: _Desk, qtbot: QtBot) -> None:
    desk.managing.delete(_MODEL)
    sheet = desk.sheet()
    assert isinstance(sheet, QuestionSheet)
    question, meaning = desk.keeping.delete_words(Removal(_MODEL, 4_900_000_000, 1_000_000, True))
    assert question == "Delete qwen3:8b from the disk?"
    assert meaning.startswith("This frees 4.9 GB. 1 MB stay")
    assert not desk.engine.managed
    sheet.do.click()
    qtbot.waitUntil(lambda: bool(desk.told))
    assert desk.engine.managed == [("delete", _MODEL)]
    assert desk.told[0].sentence == "qwen3:8b is deleted; 4.9 GB are free again."
    desk.close()


def test_copies_and_new_names_are_asked_for(desk: _Desk, qtbot: QtBot) -> None:
    for ask, verb in ((desk.managing.copy, "copy"), (desk.managing.rename, "rename")):
        ask(_MODEL)
        sheet = desk.sheet()
        assert isinstance(sheet, NameSheet)
        sheet.field.setText("mine")
        with qtbot.waitSignal(desk.keeping.made) as made:
            sheet.do.click()
        assert made.args == ["ollama:mine"]
        assert desk.engine.managed[-1] == (verb, _MODEL, "mine")
        qtbot.waitUntil(lambda: not any(one.isVisible() for one in desk._sheets()))
    desk.close()


def test_what_a_model_consists_of_is_shown(desk: _Desk) -> None:
    desk.managing.look_inside(_MODEL)
    sheet = desk.sheet()
    assert isinstance(sheet, PapersSheet)
    titles = [sheet.leaves.tabText(n) for n in range(sheet.leaves.count())]
    assert titles == ["Template", "Parameters", "Licence", "Modelfile"]
    desk.close()


def test_a_model_is_made_of_a_modelfile_or_a_file(desk: _Desk, qtbot: QtBot) -> None:
    desk.managing.create("qwen3:8b")
    sheet = desk.sheet()
    assert isinstance(sheet, CreateSheet)
    assert not sheet.do.isEnabled()
    sheet.name.setText("brief")
    with qtbot.waitSignal(desk.keeping.made):
        sheet.do.click()
    order = desk.engine.managed[-1][1]
    assert isinstance(order, CreateOrder)
    assert (order.name, order.modelfile.splitlines()[0]) == ("brief", "FROM qwen3:8b")
    desk.keeping.create(CreateOrder("bad", path="/m/x.gguf"))
    qtbot.waitUntil(lambda: bool(desk.told))
    assert desk.told[-1].sentence == "It cannot be made."
    assert not desk.keeping.is_making
    desk.close()


def test_an_update_is_told_and_offered(desk: _Desk, qtbot: QtBot) -> None:
    desk.row.show_model(ModelId("gguf", "/m/x.gguf"))
    assert not desk.row.isVisible()
    desk.row.show_model(_MODEL)
    assert desk.row.isVisible()
    desk.engine.verdicts = (UpdateVerdict(_MODEL, Freshness.NEWER, 2_000_000_000),)
    desk.keeping.check((_MODEL,))
    qtbot.waitUntil(lambda: bool(desk.keeping.newer))
    assert desk.keeping.update_words(_MODEL) == ("There are newer weights. 2 GB are to be fetched.")
    assert desk.row._fetch.isVisible()
    desk.close()


def test_a_dropped_model_file_is_listed_where_it_lies(desk: _Desk, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/m/x.gguf"), QUrl.fromLocalFile("/m/x.txt")])
    assert desk.managing.dropped(data)
    qtbot.waitUntil(lambda: bool(desk.told))
    assert desk.engine.managed == [("folder", Path("/m"))]
    assert "stays where it is" in desk.told[0].sentence
    assert not desk.managing.dropped(QMimeData())
    desk.close()


@pytest.mark.parametrize("state", list(PullState))
def test_every_state_has_its_words_and_its_sign(state: PullState) -> None:
    rows = [
        PullRow(replace(_HALF, state=state, stage=stage, sentence="Why.", advice="Do."))
        for stage in PullStage
    ]
    assert all(row.words and all(row.sign) for row in rows)
    is_trouble = state in (PullState.FAILED, PullState.RETRYING)
    assert {bool(row.trouble) for row in rows} == {is_trouble}


def test_a_model_being_made_is_shown_and_can_be_stopped(desk: _Desk, qtbot: QtBot) -> None:
    strip = CreationStrip(desk.managing_source, desk.keeping)
    strip.setParent(desk.page)
    assert not strip.isVisible()
    desk.engine.is_slow = True
    desk.keeping.create(CreateOrder("brief", modelfile="FROM x"))
    qtbot.waitUntil(lambda: strip.isVisible() and bool(desk.keeping.creation_words))
    assert desk.keeping.creation_words == "Reading x.gguf"
    shown = [one.text() for one in strip.findChildren(QLabel)]
    assert "Making brief" in shown
    bar = strip.findChild(PartsBar)
    assert bar is not None
    assert bar.isVisible()
    [stop] = strip.findChildren(QAbstractButton)
    stop.click()
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert not desk.keeping.is_making
    desk.close()


def test_all_are_asked_about_and_updated_only_when_pressed(desk: _Desk, qtbot: QtBot) -> None:
    models = ModelsViewModel(desk.bridge)
    library = LibraryViewModel(desk.bridge, models)
    foot = UpdatesFoot(desk.managing_source, desk.managing, library)
    foot.setParent(desk.page)
    models.refresh()
    library.open()
    qtbot.waitUntil(foot.isVisible)
    check, fetch = foot.findChildren(QAbstractButton)
    assert not desk.engine.asked_updates
    assert not fetch.isVisible()
    desk.engine.verdicts = (UpdateVerdict(_MODEL, Freshness.NEWER, 2_000_000_000),)
    check.click()
    qtbot.waitUntil(fetch.isVisible)
    assert desk.engine.asked_updates == [()]
    assert "Something newer: 1 model." in [one.text() for one in foot.findChildren(QLabel)]
    fetch.click()
    qtbot.waitUntil(lambda: len(desk.downloads.rows) == 1)
    desk.tell(replace(_HALF, state=PullState.DONE))
    qtbot.waitUntil(lambda: not desk.keeping.newer)
    assert not fetch.isVisible()
    library.close()
    models.close()
    desk.close()


def test_a_row_s_menu_says_what_can_be_done_with_it(desk: _Desk, qtbot: QtBot) -> None:
    wanted: list[str] = []

    def lines(model: ModelId, *, is_here: bool, is_remote: bool = False) -> list[str]:
        menu = desk.managing.menu
        menu.fill(model, is_here=is_here, is_remote=is_remote, want=wanted.append)
        return [one.text() for one in menu.actions() if one.text()]

    assert lines(_MODEL, is_here=False) == ["Pull"]
    assert lines(ModelId("gguf", "/m/x.gguf"), is_here=True) == ["Add as a step"]
    assert lines(_MODEL, is_here=True, is_remote=True) == ["Add as a step"]
    desk.engine.verdicts = (UpdateVerdict(_MODEL, Freshness.NEWER, 2_000_000_000),)
    desk.keeping.check((_MODEL,))
    qtbot.waitUntil(lambda: bool(desk.keeping.newer))
    whole = lines(_MODEL, is_here=True)
    assert whole[:3] == ["Add as a step", "Look for an update", "Update"]
    assert whole[-1] == "Delete from the disk"
    desk.managing.menu.actions()[0].trigger()
    assert wanted == ["ollama:qwen3:8b"]
    desk.managing.menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: len(desk.downloads.rows) == 1)
    desk.close()


def test_a_cause_that_a_server_told_does_not_run_into_the_advice() -> None:
    failed = replace(
        _HALF,
        state=PullState.FAILED,
        sentence="There is no room for the model on Ollama's disk: no space left on device",
        advice="Delete models that are no longer needed.",
    )
    assert "device. Delete" in PullRow(failed).trouble
    whole = replace(failed, sentence="Ollama does not answer.")
    assert "answer. Delete" in PullRow(whole).trouble
