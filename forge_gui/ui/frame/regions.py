"""F6 goes round the regions of the window, so that no mouse is needed to get anywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from forge_gui.ui.frame.going import first_stop


class Regions:
    """`find` tells the regions that are to be seen now, in the order in which they are visited."""

    def __init__(self, find: Callable[[], Sequence[QWidget]]) -> None:
        self._find = find

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) region."""
        regions = [region for region in self._find() if region.isVisible()]
        if not regions:
            return
        focused = QApplication.focusWidget()
        # The last one: a part of a region may be a region of its own, and comes after it.
        holding = [i for i, r in enumerate(regions) if r is focused or _holds(r, focused)]
        at = holding[-1] if holding else -1
        place = (at + by) % len(regions) if at >= 0 else 0
        for turn in range(len(regions)):
            target = first_stop(regions[(place + by * turn) % len(regions)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return


def _holds(region: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and region.isAncestorOf(widget)
