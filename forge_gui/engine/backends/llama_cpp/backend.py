"""The embedded engine as a backend: `forge:` models that ship, `gguf:` files of the user.

Each loaded model is a child process. Its crash is an error of the answers that it was giving and
one call of `on_crash`; unloading ends it, so that all its memory comes back.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psutil

from forge_gui.engine.backends.llama_cpp.catalogue import Catalogue, ModelFile
from forge_gui.engine.backends.llama_cpp.child import Child
from forge_gui.engine.backends.llama_cpp.counting import count_prompt
from forge_gui.engine.backends.llama_cpp.faults import too_large
from forge_gui.engine.backends.llama_cpp.launch import (
    SMALL_MODEL,
    Launch,
    memory_need,
    plan_launch,
    suits,
)
from forge_gui.engine.backends.llama_cpp.requests import build_call, has_images
from forge_gui.engine.backends.llama_cpp.runner import Runner
from forge_gui.engine.backends.llama_cpp.stream import StreamReader
from forge_gui.engine.backends.llama_cpp.vectors import embed_texts
from forge_gui.engine.clock import Clock
from forge_gui.engine.hardware.probe import memory
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import CapabilityMissing
from forge_gui.values.generation import EmbedResult, GenerateRequest, Piece, RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.models import Health, HealthState, LoadedModel, ModelCard

WORKER = (sys.executable, "-m", "forge_gui.engine.backends.llama_cpp.worker")


class LlamaCppBackend:
    """Runs GGUF files in child processes.

    `shipped` is the folder of the models that come with Forge, `folders` are the user's.
    `defaults` fill what a request leaves open, `start_s` bounds a load, `parallel` is how many
    answers one model gives at a time, `on_crash` hears of each child that ends unasked.
    `command` starts the worker; a packaged app gives its own.
    """

    def __init__(
        self,
        shipped: Path | None,
        folders: Sequence[Path] = (),
        *,
        defaults: RunnerOptions | None = None,
        start_s: float = 120.0,
        parallel: int = 1,
        on_crash: Callable[[ModelId], None] | None = None,
        clock: Clock | None = None,
        command: Sequence[str] = WORKER,
    ) -> None:
        self._catalogue = Catalogue(shipped, folders)
        self._defaults = defaults or RunnerOptions()
        self._start_s = start_s
        self._parallel = parallel
        self._on_crash = on_crash
        self._clock = clock or Clock()
        self._command = tuple(command)
        self._runners: dict[ModelId, Runner] = {}
        self._files: dict[ModelId, ModelFile] = {}
        self._loading: dict[ModelId, asyncio.Lock] = {}

    @property
    def prefixes(self) -> frozenset[str]:
        return frozenset({"forge", "gguf"})

    # What there is

    async def list(self) -> Sequence[ModelCard]:
        return await asyncio.to_thread(self._catalogue.cards)

    async def show(self, model: ModelId) -> ModelCard:
        return (await asyncio.to_thread(self._catalogue.find, model)).card

    async def health(self) -> Health:
        try:
            installed = version("xllamacpp")
        except PackageNotFoundError:
            return Health(
                "llama_cpp",
                HealthState.UNAVAILABLE,
                "The embedded engine is not installed.",
                "Start Forge through main.py, which installs it.",
            )
        count = len(self._living())
        sentence = f"The embedded engine is ready; {count or 'no'} models are in memory."
        if count == 1:
            sentence = "The embedded engine is ready; one model is in memory."
        return Health("llama_cpp", HealthState.READY, sentence, version=installed)

    async def loaded(self) -> Sequence[LoadedModel]:
        return [_loaded(runner) for runner in self._living()]

    # Memory

    async def load(self, model: ModelId, options: RunnerOptions) -> LoadedModel:
        return _loaded(await self._ready(model, options))

    async def unload(self, model: ModelId) -> None:
        async with self._lock(model):
            runner = self._runners.pop(model, None)
            if runner is not None:
                await runner.end()

    async def close(self) -> None:
        for model in list(self._runners):
            await self.unload(model)

    # Answers

    async def generate(self, request: GenerateRequest) -> AsyncGenerator[Piece, None]:
        """See Backend.generate. The result's load_s tells how long a load took, if there was one."""
        file = await self._file(request.model)
        _refuse_impossible(file, request)
        call = build_call(request, has_template=bool(file.header.chat_template))
        reader = StreamReader(request)
        async with self._turn(request.model, request.runner) as (runner, load_s):
            started_at = self._clock.monotonic()
            async with contextlib.aclosing(runner.stream(call)) as events:
                async for data in events:
                    piece = reader.feed(data)
                    if piece is not None:
                        yield piece
            yield reader.finish(self._clock.monotonic() - started_at, load_s)

    def chat(self, request: GenerateRequest) -> AsyncGenerator[Piece, None]:
        return self.generate(request)

    async def embed(
        self, model: ModelId, texts: Sequence[str], options: RunnerOptions
    ) -> EmbedResult:
        file = await self._file(model)
        if not file.header.is_embedding_model:
            raise CapabilityMissing(
                f"{model} writes text; it is not made for embeddings.",
                "Choose an embedding model.",
                backend=model.backend,
                model=model.name,
            )
        async with self._turn(model, options) as (runner, _):
            return await embed_texts(runner, texts, self._clock)

    async def count_tokens(self, model: ModelId, request: GenerateRequest) -> int | None:
        """How many tokens the request's prompt has, template and all; None where it would take a
        load to know (only small models are loaded for it, and only for the moment)."""
        file = await self._file(model)
        has_template = bool(file.header.chat_template)
        runner = self._runners.get(model)
        if runner is not None and runner.is_alive:
            return await count_prompt(runner, request, has_template=has_template)
        if file.header.file_size > SMALL_MODEL:
            return None
        plan = self._plan(file, request.runner)
        runner = await self._start(model, plan, on_exit=lambda _: None)
        try:
            return await count_prompt(runner, request, has_template=has_template)
        finally:
            await runner.end()

    # Inside

    @contextlib.asynccontextmanager
    async def _turn(
        self, model: ModelId, options: RunnerOptions
    ) -> AsyncIterator[tuple[Runner, float | None]]:
        """A living runner and the right to use it now; loads the model where it must."""
        load_s: float | None = None
        while True:
            before = self._runners.get(model)
            asked_at = self._clock.monotonic()
            runner = await self._ready(model, options)
            if runner is not before:
                load_s = self._clock.monotonic() - asked_at
            async with runner.turns:
                if not runner.is_alive:  # it went while we waited for our turn
                    continue
                yield runner, load_s
                return

    async def _ready(self, model: ModelId, options: RunnerOptions) -> Runner:
        """The runner of a model, started (anew) where there is none that suits."""
        file = await self._file(model)
        async with self._lock(model):
            runner = self._runners.get(model)
            plan = self._plan(file, options)
            if runner is not None and runner.is_alive and suits(runner.launch, plan, options):
                return runner
            _refuse_impossible_size(model, file, plan)
            if runner is not None:
                await self._retire(runner)
            runner = await self._start(model, plan, self._exited(model))
            self._runners[model], self._files[model] = runner, file
            return runner

    async def _retire(self, runner: Runner) -> None:
        """End a runner once its answers are given."""
        for _ in range(runner.launch.parallel):
            await runner.turns.acquire()
        try:
            await runner.end()
        finally:
            for _ in range(runner.launch.parallel):
                runner.turns.release()

    async def _start(
        self, model: ModelId, plan: Launch, on_exit: Callable[[Child], None]
    ) -> Runner:
        runner = await Runner.start(
            model, plan, self._command, within_s=self._start_s, on_exit=on_exit
        )
        runner.loaded_at = self._clock.now()
        return runner

    def _exited(self, model: ModelId) -> Callable[[Child], None]:
        def tell(child: Child) -> None:
            runner = self._runners.get(model)
            is_known = runner is not None and runner.pid == child.pid
            if is_known and not child.is_ending and self._on_crash is not None:
                self._on_crash(model)

        return tell

    def _plan(self, file: ModelFile, options: RunnerOptions) -> Launch:
        return plan_launch(
            file.header,
            options,
            defaults=self._defaults,
            cores=_usable_cores(),
            parallel=self._parallel,
            mmproj=file.mmproj,
        )

    async def _file(self, model: ModelId) -> ModelFile:
        """The model's file: as it was loaded, while it is in memory, else as it is on the disk."""
        runner = self._runners.get(model)
        if runner is not None and runner.is_alive:
            return self._files[model]
        return await asyncio.to_thread(self._catalogue.find, model)

    def _lock(self, model: ModelId) -> asyncio.Lock:
        return self._loading.setdefault(model, asyncio.Lock())

    def _living(self) -> Sequence[Runner]:
        return [runner for runner in self._runners.values() if runner.is_alive]


