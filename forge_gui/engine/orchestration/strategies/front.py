"""The verbs of the engine's front door about components and strategies; see face.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.orchestration.strategies.desk import StrategyDesk
    from forge_gui.values.strategies import (
        KindInfo,
        Strategy,
        StrategyCheck,
        StrategyEntry,
        StrategyNow,
        StrategyTrial,
    )


class StrategyVerbs:
    """The desk is built when one of them is first asked."""

    def __init__(self, desk: Late[StrategyDesk]) -> None:
        self._strategy_desk = desk

    async def components(self) -> Sequence[KindInfo]:
        return await self._strategy_desk().components()

    async def strategies(self) -> Sequence[StrategyEntry]:
        return await self._strategy_desk().all()

    async def strategy_text(self, name: str) -> str:
        return await self._strategy_desk().text(name)

    async def check_strategy(self, text: str) -> StrategyCheck:
        return await self._strategy_desk().check(text)

    async def strategy_now(self, name: str) -> StrategyNow:
        return await self._strategy_desk().now(name)

    async def strategy_now_of(self, strategy: Strategy) -> StrategyNow:
        return await self._strategy_desk().now_of(strategy)

    async def test_strategy(self, name: str) -> Sequence[StrategyTrial]:
        return await self._strategy_desk().test(name)

    async def save_strategy(self, text: str) -> StrategyEntry:
        return await self._strategy_desk().save(text)

    async def delete_strategy(self, name: str) -> None:
        await self._strategy_desk().delete(name)

    async def use_strategy(self, name: str) -> StrategyNow | None:
        return await self._strategy_desk().use(name)
