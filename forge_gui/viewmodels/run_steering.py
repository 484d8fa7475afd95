"""One document's run under a person's hands: pause, go on, step, another value, other breakpoints."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.values.debugging import Breakpoint, Stop
from forge_gui.values.errors import NothingHeld, RunOver
from forge_gui.values.graph import Graph
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.inner_breakpoints import Marks, inner_breakpoints
from forge_gui.viewmodels.run_following import RunFollowing, RunState

if TYPE_CHECKING:
    from forge_gui.engine.api import EngineApi

_Ask = Callable[["EngineApi"], Awaitable[object]]


class RunSteering(RunFollowing):
    """The run that is followed, and what can be asked of it while it goes on.

    A run that ended in the same moment is no fault: nobody is told of it.
    """

    breakpoints: tuple[Breakpoint, ...] = ()
    """Those that the run was told last, with those inside of its steps."""
    _folder: Path | None = None

    marks_elsewhere: Callable[[], Marks] = dict
    """The breakpoints of other pipeline files; whoever knows them puts a function here."""

    @property
    def can_pause(self) -> bool:
        return self._state is RunState.RUNNING and self._is_named

    @property
    def can_go_on(self) -> bool:
        """It stands still."""
        return self.is_paused

    @property
    def can_step(self) -> bool:
        """A step is held that could work."""
        return self.is_paused and bool(self.stops)

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The held steps, those held longest first; none where it does not stand still."""
        paused = self._progress.paused
        return paused.stops if paused is not None else ()

    def pause(self) -> None:
        """Steps at work finish, no new one starts."""
        if self.can_pause:
            run = self._progress.run
            self._ask(lambda engine: engine.pause_run(run))

    def go_on(self) -> None:
        """Let go of everything that is held."""
        if self.can_go_on:
            run = self._progress.run
            self._ask(lambda engine: engine.continue_run(run))

    def pause_or_go_on(self) -> None:
        """One key for both."""
        self.go_on() if self.can_go_on else self.pause()

    def step(self, step: StepId | None = None) -> None:
        """Let one held step work, then stand still again; None: the one held longest."""
        if self.can_step:
            run = self._progress.run
            self._ask(lambda engine: engine.step_run(run, step))

    def edit_value(self, step: StepId, port: str, value: Json) -> None:
        """Put another value in the place of what comes to a held step."""
        if self.is_paused:
            run = self._progress.run
            self._ask(lambda engine: engine.edit_value(run, step, port, value))

    def put_back(self, step: StepId, port: str) -> None:
        """The value that came by itself."""
        originals = self._progress.originals
        if (step, port) in originals:
            self.edit_value(step, port, originals[step, port])

    def send_breakpoints(self) -> None:
        """Other breakpoints, here or in another file, count for the run that is under way too."""
        if self.is_busy and self._is_named:
            self._scope.start(self._sent_again())

    async def _sent_again(self) -> None:
        run, places = self._progress.run, await self._places(self._editor.graph)
        self.breakpoints = places
        await self._asked(lambda engine: engine.set_breakpoints(run, places))

    async def _places(self, graph: Graph) -> tuple[Breakpoint, ...]:
        """All that a run of the graph may stop at: here, and in what its steps run."""
        own, marks = self._editor.breakpoints, self.marks_elsewhere()
        folder, kinds = self._folder, self._editor.kinds
        if not marks:
            return own
        inner = await self._scope.call(
            lambda engine: inner_breakpoints(engine, graph, folder, kinds, marks)
        )
        return (*own, *inner)

    def _ask(self, ask: _Ask) -> None:
        self._scope.start(self._asked(ask))

    async def _asked(self, ask: _Ask) -> None:
        try:
            await self._scope.call(ask)
        except (RunOver, NothingHeld):
            return
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))
