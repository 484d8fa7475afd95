"""The library as one list: what is on this PC, then what is published and could be had.

Everything that is known of a model comes together here, each number with its origin: its card,
what is published of it, the memory it takes, how fast it was.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from forge_gui.engine.library.forecast import Asked, bill_of
from forge_gui.engine.library.known import KnownModels
from forge_gui.engine.library.shapes import shape_of_known
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import ForgeError
from forge_gui.values.ids import PUBLISHED, ModelId
from forge_gui.values.known_models import KnownModel, Quantisation
from forge_gui.values.library import LibraryEntry, Need
from forge_gui.values.measurement import ModelFigures
from forge_gui.values.memory_bill import BillOptions, MemoryBill, Verdict
from forge_gui.values.model_categories import Category
from forge_gui.values.models import ModelCard, Origin

DEFAULT_CONTEXT = 4096
_BATCH = 512
_ON_TOP_OF_FILE = 1.15
"""Where only the file's size is published: context and buffers come on top."""
_OFFERED = ("Q4_K_M", "MXFP4", "Q4_0", "Q8_0", "F16")
"""As which quantisation a model that is not here is shown: the first of these that there is."""
_SHELVES: Mapping[Capability, Category] = {
    Capability.TEXT_GENERATION: Category.GENERAL,
    Capability.CODE_GENERATION: Category.CODE,
    Capability.REASONING: Category.REASONING,
    Capability.VISION: Category.VISION,
    Capability.EMBEDDING: Category.EMBEDDING,
    Capability.SPEECH_TO_TEXT: Category.SPEECH_TO_TEXT,
    Capability.TEXT_TO_SPEECH: Category.TEXT_TO_SPEECH,
    Capability.IMAGE_GENERATION: Category.IMAGE,
}
"""Where a model stands of which nobody published what it is for."""


@dataclass(frozen=True, slots=True)
class MemoryNow:
    """Memory for models, in bytes: the most that one may take, and what others take of it now.
    `limit` None: this PC was not looked at."""

    limit: int | None = None
    taken: int = 0
    loaded: frozenset[ModelId] = frozenset()

    def verdict(self, model: ModelId, need: Need | None) -> Verdict:
        if need is None or self.limit is None:
            return Verdict.UNKNOWN
        if model in self.loaded:
            return Verdict.FITS
        if need.bytes > self.limit:
            return Verdict.TOO_LARGE
        fits = need.bytes + self.taken <= self.limit
        return Verdict.FITS if fits else Verdict.FITS_AFTER_UNLOADING


class Shelf:
    """Asks those who know: `cards` what is installed, `bill` what a model of these takes, `figures`
    what was measured, `memory` what there is."""

    def __init__(
        self,
        cards: Callable[[], Awaitable[Sequence[ModelCard]]],
        known: KnownModels,
        bill: Callable[[ModelId, BillOptions], Awaitable[MemoryBill | None]],
        figures: Callable[[], Awaitable[Mapping[ModelId, ModelFigures]]],
        memory: Callable[[], Awaitable[MemoryNow]],
    ) -> None:
        self._cards, self._known = cards, known
        self._bill, self._figures, self._memory = bill, figures, memory
        self._needs = KnownNeeds()

    async def entries(self, context: int | None = None) -> tuple[LibraryEntry, ...]:
        """Installed models first, each as it is; then one entry for each published model of which
        no file is here, those that nobody here can fetch among them. `context` in tokens: what memory is reckoned with."""
        cards = await self._cards()
        known = await asyncio.to_thread(lambda: [self._known.of(card) for card in cards])
        offered = await asyncio.to_thread(self._offered, known)
        figures, now = await self._figures(), await self._memory()
        needs = [await self._need(card, context) for card in cards]
        installed = (
            _entry(card, one, need, figures.get(card.id), now)
            for card, one, need in zip(cards, known, needs, strict=True)
        )
        others = (
            LibraryEntry(
                card,
                is_installed=False,
                known=one,
                categories=one.categories,
                need=(need := self._needs.of(one, card.size_bytes, context)),
                verdict=now.verdict(card.id, need),
            )
            for one, card in offered
        )
        return (*installed, *others)

    async def _need(self, card: ModelCard, context: int | None) -> Need | None:
        if card.is_remote:
            return None
        try:
            bill = await self._bill(card.id, BillOptions(context=context))
        except ForgeError:  # a server that does not answer now: its card may still say something
            bill = None
        if bill is not None:
            return Need(bill.total, bill.origin)
        return Need(card.memory_bytes, card.memory_origin) if card.memory_bytes else None

    def _offered(self, here: Iterable[KnownModel | None]) -> list[tuple[KnownModel, ModelCard]]:
        """Published models of which none is here, as cards."""
        names = {one.name for one in here if one is not None}
        return [
            (one, offered_card(one)) for one in self._known.all().models if one.name not in names
        ]


