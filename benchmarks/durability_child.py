"""The process that the durability benchmark kills: `python -m benchmarks.durability_child HOME SIDE`.

It loads everything once and then splits off a fresh process for each line `SEED` on its standard
input, so that two hundred kills do not cost two hundred starts of Python. The fresh one continues
the run that was cut off, or starts one, and appends what was announced to the file SIDE, each
line with one write.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.durability_pipeline import MODELS, layered
from forge_gui.engine.api import open_engine
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.events import Event, RunFinished, RunStarted, StepFinished, StepStarted
from forge_gui.values.json_value import Json
from forge_gui.values.settings import Settings

Say = Callable[..., None]


def digest(output: Json) -> str:
    """A short name of an output."""
    text = json.dumps(output, sort_keys=True, default=dict)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def settings() -> Settings:
    """Simulated models that take some hundredths of a second."""
    return Settings.model_validate(
        {
            "simulation_mode": True,
            "sequential_execution": False,
            "simulation": {"models": len(MODELS), "load_seconds": 0.01, "tokens_per_second": 300.0},
            "cache": {"enabled": False},
        }
    )


def folders(home: Path) -> Folders:
    return Folders(home / "config", home / "data", home / "cache", home / "logs")


async def go(home: Path, seed: int, say: Say) -> None:
    """Continue what was cut off, else start something, and see it through."""
    since = time.perf_counter()
    engine = await open_engine(settings(), folders(home))
    over = asyncio.Event()

    def heard(event: Event) -> None:
        match event:
            case RunStarted():
                say("began", event.run, time.perf_counter() - since)
            case StepStarted():
                say("start", event.run, event.step)
            case StepFinished():
                say(
                    "finish", event.run, event.step, event.result.state, digest(event.result.output)
                )
            case RunFinished():
                say("done", event.run, event.result.status)
                over.set()
            case _:
                pass

    engine.subscribe(heard)
    unfinished = await engine.unfinished_runs()
    if unfinished:
        say("offered", *(one.run for one in unfinished))
        await engine.resume_run(unfinished[0].run)
    else:
        say("new")
        await engine.start_run(layered(seed), {})
    await over.wait()
    await engine.close()


def side_file(path: Path) -> Say:
    """Appends words as a line; one write, so that a kill cuts between lines."""
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def say(*words: object) -> None:
        os.write(handle, (json.dumps([str(word) for word in words]) + "\n").encode())

    return say


def main(home: Path, side: Path) -> None:
    """Split off a process for each line, say its id; asked again, say how it has ended."""
    asyncio.run(_warm_up(home.with_name("warm")))
    while line := sys.stdin.readline():
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                asyncio.run(go(home, int(line), side_file(side)))
                status = 0
            finally:
                os._exit(status)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()
        sys.stdin.readline()  # until then the id belongs to nobody else, even if it has ended
        _, code = os.waitpid(pid, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(code)}\n")
        sys.stdout.flush()


async def _warm_up(home: Path) -> None:
    """Run once, so that everything is imported; no thread is left when the loop has ended."""
    await go(home, 0, lambda *_: None)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
