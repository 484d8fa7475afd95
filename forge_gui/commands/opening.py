"""What a command needs before it can begin: settings loaded, an engine opened and closed again."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import TextIO

from forge_gui.engine.api import EngineApi
from forge_gui.engine.storage.paths import find_folders
from forge_gui.engine.storage.settings_files import load_settings
from forge_gui.engine.storage.settings_layers import LoadedSettings


class ShownLog(logging.StreamHandler[TextIO]):
    """Forge's records on the error stream, where the settings ask to say more."""

    def __init__(self) -> None:
        super().__init__(sys.stderr)
        self.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))


OpenEngine = Callable[[], Awaitable[EngineApi]]


def load(options: Sequence[str]) -> LoadedSettings:
    """The settings of this user; `options` as after `--set`. Raises SettingsError."""
    return load_settings(find_folders(os.environ).settings_file, os.environ, options)


def engine_opener(options: Sequence[str]) -> OpenEngine:
    """Opens an engine on this user's settings and folders when it is called."""

    async def open_it() -> EngineApi:
        from forge_gui.engine.api import open_engine

        settings = load(options).settings
        if settings.verbose_output or settings.debug_mode:
            logging.getLogger("forge_gui").addHandler(ShownLog())
        return await open_engine(settings, find_folders(os.environ))

    return open_it


@contextlib.asynccontextmanager
async def opened(open_engine: OpenEngine) -> AsyncIterator[EngineApi]:
    """Open it, and close it with all its child processes at the end. Raises ForgeError."""
    try:
        engine = await open_engine()
        try:
            yield engine
        finally:
            await engine.close()
    finally:
        _hide_log()


def _hide_log() -> None:
    logger = logging.getLogger("forge_gui")
    for handler in [one for one in logger.handlers if isinstance(one, ShownLog)]:
        logger.removeHandler(handler)
        handler.close()
