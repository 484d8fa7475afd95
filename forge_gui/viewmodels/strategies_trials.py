"""Whether the models of a strategy answer: each is asked for a word when the person wants it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Run
from forge_gui.values.strategies import StrategyTrial
from forge_gui.viewmodels import wording


class TrialsViewModel(QObject):
    """Of one strategy at a time."""

    changed = Signal()
    told = Signal(object)
    """A wording.Telling: they could not be tried."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._name = ""
        self._found: Sequence[StrategyTrial] = ()
        self._trying: Run | None = None

    @property
    def found(self) -> Sequence[StrategyTrial]:
        """What they answered; empty: nobody asked."""
        return self._found

    @property
    def is_going_on(self) -> bool:
        return self._trying is not None

    def begin_with(self, name: str) -> None:
        """Another strategy is shown: of it nothing was tried yet."""
        if name != self._name:
            self._name, self._found = name, ()
            self.changed.emit()

    def start(self) -> None:
        """Ask each of its models for a word."""
        if self._trying is None and self._name:
            self._found = ()
            self._trying = self._scope.start(self._ask(self._name), on_error=self._failed)
            self.changed.emit()

    def close(self) -> None:
        self._scope.close()

    async def _ask(self, name: str) -> None:
        found = await self._scope.call(lambda engine: engine.test_strategy(name))
        self._trying = None
        if self._name == name:
            self._found = found
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._trying = None
        self.changed.emit()
        self.told.emit(wording.telling(error))
