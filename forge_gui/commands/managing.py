"""`main.py pull`, `delete`, `copy`, `create`, `updates`: models on Ollama's disk, without a window.

Exit status: 0 it went well, 1 it failed, 2 it was refused before anything happened, 130 Ctrl+C.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from forge_gui.commands.models import size
from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.commands.run import Exit, cancel_on_signals
from forge_gui.engine.api import EngineApi
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import CreationProgressed, Event, PullProgressed, PullsChanged
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import CreateOrder, Freshness, Pull, PullState, UpdateVerdict
from forge_gui.values.managing_errors import AlreadyHere

FRESHNESS = {
    Freshness.SAME: "up to date",
    Freshness.NEWER: "newer weights",
    Freshness.REWORDED: "newer template, parameters or licence",
    Freshness.GONE: "no longer offered",
    Freshness.UNKNOWN: "not known",
}


@dataclass(frozen=True, slots=True)
class Around:
    """What a command works with."""

    open_engine: OpenEngine
    console: Console
    errors: Console

    def run(self, work: Callable[[EngineApi], Awaitable[int]]) -> int:
        """Open an engine, do the work, and say in a sentence what went wrong."""
        try:
            return asyncio.run(self._run(work))
        except ForgeError as error:
            self.errors.print(str(error), style="red", markup=False)
            return int(Exit.FAILED)
        except asyncio.CancelledError:
            self.errors.print("Stopped. What has arrived is kept; pull again to go on.")
            return int(Exit.INTERRUPTED)

    async def _run(self, work: Callable[[EngineApi], Awaitable[int]]) -> int:
        task = asyncio.current_task()
        assert task is not None
        cancel_on_signals(task.cancel)
        async with opened(self.open_engine) as engine:
            return await work(engine)


def pull_command(
    names: Sequence[str], host: str, around: Around, *, anyway: bool, as_json: bool
) -> int:
    """Fetch them one after another; without names, what an earlier session left unfinished."""

    async def work(engine: EngineApi) -> int:
        with _bars(around.errors) as bars:
            silence = engine.subscribe(_shower(bars))
            try:
                found = await _pull_all(engine, names, host, around, anyway=anyway)
            finally:
                silence()
        if as_json:
            around.console.file.write(json.dumps([_document(pull) for pull in found]) + "\n")
        return int(Exit.OK if all(p.state is PullState.DONE for p in found) else Exit.FAILED)

    return around.run(work)


async def _pull_all(
    engine: EngineApi, names: Sequence[str], host: str, around: Around, *, anyway: bool
) -> Sequence[Pull]:
    models: list[ModelId] = []
    for name in names:
        try:
            models.append(await engine.pull(name, host=host, anyway=anyway))
        except AlreadyHere as error:
            around.errors.print(str(error), markup=False)
    if not names:
        models = [pull.model for pull in await engine.pulls() if pull.was_going]
        await engine.resume_pulls()
        if not models:
            around.errors.print("Nothing was left unfinished.")
    found = []
    for model in models:
        pull = await engine.pull_whole(model)
        if pull is not None:
            found.append(pull)
            if pull.state is not PullState.DONE:
                words = f"{pull.sentence} {pull.advice}".strip()
                around.errors.print(words, style="red", markup=False)
    return found


def delete_command(names: Sequence[str], around: Around, *, is_sure: bool) -> int:
    """Delete models; asks once, because their files go."""

    async def work(engine: EngineApi) -> int:
        models = [await engine.resolve_model(name) for name in names]
        ahead = [await engine.look_before_delete(model) for model in models]
        if not is_sure:
            for one in ahead:
                freed = f", which frees {size(one.freed)}" if one.freed is not None else ""
                around.errors.print(f"This deletes {one.model.name}{freed}.", markup=False)
            around.errors.print("Say --yes to do it.")
            return int(Exit.REFUSED)
        for model in models:
            gone = await engine.delete_model(model)
            freed = f"; {size(gone.freed)} freed" if gone.freed is not None else ""
            around.console.print(f"{model.name} is deleted{freed}.", markup=False)
        return int(Exit.OK)

    return around.run(work)


def copy_command(name: str, target: str, around: Around, *, is_move: bool) -> int:
    """A second name for a model, or another one instead."""

    async def work(engine: EngineApi) -> int:
        model = await engine.resolve_model(name)
        made = await (engine.rename_model if is_move else engine.copy_model)(model, target)
        around.console.print(str(made), markup=False)
        return int(Exit.OK)

    return around.run(work)


def create_command(order: CreateOrder, around: Around, *, replace_old: bool) -> int:
    """Make a model of a Modelfile, a GGUF file or a folder of safetensors."""

    async def work(engine: EngineApi) -> int:
        plan = await engine.look_before_create(order)
        if plan.kept_twice:
            words = (
                f"Ollama makes its own copy: {size(plan.kept_twice)} will lie on this disk twice."
            )
            around.errors.print(words, style="dim", markup=False)

        def heard(event: Event) -> None:
            if isinstance(event, CreationProgressed) and event.creation.words:
                one = event.creation
                around.errors.print(f"{one.stage}: {one.words}", style="dim", markup=False)

        silence = engine.subscribe(heard)
        try:
            made = await engine.create_model(order, replace_old=replace_old)
        finally:
            silence()
        around.console.print(str(made), markup=False)
        return int(Exit.OK)

    return around.run(work)


def updates_command(around: Around, *, fetch: bool) -> int:
    """Ask the registry what is newer, and fetch that if it is wanted."""

    async def work(engine: EngineApi) -> int:
        await engine.models(refresh=True)
        verdicts = await engine.check_updates()
        for one in verdicts:
            around.console.print(update_line(one), markup=False)
        wanted = (Freshness.NEWER, Freshness.REWORDED)
        newer = [str(one.model) for one in verdicts if one.freshness in wanted]
        if not fetch or not newer:
            return int(Exit.OK)
        with _bars(around.errors) as bars:
            silence = engine.subscribe(_shower(bars))
            try:
                found = await _pull_all(engine, newer, "", around, anyway=True)
            finally:
                silence()
        return int(Exit.OK if all(p.state is PullState.DONE for p in found) else Exit.FAILED)

    return around.run(work)


def update_line(one: UpdateVerdict) -> str:
    """`llama3.2:latest: newer weights (2.0 GB)`."""
    more = f" ({size(one.to_fetch)})" if one.to_fetch else ""
    why = f" {one.sentence}" if one.sentence else ""
    return f"{one.model.name}: {FRESHNESS[one.freshness]}{more}.{why}"


def _bars(errors: Console) -> Progress:
    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        console=errors,
        disable=not errors.is_terminal,
    )


def _shower(bars: Progress) -> Callable[[Event], None]:
    rows = {}

    def heard(event: Event) -> None:
        if isinstance(event, PullProgressed):
            show(event.pull)
        elif isinstance(event, PullsChanged):
            for pull in event.pulls:
                show(pull)

    def show(pull: Pull) -> None:
        if pull.model not in rows:
            rows[pull.model] = bars.add_task(pull.model.name, total=None)
        words = f"{pull.model.name}: {pull.state}"
        bars.update(
            rows[pull.model], completed=pull.done, total=pull.total or None, description=words
        )

    return heard


def _document(pull: Pull) -> dict[str, object]:
    return {
        "model": str(pull.model),
        "state": pull.state.value,
        "bytes": pull.done,
        "sentence": pull.sentence,
        "advice": pull.advice,
    }
