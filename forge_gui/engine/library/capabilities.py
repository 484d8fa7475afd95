"""The capability registry: what each model can do, who says so, and how good it is at it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.library.capability_choice import (
    Fits,
    find_best_model,
    find_models_with_capability,
)
from forge_gui.engine.library.capability_detection import facts_of
from forge_gui.engine.library.capability_edits import CapabilityEdits
from forge_gui.engine.library.capability_plugins import Registration, load_registrations
from forge_gui.engine.library.capability_rules import CapabilityRules, read_rules
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import (
    CapabilityEdit,
    CapabilityEntry,
    CapabilityFact,
    CapabilityRating,
    ModelChoice,
)
from forge_gui.values.errors import FileDamaged
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.known_models import Rating
from forge_gui.values.models import ModelCard, Origin

_log = logging.getLogger(__name__)
_NO_EDIT = CapabilityEdit()
Published = Callable[[ModelCard], Sequence[Rating]]
"""The scores that somebody published of a model."""


class CapabilityRegistry:
    """`ready` reads the rules, what the user said and what plug-ins bring, once, on a thread.

    `published` gives a model's published scores and may block; those of known benchmarks become
    ratings once `look_up` was awaited.
    """

    def __init__(
        self,
        rules: Path,
        edits: CapabilityEdits,
        published: Published = lambda _: (),
        plugins: Callable[[], Sequence[Registration]] = load_registrations,
    ) -> None:
        self._rules_file = rules
        self._edits_file = edits
        self._published = published
        self._plugins = plugins
        self._rules = CapabilityRules()
        self._edits: dict[str, CapabilityEdit] = {}
        self._registered: dict[ModelId, Registration] = {}
        self._measured: dict[ModelId, dict[Capability, CapabilityRating]] = {}
        self._cards: dict[ModelId, ModelCard] = {}
        self._scores: dict[ModelId, Sequence[Rating]] = {}
        self._reading = asyncio.Lock()
        self._is_ready = False

    async def ready(self) -> None:
        """Everything else here may be asked afterwards. Never raises."""
        async with self._reading:
            if not self._is_ready:
                await asyncio.to_thread(self._read)
                self._is_ready = True

    def _read(self) -> None:
        try:
            self._rules = read_rules(self._rules_file)
        except FileDamaged as damage:
            _log.warning("%s", damage)
        self._edits = dict(self._edits_file.read())
        for one in self._plugins():
            self._registered.setdefault(one.model, one)

    async def look_up(self) -> None:
        """Learn what is published of the models that were described, on a thread."""
        new = [card for model, card in self._cards.items() if model not in self._scores]
        if new:
            self._scores |= await asyncio.to_thread(
                lambda: {card.id: tuple(self._published(card)) for card in new}
            )

    # What is known

    def describe(self, card: ModelCard) -> ModelCard:
        """The card with what the registry knows; it is remembered as its backend tells it."""
        self._cards[card.id] = card
        facts = self._facts(card)
        return replace(card, capabilities=frozenset(fact.capability for fact in facts))

    def entry(self, model: ModelId) -> CapabilityEntry:
        """All that is known of one model; nothing of one that nobody ever named."""
        card = self._cards.get(model)
        found = self._entry(card or ModelCard(model))
        return found if card or model in self._registered else replace(found, facts=())

    def entries(self, listed: Iterable[ModelId]) -> tuple[CapabilityEntry, ...]:
        """Of the models that are offered now, and of those that were registered beside them."""
        now = dict.fromkeys(listed)
        others = [model for model in self._registered if model not in now]
        found = [self.entry(model) for model in now]
        return (*found, *(replace(self.entry(model), is_listed=False) for model in others))

    def registered(self) -> tuple[ModelId, ...]:
        """Models that scripts, modules or plug-ins have told of, in the order of their telling."""
        return tuple(self._registered)

    def find(
        self,
        listed: Iterable[ModelId],
        capability: Capability,
        min_rating: float = 0.0,
        fits: Fits | None = None,
    ) -> tuple[CapabilityEntry, ...]:
        return find_models_with_capability(self.entries(listed), capability, min_rating, fits)

    def best(
        self,
        listed: Iterable[ModelId],
        capability: Capability,
        min_rating: float = 0.0,
        fits: Fits | None = None,
    ) -> ModelChoice | None:
        return find_best_model(self.entries(listed), capability, min_rating, fits)

    # What is said

    def register_model(
        self,
        model: ModelId,
        capabilities: Collection[Capability],
        metadata: Mapping[str, Json] | None = None,
    ) -> None:
        """For as long as this Forge runs; a second time replaces the first."""
        found = Registration(model, frozenset(capabilities), dict(metadata or {}))
        self._registered[model] = found

    async def set_capabilities(self, model: ModelId, edit: CapabilityEdit | None) -> None:
        """What the user says counts from now on, over restarts; None: nothing is said any more.

        Raises FileNotWritten; then nothing has changed.
        """
        await asyncio.to_thread(self._edits_file.write, str(model), edit)
        self._edits.pop(str(model), None)
        if edit is not None:
            self._edits[str(model)] = edit

    def rate(self, model: ModelId, rating: CapabilityRating) -> None:
        """A rating that was measured here, by a test set for instance."""
        self._measured.setdefault(model, {})[rating.capability] = rating

    def _entry(self, card: ModelCard) -> CapabilityEntry:
        registered = self._registered.get(card.id)
        edit = self._edits.get(str(card.id))
        return CapabilityEntry(
            card.id,
            self._facts(card),
            self._ratings(card, edit or _NO_EDIT),
            is_edited=edit is not None,
            metadata=registered.metadata if registered else {},
            parameters=card.parameters,
            memory_bytes=0 if card.is_remote else card.memory_bytes or card.size_bytes,
            asked_alike=card.asked_alike,
        )

    def _facts(self, card: ModelCard) -> tuple[CapabilityFact, ...]:
        registered = self._registered.get(card.id)
        said = registered.capabilities if registered else None
        return facts_of(card, self._rules, said, self._edits.get(str(card.id)))

    def _ratings(self, card: ModelCard, edit: CapabilityEdit) -> tuple[CapabilityRating, ...]:
        stated = [CapabilityRating(one, s, Origin.STATED) for one, s in edit.scores.items()]
        return (*stated, *self._measured.get(card.id, {}).values(), *self._published_of(card))

    def _published_of(self, card: ModelCard) -> Iterable[CapabilityRating]:
        """The first known benchmark of each ability, in the order in which the rules name them."""
        told = {rating.benchmark: rating for rating in self._scores.get(card.id, ())}
        found: dict[Capability, CapabilityRating] = {}
        for name, benchmark in (self._rules.benchmarks or {}).items():
            rating = told.get(name)
            if rating is None or benchmark.capability in found:
                continue
            score = min(max(rating.score / benchmark.best, 0.0), 1.0)
            source = f"{name}, {rating.source}" if rating.source else name
            found[benchmark.capability] = CapabilityRating(
                benchmark.capability, score, Origin.PUBLISHED, source
            )
        return found.values()
