"""Which kept runs hold a text in what they were given or gave. Reads the journal, changes nothing.

The texts of a run are looked through as they lie in the file, so no document is built of them:
what is looked for is written as JSON writes it (a quotation mark with its backslash).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from forge_gui.values.ids import RunId

_GIVEN = "SELECT id FROM runs WHERE id IN ({marks}) AND is_held(inputs, ?)"
_GAVE = "SELECT DISTINCT run FROM steps WHERE run IN ({marks}) AND is_held(output || rest, ?)"
MOST_AT_ONCE = 500
"""Runs in one question."""


def holding(db: sqlite3.Connection, text: str, runs: Sequence[RunId]) -> frozenset[RunId]:
    """Those of `runs` (at most MOST_AT_ONCE) in which the text stands, great or small letters.

    ValueError for more runs. An empty text stands in none.
    """
    if len(runs) > MOST_AT_ONCE:
        raise ValueError(f"{len(runs)} runs are more than {MOST_AT_ONCE}")
    wanted = text.strip().casefold()
    if not wanted or not runs:
        return frozenset()
    as_json = json.dumps(wanted, ensure_ascii=False)[1:-1]
    db.create_function("is_held", 2, _is_held, deterministic=True)
    marks = ",".join("?" * len(runs))
    found: set[RunId] = set()
    for question in (_GIVEN, _GAVE):
        rows = db.execute(question.format(marks=marks), (*runs, as_json))
        found.update(RunId(run) for (run,) in rows)
    return frozenset(found)


def _is_held(text: object, wanted: str) -> bool:
    return isinstance(text, str) and wanted in text.casefold()
