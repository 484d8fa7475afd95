"""What a run's pauses see of one execution: of the run itself, or of a pipeline inside a step."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from forge_gui.engine.pipeline.debugger import Held
from forge_gui.engine.pipeline.kinds.base import Inputs
from forge_gui.engine.pipeline.value_edits import shown
from forge_gui.values.debugging import Around, Stop
from forge_gui.values.ids import StepId

if TYPE_CHECKING:
    from forge_gui.engine.pipeline.executor import Execution
    from forge_gui.engine.pipeline.pausing import Pausing


class PausingPart:
    """Names the execution's steps as the whole run does. `numbers` are their places in the plan."""

    def __init__(self, whole: Pausing, execution: Execution) -> None:
        self.whole = whole
        self.execution = execution
        nodes = execution.plan.nodes
        self.numbers = {execution.path_of(node.id): at for at, node in enumerate(nodes)}
        self._inside: tuple[Around, ...] = execution.within.around if execution.within else ()
        self._around = tuple(one.step for one in self._inside)
        self._news = asyncio.Event()
        execution.books.comes = lambda number: whole.comes(self, number)

    # What the execution asks

    def inputs(self, number: int, inputs: Inputs) -> Inputs:
        """What really reaches a step."""
        return self.whole.inputs(self.id(number), inputs)

    def takes_back(self, number: int) -> bool:
        """A worker is about to begin with a step that was free to begin: whether it is held."""
        return self.whole.takes_back(self, number)

    def after(self, number: int, *, has_ended: bool) -> None:
        """A worker has ended a step, or given it back: what follows from that is told."""
        step = self.id(number)
        if not has_ended and step not in self.whole.stops:
            self.execution.books.queue(number)  # let go again before the worker knew
        if has_ended:
            self.whole.ended(step)
        self.tell()

    def tell(self) -> None:
        """Tell where the run stands, if that is news and it does not end just now."""
        is_outermost = self.execution.within is None
        self.whole.tell(is_sure=is_outermost and self.execution.at_work > 1)

    async def has_more(self) -> bool:
        """When nothing is at work: whether there is more to do, once it may be done."""
        ready = self.execution.books.ready
        while not ready and any(step in self.numbers for step in self.whole.stops):
            self._news.clear()
            await self._news.wait()
        return bool(ready)

    def is_watched_inside(self, number: int) -> bool:
        """Whether a person wants to see, or has changed, what a step runs inside itself."""
        is_edited = self.whole.is_edited_inside(self.id(number))
        return is_edited or self.whole.has_breakpoints_inside(*self.way(number))

    # What the whole asks

    def id(self, number: int) -> StepId:
        """How the whole run names a step."""
        return self.execution.path_of(self.execution.plan.nodes[number].id)

    def way(self, number: int) -> tuple[StepId, ...]:
        """The steps around a step, the outermost first, and the step."""
        return (*self._around, self.execution.plan.nodes[number].id)

    def came(self, number: int) -> Inputs:
        node = self.execution.plan.nodes[number]
        return self.inputs(number, self.execution.books.inputs(number, node))

    def stop(self, number: int, held: Held) -> Stop:
        """A held step as it is told."""
        came = {port: shown(output) for port, output in self.came(number).items()}
        stop = Stop(self.id(number), came, held.reason, held.port)
        if not self._inside:
            return stop
        name = self.execution.plan.nodes[number].name
        return Stop(
            stop.step, came, held.reason, held.port, self._inside, name, self._sources(number)
        )

    def free(self, numbers: Sequence[int]) -> None:
        """These steps may begin now."""
        self.execution.begin_again(numbers)
        self._news.set()

    def _sources(self, number: int) -> dict[str, str]:
        """The names of what feeds a step, by port."""
        plan = self.execution.plan
        given = [one.name for one in plan.order.graph.inputs] if plan.order else []
        names = [*(node.name or node.id for node in plan.nodes), *given]
        sources = plan.nodes[number].sources
        return {port: names[place] for port, place in sources if place < len(names)}
