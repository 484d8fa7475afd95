"""Breakpoints in pipelines that steps run inside themselves, as a run around them is told of them.

Each stands in its own file; the run wants to know in which of its steps that is. Files are read,
not tabs: a run reads them as well.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.values.debugging import Breakpoint
from forge_gui.values.errors import ForgeError
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import StepId
from forge_gui.values.published import published_name, published_path
from forge_gui.values.step_kinds import StepKindInfo

if TYPE_CHECKING:
    from forge_gui.engine.api import EngineApi

Marks = Mapping[Path, tuple[Breakpoint, ...]]
"""The breakpoints of pipeline files."""
_DEEPEST = 10


def inner_path(
    step: Step, kinds: Mapping[str, StepKindInfo], folder: Path | None, published: Path | None
) -> Path | None:
    """The file that a step runs, without `..`; None: it runs none, or nobody knows where it is."""
    info = kinds.get(step.kind)
    text = step.settings.get(info.pipeline_setting) if info and info.pipeline_setting else None
    if not isinstance(text, str) or not text.strip():
        return None
    if published_name(text):
        return published_path(text, published)
    path = Path(text.strip()).expanduser()
    if not path.is_absolute():
        if folder is None:
            return None
        path = folder / path
    return Path(os.path.normpath(path))


async def inner_breakpoints(
    engine: EngineApi,
    graph: Graph,
    folder: Path | None,
    kinds: Mapping[str, StepKindInfo],
    marks: Marks,
) -> tuple[Breakpoint, ...]:
    """Those of `marks` that a run of this graph comes to. What cannot be read has none."""
    marks = {path: found for path, found in marks.items() if found}
    is_named = any(
        published_name(str(value)) for step in graph.steps for value in step.settings.values()
    )
    known = await engine.published() if marks and is_named else ()
    published = next((one.path.parent.parent for one in known), None)
    seeking = _Seeking(engine, kinds, marks, published)
    return tuple([one async for one in seeking.below(graph, folder, (), ())])


class _Seeking:
    def __init__(
        self,
        engine: EngineApi,
        kinds: Mapping[str, StepKindInfo],
        marks: Marks,
        published: Path | None,
    ) -> None:
        self._engine, self._kinds, self._marks = engine, kinds, marks
        self._published = published

    async def below(
        self, graph: Graph, folder: Path | None, way: tuple[StepId, ...], above: tuple[Path, ...]
    ) -> AsyncIterator[Breakpoint]:
        for step in graph.steps if self._marks and len(way) < _DEEPEST else ():
            path = inner_path(step, self._kinds, folder, self._published)
            if path is None or path in above:
                continue
            inside = (*way, step.id)
            for one in self._marks.get(path, ()):
                yield replace(one, inside=inside)
            if self._marks.keys() - {path}:
                try:
                    inner = await self._engine.open_pipeline(path)
                except ForgeError:
                    continue
                async for one in self.below(inner, path.parent, inside, (*above, path)):
                    yield one
