"""The composition root of the desktop app: the only place that builds the parts and joins them.

The window's frame comes first. Until its first paint nothing is imported that it does not need;
then its screens arrive, piece by piece, and then the engine opens on its own thread.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QApplication

from forge_gui.light_start import LightStart, spare_the_plugins
from forge_gui.ui.frame.language import SYSTEM, speak, wished
from forge_gui.ui.frame.main_window import FURNITURE, WANTED_SOON, MainWindow
from forge_gui.ui.theme.dress import dress
from forge_gui.ui.theme.source import ThemeSource

if TYPE_CHECKING:
    from forge_gui.bridge.bridge import Bridge
    from forge_gui.engine.api import EngineApi
    from forge_gui.engine.storage.paths import Folders
    from forge_gui.engine.storage.settings_layers import LoadedSettings
    from forge_gui.values.graph import Graph
    from forge_gui.values.json_value import Json, JsonObject
    from forge_gui.viewmodels.editor import EditorViewModel
    from forge_gui.viewmodels.studio import StudioViewModel
    from forge_gui.viewmodels.wording import Telling

_PARTS = (
    "forge_gui.values.events",
    "forge_gui.bridge.bridge",
    "forge_gui.viewmodels.editor",
    "forge_gui.viewmodels.studio",
    *FURNITURE,
)
"""What comes after the first paint, in pieces that take a moment each."""
_SOON_MS, _PATIENCE = 1_000, 5
_ENGINE_END_S = 15.0
"""How long runs may take to stop and models to leave memory when the window is closed."""
_THEME_KEY = "window/theme"
_LANGUAGE_KEY = "window/language"


def main(options: Sequence[str] = (), light: LightStart | None = None) -> int:
    """Show the app until it is closed; `options` are `key=value` settings, `light` has begun when
    this module was imported. Returns the status."""
    application = QApplication.instance() or QApplication(["forge"])
    assert isinstance(application, QApplication)
    application.setApplicationName("Forge")
    application.setDesktopFileName("forge")
    application.setQuitOnLastWindowClosed(False)
    app = App(application, options, in_pieces=True, light=light)
    app.show()
    try:
        application.exec()
    finally:
        app.end()
    return 0


class App(QObject):
    """Window, bridge and view-models, from the first paint to the last child's end."""

    furnished = Signal()
    """`bridge` and `studio` are there, and the window has its screens."""
    ended = Signal()
    """The window is closed, everything is saved, and the engine has ended."""

    bridge: Bridge
    studio: StudioViewModel

    def __init__(
        self,
        application: QApplication,
        options: Sequence[str] = (),
        *,
        in_pieces: bool = False,
        light: LightStart | None = None,
    ) -> None:
        """In pieces, the screens come after the first paint; else they are there at once."""
        super().__init__()
        self._light = light or LightStart()
        self._light.begin()
        self._application = application
        self._home = Home(options)
        self._memory = QSettings(str(self._home.window_file), QSettings.Format.IniFormat)
        self._theme = str(self._memory.value(_THEME_KEY, "system"))
        remembered = str(self._memory.value(_LANGUAGE_KEY, SYSTEM))
        speak(application, wished(options, os.environ, remembered))
        self._source = ThemeSource(self._theme)
        dress(application, self._source)
        self.window = MainWindow(None, self._source, self._memory)
        self.window.closing.connect(self._close)
        self.ended.connect(application.quit)
        self._pieces = self._furnish()
        self._is_furnished = self._is_closing = False
        if not in_pieces:
            for _piece in self._pieces:
                pass
            self._light.end()

    def show(self) -> None:
        """Show the window; once it has been painted the rest follows, the engine last."""
        self._first_paint = FirstPaint(self.window, self._go_on)
        self.window.show()

    def end(self) -> None:
        """After the last event loop: wait until the engine's thread and children are gone."""
        self._light.end()
        if self._is_furnished:
            self.bridge.close()
            if not self.bridge.wait_closed(_ENGINE_END_S):
                self._lines.note(f"The engine did not end in time: {self.bridge!r}")
            self._lines.close()
            self._hooks.remove()
            self._signals.close()
        self.window.deleteLater()

    def _go_on(self) -> None:
        """One piece a turn of the loop, so that the window answers in between."""
        if self._is_closing:
            return
        if next(self._pieces, None) is not None:
            QTimer.singleShot(0, self, self._go_on)
        else:
            self._light.collect_again()  # from now on the bridge says when, for there are threads
            self.bridge.start()

    def _read_ahead_soon(self, patience: int = _PATIENCE) -> None:
        """Once every panel has its data; a slow PC gets more time, a paused monitor ends it."""

        def look() -> None:
            is_alive = self.studio.models.is_listed and self.studio.monitor.reading is not None
            if is_alive or not patience or self._is_closing:
                self._read_ahead()
            else:
                self._read_ahead_soon(patience - 1)

        QTimer.singleShot(_SOON_MS, self, look)

    def _read_ahead(self) -> None:
        """What will be wanted next, one piece a turn, once nobody waits for the start."""
        missing = [part for part in WANTED_SOON if part not in sys.modules]
        if self._is_closing:
            return
        if missing:
            importlib.import_module(missing[0])
            QTimer.singleShot(0, self, self._read_ahead)
        else:
            self.studio.library_desk().library.gather()

    def _furnish(self) -> Iterator[str]:
        for part in _PARTS:
            importlib.import_module(part)
            yield part
        self._build()
        yield "view-models"
        self.window.furnish(self.studio)
        self._is_furnished = True
        self.furnished.emit()
        yield "screens"

    def _build(self) -> None:
        from forge_gui.bridge.bridge import Bridge
        from forge_gui.bridge.log_lines import LogLines
        from forge_gui.bridge.signals import SignalWatch
        from forge_gui.viewmodels.live_kinds import LiveKinds
        from forge_gui.viewmodels.studio import StudioViewModel
        from forge_gui.viewmodels.wording import telling

        self.bridge = Bridge(self._home.open_engine, on_error=self._on_error)
        self._kinds = LiveKinds()
        self.studio = StudioViewModel(
            self.bridge,
            settings_store=self._home,
            session_store=SessionFile(self._home),
            make_editor=self._make_editor,
            kinds=self._kinds,
            theme=self._theme,
        )
        self._lines = LogLines(self.bridge.tell)
        self._hooks = Hooks(self._on_error)
        self._signals = SignalWatch(self.window.close)
        self.bridge.opened.connect(self._light.end)
        self.bridge.opened.connect(self._read_ahead_soon)
        self.bridge.opened.connect(self._tell_troubles)
        self.bridge.failed.connect(lambda error: self.window.say(telling(error)))
        self.bridge.closed.connect(self.ended)
        self.studio.workspace.closed.connect(self._close_engine)
        self.studio.settings.themeChanged.connect(
            lambda theme: self._memory.setValue(_THEME_KEY, theme)
        )
        self.studio.settings.changed.connect(self._remember_language)
        self._application.applicationStateChanged.connect(self.studio.settings.look_again)

    def _close(self) -> None:
        """The person closed the window: save, then end the engine, then leave."""
        if self._is_closing:
            return
        self._is_closing = True
        if not self._is_furnished or self._first_paint.is_waiting:
            self.ended.emit()
            return
        QTimer.singleShot(round(_ENGINE_END_S * 1000), self, self.ended.emit)
        self.bridge.start()  # closed within its first moments: drafts are written by the engine
        self.studio.workspace.shut_down()

    def _remember_language(self) -> None:
        """The next start speaks it from its first word on, before any settings are read."""
        language = self.studio.settings.get("ui.language")
        is_for_once = bool(wished(self._home.options, os.environ, ""))
        if isinstance(language, str) and not is_for_once:
            self._memory.setValue(_LANGUAGE_KEY, language)

    def _close_engine(self) -> None:
        self.studio.close()
        self.bridge.close()

    def _make_editor(self, graph: Graph) -> EditorViewModel:
        from forge_gui.viewmodels.editor import EditorViewModel

        return EditorViewModel(
            graph,
            kinds=self._kinds,
            write_text=lambda piece: self.bridge.compute(lambda e: e.pipeline_text(piece)),
            read_text=lambda text: self.bridge.compute(lambda e: e.parse_pipeline(text)),
        )

    def _tell_troubles(self) -> None:
        for trouble in self._home.troubles:
            self.window.say(trouble)

    def _on_error(self, error: BaseException) -> None:
        from forge_gui.viewmodels.wording import telling

        self._lines.note(f"{type(error).__name__}: {error}", error)
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
            # What came in with the paint is answered first: the loop turns once more.
            QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self._then))
        return False


