"""`main.py export FILE`: a pipeline as Python, or as a picture that can be opened again.

A picture needs Qt, but no screen: it is drawn by the window's own canvas, offscreen.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.text import Text

from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.commands.run_lines import harmless
from forge_gui.engine.api import EngineApi
from forge_gui.values.errors import FileDamaged, ForgeError
from forge_gui.values.graph import Graph


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What is written; a target that is None is not."""

    file: Path
    python: Path | None = None
    png: Path | None = None
    svg: Path | None = None
    theme: str = "light"


def export_command(order: ExportOrder, open_engine: OpenEngine, console: Console) -> int:
    """Write what is asked for. Returns the exit status. Raises ForgeError."""
    targets = [path for path in (order.python, order.png, order.svg) if path is not None]
    if not targets:
        raise ForgeError("Nothing is to be written.", "Say --python, --png or --svg with a file.")
    asyncio.run(_export(order, open_engine))
    for path in targets:
        console.print(Text(harmless(f"Written to {path}.")))
    return 0


async def _export(order: ExportOrder, open_engine: OpenEngine) -> None:
    async with opened(open_engine) as engine:
        if not order.file.is_file():
            raise FileDamaged(str(order.file), "there is no such file.")
        graph = await engine.open_pipeline(order.file)
        if order.python is not None:
            await engine.export_python(graph, order.python)
        if order.png is not None or order.svg is not None:
            await _pictures(order, graph, engine)


async def _pictures(order: ExportOrder, graph: Graph, engine: EngineApi) -> None:
    from forge_gui.ui.canvas.picture_offscreen import draw_pipeline

    kinds = await engine.step_kinds()
    for path, is_svg in ((order.png, False), (order.svg, True)):
        if path is not None:
            picture = draw_pipeline(graph, kinds, order.theme, is_svg=is_svg)
            await engine.export_picture(graph, picture, path)
