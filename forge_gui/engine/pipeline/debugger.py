"""The debugger's decisions: which steps of a run may begin now. Nothing here waits or runs.

A step that could begin is said to `arrive`. While the run is paused everything that arrives is
held; a breakpoint that is hit pauses it. Held steps go on by `release` (all) or `let_go` (one).
Steps are named by their whole way, so that those inside of a step (`outer/inner`) are steps like
any other. One that was let go alone takes what is inside of it along, up to a breakpoint there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from forge_gui.values.debugging import Breakpoint, StopReason
from forge_gui.values.ids import StepId


@dataclass(frozen=True, slots=True)
class Held:
    """Why a step is held. `port`: whose wire has the breakpoint; empty: the step itself, or none."""

    reason: StopReason
    port: str = ""


class Debugger:
    """The books of one run's pauses. Whoever calls does what the answers say."""

    def __init__(self, breakpoints: Iterable[Breakpoint] = (), *, is_paused: bool = False) -> None:
        self.is_paused = is_paused
        self._cause = StopReason.STARTED
        """Why a step is held that has no breakpoint of its own."""
        self._held: dict[StepId, Held] = {}
        self._alone: set[StepId] = set()
        self._breakpoints: dict[tuple[StepId, ...], list[Breakpoint]] = {}
        self.set_breakpoints(breakpoints)

    @property
    def held(self) -> Mapping[StepId, Held]:
        """What is held and why, in the order in which it came to be."""
        return MappingProxyType(self._held)

    def set_breakpoints(self, breakpoints: Iterable[Breakpoint]) -> None:
        """In place of all others; what is held stays so. One that is off counts for nothing."""
        self._breakpoints = {}
        for one in breakpoints:
            if one.is_on:
                self._breakpoints.setdefault((*one.inside, one.step), []).append(one)

    def breakpoints_at(self, *way: StepId) -> list[Breakpoint]:
        """Those that may be hit when a step arrives, in the order in which they were given. `way`:
        the steps around it, the outermost first, and the step."""
        return self._breakpoints.get(way, [])

    def has_breakpoints_inside(self, *way: StepId) -> bool:
        """Whether any may be hit inside of a step."""
        return any(key[: len(way)] == way and len(key) > len(way) for key in self._breakpoints)

    def arrive(self, step: StepId, hit: Breakpoint | None) -> bool:
        """Whether the step may begin. `hit` is the first of its breakpoints that is met."""
        if hit is not None:
            self._held[step] = Held(StopReason.BREAKPOINT, hit.port)
            if not self.is_paused:
                self.is_paused, self._cause = True, StopReason.ALONG
            self._alone = {one for one in self._alone if not _is_inside(step, one)}
        elif self.is_paused and not self._is_alone(step):
            self._held[step] = Held(self._cause)
        return step not in self._held

    def pause(self) -> bool:
        """Because somebody asked. Whether it was not paused already."""
        if self.is_paused:
            return False
        self.is_paused, self._cause = True, StopReason.ASKED
        return True

    def take_back(self, step: StepId) -> bool:
        """A step that was free to begin has not begun yet: whether it is held after all."""
        if not self.is_paused or self._is_alone(step):
            return False
        self._held[step] = Held(self._cause)
        return True

    def release(self) -> list[StepId]:
        """The run goes on: all that was held may begin, whatever breakpoints it has."""
        freed = list(self._held)
        self._held.clear()
        self._alone.clear()
        self.is_paused = False
        return freed

    def let_go(self, step: StepId | None) -> StepId | None:
        """One held step may begin (None: the first); the run stays paused. None: it is not held."""
        if step is None:
            step = next(iter(self._held), None)
        if step is None or self._held.pop(step, None) is None:
            return None
        self._alone.add(step)
        self._cause = StopReason.STEPPED
        return step

    def ended(self, step: StepId) -> bool:
        """Whether it was one that had been let go alone: then the run stands still again."""
        self._held.pop(step, None)
        if step not in self._alone:
            return False
        self._alone.discard(step)
        return True

    def _is_alone(self, step: StepId) -> bool:
        """It was let go alone, or something around it was."""
        return any(step == one or _is_inside(step, one) for one in self._alone)

    def __repr__(self) -> str:
        return f"<Debugger {'paused' if self.is_paused else 'going'}, {len(self._held)} held>"


def _is_inside(step: StepId, outer: StepId) -> bool:
    return step.startswith(f"{outer}/")
