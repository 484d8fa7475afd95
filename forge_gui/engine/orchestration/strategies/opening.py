"""Builds what strategies need when somebody first asks for one, or when one is in use at the start."""

from __future__ import annotations

import logging
import os
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:  # imported where they are built, see late.py
    from forge_gui.engine.backends.registry import Backends
    from forge_gui.engine.components.base import Component
    from forge_gui.engine.orchestration.criteria import Candidate
    from forge_gui.engine.orchestration.strategies.active import ActiveStrategy
    from forge_gui.engine.orchestration.strategies.desk import StrategyDesk
    from forge_gui.engine.orchestration.strategies.shelf import StrategyShelf
    from forge_gui.engine.orchestration.strategies.switching import Makers
    from forge_gui.values.capabilities import Capability
    from forge_gui.values.events import Event
    from forge_gui.values.ids import ModelId
    from forge_gui.values.models import ModelCard, ModelHealth
    from forge_gui.values.routing import Preference, Route
    from forge_gui.values.settings import Settings
    from forge_gui.values.step_kinds import StepKindInfo
    from forge_gui.values.strategies import Strategy

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StrategyGround:
    """What strategies are made from. `own` is the folder of the user's, `settings_file` where the
    one in use is kept."""

    settings: Settings
    shipped: Path
    own: Path
    settings_file: Path
    backends: Backends
    makers: Makers
    relist: Callable[[], Awaitable[None]]
    gone: Callable[[str], None]
    candidates: Callable[[], Awaitable[Sequence[Candidate]]]
    card: Callable[[ModelId], Awaitable[ModelCard]]
    room: Callable[[], Awaitable[int]]
    check: Callable[[ModelId], Awaitable[ModelHealth]]
    steps: Callable[[], Awaitable[Mapping[str, StepKindInfo]]]
    publish: Callable[[Event], None]


class Strategies:
    """`desk` for the front door; `route` for whoever sends tasks to models."""

    def __init__(self, ground: StrategyGround) -> None:
        self._ground = ground
        self.desk = Late(self._desk)

    async def route(
        self,
        capability: Capability,
        prefer: Preference,
        also: frozenset[Capability],
        without: Collection[ModelId],
    ) -> Route | None:
        """Where the strategy in use sends a task; None: none is in use."""
        if not self._ground.settings.orchestrator.strategy and self.desk.built is None:
            return None
        self.desk()
        return await self._active.route(capability, prefer, also, without)

    def _desk(self) -> StrategyDesk:
        from forge_gui.engine.orchestration.strategies.active import ActiveStrategy
        from forge_gui.engine.orchestration.strategies.desk import Below, StrategyDesk
        from forge_gui.engine.orchestration.strategies.switching import ServerSwitch

        ground = self._ground
        shelf = _shelf(ground.shipped, ground.own)
        began = _begun(ground.settings, shelf)
        now = began[2] if began else ground.settings
        switch = ServerSwitch(ground.backends, ground.makers, now, ground.relist, ground.gone)
        self._active: ActiveStrategy = ActiveStrategy(
            shelf.reader.components,
            shelf.reader,
            ground.settings,
            switch,
            lambda made: desk.situation(made),  # noqa: PLW0108 (it is made below)
            ground.publish,
        )
        if began:
            self._active.begin_with(began[0], began[1])
        below = Below(
            ground.candidates, ground.card, ground.room, ground.check, ground.steps, self._keep
        )
        desk = StrategyDesk(shelf, shelf.reader, shelf.reader.components, self._active, below)
        return desk

    def _keep(self, name: str) -> None:
        from forge_gui.engine.storage.settings_files import change_user_file

        change_user_file(self._ground.settings_file, {"orchestrator.strategy": name})


def settings_at_start(settings: Settings, shipped: Path, own: Path) -> Settings:
    """The settings that backends are built from: with the servers of the strategy in use."""
    if not settings.orchestrator.strategy:
        return settings
    began = _begun(settings, _shelf(shipped, own))
    return began[2] if began else settings


def _shelf(shipped: Path, own: Path) -> StrategyShelf:
    from forge_gui.engine.components.registry import Components
    from forge_gui.engine.orchestration.strategies.reading import Reader
    from forge_gui.engine.orchestration.strategies.shelf import StrategyShelf

    return StrategyShelf(shipped, own, Reader(Components(), os.environ))


def _begun(
    settings: Settings, shelf: StrategyShelf
) -> tuple[Strategy, Sequence[Component], Settings] | None:
    """The strategy that the settings name, with its servers; None where it cannot be used, which is
    told once: Forge starts without it."""
    from forge_gui.engine.orchestration.strategies.serving_settings import made_of, with_servers
    from forge_gui.values.errors import ForgeError

    name = settings.orchestrator.strategy
    if not name:
        return None
    shelf.reader.components.load()
    found = shelf.find(name)
    if found is None:
        _logger.warning(
            "The strategy %s is not there, or cannot be used; Forge goes without.", name
        )
        return None
    try:
        made = made_of(found[0], shelf.reader.components, shelf.reader.environment)
        return found[0], made, with_servers(settings, found[0], [one.serving() for one in made])
    except ForgeError as error:
        _logger.warning("The strategy %s is not used: %s", name, error.sentence)
        return None
