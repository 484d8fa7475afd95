"""One run that can pause: asks the debugger what may begin, tells what is held, wakes what goes on.

Held steps are in no worker, have no lease and no place in a queue. What decides is debugger.py.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from forge_gui.engine.pipeline.breakpoints import look
from forge_gui.engine.pipeline.debugger import Debugger
from forge_gui.engine.pipeline.kinds.base import Inputs
from forge_gui.engine.pipeline.value_edits import edited, shown
from forge_gui.values.debugging import Breakpoint, Errand, PausedRun, Stop
from forge_gui.values.errors import NothingHeld
from forge_gui.values.events import RunContinued, RunPaused, ValueEdited
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json

if TYPE_CHECKING:
    from forge_gui.engine.pipeline.executor import Execution

Edits = Mapping[StepId, Mapping[str, Json]]
_logger = logging.getLogger(__name__)


class Pausing:
    """Made when a run is first paused or has breakpoints; other runs never meet it."""

    def __init__(self, execution: Execution, errand: Errand, edits: Edits) -> None:
        self._execution = execution
        self._debugger = Debugger(errand.breakpoints, is_paused=errand.is_paused)
        self._numbers = {node.id: number for number, node in enumerate(execution.plan.nodes)}
        self._edits = {step: dict(values) for step, values in edits.items()}
        self._stops: dict[StepId, Stop] = {}
        self._since = execution.around.clock.now()
        self._is_untold = False
        self._news = asyncio.Event()
        execution.books.comes = self._comes
        if errand.is_paused:
            execution.allowance.wait(execution.around.clock.monotonic())

    # What a person asks for

    def pause(self) -> None:
        """Nothing that has not begun begins."""
        if self._debugger.pause():
            self._stand_still()
            self._is_untold = True
            self.tell(is_asked=True)

    def go_on(self) -> None:
        """Everything that is held may begin."""
        if not self._debugger.is_paused:
            return
        freed = self._debugger.release()
        self._stops.clear()
        execution = self._execution
        execution.allowance.go_on(execution.around.clock.monotonic())
        execution.around.publish(RunContinued(execution.run, execution.around.clock.now()))
        self._free(freed)

    def step(self, step: StepId | None) -> None:
        """One held step may begin. Raises NothingHeld."""
        freed = self._debugger.let_go(step)
        execution = self._execution
        if freed is None:
            raise NothingHeld(execution.run, step or "")
        del self._stops[freed]
        execution.around.publish(RunContinued(execution.run, execution.around.clock.now(), freed))
        self._free([freed])

    def set_breakpoints(self, breakpoints: Sequence[Breakpoint]) -> None:
        self._debugger.set_breakpoints(breakpoints)

    def edit(self, step: StepId, port: str, value: Json) -> None:
        """Another value for a held step. Raises NothingHeld."""
        stop, execution = self._stops.get(step), self._execution
        if stop is None or port not in stop.inputs:
            raise NothingHeld(execution.run, step)
        self._edits.setdefault(step, {})[port] = value
        self._hold(step)
        now = execution.around.clock.now()
        execution.around.publish(ValueEdited(execution.run, step, port, value, now))

    @property
    def paused(self) -> PausedRun | None:
        """Where the run stands; None: it goes on."""
        if not self._debugger.is_paused:
            return None
        return PausedRun(self._execution.run, tuple(self._stops.values()), self._since)

    # What the run asks

    def inputs(self, step: StepId, inputs: Inputs) -> Inputs:
        """What really reaches a step."""
        values = self._edits.get(step)
        return edited(inputs, values) if values else inputs

    def takes_back(self, number: int) -> bool:
        """A worker is about to begin with a step that was free to begin: whether it is held."""
        step = self._id(number)
        if not self._debugger.take_back(step):
            return False
        self._hold(step)
        return True

    def after(self, number: int, *, has_ended: bool) -> None:
        """A worker has ended a step, or given it back: what follows from that is told."""
        step = self._id(number)
        if not has_ended and step not in self._stops:
            self._execution.books.queue(number)  # let go again before the worker knew
        if has_ended:
            self._stops.pop(step, None)  # it had begun after all when it was to be taken back
            self._is_untold |= self._debugger.ended(step)
        self.tell()

    def tell(self, *, is_asked: bool = False) -> None:
        """Tell where the run stands, if that is news and it does not end just now."""
        paused = self.paused
        if paused is None or not self._is_untold or not self._execution.books.is_begun:
            return
        if paused.stops or is_asked or self._execution.at_work > 1:
            self._is_untold = False
            self._execution.around.publish(RunPaused(paused))

    async def has_more(self) -> bool:
        """When nothing is at work: whether there is more to do, once it may be done."""
        books = self._execution.books
        while self._stops and not books.ready:
            self._news.clear()
            await self._news.wait()
        return bool(books.ready)

    def _comes(self, number: int) -> bool:
        """A step could begin. True: it is held."""
        step = self._id(number)
        found = look(self._debugger.breakpoints_at(step), self._came(step))
        for trouble in found.troubles:
            text = "The breakpoint at %s in %s could not be asked: %s"
            _logger.info(text, step, self._execution.run, trouble)
        was_paused = self._debugger.is_paused
        if self._debugger.arrive(step, found.hit):
            return False
        if not was_paused:
            self._stand_still()
        self._hold(step)
        return True

    def _stand_still(self) -> None:
        """The run has just come to pause: what has not begun is held as well."""
        execution = self._execution
        self._since = execution.around.clock.now()
        execution.allowance.wait(execution.around.clock.monotonic())
        for number in execution.take_back():
            step = self._id(number)
            if self._debugger.take_back(step):
                self._hold(step)

    def _hold(self, step: StepId) -> None:
        held = self._debugger.held[step]
        came = {port: shown(output) for port, output in self._came(step).items()}
        self._stops[step] = Stop(step, came, held.reason, held.port)
        self._is_untold = True

    def _free(self, steps: Sequence[StepId]) -> None:
        self._execution.begin_again([self._numbers[step] for step in steps])
        self._news.set()

    def _came(self, step: StepId) -> Inputs:
        number = self._numbers[step]
        books, node = self._execution.books, self._execution.plan.nodes[number]
        return self.inputs(step, books.inputs(number, node))

    def _id(self, number: int) -> StepId:
        return self._execution.plan.nodes[number].id
