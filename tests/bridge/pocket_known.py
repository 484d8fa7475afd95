"""Published models of the pocket engine: none, unless a test says which."""

from __future__ import annotations

from forge_gui.values.known_models import KnownCatalogue


class PocketKnown:
    known_catalogue = KnownCatalogue()

    async def known_models(self) -> KnownCatalogue:
        return self.known_catalogue
