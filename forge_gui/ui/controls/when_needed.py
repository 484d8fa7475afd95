"""The place of a part that most people never see: the part is made when it is first needed.

A hidden widget costs nearly as much as one in sight: it is made, laid out and dressed with the page.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.section import column

Part = TypeVar("Part", bound=QWidget)


class WhenNeeded(QWidget, Generic[Part]):
    """Hidden until `is_needed` holds after one of `changes`; from then on the part itself says
    whether it is seen."""

    def __init__(
        self,
        make: Callable[[], Part],
        is_needed: Callable[[], bool],
        *changes: SignalInstance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make, self._is_needed = make, is_needed
        self._part: Part | None = None
        self._layout = column(self)
        self.hide()
        for change in changes:
            change.connect(self._look)
        self._look()

    @property
    def part(self) -> Part:
        """Made now if it was not needed before."""
        if self._part is None:
            self._part = self._make()
            self._layout.addWidget(self._part)
            self.show()
        return self._part

    def _look(self) -> None:
        if self._part is None and self._is_needed():
            _made = self.part
