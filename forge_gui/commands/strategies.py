"""`main.py strategy` and `main.py components`: which model does what, by a file people can read."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from rich.console import Console
from rich.table import Table
from rich.text import Text

from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.engine.api import EngineApi
from forge_gui.engine.storage.files import read_text
from forge_gui.scripting.strategy_asking import ask_by_strategy
from forge_gui.values.errors import FileMissing
from forge_gui.values.strategies import (
    KindInfo,
    RuleNow,
    StrategyCheck,
    StrategyEntry,
    StrategyNow,
    StrategyTrial,
)

T = TypeVar("T")
_MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Told:
    """Where a command says what it found."""

    open_engine: OpenEngine
    console: Console
    as_json: bool = False

    def ask(self, work: Callable[[EngineApi], Awaitable[T]]) -> T:
        async def asked() -> T:
            async with opened(self.open_engine) as engine:
                return await work(engine)

        return asyncio.run(asked())

    def json(self, document: Any) -> None:
        self.console.file.write(json.dumps(document, indent=2, ensure_ascii=False) + "\n")

    def say(self, text: object, style: str = "") -> None:
        self.console.print(Text(str(text), style), soft_wrap=True)


def list_strategies(told: Told) -> int:
    """All of them, the one in use marked."""
    entries = told.ask(lambda engine: engine.strategies())
    if told.as_json:
        told.json([_entry(one) for one in entries])
        return 0
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("strategy", no_wrap=True)
    table.add_column("", no_wrap=True)
    table.add_column("what for")
    for one in entries:
        mark = "in use" if one.is_in_use else "own" if one.is_own else ""
        table.add_row(Text(one.name), mark, Text(one.fault or one.description))
    told.console.print(table)
    return 0


def show_strategy(told: Told, name: str) -> int:
    """Its YAML; as JSON what each of its rules takes now, and why."""
    if told.as_json:
        told.json(_now(told.ask(lambda engine: engine.strategy_now(name))))
    else:
        told.console.file.write(told.ask(lambda engine: engine.strategy_text(name)))
    return 0


def validate_file(told: Told, file: Path) -> int:
    """Every fault of a file at its line. Exit status 1: there are some."""
    text = _text(file)
    check = told.ask(lambda engine: engine.check_strategy(text))
    if told.as_json:
        told.json(_check(check))
    else:
        for fault in check.faults:
            told.say(f"{file}: {fault}", "red")
        for remark in check.remarks:
            told.say(f"{file}: {remark}", "dim")
        if check.is_sound:
            names = ", ".join(one.name for one in check.strategies)
            told.say(f"{file} is sound: {names}.")
    return 0 if check.is_sound else 1


def look_at_strategy(told: Told, name: str, file: Path | None = None) -> int:
    """What each rule takes now, and why. Exit status 1: a rule has no model."""
    found = told.ask(lambda engine: _looked_at(engine, name, file))
    if isinstance(found, StrategyCheck):
        return validate_file(told, file) if file else 1
    if told.as_json:
        told.json(_now(found))
    else:
        _print_now(told, found)
    return 0 if found.is_whole else 1


def try_strategy(told: Told, name: str, file: Path | None = None) -> int:
    """The same, and every model is asked for a word. Exit status 1: one did not answer."""
    if file is not None:
        return look_at_strategy(told, name, file)

    async def work(engine: EngineApi) -> tuple[StrategyNow, Sequence[StrategyTrial]]:
        return await engine.strategy_now(name), await engine.test_strategy(name)

    now, trials = told.ask(work)
    is_well = now.is_whole and all(one.is_healthy for one in trials)
    if told.as_json:
        told.json({**_now(now), "trials": [_trial(one) for one in trials]})
        return 0 if is_well else 1
    _print_now(told, now)
    for one in trials:
        style = "green" if one.is_healthy else "red"
        rules = ", ".join(one.rules)
        told.say(f"{one.model} ({rules}), {one.seconds:.1f} s: {one.sentence}", style)
    return 0 if is_well else 1


def ask_strategy(told: Told, name: str, prompt: str, rule: str = "") -> int:
    """The answer, and below it who gave it and why they."""
    found = told.ask(lambda engine: ask_by_strategy(engine, name, prompt, rule))
    models = [str(one) for one in found.models]
    if told.as_json:
        told.json({"text": found.text, "models": models, "why": found.why})
        return 0
    told.say(found.text)
    told.say(f"{', '.join(models)}: {found.why}", "dim")
    return 0


def use_strategy(told: Told, name: str) -> int:
    """Kept for every later start; an empty name ends it."""
    now = told.ask(lambda engine: engine.use_strategy(name))
    if told.as_json:
        told.json(_now(now) if now else {"strategy": ""})
    elif now is None:
        told.say("No strategy is in use now.")
    else:
        told.say(f"{name} is in use from now on.")
        _print_now(told, now)
    return 0


def list_components(told: Told) -> int:
    """All kinds with their members."""
    kinds = told.ask(lambda engine: engine.components())
    if told.as_json:
        told.json([_kind(one) for one in kinds])
        return 0
    for kind in kinds:
        told.say(f"{kind.kind.value}: {kind.summary}", "bold")
        if kind.empty:
            told.say(f"  {kind.empty}", "dim")
        for one in kind.members:
            package = f" [{one.package}]" if one.package else ""
            told.say(f"  {one.type}: {one.summary or one.title}{package}")
    return 0


async def _looked_at(
    engine: EngineApi, name: str, file: Path | None
) -> StrategyNow | StrategyCheck:
    """Of a file its one strategy, or the one that is named."""
    if file is None:
        return await engine.strategy_now(name)
    check = await engine.check_strategy(_text(file))
    found = [one for one in check.strategies if not name or one.name == name]
    return await engine.strategy_now_of(found[0]) if found else check


def _text(file: Path) -> str:
    try:
        return read_text(file, _MOST_BYTES)
    except FileNotFoundError:
        raise FileMissing(str(file)) from None


def _print_now(told: Told, now: StrategyNow) -> None:
    for rule in now.rules:
        models = ", ".join(map(str, rule.models)) or "nobody"
        told.say(f"{rule.rule.name}: {models}", "bold")
        if rule.trouble:
            told.say(f"  {rule.trouble}", "red")
        for reason in rule.reasons:
            told.say(f"  {reason}")
        if rule.fallbacks:
            told.say(f"  Then: {', '.join(map(str, rule.fallbacks))}")
        for one in rule.left_out:
            told.say(f"  Not {one.model}: {one.sentence}", "dim")


def _entry(one: StrategyEntry) -> dict[str, Any]:
    return {
        "name": one.name,
        "description": one.description,
        "path": one.path,
        "own": one.is_own,
        "in_use": one.is_in_use,
        "offline_only": one.is_offline,
        "fault": one.fault or None,
    }


def _check(check: StrategyCheck) -> dict[str, Any]:
    return {
        "sound": check.is_sound,
        "strategies": [one.name for one in check.strategies],
        "faults": [
            {"line": one.line, "column": one.column, "sentence": str(one.sentence)}
            for one in check.faults
        ],
        "remarks": [{"line": one.line, "sentence": str(one.sentence)} for one in check.remarks],
    }


def _now(now: StrategyNow) -> dict[str, Any]:
    return {
        "strategy": now.strategy.name,
        "description": now.strategy.description,
        "room_bytes": now.room,
        "rules": [_rule(one) for one in now.rules],
    }


def _rule(one: RuleNow) -> dict[str, Any]:
    return {
        "rule": one.rule.name,
        "for": one.rule.capability.value,
        "models": [str(model) for model in one.models],
        "reasons": [str(reason) for reason in one.reasons],
        "fallbacks": [str(model) for model in one.fallbacks],
        "trouble": str(one.trouble) if one.trouble else None,
        "left_out": {str(other.model): str(other.sentence) for other in one.left_out},
    }


def _trial(one: StrategyTrial) -> dict[str, Any]:
    return {
        "model": str(one.model),
        "rules": list(one.rules),
        "healthy": one.is_healthy,
        "sentence": one.sentence,
        "seconds": round(one.seconds, 3),
    }


def _kind(one: KindInfo) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "title": one.title,
        "empty": one.empty or None,
        "members": [
            {
                "type": member.type,
                "title": member.title,
                "summary": member.summary,
                "package": member.package or None,
                "schema": dict(member.settings_schema),
                "defaults": dict(member.defaults),
            }
            for member in one.members
        ],
    }
