"""Gathers how the models are now, and lets routing.py decide; and what `auto` means at this moment."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from forge_gui.engine.library.front import CapabilityDesk
from forge_gui.engine.orchestration.chains import FallbackChains
from forge_gui.engine.orchestration.criteria import Candidate
from forge_gui.engine.orchestration.live_settings import LiveSettings
from forge_gui.engine.orchestration.routing import Wanted, Weighed, next_best, route_of, weigh
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import CapabilityEntry
from forge_gui.values.errors import BadRequest, CapabilityMissing, ForgeError
from forge_gui.values.ids import AUTO, ModelId
from forge_gui.values.measurement import ModelFigures
from forge_gui.values.routing import AutoKind, Preference, Route
from forge_gui.values.sentence import Sentence, say

_SETTINGS = {
    AutoKind.CHAT: "default_chat_model",
    AutoKind.CODE: "default_code_model",
    AutoKind.VISION: "default_vision_model",
}


ByStrategy = Callable[
    [Capability, Preference, frozenset[Capability], Collection[ModelId]], Awaitable[Route | None]
]


@dataclass(frozen=True, slots=True)
class Look:
    """How things are, asked anew for each route."""

    loaded: Callable[[], Collection[ModelId]]
    resting: Callable[[], Collection[ModelId]]
    silent: Callable[[], Collection[ModelId]]
    """Those that did not answer when they were last checked."""
    figures: Callable[[], Awaitable[Mapping[ModelId, ModelFigures]]]
    strategy: ByStrategy | None = None
    """Where the strategy in use sends a task; it gives None where none is in use."""


class Router:
    """Sends a task to a model."""

    def __init__(
        self, abilities: CapabilityDesk, look: Look, chains: FallbackChains, chosen: LiveSettings
    ) -> None:
        self._abilities = abilities
        self._look = look
        self._chains = chains
        self._chosen = chosen
        self.admitted: set[ModelId] = set()
        """Models on other computers that somebody said tasks may go to."""

    async def find(
        self,
        capability: Capability,
        *,
        prefer: Preference = Preference.QUALITY,
        also: frozenset[Capability] = frozenset(),
        without: Collection[ModelId] = (),
        asks_again: bool = True,
    ) -> Route:
        """The best model for a capability now. Raises CapabilityMissing where there is none.

        `asks_again`: have the backends list their models anew before that is said.
        """
        if self._look.strategy is not None:
            by_strategy = await self._look.strategy(capability, prefer, also, without)
            if by_strategy is not None:
                return by_strategy
        room = await self._abilities.room()
        may_leave = self._chosen.now.route_to_other_computers
        wanted = Wanted(capability, room, prefer, may_leave, also, without, self.admitted)
        weighed = weigh(await self.candidates(), wanted)
        route = route_of(weighed, wanted, await self._chain(weighed))
        if route is None and asks_again:
            await self._abilities.catalogue.models(refresh=True)
            return await self.find(
                capability, prefer=prefer, also=also, without=without, asks_again=False
            )
        if route is None:
            raise nobody(weighed, capability)
        return route

    async def auto(self, kind: AutoKind, *, asks_again: bool = True) -> Route:
        """What `auto` takes now: the model that the settings name, or else the best one.

        Raises CapabilityMissing where there is none; where the named model cannot be had and no
        other one may stand in, what says so.
        """
        said = getattr(self._chosen.now, _SETTINGS[kind]).strip()
        if said == AUTO or said.startswith(f"{AUTO}:"):
            return await self.find(kind.capability, asks_again=asks_again)
        try:
            model = await self._abilities.catalogue.resolve(said)
            await self._abilities.catalogue.card(model)
        except ForgeError as error:
            if not self._chosen.now.enable_auto_fallback:
                raise
            why = say("{model} is set in the settings. {why}", model=said, why=error.sentence)
            route = await self.find(kind.capability, asks_again=asks_again)
            return replace(route, reasons=(why, *route.reasons))
        return await self._named(model, kind)

    async def _named(self, model: ModelId, kind: AutoKind) -> Route:
        fallbacks = await self._chains.of(model)
        if not fallbacks and self._chosen.now.enable_auto_fallback:
            others = Wanted(
                kind.capability,
                await self._abilities.room(),
                may_leave=self._chosen.now.route_to_other_computers,
                without=(model,),
            )
            able = weigh(found := await self.candidates(), others).able
            if first := next((one for one in found if one.model == model), None):
                fallbacks = next_best(first, able)
        reason = say("It is set in the settings ({name}).", name=f"orchestrator.{_SETTINGS[kind]}")
        return Route(kind.capability, model, (reason,), fallbacks=fallbacks)

    async def route_of_auto(self, model: ModelId) -> Route:
        """The same by the id `auto:<kind>`. Raises BadRequest for another one."""
        return await self.auto(auto_kind(model))

    async def resolve(self, model: ModelId) -> ModelId:
        """The model that stands behind an id of `auto` now."""
        return (await self.route_of_auto(model)).model

    async def candidates(self) -> Sequence[Candidate]:
        """All models as they stand now."""
        listed = await self._abilities.listed()
        figures = await self._look.figures()
        loaded, resting = frozenset(self._look.loaded()), frozenset(self._look.resting())
        silent, registry = frozenset(self._look.silent()), self._abilities.registry
        return [
            Candidate(
                entry,
                found.speed if (found := figures.get(entry.model)) else None,
                entry.model in loaded,
                entry.model in resting,
                entry.model in silent,
            )
            for entry in [await self._found(one) for one in registry.entries(listed)]
        ]

    async def _found(self, entry: CapabilityEntry) -> CapabilityEntry:
        """One that was registered may be there though no list names it: a file somewhere."""
        if entry.is_listed:
            return entry
        try:
            await self._abilities.catalogue.card(entry.model)
        except ForgeError:
            return entry
        return replace(self._abilities.registry.entry(entry.model), is_listed=True)

    async def _chain(self, weighed: Weighed) -> Sequence[ModelId] | None:
        """The stand-ins that somebody named; None: the next best stand in."""
        if not self._chosen.now.enable_auto_fallback:
            return ()
        chain = await self._chains.of(weighed.able[0].model) if weighed.able else ()
        return chain or None


def auto_kind(model: ModelId) -> AutoKind:
    """Raises BadRequest for what `auto` knows nothing of."""
    try:
        return AutoKind(model.name)
    except ValueError:
        known = ", ".join(str(kind.model) for kind in AutoKind)
        raise BadRequest(f"There is no {model}.", f"There are: {known}.") from None


class NobodyCan(CapabilityMissing):
    """No model can be asked; `reasons` and the advice as a window can say them."""

    def __init__(self, reasons: Sequence[Sentence], advice: Sentence) -> None:
        super().__init__(" ".join(map(str, reasons)), str(advice))
        self.reasons = (*reasons, advice)


def nobody(weighed: Weighed, capability: Capability) -> NobodyCan:
    """The error where no model can be asked, with what keeps the first of them from it."""
    ability = capability.value.replace("_", " ")
    if not weighed.left_out:
        return NobodyCan(
            [say("No model here is known for {ability}.", ability=ability)],
            say("Get one from the library, or say there what a model of yours can do."),
        )
    first = weighed.left_out[0]
    named = f"{first.model}:"
    return NobodyCan(
        [
            say("No model for {ability} can be asked now. {reason}", ability=ability, reason=named),
            first.sentence,
        ],
        say("Get a model from the library that fits this PC, or change what keeps these back."),
    )