def _refuse_impossible(file: ModelFile, request: GenerateRequest) -> None:
    """Raises CapabilityMissing for what this model cannot do, before anything is loaded."""
    where = {"backend": request.model.backend, "model": request.model.name}
    if file.header.is_embedding_model:
        raise CapabilityMissing(
            f"{request.model} makes embeddings; it cannot write text.",
            "Choose a text model.",
            **where,
        )
    if has_images(request) and Capability.VISION not in file.card.capabilities:
        raise CapabilityMissing(
            f"{request.model} cannot look at images.",
            "Choose a model with vision; its mmproj file lies beside it in a folder of its own.",
            **where,
        )


def _refuse_impossible_size(model: ModelId, file: ModelFile, plan: Launch) -> None:
    """Raises ModelOutOfMemory for what is larger than this PC: trying would only fill it first."""
    total, _ = memory()
    need = memory_need(file.header, plan.context * plan.parallel)
    if need > total:
        raise too_large(model, need, total)


def _loaded(runner: Runner) -> LoadedModel:
    try:
        memory: int | None = psutil.Process(runner.pid).memory_info().rss
    except psutil.Error:
        memory = None
    return LoadedModel(
        id=runner.model,
        ram_bytes=memory,
        context_length=runner.context,
        loaded_at=runner.loaded_at,
        pid=runner.pid,
    )


def _usable_cores() -> int:
    """Physical cores, within those that this process may use."""
    physical = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    process = psutil.Process()
    allowed = len(process.cpu_affinity()) if hasattr(process, "cpu_affinity") else physical
    return max(1, min(physical, allowed))
