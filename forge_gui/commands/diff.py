"""`main.py diff FILE FILE` and `main.py runs diff A B`. Like diff: 0 the same, 1 different."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from forge_gui.commands.diff_lines import Line, graph_lines, run_lines
from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.commands.run_lines import harmless
from forge_gui.values.comparison import GraphDiff, RunDiff
from forge_gui.values.errors import FileDamaged
from forge_gui.values.ids import ModelId, RunId


def diff_files(
    open_engine: OpenEngine, console: Console, before: Path, after: Path, *, as_json: bool
) -> int:
    """Two pipeline files without what is layout. Raises FileDamaged."""

    async def compare() -> GraphDiff:
        async with opened(open_engine) as engine:
            for path in (before, after):
                if not path.is_file():
                    raise FileDamaged(str(path), "there is no such file.")
            one, other = await engine.open_pipeline(before), await engine.open_pipeline(after)
            return engine.compare_graphs(one, other)

    diff = asyncio.run(compare())
    if as_json:
        _write_json(diff, console)
    else:
        _write(graph_lines(diff), console)
    return 0 if diff.is_same else 1


def diff_runs(
    open_engine: OpenEngine, console: Console, before: RunId, after: RunId, *, as_json: bool
) -> int:
    """Two kept runs step by step. Raises RunNotFound, FileDamaged."""

    async def compare() -> RunDiff:
        async with opened(open_engine) as engine:
            return await engine.compare_runs(before, after)

    diff = asyncio.run(compare())
    if as_json:
        _write_json(diff, console)
    else:
        _write(run_lines(diff), console)
    return 1 if diff.differing or diff.inputs or not diff.graph.is_same else 0


def _write(lines: Iterable[Line], console: Console) -> None:
    for text, style in lines:
        console.print(Text(harmless(text), style), soft_wrap=True)


def _write_json(diff: GraphDiff | RunDiff, console: Console) -> None:
    console.file.write(json.dumps(_plain(diff), ensure_ascii=False) + "\n")


def _plain(value: Any) -> Any:
    """Frozen words as JSON; what is empty is there as well."""
    if isinstance(value, ModelId):
        return str(value)
    if is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, frozenset):
        return sorted(map(str, value))
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value
