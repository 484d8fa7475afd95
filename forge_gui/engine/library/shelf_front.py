"""The verbs of the engine's front door about choosing a model; see shelf_face.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:  # built when one of them is first asked
    from forge_gui.engine.library.library_desk import LibraryDesk
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


class ShelfVerbs:
    """Each is handed to the desk."""

    def __init__(self, library: Late[LibraryDesk]) -> None:
        self._library = library

    async def library(self, *, context: int | None = None) -> Sequence[LibraryEntry]:
        return await self._library().library(context=context)

    async def search_library(
        self, query: LibraryQuery, *, context: int | None = None
    ) -> SearchAnswer:
        return await self._library().search_library(query, context=context)

    async def task_types(self) -> Sequence[TaskType]:
        return await self._library().task_types()

    async def recommend(
        self, task: str, *, size: SizeClass | None = None, limit: int = 3
    ) -> Sequence[Recommendation]:
        return await self._library().recommend(task, size=size, limit=limit)

    async def check_compatibility(
        self, model: ModelId, *, context: int | None = None
    ) -> Compatibility:
        return await self._library().check_compatibility(model, context=context)

    async def compare_models(self, models: Sequence[ModelId]) -> ModelComparison:
        return await self._library().compare_models(models)
