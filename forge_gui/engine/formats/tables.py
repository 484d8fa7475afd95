"""Tables that people bring: CSV with a header line, or JSONL with one object a line.

Read row by row, so that a table may be larger than memory. Every fault names file and line.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from forge_gui.values.errors import FileDamaged
from forge_gui.values.json_value import JsonObject

LONGEST_CELL = 1_000_000
"""Characters of one cell or line; more is taken for a damaged file."""
DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Table:
    """A table's path, kind and columns. `columns` of JSONL are the keys of its first object."""

    path: Path
    is_jsonl: bool
    columns: tuple[str, ...]
    delimiter: str = ","

    def rows(self) -> Iterator[JsonObject]:
        """Every row as an object. Raises FileDamaged at the line that cannot be read."""
        with _open(self.path) as file:
            yield from _objects(self, file) if self.is_jsonl else _records(self, file)


def read_table(path: Path) -> Table:
    """The head of a table. Raises FileDamaged (no such file, no header, not UTF-8)."""
    is_jsonl = path.suffix.lower() in (".jsonl", ".ndjson")
    if not is_jsonl and path.suffix.lower() not in (".csv", ".tsv", ".txt"):
        raise FileDamaged(
            str(path), "it is neither CSV nor JSONL.", "Use a .csv, .tsv or .jsonl file."
        )
    with _open(path) as file:
        if is_jsonl:
            first = next(_objects(Table(path, is_jsonl, ()), file), None)
            return Table(path, is_jsonl, tuple(first or ()))
        return _csv_head(path, file)


def _open(path: Path) -> TextIO:
    try:
        return path.open(encoding="utf-8-sig", newline="")
    except OSError as error:
        raise FileDamaged(str(path), f"{error.strerror or error}.") from error


def _csv_head(path: Path, file: TextIO) -> Table:
    """Columns and delimiter: the one that cuts the header line into the most parts."""
    try:
        line = file.readline(LONGEST_CELL)
    except UnicodeDecodeError as error:
        raise _no_text(path) from error
    delimiter = max(DELIMITERS, key=line.count)
    columns = tuple(name.strip() for name in next(csv.reader([line], delimiter=delimiter), []))
    if not any(columns):
        raise FileDamaged(
            str(path), "it has no header line.", "Name the columns in its first line."
        )
    if twice := sorted({name for name in columns if columns.count(name) > 1}):
        raise FileDamaged(str(path), f'the column "{twice[0]}" is there twice.', "Rename one.")
    return Table(path, False, columns, delimiter)


def _records(table: Table, file: TextIO) -> Iterator[JsonObject]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(file, delimiter=table.delimiter, strict=True)
    try:
        next(reader, None)
        for cells in reader:
            if not cells:
                continue
            if len(cells) != len(table.columns):
                raise FileDamaged(
                    str(table.path),
                    f"line {reader.line_num} has {len(cells)} cells instead of "
                    f"{len(table.columns)}.",
                    "Put cells with separators or line breaks into double quotes.",
                )
            yield dict(zip(table.columns, cells, strict=True))
    except csv.Error as error:
        raise FileDamaged(str(table.path), f"line {reader.line_num}: {error}.") from error
    except UnicodeDecodeError as error:
        raise _no_text(table.path) from error


def _objects(table: Table, file: TextIO) -> Iterator[JsonObject]:
    try:
        for number, line in enumerate(iter(lambda: file.readline(LONGEST_CELL + 1), ""), start=1):
            if len(line) > LONGEST_CELL:
                raise FileDamaged(str(table.path), f"line {number} is too long.")
            if line.strip():
                yield _object(table.path, number, line)
    except UnicodeDecodeError as error:
        raise _no_text(table.path) from error


def _object(path: Path, number: int, line: str) -> JsonObject:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise FileDamaged(str(path), f"line {number} is no JSON.") from error
    if not isinstance(value, dict):
        raise FileDamaged(str(path), f"line {number} is no JSON object.")
    return value


def _no_text(path: Path) -> FileDamaged:
    return FileDamaged(str(path), "it is no UTF-8 text.", "Save it as UTF-8.")


def as_text(value: object) -> str:
    """A cell as the text of an input: strings as they are, the rest as JSON, null as nothing."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
