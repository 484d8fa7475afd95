"""The composition root of the desktop app: the only place that builds the parts and joins them.

The window comes first. Until its first paint nothing is imported that it does not need; then the
engine opens on its own thread, and settings, models and the last session arrive.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QApplication

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.log_lines import LogLines
from forge_gui.bridge.signals import SignalWatch
from forge_gui.ui.frame.main_window import MainWindow
from forge_gui.ui.theme.dress import dress
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.errors import SettingsError
from forge_gui.values.graph import Graph
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.studio import StudioViewModel
from forge_gui.viewmodels.wording import Telling, telling

if TYPE_CHECKING:
    from forge_gui.engine.api import EngineApi
    from forge_gui.engine.storage.paths import Folders
    from forge_gui.engine.storage.settings_layers import LoadedSettings
    from forge_gui.values.json_value import Json, JsonObject

_ENGINE_END_S = 15.0
"""How long runs may take to stop and models to leave memory when the window is closed."""
_THEME_KEY = "window/theme"
_log = logging.getLogger(__name__)


def main(options: Sequence[str] = ()) -> int:
    """Show the app until it is closed; `options` are `key=value` settings. Returns the status."""
    application = QApplication.instance() or QApplication(["forge"])
    assert isinstance(application, QApplication)
    application.setApplicationName("Forge")
    application.setDesktopFileName("forge")
    application.setQuitOnLastWindowClosed(False)
    app = App(application, options)
    app.show()
    watch = SignalWatch(app.window.close)
    try:
        application.exec()
    finally:
        watch.close()
        app.end()
    return 0


class App(QObject):
    """Bridge, view-models and window, from the first paint to the last child's end."""

    ended = Signal()
    """The window is closed, everything is saved, and the engine has ended."""

    def __init__(self, application: QApplication, options: Sequence[str] = ()) -> None:
        super().__init__()
        self._home = Home(options)
        self._memory = QSettings(str(self._home.window_file), QSettings.Format.IniFormat)
        theme = str(self._memory.value(_THEME_KEY, "system"))
        self.bridge = Bridge(self._home.open_engine, on_error=self._on_error)
        self.studio = StudioViewModel(
            self.bridge,
            settings_store=self._home,
            session_store=SessionFile(self._home),
            make_editor=self._make_editor,
            theme=theme,
        )
        self._source = ThemeSource(theme)
        dress(application, self._source)
        self.window = MainWindow(self.studio, self._source, self._memory)
        self._is_closing = False
        self._join()
        self._lines = LogLines(self.bridge.tell)
        logging.getLogger("forge_gui").addHandler(self._lines)
        self._hooks = Hooks(self._on_error)
        self.ended.connect(application.quit)

    def show(self) -> None:
        """Show the window; the engine starts when it has been painted."""
        self._first_paint = FirstPaint(self.window, self.bridge.start)
        self.window.show()

    def end(self) -> None:
        """After the last event loop: wait until the engine's thread and children are gone."""
        self.bridge.close()
        if not self.bridge.wait_closed(_ENGINE_END_S):
            _log.error("The engine did not end in time: %r", self.bridge)
        logging.getLogger("forge_gui").removeHandler(self._lines)
        self._hooks.remove()
        self.window.deleteLater()

    def _join(self) -> None:
        self.window.closing.connect(self._close)
        self.bridge.opened.connect(self._tell_troubles)
        self.bridge.failed.connect(lambda error: self.window.say(telling(error)))
        self.bridge.closed.connect(self.ended)
        self.studio.workspace.closed.connect(self._close_engine)
        self.studio.settings.themeChanged.connect(
            lambda theme: self._memory.setValue(_THEME_KEY, theme)
        )

    def _close(self) -> None:
        """The person closed the window: save, then end the engine, then leave."""
        if self._is_closing:
            return
        self._is_closing = True
        QTimer.singleShot(round(_ENGINE_END_S * 1000), self, self.ended.emit)
        if self._first_paint.is_waiting:
            self.ended.emit()
        else:
            self.studio.workspace.shut_down()

    def _close_engine(self) -> None:
        self.studio.close()
        self.bridge.close()

    def _make_editor(self, graph: Graph) -> EditorViewModel:
        return EditorViewModel(
            graph,
            write_text=lambda piece: self.bridge.compute(lambda e: e.pipeline_text(piece)),
            read_text=lambda text: self.bridge.compute(lambda e: e.parse_pipeline(text)),
        )

    def _tell_troubles(self) -> None:
        for trouble in self._home.troubles:
            self.window.say(trouble)

    def _on_error(self, error: BaseException) -> None:
        _log.error("%s", error, exc_info=error)
        self.window.say(telling(error))


