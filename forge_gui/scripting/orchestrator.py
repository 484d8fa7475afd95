"""The orchestrator for scripts: models are registered, tasks find the one that suits them.

from forge_gui import get_orchestrator

orchestrator = get_orchestrator()
orchestrator.register_model("forge:tiny", ["text_generation"], load_args={"device": "cpu"})
print(orchestrator.execute_task("text_generation", "Sort: pear, apple"))
task_id = orchestrator.submit_async_task("text_generation", "Sort: fig, date", priority=3)
print(orchestrator.wait_for_async_task(task_id, timeout=30))
print(orchestrator.route("text_generation")["reasons"])
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from forge_gui.engine.api import EngineApi
from forge_gui.scripting.blocking import BlockingEngine
from forge_gui.scripting.capability_registry import CapabilityRegistry
from forge_gui.scripting.collaboration import ScriptedCollaboration
from forge_gui.scripting.model_pool import ScriptedPool
from forge_gui.scripting.offloader import OnError, OnResult, ScriptedOffloader
from forge_gui.scripting.orchestrator_config import OrchestratorConfig
from forge_gui.scripting.shared import shared_engine
from forge_gui.values.errors import BadRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.routing import OrchestratorStatus, Preference, Route
from forge_gui.values.tasks import USUAL, TaskOrder, TaskStatus

T = TypeVar("T")
_PICTURES = ("image_path", "image_paths")


class Orchestrator:
    """Asks an engine, which stays its owner's. Models are plain texts: ids, bare names, the path of
    a GGUF file, or `auto:chat`, `auto:code`, `auto:vision`. All raise ForgeError."""

    def __init__(self, engine: BlockingEngine) -> None:
        self.engine = engine

    @cached_property
    def collaboration(self) -> ScriptedCollaboration:
        """Models that work together: consensus, smart_handoff, execute_pipeline, ..."""
        return ScriptedCollaboration(self.engine)

    @cached_property
    def _offloader(self) -> ScriptedOffloader:
        return ScriptedOffloader(self.engine)

    def register_model(
        self,
        model_id: str,
        capabilities: Iterable[str],
        load_args: Mapping[str, Json] | None = None,
        metadata: Mapping[str, Json] | None = None,
    ) -> None:
        """Say what a model can do and how tasks load it (device, context_length, ...), until the
        engine is closed. A model on another computer may be given tasks from now on."""
        name = _name(model_id)
        CapabilityRegistry(self.engine).register_model(name, capabilities, metadata)

        async def work(engine: EngineApi) -> None:
            backend, _, rest = name.partition(":")
            model = ModelId(backend, rest)
            await engine.admit_model(model)
            await engine.set_load_args(model, load_args or {})

        self._do(work)

    def execute_task(
        self,
        capability: str,
        task: str,
        parameters: Mapping[str, Json] | None = None,
        async_execution: bool = False,
        priority: int = USUAL,
        callback: OnResult | None = None,
        error_callback: OnError | None = None,
        *,
        model: str | None = None,
    ) -> Any:
        """The result of the model that suits the capability best, or of `model`: a text, or a list
        of numbers for "embedding". With `async_execution` it is queued, and its id is returned;
        the callbacks are called on a thread of their own.

        `parameters`: temperature, max_tokens, system, image_path, json_schema, prefer, ...
        """
        said = _absolute(parameters or {})
        if async_execution:
            return self._offloader.submit_task(
                capability, task, said, priority, callback, error_callback, model=model
            )
        if callback is not None or error_callback is not None:
            raise BadRequest("A callback is for a task in the background.", "Set async_execution.")

        async def work(engine: EngineApi) -> Json:
            found = await engine.resolve_model(_name(model)) if model else None
            return (await engine.execute_task(TaskOrder(capability, task, said, found))).result

        return self._do(work)

    def submit_async_task(
        self,
        capability: str,
        task: str,
        parameters: Mapping[str, Json] | None = None,
        priority: int = USUAL,
        callback: OnResult | None = None,
        error_callback: OnError | None = None,
    ) -> str:
        """Queue a task; its id."""
        return self._offloader.submit_task(
            capability, task, _absolute(parameters or {}), priority, callback, error_callback
        )

    def get_async_task_status(self, task_id: str) -> TaskStatus:
        """Raises TaskNotFound."""
        return self._offloader.get_task_status(task_id)

    def wait_for_async_task(self, task_id: str, timeout: float | None = None) -> Json:
        """Its result. Raises TaskFailed where there is none, TaskNotReady after `timeout` s."""
        return self._offloader.wait_for_task(task_id, timeout)

    def route(self, capability: str, prefer: str = Preference.QUALITY) -> dict[str, Any]:
        """Where such a task would go now: `model`, `reasons`, `alternatives`, `fallbacks`,
        `left_out` (model ids with the sentence that says why), `voters` (where a strategy lets
        several decide)."""
        return as_dict(self._do(lambda e: e.route(capability, prefer=Preference(prefer))))

    def set_fallback_chain(self, model_id: str, fallback_models: Sequence[str]) -> None:
        """Who answers where this model fails, in this order; kept over restarts, empty: nobody."""

        async def work(engine: EngineApi) -> None:
            chain = [await engine.resolve_model(_name(one)) for one in fallback_models]
            await engine.set_fallback_chain(await engine.resolve_model(_name(model_id)), chain)

        self._do(work)

    def hot_swap_model(self, old_model_id: str, new_model_id: str) -> None:
        """Let the new one answer whatever is asked of the old one; returns once it does."""
        ScriptedPool(self.engine).hot_swap_model(old_model_id, new_model_id)

    def collaborate(
        self, requesting_model: str, target_capability: str, task: str, **options: Any
    ) -> str:
        """The best model for the capability does a task for another one; what it said."""
        return self.collaboration.collaborate(requesting_model, target_capability, task, **options)

    def get_status(self) -> dict[str, Any]:
        """`loaded_models`, `memory_usage` (MiB), `auto` (what it takes now), `registered_models`,
        `fallback_chains`, `resting_models`, `settings`, and `task_offloader` where it is on."""
        status = self._do(lambda engine: engine.orchestrator_status())
        found = _status(status)
        found["memory_usage"] = ScriptedPool(self.engine).get_memory_usage()
        if status.switches["enable_task_offloading"]:
            found["task_offloader"] = self._offloader.get_status()
        return found

    def close(self) -> None:
        """Close the engine, for whoever shares it as well."""
        self.engine.close()

    def _do(self, work: Callable[[EngineApi], Awaitable[T]]) -> T:
        waiting = self.engine.submit(work)
        try:
            return waiting.result()
        except BaseException:
            waiting.cancel()
            raise


def get_orchestrator(
    config: OrchestratorConfig | None = None, engine: BlockingEngine | None = None
) -> Orchestrator:
    """On an open engine, or on the one that all parts of a script share, which `config` opens.

    Raises BadRequest where that one is open already with other settings.
    """
    if engine is not None:
        return Orchestrator(engine)
    return Orchestrator(shared_engine(config.settings if config else None))


def as_dict(route: Route) -> dict[str, Any]:
    """A route in plain words."""
    return {
        "model": str(route.model),
        "capability": route.capability.value,
        "reasons": list(map(str, route.reasons)),
        "alternatives": {str(one.model): str(one.sentence) for one in route.alternatives},
        "fallbacks": list(map(str, route.fallbacks)),
        "left_out": {str(one.model): str(one.sentence) for one in route.left_out},
        "voters": [str(one) for one in route.vote.models] if route.vote else [],
    }


def _status(status: OrchestratorStatus) -> dict[str, Any]:
    return {
        "loaded_models": [str(one.id) for one in status.pool.loaded_models],
        "auto": {
            one.kind.value: str(one.route.model) if one.route else None for one in status.autos
        },
        "registered_models": list(map(str, status.registered)),
        "fallback_chains": {str(m): list(map(str, chain)) for m, chain in status.chains.items()},
        "resting_models": [str(one.model) for one in status.pool.failures],
        "settings": dict(status.switches),
    }


def _name(text: str) -> str:
    """A file of weights may be named by its path alone."""
    name = text.strip()
    if name.lower().endswith(".gguf") and not name.startswith(("gguf:", "ollama")):
        return f"gguf:{Path(name).expanduser().absolute()}"
    return name


def _absolute(parameters: Mapping[str, Json]) -> dict[str, Json]:
    """Paths begin where the script stands, also for a task that waits for another day."""
    said = dict(parameters)
    for key in _PICTURES:
        value = said.get(key)
        if isinstance(value, str):
            said[key] = str(Path(value).absolute())
        elif isinstance(value, list):
            said[key] = [
                str(Path(one).absolute()) if isinstance(one, str) else one for one in value
            ]
    return said
