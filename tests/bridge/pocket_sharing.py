"""What the small engine says about templates, imports and exports: what a test chose."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from forge_gui.values.errors import FileDamaged
from forge_gui.values.foreign import Imported
from forge_gui.values.graph import Graph
from forge_gui.values.ids import RunId
from forge_gui.values.published import Published
from forge_gui.values.templates import Template


class PocketSharing:
    """`flows` are the files that hold flows of other programs; `written` what was exported."""

    def __init__(self) -> None:
        self.shipped: tuple[Template, ...] = ()
        self.flows: dict[Path, Imported] = {}
        self.written: list[tuple[str, Path]] = []
        self.own: dict[Path, Graph] = {}

    async def templates(self) -> Sequence[Template]:
        return self.shipped

    async def published(self) -> Sequence[Published]:
        return [Published(path, graph) for path, graph in self.own.items()]

    async def publish(self, graph: Graph, folder: Path | None) -> Published:
        path = Path("/published") / f"{graph.name}.forge.json"
        self.own[path] = graph
        self.written.append((graph.name, folder or Path()))
        return Published(path, graph)

    async def unpublish(self, path: Path) -> None:
        self.own.pop(path, None)

    async def import_flow(self, path: Path) -> Imported:
        if path not in self.flows:
            raise FileDamaged(path.name, "it is no flow.")
        return self.flows[path]

    async def export_python(self, graph: Graph, path: Path) -> None:
        self.written.append((graph.name, path))

    async def export_picture(self, graph: Graph, picture: bytes, path: Path) -> None:
        self.written.append((f"{graph.name}, {len(picture)} bytes", path))

    async def export_report(self, run: RunId, path: Path) -> None:
        self.written.append((str(run), path))
