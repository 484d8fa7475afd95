"""A text that is kept looks as one that is drawn anew, and follows the size of text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.kept_texts import KeptTexts
from forge_gui.ui.controls.painting import CENTER, LEFT, RIGHT, draw_text
from forge_gui.ui.monitor.lane_facts import LaneFacts
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource

_BOX = QRectF(8, 4, 90, 18)


def _sheet() -> QImage:
    made = QImage(120, 26, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.black)
    return made


def _ink(picture: QImage) -> tuple[int, int, int]:
    """How much there is, and from where to where it goes."""
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y).lightness() > 90 for y in range(picture.height()))
    ]
    return len(columns), min(columns), max(columns)


@pytest.mark.parametrize("align", [LEFT, RIGHT, CENTER])
@pytest.mark.parametrize("text", ["8.1 of 12 GB", "a name that is much too long for its box"])
def test_it_stands_where_a_drawn_text_stands(source: ThemeSource, text: str, align: int) -> None:
    texts, color = KeptTexts(source), source.theme.text
    kept, again, drawn = _sheet(), _sheet(), _sheet()
    for picture in (kept, again):
        painter = QPainter(picture)
        texts.draw(painter, _BOX, text, color, align)
        painter.end()
    painter = QPainter(drawn)
    draw_text(painter, _BOX, text, fonts.ui(fonts.CAPTION), color, align)
    painter.end()
    assert kept == again
    assert all(abs(a - b) <= 2 for a, b in zip(_ink(kept), _ink(drawn), strict=True))


def test_larger_texts_are_measured_anew(source: ThemeSource) -> None:
    texts = KeptTexts(source)
    before = texts.width("Tokens a second")
    fonts.wear(fonts.TextLook(2.0, is_on_dark=True))
    source.set_text_scale(2.0)
    try:
        assert texts.width("Tokens a second") > before * 1.5
    finally:
        fonts.wear(fonts.TextLook())


def test_what_a_lane_says_follows_its_height(qtbot: QtBot, source: ThemeSource) -> None:
    facts = LaneFacts(source, "CPU", is_wide=True)
    qtbot.addWidget(facts)
    facts.resize(124, 200)
    facts.show_facts("40 %", ["2 cores", "Forge 4 %"])
    assert list(facts.shown) == ["40 %", "2 cores", "Forge 4 %"]
    whole = facts.grab().toImage()
    facts.show_facts("41 %", ["2 cores", "Forge 4 %"])
    assert facts.grab().toImage() != whole
    facts.resize(124, 62)
    assert list(facts.shown) == ["41 %", "2 cores"]
