"""`main.py models --measure NAME`: how fast a model is on this PC, in a minute.

Exit status: 0 measured, 1 it went wrong, 130 Ctrl+C.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn
from rich.table import Table

from forge_gui.commands.models import size
from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.commands.run import Exit, cancel_on_signals
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import Event, MeasurementProgress
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.measurement import Measurement, NotMeasured, Remark, Spread, Why

WHY = {
    Why.IN_USE: "it was in memory and in use",
    Why.NO_TIME: "there was no time left for it",
    Why.NOT_TOLD: "nobody tells it",
    Why.NO_GPU: "it does not run on a GPU that tells its energy",
    Why.NOT_SUPPORTED: "the model or its backend cannot do it",
    Why.NO_TEXT: "the model wrote too little",
    Why.FAILED: "it went wrong",
}
REMARKS = {
    Remark.BUSY_BEFORE: "Other programs worked when it began: an idle PC may be faster.",
    Remark.BUSY_DURING: "Other programs worked meanwhile: an idle PC may be faster.",
    Remark.GREW_SLOWER: "The last answers were clearly slower than the first.",
    Remark.THROTTLED: "The processor was slowed down by its heat.",
}


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """What the command line asks for."""

    name: str
    as_json: bool = False


def measure_command(
    words: MeasureWords, open_engine: OpenEngine, console: Console, errors: Console
) -> int:
    """Measure and print; returns the exit status."""
    try:
        made = asyncio.run(_measure(words.name, open_engine, errors))
    except ForgeError as error:
        if words.as_json:
            console.file.write(json.dumps({"error": str(error)}) + "\n")
        errors.print(str(error), style="red", markup=False)
        return int(Exit.FAILED)
    except asyncio.CancelledError:
        errors.print("Stopped; nothing of it is kept.")
        return int(Exit.INTERRUPTED)
    if words.as_json:
        console.file.write(json.dumps(as_document(made), indent=2) + "\n")
    else:
        show(made, console)
    return int(Exit.OK)


async def _measure(name: str, open_engine: OpenEngine, errors: Console) -> Measurement:
    task = asyncio.current_task()
    assert task is not None
    cancel_on_signals(task.cancel)
    async with opened(open_engine) as engine:
        model = await engine.resolve_model(name)
        with Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            console=errors,
            transient=True,
            disable=not errors.is_terminal,
        ) as bar:
            silence = engine.subscribe(_shower(bar, model))
            try:
                return await engine.measure_model(model)
            finally:
                silence()


def _shower(bar: Progress, model: ModelId) -> Callable[[Event], None]:
    row = bar.add_task(str(model), total=1.0)

    def heard(event: Event) -> None:
        if isinstance(event, MeasurementProgress) and event.model == model:
            bar.update(row, completed=event.fraction, description=f"{model}: {event.part}")

    return heard


def show(made: Measurement, console: Console) -> None:
    """The numbers as a table, then what is missing and what to know."""
    on = made.on
    when = datetime.fromtimestamp(made.at).astimezone().strftime("%Y-%m-%d %H:%M")
    console.print(f"{made.model}, measured {when} in {made.seconds:.0f} s", markup=False)
    where = f"{on.engine} {on.engine_version} on {on.device} {on.driver}".replace("  ", " ")
    console.print(where.strip(), style="dim", markup=False)
    table = Table(box=None, pad_edge=False, show_header=False)
    for name, value in rows(made):
        table.add_row(name, value)
    console.print(table)
    for remark in made.remarks:
        console.print(REMARKS[remark], style="yellow", markup=False)
    if made.is_own_clock:
        console.print("The server tells no times; these are the ones seen from here.", style="dim")
    for lack in made.missing:
        console.print(lack_words(lack), style="dim", markup=False)


def rows(made: Measurement) -> list[tuple[str, str]]:
    """Every number that is there, in words."""
    found: list[tuple[str, str]] = []
    if made.load_s is not None:
        found.append(("load", f"{made.load_s:.2f} s"))
    if made.first_token_s:
        found.append(("first token", _spread(made.first_token_s, "s", 3)))
    if made.tokens_per_s:
        found.append(("generation", _spread(made.tokens_per_s, "tokens/s", 1)))
    for one in made.prompt:
        words = _spread(one.tokens_per_s, "tokens/s", 0)
        found.append((f"prompt of {one.tokens}", words))
    for batch in made.batching:
        words = f"{batch.tokens_per_s:.1f} tokens/s, {batch.gain:.2f} x"
        found.append((f"{batch.parallel} at a time", words))
    if share := made.schema:
        words = f"{share.count} of {share.n} ({share.low:.0%} to {share.high:.0%})"
        found.append(("kept their JSON Schema", words))
    if made.peak_ram is not None:
        who = "as the backend reports" if made.is_ram_reported else "peak of its process"
        found.append(("memory", f"{size(made.peak_ram)}, {who}"))
    if made.peak_vram:
        found.append(("graphics memory", size(made.peak_vram)))
    if made.joules_per_token is not None:
        found.append(("energy", f"{made.joules_per_token:.2f} J a token"))
    return found


def _spread(found: Spread, unit: str, digits: int) -> str:
    low, high = f"{found.low:.{digits}f}", f"{found.high:.{digits}f}"
    return f"{found.median:.{digits}f} {unit} ({low} to {high}, n = {found.n})"


def lack_words(lack: NotMeasured) -> str:
    detail = f": {lack.detail}" if lack.detail else ""
    return f"Not measured: {lack.part}, because {WHY[lack.why]}{detail}."


def as_document(made: Measurement) -> dict[str, Json]:
    """The measurement as JSON has it; the model as its id."""
    document: dict[str, Json] = asdict(made)
    return {**document, "model": str(made.model)}
