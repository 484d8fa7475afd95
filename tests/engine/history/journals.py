"""Journals for tests: opened in a folder, filled with made-up runs, copied as a kill leaves them."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from forge_gui.engine.storage.journal import FILE_NAME, Journal
from forge_gui.engine.storage.journal_ends import End
from forge_gui.engine.storage.journal_words import Entry, Opening
from forge_gui.values.history import StepTurn
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState

MODEL = ModelId("simulation", "m")


@asynccontextmanager
async def journal_in(folder: Path, said: list[str] | None = None) -> AsyncIterator[Journal]:
    """A journal, closed at the end; what it has to say goes into `said`."""
    heard = said if said is not None else []
    journal = Journal(folder, lambda sentence, advice: heard.append(f"{sentence} {advice}"))
    try:
        yield journal
    finally:
        await journal.close()


def opening(run: str, at: float = 100.0, steps: int = 3, **more: object) -> Opening:
    facts: dict[str, object] = {
        "parent": None,
        "pipeline": "Test",
        "graph": '{"forge": 1, "name": "Test"}',
        "inputs": {"topic": "tea"},
        "models": {MODEL: "sha256:1"},
        "forge_version": "0.1.0",
        **more,
    }
    return Opening(run=RunId(run), steps=steps, at=at, **facts)  # type: ignore[arg-type]


def end(
    run: str,
    step: str,
    output: JsonObject | None = None,
    state: StepState = StepState.DONE,
    sitting: int = 1,
    at: float = 101.0,
) -> End:
    result = StepResult(
        StepId(step), state, output or {"response": step}, 0.5, MODEL, 3, 7, 40.0, note="cut"
    )
    turn = StepTurn(result.step, sitting, MODEL, 100.5, 100.6, at, state)
    return End(RunId(run), sitting, Entry(result, "model", 1, "sha256:1", at), turn)


def outcome(
    run: str, status: RunStatus, steps: Mapping[StepId, StepResult] | None = None
) -> RunResult:
    return RunResult(RunId(run), status, steps or {}, 1.5, {StepId("a"): "a"})


def crash_image(folder: Path, into: Path) -> None:
    """The files as a kill at this moment leaves them; the locks of the dead are not held there."""
    into.mkdir()
    for path in folder.glob(f"{FILE_NAME}*"):
        if not path.name.endswith("-shm"):
            shutil.copy(path, into / path.name)
