"""`main.py import FLOW`: a flow of another program as a pipeline file, and what became of its nodes."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.commands.run_lines import harmless
from forge_gui.values.errors import ForgeError
from forge_gui.values.foreign import Fidelity, Imported, ImportReport

SUFFIX = ".forge.json"
_STYLES = {Fidelity.FULL: "green", Fidelity.PART: "yellow", Fidelity.NONE: "red"}


def import_command(
    flow: Path, out: Path | None, open_engine: OpenEngine, console: Console, *, as_json: bool
) -> int:
    """Import and tell. Nothing is written over. Returns the exit status. Raises ForgeError."""
    target = out or flow.with_name(f"{flow.name.split('.')[0]}{SUFFIX}")
    if target.exists():
        raise ForgeError(f"{target} is there already.", "Say another file with --out.")
    found = asyncio.run(_import(flow, target, open_engine))
    if as_json:
        console.file.write(json.dumps(_document(found, target), ensure_ascii=False) + "\n")
        return 0
    show_report(found.report, console)
    console.print(Text(harmless(f"Written to {target}.")))
    return 0


async def _import(flow: Path, target: Path, open_engine: OpenEngine) -> Imported:
    async with opened(open_engine) as engine:
        found = await engine.import_flow(flow)
        await engine.save_pipeline(found.graph, target)
        return found


def show_report(report: ImportReport, console: Console) -> None:
    """The table of all nodes, then the sentences about the whole."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("node")
    table.add_column("kind there")
    table.add_column("taken over", no_wrap=True)
    table.add_column("what became of it")
    for node in report.nodes:
        told = " ".join((", ".join(node.steps), node.sentence)).strip()
        table.add_row(
            Text(harmless(node.title)),
            Text(harmless(node.kind), "dim"),
            Text(node.fidelity, _STYLES[node.fidelity]),
            Text(harmless(told)),
        )
    console.print(table)
    for sentence in (*report.remarks, report.summary):
        console.print(Text(harmless(sentence)))


def _document(found: Imported, target: Path) -> dict[str, object]:
    report = found.report
    return {
        "program": report.program,
        "file": str(target),
        "llm_share": report.llm_share,
        "nodes": [
            {
                "title": node.title,
                "kind": node.kind,
                "fidelity": str(node.fidelity),
                "sentence": node.sentence,
                "is_llm": node.is_llm,
                "steps": list(node.steps),
            }
            for node in report.nodes
        ],
        "remarks": list(report.remarks),
    }
