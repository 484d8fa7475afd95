"""The model pool for scripts: which models are in memory, and which ones shall be.

from forge_gui import get_model_pool

pool = get_model_pool()
model = pool.get_model("forge:small")  # loaded now, and kept until it is released
model.generate("Sort: pear, apple")
pool.preload("ollama:qwen2:1.5b")  # when nothing else is to be loaded
pool.release_model("forge:small")  # it stays in memory until it has to go
pool.get_memory_usage()["total_mb"]
pool.evict_lru(target_memory_mb=4000)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from forge_gui.engine.api import EngineApi
from forge_gui.scripting.blocking import BlockingEngine
from forge_gui.scripting.shared import shared_engine
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import RAM
from forge_gui.values.models import LoadedModel
from forge_gui.values.pool_status import PoolStatus

_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class PooledModel:
    """A model that is in memory and stays there until it is released."""

    model_id: str
    loaded: LoadedModel
    _engine: BlockingEngine

    def generate(self, prompt: str, **options: Any) -> str:
        """One answer; options as in BlockingEngine.generate."""
        return self._engine.generate(self.model_id, prompt, **options)


class ScriptedPool:
    """Asks an engine, which stays its owner's. Models are plain texts here: ids or bare names."""

    def __init__(self, engine: BlockingEngine) -> None:
        self._engine = engine

    def get_model(self, model_id: str) -> PooledModel:
        """Load it if it is not there, and keep it until it was released as often as it was got.
        Raises ModelNotFound, PoolFull, ..."""

        async def work(engine: EngineApi) -> tuple[str, LoadedModel]:
            model = await engine.resolve_model(model_id)
            return str(model), await engine.hold_model(model)

        found, loaded = self._engine.submit(work).result()
        return PooledModel(found, loaded, self._engine)

    def release_model(self, model_id: str) -> None:
        """Give it back to the pool; it is not unloaded for that."""
        self._do(model_id, lambda engine, model: engine.release_model(model))

    def preload(self, model_id: str) -> None:
        """A hint: it is loaded when nothing else is to be. Returns at once."""
        self._do(model_id, lambda engine, model: engine.preload_model(model))

    def pin(self, model_id: str) -> None:
        """It is not evicted from now on."""
        self._do(model_id, lambda engine, model: engine.pin_model(model))

    def unpin(self, model_id: str) -> None:
        """It may be evicted again."""
        self._do(model_id, lambda engine, model: engine.unpin_model(model))

    def set_idle_limit(self, model_id: str, seconds: float | None) -> None:
        """Unload it after so long without use; 0: never, None: as the settings say."""
        self._do(model_id, lambda engine, model: engine.set_idle_limit(model, seconds))

    def hot_swap_model(self, old_model_id: str, new_model_id: str) -> None:
        """Let the new one answer whatever is asked of the old one; returns once it does."""

        async def work(engine: EngineApi) -> None:
            old = await engine.resolve_model(old_model_id)
            await engine.hot_swap_model(old, await engine.resolve_model(new_model_id))

        self._engine.submit(work).result()

    def get_memory_usage(self) -> dict[str, float]:
        """MiB that Forge's models take: `total_mb`, `gpu_mb`, `cpu_mb`, and each device by name."""
        memory = self.get_status().memory
        usage = {f"{one.device}_mb": one.used / _MIB for one in memory}
        usage["cpu_mb"] = sum(one.used for one in memory if one.device == RAM) / _MIB
        usage["gpu_mb"] = sum(one.used for one in memory if one.device != RAM) / _MIB
        return {"total_mb": usage["cpu_mb"] + usage["gpu_mb"], **usage}

    def evict_lru(self, target_memory_mb: float) -> list[str]:
        """Unload idle models, least recently used first, until Forge's models take at most so much
        (MiB). Held, pinned and awaited ones stay. Returns who went."""
        at_most = int(target_memory_mb * _MIB)
        return [str(one) for one in self._engine.submit(lambda e: e.evict_idle(at_most)).result()]

    def get_status(self) -> PoolStatus:
        """What is loaded, works, waits and failed."""
        return self._engine.submit(lambda engine: engine.status()).result()

    def get_fallback_model(self, model_id: str) -> str | None:
        """Who could stand in for it; None: nobody."""

        async def work(engine: EngineApi) -> str | None:
            found = await engine.get_fallback_model(await engine.resolve_model(model_id))
            return str(found.model) if found else None

        return self._engine.submit(work).result()

    def _do(self, model_id: str, verb: Callable[[EngineApi, ModelId], Awaitable[None]]) -> None:
        async def work(engine: EngineApi) -> None:
            await verb(engine, await engine.resolve_model(model_id))

        self._engine.submit(work).result()


def get_model_pool(engine: BlockingEngine | None = None) -> ScriptedPool:
    """The pool of an open engine, or of one that all callers in this process share."""
    return ScriptedPool(engine or shared_engine())
