"""Everything about pipelines that the engine's front door offers: files, drafts, checks, runs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline import document
from forge_gui.engine.pipeline.admission import Admission
from forge_gui.engine.pipeline.drafts import Drafts
from forge_gui.engine.pipeline.kinds.base import AnyKind
from forge_gui.engine.pipeline.kinds.built_in import settings_schemas
from forge_gui.engine.pipeline.runs import Runs
from forge_gui.values.drafts import Draft
from forge_gui.values.errors import Fault, FileDamaged
from forge_gui.values.graph import Graph
from forge_gui.values.ids import RunId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import RunResult


class PipelineDesk:
    """File access happens on threads, so that a slow disk stops nobody."""

    def __init__(
        self,
        kinds: Mapping[str, AnyKind],
        admission: Admission,
        runs: Runs,
        drafts: Drafts,
        *,
        samples: Path,
        clock: Clock,
    ) -> None:
        self._kinds = kinds
        self._admission = admission
        self._runs = runs
        self._drafts = drafts
        self._samples = samples
        self._now: Callable[[], float] = clock.now

    def step_schemas(self) -> Mapping[str, JsonObject]:
        return settings_schemas(self._kinds)

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

    async def save_draft(self, key: str, graph: Graph, path: Path | None) -> None:
        await asyncio.to_thread(self._drafts.save, Draft(key, graph, path, self._now()))

    async def drafts(self) -> Sequence[Draft]:
        return await asyncio.to_thread(self._drafts.all)

    async def discard_draft(self, key: str) -> None:
        await asyncio.to_thread(self._drafts.discard, key)

    async def check(self, graph: Graph, inputs: Mapping[str, str]) -> Sequence[Fault]:
        return await self._admission.faults(graph, inputs)

    async def start(self, graph: Graph, inputs: Mapping[str, str]) -> RunId:
        return self._runs.start(await self._admission.plan(graph, inputs))

    async def run(self, graph: Graph, inputs: Mapping[str, str]) -> RunResult:
        return await self._runs.run(await self._admission.plan(graph, inputs))

    async def stop(self, run: RunId) -> None:
        await self._runs.stop(run)

    async def close(self) -> None:
        await self._runs.close()


def _open(path: Path) -> Graph:
    try:
        return document.read_pipeline(path)
    except FileNotFoundError as error:
        raise FileDamaged(str(path), "there is no such file.") from error
    except OSError as error:
        raise FileDamaged(str(path), f"{error.strerror or error}.") from error


def _read_all(folder: Path) -> list[tuple[Path, Graph]]:
    return [(path, _open(path)) for path in sorted(folder.glob(f"*{document.SUFFIX}"))]
