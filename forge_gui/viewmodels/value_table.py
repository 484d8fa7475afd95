"""A list of objects as a table: its columns, its cells, its order, and the same as CSV. No Qt."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence

from forge_gui.values.json_value import Json

_ROWS_FOR_COLUMNS = 500
MOST_COLUMNS = 200


class ValueRows:
    """Rows in the order that was asked for; cells are made when they are looked at."""

    def __init__(self, value: Json) -> None:
        rows = value if isinstance(value, list) else []
        self._rows: list[Mapping[str, Json]] = [row for row in rows if isinstance(row, Mapping)]
        self.columns = _columns(self._rows)
        self._order = list(range(len(self._rows)))

    def __len__(self) -> int:
        return len(self._rows)

    def cell(self, row: int, column: int) -> Json:
        """None where the row has no such key."""
        return self._rows[self._order[row]].get(self.columns[column])

    def number(self, row: int) -> int:
        """Where the row stands in the value, from 0."""
        return self._order[row]

    def sort(self, column: int, *, is_down: bool = False) -> None:
        """Numbers before texts, what is missing last either way; equal rows keep their order."""
        name = self.columns[column]
        keys = [sort_key(row.get(name)) for row in self._rows]
        there = [n for n in range(len(keys)) if keys[n][0] < _MISSING]
        gone = [n for n in range(len(keys)) if keys[n][0] == _MISSING]
        self._order = [*sorted(there, key=keys.__getitem__, reverse=is_down), *gone]

    def unsort(self) -> None:
        self._order = list(range(len(self._rows)))

    def as_csv(self) -> str:
        """With a line of names; quoted as RFC 4180 has it."""
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(self.columns)
        for row in range(len(self._rows)):
            cells = [self.cell(row, n) for n in range(len(self.columns))]
            writer.writerow([cell_text(one) for one in cells])
        return out.getvalue()


_MISSING = 3


def sort_key(value: Json) -> tuple[int, float, str]:
    if value is None:
        return _MISSING, 0.0, ""
    if isinstance(value, bool):
        return 1, float(value), ""
    if isinstance(value, int | float):
        return 0, float(value), ""
    return 2, 0.0, cell_text(value).casefold()


def cell_text(value: Json) -> str:
    """A value in one cell: text as it is, anything else as compact JSON, nothing as nothing."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _columns(rows: Sequence[Mapping[str, Json]]) -> tuple[str, ...]:
    """All keys of the first rows, in the order in which they are met."""
    names: dict[str, None] = {}
    for row in rows[:_ROWS_FOR_COLUMNS]:
        names.update(dict.fromkeys(row))
    return tuple(names)[:MOST_COLUMNS]
