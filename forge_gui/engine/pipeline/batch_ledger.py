"""What a batch has done so far: one line a row beside the results, and the results made from it.

Lines are only ever appended, so that a killed batch loses at most the line it was writing; that
half line is dropped when the batch goes on. The results themselves are written whole, in the order
of the table, when the batch ends or is stopped.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from forge_gui.engine.formats.tables import Table, as_text
from forge_gui.engine.storage.files import write_text
from forge_gui.engine.storage.kept_lines import KeptLines
from forge_gui.values.errors import FileDamaged
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.runs import RunResult, RunStatus

VERSION = 1
SUCCESS = RunStatus.SUCCESS.value


@dataclass(frozen=True, slots=True)
class RowRecord:
    """One tried row. `number` counts from 1 in the table's order."""

    number: int
    status: str
    outputs: JsonObject
    error: str = ""
    seconds: float = 0.0
    run: str = ""

    def document(self) -> dict[str, Json]:
        return {
            "row": self.number,
            "status": self.status,
            "outputs": self.outputs,
            "error": self.error,
            "seconds": round(self.seconds, 3),
            "run": self.run,
        }


def record_of(number: int, result: RunResult) -> RowRecord:
    outputs: dict[str, Json] = {str(name): value for name, value in result.outputs.items()}
    return RowRecord(number, result.status, outputs, result.error, result.seconds, result.run)


def fingerprint(logic: str, columns: tuple[str, ...], given: Mapping[str, str]) -> str:
    """Names what a batch does: another pipeline, table head or given value is another batch."""
    parts = json.dumps([logic, columns, sorted(given.items())], ensure_ascii=False)
    return hashlib.sha256(parts.encode()).hexdigest()


class Ledger:
    """The file `<results>.partial.jsonl`. Every method may block: call it on a thread."""

    def __init__(self, results: Path, mark: str) -> None:
        self.results = results
        self.path = results.with_name(f"{results.name}.partial.jsonl")
        self._mark = mark
        self._lines = KeptLines(self.path)
        self.status: dict[int, str] = {}
        """Of each row that was tried; the last try counts."""

    def open(self, *, is_fresh: bool) -> None:
        """Take up what is there. Raises FileDamaged where it belongs to another batch."""
        if is_fresh and self.path.exists():
            self._put_aside()
        if self.path.exists():
            self._take_up()
            return
        if self.results.exists():
            raise FileDamaged(
                str(self.results), "it is there already.", "Choose another name for the results."
            )
        self._lines.begin({"forge_batch": VERSION, "mark": self._mark})

    def _put_aside(self) -> None:
        """Begin anew: results that an earlier batch made stay as `<name>.bak`."""
        if self.results.exists():
            self.results.replace(self.results.with_name(f"{self.results.name}.bak"))
        self.path.unlink()

    def _take_up(self) -> None:
        self._lines.mend()
        if next(self._lines.lines(), {}).get("mark") != self._mark:
            raise FileDamaged(
                str(self.path),
                "it belongs to another pipeline or table.",
                "Start afresh, or choose another name for the results.",
            )
        for record in self._lines.records():
            self.status[int(record["row"])] = str(record["status"])

    def records(self) -> Iterator[dict[str, Any]]:
        """Every line that was kept, oldest first. Raises FileDamaged."""
        return self._lines.records()

    def append(self, record: RowRecord) -> None:
        """Keep one row. Raises FileNotWritten."""
        self._lines.append(record.document())
        self.status[record.number] = record.status

    def is_done(self, number: int) -> bool:
        return self.status.get(number) == SUCCESS

    def write_results(self, table: Table, *, is_whole: bool) -> None:
        """The results in the table's order and format. A whole batch needs its ledger no longer."""
        records = {int(line["row"]): line for line in self.records()}
        write = _as_jsonl if table.is_jsonl else _as_csv
        write_text(self.results, write(table, records), keep_old=False)
        if is_whole and all(status == SUCCESS for status in self.status.values()):
            self.path.unlink(missing_ok=True)


def _as_jsonl(table: Table, records: Mapping[int, dict[str, Any]]) -> str:
    lines = [
        json.dumps({"input": row, **records[number]}, ensure_ascii=False)
        for number, row in enumerate(table.rows(), start=1)
        if number in records
    ]
    return "\n".join(lines) + "\n" if lines else ""


def _as_csv(table: Table, records: Mapping[int, dict[str, Any]]) -> str:
    names: dict[str, None] = {}
    for record in records.values():
        names.update(dict.fromkeys(record["outputs"]))
    own = set(table.columns)
    heads = [name if name not in own else f"{name} (output)" for name in names]
    ends = [name if name not in own else f"{name} (run)" for name in ("status", "error", "seconds")]
    text = io.StringIO()
    writer = csv.writer(text, delimiter=table.delimiter, lineterminator="\n")
    writer.writerow([*table.columns, *heads, *ends])
    for number, row in enumerate(table.rows(), start=1):
        found = records.get(number)
        if found is not None:
            cells = [as_text(found["outputs"].get(name)) for name in names]
            tail = [found["status"], found["error"], found["seconds"]]
            writer.writerow([*row.values(), *cells, *tail])
    return text.getvalue()
