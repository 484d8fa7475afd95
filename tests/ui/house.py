"""The whole window over a pocket engine, with settings and session in memory."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from forge_gui.ui.frame.main_window import MainWindow
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.studio import StudioViewModel
from tests.bridge.crossing import Crossing


class Store:
    """Settings in memory."""

    def __init__(self) -> None:
        self.values: dict[str, Json] = {"ui.theme": "dark", "ui.motion": "system"}

    async def read(self) -> Mapping[str, Json]:
        return self.values

    async def reread(self) -> Mapping[str, Json] | None:
        return None

    async def write(self, key: str, value: Json) -> None:
        self.values[key] = value


class Shelf:
    """A session in memory."""

    async def read(self) -> JsonObject:
        return {}

    async def write(self, session: Mapping[str, Json]) -> None:
        return


class House:
    """A window over a pocket engine."""

    def __init__(
        self, qtbot: QtBot, crossing: Crossing, source: ThemeSource, memory: QSettings
    ) -> None:
        self.store = Store()
        self.studio = StudioViewModel(
            crossing.bridge,
            settings_store=self.store,
            session_store=Shelf(),
            make_editor=EditorViewModel,
            theme="dark",
        )
        self.studio.models.refresh()
        self.studio.settings.load()
        self.window = MainWindow(self.studio, source, memory)
        self.window.resize(1440, 900)
        self.window.show()
        qtbot.addWidget(self.window)
        models = self.studio.models
        qtbot.waitUntil(lambda: models.is_listed and not models.is_refreshing)

    def close(self) -> None:
        self.window.close()
        for document in self.studio.workspace.documents:
            document.close()
        self.studio.close()
        self.studio.workspace.deleteLater()
