"""The engine's asyncio loop on a thread of its own: opened once, asked from anywhere, closed clean.

Nothing of Qt here, and asyncio is only imported on the thread itself, after the first paint.
"""

from __future__ import annotations

import inspect
import logging
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from forge_gui.bridge.calls import EngineClosed, Look, Work
from forge_gui.bridge.interpreter import short_turns
from forge_gui.engine.api import EngineApi
from forge_gui.values.errors import ForgeError

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")
OpenEngine = Callable[[], Awaitable[EngineApi]]
_WANTED_FILES = 8_192
"""A thousand streams need a thousand sockets; many desktops allow 1,024 open files."""
_log = logging.getLogger(__name__)


def allow_many_files(wanted: int = _WANTED_FILES) -> int:
    """Raise the soft limit of open files as far as the hard one allows; returns what it is then.

    0 where the system knows no such limit.
    """
    try:
        import resource
    except ImportError:  # Windows
        return 0
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    is_endless = hard == resource.RLIM_INFINITY
    target = wanted if is_endless else min(wanted, hard)
    if soft == resource.RLIM_INFINITY or soft >= target:
        return soft
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (target, hard))
    except (OSError, ValueError):
        return soft
    return target


class EngineThread:
    """Runs the engine. `submit` may be called from any thread, also before the engine is open."""

    def __init__(
        self,
        open_engine: OpenEngine,
        *,
        on_opened: Callable[[EngineApi], None],
        on_failed: Callable[[BaseException], None],
        on_closed: Callable[[], None],
    ) -> None:
        self._open_engine = open_engine
        self._on_opened = on_opened
        self._on_failed = on_failed
        self._on_closed = on_closed
        self._thread = threading.Thread(target=self._run, name="forge-engine")
        self._lock = threading.Lock()
        self._waiting: list[tuple[Work[Any] | Look[Any], Future[Any]]] = []
        self._accept: Callable[[Work[Any] | Look[Any], Future[Any]], None] | None = None
        self._stop: Callable[[], object] | None = None
        self._refusal: EngineClosed | None = None

    def start(self) -> None:
        self._thread.start()

    def submit(self, work: Work[T] | Look[T]) -> Future[T]:
        """Do `work(engine)` on the engine's loop; cancelling the future cancels it there."""
        future: Future[T] = Future()
        with self._lock:
            if self._refusal is not None:
                future.set_exception(self._refusal)
            elif self._accept is None:
                self._waiting.append((work, future))
            else:
                self._accept(work, future)
        return future

    def close(self) -> None:
        """Begin to close: cancel what runs, close the engine, end the thread. Returns at once."""
        with self._lock:
            self._refuse(EngineClosed())
            if self._stop is not None:
                self._stop()

    def join(self, timeout_s: float | None = None) -> bool:
        """Wait for the thread; whether it has ended."""
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        import asyncio

        allow_many_files()
        try:
            with short_turns():
                asyncio.run(self._live())
        except Exception:  # noqa: BLE001  # the last one to see it: the thread ends here
            _log.exception("The engine's thread ended badly")
        finally:
            with self._lock:
                self._refuse(EngineClosed())
            self._on_closed()

    async def _live(self) -> None:
        import asyncio

        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        with self._lock:
            is_closing = self._refusal is not None
            self._stop = partial(loop.call_soon_threadsafe, stop.set)
        try:
            engine = None if is_closing else await self._open_until(stop)
            if engine is not None:
                try:
                    await self._serve(engine, stop)
                finally:
                    await engine.close()
        finally:
            with self._lock:  # the loop is about to close: nobody may call into it any more
                self._refuse(EngineClosed())
                self._stop = self._accept = None

    async def _open_until(self, stop: asyncio.Event) -> EngineApi | None:
        """The engine; None where it could not be opened, or is not wanted any more."""
        import asyncio

        async with asyncio.TaskGroup() as group:
            opening = group.create_task(self._open())
            stopping = group.create_task(stop.wait())
            await asyncio.wait((opening, stopping), return_when=asyncio.FIRST_COMPLETED)
            opening.cancel()
            stopping.cancel()
        return None if opening.cancelled() else opening.result()

    async def _open(self) -> EngineApi | None:
        try:
            return await self._open_engine()
        except Exception as error:  # noqa: BLE001  # told to the window, whatever it is
            with self._lock:
                self._refuse(_refusal_of(error))
            self._on_failed(error)
            return None

    async def _serve(self, engine: EngineApi, stop: asyncio.Event) -> None:
        import asyncio

        loop = asyncio.get_running_loop()
        self._on_opened(engine)
        async with asyncio.TaskGroup() as group:
            jobs: set[asyncio.Task[None]] = set()

            def begin(work: Work[Any] | Look[Any], future: Future[Any]) -> None:
                if stop.is_set():
                    future.cancel()
                    return
                job = group.create_task(_answer(engine, work, future))
                jobs.add(job)
                job.add_done_callback(jobs.discard)

            def accept(work: Work[Any] | Look[Any], future: Future[Any]) -> None:
                loop.call_soon_threadsafe(begin, work, future)

            with self._lock:
                self._accept = accept
                waiting, self._waiting = self._waiting, []
            for work, future in waiting:
                begin(work, future)
            await stop.wait()
            for job in jobs:
                job.cancel()

    def _refuse(self, refusal: EngineClosed) -> None:
        """From now on every question is refused; the lock is held."""
        self._refusal = self._refusal or refusal
        waiting, self._waiting = self._waiting, []
        for _work, future in waiting:
            if future.set_running_or_notify_cancel():
                future.set_exception(self._refusal)

    def __repr__(self) -> str:
        state = "closed" if self._refusal else "open" if self._accept else "opening"
        return f"<EngineThread {state}>"


def _refusal_of(error: BaseException) -> EngineClosed:
    if isinstance(error, ForgeError):
        return EngineClosed(error.sentence, error.advice)
    return EngineClosed(f"Forge's engine could not start: {error}")


async def _answer(engine: EngineApi, work: Work[Any] | Look[Any], future: Future[Any]) -> None:
    """Do the work unless it was cancelled; a cancel of the future ends the coroutine."""
    import asyncio

    loop = asyncio.get_running_loop()
    me = asyncio.current_task()
    is_done = False

    def cancel_here(ended: Future[Any]) -> None:
        if ended.cancelled() and me is not None:
            loop.call_soon_threadsafe(lambda: None if is_done else me.cancel())

    if future.cancelled():
        return
    future.add_done_callback(cancel_here)
    try:
        answer = await _do(engine, work)
    except asyncio.CancelledError:
        future.cancel()
        raise
    except Exception as error:  # noqa: BLE001  # handed to the asker, whatever it is
        _settle(future, error=error)
    else:
        _settle(future, answer=answer)
    finally:
        is_done = True


async def _do(engine: EngineApi, work: Work[Any] | Look[Any]) -> Any:
    answer = work(engine)
    return await answer if inspect.isawaitable(answer) else answer


def _settle(future: Future[Any], *, answer: Any = None, error: Exception | None = None) -> None:
    if not future.set_running_or_notify_cancel():
        return
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(answer)
