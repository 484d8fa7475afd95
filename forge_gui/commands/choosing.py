"""`main.py models --find|--recommend|--check|--compare`: which model for what, in words.

Exit status: 0 answered, 1 it went wrong, or nothing was found.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from forge_gui.commands.models import size
from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.commands.run import Exit
from forge_gui.engine.api import EngineApi
from forge_gui.values.errors import ForgeError
from forge_gui.values.ids import ModelId
from forge_gui.values.library import (
    Cell,
    Compatibility,
    LibraryEntry,
    LibraryQuery,
    ModelComparison,
    Recommendation,
    SearchAnswer,
    Trait,
)
from forge_gui.values.memory_bill import Verdict
from forge_gui.values.models import Origin
from forge_gui.values.sentence import Amount, Unit

MOST_FOUND = 40
_VERDICTS = {
    Verdict.FITS: "fits",
    Verdict.FITS_AFTER_UNLOADING: "fits, others leave",
    Verdict.TOO_LARGE: "too large",
    Verdict.UNKNOWN: "not known",
}
_BILLION = 1e9
Asked = Callable[[EngineApi], Awaitable[int]]


def find_command(text: str, open_engine: OpenEngine, console: Console, errors: Console) -> int:
    """Models that a text finds, best first."""

    async def ask(engine: EngineApi) -> int:
        answer = await engine.search_library(LibraryQuery(text))
        console.print(found_table(answer))
        more = len(answer.found) - MOST_FOUND
        if more > 0:
            console.print(f"and {more} more of {answer.total}", style="dim")
        return int(Exit.OK if answer.found else Exit.FAILED)

    return _answered(ask, open_engine, errors)


def recommend_command(task: str, open_engine: OpenEngine, console: Console, errors: Console) -> int:
    """The best models for a task, with the reasons."""

    async def ask(engine: EngineApi) -> int:
        found = await engine.recommend(task)
        for one in found:
            show_recommendation(one, console)
        if not found:
            errors.print("No model that Forge knows can do this on this PC.")
        return int(Exit.OK if found else Exit.FAILED)

    return _answered(ask, open_engine, errors)


def check_command(name: str, open_engine: OpenEngine, console: Console, errors: Console) -> int:
    """Whether this PC can run a model, resource by resource."""

    async def ask(engine: EngineApi) -> int:
        show_compatibility(await engine.check_compatibility(await _meant(engine, name)), console)
        return int(Exit.OK)

    return _answered(ask, open_engine, errors)


def compare_command(
    names: Sequence[str], open_engine: OpenEngine, console: Console, errors: Console
) -> int:
    """Two to six models side by side."""

    async def ask(engine: EngineApi) -> int:
        comparison = await engine.compare_models([await _meant(engine, name) for name in names])
        console.print(comparison_table(comparison))
        for sentence in comparison.sentences:
            console.print(str(sentence), markup=False)
        return int(Exit.OK)

    return _answered(ask, open_engine, errors)


def _answered(ask: Asked, open_engine: OpenEngine, errors: Console) -> int:
    async def run() -> int:
        async with opened(open_engine) as engine:
            return await ask(engine)

    try:
        return asyncio.run(run())
    except ForgeError as error:
        errors.print(str(error), style="red", markup=False)
        return int(Exit.FAILED)


async def _meant(engine: EngineApi, name: str) -> ModelId:
    """A model of the library by its id or name, installed or only published."""
    for entry in await engine.library():
        if name in (str(entry.id), entry.name, entry.known.name if entry.known else ""):
            return entry.id
    return await engine.resolve_model(name)


def found_table(answer: SearchAnswer) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("model", "size", "memory", "tok/s", "verdict", "good at"):
        right = title in ("size", "memory", "tok/s")
        table.add_column(title, justify="right" if right else "left", no_wrap=title != "good at")
    for one in answer.found[:MOST_FOUND]:
        entry = one.entry
        table.add_row(
            Text(entry.name, "" if entry.is_installed else "dim"),
            size(entry.card.size_bytes),
            _need(entry),
            _speed(entry),
            _VERDICTS[entry.verdict],
            entry.card.summary,
        )
    return table


def show_recommendation(one: Recommendation, console: Console) -> None:
    here = "" if one.entry.is_installed else "  (not on this PC)"
    console.print(Text(f"{one.entry.name}", "bold") + Text(here, "dim"))
    for reason in one.reasons:
        console.print(f"  {reason}", markup=False)
    console.print(f"  How well founded: {one.confidence:.0%}", style="dim")
    for other in one.alternatives:
        console.print(f"  instead: {other.entry.name}: {other.sentence}", style="dim", markup=False)


def show_compatibility(found: Compatibility, console: Console) -> None:
    score = "not known" if found.score is None else f"{found.score:.0%} of what it needs"
    console.print(f"{found.entry.name}: {score}", markup=False)
    table = Table(box=None, pad_edge=False, show_header=False)
    for one in found.resources:
        table.add_row(one.resource.value, one.enough.value, str(one.sentence))
    console.print(table)
    for sentence in (*found.warnings, *found.advice):
        console.print(str(sentence), markup=False)


def comparison_table(comparison: ModelComparison) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("")
    for entry in comparison.entries:
        table.add_column(entry.name, justify="right", no_wrap=True)
    for row in comparison.rows:
        cells = [
            Text(_cell(row.trait, cell), "green" if n in row.best else "")
            for n, cell in enumerate(row.cells)
        ]
        table.add_row(row.label or row.trait.value, *cells)
    return table


def _cell(trait: Trait, cell: Cell | None) -> str:
    if cell is None:
        return "-"
    if cell.value is None:
        return _text(trait, cell.text)
    text = _figure(trait, cell.value)
    return f"~{text}" if cell.origin is Origin.ESTIMATED else text


def _text(trait: Trait, text: str) -> str:
    if trait is Trait.VERDICT:
        return _VERDICTS[Verdict(text)]
    return text.replace("_", " ").replace(",", ", ") if trait is Trait.ABILITIES else text


def _figure(trait: Trait, value: float) -> str:
    if trait is Trait.MEMORY:
        return str(Amount(value, Unit.MEMORY))
    if trait is Trait.DISK:
        return size(int(value))
    if trait is Trait.PARAMETERS:
        return f"{value / 1e9:,.1f}B" if value >= _BILLION else f"{value / 1e6:,.0f}M"
    if trait is Trait.SCHEMA_VALID:
        return f"{value:.0%}"
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.1f}"


def _need(entry: LibraryEntry) -> str:
    if entry.need is None:
        return ""
    text = str(Amount(entry.need.bytes, Unit.MEMORY))
    return f"~{text}" if entry.need.origin is Origin.ESTIMATED else text


def _speed(entry: LibraryEntry) -> str:
    if entry.speed is None:
        return ""
    text = f"{entry.speed.tokens_per_s:,.1f}"
    return f"~{text}" if entry.speed.origin is Origin.ESTIMATED else text
