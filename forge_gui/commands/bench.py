"""`main.py bench`: run one of the programs in `benchmarks` and show its figures beside its limits."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from benchmarks.report import Bar, Report, Row


def folder() -> Path:
    """Where the benchmarks lie: beside the package, in a checkout."""
    return Path(__file__).resolve().parents[2] / "benchmarks"


def names_and_summaries() -> dict[str, str]:
    """Every benchmark with its first line; read from the source, nothing is imported."""
    found = {}
    for path in sorted(folder().glob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        if any(isinstance(node, ast.FunctionDef) and node.name == "run" for node in tree.body):
            summary = (ast.get_docstring(tree) or "").partition("\n")[0]
            found[path.stem.replace("_", "-")] = summary
    return found


def list_benches(console: Console) -> None:
    table = Table("benchmark", "what it measures", box=None, pad_edge=False, header_style="bold")
    for name, summary in names_and_summaries().items():
        table.add_row(name, summary)
    console.print(table)


def bench_command(name: str, *, quick: bool, as_json: bool, check: bool, console: Console) -> int:
    """Run it and print; with `check` the exit status is 1 where a bar falls short, 2 for no such."""
    known = names_and_summaries()
    if name not in known:
        console.print(f'There is no benchmark "{name}". There are: {", ".join(known)}.')
        return 2
    module = importlib.import_module(f"benchmarks.{name.replace('-', '_')}")
    report: Report = module.run(quick)
    if as_json:
        console.file.write(report.as_json() + "\n")
    else:
        show(report, console)
    return 1 if check and not report.ok else 0


def show(report: Report, console: Console) -> None:
    """Machine, rows, bars, one below the other. Rows whose first column is another one are another
    table."""
    facts = ", ".join(f"{name} {value}" for name, value in report.machine.items())
    console.print(Text(f"{report.bench}: {facts}", "dim"))
    for _, alike in groupby(report.rows, key=lambda row: next(iter(row), "")):
        console.print(_rows(alike))
    console.print(_bars(report.bars))
    for note in report.notes:
        console.print(Text(note, "dim"))


def _rows(rows: Iterable[Row]) -> Table:
    rows = list(rows)
    columns = list(dict.fromkeys(name for row in rows for name in row))
    table = Table(*columns, box=None, pad_edge=False, header_style="bold")
    for row in rows:
        table.add_row(*(_shown(row.get(column)) for column in columns))
    return table


def _bars(bars: Iterable[Bar]) -> Table:
    table = Table("", "bar", "value", "limit", box=None, pad_edge=False, header_style="bold")
    for bar in bars:
        sign, style = ("✓", "green") if bar.ok else ("✗", "red")
        relation = "≤" if bar.better == "lower" else "≥"
        table.add_row(
            Text(sign, style), bar.what, _shown(bar.value), f"{relation} {_shown(bar.limit)}"
        )
    return table


def _shown(value: object) -> str:
    if value is None:
        return "not measured"
    return f"{value:,.3g}" if isinstance(value, float) and abs(value) < 1000 else f"{value}"
