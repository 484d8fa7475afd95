"""A blocking face over the engine, for scripts and notebooks.

    from forge_gui import open_engine_blocking, run_pipeline

    print(run_pipeline("mail.forge.json", {"mail": "The blender broke."})["outputs"])

    with open_engine_blocking() as forge:
        print(forge.generate("forge:tiny", "Sort: pear, apple"))

The engine's loop runs on a thread of its own, so this works inside a running loop as well (a
notebook has one). Ctrl+C stops what was asked for and unloads what was loaded.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import os
import threading
import weakref
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from forge_gui.engine.api import EngineApi, open_engine
from forge_gui.engine.storage.paths import Folders, find_folders
from forge_gui.engine.storage.settings_files import load_settings
from forge_gui.scripting.errands import errand_of
from forge_gui.values.approvals import Decision
from forge_gui.values.errors import NothingToDecide
from forge_gui.values.events import ApprovalAsked, Event
from forge_gui.values.generation import GenerateRequest, Sampling
from forge_gui.values.graph import Graph
from forge_gui.values.json_value import Json
from forge_gui.values.measurement import Measurement, ModelFigures
from forge_gui.values.models import ModelCard
from forge_gui.values.runs import RunResult
from forge_gui.values.settings import Settings
from forge_gui.values.shoot_out import ShootOutOrder, ShootOutTable

T = TypeVar("T")
Decide = Callable[[ApprovalAsked], Decision]
"""Answers an approval step."""
RunDict = dict[str, Json]
"""A finished run as its users read it."""


class BlockingEngine:
    """An open engine whose calls return when they are done. Close it, or use it in a `with`."""

    def __init__(self, settings: Settings, folders: Folders) -> None:
        """Opens at once. Raises what opening raises."""
        self._opened: Future[EngineApi] = Future()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        work = self._serve(settings, folders)
        # A script that forgets to close must still be able to end: it is closed on the way out.
        self._thread = threading.Thread(
            target=asyncio.run, args=(work,), name="Forge engine", daemon=True
        )
        self._thread.start()
        self._opened.result()
        _before_python_ends(weakref.WeakMethod(self.close))

    def run(
        self,
        pipeline: Graph | Path | str,
        inputs: Mapping[str, str] | None = None,
        *,
        folder: Path | None = None,
        decide: Decide | None = None,
        to: str | Sequence[str] = (),
        given: Mapping[str, Json] | None = None,
    ) -> RunDict:
        """Run a pipeline (a graph, or the file of one) to the end.

        `to`: run only this step, or these, and what they need. `given`: answers of steps that
        shall not run. Paths in it begin at its file, or in `folder`. `decide` answers approval steps, on a thread
        of its own; what it raises ends the run.
        Returns `{"run_id", "status", "results": {step: {"output", "status", "time"}}, "outputs"}`.
        Raises PipelineRefused with all faults, FileDamaged.
        """

        path = None if isinstance(pipeline, Graph) else Path(pipeline)
        place = folder or (path.resolve().parent if path else None)

        async def work(engine: EngineApi) -> RunDict:
            graph = await engine.open_pipeline(path) if path else pipeline
            assert isinstance(graph, Graph)
            running = engine.run(graph, inputs or {}, place, errand_of(to, given or {}))
            result = await (running if decide is None else _decided(engine, running, decide))
            return result.as_document()

        return self._call(work)

    def generate(
        self,
        model: str,
        prompt: str,
        *,
        system: str = "",
        temperature: float | None = None,
        max_tokens: int | None = None,
        seed: int | None = None,
        on_text: Callable[[str], None] | None = None,
    ) -> str:
        """One answer of a model (an id or a bare name). `on_text` hears pieces on another thread."""
        sampling = Sampling(temperature=temperature, max_tokens=max_tokens, seed=seed)

        async def work(engine: EngineApi) -> str:
            found = await engine.resolve_model(model)
            request = GenerateRequest(found, prompt, system, sampling=sampling)
            return (await engine.generate(request, on_text)).text

        return self._call(work)

    def embed(self, model: str, texts: Sequence[str]) -> list[list[float]]:
        """One vector for each text."""

        async def work(engine: EngineApi) -> list[list[float]]:
            result = await engine.embed(await engine.resolve_model(model), texts)
            return [list(vector) for vector in result.vectors]

        return self._call(work)

    def models(self) -> Sequence[ModelCard]:
        """The models of all backends that answer."""
        return self._call(lambda engine: engine.models())

    def measure(self, model: str, within_s: float = 60.0) -> Measurement:
        """How fast a model is on this PC; Ctrl+C ends it, and nothing of it is kept."""

        async def work(engine: EngineApi) -> Measurement:
            return await engine.measure_model(await engine.resolve_model(model), within_s)

        return self._call(work)

    def measurements(self) -> Mapping[str, ModelFigures]:
        """What is known of each model's speed here, by its id."""

        async def work(engine: EngineApi) -> Mapping[str, ModelFigures]:
            found = await engine.measurements(estimate=True)
            return {str(model): figures for model, figures in found.items()}

        return self._call(work)

    def shoot_out(
        self, models: Sequence[str], prompts: Path | str, results: Path | str
    ) -> ShootOutTable:
        """Let models answer the prompts of a file; the table, which is in `results` as CSV too.

        A stopped one goes on when it is called again. Raises FileDamaged, FileNotWritten.
        """

        async def work(engine: EngineApi) -> ShootOutTable:
            named = [await engine.resolve_model(name) for name in models]
            order = ShootOutOrder(tuple(named), str(prompts), str(results))
            ended = await engine.run_shoot_out(order)
            table = await engine.shoot_out_table(ended.shoot_out)
            assert table is not None, "it has only just ended"
            return table

        return self._call(work)

    @property
    def is_closed(self) -> bool:
        """Nothing can be asked any more."""
        return not self._thread.is_alive()

    def close(self) -> None:
        """Stop what runs, unload what was loaded, end the thread. Closing twice is no error."""
        if self._loop and self._stop and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def submit(self, work: Callable[[EngineApi], Awaitable[T]]) -> Future[T]:
        """Begin work on the engine's loop; the future is thread-safe, cancelling it ends the work.

        Raises RuntimeError where the engine is closed.
        """
        if self._loop is None or not self._thread.is_alive():
            raise RuntimeError("This engine is closed.")

        async def on_loop() -> T:
            return await work(self._opened.result())

        return asyncio.run_coroutine_threadsafe(on_loop(), self._loop)

    def _call(self, work: Callable[[EngineApi], Awaitable[T]]) -> T:
        waiting = self.submit(work)
        try:
            return waiting.result()
        except BaseException:
            waiting.cancel()
            raise

    async def _serve(self, settings: Settings, folders: Folders) -> None:
        """The thread's whole life: open, wait to be closed, close."""
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        try:
            engine = await open_engine(settings, folders)
        except Exception as error:  # noqa: BLE001 - whoever opened it is told
            self._opened.set_exception(error)
            return
        self._opened.set_result(engine)
        try:
            await self._stop.wait()
        finally:
            await engine.close()

    def __enter__(self) -> BlockingEngine:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _before_python_ends(close: weakref.WeakMethod[Callable[[], None]]) -> None:
    """Have it called while threads still work, if it is still there.

    `atexit` would be too late: before it asks anybody, Python ends the threads that an engine
    closes its files with. What is registered later is called earlier, hence the import.
    """
    import concurrent.futures.thread  # noqa: F401  # registers its own end

    def at_end() -> None:
        if (still := close()) is not None:
            still()

    register = getattr(threading, "_register_atexit", None) or atexit.register
    register(at_end)


