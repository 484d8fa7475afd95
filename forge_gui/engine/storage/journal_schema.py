"""The tables of the journal. A released script never changes: a new form is one more script.

Times are epoch seconds, durations seconds, sizes bytes, documents JSON text. Long texts are the
last columns, so that lists are read without them. STRICT: what is in a column is what it says, whoever
wrote it.
"""

from __future__ import annotations

APPLICATION_ID = 0x466F7267
"""Marks the file as Forge's own ("Forg")."""

_RUNS = """
CREATE TABLE runs (
  id TEXT PRIMARY KEY,
  parent TEXT,
  pipeline TEXT NOT NULL,
  status TEXT NOT NULL,
  owner TEXT NOT NULL,
  pid INTEGER NOT NULL,
  sitting INTEGER NOT NULL DEFAULT 1,
  started_at REAL NOT NULL,
  sitting_at REAL NOT NULL,
  ended_at REAL,
  worked_s REAL NOT NULL DEFAULT 0,
  steps INTEGER NOT NULL,
  loads INTEGER NOT NULL DEFAULT 0,
  swaps INTEGER NOT NULL DEFAULT 0,
  forge_version TEXT NOT NULL,
  folder TEXT NOT NULL DEFAULT '',
  error TEXT NOT NULL DEFAULT '',
  size INTEGER NOT NULL,
  outputs TEXT NOT NULL DEFAULT '{}',
  inputs TEXT NOT NULL,
  graph TEXT NOT NULL
) STRICT
"""
_STEPS = """
CREATE TABLE steps (
  run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
  step TEXT NOT NULL,
  state TEXT NOT NULL,
  sitting INTEGER NOT NULL,
  kind TEXT NOT NULL,
  kind_version INTEGER NOT NULL,
  model TEXT,
  digest TEXT NOT NULL,
  ended_at REAL NOT NULL,
  seconds REAL NOT NULL,
  prompt_tokens INTEGER,
  completion_tokens INTEGER,
  tokens_per_s REAL,
  attempts INTEGER NOT NULL,
  size INTEGER NOT NULL,
  rest TEXT NOT NULL,
  output TEXT NOT NULL,
  PRIMARY KEY (run, step)
) STRICT
"""
_ATTEMPTS = """
CREATE TABLE attempts (
  run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
  step TEXT NOT NULL,
  sitting INTEGER NOT NULL,
  model TEXT,
  queued_at REAL,
  started_at REAL,
  ended_at REAL,
  state TEXT,
  PRIMARY KEY (run, step, sitting)
) STRICT, WITHOUT ROWID
"""
_MODELS = """
CREATE TABLE models (
  run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
  model TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (run, model)
) STRICT, WITHOUT ROWID
"""
_NOTES = """
CREATE TABLE notes (
  run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
  step TEXT NOT NULL,
  name TEXT NOT NULL,
  at REAL NOT NULL,
  size INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (run, step, name)
) STRICT
"""
_EVENTS = """
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
  at REAL NOT NULL,
  name TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT
"""
_TASKS = """
CREATE TABLE tasks (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  owner TEXT NOT NULL,
  status TEXT NOT NULL,
  priority INTEGER NOT NULL,
  since REAL NOT NULL,
  place INTEGER NOT NULL,
  queued_at REAL NOT NULL,
  started_at REAL,
  ended_at REAL,
  cut_off INTEGER NOT NULL,
  asked TEXT NOT NULL,
  answer TEXT NOT NULL
) STRICT
"""

SCRIPTS: tuple[tuple[str, ...], ...] = (
    (
        f"PRAGMA application_id = {APPLICATION_ID:d}",
        _RUNS,
        _STEPS,
        _ATTEMPTS,
        _MODELS,
        _NOTES,
        _EVENTS,
        "CREATE INDEX runs_by_start ON runs(started_at)",
        "CREATE INDEX runs_open ON runs(status) WHERE status IN ('running', 'interrupted')",
        "CREATE INDEX events_by_run ON events(run)",
    ),
    (  # runs of a part of a pipeline, and from where on a run repeats another
        "ALTER TABLE runs ADD COLUMN from_step TEXT",
        "ALTER TABLE runs ADD COLUMN errand TEXT NOT NULL DEFAULT '{}'",
    ),
    (  # the queue of the task offloader
        _TASKS,
    ),
)
