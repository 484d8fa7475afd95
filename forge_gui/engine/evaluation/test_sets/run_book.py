"""The kept runs of test sets: one file of lines each, that only grows. Everything here blocks."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from forge_gui.engine.evaluation.test_sets.run_lines import (
    OpenRow,
    counted,
    head_of,
    open_row,
    run_of,
)
from forge_gui.engine.storage.files import FileNotWritten
from forge_gui.engine.storage.kept_lines import KeptLines
from forge_gui.engine.storage.lock_files import LockFile
from forge_gui.values.errors import FileDamaged, FileMissing
from forge_gui.values.evaluations import (
    Evaluation,
    EvaluationId,
    EvaluationRows,
    EvaluationStatus,
)

MOST_KEPT = 300
_ID = re.compile(r"[\w-]{1,100}")
_TAIL = 8_192
"""Bytes at a file's end that hold its last line, if it is the end of a run."""


class RunBook:
    """A folder of `<id>.jsonl`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def runs(self) -> list[Evaluation]:
        """The newest first; files of other programs are left out."""
        found = [run for path in self._files() if (run := self._summary(path))]
        return sorted(found, key=lambda run: (-run.started_at, run.id))

    def rows(self, which: str) -> EvaluationRows:
        """A run by its id, or the path of a copy. Raises FileMissing, FileDamaged."""
        path = self._path(which) if _ID.fullmatch(which) else Path(which)
        if not path.is_file():
            raise FileMissing(str(path) if path.suffix else which)
        return _read(path)

    def unfinished(self, mark: str) -> Evaluation | None:
        """The newest run of that mark that can go on and that nobody is at."""
        over = (EvaluationStatus.DONE, EvaluationStatus.RUNNING)
        found = (run for run in self.runs() if run.mark == mark and run.status not in over)
        return next(found, None)

    def lines(self, run: Evaluation) -> KeptLines:
        return KeptLines(self._path(run.id))

    def begin(self, run: Evaluation) -> KeptLines:
        """Its file with its head. Raises FileNotWritten."""
        self._thin()
        lines = self.lines(run)
        lines.begin(head_of(run))
        return lines

    def lock(self, run: EvaluationId) -> LockFile:
        self.folder.mkdir(parents=True, exist_ok=True)
        return LockFile(self.folder / f"{run}.lock")

    def forget(self, run: EvaluationId) -> None:
        """No error where it is gone."""
        if _ID.fullmatch(run):
            self._path(run).unlink(missing_ok=True)

    def export(self, run: EvaluationId, path: Path) -> None:
        """A copy that can be compared with from anywhere. Raises FileMissing, FileNotWritten."""
        if not self._path(run).is_file():
            raise FileMissing(run)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(self._path(run), path)
        except OSError as error:
            raise FileNotWritten(str(path), f"{error.strerror or error}.") from error

    def _path(self, run: str) -> Path:
        return self.folder / f"{run}.jsonl"

    def _files(self) -> list[Path]:
        return list(self.folder.glob("*.jsonl")) if self.folder.is_dir() else []

    def _summary(self, path: Path) -> Evaluation | None:
        """Head and end alone; a run without an end is read whole."""
        try:
            head = next(KeptLines(path).lines(), {})
            end = _last(path)
            if end is not None:
                return run_of(head, end)
            found = _read(path).run
        except (FileDamaged, KeyError, TypeError, ValueError, AttributeError, OSError):
            return None
        return _as_running(found) if self._is_held(found.id) else found

    def _is_held(self, run: EvaluationId) -> bool:
        lock = self.lock(run)
        if not (self.folder / f"{run}.lock").exists():
            return False
        with contextlib.suppress(OSError):
            if lock.take():
                lock.release(remove=True)
                return False
            return True
        return False

    def _thin(self) -> None:
        """The oldest go, unless they can still go on."""
        files = self._files()
        if len(files) < MOST_KEPT:
            return
        for old in sorted(files, key=lambda path: path.stat().st_mtime)[: -MOST_KEPT + 1]:
            if _last(old) is not None:
                old.unlink(missing_ok=True)


def latest(lines: Iterator[dict[str, Any]], source: str) -> dict[tuple[int, int], OpenRow]:
    """The last line of each row and sample. Raises FileDamaged."""
    found: dict[tuple[int, int], OpenRow] = {}
    for line in lines:
        if "row" not in line:
            continue
        try:
            row = open_row(line)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise FileDamaged(source, "a line of it is no row of a run.") from error
        found[row.result.number, row.result.sample] = row
    return found


def _read(path: Path) -> EvaluationRows:
    lines = KeptLines(path)
    try:
        run = run_of(next(lines.lines(), {}), _last(path))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise FileDamaged(str(path), "it is no kept run of a test set.") from error
    except OSError as error:
        raise FileDamaged(str(path), f"{error.strerror or error}.") from error
    found = latest(lines.records(), str(path))
    rows = tuple(found[key].result for key in sorted(found))
    return EvaluationRows(counted(run, rows), rows)


def _last(path: Path) -> dict[str, Any] | None:
    """The last line, where it is the end of a run."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _TAIL))
        tail = file.read()
    if not tail.endswith(b"\n"):
        return None
    try:
        found = json.loads(tail.rstrip(b"\n").rpartition(b"\n")[2])
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and "end" in found else None


def _as_running(run: Evaluation) -> Evaluation:
    return replace(run, status=EvaluationStatus.RUNNING)
