"""The owner of everything that a screen awaits: closing it ends all of it.

Coroutines of view-models run on Qt's own loop, driven by the answers they wait for; there is no
second event loop on the GUI thread (docs/decisions/0007). They may await Calls and `pause`,
nothing of asyncio: work that needs more belongs into the engine.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from forge_gui.bridge.calls import Call, CallCancelled, Look, Work

T = TypeVar("T")
Ask = Callable[[Work[Any] | Look[Any]], Call[Any]]
Driven = Coroutine[Call[Any], None, None]
ErrorTaker = Callable[[Exception], None]


class Run:
    """One coroutine being driven: it goes on whenever the Call it waits for is over."""

    def __init__(
        self, coroutine: Driven, on_error: ErrorTaker, forget: Callable[[Run], None]
    ) -> None:
        self._coroutine = coroutine
        self._on_error = on_error
        self._forget = forget
        self._awaited: Call[Any] | None = None
        self._is_over = False

    @property
    def is_over(self) -> bool:
        return self._is_over

    def resume(self) -> None:
        """Go on until the next await or the end."""
        if self._is_over:
            return
        try:
            self._awaited = self._coroutine.send(None)
        except StopIteration:
            self._end()
        except CallCancelled:  # somebody cancelled what it waited for: an ending, not a fault
            self._end()
        except Exception as error:  # noqa: BLE001  # every error of a coroutine has one taker
            self._end()
            self._on_error(error)
        else:
            self._awaited.finished.connect(self.resume)

    def cancel(self) -> None:
        """End it where it waits; its `finally` blocks run now."""
        if self._is_over:
            return
        self._end()
        if self._awaited is not None:
            self._awaited.cancel()
        self._coroutine.close()

    def _end(self) -> None:
        self._is_over = True
        self._forget(self)


class Scope(QObject):
    """Owns calls and coroutines of one screen. All methods on the GUI thread."""

    def __init__(self, ask: Ask, on_error: ErrorTaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._on_error = on_error
        self._calls: set[Call[Any]] = set()
        self._runs: set[Run] = set()
        self._is_closed = False

    def call(self, work: Work[T]) -> Call[T]:
        """Ask the engine: `scope.call(lambda engine: engine.load_model(model))`."""
        call: Call[T] = Call() if self._is_closed else self._ask(work)
        return self._keep(call)

    def look(self, look: Look[T]) -> Call[T]:
        """The same for plain methods: `scope.look(lambda engine: engine.pipeline_text(graph))`."""
        call: Call[T] = Call() if self._is_closed else self._ask(look)
        return self._keep(call)

    def pause(self, seconds: float) -> Call[None]:
        """Something to await that is done after a while."""
        call: Call[None] = Call()
        QTimer.singleShot(max(0, round(seconds * 1000)), call, lambda: call.answer(None))
        return self._keep(call)

    def start(self, coroutine: Driven, on_error: ErrorTaker | None = None) -> Run:
        """Run a coroutine to its end; it begins at once and goes on as its awaits are answered.

        An error that it raises goes to `on_error`, else to the bridge's (a line in the log).
        """
        run = Run(coroutine, on_error or self._on_error, self._runs.discard)
        self._runs.add(run)
        if self._is_closed:
            run.cancel()
        else:
            run.resume()
        return run

    def close(self) -> None:
        """Cancel everything that is under way. A closed scope starts nothing."""
        self._is_closed = True
        for run in tuple(self._runs):
            run.cancel()
        for call in tuple(self._calls):
            call.cancel()

    def _keep(self, call: Call[T]) -> Call[T]:
        if self._is_closed:
            call.cancel()
            return call
        self._calls.add(call)
        call.finished.connect(lambda: self._calls.discard(call))
        return call

    def __repr__(self) -> str:
        return f"<Scope {len(self._runs)} coroutines, {len(self._calls)} calls>"
