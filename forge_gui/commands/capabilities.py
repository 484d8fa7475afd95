"""`main.py capabilities` and `main.py stores`: what models can do, and where their files lie."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table
from rich.text import Text

from forge_gui.commands.models import size
from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import CapabilityEdit, CapabilityEntry, ModelChoice
from forge_gui.values.model_places import StoreReport


@dataclass(frozen=True, slots=True)
class CapabilityQuestion:
    """What is asked: models that can do something, or all; the best of them alone."""

    capability: Capability | None = None
    is_best_asked: bool = False
    min_rating: float = 0.0
    fits: bool = False


def capabilities_command(
    question: CapabilityQuestion, open_engine: OpenEngine, console: Console
) -> int:
    """Print a table, or the best model with its reasons. Exit status 1: no model can."""
    if question.capability and question.is_best_asked:
        choice = asyncio.run(_best(question, question.capability, open_engine))
        if choice is None:
            console.print("No model can.")
            return 1
        console.print(Text(str(choice.model), "bold"))
        for reason in choice.reasons:
            console.print(Text(str(reason)))
        return 0
    entries = asyncio.run(_entries(question, open_engine))
    console.print(table(entries))
    return 0 if entries else 1


def say_command(
    model: str, words: Sequence[str] | None, open_engine: OpenEngine, console: Console
) -> int:
    """Keep what somebody says that a model can do; None: as it was found."""
    edit = None if words is None else CapabilityEdit(frozenset(map(Capability, words)))

    async def work() -> CapabilityEntry:
        async with opened(open_engine) as engine:
            found = await engine.resolve_model(model)
            before = (await engine.capabilities_of(found)).ratings
            scores = {one.capability: one.score for one in before if one.origin == "stated"}
            kept = edit and CapabilityEdit(edit.capabilities, scores)
            return await engine.set_capabilities(found, kept)

    console.print(table([asyncio.run(work())]))
    return 0


def stores_command(open_engine: OpenEngine, console: Console) -> int:
    """Print each folder with model files, and below it what is not run from there, and why."""
    for report in asyncio.run(_stores(open_engine)):
        console.print(Text(f"{report.store.replace('_', ' ')}: {report.folder}", "bold"))
        told = report.trouble or f"{report.models} models, {size(report.bytes) or 'nothing'}"
        console.print(Text(f"  {told}"))
        for line in report.not_run:
            console.print(Text(f"  {line}", "dim"))
    return 0


def table(entries: Sequence[CapabilityEntry]) -> Table:
    """One row for each ability of a model, with who says so."""
    found = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("model", "can do", "says", "rating"):
        found.add_column(title, no_wrap=True)
    found.add_column("why")
    for entry in entries:
        for number, fact in enumerate(entry.facts):
            rating = entry.rating(fact.capability)
            score = f"{rating.score:.2f} {rating.origin}" if rating else ""
            name = Text(str(entry.model) if number == 0 else "")
            found.add_row(name, fact.capability.replace("_", " "), fact.source, score, fact.why)
    return found


async def _best(
    question: CapabilityQuestion, capability: Capability, open_engine: OpenEngine
) -> ModelChoice | None:
    async with opened(open_engine) as engine:
        return await engine.find_best_model(capability, question.min_rating, fits=question.fits)


async def _entries(
    question: CapabilityQuestion, open_engine: OpenEngine
) -> Sequence[CapabilityEntry]:
    async with opened(open_engine) as engine:
        if question.capability:
            return await engine.find_models_with_capability(
                question.capability, question.min_rating, fits=question.fits
            )
        cards = await engine.models()
        return [await engine.capabilities_of(card.id) for card in cards]


async def _stores(open_engine: OpenEngine) -> Sequence[StoreReport]:
    async with opened(open_engine) as engine:
        return await engine.stores()
