"""Where Forge keeps things. Finding the folders makes none of them; `make` does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "forge"
HOME_VARIABLE = "FORGE_HOME"
"""Set, it holds all folders: for tests, for a stick, for trying things out."""


@dataclass(frozen=True, slots=True)
class Folders:
    """The four folders of one user, each private to that user."""

    config: Path
    """Settings: small, worth a backup."""
    data: Path
    """Pipelines' journal, downloaded models: kept until the user deletes it."""
    cache: Path
    """May be deleted at any time; Forge only gets slower."""
    logs: Path

    @property
    def settings_file(self) -> Path:
        """The user's own settings; absent until something differs from what is shipped."""
        return self.config / "forge_config.json"

    def make(self) -> None:
        """Make what is missing, readable by this user alone. Raises OSError."""
        for folder in (self.config, self.data, self.cache, self.logs):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def find_folders(environment: Mapping[str, str]) -> Folders:
    """The folders that the system has for such things, or those below FORGE_HOME."""
    if home := environment.get(HOME_VARIABLE):
        root = Path(home).expanduser().absolute()
        return Folders(root / "config", root / "data", root / "cache", root / "logs")
    dirs = platformdirs.PlatformDirs(_NAME, appauthor=False)
    return Folders(
        dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path, dirs.user_log_path
    )
