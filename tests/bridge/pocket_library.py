"""The pocket engine's library: its cards and a few published models, judged by the real pure parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.library.comparing import compare_models
from forge_gui.engine.library.compatibility import ThisPc, check_compatibility
from forge_gui.engine.library.recommending import recommend
from forge_gui.engine.library.shelf import shelves_of
from forge_gui.engine.library.task_types import read_tasks, task_of
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import (
    CapabilityEdit,
    CapabilityEntry,
    CapabilityFact,
    CapabilitySource,
)
from forge_gui.values.errors import BadRequest, FileDamaged, ModelNotFound
from forge_gui.values.ids import ModelId
from forge_gui.values.known_models import KnownModel, Rating
from forge_gui.values.library import (
    Compatibility,
    LibraryEntry,
    ModelComparison,
    Need,
    Recommendation,
    TaskType,
)
from forge_gui.values.memory_bill import Verdict
from forge_gui.values.model_categories import Category, SizeClass
from forge_gui.values.models import ModelCard, Origin

TASKS = Path(__file__).resolve().parents[2] / "resources" / "library" / "tasks.json"
AWAY = ModelId("ollama", "qwen3:8b")
_GIB = 1024**3
_TEXT = frozenset({Capability.TEXT_GENERATION, Capability.TOOL_CALLING})
PUBLISHED = LibraryEntry(
    ModelCard(
        AWAY,
        size_bytes=5_200_000_000,
        parameters=8_200_000_000,
        quantization="Q4_K_M",
        family="qwen3",
        context_length=40_960,
        capabilities=_TEXT,
        licence="Apache-2.0",
        summary="All-rounder that can think step by step",
    ),
    is_installed=False,
    known=KnownModel(
        "Qwen3 8B",
        "qwen3",
        "Alibaba",
        released="2025-04",
        ratings=(Rating("MMLU-Pro", 56.7, "Qwen3 report"),),
        sources={"parameters": "model card"},
    ),
    categories=(Category.GENERAL, Category.CODE),
    need=Need(6 * _GIB),
    verdict=Verdict.TOO_LARGE,
)


class PocketLibrary:
    """`context` doubles what a model takes for each 8,192 tokens beyond the usual ones."""

    cards: tuple[ModelCard, ...]
    asked: list[str]

    def __init__(self) -> None:
        self.could_be_had: tuple[LibraryEntry, ...] = (PUBLISHED,)
        self.edits: dict[ModelId, CapabilityEdit] = {}
        self.is_disk_full = False

    async def library(self, *, context: int | None = None) -> Sequence[LibraryEntry]:
        self.asked.append(f"library {context}")
        here = [self._entry(card, context) for card in self.cards]
        return (*here, *self.could_be_had)

    def _entry(self, card: ModelCard, context: int | None) -> LibraryEntry:
        size = card.memory_bytes
        if size and context:
            size += size * context // 8192
        need = Need(size, Origin.ESTIMATED) if size else None
        fits = Verdict.FITS if size and size < 16 * _GIB else Verdict.TOO_LARGE
        verdict = fits if size else Verdict.UNKNOWN
        return LibraryEntry(card, categories=shelves_of(card, None), need=need, verdict=verdict)

    async def task_types(self) -> Sequence[TaskType]:
        return read_tasks(TASKS)

    async def recommend(
        self, task: str, *, size: SizeClass | None = None, limit: int = 3
    ) -> Sequence[Recommendation]:
        found = task_of(task, read_tasks(TASKS))
        if found is None:
            raise BadRequest(f'"{task}" is no task that Forge knows.', "Choose another one.")
        entries = [replace(e, verdict=Verdict.FITS) for e in await self.library()]
        return recommend(entries, found, size=size, limit=limit)

    async def check_compatibility(
        self, model: ModelId, *, context: int | None = None
    ) -> Compatibility:
        [entry] = await self._named([model], context)
        return check_compatibility(entry, ThisPc(None, 4 * _GIB, 100 * _GIB), context=context)

    async def compare_models(self, models: Sequence[ModelId]) -> ModelComparison:
        return compare_models(await self._named(models, None))

    async def capabilities_of(self, model: ModelId) -> CapabilityEntry:
        edit = self.edits.get(model)
        own = edit.capabilities if edit else None
        if own is not None:
            facts = [CapabilityFact(one, CapabilitySource.USER) for one in own]
            return CapabilityEntry(model, tuple(facts), is_edited=True)
        fact = CapabilityFact(Capability.TEXT_GENERATION, CapabilitySource.BACKEND)
        return CapabilityEntry(model, (fact,))

    async def set_capabilities(
        self, model: ModelId, edit: CapabilityEdit | None
    ) -> CapabilityEntry:
        if self.is_disk_full:
            raise FileDamaged("capabilities.json", "the disk is full")
        self.edits.pop(model, None)
        if edit is not None:
            self.edits[model] = edit
        return await self.capabilities_of(model)

    async def _named(
        self, models: Sequence[ModelId], context: int | None
    ) -> Sequence[LibraryEntry]:
        entries = {entry.id: entry for entry in await self.library(context=context)}
        for model in models:
            if model not in entries:
                raise ModelNotFound(f"There is no model {model}.", "Choose another one.")
        return [entries[model] for model in models]
