"""The size of all text: applied at once, everywhere, and nothing is cut off by it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.labels import label, set_tone
from forge_gui.ui.frame.window_memory import WindowMemory
from forge_gui.ui.library.palette_list import PaletteList
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.dress import dress
from forge_gui.ui.theme.fonts import TextLook
from forge_gui.ui.theme.refit import Refit
from forge_gui.ui.theme.source import MOST_SCALE, ThemeSource
from tests.ui.house import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SCALES = (0.9, 1.0, 1.25, 1.5)


@pytest.fixture
def dressed(house: House, qapp: QApplication) -> Iterator[House]:
    """The house with its theme on the whole application, as the app itself does it."""
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    dress(qapp, house.window.source)
    yield house
    house.window.source.set_text_scale(1.0)
    fonts.wear(TextLook())
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def all_pages(house: House) -> Iterator[str]:
    window = house.window
    window.document.editor.add_step("model")
    window.document.editor.add_input()
    for mark in window.marks:
        window.show_page(mark.id)
        yield mark.id
    window.show_page("canvas")
    for name in ("Values", "Log", "Monitor", "Timeline"):
        window.show_run_tab(name)
        yield name
    window.show_inputs()
    yield "inputs"


def cut_off(window: QWidget) -> list[str]:
    """Labels and buttons whose words are higher or wider than the widget that shows them."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.width() <= 0:
            continue
        if isinstance(part, QLabel) and part.text():
            needed = QFontMetricsF(part.font()).height()
            if part.height() + 1 < needed:
                found.append(f"{part.text()!r}: {part.height()} high, needs {needed:.0f}")
        elif isinstance(part, QPushButton) and part.text():
            metrics = QFontMetricsF(part.font())
            wide = metrics.horizontalAdvance(part.text())
            if part.height() < metrics.height() or part.width() < wide:
                found.append(f"button {part.text()!r}: {part.size().toTuple()}")
        elif isinstance(part, QAbstractButton) and part.height() < fonts.px(14):
            found.append(f"{part.accessibleName()!r}: {part.height()} high")
    return found


def test_text_grows_at_once_everywhere_and_nothing_is_cut_off(dressed: House) -> None:
    window = dressed.window
    pages = list(all_pages(dressed))
    labels = [one for one in window.findChildren(QLabel) if one.text()]
    sizes = [one.font().pixelSize() for one in labels]
    weights = [one.font().weight() for one in labels]
    height = window.top_bar.height()
    assert len(pages) > 6
    for scale in (*SCALES, 1.0):
        dressed.studio.settings.set("ui.font_scale", scale)
        assert [one.font().pixelSize() for one in labels] == [
            int(size * scale + 0.5) for size in sizes
        ]
        assert [one.font().weight() for one in labels] == weights
        assert window.top_bar.minimumHeight() == round(height * scale)
        for mark in window.marks:
            window.show_page(mark.id)
            QApplication.processEvents()
            assert cut_off(window) == [], (scale, mark.id)
            assert not window.grab().isNull()


def test_rows_of_lists_grow_too(dressed: House) -> None:
    QApplication.processEvents()
    rows = dressed.window.findChild(PaletteList)
    assert rows is not None
    before = rows.sizeHintForRow(0)
    dressed.studio.settings.set("ui.font_scale", 1.25)
    assert rows.sizeHintForRow(0) == round(before * 1.25)


def test_the_canvas_grows_with_the_text_and_keeps_its_percentage(dressed: House) -> None:
    window = dressed.window
    window.document.editor.add_step("model")
    QApplication.processEvents()
    view = window.area.view
    assert view is not None
    view.zoom_reset()
    dressed.studio.settings.set("ui.font_scale", 1.5)
    assert view.zoom == 1.0
    assert view.transform().m11() == 1.5
    view.set_zoom_percent(60)
    assert view.transform().m11() == pytest.approx(0.9)
    assert not view.viewport().grab().isNull()
    view.zoom_to_fit()
    assert view.seen().contains(view.canvas.extent)


def test_the_next_start_begins_with_it(dressed: House, memory: QSettings) -> None:
    dressed.studio.settings.set("ui.font_scale", 1.25)
    assert WindowMemory(memory).text_scale == 1.25
    memory.setValue("window/text_scale", "nonsense")
    assert WindowMemory(memory).text_scale == 1.0


def test_a_scale_without_sense_is_bounded(qtbot: QtBot) -> None:
    source = ThemeSource("dark")
    source.set_text_scale(1_000)
    assert source.text_scale == MOST_SCALE


@pytest.mark.parametrize("scale", [0.7, 0.8, 0.9, 1.1, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("is_on_dark", [False, True])
def test_every_font_finds_its_way_there_and_back(
    scale: float, is_on_dark: bool, qtbot: QtBot
) -> None:
    plain, other = TextLook(), TextLook(scale, is_on_dark)
    label = QLabel("Words")
    qtbot.addWidget(label)
    for make in (fonts.ui, fonts.mono):
        for size in fonts.SIZES:
            for weight in fonts.WEIGHTS:
                font = make(size, weight)
                label.setFont(font)
                Refit([label], plain, other).put_on()
                assert label.font().pixelSize() == int(size * scale + 0.5)
                Refit([label], other, plain).put_on()
                now = label.font()
                assert (now.pixelSize(), now.weight()) == (font.pixelSize(), font.weight())


def test_lines_stay_as_thin_as_they_are(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    line, box = QWidget(over), QWidget(over)
    line.setFixedHeight(1)
    box.setFixedSize(20, 30)
    Refit([line, box], TextLook(1.0), TextLook(1.5)).put_on()
    assert line.height() == 1
    assert box.size().toTuple() == (30, 45)
    assert not box.testAttribute(Qt.WidgetAttribute.WA_SetFont)


def test_a_folded_panel_opens_again_at_another_size_of_text(dressed: House) -> None:
    bench = dressed.window.workbench
    assert bench.run.is_folded
    dressed.studio.settings.set("ui.font_scale", 1.5)
    dressed.window.document.editor.add_step("model")
    QApplication.processEvents()
    assert bench.run_dock.height() > bench.run.bar.height() + 90


def test_a_label_that_changes_its_tone_keeps_its_size(dressed: House) -> None:
    dressed.window.document.editor.add_step("model")
    said = label("Done", size=fonts.DENSE, parent=dressed.window)
    said.show()
    dressed.studio.settings.set("ui.font_scale", 1.5)
    set_tone(said, "warn")
    assert said.font().pixelSize() == 18
    set_tone(said, "")
    assert said.font().pixelSize() == 18
