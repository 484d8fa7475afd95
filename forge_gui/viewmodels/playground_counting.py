"""How many tokens the next prompt of the playground will have, as each asked model counts them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.scope import Scope
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId

_ASK_AFTER_MS = 350
_MOST_ASKED = 400_000
"""Characters beyond which nobody is asked: it would be the longest part of typing."""


class DraftTokens(QObject):
    """Counts what would be sent once nobody types for a moment; nothing is loaded for it."""

    counted = Signal()
    """More is known of what was asked for last."""

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._wanted: dict[ModelId, GenerateRequest] = {}
        self._found: dict[ModelId, tuple[GenerateRequest, int | None]] = {}
        self._asking: set[ModelId] = set()
        """One question to each at a time: the first opens a vocabulary, which takes a moment."""
        self._later = QTimer(self, interval=_ASK_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self._ask)

    def of(self, requests: Sequence[GenerateRequest]) -> Mapping[ModelId, int]:
        """What is known of these by their models; the rest is asked for in a moment."""
        self._wanted = {one.model: one for one in requests if _size(one) <= _MOST_ASKED}
        if any(self._lacks(one) for one in self._wanted.values()):
            self._later.start()
        else:
            self._later.stop()
        known = {model: self._found.get(model) for model in self._wanted}
        return {
            model: one[1]
            for model, one in known.items()
            if one is not None and one[0] == self._wanted[model] and one[1] is not None
        }

    def close(self) -> None:
        """Ask nothing more; what is asked ends with the scope."""
        self._wanted = {}
        self._later.stop()

    def _lacks(self, request: GenerateRequest) -> bool:
        known = self._found.get(request.model)
        return known is None or known[0] != request

    def _ask(self) -> None:
        for request in self._wanted.values():
            if self._lacks(request) and request.model not in self._asking:
                self._asking.add(request.model)
                self._scope.start(self._count(request), lambda _error: None)

    async def _count(self, request: GenerateRequest) -> None:
        try:
            tokens = await self._scope.call(lambda engine: engine.count_tokens(request))
        finally:
            self._asking.discard(request.model)
            if self._wanted.get(request.model, request) != request:
                self._later.start()
        self._found[request.model] = (request, tokens)
        if self._wanted.get(request.model) == request:
            self.counted.emit()


def _size(request: GenerateRequest) -> int:
    return len(request.system) + sum(len(one.content) for one in request.messages)
