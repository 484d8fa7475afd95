"""`main.py models --route WORD`: which model such a task goes to now, why, and who comes after it."""

from __future__ import annotations

import asyncio
import json

from rich.console import Console
from rich.table import Table
from rich.text import Text

from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.values.errors import CapabilityMissing
from forge_gui.values.routing import Route


def route_command(
    word: str, open_engine: OpenEngine, console: Console, errors: Console, *, as_json: bool = False
) -> int:
    """`word`: a capability, or an id of `auto`. Exit status 1: no model can be asked."""
    try:
        route = asyncio.run(_route(word, open_engine))
    except CapabilityMissing as error:
        errors.print(Text(f"{error.sentence} {error.advice}".rstrip()))
        return 1
    if as_json:
        console.file.write(json.dumps(route_document(route), indent=2, ensure_ascii=False) + "\n")
        return 0
    console.print(Text(str(route.model), "bold"))
    for reason in route.reasons:
        console.print(Text(f"  {reason}"))
    if route.vote:
        names = ", ".join(map(str, route.vote.models))
        console.print(Text(f"  Tasks and chats let these vote ({route.vote.method}): {names}."))
    if route.fallbacks:
        names = ", ".join(map(str, route.fallbacks))
        console.print(Text(f"  Where it fails: {names}."))
    for title, table in _tables(route):
        console.print(Text(f"\n{title}", "dim"))
        console.print(table)
    return 0


def route_document(route: Route) -> dict[str, object]:
    """The route as one JSON document."""
    return {
        "model": str(route.model),
        "capability": route.capability.value,
        "voters": [str(one) for one in route.vote.models] if route.vote else [],
        "reasons": list(map(str, route.reasons)),
        "fallbacks": list(map(str, route.fallbacks)),
        "alternatives": [
            {"model": str(one.model), "why": str(one.sentence)} for one in route.alternatives
        ],
        "left_out": [{"model": str(one.model), "why": str(one.sentence)} for one in route.left_out],
    }


async def _route(word: str, open_engine: OpenEngine) -> Route:
    async with opened(open_engine) as engine:
        return await engine.route(word)


def _tables(route: Route) -> list[tuple[str, Table]]:
    found = []
    for title, considered in (
        ("After it, each with what puts it there", route.alternatives),
        ("Cannot be asked now", route.left_out),
    ):
        if considered:
            table = Table(box=None, pad_edge=False, show_header=False)
            for one in considered:
                table.add_row(Text(f"  {one.model}"), Text(str(one.sentence)))
            found.append((title, table))
    return found
