"""The strategy in use: its servers are there, and tasks without a model of their own go by it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Sequence

from forge_gui.engine.components.base import Component
from forge_gui.engine.components.registry import Components
from forge_gui.engine.orchestration.strategies.reading import Reader
from forge_gui.engine.orchestration.strategies.resolving import Situation, rule_now
from forge_gui.engine.orchestration.strategies.serving_settings import made_of, with_servers
from forge_gui.engine.orchestration.strategies.switching import ServerSwitch
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import CapabilityMissing, ForgeError
from forge_gui.values.events import Event
from forge_gui.values.ids import ModelId
from forge_gui.values.routing import Preference, Route
from forge_gui.values.routing_events import RoutesChanged
from forge_gui.values.sentence import say
from forge_gui.values.settings import Settings
from forge_gui.values.strategies import RoutingRule, Strategy

_logger = logging.getLogger(__name__)
Look = Callable[[Sequence[Component]], Awaitable[Situation]]


class ActiveStrategy:
    """`settings` are those of the user; `look` tells how the models are now; `publish` hears that
    routes are others."""

    def __init__(
        self,
        components: Components,
        reader: Reader,
        settings: Settings,
        switch: ServerSwitch,
        look: Look,
        publish: Callable[[Event], None],
    ) -> None:
        self._publish = publish
        self._components, self._reader = components, reader
        self._settings, self._switch, self._look = settings, switch, look
        self._strategy: Strategy | None = None
        self._made: Sequence[Component] = ()

    @property
    def name(self) -> str:
        """Empty: none is in use."""
        return self._strategy.name if self._strategy else ""

    def begin_with(self, strategy: Strategy, made: Sequence[Component]) -> None:
        """It was in use when Forge was closed: its servers were built at the start."""
        self._strategy, self._made = strategy, made

    async def use(self, strategy: Strategy | None) -> None:
        """From now on. Raises BadRequest, and then everything stays as it was."""
        made: Sequence[Component] = ()
        if strategy is not None:
            made = made_of(strategy, self._components, self._reader.environment)
        before, self._made, self._strategy = self._made, made, strategy
        wanted = self._settings
        if strategy is not None:
            wanted = with_servers(wanted, strategy, [one.serving() for one in made])
        await self._switch.to(wanted)
        for one in before:
            await _cleaned(one)
        for one in made:
            await _set_up(one)
        self._publish(RoutesChanged())

    async def route(
        self,
        capability: Capability,
        prefer: Preference = Preference.QUALITY,
        also: frozenset[Capability] = frozenset(),
        without: Collection[ModelId] = (),
    ) -> Route | None:
        """Where its rules send a task; None: no strategy is in use. Raises CapabilityMissing."""
        strategy = self._strategy
        if strategy is None:
            return None
        rule = _rule_for(strategy, capability, also) or RoutingRule(
            capability.value, capability, needs=also, prefer=prefer
        )
        now = await self._look(self._made)
        kept = [one for one in now.models if one.model not in without]
        found = rule_now(strategy, rule, Situation(kept, now.meant, now.room))
        if found.model is None:
            raise CapabilityMissing(
                f"The strategy {strategy.name} has no model for this. {found.trouble}",
                "Get a model that it allows, or use another strategy.",
            )
        why = say(
            'The strategy {name} is in use, and its rule is "{rule}".',
            name=strategy.name,
            rule=rule.name,
        )
        return Route(
            capability,
            found.model,
            (why, *found.reasons),
            found.alternatives,
            found.fallbacks,
            found.left_out,
            found.vote,
        )


def _rule_for(
    strategy: Strategy, capability: Capability, also: frozenset[Capability]
) -> RoutingRule | None:
    """The rule that asks for the most of what is wanted."""
    able = [one for one in strategy.rules if one.capability is capability and one.needs <= also]
    if not able:
        able = [one for one in strategy.rules if one.capability is capability]
    return max(able, key=lambda one: len(one.needs), default=None)


async def _set_up(component: Component) -> None:
    """One that is not ready does not keep the others from their work: it is told when asked."""
    try:
        await component.setup()
    except ForgeError as error:
        _logger.info("%s is not ready: %s", component.name, error.sentence)


async def _cleaned(component: Component) -> None:
    async with asyncio.timeout(5):
        await component.cleanup()
