"""What slows a run down while it goes on: models that rest after failures, tries that are made again.

No Qt.
"""

from __future__ import annotations

from collections.abc import Callable

from forge_gui.values.events import BreakerChanged, StepRetried
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.models import BreakerState
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import tr


class Troubles:
    """The book of one run's troubles that are not over yet."""

    def __init__(self, name_of: Callable[[StepId], str]) -> None:
        self._name_of = name_of
        self._rests: dict[ModelId, BreakerChanged] = {}
        self._tries: dict[StepId, StepRetried] = {}

    def take(self, event: StepRetried | BreakerChanged) -> None:
        if isinstance(event, StepRetried):
            self._tries[event.step] = event
        elif event.state is BreakerState.OPEN:
            self._rests[event.model] = event
        else:
            self._rests.pop(event.model, None)

    def forget(self, step: StepId) -> None:
        """The step is over, however it ended."""
        self._tries.pop(step, None)

    @property
    def text(self) -> str:
        """`qwen3:8b rests until 14:02:31 after 3 failures. Draft reply tries forge:tiny, 2 of 3.`"""
        return " ".join(
            [*map(_rest_text, self._rests.values()), *map(self._try_text, self._tries.values())]
        )

    def _try_text(self, event: StepRetried) -> str:
        model = wording.model_name(event.model)
        return tr(
            "{step} tries {model}, {number} of {most}: {reason}",
            step=self._name_of(event.step),
            model=model,
            number=event.attempt,
            most=event.most,
            reason=event.reason,
        )


def _rest_text(event: BreakerChanged) -> str:
    until, times = wording.clock_time(event.until), count(event.failures, "failure")
    name = wording.model_name(event.model)
    return tr(
        "{model} rests until {time} after {failures}.", model=name, time=until, failures=times
    )
