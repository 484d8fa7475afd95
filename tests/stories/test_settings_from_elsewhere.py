"""A settings file that was changed beside the running window counts when the person comes back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from forge_gui.engine.storage.settings_files import change_user_file
from forge_gui.viewmodels.wording import Telling
from tests.stories.desk import Desk, OpenDesk


def come_back(desk: Desk) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def test_what_was_written_beside_the_window_counts_at_once(open_desk: OpenDesk) -> None:
    desk = open_desk()
    settings, key = desk.app.studio.settings, "orchestrator.max_loaded_models"
    desk.wait(lambda: settings.get(key) == 3)
    file = desk.app._home.folders.settings_file
    change_user_file(file, {key: 1, "ui.theme": "light"})
    come_back(desk)
    desk.wait(lambda: settings.get(key) == 1 and settings.theme == "light")
    found: list[int] = []
    scope = desk.app.bridge.scope()

    async def look() -> None:
        status = await scope.call(lambda engine: engine.status())
        found.append(status.max_loaded_models)

    scope.start(look())
    desk.wait(lambda: found == [1])
    scope.close()
    told: list[Telling] = []
    settings.told.connect(told.append)
    file.write_text("{ not json", encoding="utf-8")
    come_back(desk)
    desk.wait(lambda: bool(told))
    assert str(file) in told[0].text
    assert settings.get(key) == 1
    file.unlink()
