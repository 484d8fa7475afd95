"""Bills say what was measured where it was, and never promise less than a whole context may take."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.formats.model_facts import MemoryFacts
from forge_gui.engine.library.measured_peaks import MeasuredPeaks, Peak, with_peak
from forge_gui.engine.storage.kept_facts import KeptFacts
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import BillPart, MemoryBill, PartKind
from forge_gui.values.models import Origin

MIB = 1024 * 1024
_CONTEXT = 4096
_parts = st.lists(
    st.builds(BillPart, st.sampled_from(PartKind), st.integers(1, 2000 * MIB)),
    min_size=1,
    max_size=7,
    unique_by=lambda part: part.what,
).map(tuple)
_peaks = st.builds(Peak, st.just(_CONTEXT), st.integers(MIB, 16_000 * MIB), st.integers(1, 4096))


def _bill(parts: tuple[BillPart, ...]) -> MemoryBill:
    return MemoryBill(ModelId("gguf", "/m"), parts, _CONTEXT, 64, 1, margin=500 * MIB)


@given(_parts, _peaks)
def test_a_bill_is_never_below_what_was_seen(parts: tuple[BillPart, ...], peak: Peak) -> None:
    bill, made = _bill(parts), with_peak(_bill(parts), peak)
    assert made.total >= min(peak.bytes, bill.total)
    if peak.bytes >= bill.total:
        assert made.total == peak.bytes
        assert made.origin is Origin.MEASURED
    assert made.margin <= bill.margin
    for kind in (PartKind.WEIGHTS, PartKind.KV_CACHE, PartKind.PROJECTOR, PartKind.PROMPTS):
        assert made.of(kind) == bill.of(kind)


@given(_parts, _peaks)
def test_a_short_prompt_lowers_nothing(parts: tuple[BillPart, ...], peak: Peak) -> None:
    bill, made = _bill(parts), with_peak(_bill(parts), peak)
    if peak.read < 0.75 * _CONTEXT:
        assert made.total >= bill.total
        assert peak.bytes >= bill.total or made == bill
    else:
        assert made.total <= max(bill.total, peak.bytes)


def test_less_than_foreseen_is_taken_off_the_process() -> None:
    foreseen = (BillPart(PartKind.WEIGHTS, 1000 * MIB), BillPart(PartKind.RUNTIME, 200 * MIB))
    kept = (*foreseen, BillPart(PartKind.PROMPTS, 50 * MIB))
    made = with_peak(_bill(kept), Peak(_CONTEXT, 1100 * MIB, 4000))
    assert made.total == 1150 * MIB  # earlier prompts may still come
    assert made.of(PartKind.RUNTIME) == 100 * MIB
    assert made.margin == round(0.02 * 1100 * MIB)


def _kept(folder: Path, group: asyncio.TaskGroup, *found: dict[str, Any]) -> KeptFacts:
    path = folder / "models.json"
    path.write_text(json.dumps({str(number): one for number, one in enumerate(found)}))
    return KeptFacts(path, group)


def _fact(**changes: Any) -> dict[str, Any]:
    on = {"digest": "d", "context": 4096, "engine": "llama_cpp", "engine_version": "2026.1"}
    on |= {key: changes.pop(key) for key in tuple(changes) if key in on}
    return {"on": on, "peak_ram": 100, "prompt": [{"tokens": 128}, {"tokens": 3500}], **changes}


def _facts(engine: str = "xllamacpp 2026.1", digest: str = "d") -> MemoryFacts:
    return MemoryFacts({}, 1, engine, 4096, 64, digest=digest)


async def test_the_newest_of_this_content_engine_and_context_counts(tmp_path: Path) -> None:
    found = (
        _fact(peak_ram=90),
        _fact(),
        _fact(context=2048, peak_ram=50),
        _fact(engine_version="2025.9", peak_ram=40),
        _fact(digest="other", peak_ram=30),
        _fact(peak_vram=5, peak_ram=20),
        _fact(peak_ram=None),
        {"on": 5},
        _fact(context=None),
    )
    async with asyncio.TaskGroup() as group:
        peaks = MeasuredPeaks(_kept(tmp_path, group, *found), lambda: 0.0)
        assert peaks.of(_facts(), 4096) == Peak(4096, 100, 3500)
        assert peaks.of(_facts(), 2048) == Peak(2048, 50, 3500)
        assert peaks.of(_facts(), 1024) is None
        assert peaks.of(_facts("xllamacpp 2027.1"), 4096) is None
        assert peaks.of(_facts(digest="nothing"), 4096) is None


async def test_what_is_measured_later_is_seen(tmp_path: Path) -> None:
    now = [0.0]
    async with asyncio.TaskGroup() as group:
        kept = _kept(tmp_path, group)
        peaks = MeasuredPeaks(kept, lambda: now[0])
        facts = _facts("ollama")
        assert peaks.of(facts, 4096) is None
        _kept(tmp_path, group, _fact(engine="ollama", engine_version="0.33"))
        now[0] = 60.0
        assert peaks.of(facts, 4096) == Peak(4096, 100, 3500)


async def test_what_was_just_measured_is_seen_before_it_is_written(tmp_path: Path) -> None:
    """A bill asked for at the end of a measurement told the estimate for seconds."""
    async with asyncio.TaskGroup() as group:
        kept = _kept(tmp_path, group)
        peaks = MeasuredPeaks(kept, lambda: 0.0)
        assert peaks.of(_facts(), 4096) is None
        kept.post(lambda facts: {**facts, "made": _fact(peak_ram=90)})
        assert peaks.of(_facts(), 4096) == Peak(4096, 90, 3500)
        await kept.close()


@pytest.mark.parametrize("text", ["", "[]", '{"a": []}', '{"a": {"on": {"digest": 1}}}'])
async def test_a_damaged_file_tells_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "models.json").write_text(text)
    async with asyncio.TaskGroup() as group:
        peaks = MeasuredPeaks(KeptFacts(tmp_path / "models.json", group), lambda: 0.0)
        assert peaks.of(_facts(), 4096) is None