class Hooks:
    """Errors that nobody caught on the GUI thread reach `taker`, beside Python's own way."""

    def __init__(self, taker: Callable[[BaseException], None]) -> None:
        self._taker = taker
        self._before = sys.excepthook
        sys.excepthook = self._caught

    def remove(self) -> None:
        sys.excepthook = self._before

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._before(kind, error, trace)
        if issubclass(kind, Exception):
            self._taker(error)


@dataclass
class Home:
    """This user's settings and folders. Everything slow happens on the engine's thread."""

    options: Sequence[str] = ()
    troubles: list[Telling] = field(default_factory=list)
    _loaded: LoadedSettings | None = None
    _stamp: tuple[int, int] | None = None

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

        spare_the_plugins()  # checks are Forge's own: no other package's plug-ins in them
        folders = self.folders
        folders.make()
        return await open_engine(self._load().settings, folders)

    async def read(self) -> Mapping[str, Json]:
        """All settings by dotted key."""
        from forge_gui.engine.storage.settings_layers import plain

        return _dotted(plain(self._load().settings))

    async def reread(self) -> Mapping[str, Json] | None:
        """All of them anew; None: the file is as it was. Raises SettingsError."""
        from forge_gui.engine.storage.settings_files import load_settings, stamp_of
        from forge_gui.engine.storage.settings_layers import plain

        before, self._stamp = self._stamp, stamp_of(self.folders.settings_file)
        if before == self._stamp:
            return None
        self._loaded = load_settings(self.folders.settings_file, os.environ, self.options)
        return _dotted(plain(self._loaded.settings))

    async def write(self, key: str, value: Json) -> None:
        """Change one key in the user's own file. Raises SettingsError."""
        from forge_gui.engine.storage.settings_files import change_user_file

        self._loaded = None
        change_user_file(self.folders.settings_file, {key: value})

    def _load(self) -> LoadedSettings:
        from forge_gui.engine.storage.settings_files import load_settings, stamp_of
        from forge_gui.values.errors import SettingsError
        from forge_gui.viewmodels.wording import telling

        if self._loaded is not None:
            return self._loaded
        self._stamp = stamp_of(self.folders.settings_file)
        try:
            self._loaded = load_settings(self.folders.settings_file, os.environ, self.options)
        except SettingsError as error:
            said = telling(error)
            if said not in self.troubles:
                self.troubles.append(said)
            self._loaded = load_settings(None, {}, ())
        return self._loaded


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
