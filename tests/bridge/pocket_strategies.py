"""The strategies of the pocket engine: two that ship, what they take, and what was asked of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BadRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.routing import Considered
from forge_gui.values.sentence import say
from forge_gui.values.strategies import (
    ComponentInfo,
    ComponentKind,
    Constraints,
    KindInfo,
    RoutingRule,
    RuleNow,
    Strategy,
    StrategyCheck,
    StrategyEntry,
    StrategyFault,
    StrategyNow,
    StrategyTrial,
)

_TINY = ModelId("forge", "tiny")
PRIVATE_TEXT = """strategies:
  - name: private
    description: Nothing leaves this PC.
    constraints: {offline_only: true}
    routing_rules:
      - {name: chat, for: text_generation}
      - {name: pictures, for: vision}
"""
_CHAT = RoutingRule("chat", Capability.TEXT_GENERATION)
_PICTURES = RoutingRule("pictures", Capability.VISION)
PRIVATE = Strategy(
    "private",
    "Nothing leaves this PC.",
    rules=(_CHAT, _PICTURES),
    constraints=Constraints(offline_only=True),
)


class PocketStrategies:
    """A text that says "broken" has a fault in line 2; otherwise it is the private one."""

    def __init__(self) -> None:
        self.strategy_calls: list[tuple[str, str]] = []
        self.strategy_entries = [
            StrategyEntry("private", PRIVATE.description, "default.yaml", is_offline=True),
            StrategyEntry("cloud", "Models of others.", "default.yaml"),
        ]

    async def components(self) -> Sequence[KindInfo]:
        kind = ComponentKind.MODEL_APP
        member = ComponentInfo(kind, "ollama", "Ollama", "Models that Ollama keeps.")
        return [
            KindInfo(kind, "Model apps", "Programs that serve models.", (member,)),
            KindInfo(ComponentKind.FINE_TUNER, "Fine-tuners", "Training.", empty="None yet."),
        ]

    async def strategies(self) -> Sequence[StrategyEntry]:
        return tuple(self.strategy_entries)

    async def strategy_text(self, name: str) -> str:
        self._strategy_entry(name)
        return PRIVATE_TEXT.replace("private", name)

    async def check_strategy(self, text: str) -> StrategyCheck:
        self.strategy_calls.append(("check", text))
        if "broken" in text:
            return StrategyCheck(faults=(StrategyFault(say("It is broken."), 2, 3),))
        return StrategyCheck((PRIVATE,))

    async def strategy_now(self, name: str) -> StrategyNow:
        self._strategy_entry(name)
        return await self.strategy_now_of(replace(PRIVATE, name=name))

    async def strategy_now_of(self, strategy: Strategy) -> StrategyNow:
        seer = ModelId("ollama", "seer:7b")
        taken = RuleNow(_CHAT, (_TINY,), (say("It is the only model that can."),))
        none = RuleNow(
            _PICTURES,
            left_out=(Considered(seer, say("It is too large.")),),
            trouble=say("No model here is known for {ability}.", ability="vision"),
        )
        return StrategyNow(strategy, (taken, none), 8 * 1024**3)

    async def test_strategy(self, name: str) -> Sequence[StrategyTrial]:
        self.strategy_calls.append(("test", name))
        return (StrategyTrial(_TINY, ("chat",), True, "It answered.", 0.5),)

    async def save_strategy(self, text: str) -> StrategyEntry:
        self.strategy_calls.append(("save", text))
        if "broken" in text:
            raise BadRequest("Line 2: It is broken.", "Mend it.")
        entry = StrategyEntry("mine", "", "mine.yaml", is_own=True)
        self.strategy_entries.insert(0, entry)
        return entry

    async def delete_strategy(self, name: str) -> None:
        self.strategy_calls.append(("delete", name))
        self.strategy_entries.remove(self._strategy_entry(name))

    async def use_strategy(self, name: str) -> StrategyNow | None:
        self.strategy_calls.append(("use", name))
        self.strategy_entries = [
            replace(one, is_in_use=one.name == name) for one in self.strategy_entries
        ]
        return await self.strategy_now(name) if name else None

    def _strategy_entry(self, name: str) -> StrategyEntry:
        found = next((one for one in self.strategy_entries if one.name == name), None)
        if found is None:
            raise BadRequest(f'There is no strategy "{name}".', "There are: private, cloud.")
        return found
