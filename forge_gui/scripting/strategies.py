"""Strategies for scripts, under the names of LlamaFarm's guide.

from forge_gui import StrategyManager

strategies = StrategyManager()
print(strategies.list_strategies())
print(strategies.which("private-offline"))
strategies.use("private-offline")
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from forge_gui.engine.orchestration.strategies import for_scripts
from forge_gui.scripting.blocking import BlockingEngine
from forge_gui.scripting.components import (
    BaseCloudAPI,
    BaseComponent,
    ComponentFactory,
    ConfigurationError,
)
from forge_gui.scripting.shared import shared_engine
from forge_gui.scripting.strategy_asking import ask_by_strategy
from forge_gui.values.errors import ForgeError
from forge_gui.values.strategies import Constraints, RoutingRule, Strategy


class ConfigLoader:
    """Reads configs and joins them."""

    @staticmethod
    def load_config(path: str | Path) -> dict[str, Any]:
        """A YAML or JSON file; nothing in it is run. Raises ConfigurationError."""
        try:
            found = for_scripts.config_of_file(Path(path).expanduser())
        except ForgeError as error:
            raise ConfigurationError(error.sentence, error.advice) from error
        if not isinstance(found, dict):
            raise ConfigurationError(f"{path} holds no config: it must be one object.")
        return found

    @staticmethod
    def merge_configs(base: Mapping[str, Any], override: Mapping[str, Any]) -> dict[str, Any]:
        """`override` goes first, key by key."""
        return {**base, **override}


class StrategyManager:
    """Strategies of an open engine, or of one that all callers in this process share."""

    def __init__(self, engine: BlockingEngine | None = None) -> None:
        self._engine = engine or shared_engine()

    def list_strategies(self) -> list[str]:
        """Names of those that can be used."""
        found = self._engine.submit(lambda engine: engine.strategies()).result()
        return [one.name for one in found if not one.fault]

    def get_strategy(self, name: str) -> dict[str, Any]:
        """As plain values; variables stand as they are written. Raises BadRequest."""
        text = self._engine.submit(lambda engine: engine.strategy_text(name)).result()
        check = self._engine.submit(lambda engine: engine.check_strategy(text)).result()
        return _plain(check.strategies[0])

    def validate(self, strategy: str | Path) -> list[str]:
        """What is wrong in a file (a Path) or a text, each with its line; empty: nothing."""
        text = strategy.read_text("utf-8") if isinstance(strategy, Path) else strategy
        check = self._engine.submit(lambda engine: engine.check_strategy(text)).result()
        return [str(one) for one in check.faults]

    def which(self, name: str) -> dict[str, str | None]:
        """What each rule takes now."""
        return {
            rule: models[0] if models else None for rule, (models, _) in self._now(name).items()
        }

    def explain(self, name: str) -> dict[str, list[str]]:
        """Why, or why nobody."""
        return {rule: why for rule, (_, why) in self._now(name).items()}

    def ask(self, name: str, prompt: str, rule: str = "") -> str:
        """An answer by a rule of it, the first one where none is named; voters are counted."""
        work = self._engine.submit(lambda engine: ask_by_strategy(engine, name, prompt, rule))
        return work.result().text

    def use(self, name: str) -> None:
        """From now on and in every later start; empty: none. Raises BadRequest."""
        self._engine.submit(lambda engine: engine.use_strategy(name)).result()

    def _now(self, name: str) -> dict[str, tuple[list[str], list[str]]]:
        now = self._engine.submit(lambda engine: engine.strategy_now(name)).result()
        return {
            one.rule.name: (
                [str(model) for model in one.models],
                [str(why) for why in (*((one.trouble,) if one.trouble else ()), *one.reasons)],
            )
            for one in now.rules
        }


class StrategyModels:
    """The guide's ModelManager of one strategy: its components, asked in turn until one answers.

    PASTURE's ModelManager has that name here; this one takes a strategy as `get_strategy` gives it.
    """

    def __init__(self, strategy: Mapping[str, Any]) -> None:
        """Makes every component; asks none. Raises ConfigurationError."""
        self.strategy = strategy
        self.components: dict[str, BaseComponent] = {
            name: ComponentFactory.create(one["type"], one.get("config", {}))
            for name, one in strategy["components"].items()
        }

    def generate(self, prompt: str, **kwargs: Any) -> str:
        """The first answer in the order of the components and the fallback chain."""
        errors: list[ForgeError] = []
        for component in self._in_turn():
            try:
                return component.generate(prompt, **kwargs)
            except ForgeError as error:
                errors.append(error)
        told = " ".join(one.sentence for one in errors) or "The strategy has no component that can."
        raise ConfigurationError(told) from (errors[0] if errors else None)

    def cleanup(self) -> None:
        for one in self.components.values():
            one.cleanup()

    def _in_turn(self) -> Sequence[BaseCloudAPI]:
        chain = [
            name for name in self.strategy.get("fallback_chain", ()) if name in self.components
        ]
        order = [*(name for name in self.components if name not in chain), *chain]
        found = [self.components[name] for name in order]
        return [one for one in found if isinstance(one, BaseCloudAPI)]


def _plain(strategy: Strategy) -> dict[str, Any]:
    return {
        "name": strategy.name,
        "description": strategy.description,
        "components": {
            one.name: {"type": one.type, "config": dict(one.config)} for one in strategy.components
        },
        "fallback_chain": list(strategy.fallback_chain),
        "routing_rules": [_rule(one) for one in strategy.rules],
        "constraints": _bounds(strategy.constraints),
    }


def _rule(rule: RoutingRule) -> dict[str, Any]:
    return {
        "name": rule.name,
        "for": rule.capability.value,
        "models": list(rule.models),
        "needs": sorted(rule.needs),
        "prefer": rule.prefer.value,
        "others": rule.others,
        "voters": rule.voters,
    }


def _bounds(bounds: Constraints) -> dict[str, Any]:
    return {
        "offline_only": bounds.offline_only,
        "max_memory_bytes": bounds.max_memory_bytes,
        "max_size_bytes": bounds.max_size_bytes,
        "max_parameters": bounds.max_parameters,
        "min_context": bounds.min_context,
        "max_price": bounds.max_price,
        "backends": sorted(bounds.backends) if bounds.backends is not None else None,
    }
