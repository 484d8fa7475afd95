"""A test set as it is edited on screen: rows as a table of texts, checks, what it is attached to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from forge_gui.values.json_value import Json
from forge_gui.values.test_sets import Check, CheckKind, SetRow, Target, TestSet
from forge_gui.viewmodels.translation import tr

FIRST_INPUT = "input"


class TestSetEditor(QObject):
    """The set that is shown. The last column of its table is what is expected."""

    __test__ = False
    changed = Signal()
    """Anything of the set, or its file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tests = fresh_set()
        self._path = ""
        self._is_changed = False

    @property
    def tests(self) -> TestSet:
        return self._tests

    @property
    def path(self) -> str:
        """Its file; empty: never saved."""
        return self._path

    @property
    def is_changed(self) -> bool:
        """Otherwise than in its file."""
        return self._is_changed

    @property
    def inputs(self) -> tuple[str, ...]:
        """The columns; one before there is a row."""
        return self._tests.inputs or (FIRST_INPUT,)

    def put(self, tests: TestSet, path: str) -> None:
        """Show another set, as it is in its file."""
        self._tests, self._path, self._is_changed = tests, path, False
        self.changed.emit()

    def saved(self, path: str) -> None:
        self._path, self._is_changed = path, False
        self.changed.emit()

    def rename(self, name: str) -> None:
        if name.strip() and name != self._tests.name:
            self._take(replace(self._tests, name=name.strip()))

    def attach(self, target: Target) -> None:
        if target != self._tests.target:
            self._take(replace(self._tests, target=target))

    def cell(self, row: int, column: int) -> str:
        """The text of a cell; the column after the inputs is what is expected."""
        found = self._tests.rows[row]
        if column < len(self.inputs):
            return found.inputs.get(self.inputs[column], "")
        return shown(found.expected)

    def set_cell(self, row: int, column: int, text: str) -> None:
        if text == self.cell(row, column):
            return
        old = self._tests.rows[row]
        if column < len(self.inputs):
            new = replace(old, inputs={**old.inputs, self.inputs[column]: text})
        else:
            new = replace(old, expected=expected_of(text, old.expected))
        rows = self._tests.rows
        self._take(replace(self._tests, rows=(*rows[:row], new, *rows[row + 1 :])))

    def add_row(self) -> None:
        """An empty one at the end."""
        row = SetRow(len(self._tests.rows) + 1, dict.fromkeys(self.inputs, ""), "")
        self._take(replace(self._tests, rows=(*self._tests.rows, row)))

    def add_rows(self, rows: Sequence[SetRow]) -> None:
        """Those of a table, behind what is there. An untouched first row goes."""
        before = [row for row in self._tests.rows if any(row.inputs.values()) or row.expected]
        self._take(replace(self._tests, rows=_numbered([*before, *rows])))

    def remove_rows(self, places: Sequence[int]) -> None:
        gone = set(places)
        kept = [row for place, row in enumerate(self._tests.rows) if place not in gone]
        self._take(replace(self._tests, rows=_numbered(kept)))

    def add_input(self, name: str) -> None:
        """Another column, if there is none of that name."""
        name = name.strip()
        if name and name not in self.inputs:
            rows = tuple(
                replace(row, inputs={**row.inputs, name: ""}) for row in self._tests.rows
            ) or (SetRow(1, {**dict.fromkeys(self.inputs, ""), name: ""}, ""),)
            self._take(replace(self._tests, rows=rows))

    def put_check(self, place: int, check: Check) -> None:
        """Change one, or add it where `place` is behind the last."""
        checks = list(self._tests.checks)
        checks[place : place + 1] = [check]
        if tuple(checks) != self._tests.checks:
            self._take(replace(self._tests, checks=tuple(checks)))

    def remove_check(self, place: int) -> None:
        """The last one stays: without a check nothing is tested."""
        checks = list(self._tests.checks)
        if len(checks) > 1:
            del checks[place]
            self._take(replace(self._tests, checks=tuple(checks)))

    def _take(self, tests: TestSet) -> None:
        self._tests, self._is_changed = tests, True
        self.changed.emit()


def fresh_set() -> TestSet:
    """An empty one, as "New" makes it."""
    return TestSet(tr("Untitled test set"), (), (Check(CheckKind.EXACT),))


def shown(expected: Json) -> str:
    """What is expected as a cell's text."""
    if expected is None:
        return ""
    return expected if isinstance(expected, str) else json.dumps(expected, ensure_ascii=False)


def expected_of(text: str, before: Json) -> Json:
    """What a cell's text means: JSON where JSON stood before, else the text."""
    if before is None or isinstance(before, str):
        return text
    try:
        found: Json = json.loads(text)
    except ValueError:
        return text
    return found


def _numbered(rows: Sequence[SetRow]) -> tuple[SetRow, ...]:
    return tuple(replace(row, number=number) for number, row in enumerate(rows, start=1))
