"""PASTURE's Config: all settings of Forge, said in Python."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from forge_gui.engine.storage.settings_files import load_settings
from forge_gui.engine.storage.settings_layers import (
    layer_of_document,
    layer_of_environment,
    merge,
    plain,
)
from forge_gui.values.errors import SettingsError
from forge_gui.values.json_value import Json
from forge_gui.values.settings import Settings


class Config:
    """Defaults, over them the environment (FORGE_...), over that what is said here.

    Sections are dicts (`cache={"dir": "./kept"}`); the older spellings `cache_dir`, `max_retries`
    and `retry_delay` are read as well. Raises SettingsError, which names the key.
    """

    def __init__(self, **said: Any) -> None:
        layers = [layer_of_environment(os.environ), layer_of_document(said, "Config")]
        self.settings: Settings = merge(layers).settings

    @classmethod
    def from_file(cls, path: str | Path) -> Config:
        """The settings of a JSON file, the environment over them. Raises SettingsError."""
        file = Path(path).expanduser()
        if not file.is_file():
            raise SettingsError(f"There is no settings file {file}.", "Check the path.")
        config = cls()
        config.settings = load_settings(file, os.environ).settings
        return config

    @property
    def cache_dir(self) -> str:
        """Where answers are kept: `cache.dir`."""
        return self.settings.cache.dir

    @property
    def max_retries(self) -> int:
        """How often a call is tried in all: `retry.max_attempts`."""
        return self.settings.retry.max_attempts

    @property
    def retry_delay(self) -> float:
        """Shortest wait between two tries, in seconds: `retry.min_wait`."""
        return self.settings.retry.min_wait

    def as_dict(self) -> Mapping[str, Json]:
        """Every setting, as in a settings file."""
        return plain(self.settings)

    def __getattr__(self, name: str) -> Any:
        """Each setting and each section by its name: `config.retry.max_wait`."""
        if name == "settings":  # not there yet: its making failed
            raise AttributeError(name)
        return getattr(self.settings, name)

    def __repr__(self) -> str:
        return f"<Config {self.settings!r}>"
