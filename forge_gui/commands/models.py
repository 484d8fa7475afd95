"""`main.py models`: what every backend offers, in one table; and how well models write JSON."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.values.ids import ModelId
from forge_gui.values.models import Health, HealthState, LoadedModel, ModelCard


def models_command(open_engine: OpenEngine, console: Console, errors: Console) -> int:
    """Print the table; what does not answer is said below it. Returns the exit status."""
    cards, loaded, health = asyncio.run(_look(open_engine))
    console.print(table(cards, loaded))
    for one in health:
        if one.state is not HealthState.READY:
            errors.print(Text(f"{one.backend}: {one.sentence} {one.advice}".rstrip(), "dim"))
    return 0


def json_counts_command(open_engine: OpenEngine, console: Console, *, as_json: bool) -> int:
    """Print how the answers of each model came to be JSON. Returns the exit status."""
    counts = asyncio.run(_json_counts(open_engine))
    if as_json:
        document = {str(model): dict(of_model) for model, of_model in sorted(counts.items())}
        console.file.write(json.dumps(document, indent=2) + "\n")
    elif counts:
        console.print(json_table(counts))
    else:
        console.print("No model was asked for JSON yet.")
    return 0


async def _json_counts(open_engine: OpenEngine) -> Mapping[ModelId, Mapping[str, int]]:
    async with opened(open_engine) as engine:
        return engine.json_counts()


def json_table(counts: Mapping[ModelId, Mapping[str, int]]) -> Table:
    """One row a model, one column a way that occurred; the words are the engine's."""
    found = Table(box=None, pad_edge=False, header_style="bold")
    found.add_column("model", no_wrap=True)
    ways = dict.fromkeys(way for of_model in counts.values() for way in of_model)
    for way in ways:
        found.add_column(way, justify="right", no_wrap=True)
    for model, of_model in sorted(counts.items()):
        found.add_row(Text(str(model)), *(str(of_model.get(way, 0)) for way in ways))
    return found


async def _look(
    open_engine: OpenEngine,
) -> tuple[Sequence[ModelCard], Sequence[LoadedModel], Sequence[Health]]:
    async with opened(open_engine) as engine:
        cards = await engine.models(refresh=True)
        return cards, await engine.loaded_models(), await engine.health()


def table(cards: Sequence[ModelCard], loaded: Sequence[LoadedModel]) -> Table:
    """One row a model, by id."""
    in_memory = {one.id for one in loaded}
    found = Table(box=None, pad_edge=False, header_style="bold")
    found.add_column("model", overflow="fold", min_width=16)  # whole ids: they are typed again
    found.add_column("backend", no_wrap=True)
    found.add_column("size", justify="right", no_wrap=True)
    found.add_column("state", no_wrap=True)
    found.add_column("capabilities", min_width=12)
    is_found = any(card.places for card in cards)
    if is_found:
        found.add_column("places", min_width=16)
    for card in sorted(cards, key=lambda card: card.id):
        state = "loaded" if card.id in in_memory else "remote" if card.is_remote else "ready"
        words = ", ".join(sorted(one.replace("_", " ") for one in card.capabilities))
        row: list[Text | str] = [
            Text(str(card.id)),
            card.id.backend,
            size(card.size_bytes),
            state,
            words,
        ]
        found.add_row(*row, *([places(card)] if is_found else []))
    return found


def places(card: ModelCard) -> str:
    """The stores in which its files lie, and what it is called there."""
    return ", ".join(f"{one.store.replace('_', ' ')} ({one.name})" for one in card.places)


def size(count: int | None) -> str:
    """Bytes in words; empty where unknown."""
    if count is None:
        return ""
    for unit, factor in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= factor:
            return f"{count / factor:.1f} {unit}"
    return f"{count} B"
