"""One run that can pause: asks the debugger what may begin, tells what is held, wakes what goes on.

Held steps are in no worker, have no lease and no place in a queue. What decides is debugger.py.
The run and the pipelines inside of its steps each have a part in it, see pausing_part.py.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from forge_gui.engine.pipeline.breakpoints import look
from forge_gui.engine.pipeline.debugger import Debugger
from forge_gui.engine.pipeline.kinds.base import Inputs
from forge_gui.engine.pipeline.pausing_part import PausingPart
from forge_gui.engine.pipeline.value_edits import edited
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
        """The run itself, around all others."""
        self._debugger = Debugger(errand.breakpoints, is_paused=errand.is_paused)
        self._edits = {step: dict(values) for step, values in edits.items()}
        self._parts: list[PausingPart] = []
        self.stops: dict[StepId, Stop] = {}
        self._since = execution.around.clock.now()
        self._is_untold = False
        if errand.is_paused:
            execution.allowance.wait(execution.around.clock.monotonic())

    def join(self, execution: Execution) -> PausingPart:
        """The run, or one inside of a step, takes part from now on."""
        part = PausingPart(self, execution)
        self._parts.append(part)
        return part

    def leave(self, part: PausingPart) -> None:
        """It is over; what it held, if it was stopped, is held no more."""
        self._parts.remove(part)
        for step in [step for step in self.stops if step in part.numbers]:
            del self.stops[step]
            self._debugger.ended(step)

    # What a person asks for

    def pause(self) -> None:
        """Nothing that has not begun begins."""
        if self._debugger.pause():
            self._stand_still()
            self._is_untold = True
            self.tell(is_sure=True)

    def go_on(self) -> None:
        """Everything that is held may begin."""
        if not self._debugger.is_paused:
            return
        freed = self._debugger.release()
        self.stops.clear()
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
        del self.stops[freed]
        execution.around.publish(RunContinued(execution.run, execution.around.clock.now(), freed))
        self._free([freed])

    def set_breakpoints(self, breakpoints: Sequence[Breakpoint]) -> None:
        self._debugger.set_breakpoints(breakpoints)

    def edit(self, step: StepId, port: str, value: Json) -> None:
        """Another value for a held step. Raises NothingHeld."""
        stop, execution = self.stops.get(step), self._execution
        if stop is None or port not in stop.inputs:
            raise NothingHeld(execution.run, step)
        self._edits.setdefault(step, {})[port] = value
        part = next(one for one in self._parts if step in one.numbers)
        self._hold(part, part.numbers[step])
        now = execution.around.clock.now()
        execution.around.publish(ValueEdited(execution.run, step, port, value, now))

    @property
    def paused(self) -> PausedRun | None:
        """Where the run stands; None: it goes on."""
        if not self._debugger.is_paused:
            return None
        return PausedRun(self._execution.run, tuple(self.stops.values()), self._since)

    # What the parts ask

    def inputs(self, step: StepId, inputs: Inputs) -> Inputs:
        """What really reaches a step."""
        values = self._edits.get(step)
        return edited(inputs, values) if values else inputs

    def is_edited_inside(self, step: StepId) -> bool:
        """Whether a person has changed a value of what a step runs inside itself."""
        return any(one.startswith(f"{step}/") for one in self._edits)

    def has_breakpoints_inside(self, *way: StepId) -> bool:
        return self._debugger.has_breakpoints_inside(*way)

    def takes_back(self, part: PausingPart, number: int) -> bool:
        """A worker is about to begin with a step that was free to begin: whether it is held."""
        if not self._debugger.take_back(part.id(number)):
            return False
        self._hold(part, number)
        return True

    def ended(self, step: StepId) -> None:
        self.stops.pop(step, None)  # it had begun after all when it was to be taken back
        self._is_untold |= self._debugger.ended(step)

    def tell(self, *, is_sure: bool) -> None:
        """Tell where the run stands, if that is news. Unless it is sure to go on, it is only
        told with something held: it may end just now."""
        paused = self.paused
        if paused is None or not self._is_untold or not self._execution.books.is_begun:
            return
        if paused.stops or is_sure:
            self._is_untold = False
            self._execution.around.publish(RunPaused(paused))

    def comes(self, part: PausingPart, number: int) -> bool:
        """A step could begin. True: it is held."""
        step = part.id(number)
        found = look(self._debugger.breakpoints_at(*part.way(number)), part.came(number))
        for trouble in found.troubles:
            text = "The breakpoint at %s in %s could not be asked: %s"
            _logger.info(text, step, self._execution.run, trouble)
        was_paused = self._debugger.is_paused
        if self._debugger.arrive(step, found.hit):
            return False
        if not was_paused:
            self._stand_still()
        elif found.hit is not None:
            self._take_back_all()
        self._hold(part, number)
        return True

    def _stand_still(self) -> None:
        """The run has just come to pause: what has not begun is held as well."""
        execution = self._execution
        self._since = execution.around.clock.now()
        execution.allowance.wait(execution.around.clock.monotonic())
        self._take_back_all()

    def _take_back_all(self) -> None:
        for part in self._parts:
            for number in part.execution.take_back():
                if self._debugger.take_back(part.id(number)):
                    self._hold(part, number)
                else:
                    part.free([number])

    def _hold(self, part: PausingPart, number: int) -> None:
        step = part.id(number)
        self.stops[step] = part.stop(number, self._debugger.held[step])
        self._is_untold = True

    def _free(self, steps: Iterable[StepId]) -> None:
        freed = list(steps)
        for part in tuple(self._parts):
            part.free([part.numbers[step] for step in freed if step in part.numbers])
