"""The forecast at work: held against real loads, corrected by them, kept, and looked at before a
load begins."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.shaped_gguf import Shaped, write_shaped
from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend
from forge_gui.engine.clock import Clock
from forge_gui.engine.library.calibration import Calibration
from forge_gui.engine.library.fitting import Free
from forge_gui.engine.library.forecaster import Forecaster
from forge_gui.engine.library.measured_peaks import MeasuredPeaks
from forge_gui.engine.pool.forecast_desk import ForecastDesk, memory_of
from forge_gui.engine.pool.words import Load
from forge_gui.engine.storage.kept_facts import KeptFacts
from forge_gui.values.errors import ModelOutOfMemory
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.kv_types import KvType
from forge_gui.values.memory_bill import BillOptions, PartKind, Verdict
from forge_gui.values.metrics import GpuInfo, Hardware
from forge_gui.values.models import LoadedModel, Origin

MIB = 1024 * 1024
SHAPE = Shaped(hidden=256, layers=4, heads=4, feed_forward=768, context=4096, vocabulary=2048)


class QuickClock(Clock):
    """Time passes when somebody waits."""

    def __init__(self) -> None:
        self.at = 0.0

    def monotonic(self) -> float:
        return self.at

    async def sleep(self, seconds: float) -> None:
        self.at += seconds
        await asyncio.sleep(0)


class Bench:
    """A model file, the backend that loads it, and a forecaster over both."""

    def __init__(self, folder: Path, group: asyncio.TaskGroup, shape: Shaped = SHAPE) -> None:
        self.model = ModelId("gguf", str(write_shaped(folder / "made.gguf", shape)))
        self.backend = LlamaCppBackend(None)
        self.kept = KeptFacts(folder / "memory.json", group, rest_s=0.0)
        self.measured = KeptFacts(folder / "models.json", group)
        self.free = Free(8_000 * MIB)
        self.loaded: list[LoadedModel] = []
        self.gpus: tuple[GpuInfo, ...] = ()
        self.forecaster = self.anew()

    def anew(self) -> Forecaster:
        """As after a restart."""

        async def backend_of(_: ModelId) -> object:
            return self.backend

        async def hardware() -> Hardware:
            return Hardware("cpu", 1, 8_000 * MIB, 8_000 * MIB, gpus=self.gpus)

        peaks = MeasuredPeaks(self.measured, lambda: 0.0)
        return Forecaster(backend_of, Calibration(self.kept), hardware, peaks)

    @property
    def desk(self) -> ForecastDesk:
        async def free_now() -> Free:
            return self.free

        return ForecastDesk(self.forecaster, free_now, lambda: self.loaded, QuickClock())

    async def total(self, forecaster: Forecaster, context: int) -> int:
        bill = await forecaster.bill(self.model, BillOptions(context))
        assert bill is not None
        return bill.total - bill.of(PartKind.PROMPTS)

    async def close(self) -> None:
        await self.backend.close()
        await self.kept.close()


async def test_a_load_corrects_the_bills_of_other_contexts_and_restarts(tmp_path: Path) -> None:
    async with asyncio.TaskGroup() as group:
        bench = Bench(tmp_path, group)
        small, large = RunnerOptions(512), RunnerOptions(4096)
        plain = await bench.forecaster.bill_of_load(bench.model, small)
        assert plain is not None
        assert plain.origin is Origin.ESTIMATED
        first = await bench.backend.load(bench.model, small)
        learnt = bench.forecaster.learn(first, small)
        assert learnt is not None
        assert learnt.origin is Origin.MEASURED
        await bench.backend.unload(bench.model)
        second = await bench.backend.load(bench.model, large)
        await bench.close()
        told = await bench.total(bench.anew(), 4096)
    assert second.ram_bytes is not None
    # Its room to compute is not used yet: 64 tokens of it are not much.
    assert second.ram_bytes <= told == pytest.approx(second.ram_bytes, rel=0.05)


async def test_a_packed_cache_is_loaded_packed(tmp_path: Path) -> None:
    async with asyncio.TaskGroup() as group:
        shape = replace(SHAPE, kv_heads=4, layers=8)
        bench = Bench(tmp_path, group, shape)
        whole = await bench.backend.load(bench.model, RunnerOptions(4096))
        await bench.backend.unload(bench.model)
        packed = await bench.backend.load(bench.model, RunnerOptions(4096, kv_type=KvType.Q8_0))
        await bench.close()
    assert whole.ram_bytes is not None
    assert packed.ram_bytes is not None
    saved = 8 * 4096 * 4 * 128 * (2 - 34 / 32)
    assert whole.ram_bytes - packed.ram_bytes == pytest.approx(saved, rel=0.15)


async def test_a_load_is_refused_when_others_took_the_memory(tmp_path: Path) -> None:
    async with asyncio.TaskGroup() as group:
        bench = Bench(tmp_path, group)
        desk, options = bench.desk, RunnerOptions()
        bill = await bench.forecaster.bill_of_load(bench.model, options)
        assert bill is not None
        load = Load(bench.model, options, memory_of(bill))
        await desk.admit(load)
        bench.free = Free(10 * MIB)
        with pytest.raises(ModelOutOfMemory, match="other programs leave 10 MiB"):
            await desk.admit(load)
        await desk.admit(replace(load, options=RunnerOptions(99)))  # nothing was foreseen for it
        await bench.close()


async def test_a_load_is_refused_when_others_took_the_graphics_memory(tmp_path: Path) -> None:
    async with asyncio.TaskGroup() as group:
        bench = Bench(tmp_path, group)
        bench.gpus = (GpuInfo(0, "first", 4_000 * MIB), GpuInfo(1, "second", 4_000 * MIB))
        desk, options = bench.desk, RunnerOptions(gpu_layers=99)
        bill = await bench.forecaster.bill_of_load(bench.model, options)
        assert bill is not None
        need = memory_of(bill)
        assert need.vram > 0
        taken = next(index for index, size in enumerate(need.gpus) if size)
        load = Load(bench.model, options, need)
        await desk.admit(load)  # nobody told what is free there
        bench.free = Free(8_000 * MIB, 8_000 * MIB, (4_000 * MIB, 4_000 * MIB))
        await desk.admit(load)
        left = tuple(0 if index == taken else 4_000 * MIB for index in range(2))
        bench.free = Free(8_000 * MIB, 4_000 * MIB, left)
        with pytest.raises(ModelOutOfMemory, match=f"of graphics card {taken}, and other"):
            await desk.admit(load)
        await bench.close()


async def test_a_fit_says_what_would_go_and_what_to_change(tmp_path: Path) -> None:
    async with asyncio.TaskGroup() as group:
        bench = Bench(tmp_path, group)
        desk = bench.desk
        assert (await desk.fit(bench.model, BillOptions())).verdict is Verdict.FITS
        other = LoadedModel(ModelId("gguf", "/other"), ram_bytes=7_000 * MIB)
        bench.free, bench.loaded = Free(20 * MIB), [other]
        found = await desk.fit(bench.model, BillOptions())
        assert found.verdict is Verdict.FITS_AFTER_UNLOADING
        assert found.unload == (other.id,)
        bench.loaded = [replace(other, is_leased=True)]
        found = await desk.fit(bench.model, BillOptions())
        assert found.verdict is Verdict.TOO_LARGE
        assert found.advice
        bench.free = Free(75 * MIB)
        found = await desk.fit(bench.model, BillOptions(4096))
        assert found.largest_context is not None
        assert f"set its context to {found.largest_context} tokens" in found.advice
        fits = await desk.fit(bench.model, BillOptions(found.largest_context))
        assert fits.verdict is Verdict.FITS
        await bench.close()


async def test_damaged_lessons_count_as_none(tmp_path: Path) -> None:
    (tmp_path / "memory.json").write_text('{"engine | x | cpu": ["no"], "d | x | cpu": {"a": 1}}')
    async with asyncio.TaskGroup() as group:
        calibration = Calibration(KeptFacts(tmp_path / "memory.json", group))
        assert not calibration.of("d", "x", "cpu").is_own
        assert calibration.of("d", "x", "cpu").runtime == 0


async def test_a_curve_is_made_of_the_bills_and_packing_lowers_it(tmp_path: Path) -> None:
    async with asyncio.TaskGroup() as group:
        bench = Bench(tmp_path, group)
        contexts = (512, 2048, 4096)
        plain = await bench.desk.curve(bench.model, BillOptions(), contexts)
        packed = await bench.desk.curve(bench.model, BillOptions(kv_type=KvType.Q8_0), contexts)
        assert plain is not None
        assert packed is not None
        for point, tight in zip(plain.points, packed.points, strict=True):
            bill = await bench.forecaster.bill(bench.model, BillOptions(point.context))
            assert bill is not None
            assert point.total == bill.total
            assert tight.kv_cache < point.kv_cache * 0.6
        assert plain.origin is Origin.ESTIMATED


async def test_what_was_measured_here_is_in_the_bill_and_in_the_verdict(tmp_path: Path) -> None:
    async with asyncio.TaskGroup() as group:
        bench = Bench(tmp_path, group)
        plain = await bench.desk.bill(bench.model, BillOptions(2048))
        facts = await bench.backend.memory_facts(bench.model, RunnerOptions(2048))
        assert plain is not None
        peak = plain.total + 300 * MIB
        bench.free = Free(plain.total + 200 * MIB)
        assert (await bench.desk.fit(bench.model, BillOptions(2048))).verdict is Verdict.FITS
        engine, version = "llama_cpp", facts.engine.partition(" ")[2]
        on = {"digest": facts.digest, "context": 2048, "engine": engine, "engine_version": version}
        told = {"on": on, "peak_ram": peak, "prompt": [{"tokens": 2000}]}
        (tmp_path / "models.json").write_text(json.dumps({"one": told}))
        bench.forecaster = bench.anew()
        made = await bench.desk.bill(bench.model, BillOptions(2048))
        assert made is not None
        assert (made.total, made.origin) == (peak, Origin.MEASURED)
        fit = await bench.desk.fit(bench.model, BillOptions(2048))
        assert fit.verdict is Verdict.TOO_LARGE
        curve = await bench.desk.curve(bench.model, BillOptions(), [1024, 2048])
        assert curve is not None
        other = await bench.desk.bill(bench.model, BillOptions(2048, kv_type=KvType.Q8_0))
        assert other is not None
        assert other.total < plain.total  # nobody measured a packed cache
        await bench.close()
        await bench.measured.close()
