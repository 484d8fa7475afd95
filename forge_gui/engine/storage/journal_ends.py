"""Ends of steps on their way into the journal: many rows in two statements.

Python gives way at every statement, and gets its turn back when the other threads let it: beside a
busy window a statement a row would cost more than all the writing. So rows go over as one text,
which SQLite takes apart by itself.
"""

from __future__ import annotations

import asyncio
import functools
import json
import sqlite3
import threading
from dataclasses import dataclass

from forge_gui.engine.storage.journal_words import Entry, dumped, rest_of
from forge_gui.values.errors import RunNotFound
from forge_gui.values.history import StepTurn
from forge_gui.values.ids import RunId

_STEPS = """
INSERT INTO steps (run, step, state, sitting, kind, kind_version, model, digest, ended_at, seconds,
                   prompt_tokens, completion_tokens, tokens_per_s, attempts, size, rest, output)
SELECT {parts}
FROM json_each(?) WHERE TRUE
ON CONFLICT (run, step) DO UPDATE SET
  state = excluded.state, sitting = excluded.sitting, kind = excluded.kind,
  kind_version = excluded.kind_version, model = excluded.model, digest = excluded.digest,
  ended_at = excluded.ended_at, seconds = excluded.seconds,
  prompt_tokens = excluded.prompt_tokens, completion_tokens = excluded.completion_tokens,
  tokens_per_s = excluded.tokens_per_s, attempts = excluded.attempts, size = excluded.size,
  rest = excluded.rest, output = excluded.output
WHERE NOT (steps.state IN ('done', 'cached') AND excluded.state IN ('cancelled', 'skipped'))
"""
_TURNS = """
INSERT INTO attempts (run, step, sitting, model, queued_at, started_at, ended_at, state)
SELECT {parts}
FROM json_each(?) WHERE TRUE
ON CONFLICT (run, step, sitting) DO UPDATE SET
  model = COALESCE(excluded.model, model), queued_at = COALESCE(queued_at, excluded.queued_at),
  started_at = COALESCE(started_at, excluded.started_at), ended_at = excluded.ended_at,
  state = excluded.state
"""


@functools.cache
def _with_parts(statement: str, count: int) -> str:
    """Takes a row apart into so many columns."""
    parts = ", ".join(f"json_extract(value, '$[{number}]')" for number in range(count))
    return statement.replace("{parts}", parts)


@dataclass(frozen=True, slots=True)
class End:
    """How a step ended in a sitting of its run, with its turn if it had one."""

    run: RunId
    sitting: int
    entry: Entry
    turn: StepTurn | None = None


class Ends:
    """Filled on the loop until the writer takes it; each end is answered for itself."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_taken = False
        self._ends: list[End] = []
        self._turns: dict[tuple[str, str, int], StepTurn] = {}
        self._answers: list[asyncio.Future[None] | None] = []

    def add(self, end: End, answer: asyncio.Future[None] | None) -> bool:
        """Whether it still could be added."""
        with self._lock:
            if not self._is_taken:
                self._ends.append(end)
                self._answers.append(answer)
                if end.turn is not None:
                    self._turns[end.run, end.turn.step, end.turn.sitting] = end.turn
            return not self._is_taken

    def add_turn(self, run: RunId, turn: StepTurn) -> bool:
        """Whether it still could be added. Its end, coming with it, takes its place."""
        with self._lock:
            if not self._is_taken:
                self._turns[run, turn.step, turn.sitting] = turn
            return not self._is_taken

    @property
    def is_empty(self) -> bool:
        return not self._ends and not self._turns

    def tell(self, order: asyncio.Future[list[Exception | None]]) -> None:
        """On the loop, once the writer has answered: hand on what became of each end."""
        error = order.exception()
        if isinstance(error, Exception):
            self.fail(error)
            return
        for answer, one in zip(self._answers, order.result(), strict=True):
            _answer(answer, one)

    def fail(self, error: Exception) -> None:
        """None of them could be kept."""
        for answer in self._answers:
            _answer(answer, error)

    def write(self, db: sqlite3.Connection) -> list[Exception | None]:
        """For each end what became of it. Raises sqlite3.Error for what is nobody's own fault."""
        with self._lock:
            self._is_taken = True
        rows: list[list[object]] = []
        found: list[Exception | None] = []
        for end in self._ends:
            try:
                rows.append(_row(end))
                found.append(None)
            except (TypeError, ValueError, RecursionError) as error:
                found.append(error)
        turns = [_turn(run, turn) for (run, _, _), turn in self._turns.items()]
        gone = _write_all(db, rows, turns)
        return [
            RunNotFound(end.run) if one is None and end.run in gone else one
            for end, one in zip(self._ends, found, strict=True)
        ]


def _answer(answer: asyncio.Future[None] | None, error: Exception | None) -> None:
    if answer is None or answer.done():
        return
    if error is None:
        answer.set_result(None)
    else:
        answer.set_exception(error)


def _write_all(
    db: sqlite3.Connection, rows: list[list[object]], turns: list[list[object]]
) -> set[object]:
    """Write what has a run. Returns the runs that were deleted, perhaps by another process."""
    gone: set[object] = set()
    try:
        _write(db, _with_parts(_STEPS, 17), rows)
        _write(db, _with_parts(_TURNS, 8), turns)
    except sqlite3.IntegrityError:
        gone = _missing(db, [row[0] for row in (*rows, *turns)])
        if not gone:
            raise
        _write(db, _with_parts(_STEPS, 17), [row for row in rows if row[0] not in gone])
        _write(db, _with_parts(_TURNS, 8), [turn for turn in turns if turn[0] not in gone])
    return gone


def _missing(db: sqlite3.Connection, runs: list[object]) -> set[object]:
    found = db.execute(
        "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM runs)",
        (json.dumps(list(dict.fromkeys(runs))),),
    )
    return {run for (run,) in found}


def _write(db: sqlite3.Connection, statement: str, rows: list[list[object]]) -> None:
    if rows:
        db.execute(statement, (json.dumps(rows),))


def _row(end: End) -> list[object]:
    entry, result = end.entry, end.entry.result
    rest, output = rest_of(result), dumped(result.output)
    return [
        end.run,
        result.step,
        result.state,
        end.sitting,
        entry.kind,
        entry.kind_version,
        str(result.model) if result.model else None,
        entry.digest,
        entry.ended_at,
        result.seconds,
        result.prompt_tokens,
        result.completion_tokens,
        result.tokens_per_s,
        result.attempts,
        len(rest) + len(output),
        rest,
        output,
    ]


def _turn(run: str, turn: StepTurn) -> list[object]:
    model = str(turn.model) if turn.model else None
    times = (turn.queued_at, turn.started_at, turn.ended_at)
    return [run, turn.step, turn.sitting, model, *times, turn.state]
