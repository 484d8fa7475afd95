"""What a command needs before it can begin: settings loaded, an engine opened and closed again."""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

from forge_gui.engine.api import EngineApi
from forge_gui.engine.storage.paths import find_folders
from forge_gui.engine.storage.settings_files import load_settings
from forge_gui.engine.storage.settings_layers import LoadedSettings

OpenEngine = Callable[[], Awaitable[EngineApi]]


def load(options: Sequence[str]) -> LoadedSettings:
    """The settings of this user; `options` as after `--set`. Raises SettingsError."""
    return load_settings(find_folders(os.environ).settings_file, os.environ, options)


def engine_opener(options: Sequence[str]) -> OpenEngine:
    """Opens an engine on this user's settings and folders when it is called."""

    async def open_it() -> EngineApi:
        from forge_gui.engine.api import open_engine

        return await open_engine(load(options).settings, find_folders(os.environ))

    return open_it


@contextlib.asynccontextmanager
async def opened(open_engine: OpenEngine) -> AsyncIterator[EngineApi]:
    """Open it, and close it with all its child processes at the end. Raises ForgeError."""
    engine = await open_engine()
    try:
        yield engine
    finally:
        await engine.close()
