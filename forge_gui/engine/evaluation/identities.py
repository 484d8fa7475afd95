"""Which content a model has now and what runs it, asked once in a while."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.evaluation.figures import Identity
from forge_gui.values.errors import BackendError
from forge_gui.values.ids import ModelId

FRESH_S = 60.0
"""So long an answer counts: a model that is pulled anew is seen a minute later."""


class Identities:
    def __init__(
        self,
        digest_of: Callable[[ModelId], Awaitable[str]],
        backend_of: Callable[[ModelId], Awaitable[Backend]],
        monotonic: Callable[[], float],
    ) -> None:
        self._digest_of = digest_of
        self._backend_of = backend_of
        self._monotonic = monotonic
        self._known: dict[ModelId, tuple[float, Identity]] = {}
        self._engines: dict[str, tuple[float, tuple[str, str]]] = {}

    async def of(self, model: ModelId) -> Identity:
        """Never raises a BackendError: what nobody tells is empty."""
        now = self._monotonic()
        known = self._known.get(model)
        if known is not None and now - known[0] < FRESH_S:
            return known[1]
        # Behind the first word stands what else decides over an answer: engine and context.
        digest = (await self._digest_of(model)).partition(" ")[0]
        name, version = await self._engine(model, now)
        found = Identity(digest, name, version)
        self._known[model] = now, found
        return found

    async def _engine(self, model: ModelId, now: float) -> tuple[str, str]:
        known = self._engines.get(model.backend)
        if known is not None and now - known[0] < FRESH_S:
            return known[1]
        try:
            health = await (await self._backend_of(model)).health()
            found = health.backend, health.version
        except BackendError:
            found = "", ""
        self._engines[model.backend] = now, found
        return found
