"""`main.py run --resume RUN`: a run that was cut off, stopped or failed goes on where it was."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from forge_gui.commands.run_lines import Write, harmless
from forge_gui.engine.api import EngineApi
from forge_gui.values.events import Event, RunFinished
from forge_gui.values.history import Continued
from forge_gui.values.ids import RunId
from forge_gui.values.runs import RunResult


async def see_through(
    engine: EngineApi, run: RunId, heard: Callable[[Event], None], write: Write
) -> RunResult:
    """Continue a run and wait for its end; cancelling the call stops it. Raises ForgeError."""
    ends: asyncio.Queue[RunResult] = asyncio.Queue()

    def hear(event: Event) -> None:
        heard(event)
        if isinstance(event, RunFinished) and event.run == run:
            ends.put_nowait(event.result)

    silence = engine.subscribe(hear)
    try:
        tell(await engine.resume_run(run), write)
        return await ends.get()
    except asyncio.CancelledError:
        await engine.stop_run(run)
        raise
    finally:
        silence()


def tell(continued: Continued, write: Write) -> None:
    """What is kept, and what is run again all the same and why."""
    count = len(continued.kept)
    steps = "1 step is" if count == 1 else f"{count} steps are"
    write(f"{steps} kept from before.\n", "dim")
    for one in continued.again:
        write(harmless(f"{one.step} runs again: {one.why}") + "\n", "name")
