"""Every test here may have a bridge with an engine behind it, and a theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from forge_gui.ui.theme.source import ThemeSource
from tests.bridge.crossing import Crossing, crossing
from tests.ui.house import House

__all__ = ["crossing", "house", "memory", "source"]


@pytest.fixture
def source(qtbot: QtBot) -> ThemeSource:
    """The dark theme; a QApplication is there."""
    return ThemeSource("dark")


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def house(
    qtbot: QtBot, crossing: Crossing, source: ThemeSource, memory: QSettings
) -> Iterator[House]:
    made = House(qtbot, crossing, source, memory)
    yield made
    made.close()
