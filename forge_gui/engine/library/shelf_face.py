"""What the outside may ask about choosing a model, as a part of the front door; see api.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a window knows this face before its first paint
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


class ShelfApi(Protocol):
    """What the outside may ask about which model to choose. `context` in tokens is what memory
    is reckoned with; None leaves it to each model's backend."""

    async def library(self, *, context: int | None = None) -> Sequence[LibraryEntry]:
        """What is on this PC, then what is published, whether or not it could be pulled."""

    async def search_library(
        self, query: LibraryQuery, *, context: int | None = None
    ) -> SearchAnswer:
        """What a query lets through, in its order."""

    async def task_types(self) -> Sequence[TaskType]:
        """What models can be recommended for."""

    async def recommend(
        self, task: str, *, size: SizeClass | None = None, limit: int = 3
    ) -> Sequence[Recommendation]:
        """The best models for a task (its key, or a word for it), with reasons.

        Raises BadRequest for a task that is not known.
        """

    async def check_compatibility(
        self, model: ModelId, *, context: int | None = None
    ) -> Compatibility:
        """Whether this PC can run a model, installed or published. Raises ModelNotFound."""

    async def compare_models(self, models: Sequence[ModelId]) -> ModelComparison:
        """Two to six models side by side. Raises ModelNotFound, BadRequest."""
