"""What is written into the journal's tables. Each function is one order for the writer.

Parameters are always bound, never part of the statement.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from forge_gui.engine.storage.journal_words import Opening, dumped, errand_text
from forge_gui.values.errors import RunBusy, RunNotFound
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, RunStatus

_INSERT_RUN = """
INSERT INTO runs (id, parent, pipeline, status, owner, pid, started_at, sitting_at, steps,
                  forge_version, folder, size, inputs, graph, from_step, errand)
VALUES (?, ?, ?, 'running', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_GO_ON = """
UPDATE runs SET
  worked_s = worked_s + CASE WHEN status != 'running' THEN 0 ELSE MAX(0, COALESCE(
    (SELECT MAX(ended_at) FROM steps WHERE run = id AND sitting = runs.sitting), sitting_at
  ) - sitting_at) END,
  status = 'running', owner = ?, pid = ?, sitting = sitting + 1, sitting_at = ?,
  ended_at = NULL, error = ''
WHERE id = ? AND owner = ? AND sitting = ?
"""
_END = """
UPDATE runs SET status = ?, ended_at = ?, worked_s = worked_s + ?, error = ?, outputs = ?,
  loads = loads + ?, swaps = swaps + ?, size = size + ?
WHERE id = ? AND owner = ?
"""
_NOTE = """
INSERT INTO notes (run, step, name, at, size, value) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (run, step, name) DO UPDATE SET
  at = excluded.at, size = excluded.size, value = excluded.value
"""


@dataclass(frozen=True, slots=True)
class Claim:
    """A run as it was found: the right to continue it goes to the first who claims it so."""

    run: RunId
    owner: str
    sitting: int


def open_run(db: sqlite3.Connection, opening: Opening, owner: str) -> int:
    """A new run. Returns its sitting, 1."""
    inputs, errand = dumped(opening.inputs), errand_text(opening.errand)
    row = (opening.run, opening.parent, opening.pipeline, owner, os.getpid(), opening.at)
    size = len(inputs) + len(opening.graph) + len(errand)
    document = (opening.forge_version, opening.folder, size, inputs, opening.graph)
    asked = (opening.from_step, errand)
    db.execute(_INSERT_RUN, (*row, opening.at, opening.steps, *document, *asked))
    _keep_models(db, opening)
    return 1


def go_on(db: sqlite3.Connection, opening: Opening, owner: str, claim: Claim) -> int:
    """A run that is continued. Returns its sitting. Raises RunBusy, RunNotFound."""
    row = (owner, os.getpid(), opening.at, claim.run, claim.owner, claim.sitting)
    if not db.execute(_GO_ON, row).rowcount:
        if db.execute("SELECT 1 FROM runs WHERE id = ?", (claim.run,)).fetchone():
            raise RunBusy(claim.run)
        raise RunNotFound(claim.run)
    _keep_models(db, opening)
    tell(db, opening.run, opening.at, "continued", {"sitting": claim.sitting + 1})
    return claim.sitting + 1


def _keep_models(db: sqlite3.Connection, opening: Opening) -> None:
    db.executemany(
        "INSERT INTO models (run, model, digest) VALUES (?, ?, ?) "
        "ON CONFLICT (run, model) DO UPDATE SET digest = excluded.digest",
        [(opening.run, str(model), digest) for model, digest in opening.models.items()],
    )


def end_run(
    db: sqlite3.Connection, result: RunResult, status: RunStatus, owner: str, at: float
) -> None:
    """How it ended; `status` INTERRUPTED: it is offered to be continued."""
    outputs = dumped(dict(result.outputs))
    said = (str(status), at, result.seconds, result.error, outputs)
    counts = (result.loads, result.swaps, len(outputs))
    db.execute(_END, (*said, *counts, result.run, owner))


def note(
    db: sqlite3.Connection, run: RunId, step: StepId, name: str, value: Json, at: float
) -> None:
    """The newest value of a step's note."""
    text = dumped(value)
    db.execute(_NOTE, (run, step, name, at, len(text), text))


def tell(db: sqlite3.Connection, run: RunId, at: float, name: str, detail: Json) -> None:
    """Something that happened to a run. Raises RunNotFound."""
    row = (run, at, name, dumped(detail))
    try:
        db.execute("INSERT INTO events (run, at, name, detail) VALUES (?, ?, ?, ?)", row)
    except sqlite3.IntegrityError as error:
        raise RunNotFound(run) from error


def delete(db: sqlite3.Connection, runs: Iterable[RunId]) -> int:
    """Forget runs with all that belongs to them; their room goes back to the disk.

    Returns how many there were.
    """
    return sum(
        db.execute("DELETE FROM runs WHERE id = ?", (run,)).rowcount for run in dict.fromkeys(runs)
    )
