"""The settings of the orchestrator, said in Python: `OrchestratorConfig(max_loaded_models=2)`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from forge_gui.engine.storage.paths import find_folders
from forge_gui.engine.storage.settings_files import load_settings
from forge_gui.engine.storage.settings_layers import layer_of_document, merge, plain
from forge_gui.values.settings import Settings


class OrchestratorConfig:
    """Keys of the section `orchestrator`; what is not said is as in the user's settings.

    `base`: settings to begin with instead of the user's own. Raises SettingsError, which names the
    key.
    """

    def __init__(self, *, base: Settings | None = None, **said: Any) -> None:
        self.said: Mapping[str, Any] = MappingProxyType(dict(said))
        found = base or load_settings(find_folders(os.environ).settings_file, os.environ).settings
        layers = [
            layer_of_document(dict(plain(found)), "settings"),
            layer_of_document({"orchestrator": dict(said)}, "OrchestratorConfig"),
        ]
        self.settings: Settings = merge(layers).settings

    def __getattr__(self, name: str) -> Any:
        """Each setting by its name: `config.max_loaded_models`."""
        if name == "settings":  # not there yet: its making failed
            raise AttributeError(name)
        return getattr(self.settings.orchestrator, name)

    def __repr__(self) -> str:
        return f"<OrchestratorConfig {dict(self.said)}>"
