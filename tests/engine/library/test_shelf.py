"""The library as one list, over the shipped catalogue and cards as a backend would tell them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from forge_gui.engine.library.compatibility import ThisPc
from forge_gui.engine.library.known import KnownModels
from forge_gui.engine.library.library_desk import LibraryDesk
from forge_gui.engine.library.shelf import MemoryNow, Shelf, need_of_known
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BadRequest, ModelNotFound
from forge_gui.values.ids import ModelId
from forge_gui.values.known_models import KnownModel
from forge_gui.values.library import Cell, LibraryQuery, Need, Trait
from forge_gui.values.measurement import ModelFigures, RunSpeed
from forge_gui.values.memory_bill import BillOptions, MemoryBill, Verdict
from forge_gui.values.model_categories import Category
from forge_gui.values.models import ModelCard, Origin

RESOURCES = Path(__file__).parents[3] / "resources"
QWEN = ModelCard(
    ModelId("ollama", "qwen2.5:7b"),
    size_bytes=4_700_000_000,
    parameters=7_600_000_000,
    capabilities=frozenset({Capability.TEXT_GENERATION}),
    memory_bytes=5_500_000_000,
)
OWN = ModelCard(
    ModelId("forge", "tiny"),
    size_bytes=2_000_000,
    memory_bytes=20_000_000,
    capabilities=frozenset({Capability.TEXT_GENERATION}),
)


def verbs(
    tmp_path: Path, cards: Sequence[ModelCard] = (QWEN, OWN), limit: int | None = 12_000_000_000
) -> LibraryDesk:
    async def listed() -> Sequence[ModelCard]:
        return cards

    async def no_bill(_model: ModelId, _options: BillOptions) -> MemoryBill | None:
        return None

    async def figures() -> Mapping[ModelId, ModelFigures]:
        return {QWEN.id: ModelFigures(QWEN.id, runs=RunSpeed(41.6, 5, 0.0))}

    async def memory() -> MemoryNow:
        return MemoryNow(limit)

    async def pc() -> ThisPc:
        return ThisPc(None, limit, 10**12)

    known = KnownModels(RESOURCES / "catalogue", tmp_path / "none")
    shelf = Shelf(listed, known, no_bill, figures, memory)
    return LibraryDesk(shelf, RESOURCES / "library" / "tasks.json", pc)


def test_what_is_here_comes_first_and_nothing_is_there_twice(tmp_path: Path) -> None:
    entries = asyncio.run(verbs(tmp_path).library())
    assert [entry.id for entry in entries[:2]] == [QWEN.id, OWN.id]
    assert all(entry.is_installed for entry in entries[:2])
    assert not any(entry.is_installed for entry in entries[2:])
    assert len({entry.id for entry in entries}) == len(entries) > 120
    assert not any(entry.known and entry.known.name == "Qwen2.5 7B" for entry in entries[2:])


def test_published_and_measured_facts_meet_in_one_entry(tmp_path: Path) -> None:
    first = asyncio.run(verbs(tmp_path).library())[0]
    assert first.known is not None
    assert Category.GENERAL in first.categories
    assert first.speed is not None
    assert (first.speed.tokens_per_s, first.speed.origin) == (41.6, Origin.MEASURED)
    assert first.verdict is Verdict.FITS


def test_a_longer_context_never_needs_less(tmp_path: Path) -> None:
    async def needs(context: int) -> list[int]:
        entries = await verbs(tmp_path).library(context=context)
        return [entry.need.bytes if entry.need else 0 for entry in entries]

    short, long = asyncio.run(needs(2048)), asyncio.run(needs(32_768))
    assert all(a <= b for a, b in zip(short, long, strict=True))
    assert any(a < b for a, b in zip(short, long, strict=True))
    assert sum(map(bool, short)) > 100


def test_a_recommendation_for_code_is_made_for_code_and_says_why(tmp_path: Path) -> None:
    found = asyncio.run(verbs(tmp_path).recommend("code"))
    assert len(found) == 3
    assert all(Category.CODE in one.entry.categories for one in found)
    assert all(one.entry.verdict is not Verdict.TOO_LARGE for one in found)
    assert all(one.reasons for one in found)


def test_a_misspelt_task_is_told_with_the_nearest_one(tmp_path: Path) -> None:
    with pytest.raises(BadRequest) as told:
        asyncio.run(verbs(tmp_path).recommend("sumarising"))
    assert "summarising" in told.value.advice


def test_a_search_finds_by_task_and_by_name(tmp_path: Path) -> None:
    async def names(text: str) -> list[str]:
        answer = await verbs(tmp_path).search_library(LibraryQuery(text))
        return [one.entry.name for one in answer.found]

    assert asyncio.run(names("qwen2.5:7b"))[0] == "qwen2.5:7b"
    assert QWEN.name in asyncio.run(names("draft mail"))


def test_models_are_compared_and_checked_by_id(tmp_path: Path) -> None:
    async def ask() -> None:
        face = verbs(tmp_path)
        comparison = await face.compare_models([QWEN.id, OWN.id])
        assert len(comparison.rows[0].cells) == 2
        assert (await face.check_compatibility(QWEN.id)).score == 1.0
        with pytest.raises(ModelNotFound):
            await face.check_compatibility(ModelId("ollama", "no-such:1b"))
        with pytest.raises(BadRequest):
            await face.compare_models([QWEN.id])

    asyncio.run(ask())


def test_without_a_look_at_this_pc_no_verdict_is_given(tmp_path: Path) -> None:
    entries = asyncio.run(verbs(tmp_path, limit=None).library())
    assert {entry.verdict for entry in entries} == {Verdict.UNKNOWN}


def test_what_nobody_here_can_fetch_is_shown_and_never_recommended(tmp_path: Path) -> None:
    async def ask() -> None:
        desk = verbs(tmp_path)
        entries = {one.name: one for one in await desk.library()}
        whisper = entries["Whisper Tiny"]
        assert whisper.is_only_published
        assert not whisper.can_be_fetched
        assert whisper.verdict is Verdict.UNKNOWN
        assert ModelId.parse(str(whisper.id)) == whisper.id
        shelves = {shelf for one in entries.values() for shelf in one.categories}
        assert {Category.SPEECH_TO_TEXT, Category.TEXT_TO_SPEECH, Category.IMAGE} <= shelves
        assert not await desk.recommend("speech_to_text")
        checked = await desk.check_compatibility(whisper.id)
        assert checked.score is None
        assert checked.warnings
        assert entries["llama3.1:8b"].can_be_fetched
        assert not entries[QWEN.name].can_be_fetched

    asyncio.run(ask())


def test_a_comparison_tells_who_made_a_model_what_it_can_do_and_whether_it_fits(
    tmp_path: Path,
) -> None:
    ids = (ModelId("ollama", "qwen3:8b"), ModelId("ollama", "gemma3:12b"))
    found = asyncio.run(verbs(tmp_path).compare_models(ids))
    told = {row.trait: row for row in found.rows}
    publishers = told[Trait.PUBLISHER].cells
    assert [cell and cell.text for cell in publishers] == ["Alibaba Qwen", "Google"]
    assert "vision" in (told[Trait.ABILITIES].cells[1] or Cell()).text.split(",")
    assert [cell and cell.text for cell in told[Trait.VERDICT].cells] == ["fits", "fits"]
    sentences = [str(one) for one in found.sentences]
    assert "gemma3:12b takes the longest texts: 131,072 tokens against 40,960." in sentences


def test_what_a_published_model_takes_is_reckoned_once_for_each_context(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reckoned: list[int | None] = []

    def counted(known: KnownModel, file_bytes: int | None, context: int | None) -> Need | None:
        reckoned.append(context)
        return need_of_known(known, file_bytes, context)

    monkeypatch.setattr("forge_gui.engine.library.shelf.need_of_known", counted)

    async def ask() -> None:
        desk = verbs(tmp_path)
        first = await desk.library()
        once = len(reckoned)
        assert await desk.library() == first
        await desk.check_compatibility(ModelId("ollama", "llama3.1:8b"))
        assert len(reckoned) == once
        longer = {one.id: one for one in await desk.library(context=32_768)}
        assert set(reckoned[once:]) == {32_768}
        small = next(one for one in first if one.name == "llama3.1:8b")
        assert (longer[small.id].need or Need(0)).bytes > (small.need or Need(0)).bytes

    asyncio.run(ask())
