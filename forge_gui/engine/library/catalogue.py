"""All models as one list: those of backends, and those whose files lie on this disk.

A backend that does not answer offers none for now. A file that was found serves no purpose without
the embedded engine, so files are looked for only where there is one (`shelf`).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.backends.base import Backend, ContentTeller, TakesProjectors
from forge_gui.engine.late import Late
from forge_gui.engine.library.names import not_found, resolve_name
from forge_gui.values.errors import (
    BackendError,
    BackendUnavailable,
    ForgeError,
    ModelNameUnclear,
    ModelNotFound,
)
from forge_gui.values.ids import AUTO, ModelId
from forge_gui.values.models import ModelCard

if TYPE_CHECKING:  # a tenth of a second that a window does not need for its start
    from forge_gui.engine.library.capabilities import CapabilityRegistry
    from forge_gui.engine.library.forecaster import Forecaster
    from forge_gui.engine.library.stores.file_shelf import FileShelf
    from forge_gui.engine.library.stores.shelved import Shelved

_logger = logging.getLogger(__name__)


class Catalogue:
    """What there is. `backends` builds or gives all backends, `backend_of` the one for a model.

    `registry` says what each model can do, which may be more than its backend knows, `forecaster`
    what each would take of memory.
    """

    def __init__(
        self,
        backends: Callable[[], Awaitable[Sequence[Backend]]],
        backend_of: Callable[[ModelId], Awaitable[Backend]],
        shelf: Late[FileShelf] | None = None,
        registry: Late[CapabilityRegistry] | None = None,
        forecaster: Late[Forecaster] | None = None,
    ) -> None:
        self._forecaster = forecaster
        self._backends = backends
        self._backend_of = backend_of
        self._shelf = shelf
        self._registry = registry
        self._found: Shelved | None = None
        self._lists: dict[int, Sequence[ModelCard]] = {}
        self._silent: dict[int, ForgeError] = {}
        self._cards: dict[ModelId, ModelCard] = {}
        self._shown: dict[ModelId, ModelCard] = {}
        self._is_listed = False
        self._listing = asyncio.Lock()
        self.auto: Callable[[ModelId], Awaitable[ModelId]] | None = None
        """Which model an id such as `auto:code` stands for now."""
        self.on_listed: Callable[[tuple[ModelCard, ...]], None] = _ignore
        """Hears of the list each time that one more backend has answered: a slow one holds
        up nobody."""

    @property
    def cards(self) -> tuple[ModelCard, ...]:
        """The models as they were listed last."""
        return tuple(self._cards.values())

    async def models(self, *, refresh: bool = False) -> tuple[ModelCard, ...]:
        """Models of all backends that answer, in the backends' order, by name within each, then
        those of files."""
        if refresh or not self._is_listed:
            async with self._listing:
                if refresh or not self._is_listed:  # somebody else may have listed them meanwhile
                    await self._list_all()
        return self.cards

    @property
    def is_listed(self) -> bool:
        """Whether all were asked once."""
        return self._is_listed

    def was_silent(self, number: int) -> bool:
        """Whether the backend of this place could not say what it offers when it was asked last."""
        return number in self._silent

    async def _list_all(self) -> None:
        backends = await self._backends()
        await self._be_ready()
        for gone in [number for number in self._lists if number >= len(backends)]:
            self._lists.pop(gone)
            self._silent.pop(gone, None)
        async with asyncio.TaskGroup() as group:
            for number, backend in enumerate(backends):
                group.create_task(self._list(number, backend))
            group.create_task(self._look_into_stores(backends))
        self._shown.clear()
        self._is_listed = True
        self.on_listed(self.cards)

    async def card(self, model: ModelId) -> ModelCard:
        """One model, from the list or asked for. Raises ModelNotFound, BackendUnavailable, ..."""
        if model.backend == "gguf" and self._found is None:
            await self._look_into_stores([await self._backend_of(model)])
        known = self._cards.get(model) or self._shown.get(model)
        if known is None:
            known = self._shown[model] = await self.show(model)
        return known

    async def show(self, model: ModelId) -> ModelCard:
        """All that its backend knows about a model, asked now."""
        backend = await self._backend_of(model)
        await self._be_ready()
        try:
            card = await backend.show(model)
            if self._forecaster:
                card = await self._forecaster().card_with_memory(card)
            return self._with_places(card)
        except ModelNotFound as error:
            near = not_found(str(model), await self.models()).advice
            raise ModelNotFound(
                error.sentence, near or error.advice, backend=error.backend, model=error.model
            ) from error

    @property
    def found(self) -> Shelved | None:
        """What lay on the disk when somebody last looked; None: nobody did."""
        return self._found

    def describe_again(self) -> tuple[ModelCard, ...]:
        """The list, described anew: what is known of models has changed."""
        self._shown.clear()
        self._join()
        return self.cards

    async def compare_places(self, model: ModelId) -> tuple[ModelId, ...]:
        """The ids under which the very content of a model is there, after hashing all of it."""
        card = await self.card(model)
        if self._shelf is not None:
            await self._shelf().hash_whole([Path(place.path) for place in card.places])
            await self.models(refresh=True)
            card = await self.card(model)
        return tuple(dict.fromkeys((card.id, *(place.model for place in card.places))))

    async def use_folder(self, folder: Path) -> None:
        """List the model files of one more folder, where they lie."""
        if self._shelf is not None:
            self._shelf().add_folder(folder)
        await self.models(refresh=True)

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

        Raises ModelNotFound, and BackendUnavailable where one that may have it does not answer;
        CapabilityMissing where `auto` finds none.
        """
        if self.auto and text.strip().startswith(f"{AUTO}:"):
            return await self.auto(ModelId.parse(text))
        try:
            return resolve_name(text, self.cards)
        except ModelNotFound:
            await self.models(refresh=True)
        try:
            return resolve_name(text, self.cards)
        except ModelNameUnclear:
            raise
        except ModelNotFound as error:
            for silent in self._silent.values():
                sentence = f'"{text.strip()}" is not among the models that are there now, and '
                raise BackendUnavailable(sentence + silent.sentence, silent.advice) from error
            raise

    async def _list(self, number: int, backend: Backend) -> None:
        self._lists[number], error = await _asked(backend, self._forecaster)
        self._silent.pop(number, None)
        if error is not None:
            self._silent[number] = error
        self._join()

    def _join(self) -> None:
        in_order = [card for one in sorted(self._lists) for card in self._lists[one]]
        cards: Mapping[ModelId, ModelCard] = {card.id: card for card in in_order}
        if self._found is not None:
            from forge_gui.engine.library.merging import merged

            cards = merged(in_order, self._found.models)
        self._cards = {model: self._describe(card) for model, card in cards.items()}
        if self._cards or self._is_listed:  # that there is none is known once all were asked
            self.on_listed(self.cards)

    def _with_places(self, card: ModelCard) -> ModelCard:
        listed = self._cards.get(card.id)
        return self._describe(replace(card, places=listed.places if listed else ()))

    async def _be_ready(self) -> None:
        if self._registry is not None:
            await self._registry().ready()

    def _describe(self, card: ModelCard) -> ModelCard:
        return self._registry().describe(card) if self._registry else card

    async def _look_into_stores(self, backends: Sequence[Backend]) -> None:
        takers = [one for one in backends if isinstance(one, TakesProjectors)]
        if self._shelf is None or not takers:
            return

        def heard(found: Shelved) -> None:
            for taker in takers:
                taker.take_projectors(_projectors_of(found))
            self._found = found
            self._join()

        try:
            heard(await self._shelf().look(heard))
        except Exception:
            _logger.exception("Looking for model files failed in an unforeseen way")

    def __repr__(self) -> str:
        return f"<Catalogue {len(self._cards)} models>"


async def _asked(
    backend: Backend, forecaster: Late[Forecaster] | None
) -> tuple[Sequence[ModelCard], ForgeError | None]:
    """What a backend offers; with the error where it cannot say."""
    try:
        cards = sorted(await backend.list(), key=lambda card: card.id)
        if forecaster:
            return await forecaster().with_memory(backend, cards), None
        return cards, None
    except ForgeError as error:
        return (), error
    except Exception:
        _logger.exception("Listing models failed in an unforeseen way")
        return (), None


def _projectors_of(found: Shelved) -> Mapping[str, str]:
    """For each model's file the file of its image part."""
    return {
        place.path: model.projector
        for model in found.models
        if model.projector
        for place in model.card.places
    }


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
