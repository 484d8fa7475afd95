"""The bill in the library: a row for each part, a bar, a slider that the keyboard moves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.slider import Slider
from forge_gui.ui.library.bill_panel import BillPanel, PartRow, PartsBar
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.memory_bills import MemoryBillViewModel
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG, TINY


def test_the_slider_changes_the_bill(crossing: Crossing, qtbot: QtBot, source: ThemeSource) -> None:
    bills = MemoryBillViewModel(crossing.bridge)
    panel = BillPanel(source, bills)
    qtbot.addWidget(panel)
    panel.show()
    bills.show_model(BIG)
    qtbot.waitUntil(lambda: bool(bills.rows))
    rows = panel.findChildren(PartRow)
    assert [row.accessibleName() for row in rows] == [
        f"{one.name}: {one.size}, {one.origin}" for one in bills.rows
    ]
    slider = panel.findChild(Slider)
    bar = panel.findChild(PartsBar)
    assert slider is not None
    assert bar is not None
    before = bar.accessibleName()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: bills.context == 6144)
    assert slider.accessibleDescription() == "6,144 tokens"
    qtbot.waitUntil(lambda: bar.accessibleName() != before)
    panel.grab()
    bills.close()


def test_it_hides_where_nobody_knows(crossing: Crossing, qtbot: QtBot, source: ThemeSource) -> None:
    bills = MemoryBillViewModel(crossing.bridge)
    panel = BillPanel(source, bills)
    qtbot.addWidget(panel)
    panel.show()
    bills.show_model(TINY)
    qtbot.waitUntil(panel.isHidden)
    bills.close()
