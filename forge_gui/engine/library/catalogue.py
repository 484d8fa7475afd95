"""The models of all backends as one list. A backend that does not answer offers none for now."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from forge_gui.engine.backends.base import Backend, ContentTeller
from forge_gui.engine.library.names import not_found, resolve_name
from forge_gui.values.errors import BackendError, BackendUnavailable, ForgeError, ModelNotFound
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard

_logger = logging.getLogger(__name__)


class Catalogue:
    """What there is. `backends` builds or gives all backends, `backend_of` the one for a model."""

    def __init__(
        self,
        backends: Callable[[], Awaitable[Sequence[Backend]]],
        backend_of: Callable[[ModelId], Awaitable[Backend]],
    ) -> None:
        self._backends = backends
        self._backend_of = backend_of
        self._lists: dict[int, Sequence[ModelCard]] = {}
        self._silent: dict[int, ForgeError] = {}
        self._cards: dict[ModelId, ModelCard] = {}
        self._shown: dict[ModelId, ModelCard] = {}
        self._is_listed = False
        self.on_listed: Callable[[tuple[ModelCard, ...]], None] = _ignore
        """Hears of the list each time that one more backend has answered: a slow one holds
        up nobody."""

    @property
    def cards(self) -> tuple[ModelCard, ...]:
        """The models as they were listed last."""
        return tuple(self._cards.values())

    async def models(self, *, refresh: bool = False) -> tuple[ModelCard, ...]:
        """Models of all backends that answer, in the backends' order, by name within each."""
        if refresh or not self._is_listed:
            backends = await self._backends()
            async with asyncio.TaskGroup() as group:
                for number, backend in enumerate(backends):
                    group.create_task(self._list(number, backend))
            self._shown.clear()
            self._is_listed = True
        return self.cards

    async def card(self, model: ModelId) -> ModelCard:
        """One model, from the list or asked for. Raises ModelNotFound, BackendUnavailable, ..."""
        known = self._cards.get(model) or self._shown.get(model)
        if known is None:
            known = self._shown[model] = await self.show(model)
        return known

    async def show(self, model: ModelId) -> ModelCard:
        """All that its backend knows about a model, asked now."""
        backend = await self._backend_of(model)
        try:
            return await backend.show(model)
        except ModelNotFound as error:
            near = not_found(str(model), await self.models()).advice
            raise ModelNotFound(
                error.sentence, near or error.advice, backend=error.backend, model=error.model
            ) from error

    async def digest(self, model: ModelId) -> str:
        """Which content a model has now; empty where nobody can tell. Raises no BackendError."""
        try:
            backend = await self._backend_of(model)
            if isinstance(backend, ContentTeller):
                return await backend.digest(model)
            return (await self.card(model)).digest
        except BackendError:
            return ""

    async def resolve(self, text: str) -> ModelId:
        """What a name means (see names.py); asks the backends again before it gives up.

        Raises ModelNotFound, and BackendUnavailable where one that may have it does not answer.
        """
        try:
            return resolve_name(text, self.cards)
        except ModelNotFound:
            await self.models(refresh=True)
        try:
            return resolve_name(text, self.cards)
        except ModelNotFound as error:
            for silent in self._silent.values():
                sentence = f'"{text.strip()}" is not among the models that are there now, and '
                raise BackendUnavailable(sentence + silent.sentence, silent.advice) from error
            raise

    async def _list(self, number: int, backend: Backend) -> None:
        self._lists[number] = await self._asked(number, backend)
        in_order = (self._lists[one] for one in sorted(self._lists))
        self._cards = {card.id: card for cards in in_order for card in cards}
        self.on_listed(self.cards)

    async def _asked(self, number: int, backend: Backend) -> Sequence[ModelCard]:
        self._silent.pop(number, None)
        try:
            return sorted(await backend.list(), key=lambda card: card.id)
        except ForgeError as error:
            self._silent[number] = error
            return ()
        except Exception:
            _logger.exception("Listing models failed in an unforeseen way")
            return ()

    def __repr__(self) -> str:
        return f"<Catalogue {len(self._cards)} models>"


def _ignore(_: tuple[ModelCard, ...]) -> None:
    return


def unknown_backend(model: ModelId) -> BackendUnavailable:
    """The error for a model whose backend is not there in this Forge."""
    return BackendUnavailable(
        f"{model} needs the {model.backend} backend, which is not switched on.",
        "Switch it on in the settings, or choose another model.",
        backend=model.backend,
        model=model.name,
    )