class FirstPaint(QObject):
    """Calls back once, after the window was painted for the first time."""

    def __init__(self, window: MainWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        self.is_waiting = True
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self.is_waiting and event.type() == QEvent.Type.Paint:
            self.is_waiting = False
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


class Hooks:
    """Errors that nobody caught, in any thread, reach `taker`, beside Python's own way."""

    def __init__(self, taker: Callable[[BaseException], None]) -> None:
        self._taker = taker
        self._before = sys.excepthook
        sys.excepthook = self._caught
        if not faulthandler.is_enabled() and sys.stderr is not None:
            faulthandler.enable()

    def remove(self) -> None:
        sys.excepthook = self._before

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._before(kind, error, trace)
        if issubclass(kind, Exception) and threading.current_thread() is threading.main_thread():
            self._taker(error)


@dataclass
class Home:
    """This user's settings and folders. Everything slow happens on the engine's thread."""

    options: Sequence[str] = ()
    troubles: list[Telling] = field(default_factory=list)

    @property
    def folders(self) -> Folders:
        from forge_gui.engine.storage.paths import find_folders

        return find_folders(os.environ)

    @property
    def window_file(self) -> Path:
        """Where the window remembers its place: needed before everything else."""
        return self.folders.config / "window.ini"

    async def open_engine(self) -> EngineApi:
        """On the engine's loop. A settings file that cannot be used is told and left alone."""
        from forge_gui.engine.api import open_engine

        folders = self.folders
        folders.make()
        return await open_engine(self._load().settings, folders)

    async def read(self) -> Mapping[str, Json]:
        """All settings by dotted key."""
        return _dotted(self._load().settings.model_dump(mode="json"))

    async def write(self, key: str, value: Json) -> None:
        """Change one key in the user's own file. Raises SettingsError."""
        from forge_gui.engine.storage.settings_files import change_user_file

        change_user_file(self.folders.settings_file, {key: value})

    def _load(self) -> LoadedSettings:
        from forge_gui.engine.storage.settings_files import load_settings

        try:
            return load_settings(self.folders.settings_file, os.environ, self.options)
        except SettingsError as error:
            said = telling(error)
            if said not in self.troubles:
                self.troubles.append(said)
            return load_settings(None, {}, ())


@dataclass(frozen=True)
class SessionFile:
    """The open tabs and recent files, as one small JSON file."""

    home: Home

    async def read(self) -> JsonObject:
        import json

        from forge_gui.engine.storage.files import read_text
        from forge_gui.values.errors import FileDamaged

        try:
            session = json.loads(read_text(self._path))
        except (OSError, FileDamaged, ValueError):
            return {}
        return session if isinstance(session, dict) else {}

    async def write(self, session: Mapping[str, Json]) -> None:
        import json

        from forge_gui.engine.storage.files import write_text

        write_text(self._path, json.dumps(dict(session), indent=2), keep_old=False)

    @property
    def _path(self) -> Path:
        return self.home.folders.data / "session.json"


def _dotted(document: Mapping[str, Json]) -> dict[str, Json]:
    """`{"ui": {"theme": ...}}` as `{"ui.theme": ...}`."""
    flat: dict[str, Json] = {}
    for key, value in document.items():
        if isinstance(value, Mapping):
            flat.update({f"{key}.{name}": inner for name, inner in value.items()})
        else:
            flat[key] = value
    return flat
