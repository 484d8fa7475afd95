"""Folders are found without being made, and made for one user alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from forge_gui.engine.storage.paths import find_folders


def test_forge_home_holds_everything_and_nothing_is_made_by_asking(tmp_path: Path) -> None:
    folders = find_folders({"FORGE_HOME": str(tmp_path / "home")})
    assert folders.settings_file == tmp_path / "home" / "config" / "forge_config.json"
    assert {folders.data, folders.cache, folders.logs} == {
        tmp_path / "home" / name for name in ("data", "cache", "logs")
    }
    assert not (tmp_path / "home").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_folders_are_private(tmp_path: Path) -> None:
    folders = find_folders({"FORGE_HOME": str(tmp_path)})
    folders.make()
    folders.make()
    for folder in (folders.config, folders.data, folders.cache, folders.logs):
        assert folder.stat().st_mode & 0o777 == 0o700


def test_without_forge_home_the_systems_folders_are_used() -> None:
    folders = find_folders({})
    assert folders.config.name == "forge"
    assert folders.config.is_absolute()
    assert len({folders.config, folders.data, folders.cache, folders.logs}) == 4
