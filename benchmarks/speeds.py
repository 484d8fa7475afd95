"""How far estimated speeds are off, before anything was measured: generated models really run.

On one core, by the processor time of a token: other programs hardly count. Beside it the estimate
by the memory's speed alone.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from statistics import median

import psutil

from benchmarks.report import Bar, Report, Row
from benchmarks.shaped_gguf import Shaped, write_shaped
from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend
from forge_gui.engine.evaluation.bandwidth import probe
from forge_gui.engine.evaluation.engine_gauge import ONE_CORE, gauge, time_a_token
from forge_gui.engine.evaluation.engine_rates import EngineRates
from forge_gui.values.ids import ModelId

_MODELS = {
    "94 M, Q4_K": Shaped(hidden=1024, layers=8, heads=16, feed_forward=2816, packing="Q4_K"),
    "94 M, F16": Shaped(hidden=1024, layers=8, heads=16, feed_forward=2816, packing="F16"),
    "94 M, Q8_0": Shaped(hidden=1024, layers=8, heads=16, feed_forward=2816, packing="Q8_0"),
    "94 M, Q6_K": Shaped(hidden=1024, layers=8, heads=16, feed_forward=2816, packing="Q6_K"),
    "94 M, Q4_0": Shaped(hidden=1024, layers=8, heads=16, feed_forward=2816, packing="Q4_0"),
    "92 M deep, Q8_0": Shaped(hidden=512, layers=32, feed_forward=1408, packing="Q8_0"),
    "99 M, 150,000 tokens, Q8_0": Shaped(layers=8, feed_forward=1408, vocabulary=150_000),
    "260 M, Q4_K": Shaped(hidden=1536, layers=10, heads=24, feed_forward=4096, packing="Q4_K"),
    "260 M, Q8_0": Shaped(hidden=1536, layers=10, heads=24, feed_forward=4096, packing="Q8_0"),
    "648 M, Q4_K": Shaped(hidden=2048, layers=14, heads=32, feed_forward=5632, packing="Q4_K"),
}
_TRIES = 6


def run(quick: bool) -> Report:
    """All of them, or the first three."""
    names = list(_MODELS)[:3] if quick else list(_MODELS)
    rows, off, before = asyncio.run(_all(names))
    notes = [f"by the memory's speed alone: {_median(before)} times, median"]
    bars = [
        Bar("times too fast or slow, median", _median(off), 1.3, "lower"),
        Bar("times too fast or slow, worst", round(max(off), 2) if off else None, 1.6, "lower"),
    ]
    return Report("speeds", rows, bars, notes=notes)


async def _all(names: list[str]) -> tuple[list[Row], list[float], list[float]]:
    memory, rates = await probe(1), await gauge()
    rows: list[Row] = []
    if memory is None or rates is None:
        return rows, [], []
    off, before = [], []
    backend = LlamaCppBackend(None)
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            path = write_shaped(Path(folder) / "made.gguf", _MODELS[name])
            row = await _one(backend, name, path, rates, memory)
            rows.append(row)
            off.append(_off(float(row["estimated"] or 0)))
            before.append(_off(float(row["by_memory"] or 0)))
    await backend.close()
    return rows, off, before


async def _one(
    backend: LlamaCppBackend, name: str, path: Path, rates: EngineRates, memory: float
) -> Row:
    model = ModelId("gguf", str(path))
    card = await backend.show(model)
    process = psutil.Process((await backend.load(model, ONE_CORE)).pid)
    took: float | None = None
    for seed in range(_TRIES):
        took = took or await time_a_token(backend, model, process, 32, seed)
    await backend.unload(model)
    size, took = card.size_bytes or 0, took or 0.0
    guess = rates.seconds(size, card.quantization)
    return {
        "model": name,
        "mb": round(size / 1e6),
        "ms_a_token": round(took * 1000, 2),
        "estimated_ms": round(guess * 1000, 2),
        "estimated": round(took / guess, 2),
        "by_memory": round(took / (size / memory), 2),
    }


def _median(found: list[float]) -> float | None:
    return round(median(found), 2) if found else None


def _off(ratio: float) -> float:
    return max(ratio, 1 / ratio) if ratio else float("inf")
