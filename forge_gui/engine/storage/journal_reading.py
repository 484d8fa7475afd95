"""What is read out of the journal, over a connection that cannot write.

A row that was tampered with or is half there ends in FileDamaged for its run, never in another
run's trouble. `is_living` says of an owner whether its process lives.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from forge_gui.engine.storage.journal_limits import Held
from forge_gui.engine.storage.journal_rows import Claim
from forge_gui.engine.storage.journal_words import Entry, KeptRun, errand_from, result_from
from forge_gui.values.errors import FileDamaged, ForgeError, RunNotFound
from forge_gui.values.history import RunSummary, StepTurn
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import RunStatus, StepState

IsLiving = Callable[[str], bool]
_logger = logging.getLogger(__name__)

_SUMMARY = """
SELECT r.id, r.parent, r.pipeline, r.status, r.owner, r.sitting, r.started_at, r.sitting_at,
  r.worked_s, r.from_step, r.steps, r.loads, r.swaps, r.error, r.size + COALESCE(s.size, 0) AS size,
  COALESCE(s.done, 0) AS done, COALESCE(s.failed, 0) AS failed,
  COALESCE(s.prompt, 0) AS prompt, COALESCE(s.completion, 0) AS completion, s.last
FROM runs r LEFT JOIN (
  SELECT run, SUM(size) AS size, SUM(state IN ('done', 'cached')) AS done,
    SUM(state = 'failed') AS failed, SUM(prompt_tokens) AS prompt,
    SUM(completion_tokens) AS completion, MAX(ended_at) AS last
  FROM steps WHERE run IN (SELECT id FROM runs WHERE {where}) GROUP BY run
) s ON s.run = r.id
WHERE r.id IN (SELECT id FROM runs WHERE {where}) ORDER BY r.started_at DESC, r.id DESC
"""
_WHERE_LISTED = """(:before IS NULL OR started_at < :before)
  ORDER BY started_at DESC, id DESC LIMIT :limit"""
_LISTED = _SUMMARY.replace("{where}", _WHERE_LISTED)
_OPEN = _SUMMARY.replace("{where}", "status IN ('running', 'interrupted')")
_ONE = _SUMMARY.replace("{where}", "id = :run")


def listed(
    db: sqlite3.Connection, limit: int, before: float | None, is_living: IsLiving
) -> Sequence[RunSummary]:
    """The newest runs that began before a time, newest first."""
    return _summaries(db, _LISTED, {"limit": limit, "before": before}, is_living)


def unfinished(db: sqlite3.Connection, is_living: IsLiving) -> Sequence[RunSummary]:
    """Runs that no living process works on and that did not end, newest first."""
    found = _summaries(db, _OPEN, {}, is_living)
    return [one for one in found if one.status is RunStatus.INTERRUPTED]


def is_going(db: sqlite3.Connection, run: RunId, is_living: IsLiving) -> bool:
    """Whether a process that lives works on it now."""
    row = db.execute("SELECT status, owner FROM runs WHERE id = ?", (run,)).fetchone()
    return row is not None and row[0] == RunStatus.RUNNING and is_living(row[1])


def held(db: sqlite3.Connection, is_living: IsLiving) -> Sequence[Held]:
    """Every run as the limits see it."""
    rows = db.execute(
        "SELECT id, started_at, status, owner, runs.size + COALESCE((SELECT SUM(size) FROM steps "
        "WHERE run = id), 0) FROM runs"
    )
    return [
        Held(
            run,
            started_at,
            size,
            is_living=status == RunStatus.RUNNING and is_living(owner),
            is_open=status in (RunStatus.RUNNING, RunStatus.INTERRUPTED),
        )
        for run, started_at, status, owner, size in rows
    ]


def claim(db: sqlite3.Connection, run: RunId) -> Claim:
    """The run as it is now, to be continued. Raises RunNotFound."""
    row = db.execute("SELECT owner, sitting FROM runs WHERE id = ?", (run,)).fetchone()
    if row is None:
        raise RunNotFound(run)
    return Claim(run, *row)


def kept_run(db: sqlite3.Connection, run: RunId, is_living: IsLiving, source: str) -> KeptRun:
    """Everything about one run. Raises RunNotFound; FileDamaged where its rows are none."""
    db.row_factory = sqlite3.Row
    db.execute("BEGIN")  # everything as it was at one moment
    try:
        row = db.execute("SELECT * FROM runs WHERE id = ?", (run,)).fetchone()
        if row is None:
            raise RunNotFound(run)
        (summary,) = _summaries(db, _ONE, {"run": run}, is_living)
        return KeptRun(
            summary=summary,
            graph=str(row["graph"]),
            inputs={str(k): str(v) for k, v in json.loads(row["inputs"]).items()},
            outputs={StepId(name): value for name, value in json.loads(row["outputs"]).items()},
            entries=_entries(db, run),
            turns=_turns(db, run),
            models=_models(db, run),
            notes=_notes(db, run),
            ended_at=row["ended_at"],
            forge_version=row["forge_version"],
            folder=row["folder"],
            events=_events(db, run),
            errand=errand_from(row["errand"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        reason = f"what is kept of the run {run} is no longer what was written ({error})."
        raise FileDamaged(source, reason, "Delete this run from the history.") from error
    except ForgeError as error:
        if isinstance(error, RunNotFound):
            raise
        raise FileDamaged(source, f"{error.sentence}", "Delete this run.") from error
    finally:
        db.execute("ROLLBACK")


def _summaries(
    db: sqlite3.Connection, query: str, values: Mapping[str, Any], is_living: IsLiving
) -> list[RunSummary]:
    db.row_factory = sqlite3.Row
    found = []
    for row in db.execute(query, values):
        try:
            found.append(_summary(row, is_living))
        except ValueError:
            _logger.info("A kept run is passed over: %s", row["id"])
    return found


def _summary(row: sqlite3.Row, is_living: IsLiving) -> RunSummary:
    status, seconds = RunStatus(row["status"]), row["worked_s"]
    if status is RunStatus.RUNNING:
        seconds += max(0.0, (row["last"] or row["sitting_at"]) - row["sitting_at"])
        if not is_living(row["owner"]):
            status = RunStatus.INTERRUPTED
    return RunSummary(
        run=RunId(row["id"]),
        pipeline=row["pipeline"],
        status=status,
        started_at=row["started_at"],
        seconds=seconds,
        steps=row["steps"],
        done=row["done"],
        failed=row["failed"],
        prompt_tokens=row["prompt"],
        completion_tokens=row["completion"],
        loads=row["loads"],
        swaps=row["swaps"],
        error=row["error"],
        parent=RunId(row["parent"]) if row["parent"] else None,
        size_bytes=row["size"],
        sittings=row["sitting"],
        from_step=StepId(row["from_step"]) if row["from_step"] else None,
    )


def _entries(db: sqlite3.Connection, run: RunId) -> tuple[Entry, ...]:
    rows = db.execute("SELECT * FROM steps WHERE run = ? ORDER BY ended_at, rowid", (run,))
    return tuple(
        Entry(
            result_from(dict(row), row["rest"], row["output"]),
            row["kind"],
            row["kind_version"],
            row["digest"],
            row["ended_at"],
        )
        for row in rows
    )


def _turns(db: sqlite3.Connection, run: RunId) -> tuple[StepTurn, ...]:
    rows = db.execute(
        "SELECT * FROM attempts WHERE run = ? ORDER BY sitting, "
        "COALESCE(started_at, queued_at, ended_at), step",
        (run,),
    )
    return tuple(
        StepTurn(
            StepId(row["step"]),
            row["sitting"],
            ModelId.parse(row["model"]) if row["model"] else None,
            row["queued_at"],
            row["started_at"],
            row["ended_at"],
            StepState(row["state"]) if row["state"] else None,
        )
        for row in rows
    )


def _models(db: sqlite3.Connection, run: RunId) -> dict[ModelId, str]:
    rows = db.execute("SELECT model, digest FROM models WHERE run = ? ORDER BY model", (run,))
    return {ModelId.parse(model): digest for model, digest in rows}


def _notes(db: sqlite3.Connection, run: RunId) -> dict[StepId, dict[str, Any]]:
    found: dict[StepId, dict[str, Any]] = {}
    rows = db.execute("SELECT step, name, value FROM notes WHERE run = ? ORDER BY at", (run,))
    for step, name, value in rows:
        found.setdefault(StepId(step), {})[name] = json.loads(value)
    return found


def _events(db: sqlite3.Connection, run: RunId) -> tuple[tuple[float, str, Any], ...]:
    rows = db.execute("SELECT at, name, detail FROM events WHERE run = ? ORDER BY id", (run,))
    return tuple((at, name, json.loads(detail)) for at, name, detail in rows)
