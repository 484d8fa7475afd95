"""The verbs about published models: each is handed to the part that knows them."""

from __future__ import annotations

import asyncio

from forge_gui.engine.library.known import KnownModels
from forge_gui.values.known_models import KnownCatalogue


class KnownModelsVerbs:
    """A part of the engine's face, see known_face.py."""

    def __init__(self, known: KnownModels) -> None:
        self._known_models = known

    async def known_models(self) -> KnownCatalogue:
        return await asyncio.to_thread(self._known_models.all)
