"""How long a real generation still goes on when its task is cancelled."""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path

from benchmarks.random_gguf import LlamaShape, write_random_llama
from forge_gui.engine.api import EngineApi, open_engine
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.ids import ModelId
from forge_gui.values.settings import Settings
from forge_gui.values.tasks import TaskOrder, TaskStatus

_SHAPE = LlamaShape(context=8192)


def cancels(times: int) -> list[float]:
    """Milliseconds from the wish to the end, each in the midst of an answer of an embedded model."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_cancels(Path(folder), times))


async def _cancels(folder: Path, times: int) -> list[float]:
    model = ModelId("gguf", str(write_random_llama(folder / "random.gguf", _SHAPE)))
    folders = Folders(folder / "config", folder / "data", folder / "cache", folder / "logs")
    settings = Settings.model_validate({"llama_cpp": {"context_length": 8000}})
    engine = await open_engine(settings, folders)
    try:
        return [await _one(engine, model) for _ in range(times)]
    finally:
        await engine.close()


async def _one(engine: EngineApi, model: ModelId) -> float:
    asked = {"max_tokens": 7500, "temperature": 1.5}
    order = TaskOrder("text_generation", "on and on", asked, model)
    (task,) = await engine.submit_tasks([order])
    while not (found := await engine.task(task)).progress:
        assert not found.status.is_over, found.error
        await asyncio.sleep(0.005)
    began = time.perf_counter()
    await engine.cancel_task(task)
    took = time.perf_counter() - began
    if (await engine.task(task)).status is not TaskStatus.CANCELLED:
        raise RuntimeError("it was over before it could be cancelled")
    return round(took * 1000, 1)
