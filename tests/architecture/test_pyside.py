"""The PySide6 that is installed is one that does not drop references to None (decision 0002)."""

from __future__ import annotations

import importlib.metadata
import sys

import pytest
from PySide6.QtCore import QTimer


def test_the_pin_holds() -> None:
    text = importlib.metadata.version("PySide6-Essentials")
    version = tuple(int(part) for part in text.split(".")[:3])
    assert (6, 11, 3) <= version < (6, 12)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12")
def test_calls_that_return_nothing_keep_the_references_to_none(qapp: object) -> None:
    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        timer.stop()
    assert sys.getrefcount(None) > before - 100
