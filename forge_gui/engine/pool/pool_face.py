"""What the outside may ask of the pool beyond loading and unloading: part of engine/api.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from forge_gui.values.ids import ModelId
    from forge_gui.values.models import LoadedModel


class PoolApi(Protocol):
    """Which models stay, come early, leave by themselves, and take over from others.

    LoadedModelsChanged tells what of it can be seen on a loaded model.
    """

    async def pin_model(self, model: ModelId) -> None:
        """Keep it in memory once it is loaded: the pool evicts others, and it does not expire.

        Holds until `unpin_model` or the end; models of the setting `pinned_models` are pinned
        from the start. A person may still unload it; what another program does in a server that
        it shares with Forge (Ollama) is not in Forge's hands. Raises ModelNotFound.
        """

    async def unpin_model(self, model: ModelId) -> None:
        """It goes like any other from now on. No error if it was not pinned."""

    async def preload_model(self, model: ModelId) -> None:
        """A hint: load it when nothing else is to be loaded; returns at once.

        At nobody's cost: only an idle model that nobody waits for and no run has announced is
        evicted for it, and the load is given up when somebody needs another model. Raises
        ModelNotFound, PoolFull where it can never fit.
        """

    async def set_idle_limit(self, model: ModelId, seconds: float | None) -> None:
        """Unload it after so long without use; 0: never, None: as the settings say
        (`idle_unload_seconds`). Raises BadRequest for a number below 0."""

    async def hold_model(self, model: ModelId) -> LoadedModel:
        """Load it and keep it leased until `release_model` is called as often. Raises what
        loading raises."""

    async def release_model(self, model: ModelId) -> None:
        """Give back one hold; it stays in memory until it has to go. No error if none is held."""

    async def evict_idle(self, at_most: int) -> Sequence[ModelId]:
        """Unload idle models, least recently used first, until what the pool has loaded takes at
        most so many bytes on all devices; returns when they are gone, with who went. Pinned,
        used and awaited models stay, so it may end above the mark."""

    async def hot_swap_model(self, old: ModelId, new: ModelId) -> None:
        """Let `new` answer whatever is asked of `old` from now on.

        Returns once `new` is loaded and has taken over: what is running ends as it began, what
        waits for `old` goes to `new`, and `old` leaves memory when nobody uses it; a pin goes over
        too. Nothing is dropped: where `new` cannot be loaded nothing has changed, and the error
        says why. Swapping back is the same with the names exchanged. Raises BadRequest where
        `new` cannot do what `old` can, or swaps are switched off; ModelNotFound, ...
        """
