"""What the outside may ask about components and strategies: part of engine/api.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from forge_gui.values.strategies import (
        KindInfo,
        Strategy,
        StrategyCheck,
        StrategyEntry,
        StrategyNow,
        StrategyTrial,
    )


class StrategiesApi(Protocol):
    """Which model does what, by a file that people can read."""

    async def components(self) -> Sequence[KindInfo]:
        """All kinds of components with their members, those of installed packages among them."""

    async def strategies(self) -> Sequence[StrategyEntry]:
        """Own ones first; a file that cannot be used is one entry with the reason."""

    async def strategy_text(self, name: str) -> str:
        """It as YAML, alone. Raises BadRequest for a name that is not there."""

    async def check_strategy(self, text: str) -> StrategyCheck:
        """What a text holds, every fault at its line; runs nothing of it. Never raises."""

    async def strategy_now(self, name: str) -> StrategyNow:
        """What each of its rules takes now, and why. Loads nothing. Raises BadRequest."""

    async def strategy_now_of(self, strategy: Strategy) -> StrategyNow:
        """The same of one that is not kept: for what is being written."""

    async def test_strategy(self, name: str) -> Sequence[StrategyTrial]:
        """Every model that its rules take now is asked for one word, one after the other."""

    async def save_strategy(self, text: str) -> StrategyEntry:
        """Keep a text with one strategy as an own one; in use, it holds from now on. Raises
        BadRequest with the first fault, FileNotWritten."""

    async def delete_strategy(self, name: str) -> None:
        """Take an own one away. Raises BadRequest."""

    async def use_strategy(self, name: str) -> StrategyNow | None:
        """From now on, kept over restarts; empty: none. What is under way goes on as it began.
        Raises BadRequest, SettingsError."""
