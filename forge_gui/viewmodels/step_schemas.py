"""The settings of each kind of step as JSON Schema, asked once when the engine is open."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.json_value import JsonObject

_LATER_S = 1.0
"""What the first screen shows comes first; an inspector is opened by hand."""


class StepSchemasViewModel(QObject):
    """Empty until the engine answers; `changed` comes then."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._schemas: Mapping[str, JsonObject] = {}
        bridge.opened.connect(lambda: self._scope.start(self._ask()))

    @property
    def schemas(self) -> Mapping[str, JsonObject]:
        """By kind of step."""
        return self._schemas

    def close(self) -> None:
        self._scope.close()

    async def _ask(self) -> None:
        await self._scope.pause(_LATER_S)
        self._schemas = await self._scope.look(lambda engine: engine.step_schemas())
        self.changed.emit()
