"""Breakpoints in pipelines that steps run inside themselves, as a run around them is told of them.

Each stands in its own file; the run wants to know in which of its steps that is. Files are read,
not tabs: a run reads them as well.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.values.debugging import Breakpoint, Stop
from forge_gui.values.errors import ForgeError
from forge_gui.values.graph import Graph, Step
from forge_gui.values.published import published_name, published_path
from forge_gui.values.step_kinds import StepKindInfo

if TYPE_CHECKING:
    from forge_gui.engine.api import EngineApi

Marks = Mapping[Path, tuple[Breakpoint, ...]]
"""The breakpoints of pipeline files."""
_DEEPEST = 10


@dataclass(frozen=True, slots=True)
class InnerPlace:
    """A breakpoint of another file, in one of the steps that lead there."""

    breakpoint: Breakpoint
    """With the steps around it."""
    files: tuple[Path, ...]
    """Of the steps around it, its own file last."""
    around: tuple[str, ...]
    """What people call the steps around it."""
    inner: Graph | None
    """Its own pipeline; None where that was not read."""


@dataclass(frozen=True, slots=True)
class InnerChange:
    """A breakpoint of another file is to be like this; `wanted` None: it is to go."""

    place: InnerPlace
    wanted: Breakpoint | None


Asked = Stop | InnerPlace | InnerChange
"""What is to be shown, or changed, in the pipelines inside of steps."""


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
    found = await inner_places(engine, graph, folder, kinds, marks, reads=False)
    return tuple(place.breakpoint for place in found)


async def inner_places(
    engine: EngineApi,
    graph: Graph,
    folder: Path | None,
    kinds: Mapping[str, StepKindInfo],
    marks: Marks,
    *,
    reads: bool = True,
) -> tuple[InnerPlace, ...]:
    """The same with their way; `reads`: and with the pipelines that they are in."""
    marks = {path: found for path, found in marks.items() if found}
    is_named = any(
        published_name(str(value)) for step in graph.steps for value in step.settings.values()
    )
    known = await engine.published() if marks and is_named else ()
    published = next((one.path.parent.parent for one in known), None)
    seeking = _Seeking(engine, kinds, marks, published, reads=reads)
    return tuple([one async for one in seeking.below(graph, folder, (), ())])


class _Seeking:
    def __init__(
        self,
        engine: EngineApi,
        kinds: Mapping[str, StepKindInfo],
        marks: Marks,
        published: Path | None,
        *,
        reads: bool,
    ) -> None:
        self._engine, self._kinds, self._marks = engine, kinds, marks
        self._published, self._reads = published, reads

    async def below(
        self, graph: Graph, folder: Path | None, way: tuple[Step, ...], above: tuple[Path, ...]
    ) -> AsyncIterator[InnerPlace]:
        for step in graph.steps if self._marks and len(way) < _DEEPEST else ():
            path = inner_path(step, self._kinds, folder, self._published)
            if path is None or path in above:
                continue
            around, files, own = (*way, step), (*above, path), self._marks.get(path, ())
            is_deeper = bool(self._marks.keys() - {path})
            inner = await self._read(path) if is_deeper or (own and self._reads) else None
            inside = tuple(each.id for each in around)
            names = tuple(each.title or each.id for each in around)
            for one in own:
                yield InnerPlace(replace(one, inside=inside), files, names, inner)
            if is_deeper and inner is not None:
                async for place in self.below(inner, path.parent, around, files):
                    yield place

    async def _read(self, path: Path) -> Graph | None:
        try:
            return await self._engine.open_pipeline(path)
        except ForgeError:
            return None
