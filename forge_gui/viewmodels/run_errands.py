"""What a run can be told to do, beyond running everything. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from forge_gui.values.debugging import Breakpoint, Errand
from forge_gui.values.ids import StepId
from forge_gui.values.runs import StepResult

ANEW = Errand(is_anew=True)
"""Everything works, whatever is kept."""
PAUSED = Errand(is_paused=True)
"""Everything, with the first steps held."""


def up_to(steps: Iterable[str]) -> Errand:
    """Run these steps and what they need."""
    return Errand(targets=frozenset(StepId(step) for step in steps))


def only(step: str, results: Mapping[StepId, StepResult]) -> Errand:
    """Run one step on what the others gave in the last run; what gave nothing then runs too."""
    given = {
        other: result.output
        for other, result in results.items()
        if result.is_good and other != step
    }
    return Errand(targets=frozenset({StepId(step)}), given=given)


def with_breakpoints(errand: Errand, breakpoints: tuple[Breakpoint, ...]) -> Errand:
    """The same, pausing there as well."""
    return Errand(errand.targets, errand.given, breakpoints, errand.is_paused, errand.is_anew)
