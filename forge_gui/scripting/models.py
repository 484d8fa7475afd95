"""PASTURE's ModelManager: one engine for a script, asked without blocking the script's loop.

The engine runs on a thread of its own from the first question to `close`.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from forge_gui.engine.api import EngineApi
from forge_gui.engine.storage.paths import find_folders
from forge_gui.scripting.blocking import BlockingEngine
from forge_gui.scripting.config import Config
from forge_gui.scripting.file_cache import FileCache
from forge_gui.scripting.options import request_parts
from forge_gui.scripting.troubles import as_trouble
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import GenerateRequest, GenerateResult
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel

T = TypeVar("T")


class ModelManager:
    """Asks models by their names (an id such as forge:tiny, or a bare name of Ollama's).

    With a cache, equal questions are asked once while the answer's time (`cache.default_ttl`) lasts,
    and steps of pipelines use what it keeps.
    """

    def __init__(self, config: Config | None = None, cache: FileCache | None = None) -> None:
        """Opens nothing yet."""
        self.config = config or Config()
        self.cache = cache if self.config.cache.enabled else None
        self._engine: BlockingEngine | None = None
        self._opening = asyncio.Lock()
        self._active: ModelId | None = None

    async def ask(self, work: Callable[[EngineApi], Awaitable[T]]) -> T:
        """Do something with the engine, on its own loop. Raises what the work raises."""
        async with self._opening:
            if self._engine is None:
                folders = find_folders(os.environ)
                settings = await asyncio.to_thread(self._settings)
                self._engine = await asyncio.to_thread(BlockingEngine, settings, folders)
        return await asyncio.wrap_future(self._engine.submit(work))

    async def generate_with_model(
        self,
        model_name: str,
        prompt: str,
        options: Mapping[str, Any] | None = None,
        fallback_models: Sequence[str] = (),
    ) -> dict[str, Any]:
        """One answer: `{"response", "model", "cached", "done_reason", "tokens", "seconds"}`.

        What goes wrong is told, not raised: `{"error": kind, "message": sentence, "model"}` (see
        troubles.py for the kinds). Raises SettingsError for an option that there is not.
        """
        system, sampling, runner = request_parts(options)
        try:
            model = await self.ask(lambda engine: engine.resolve_model(model_name))
            request = GenerateRequest(model, prompt, system, sampling=sampling, runner=runner)
            key = await self._key(request)
            if self.cache and (kept := await self.cache.get(key)):
                return {**kept, "cached": True}
            result = await self.ask(lambda engine: engine.generate(request))
        except ForgeError as error:
            if fallback_models:
                first, *others = fallback_models
                return await self.generate_with_model(first, prompt, options, others)
            return {"error": as_trouble(error), "message": str(error), "model": model_name}
        self._active = result.model
        answer = _answer(result)
        if self.cache:
            await self.cache.set(key, answer, self.config.cache.default_ttl or None)
        return {**answer, "cached": False}

    async def preload_model(self, model_name: str) -> bool:
        """Bring a model into memory; False where that cannot be."""
        try:
            model = await self.ask(lambda engine: engine.resolve_model(model_name))
            await self.ask(lambda engine: engine.load_model(model))
        except ForgeError:
            return False
        self._active = model
        return True

    async def unload_model(self, model_name: str) -> bool:
        """Take a model out of memory; False where it is in use or there is no such model."""
        try:
            model = await self.ask(lambda engine: engine.resolve_model(model_name))
            await self.ask(lambda engine: engine.unload_model(model))
        except ForgeError:
            return False
        return True

    async def check_model_health(self, model_name: str) -> bool:
        """Whether a model really answers: it is asked for a word, and loaded for that."""
        try:
            model = await self.ask(lambda engine: engine.resolve_model(model_name))
        except ForgeError:
            return False
        return (await self.ask(lambda engine: engine.check_model_health(model))).is_healthy

    async def get_fallback_model(
        self, model_name: str, available_models: Sequence[str]
    ) -> str | None:
        """The first of these that is another model and answers; None: there is none."""
        for other in available_models:
            if other != model_name and await self.check_model_health(other):
                return other
        return None

    async def get_model_status_report(self) -> dict[str, Any]:
        """`{"active_model", "loaded_models", "models": {name: {...}}, "resting_models"}`."""
        loaded = await self.ask(lambda engine: engine.loaded_models())
        cards = await self.ask(lambda engine: engine.models())
        health = await self.ask(lambda engine: engine.health())
        in_memory = {one.id: one for one in loaded}
        active = self._active if self._active in in_memory else None
        return {
            "active_model": str(active) if active else None,
            "loaded_models": [str(one.id) for one in loaded],
            "models": {str(card.id): _status(in_memory.get(card.id)) for card in cards},
            "resting_models": [str(one.model) for part in health for one in part.resting],
        }

    async def close(self) -> None:
        """Unload what was loaded and end the engine, and the cache's thread."""
        engine, self._engine = self._engine, None
        if engine is not None:
            await asyncio.to_thread(engine.close)
        if self.cache is not None:
            await self.cache.close()

    async def _key(self, request: GenerateRequest) -> str:
        """What an answer depends on: the question, and the content of the model where it is known."""
        if self.cache is None:
            return ""
        cards = await self.ask(lambda engine: engine.models())
        digest = next((card.digest for card in cards if card.id == request.model), "")
        text = json.dumps([asdict(request), digest], sort_keys=True)
        return "answer-" + hashlib.sha256(text.encode()).hexdigest()

    def _settings(self) -> Any:
        """The config's, with the step cache in the folder of the script's own cache."""
        settings = self.config.settings
        folder = self.cache.directory if self.cache else Path(settings.cache.dir).absolute()
        cache = settings.cache.model_copy(update={"dir": str(folder)})
        return settings.model_copy(update={"cache": cache})


def _answer(result: GenerateResult) -> dict[str, Any]:
    return {
        "response": result.text,
        "model": str(result.model),
        "done_reason": str(result.stop_reason),
        "tokens": {"prompt": result.prompt_tokens, "completion": result.completion_tokens},
        "seconds": result.total_s,
    }


def _status(loaded: LoadedModel | None) -> dict[str, Any]:
    if loaded is None:
        return {"loaded": False}
    return {
        "loaded": True,
        "in_use": loaded.is_leased,
        "ram_bytes": loaded.ram_bytes,
        "vram_bytes": loaded.vram_bytes,
    }
