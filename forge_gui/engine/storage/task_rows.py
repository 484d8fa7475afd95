"""Queued tasks as rows of the journal, and rows as tasks again.

A batch is one document and one statement: SQLite takes it apart without Python's lock, so the
engine's loop works on meanwhile.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from forge_gui.engine.storage.journal_words import dumped
from forge_gui.values.errors import BadModelId
from forge_gui.values.ids import ModelId
from forge_gui.values.tasks import Task, TaskId, TaskOrder, TaskStatus

_logger = logging.getLogger(__name__)
_PUT = """
INSERT INTO tasks (owner, id, status, priority, since, place, queued_at, started_at, ended_at,
                   cut_off, asked, answer)
SELECT ?, json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'),
  json_extract(value, '$[3]'), json_extract(value, '$[4]'), json_extract(value, '$[5]'),
  json_extract(value, '$[6]'), json_extract(value, '$[7]'), json_extract(value, '$[8]'),
  json_extract(value, '$[9]'), json_extract(value, '$[10]')
FROM json_each(?) WHERE true
ON CONFLICT (id) DO UPDATE SET
  owner = excluded.owner, status = excluded.status, priority = excluded.priority,
  since = excluded.since, place = excluded.place, started_at = excluded.started_at,
  ended_at = excluded.ended_at, cut_off = excluded.cut_off, asked = excluded.asked,
  answer = excluded.answer
"""
_MOVE = """
UPDATE tasks SET since = json_extract(moved.value, '$[1]'), place = json_extract(moved.value, '$[2]')
FROM json_each(?) AS moved WHERE tasks.id = json_extract(moved.value, '$[0]')
"""
_DROP = "DELETE FROM tasks WHERE id IN (SELECT value FROM json_each(?))"
_ALL = """
SELECT owner, id, status, priority, since, place, queued_at, started_at, ended_at, cut_off, asked,
  answer FROM tasks ORDER BY since, place, number
"""
_OURS = """
SELECT owner, id, status, priority, since, place, queued_at, started_at, ended_at, cut_off, asked,
  answer FROM tasks WHERE owner = ? ORDER BY since, place, number
"""
_ADOPT = "UPDATE tasks SET owner = ? WHERE owner IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class KeptTask:
    """A task, and where it waits: since when it counts as waiting, its turn among equals."""

    task: Task
    since: float
    place: int = 0
    owner: str = ""
    """Whose it is; only read."""


@dataclass(frozen=True, slots=True)
class TaskBatch:
    """What is to be kept together: whole tasks, those at other places, those to be forgotten."""

    put: Sequence[KeptTask] = ()
    moved: Sequence[tuple[TaskId, float, int]] = ()
    dropped: Sequence[TaskId] = ()


def write(db: sqlite3.Connection, batch: TaskBatch, owner: str) -> None:
    """One order for the writer. Raises TypeError, ValueError for what is no JSON."""
    if batch.put:
        db.execute(_PUT, (owner, json.dumps([_row(one) for one in batch.put])))
    if batch.moved:
        db.execute(_MOVE, (json.dumps(batch.moved),))
    if batch.dropped:
        db.execute(_DROP, (json.dumps(batch.dropped),))


def adopt(db: sqlite3.Connection, dead: Iterable[str], owner: str) -> list[KeptTask]:
    """Take over what the dead left; in the order of their waiting."""
    names = json.dumps(list(dead))
    db.execute(_ADOPT, (owner, names))
    return list(_readable(db.execute(_OURS, (owner,))))


def owners(db: sqlite3.Connection) -> list[str]:
    return [name for (name,) in db.execute("SELECT DISTINCT owner FROM tasks")]


def every(db: sqlite3.Connection) -> list[KeptTask]:
    """All that is kept, whoever works on it; in the order of their waiting."""
    return list(_readable(db.execute(_ALL)))


def kept(row: Sequence[Any]) -> KeptTask:
    """The task again. Raises ValueError, KeyError or TypeError for a row that is none."""
    owner, name, status, priority, since, place, queued_at, *rest = row
    started_at, ended_at, cut_off, asked, answer = rest
    said = json.loads(answer)
    task = Task(
        TaskId(name),
        _order(json.loads(asked), priority),
        TaskStatus(status),
        queued_at,
        started_at,
        ended_at,
        1.0 if status == TaskStatus.COMPLETED else 0.0,
        said.get("result"),
        said.get("error", ""),
        said.get("advice", ""),
        cut_off=cut_off,
        note=said.get("note", ""),
        is_from_cache=said.get("is_from_cache") is True,
    )
    return KeptTask(task, since, place, owner)


def _readable(found: Iterable[Sequence[Any]]) -> Iterator[KeptTask]:
    """Without rows that are none: one that somebody spoiled must not take the others along."""
    for row in found:
        try:
            yield kept(row)
        except (ValueError, KeyError, TypeError, AttributeError, BadModelId) as error:
            _logger.info("A kept task cannot be read and is left out: %s", error)


def _row(one: KeptTask) -> tuple[str | float | None, ...]:
    task = one.task
    return (
        task.id,
        task.status.value,
        task.order.priority,
        one.since,
        one.place,
        task.queued_at,
        task.started_at,
        task.ended_at,
        task.cut_off,
        dumped(_asked(task.order)),
        dumped(_answer(task)) if task.status.is_over else "{}",
    )


def _asked(order: TaskOrder) -> dict[str, Any]:
    said: dict[str, Any] = {"capability": order.capability, "task": order.task}
    if order.parameters:
        said["parameters"] = order.parameters
    if order.model is not None:
        said["model"] = str(order.model)
    if order.after:
        said["after"] = order.after
    if order.limit_s is not None:
        said["limit_s"] = order.limit_s
    return said


def _order(said: Mapping[str, Any], priority: int) -> TaskOrder:
    return TaskOrder(
        said["capability"],
        said["task"],
        said.get("parameters", {}),
        ModelId.parse(said["model"]) if "model" in said else None,
        priority,
        tuple(map(TaskId, said.get("after", ()))),
        said.get("limit_s"),
    )


def _answer(task: Task) -> dict[str, Any]:
    said: dict[str, Any] = {} if task.result is None else {"result": task.result}
    for name in ("error", "advice", "note", "is_from_cache"):
        if value := getattr(task, name):
            said[name] = value
    return said
