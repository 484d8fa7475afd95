"""The person's choices as the screens see them: theme, limits, servers. Kept in the user's file.

What keys there are and what they may hold is decided by values/settings.py; here they are read,
shown and changed by their dotted name ("ui.theme").
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.json_value import Json
from forge_gui.viewmodels import wording

THEMES = ("system", "light", "dark")


class SettingsStore(Protocol):
    """Where choices are kept. Used on the engine's loop, never on the GUI thread."""

    async def read(self) -> Mapping[str, Json]:
        """All keys with their values now. Raises SettingsError."""

    async def reread(self) -> Mapping[str, Json] | None:
        """All keys anew; None: nobody has changed the file. Raises SettingsError."""

    async def write(self, key: str, value: Json) -> None:
        """Change one key in the user's own file. Raises SettingsError for what is refused."""


class SettingsViewModel(QObject):
    """Values by dotted key. Reading is at once; a change is shown first, then written."""

    changed = Signal(str)
    """The key whose value is another now; empty: any."""
    themeChanged = Signal(str)
    """One of THEMES."""
    told = Signal(object)
    """A wording.Telling: a value was refused, or could not be written."""

    def __init__(
        self,
        bridge: Bridge,
        store: SettingsStore,
        *,
        theme: str = "system",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._store = store
        self._values: dict[str, Json] = {"ui.theme": theme}

    @property
    def theme(self) -> str:
        """One of THEMES; known before the settings are read."""
        theme = self._values.get("ui.theme")
        return theme if isinstance(theme, str) and theme in THEMES else "system"

    @property
    def values(self) -> Mapping[str, Json]:
        return dict(self._values)

    def get(self, key: str, default: Json = None) -> Json:
        return self._values.get(key, default)

    def set_theme(self, theme: str) -> None:
        """Change the theme now and for the next start."""
        if theme in THEMES:
            self.set(key="ui.theme", value=theme)

    def set(self, key: str, value: Json) -> None:
        """Show the value at once and write it; what is refused is put back and told. The engine
        knows which of them count at once."""
        before = self._values.get(key)
        if before == value:
            return
        self._put(key, value)
        self._scope.start(self._write(key, value, before))

    def load(self) -> None:
        """Read all settings; `changed("")` when they are there."""
        self._scope.start(self._read())

    def look_again(self, *_anything: object) -> None:
        """Another program may have changed the file meanwhile: what it changed counts here too."""
        if len(self._values) > 1:  # else they are read in a moment anyway
            self._scope.start(self._look_again())

    def close(self) -> None:
        self._scope.close()

    async def _read(self) -> None:
        try:
            values = await self._scope.call(lambda _engine: self._store.read())
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))
            return
        theme = self.theme
        self._values.update(values)
        self.changed.emit("")
        if self.theme != theme:
            self.themeChanged.emit(self.theme)

    async def _look_again(self) -> None:
        try:
            values = await self._scope.call(lambda _engine: self._store.reread())
            for key, value in (values or {}).items():
                if self._values.get(key) != value:
                    await self._become(key, value)
        except Exception as error:  # noqa: BLE001  # told to the person; all stays as it was
            self.told.emit(wording.telling(error))

    async def _become(self, key: str, value: Json) -> None:
        self._put(key, value)
        await self._scope.call(lambda engine: engine.change_setting(key, value))

    async def _write(self, key: str, value: Json, before: Json) -> None:
        try:
            await self._scope.call(lambda _engine: self._store.write(key, value))
            await self._scope.call(lambda engine: engine.change_setting(key, value))
        except Exception as error:  # noqa: BLE001  # told to the person, and the old value is back
            if self._values.get(key) == value:
                self._put(key, before)
            self.told.emit(wording.telling(error))

    def _put(self, key: str, value: Json) -> None:
        self._values[key] = value
        self.changed.emit(key)
        if key == "ui.theme":
            self.themeChanged.emit(self.theme)