class KnownNeeds:
    """What published models take, reckoned once for each and for the context asked last: the whole
    library is asked anew for every model that is looked at."""

    def __init__(self) -> None:
        self._context: int | None = None
        self._kept: dict[str, tuple[KnownModel, int | None, Need | None]] = {}

    def of(self, known: KnownModel, file_bytes: int | None, context: int | None) -> Need | None:
        """As `need_of_known`."""
        if context != self._context:
            self._context, self._kept = context, {}
        kept = self._kept.get(known.name)
        if kept is not None and kept[0] is known and kept[1] == file_bytes:
            return kept[2]
        need = need_of_known(known, file_bytes, context)
        self._kept[known.name] = known, file_bytes, need
        return need


def offered_card(known: KnownModel) -> ModelCard:
    """A published model as the card that it would have once it is pulled; one that Ollama's
    registry does not have goes by its own name."""
    chosen = _chosen(known)
    pull = (chosen.pull if chosen else "") or known.pull
    return ModelCard(
        ModelId("ollama", pull) if pull else ModelId(PUBLISHED, known.name),
        size_bytes=chosen.bytes if chosen else None,
        parameters=known.parameters,
        quantization=chosen.name if chosen else "",
        family=known.architecture or known.family,
        context_length=known.context,
        capabilities=known.capabilities,
        licence=known.licence,
        summary=known.summary,
    )


def need_of_known(known: KnownModel, file_bytes: int | None, context: int | None) -> Need | None:
    """The memory of a model that is not here, from its published figures; None without these, and
    where nothing that Forge runs would load it."""
    if not file_bytes or not known.pull:
        return None
    asked = Asked(context or DEFAULT_CONTEXT, _BATCH)
    shape = shape_of_known(known, file_bytes, asked.context)
    if shape is None:
        return Need(int(file_bytes * _ON_TOP_OF_FILE))
    return Need(bill_of(ModelId("ollama", known.pull), shape, asked).total, Origin.ESTIMATED)


def shelves_of(card: ModelCard, known: KnownModel | None) -> tuple[Category, ...]:
    """What a model is for: as its publisher says, else by what it is able to do."""
    if known is not None and known.categories:
        return known.categories
    found = [shelf for ability, shelf in _SHELVES.items() if ability in card.capabilities]
    return tuple(found)


def _chosen(known: KnownModel) -> Quantisation | None:
    by_name = {one.name: one for one in known.quantisations}
    own = next((one for one in known.quantisations if one.pull == known.pull), None)
    return own or next((by_name[name] for name in _OFFERED if name in by_name), None)


def _entry(
    card: ModelCard,
    known: KnownModel | None,
    need: Need | None,
    figures: ModelFigures | None,
    now: MemoryNow,
) -> LibraryEntry:
    return LibraryEntry(
        card,
        known=known,
        categories=shelves_of(card, known),
        need=need,
        verdict=Verdict.FITS if card.is_remote else now.verdict(card.id, need),
        speed=figures.speed if figures else None,
        measured=figures.measured if figures else None,
    )
