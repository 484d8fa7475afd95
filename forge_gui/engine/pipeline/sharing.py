"""The verbs of the engine's front door that bring pipelines in from elsewhere and carry them out."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Protocol

from forge_gui.engine.storage.files import write_bytes, write_text
from forge_gui.values.errors import FileDamaged
from forge_gui.values.foreign import Imported
from forge_gui.values.graph import Graph
from forge_gui.values.history import RunRecord
from forge_gui.values.ids import RunId


class _HasRecords(Protocol):
    async def run_record(self, run: RunId) -> RunRecord: ...


class SharingVerbs:
    """Each is told in api.py. What it needs is imported when it is first asked."""

    async def import_flow(self, path: Path) -> Imported:
        return await asyncio.to_thread(_import, path)

    async def export_python(self, graph: Graph, path: Path) -> None:
        from forge_gui.engine.pipeline.export_python import python_text

        text = python_text(graph)
        await asyncio.to_thread(write_text, path, text, keep_old=False)

    async def export_picture(self, graph: Graph, picture: bytes, path: Path) -> None:
        from forge_gui.engine.pipeline.picture_embedding import embed_pipeline

        whole = await asyncio.to_thread(embed_pipeline, picture, graph)
        await asyncio.to_thread(write_bytes, path, whole, keep_old=False)

    async def export_report(self: _HasRecords, run: RunId, path: Path) -> None:
        record = await self.run_record(run)
        await asyncio.to_thread(_write_report, record, path)


def _write_report(record: RunRecord, path: Path) -> None:
    """By the file's ending: a page for browsers, else Markdown."""
    from forge_gui.engine.pipeline.run_report import report_of
    from forge_gui.engine.pipeline.run_report_html import html_text
    from forge_gui.engine.pipeline.run_report_markdown import markdown_text

    is_page = path.suffix.lower() in (".html", ".htm")
    text = (html_text if is_page else markdown_text)(report_of(record))
    write_text(path, text, keep_old=False)


def _import(path: Path) -> Imported:
    from forge_gui.engine.formats.foreign.importing import import_flow
    from forge_gui.engine.formats.foreign.reading import MOST_BYTES

    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileDamaged(str(path), f"{error.strerror or error}.") from error
    return import_flow(data, path.name)
