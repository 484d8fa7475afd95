"""Python's cyclic garbage is collected between tests, on the main thread alone.

Left to itself the collector runs on whichever thread makes the object too many. What tests of the
window dropped would then be taken apart by a thread of some later test, while Qt still uses it: the
whole run crashes, far away from the cause. The app does as much (forge_gui/bridge/collector.py).
"""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

_THRESHOLDS = (10_000, 10, 10)
"""New objects before a look at the young ones; looks before one at the older, and at the old."""


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol() -> Iterator[None]:
    """No collection while a test runs, whatever it starts; what is due comes after it."""
    gc.disable()
    try:
        return (yield)
    finally:
        counts = gc.get_count()
        due = [age for age in range(3) if counts[age] > _THRESHOLDS[age]]
        if due:
            gc.collect(max(due))
