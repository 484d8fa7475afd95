"""Reads the tables of Markdown: a line of names, a rule, and one object for each line behind it."""

from __future__ import annotations

import csv
import re
from typing import Any

from forge_gui.engine.structured.changes import Change, Ledger
from forge_gui.engine.structured.scalars import read_scalar

_RULE = re.compile(
    r"^[ \t]*+\|?+(?:[ \t]*+:?-{2,}+:?[ \t]*+\|)++(?:[ \t]*+:?-{2,}+:?[ \t]*+)?$", re.MULTILINE
)
_CELLS = re.compile(r"(?<!\\)\|")
_NAMES = {
    one: re.compile(rf"[A-Za-z_]\w{{0,40}}(?:{one}[A-Za-z_]\w{{0,40}}){{1,40}}") for one in ",\t;"
}
_MOST_ROWS = 2_000


def read_table(text: str, ledger: Ledger) -> tuple[Any] | None:
    """The rows of the only table in a text, in a tuple; None where there is none or several."""
    rules = _RULE.findall(text) if "|" in text else []
    if len(rules) != 1:
        return _separated(text, ledger) if not rules else None
    lines = text.strip().splitlines()
    at = next(number for number, line in enumerate(lines) if _RULE.match(line))
    names = _cells(lines[at - 1]) if at else []
    rows: list[list[str]] = []
    for line in lines[at + 1 : at + 1 + _MOST_ROWS]:
        if "|" not in line:
            break
        rows.append(_cells(line))
    if len(names) < 2 or not rows or any(len(row) != len(names) for row in rows):
        return None
    if not all(names) or len(set(names)) < len(names):
        return None
    ledger.note(Change.LINES)
    plain = Ledger()
    return (
        [dict(zip(names, (read_scalar(one, plain) for one in row), strict=True)) for row in rows],
    )


def _separated(text: str, ledger: Ledger) -> tuple[Any] | None:
    """Rows with commas or tabs between their cells, below a row of names."""
    lines = [line for line in text.strip().splitlines() if line.strip()]
    if not 3 <= len(lines) <= _MOST_ROWS:
        return None
    sign = next((one for one in ",\t;" if _NAMES[one].fullmatch(lines[0])), "")
    if not sign:
        return None
    rows = list(csv.reader(lines, delimiter=sign))
    if any(len(row) != len(rows[0]) for row in rows) or len(set(rows[0])) < len(rows[0]):
        return None
    ledger.note(Change.LINES)
    plain = Ledger()
    found = [
        [read_scalar(one.strip(), plain) if one.strip() else None for one in row]
        for row in rows[1:]
    ]
    return ([dict(zip(rows[0], row, strict=True)) for row in found],)


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return [one.strip().replace("\\|", "|").strip("*`") for one in _CELLS.split(inner)]
