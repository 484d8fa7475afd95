"""The kinds of steps and their settings as JSON Schema, asked once when the engine is open."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.json_value import JsonObject
from forge_gui.viewmodels.live_kinds import LiveKinds

_LATER_S = 1.0
"""What the first screen shows comes first; an inspector is opened by hand."""


class StepSchemasViewModel(QObject):
    """Empty until the engine answers; `changed` comes then."""

    changed = Signal()
    kindsChanged = Signal()
    """There are kinds of plug-ins."""

    def __init__(
        self, bridge: Bridge, kinds: LiveKinds | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self.kinds = kinds if kinds is not None else LiveKinds()
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
        kinds = await self._scope.call(lambda engine: engine.step_kinds())
        if self.kinds.learn(kinds):
            self.kindsChanged.emit()
        self._schemas = await self._scope.look(lambda engine: engine.step_schemas())
        self.changed.emit()
