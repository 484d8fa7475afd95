"""Memory against context in the library: packed otherwise, dragged, moved by the slider."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.slider import Slider
from forge_gui.ui.library.bill_panel import BillPanel
from forge_gui.ui.library.curve_picture import CurvePicture
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.memory_bill import KvType
from forge_gui.viewmodels.memory_bills import MemoryBillViewModel
from forge_gui.viewmodels.memory_curves import MemoryCurveViewModel
from forge_gui.viewmodels.verdicts import Budget
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG, TINY

_GIB = 2**30


class Bench:
    def __init__(self, qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> None:
        self.asked = crossing.engine.asked
        self.bills = MemoryBillViewModel(crossing.bridge)
        self.curves = MemoryCurveViewModel(crossing.bridge, self.bills, lambda: Budget(8 * _GIB))
        self.panel = BillPanel(source, self.bills, self.curves)
        qtbot.addWidget(self.panel)
        self.panel.resize(360, 600)
        self.panel.show()
        self.bills.show_model(BIG)
        qtbot.waitUntil(lambda: self.curves.curve is not None)
        picture = self.panel.findChild(CurvePicture)
        assert picture is not None
        self.picture = picture

    def close(self) -> None:
        self.curves.close()
        self.bills.close()


@pytest.fixture
def bench(qtbot: QtBot, crossing: Crossing, source: ThemeSource) -> Iterator[Bench]:
    made = Bench(qtbot, crossing, source)
    yield made
    made.close()


def test_the_slider_moves_the_mark_and_asks_for_no_other_curve(bench: Bench, qtbot: QtBot) -> None:
    curves = bench.curves
    assert curves.mark == (4096, 5 * _GIB + 4096 * 2**17)
    slider = bench.panel.findChild(Slider)
    assert slider is not None
    before = bench.picture.grab().toImage()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert curves.mark == (6144, 5 * _GIB + 6144 * 2**17)
    assert "6,144: 5.8 GB" in bench.picture.accessibleName()
    assert bench.picture.grab().toImage() != before
    qtbot.waitUntil(lambda: bench.bills.total_words.endswith("6,144 tokens"))
    assert [one for one in bench.asked if one.startswith("curve")] == ["curve f16"]


def test_packed_otherwise_it_is_another_curve(bench: Bench, qtbot: QtBot) -> None:
    packing = bench.panel.findChild(Combo)
    assert packing is not None
    before = bench.curves.curve
    assert before is not None
    packing.setCurrentIndex(packing.findData("q4_0"))
    packing.activated.emit(packing.currentIndex())
    qtbot.waitUntil(
        lambda: bench.curves.curve is not None and bench.curves.curve.kv_type is KvType.Q4_0
    )
    after = bench.curves.curve
    assert after is not None
    assert after.points[-1].kv_cache < before.points[-1].kv_cache / 3
    assert packing.accessibleDescription()


def test_a_press_on_the_picture_chooses_the_nearest_step(bench: Bench) -> None:
    field = bench.picture.field()
    x = round(field.left() + field.width() * 12_300 / 32_768)
    QTest.mouseClick(bench.picture, Qt.MouseButton.LeftButton, pos=QPoint(x, 40))
    assert bench.bills.context == 12_288


def test_what_may_be_used_is_a_line_and_more_is_said(bench: Bench) -> None:
    assert bench.curves.usable_words == "8 GB usable"
    assert not bench.curves.is_above
    bench.bills.choose_context(32_768)
    assert bench.curves.is_above


def test_nothing_is_drawn_of_what_nobody_knows(bench: Bench, qtbot: QtBot) -> None:
    bench.bills.show_model(TINY)
    qtbot.waitUntil(lambda: bench.curves.curve is None and bench.picture.isHidden() is False)
    assert bench.curves.mark is None
    assert bench.curves.spoken == ""
