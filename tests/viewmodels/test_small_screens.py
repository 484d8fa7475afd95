"""Log, commands, settings, hardware, session: small and exact."""

from __future__ import annotations

import logging
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from forge_gui.bridge.log_lines import LogLines
from forge_gui.values.errors import SettingsError
from forge_gui.values.events import Logged
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.commands import Command, CommandsViewModel
from forge_gui.viewmodels.hardware import FoundState, HardwareViewModel
from forge_gui.viewmodels.log import KEPT_LINES, LogViewModel
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.session import Session, read_session, session_document
from forge_gui.viewmodels.settings import SettingsViewModel
from tests.bridge.crossing import Crossing


def _line(level: str, text: str) -> Logged:
    return Logged(1.0, level, "pool", text)


def test_the_log_filters_counts_troubles_and_is_bounded(crossing: Crossing, qtbot: QtBot) -> None:
    log = LogViewModel(crossing.bridge)
    publish = crossing.engine.bus.publish
    for level in ("DEBUG", "INFO", "WARNING", "ERROR"):
        publish(_line(level, f"a {level} line"))
    qtbot.waitUntil(lambda: log.troubles == 2)
    assert [row.level for row in log.rows] == ["INFO", "WARNING", "ERROR"]
    log.set_level("WARNING")
    log.set_search("ERR")
    assert [row.text for row in log.rows] == ["a ERROR line"]
    log.mark_seen()
    assert log.troubles == 0
    log.set_level("DEBUG")
    log.set_search("")
    for number in range(KEPT_LINES):
        publish(_line("INFO", str(number)))
    qtbot.waitUntil(lambda: log.rows[-1].text == str(KEPT_LINES - 1))
    assert len(log.rows) == KEPT_LINES
    log.clear()
    assert log.text() == ""


def test_log_records_of_any_thread_become_lines(crossing: Crossing, qtbot: QtBot) -> None:
    log = LogViewModel(crossing.bridge)
    lines = LogLines(crossing.bridge.tell)
    logging.getLogger("forge_gui").setLevel(logging.INFO)
    logging.getLogger("forge_gui.engine.pool").info("Loaded %s", "forge:tiny")
    lines.close()
    logging.getLogger("forge_gui.engine.pool").info("unheard")
    logging.getLogger("forge_gui").setLevel(logging.NOTSET)
    qtbot.waitUntil(lambda: bool(log.rows))
    assert [(row.source, row.text) for row in log.rows] == [("engine.pool", "Loaded forge:tiny")]


def test_commands_have_one_key_each_and_run_only_when_enabled() -> None:
    done: list[str] = []
    can = [False]
    commands = CommandsViewModel()
    commands.add(
        Command("file.save", "Save the pipeline", lambda: done.append("save"), ("Ctrl+S",)),
        Command("run.stop", "Stop the run", lambda: done.append("stop"), (), "", lambda: can[0]),
        Command("palette.open", "Search", lambda: None, is_hidden=True),
    )
    assert commands.run("file.save")
    assert not commands.run("run.stop")
    can[0] = True
    assert commands.run("run.stop")
    assert not commands.run("nothing")
    assert done == ["save", "stop"]
    assert [one.id for one in commands.search("")] == ["run.stop", "file.save"]
    assert [one.id for one in commands.search("pip sav")] == ["file.save"]
    with pytest.raises(ValueError, match=r"Ctrl\+S belongs to file\.save"):
        commands.add(Command("other", "Other", lambda: None, ("Ctrl+S",)))
    with pytest.raises(ValueError, match="is there already"):
        commands.add(Command("file.save", "Again", lambda: None))


class _Store:
    """Settings in memory that refuse pink."""

    def __init__(self) -> None:
        self.values: dict[str, Json] = {"ui.theme": "dark", "ui.font_scale": 1.0}
        self.by_others: dict[str, Json] | None = None

    async def read(self) -> Mapping[str, Json]:
        return self.values

    async def reread(self) -> Mapping[str, Json] | None:
        if self.by_others == {}:
            raise SettingsError("settings.json cannot be read.", "Mend it.")
        return self.by_others

    async def write(self, key: str, value: Json) -> None:
        if value == "pink":
            raise SettingsError("ui.theme cannot be pink.", "Choose light or dark.", key=key)
        self.values[key] = value


def test_settings_are_shown_at_once_written_and_put_back_when_refused(
    crossing: Crossing, qtbot: QtBot
) -> None:
    store = _Store()
    settings = SettingsViewModel(crossing.bridge, store)
    assert settings.theme == "system"
    with qtbot.waitSignal(settings.themeChanged):
        settings.load()
    assert settings.theme == "dark"
    settings.set_theme("light")
    assert settings.theme == "light"
    qtbot.waitUntil(lambda: store.values["ui.theme"] == "light")
    with qtbot.waitSignal(settings.told) as told:
        settings.set("ui.theme", "pink")
    assert told.args is not None
    assert told.args[0].sentence == "ui.theme cannot be pink."
    assert settings.get("ui.theme") == "light"
    settings.close()


def test_what_another_program_wrote_into_the_settings_counts_here_too(
    crossing: Crossing, qtbot: QtBot
) -> None:
    store, key = _Store(), "orchestrator.max_loaded_models"
    settings = SettingsViewModel(crossing.bridge, store)
    settings.look_again()
    with qtbot.waitSignal(settings.themeChanged):
        settings.load()
    store.by_others = {**store.values, "ui.theme": "light", key: 1}
    with qtbot.waitSignal(settings.themeChanged):
        settings.look_again()
    assert settings.theme == "light"
    qtbot.waitUntil(lambda: (key, 1) in crossing.engine.settings_changed)
    assert settings.get(key) == 1
    store.by_others = {}
    with qtbot.waitSignal(settings.told) as told:
        settings.look_again()
    assert told.args is not None
    assert "cannot be read" in told.args[0].sentence
    assert settings.get(key) == 1
    settings.close()


def test_found_on_this_pc(crossing: Crossing, qtbot: QtBot) -> None:
    models = ModelsViewModel(crossing.bridge)
    hardware = HardwareViewModel(crossing.bridge, models)
    assert list(hardware.rows) == []
    hardware.look_again()
    qtbot.waitUntil(lambda: len(hardware.rows) == 5)
    rows = {row.title: row for row in hardware.rows}
    assert rows["Graphics card"].state is FoundState.INFO
    assert rows["Memory"].value == "16 GB, 8 GB free"
    assert rows["Processor"].value == "Test CPU, 4 cores"
    assert rows["Ollama"].command == "help.ollama"
    assert hardware.device_text == "4 cores, no GPU"


_names = st.text(min_size=1, max_size=5).map(lambda name: f"/{name.replace('/', '-')}")


@given(st.lists(_names, max_size=4, unique=True), st.lists(_names, max_size=20, unique=True))
def test_a_session_reads_back_as_it_was_written(opened: list[str], recent: list[str]) -> None:
    session = read_session({"open": opened, "recent": recent, "was_closed": False})
    again = read_session(session_document(session))
    assert again == session
    assert not again.was_closed
    assert len(again.recent) <= 12


@given(
    st.dictionaries(
        st.sampled_from(["open", "recent", "current", "was_closed"]),
        st.one_of(st.none(), st.integers(), st.text(), st.lists(st.integers())),
    )
)
def test_a_session_written_by_hand_is_read_as_far_as_it_makes_sense(
    document: dict[str, Json],
) -> None:
    assert isinstance(read_session(document), Session)
