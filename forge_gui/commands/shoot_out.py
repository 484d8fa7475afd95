"""`main.py models --shoot-out FILE --model A --model B`: several models answer the same prompts.

Exit status: 0 all answered, 1 some failed or it halted, 2 refused, 130 Ctrl+C. Called again it
goes on where it stopped.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.commands.run import Exit, cancel_on_signals
from forge_gui.engine.api import EngineApi
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import Event, ShootOutProgressed
from forge_gui.values.json_value import Json
from forge_gui.values.shoot_out import (
    ShootOutOrder,
    ShootOutProgress,
    ShootOutScore,
    ShootOutStatus,
    ShootOutTable,
)


@dataclass(frozen=True, slots=True)
class ShootOutWords:
    """What the command line asks for. `results` None: `<file>.shoot-out.csv` beside the prompts."""

    prompts: Path
    models: tuple[str, ...]
    results: Path | None = None
    at_once: int = 1
    is_fresh: bool = False
    as_json: bool = False

    def target(self) -> Path:
        return self.results or self.prompts.with_suffix(".shoot-out.csv")


@dataclass(slots=True)
class _Seen:
    progress: ShootOutProgress | None = None
    table: ShootOutTable | None = field(default=None)


def shoot_out_command(
    words: ShootOutWords, open_engine: OpenEngine, console: Console, errors: Console
) -> int:
    """Run and print; returns the exit status."""
    seen = _Seen()
    try:
        asyncio.run(_go(words, open_engine, errors, seen))
    except ForgeError as error:
        if words.as_json:
            console.file.write(json.dumps({"status": "refused", "error": str(error)}) + "\n")
        errors.print(str(error), style="red", markup=False)
        return int(Exit.REFUSED)
    except asyncio.CancelledError:
        pass  # the last progress says that it was stopped
    progress = seen.progress
    if progress is None:
        return int(Exit.INTERRUPTED)
    if words.as_json:
        document = as_document(progress, seen.table)
        console.file.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
    else:
        if seen.table:
            console.print(score_table(seen.table.scores))
        console.print(sentence(progress), markup=False)
    if progress.status is ShootOutStatus.STOPPED:
        return int(Exit.INTERRUPTED)
    is_good = progress.status is ShootOutStatus.DONE and not progress.failed
    return int(Exit.OK if is_good else Exit.FAILED)


async def _go(words: ShootOutWords, open_engine: OpenEngine, errors: Console, seen: _Seen) -> None:
    task = asyncio.current_task()
    assert task is not None
    cancel_on_signals(task.cancel)
    async with opened(open_engine) as engine:
        order = await _order(words, engine)
        with Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            console=errors,
            transient=True,
            disable=not errors.is_terminal,
        ) as bar:
            silence = engine.subscribe(_shower(bar, seen))
            try:
                await engine.run_shoot_out(order)
            finally:
                silence()
                if seen.progress:
                    seen.table = await engine.shoot_out_table(seen.progress.shoot_out)


async def _order(words: ShootOutWords, engine: EngineApi) -> ShootOutOrder:
    models = [await engine.resolve_model(name) for name in words.models]
    return ShootOutOrder(
        tuple(models),
        str(words.prompts),
        str(words.target()),
        at_once=words.at_once,
        is_fresh=words.is_fresh,
    )


def _shower(bar: Progress, seen: _Seen) -> Callable[[Event], None]:
    row = bar.add_task("answers", total=None)

    def heard(event: Event) -> None:
        if isinstance(event, ShootOutProgressed):
            now = seen.progress = event.progress
            who = str(now.model) if now.model else "answers"
            bar.update(row, total=now.total, completed=now.done, description=who)

    return heard


def score_table(scores: Sequence[ShootOutScore]) -> Table:
    """One row a model."""
    found = Table(box=None, pad_edge=False, header_style="bold")
    found.add_column("model", no_wrap=True)
    for title in ("answered", "failed", "tokens/s", "seconds", "kept schema"):
        found.add_column(title, justify="right", no_wrap=True)
    for one in scores:
        valid = one.valid
        found.add_row(
            Text(str(one.model)),
            str(one.answered),
            str(one.failed),
            f"{one.tokens_per_s.median:.1f}" if one.tokens_per_s else "",
            f"{one.seconds:.1f}",
            f"{valid.count} of {valid.n} ({valid.low:.0%}-{valid.high:.0%})" if valid else "",
        )
    return found


def sentence(progress: ShootOutProgress) -> str:
    """How it ended, for people."""
    failed = f", {progress.failed} of them failed" if progress.failed else ""
    earlier = f" ({progress.resumed} were there already)" if progress.resumed else ""
    count = f"{progress.done} of {progress.total} answers{failed}{earlier}"
    where = f"The results are in {progress.results}."
    if progress.status is ShootOutStatus.DONE:
        return f"{count} in {progress.seconds:.0f} s. {where}"
    end = progress.note or "Stopped."
    return f"{end} {count}. {where} The same command goes on from there."


def as_document(progress: ShootOutProgress, table: ShootOutTable | None) -> dict[str, Json]:
    document: dict[str, Json] = {
        "status": progress.status,
        "total": progress.total,
        "done": progress.done,
        "failed": progress.failed,
        "resumed": progress.resumed,
        "seconds": progress.seconds,
        "results": progress.results,
        "note": progress.note,
    }
    if table is not None:
        document["scores"] = [{**asdict(s), "model": str(s.model)} for s in table.scores]
        document["answers"] = [{**asdict(a), "model": str(a.model)} for a in table.answers]
    return document
