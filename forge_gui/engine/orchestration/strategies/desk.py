"""What can be wanted of strategies: list, check, see, try, keep, use; each verb is told in face.py."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from forge_gui.engine.components.base import Component
from forge_gui.engine.components.registry import Components
from forge_gui.engine.orchestration.criteria import Candidate
from forge_gui.engine.orchestration.strategies.active import ActiveStrategy
from forge_gui.engine.orchestration.strategies.constraining import Known
from forge_gui.engine.orchestration.strategies.reading import Reader
from forge_gui.engine.orchestration.strategies.resolving import Situation, resolve
from forge_gui.engine.orchestration.strategies.serving_settings import made_of, meant_by
from forge_gui.engine.orchestration.strategies.shelf import Shelved, StrategyShelf
from forge_gui.values.errors import BadRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard, ModelHealth
from forge_gui.values.step_kinds import StepKindInfo
from forge_gui.values.strategies import (
    KindInfo,
    Strategy,
    StrategyCheck,
    StrategyEntry,
    StrategyNow,
    StrategyTrial,
)


@dataclass(frozen=True, slots=True)
class Below:
    """What the desk asks of the rest of the engine. `keep` writes the name of the strategy in use
    into the user's settings."""

    candidates: Callable[[], Awaitable[Sequence[Candidate]]]
    card: Callable[[ModelId], Awaitable[ModelCard]]
    room: Callable[[], Awaitable[int]]
    check: Callable[[ModelId], Awaitable[ModelHealth]]
    steps: Callable[[], Awaitable[Mapping[str, StepKindInfo]]]
    keep: Callable[[str], None]


class StrategyDesk:
    """`active` knows which one is in use."""

    def __init__(
        self,
        shelf: StrategyShelf,
        reader: Reader,
        components: Components,
        active: ActiveStrategy,
        below: Below,
    ) -> None:
        self._shelf, self._reader, self._components = shelf, reader, components
        self._active, self._below = active, below
        self._changing = asyncio.Lock()

    async def components(self) -> Sequence[KindInfo]:
        await self._ready()
        return self._components.kinds(await self._below.steps())

    async def all(self) -> Sequence[StrategyEntry]:
        await self._ready()
        files = await asyncio.to_thread(self._shelf.files)
        found: dict[str, StrategyEntry] = {}
        for file in files:
            for entry in self._entries(file):
                found.setdefault(entry.name, entry)
        return tuple(found.values())

    def _entries(self, file: Shelved) -> Sequence[StrategyEntry]:
        if file.fault:
            name = file.path.stem
            return [StrategyEntry(name, "", str(file.path), file.is_own, fault=file.fault)]
        return [
            StrategyEntry(
                one.name,
                one.description,
                str(file.path),
                file.is_own,
                one.name == self._active.name,
                one.constraints.offline_only,
            )
            for one in file.check.strategies
        ]

    async def text(self, name: str) -> str:
        await self._ready()
        return await asyncio.to_thread(self._shelf.text_of, name)

    async def check(self, text: str) -> StrategyCheck:
        await self._ready()
        return await asyncio.to_thread(self._reader.check, text, looks_for_keys=True)

    async def now(self, name: str) -> StrategyNow:
        return await self._seen(await self._named(name))

    async def now_of(self, strategy: Strategy) -> StrategyNow:
        await self._ready()
        return await self._seen(strategy)

    async def _seen(self, strategy: Strategy) -> StrategyNow:
        try:
            made = made_of(strategy, self._components, self._reader.environment)
        except BadRequest:  # said when it is checked, and when it is used
            made = ()
        return resolve(strategy, await self.situation(made))

    async def situation(self, made: Sequence[Component]) -> Situation:
        """How the models are now."""
        found = []
        for one in await self._below.candidates():
            card = await self._below.card(one.model) if one.entry.is_listed else None
            found.append(
                Known(
                    one,
                    card.size_bytes if card else None,
                    card.context_length if card else None,
                )
            )
        meant = {one.name: meant_by(one) for one in made}
        return Situation(found, meant, await self._below.room())

    async def test(self, name: str) -> Sequence[StrategyTrial]:
        now = await self.now(name)
        asked: dict[ModelId, list[str]] = {}
        for rule in now.rules:
            for model in (*rule.models, *rule.fallbacks):
                asked.setdefault(model, []).append(rule.rule.name)
        found = []
        for model, rules in asked.items():  # one after the other: they may not fit together
            health = await self._below.check(model)
            found.append(
                StrategyTrial(
                    model,
                    tuple(dict.fromkeys(rules)),
                    health.is_healthy,
                    f"{health.sentence} {health.advice}".strip(),
                    health.seconds,
                )
            )
        return tuple(found)

    async def save(self, text: str) -> StrategyEntry:
        check = await self.check(text)
        if check.faults:
            raise BadRequest(str(check.faults[0]), "Mend it, then save again.")
        if len(check.strategies) != 1:
            raise BadRequest(
                f"The text holds {len(check.strategies)} strategies.", "Save them one by one."
            )
        name = check.strategies[0].name
        async with self._changing:
            await asyncio.to_thread(self._shelf.save, name, text)
            if name == self._active.name:
                await self._active.use(check.strategies[0])
        return next(one for one in await self.all() if one.name == name)

    async def delete(self, name: str) -> None:
        await self._ready()
        async with self._changing:
            await asyncio.to_thread(self._shelf.delete, name)
            if name == self._active.name:
                again = await asyncio.to_thread(self._shelf.find, name)
                await self._active.use(again[0] if again else None)
                await asyncio.to_thread(self._below.keep, self._active.name)

    async def use(self, name: str) -> StrategyNow | None:
        strategy = await self._named(name) if name else None
        async with self._changing:
            await self._active.use(strategy)
            await asyncio.to_thread(self._below.keep, name)
        return await self._seen(strategy) if strategy else None

    async def _named(self, name: str) -> Strategy:
        await self._ready()
        found = await asyncio.to_thread(self._shelf.find, name)
        if found is None:
            raise await asyncio.to_thread(self._shelf.unknown, name)
        return found[0]

    async def _ready(self) -> None:
        await asyncio.to_thread(self._components.load)
