"""The alerts of this PC as events: each reading goes through the decisions of alerts.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from forge_gui.engine.hardware.alerts import Alerts
from forge_gui.values.events import AlertsChanged, Event
from forge_gui.values.metrics import Reading
from forge_gui.values.models import LoadedModel
from forge_gui.values.monitoring import Alert


class AlertWatch:
    """`loaded` tells the models in memory: one that is leased works."""

    def __init__(
        self, publish: Callable[[Event], None], loaded: Callable[[], Sequence[LoadedModel]]
    ) -> None:
        self._publish = publish
        self._loaded = loaded
        self._alerts = Alerts()

    @property
    def alerts(self) -> tuple[Alert, ...]:
        return self._alerts.told

    def take(self, reading: Reading) -> None:
        is_working = any(one.is_leased for one in self._loaded())
        if self._alerts.take(reading, is_working=is_working):
            self._publish(AlertsChanged(self._alerts.told))
