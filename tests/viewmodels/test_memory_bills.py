"""The bill of the model shown: its context is chosen, what was asked last counts, words say all."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from forge_gui.viewmodels.memory_bills import MemoryBillViewModel, context_steps
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG, TINY


def test_a_bill_follows_the_context(crossing: Crossing, qtbot: QtBot) -> None:
    bills = MemoryBillViewModel(crossing.bridge)
    bills.show_model(BIG)
    qtbot.waitUntil(lambda: bills.context == 4096)
    assert bills.verdict_words == "Fits into what is free now."
    assert [row.origin for row in bills.rows] == ["measured", "estimated"]
    small = bills.rows[1].bytes
    bills.choose_context(16384)
    qtbot.waitUntil(lambda: bills.context == 16384 and bills.rows[1].bytes == 4 * small)
    assert "8,192 tokens would" in bills.verdict_words
    assert "16,384 tokens" in bills.total_words
    assert bills.contexts[-1] == 32768
    bills.close()


def test_what_is_asked_last_counts(crossing: Crossing, qtbot: QtBot) -> None:
    bills = MemoryBillViewModel(crossing.bridge)
    bills.show_model(BIG)
    for context in (1024, 2048, 8192):
        bills.choose_context(context)
    qtbot.waitUntil(lambda: bills.fit is not None)
    assert bills.fit is not None
    assert bills.fit.bill is not None
    assert bills.fit.bill.context == 8192
    bills.close()


def test_a_model_that_nobody_knows_has_no_rows(crossing: Crossing, qtbot: QtBot) -> None:
    bills = MemoryBillViewModel(crossing.bridge)
    bills.show_model(TINY)
    qtbot.waitUntil(lambda: bills.fit is not None)
    assert not bills.rows
    assert bills.verdict_words == "Nobody knows what it will take."
    bills.show_model(None)
    assert bills.verdict_words == ""
    bills.close()


@given(st.none() | st.integers(0, 2_000_000))
def test_steps_rise_to_what_was_trained(trained: int | None) -> None:
    steps = context_steps(trained)
    assert all(before < after for before, after in pairwise(steps))
    assert steps[-1] == max(trained or 131072, 1)
