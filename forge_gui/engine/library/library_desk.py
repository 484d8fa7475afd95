"""Answers about choosing a model: entries are gathered, then the pure parts decide."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from forge_gui.engine.library.comparing import FEWEST, MOST, compare_models
from forge_gui.engine.library.compatibility import ThisPc, check_compatibility
from forge_gui.engine.library.names import not_found
from forge_gui.engine.library.recommending import recommend
from forge_gui.engine.library.searching import LibraryIndex
from forge_gui.engine.library.shelf import Shelf
from forge_gui.engine.library.suggest import did_you_mean
from forge_gui.engine.library.task_types import read_tasks, task_of
from forge_gui.values.errors import BadRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.library import (
    Compatibility,
    LibraryEntry,
    LibraryQuery,
    ModelComparison,
    Recommendation,
    SearchAnswer,
    TaskType,
)
from forge_gui.values.model_categories import SizeClass


class LibraryDesk:
    """Each method is told in shelf_face.py. `tasks` is the file of the tasks."""

    def __init__(self, shelf: Shelf, tasks: Path, this_pc: Callable[[], Awaitable[ThisPc]]) -> None:
        self._shelf, self._tasks_file, self._this_pc = shelf, tasks, this_pc
        self._tasks: tuple[TaskType, ...] | None = None

    async def library(self, *, context: int | None = None) -> Sequence[LibraryEntry]:
        return await self._shelf.entries(context)

    async def search_library(
        self, query: LibraryQuery, *, context: int | None = None
    ) -> SearchAnswer:
        entries = await self._shelf.entries(context)
        return LibraryIndex(entries, await self.task_types()).search(query)

    async def task_types(self) -> tuple[TaskType, ...]:
        if self._tasks is None:
            self._tasks = await asyncio.to_thread(read_tasks, self._tasks_file)
        return self._tasks

    async def recommend(
        self, task: str, *, size: SizeClass | None = None, limit: int = 3
    ) -> Sequence[Recommendation]:
        tasks = await self.task_types()
        found = task_of(task, tasks)
        if found is None:
            keys = [one.key for one in tasks]
            hint = did_you_mean(task, keys).strip() or f"There are: {', '.join(keys)}."
            raise BadRequest(f'"{task}" is no task that Forge knows.', hint)
        return recommend(await self._shelf.entries(), found, size=size, limit=limit)

    async def check_compatibility(
        self, model: ModelId, *, context: int | None = None
    ) -> Compatibility:
        [entry] = await self._named([model], context)
        return check_compatibility(entry, await self._this_pc(), context=context)

    async def compare_models(self, models: Sequence[ModelId]) -> ModelComparison:
        if not FEWEST <= len(models) <= MOST:
            raise BadRequest(
                f"{len(models)} models cannot be compared.", f"Choose {FEWEST} to {MOST}."
            )
        return compare_models(await self._named(models, None))

    async def _named(
        self, models: Sequence[ModelId], context: int | None
    ) -> Sequence[LibraryEntry]:
        entries = {entry.id: entry for entry in await self._shelf.entries(context)}
        missing = next((model for model in models if model not in entries), None)
        if missing is not None:
            raise not_found(str(missing), [entry.card for entry in entries.values()])
        return [entries[model] for model in models]
