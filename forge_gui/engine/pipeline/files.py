"""Pipelines as files: opened, saved, as text, the samples, and unsaved work.

Kept apart from running them, which needs far more code: a window shows its samples at once.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline import document
from forge_gui.engine.pipeline.drafts import Drafts
from forge_gui.values.drafts import Draft
from forge_gui.values.errors import FileDamaged, FileMissing
from forge_gui.values.graph import Graph
from forge_gui.values.templates import Template


class PipelineFiles:
    """File access happens on threads, so that a slow disk stops nobody."""

    def __init__(self, drafts: Drafts, *, samples: Path, clock: Clock) -> None:
        self._drafts = drafts
        self._samples = samples
        self._now: Callable[[], float] = clock.now

    async def open(self, path: Path) -> Graph:
        """Raises FileDamaged, also for what the system refuses."""
        return await asyncio.to_thread(_open, path)

    async def save(self, graph: Graph, path: Path) -> None:
        await asyncio.to_thread(document.write_pipeline, graph, path)

    def text(self, graph: Graph) -> str:
        return document.pipeline_text(graph)

    def parse(self, text: str) -> Graph:
        return document.parse_pipeline(text)

    async def samples(self) -> Sequence[tuple[Path, Graph]]:
        """Those that ship with Forge, by the numbers in their names."""
        return await asyncio.to_thread(_read_all, self._samples)

    async def templates(self) -> Sequence[Template]:
        """Those that ship with Forge for models of one's own, in the order of their catalogue."""
        return await asyncio.to_thread(_read_templates, self._samples / "templates")

    async def save_draft(self, key: str, graph: Graph, path: Path | None) -> None:
        await asyncio.to_thread(self._drafts.save, Draft(key, graph, path, self._now()))

    async def drafts(self) -> Sequence[Draft]:
        return await asyncio.to_thread(self._drafts.all)

    async def discard_draft(self, key: str) -> None:
        await asyncio.to_thread(self._drafts.discard, key)


def _open(path: Path) -> Graph:
    try:
        if path.suffix.lower() in (".png", ".svg"):
            return _out_of_picture(path)
        return document.read_pipeline(path)
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except OSError as error:
        raise FileDamaged(str(path), f"{error.strerror or error}.") from error


def _out_of_picture(path: Path) -> Graph:
    from forge_gui.engine.pipeline.picture_embedding import MOST_BYTES, embedded_pipeline

    with path.open("rb") as file:
        picture = file.read(MOST_BYTES + 1)
    if len(picture) > MOST_BYTES:
        raise FileDamaged(str(path), "it is larger than any picture that Forge makes.")
    return embedded_pipeline(picture, str(path))


def _read_templates(folder: Path) -> list[Template]:
    """By category, then as the catalogue has them. Raises FileDamaged."""
    catalogue = json.loads((folder / "catalogue.json").read_text("utf-8"))
    order = {name: place for place, name in enumerate(catalogue["categories"])}
    found = [
        Template(folder / name, _open(folder / name), category)
        for name, category in catalogue["templates"].items()
    ]
    return sorted(found, key=lambda one: order[one.category])


def _read_all(folder: Path) -> list[tuple[Path, Graph]]:
    return [(path, _open(path)) for path in sorted(folder.glob(f"*{document.SUFFIX}"))]
