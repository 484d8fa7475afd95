"""Whether somebody else has changed the settings file since it was read."""

from __future__ import annotations

from pathlib import Path

from forge_gui.engine.storage.settings_files import change_user_file, stamp_of


def test_a_file_that_was_written_has_another_stamp_and_none_is_none(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert stamp_of(path) is None
    change_user_file(path, {"ui.theme": "dark"})
    first = stamp_of(path)
    assert first == stamp_of(path)
    change_user_file(path, {"ui.theme": "light"})
    assert stamp_of(path) not in (None, first)
