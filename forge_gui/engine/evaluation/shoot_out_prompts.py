"""Reads the prompts of a shoot-out: text (one a line), CSV or JSONL with a column `prompt`.

`system` and `schema` (a JSON Schema that the answer must keep) are columns too, where they are
there. Blocks: call it in a thread.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from forge_gui.engine.formats.tables import as_text, read_table
from forge_gui.engine.structured.schema import schema_fault
from forge_gui.values.errors import FileDamaged
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.shoot_out import ShootOutPrompt

MOST_PROMPTS = 10_000
MOST_BYTES = 64 * 1024 * 1024


def read_prompts(path: Path) -> tuple[ShootOutPrompt, ...]:
    """All of them, in the file's order. Raises FileDamaged."""
    found = _lines(path) if path.suffix.lower() in (".txt", ".md") else _rows(path)
    if not found:
        raise FileDamaged(str(path), "it holds no prompt.", "Write one prompt a line.")
    if len(found) > MOST_PROMPTS:
        raise FileDamaged(str(path), f"it holds more than {MOST_PROMPTS:,} prompts.")
    return tuple(found)


def _lines(path: Path) -> Sequence[ShootOutPrompt]:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise FileDamaged(str(path), "it is too large for a file of prompts.")
        lines = path.read_text("utf-8-sig").splitlines()
    except OSError as error:
        raise FileDamaged(str(path), f"{error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise FileDamaged(str(path), "it is no UTF-8 text.", "Save it as UTF-8.") from error
    told = [line.strip() for line in lines if line.strip()]
    return [ShootOutPrompt(number, text) for number, text in enumerate(told, start=1)]


def _rows(path: Path) -> Sequence[ShootOutPrompt]:
    table = read_table(path)
    column = _column(path, table.columns)
    found: list[ShootOutPrompt] = []
    for place, row in enumerate(table.rows(), start=1):
        text = as_text(row.get(column)).strip()
        if not text:
            continue
        schema = _schema(path, place, row.get("schema"))
        system = as_text(row.get("system"))
        found.append(ShootOutPrompt(len(found) + 1, text, system, schema))
        if len(found) > MOST_PROMPTS:
            break
    return found


def _column(path: Path, columns: Sequence[str]) -> str:
    """The column that holds the prompts: the one named so, or the only one there is."""
    named = [name for name in columns if name.strip().lower() == "prompt"]
    if named:
        return named[0]
    if len(columns) == 1:
        return columns[0]
    raise FileDamaged(
        str(path), "none of its columns is called prompt.", 'Call the column of prompts "prompt".'
    )


def _schema(path: Path, place: int, told: Json | None) -> JsonObject | None:
    if told is None or told == "":
        return None
    try:
        schema = json.loads(told) if isinstance(told, str) else told
    except ValueError as error:
        raise FileDamaged(str(path), f"the schema of row {place} is no JSON.") from error
    if not isinstance(schema, dict):
        raise FileDamaged(str(path), f"the schema of row {place} is no JSON object.")
    if fault := schema_fault(schema):
        raise FileDamaged(str(path), f"the schema of row {place} cannot be used: {fault}")
    return schema
