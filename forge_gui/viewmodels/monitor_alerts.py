"""What a person may want to do something about on this PC: shown as long as it is so, told once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.events import AlertsChanged
from forge_gui.viewmodels.monitor_rows import AlertRow, alert_row
from forge_gui.viewmodels.wording import Telling


class AlertsViewModel(QObject):
    """`rows` are the alerts of now, the oldest first."""

    changed = Signal()
    came = Signal(object)
    """A Telling: one that was not there before."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AlertRow, ...] = ()
        bridge.hear((AlertsChanged,), self._take)

    @property
    def rows(self) -> Sequence[AlertRow]:
        return self._rows

    def _take(self, events: Sequence[AlertsChanged]) -> None:
        before = {one.key for one in self._rows}
        self._rows = tuple(alert_row(one) for one in events[-1].alerts)
        self.changed.emit()
        for one in self._rows:
            if one.key not in before:
                self.came.emit(Telling(one.sentence, one.advice))
