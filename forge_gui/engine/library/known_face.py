"""What the outside may ask about published models, as a part of the front door; see api.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a window knows this face before its first paint
    from forge_gui.values.known_models import KnownCatalogue


class KnownModelsApi(Protocol):
    """What the outside may ask about models that there are in the world."""

    async def known_models(self) -> KnownCatalogue:
        """Published models with their facts and sources, installed or not, the user's own entries
        among them; `refused` says which of the user's files cannot be used, and why."""