async def _decided(engine: EngineApi, running: Awaitable[RunResult], decide: Decide) -> RunResult:
    """Await a run and answer what it asks, one question after the other."""
    questions: asyncio.Queue[ApprovalAsked] = asyncio.Queue()

    def hear(event: Event) -> None:
        if isinstance(event, ApprovalAsked):
            questions.put_nowait(event)

    async def answer_all() -> None:
        while True:
            asked = await questions.get()
            decision = await asyncio.to_thread(decide, asked)
            with contextlib.suppress(NothingToDecide):
                await engine.decide(asked.run, asked.step, decision)

    silence = engine.subscribe(hear)
    try:
        async with asyncio.TaskGroup() as group:
            answering = group.create_task(answer_all())
            result = await running
            answering.cancel()
    except BaseExceptionGroup as failed:
        raise failed.exceptions[0] from None
    finally:
        silence()
    return result


def open_engine_blocking(settings: Settings | None = None) -> BlockingEngine:
    """An engine on this user's folders, and settings unless others are given.

    Raises SettingsError where the user's settings cannot be read.
    """
    folders = find_folders(os.environ)
    chosen = settings or load_settings(folders.settings_file, os.environ, ()).settings
    return BlockingEngine(chosen, folders)


def run_pipeline(
    pipeline: Graph | Path | str,
    inputs: Mapping[str, str] | None = None,
    settings: Settings | None = None,
) -> RunDict:
    """Open an engine, run one pipeline, close the engine; see BlockingEngine.run."""
    with open_engine_blocking(settings) as engine:
        return engine.run(pipeline, inputs)
