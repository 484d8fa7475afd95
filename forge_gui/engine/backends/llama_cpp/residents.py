"""The models that are in memory: started when they are needed, replaced when options change."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from forge_gui.engine.backends.llama_cpp.catalogue import Catalogue, ModelFile
from forge_gui.engine.backends.llama_cpp.child import Child
from forge_gui.engine.backends.llama_cpp.faults import too_large
from forge_gui.engine.backends.llama_cpp.launch import Launch, plan_launch, suits
from forge_gui.engine.backends.llama_cpp.memory import facts_of, least_need
from forge_gui.engine.backends.llama_cpp.runner import Runner
from forge_gui.engine.backends.llama_cpp.tokenizers import Loaded
from forge_gui.engine.clock import Clock
from forge_gui.engine.formats.model_facts import MemoryFacts
from forge_gui.engine.hardware.probe import memory, physical_cores
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId

# By its path and with -P: what lies in the folder that Forge was started from, or beside the
# worker, is never imported in place of a library.
WORKER = (sys.executable, "-P", str(Path(__file__).with_name("worker.py")))


@dataclass(frozen=True, slots=True)
class Starting:
    """How children are started: see LlamaCppBackend."""

    defaults: RunnerOptions
    within_s: float
    parallel: int
    command: tuple[str, ...]


class Residents:
    """Owns every child process of the embedded engine."""

    def __init__(
        self,
        catalogue: Catalogue,
        starting: Starting,
        on_crash: Callable[[ModelId], None] | None,
        clock: Clock,
    ) -> None:
        self._catalogue = catalogue
        self._starting = starting
        self._on_crash = on_crash
        self._clock = clock
        self._runners: dict[ModelId, Runner] = {}
        self._files: dict[ModelId, ModelFile] = {}
        self._locks: dict[ModelId, asyncio.Lock] = {}

    def living(self) -> Sequence[Runner]:
        return [runner for runner in self._runners.values() if runner.is_alive]

    def living_one(self, model: ModelId) -> Runner | None:
        runner = self._runners.get(model)
        return runner if runner is not None and runner.is_alive else None

    def in_memory(self) -> Sequence[Loaded]:
        """Models that live, each with its header."""
        found = [(model, runner) for model, runner in self._runners.items() if runner.is_alive]
        return [Loaded(runner, self._files[model].header) for model, runner in found]

    async def file(self, model: ModelId) -> ModelFile:
        """The model's file: as it was loaded, while it is in memory, else as it is on the disk."""
        if self.living_one(model) is not None:
            return self._files[model]
        return await asyncio.to_thread(self._catalogue.find, model)

    async def memory_facts(
        self, model: ModelId, options: RunnerOptions, engine: str
    ) -> MemoryFacts:
        """What the memory of a model depends on, as it would be started. Raises as `file` does."""
        file = await asyncio.to_thread(self._catalogue.find, model)
        digest = await asyncio.to_thread(self._catalogue.identity, model)
        return facts_of(file, self._plan(file, options), digest, engine)

    @contextlib.asynccontextmanager
    async def turn(
        self, model: ModelId, options: RunnerOptions
    ) -> AsyncIterator[tuple[Runner, float | None]]:
        """A living runner and the right to use it now; loads the model where it must, and tells
        how many seconds that took."""
        load_s: float | None = None
        while True:
            before = self._runners.get(model)
            asked_at = self._clock.monotonic()
            runner = await self.ready(model, options)
            if runner is not before:
                load_s = self._clock.monotonic() - asked_at
            async with runner.turns:
                if not runner.is_alive:  # it went while we waited for our turn
                    continue
                yield runner, load_s
                return

    async def ready(self, model: ModelId, options: RunnerOptions) -> Runner:
        """The runner of a model, started (anew) where there is none that suits."""
        file = await self.file(model)
        async with self._lock(model):
            runner = self._runners.get(model)
            plan = self._plan(file, options)
            if runner is not None and runner.is_alive and suits(runner.launch, plan, options):
                return runner
            _refuse_impossible_size(model, file, plan)
            if runner is not None:
                await _retire(runner)
            runner = await self._start(model, plan, self._exited(model))
            self._runners[model], self._files[model] = runner, file
            return runner

    async def end(self, model: ModelId) -> None:
        """Out of memory; no error if it is not there."""
        async with self._lock(model):
            runner = self._runners.pop(model, None)
            if runner is not None:
                await runner.end()

    async def end_all(self) -> None:
        for model in list(self._runners):
            await self.end(model)

    async def _start(
        self, model: ModelId, plan: Launch, on_exit: Callable[[Child], None]
    ) -> Runner:
        starting = self._starting
        runner = await Runner.start(
            model, plan, starting.command, within_s=starting.within_s, on_exit=on_exit
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
            defaults=self._starting.defaults,
            cores=physical_cores(),
            parallel=self._starting.parallel,
            mmproj=file.mmproj,
        )

    def _lock(self, model: ModelId) -> asyncio.Lock:
        return self._locks.setdefault(model, asyncio.Lock())


async def _retire(runner: Runner) -> None:
    """End a runner once its answers are given."""
    for _ in range(runner.launch.parallel):
        await runner.turns.acquire()
    try:
        await runner.end()
    finally:
        for _ in range(runner.launch.parallel):
            runner.turns.release()


def _refuse_impossible_size(model: ModelId, file: ModelFile, plan: Launch) -> None:
    """Raises ModelOutOfMemory for what is larger than this PC: trying would only fill it first.

    The last guard, for loads that no pool has looked at: weights and context alone.
    """
    total, _ = memory()
    need = least_need(file, plan)
    if need > total:
        raise too_large(model, need, total)
