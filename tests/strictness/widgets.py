"""A top-level widget that outlives its test fails it. Costs nothing where no window was made."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_QTS_OWN = frozenset({"QTipLabel"})
"""Windows that Qt makes for itself and keeps."""


def _top_level_widgets() -> list[QWidget]:
    """Windows without an owner; those with a parent (menus, popups) go when it goes."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [
        widget
        for widget in widgets.QApplication.topLevelWidgets()
        if widget.parent() is None and widget.metaObject().className() not in _QTS_OWN
    ]


def _finish_deletions() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _widget_net() -> Iterator[None]:
    before = {id(widget) for widget in _top_level_widgets()}
    yield
    left = [widget for widget in _top_level_widgets() if id(widget) not in before]
    if left:
        del left
        _finish_deletions()
        gc.collect()
        left = [widget for widget in _top_level_widgets() if id(widget) not in before]
    names = [f"left behind: top-level widget: {widget!r}" for widget in left]
    for widget in left:  # or every later test would see it as well
        widget.close()
        widget.deleteLater()
    if names:
        pytest.fail("\n".join(names), pytrace=False)
