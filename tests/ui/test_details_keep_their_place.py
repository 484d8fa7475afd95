"""What stands in a model's details neither overlaps nor jumps while more of it comes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.section import LineOver, LongColumn
from forge_gui.ui.library.bill_panel import BillPanel
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.memory_bills import MemoryBillViewModel
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG, TINY

_ROW, _MANY = 40, 6


class _Heights(QObject):
    """Every height that a widget was ever given."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen: list[int] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.seen.append(watched.height())
        return False


def test_a_long_column_squeezes_nothing_while_parts_appear(qtbot: QtBot) -> None:
    area, page, first = QScrollArea(), QWidget(), QWidget()
    qtbot.addWidget(area)
    column, inner = LongColumn(page), QVBoxLayout(first)
    for _ in range(_MANY):
        row = QWidget()
        row.setFixedHeight(_ROW)
        inner.addWidget(row)
    column.addWidget(first)
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.resize(200, 100)
    with qtbot.waitExposed(area):
        area.show()
    whole, heights = first.height(), _Heights(first)
    for _ in range(_MANY):
        more = QWidget()
        more.setFixedHeight(_ROW)
        column.addWidget(more)
        more.show()  # lays everything out at once, before the scroll area has grown
    assert all(height >= whole for height in heights.seen)
    qtbot.waitUntil(lambda: page.height() >= whole + _MANY * _ROW)
    assert first.height() == whole


def test_another_models_bill_is_waited_for_in_the_same_place(
    crossing: Crossing, qtbot: QtBot, source: ThemeSource
) -> None:
    bills = MemoryBillViewModel(crossing.bridge)
    page = QWidget()
    qtbot.addWidget(page)
    panel = BillPanel(source, bills)
    LongColumn(page).addWidget(panel)
    page.show()
    bills.show_model(BIG)
    qtbot.waitUntil(lambda: bool(bills.rows))
    qtbot.waitUntil(lambda: panel.height() >= panel.sizeHint().height())
    whole = panel.height()
    bills.show_model(TINY)
    assert not bills.rows
    assert panel.minimumHeight() == whole
    bills.show_model(BIG)
    assert panel.minimumHeight() == whole
    qtbot.waitUntil(lambda: bool(bills.rows))
    assert panel.minimumHeight() == 0
    bills.close()


def test_a_line_goes_with_its_part(qtbot: QtBot) -> None:
    page, part = QWidget(), QWidget()
    qtbot.addWidget(page)
    column, line = QVBoxLayout(page), LineOver(part)
    column.addWidget(line)
    column.addWidget(part)
    page.show()
    assert line.isVisible()
    part.hide()
    assert not line.isVisible()
    part.show()
    assert line.isVisible()
