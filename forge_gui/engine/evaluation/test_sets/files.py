"""Files of test sets: `*.tests.json` (or YAML), or a table of rows. A damaged one is told in words.

Tables (CSV, JSONL) have a column for each input and one named `expected`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from forge_gui.engine.evaluation.test_sets.file_words import (
    FORMAT_VERSION,
    MOST_ROWS,
    TestSetFile,
)
from forge_gui.engine.evaluation.test_sets.from_file import contradictions, test_set_of
from forge_gui.engine.formats.foreign.yaml_text import yaml_of
from forge_gui.engine.formats.tables import as_text, read_table
from forge_gui.engine.pipeline.findings import findings
from forge_gui.engine.storage.files import read_text
from forge_gui.values.errors import FileDamaged, FileMissing
from forge_gui.values.test_sets import SetRow, TestSet

SUFFIX = ".tests.json"
MAX_BYTES = 64 * 1024 * 1024
EXPECTED = ("expected", "answer", "output", "target")
"""Columns of a table that say what is expected, the first that is there."""
_TABLES = (".csv", ".tsv", ".txt", ".jsonl", ".ndjson")
_YAML = (".yaml", ".yml")
_KEPT = "The file is left as it is."


def read_test_set(path: Path) -> TestSet:
    """The set in a file, or a table's rows as one. Raises FileDamaged, in one sentence."""
    if path.suffix.lower() in _TABLES:
        return TestSet(path.stem, read_rows(path))
    try:
        text = read_text(path, MAX_BYTES)
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except OSError as error:
        raise FileDamaged(str(path), f"{error.strerror or error}.") from error
    return parse_test_set(text, str(path), is_yaml=path.suffix.lower() in _YAML)


def parse_test_set(text: str, source: str, *, is_yaml: bool = False) -> TestSet:
    """The set of such a text. Raises FileDamaged naming `source`, in one sentence."""
    document = yaml_of(text, source) if is_yaml else _json(text, source)
    if not isinstance(document, dict) or "forge_tests" not in document:
        reason = 'it is no test set: the key "forge_tests" is missing.'
        raise FileDamaged(source, reason, _KEPT)
    version = document["forge_tests"]
    if version != FORMAT_VERSION or isinstance(version, bool):
        told = json.dumps(version, default=str)[:40]
        reason = f"it has format {told}, and this Forge reads {FORMAT_VERSION}."
        raise FileDamaged(source, reason, _KEPT)
    try:
        file = TestSetFile.model_validate(document)
    except ValidationError as error:
        first = findings(error, TestSetFile)[0]
        raise FileDamaged(source, f"{first.dotted}: {first.sentence}", _KEPT) from error
    if fault := next(contradictions(file), ""):
        raise FileDamaged(source, fault, _KEPT)
    return test_set_of(file)


def read_rows(path: Path) -> tuple[SetRow, ...]:
    """The rows of a table. Raises FileDamaged."""
    table = read_table(path)
    expected = next((name for name in EXPECTED if name in table.columns), "")
    found: list[SetRow] = []
    for row in table.rows():
        inputs = {name: _writable(as_text(cell)) for name, cell in row.items() if name != expected}
        if not inputs:
            raise FileDamaged(str(path), "it has no column of inputs.", "Name one, like question.")
        found.append(SetRow(len(found) + 1, inputs, row.get(expected) if expected else None))
        if len(found) > MOST_ROWS:
            raise FileDamaged(str(path), f"it has more than {MOST_ROWS:,} rows.")
    return tuple(found)


def _json(text: str, source: str) -> Any:
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise FileDamaged(source, f"it is no JSON at {place}: {error.msg}.", _KEPT) from error
    except RecursionError as error:
        raise FileDamaged(source, "it is nested too deeply.", _KEPT) from error
    except ValueError as error:  # NaN, or a number of thousands of digits
        raise FileDamaged(source, "it holds a number that is none.", _KEPT) from error


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)


def _writable(text: str) -> str:
    """JSON can spell halves of characters, which no file takes; they become question marks."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
