"""The library with 5,000 entries: a key until its result is painted, and opening it, in the real window.

200 of the entries are installed, the others published. Keys are due eight times a second in the real
window (offscreen), in the table and in the cards; details follow once keys pause.
A key counts from when it is due, late or not, until the list that stands there before the next key
had been painted (the same rows painted once more, beside the details, which follow a pause, are
nothing new).

The library is opened for the first time two seconds after every panel is alive: its modules have
been read ahead and its entries gathered, nothing of its page is made. It counts from the command
that shows the page until that has been painted, and until its entries have; the details of the
chosen one follow, and are told beside it. "At once" is the worst case: the command comes with the
screens, before there is an engine, so the modules are read and the entries are waited for.
Beside it: the same names, sizes and words in a plain QTableView over a QStandardItemModel with a
QSortFilterProxyModel. Each in a process of its own, by turns; figures are medians of the rounds,
in milliseconds of the clock, with processor time of the window's thread beside them.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile

from benchmarks.report import Bar, Cell, Report, Row

ENTRIES = 5_000
TABLE, CARDS, AT_ONCE, PLAIN = "table", "cards", "at once", "plain QTableView"
_ARMS = (TABLE, CARDS, AT_ONCE, PLAIN)
_KEY_LIMIT_MS, _OPEN_LIMIT_MS = 30.0, 150.0
_LIMIT_S = 240.0
Rounds = dict[str, list[dict[str, float]]]


def run(quick: bool) -> Report:
    """Every arm by turns: once where it is to be quick, else three times."""
    notes: list[str] = []
    rounds: Rounds = {name: [] for name in _ARMS}
    for _ in range(1 if quick else 3):
        for name in _ARMS:
            _one(name, rounds[name], notes)
    rows = [_row(name, figures) for name, figures in rounds.items()]
    return Report("library", rows, _bars(rounds), notes=tuple(notes))


def _one(name: str, figures: list[dict[str, float]], notes: list[str]) -> None:
    with tempfile.TemporaryDirectory() as home:
        surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "FORGE_HOME": home}
        # Without a cache of compiled files each window would compile anew, which no user has.
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-m", "benchmarks.library_window", name, str(ENTRIES)]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_LIMIT_S, env=surroundings, check=False
        )
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        notes.append(f"{name} did not finish: {done.stderr.strip()[-300:]}")
    else:
        figures.append(json.loads(lines[-1]))


def _row(name: str, figures: list[dict[str, float]]) -> Row:
    row: dict[str, Cell] = {"list": name, "rounds": len(figures)}
    for what in figures[0] if figures else ():
        row[what] = _median(figures, what)
    return row


def _median(figures: list[dict[str, float]], what: str) -> float | None:
    found = [one[what] for one in figures if what in one]
    return round(statistics.median(found), 1) if found else None


def _bars(rounds: Rounds) -> list[Bar]:
    table, cards, once = rounds[TABLE], rounds[CARDS], rounds[AT_ONCE]
    opened = [*table, *cards]  # the same until then, each in a process of its own
    limit = _OPEN_LIMIT_MS
    return [
        Bar("table: key to painted, median, ms", _median(table, "key ms"), _KEY_LIMIT_MS, "lower"),
        Bar("table: key to painted, p95, ms", _median(table, "key p95 ms"), _KEY_LIMIT_MS, "lower"),
        Bar("cards: key to painted, median, ms", _median(cards, "key ms"), _KEY_LIMIT_MS, "lower"),
        Bar("cards: key to painted, p95, ms", _median(cards, "key p95 ms"), _KEY_LIMIT_MS, "lower"),
        Bar("library opened, its page painted, ms", _median(opened, "open ms"), limit, "lower"),
        Bar("library opened, entries in sight, ms", _median(opened, "entries ms"), limit, "lower"),
        Bar("library opened again, ms", _median(opened, "open again ms"), limit, "lower"),
        Bar("library opened at once, page painted, ms", _median(once, "open ms"), limit, "lower"),
    ]
