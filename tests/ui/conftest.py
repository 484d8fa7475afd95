"""Every test here may have a bridge with an engine behind it, and a theme."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.ui.theme.source import ThemeSource
from tests.bridge.crossing import crossing

__all__ = ["crossing", "source"]


@pytest.fixture
def source(qtbot: QtBot) -> ThemeSource:
    """The dark theme; a QApplication is there."""
    return ThemeSource("dark")
