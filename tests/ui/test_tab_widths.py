"""Tabs are measured once, and anew where their words or the text's size are others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.tab_strip import TabStrip
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.fonts import TextLook
from forge_gui.ui.theme.source import ThemeSource


@pytest.fixture
def look() -> Iterator[TextLook]:
    """The text's size before, put on again afterwards."""
    before = fonts.worn()
    yield before
    fonts.wear(before)


def test_larger_text_and_a_count_make_a_tab_wider(
    qtbot: QtBot, source: ThemeSource, look: TextLook
) -> None:
    strip = TabStrip(source, "Parts")
    qtbot.addWidget(strip)
    strip.addTab("History")
    usual = strip.tabSizeHint(0).width()
    assert strip.tabSizeHint(0).width() == usual
    fonts.wear(TextLook(2.0, look.is_on_dark))
    larger = strip.tabSizeHint(0).width()
    assert larger > usual
    strip.set_count(0, "12")
    assert strip.tabSizeHint(0).width() > larger
    strip.setTabText(0, "H")
    assert strip.tabSizeHint(0).width() < larger
