"""`main.py cache`: how the cache of answers is, and emptying it."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict

from rich.console import Console
from rich.table import Table
from rich.text import Text

from forge_gui.commands.models import size
from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.values.caching import CacheStats


def stats_command(open_engine: OpenEngine, console: Console, *, as_json: bool) -> int:
    """Print what the cache holds. Returns the exit status."""
    stats = asyncio.run(_stats(open_engine))
    if as_json:
        document = {**asdict(stats), "active": stats.active}
        del document["hits"], document["misses"]  # of this process, which asked for nothing
        console.file.write(json.dumps(document, indent=2) + "\n")
    else:
        console.print(table(stats))
    return 0


def clear_command(open_engine: OpenEngine, console: Console) -> int:
    """Forget all kept answers. Returns the exit status."""
    count = asyncio.run(_clear(open_engine))
    console.print(f"{count} {'entry' if count == 1 else 'entries'} removed.")
    return 0


def table(stats: CacheStats) -> Table:
    """One row a fact."""
    found = Table(box=None, pad_edge=False, show_header=False)
    found.add_column(style="bold", no_wrap=True)
    found.add_column()
    found.add_row("used", "yes" if stats.is_on else "no")
    found.add_row("entries", f"{stats.entries} ({stats.active} active, {stats.expired} expired)")
    found.add_row("texts", f"{size(stats.bytes)} of {size(stats.limit_bytes)}")
    found.add_row("folder", Text(stats.folder))
    if stats.sentence:
        found.add_row("note", Text(stats.sentence))
    return found


async def _stats(open_engine: OpenEngine) -> CacheStats:
    async with opened(open_engine) as engine:
        return await engine.cache_stats()


async def _clear(open_engine: OpenEngine) -> int:
    async with opened(open_engine) as engine:
        return await engine.clear_cache()
