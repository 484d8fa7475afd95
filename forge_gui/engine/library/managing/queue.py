"""The queue of downloads: what is fetched now, what next, what after a failure. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from forge_gui.values.errors import (
    BackendBusy,
    BackendError,
    BackendTimeout,
    BackendUnavailable,
    ForgeError,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import Pull, PullLayer, PullStage, PullState
from forge_gui.values.managing_errors import DownloadBroken

MOST_FAILURES = 8
"""So many tries in a row that bring nothing, some four minutes, and it is left to the person."""
_SHORTEST_S, _LONGEST_S = 2.0, 60.0
_PASSING = (BackendUnavailable, BackendTimeout, BackendBusy, DownloadBroken)


@dataclass(frozen=True, slots=True)
class PullQueue:
    """Downloads in their order; each model is in it once. Every method gives another queue."""

    pulls: tuple[Pull, ...] = ()
    at_once: int = 1

    def of(self, model: ModelId) -> Pull | None:
        return next((pull for pull in self.pulls if pull.model == model), None)

    def starting(self, now: float) -> Sequence[ModelId]:
        """Whose turn it is: the first that wait or whose next try is due, while there is room."""
        going = sum(pull.state is PullState.PULLING for pull in self.pulls)
        ready = [pull.model for pull in self.pulls if _is_ready(pull, now)]
        return ready[: max(0, self.at_once - going)]

    def next_try(self) -> float | None:
        """When the next one is to be tried again; None: none is."""
        times = [p.retry_at for p in self.pulls if p.state is PullState.RETRYING and p.retry_at]
        return min(times, default=None)

    def added(self, model: ModelId, expected: int | None = None) -> PullQueue:
        """At the end; one that is over or failed begins anew there, one that goes on stays."""
        known = self.of(model)
        if known is not None and known.state in (PullState.WAITING, PullState.PULLING):
            return self
        rest = tuple(pull for pull in self.pulls if pull.model != model)
        return replace(self, pulls=(*rest, Pull(model, expected=expected)))

    def restored(self, pulls: Sequence[Pull]) -> PullQueue:
        """Those of an earlier session behind what is there."""
        new = tuple(pull for pull in pulls if self.of(pull.model) is None)
        return replace(self, pulls=(*self.pulls, *new))

    def without(self, model: ModelId) -> PullQueue:
        return replace(self, pulls=tuple(pull for pull in self.pulls if pull.model != model))

    def moved(self, model: ModelId, place: int) -> PullQueue:
        """To a place in the order, 0 being the first; beyond either end counts as that end."""
        pull = self.of(model)
        if pull is None:
            return self
        rest = [one for one in self.pulls if one.model != model]
        rest.insert(min(max(0, place), len(rest)), pull)
        return replace(self, pulls=tuple(rest))

    def paused(self, model: ModelId, *, was_going: bool = False) -> PullQueue:
        def pause(pull: Pull) -> Pull:
            if pull.state not in (PullState.WAITING, PullState.PULLING, PullState.RETRYING):
                return pull
            return replace(_at_rest(pull), state=PullState.PAUSED, was_going=was_going)

        return self._with(model, pause)

    def resumed(self, model: ModelId) -> PullQueue:
        """What was paused, or failed, waits for its turn; what waits for a try is due now."""

        def resume(pull: Pull) -> Pull:
            if pull.state in (PullState.WAITING, PullState.PULLING, PullState.DONE):
                return pull
            pull = replace(_at_rest(pull), state=PullState.WAITING, was_going=False)
            return replace(pull, failures=0, sentence="", advice="")

        return self._with(model, resume)

    def started(self, model: ModelId) -> PullQueue:
        def start(pull: Pull) -> Pull:
            return replace(_at_rest(pull), state=PullState.PULLING, stage=PullStage.ASKING)

        return self._with(model, start)

    def progressed(
        self,
        model: ModelId,
        stage: PullStage,
        layers: tuple[PullLayer, ...],
        bytes_per_s: float | None,
    ) -> PullQueue:
        """A word of the server's; layers that it has not named again keep what they had."""

        def go_on(pull: Pull) -> Pull:
            if pull.state is not PullState.PULLING:
                return pull
            known = {layer.digest: layer for layer in (*pull.layers, *layers)}
            pull = replace(pull, stage=stage, layers=tuple(known.values()), bytes_per_s=bytes_per_s)
            left = (pull.total - pull.done) / bytes_per_s if bytes_per_s else None
            return replace(pull, seconds_left=left)

        return self._with(model, go_on)

    def broken(
        self, model: ModelId, error: ForgeError, now: float, *, has_arrived: bool
    ) -> PullQueue:
        """A try ended with this error: it is tried again, later each time, or left alone.

        `has_arrived`: something came in this try, so that the tries before it no longer count.
        """

        def fail(pull: Pull) -> Pull:
            if pull.state is not PullState.PULLING:
                return pull
            failures = 1 if has_arrived else pull.failures + 1
            pull = replace(_at_rest(pull), failures=failures)
            pull = replace(pull, sentence=error.sentence, advice=error.advice)
            if not passes(error) or failures >= MOST_FAILURES:
                return replace(pull, state=PullState.FAILED)
            return replace(pull, state=PullState.RETRYING, retry_at=now + wait_s(failures))

        return self._with(model, fail)

    def finished(self, model: ModelId) -> PullQueue:
        def end(pull: Pull) -> Pull:
            full = tuple(replace(layer, done=layer.total) for layer in pull.layers)
            pull = replace(_at_rest(pull), layers=full, failures=0, sentence="", advice="")
            return replace(pull, state=PullState.DONE, stage=PullStage.WRITING)

        return self._with(model, end)

    def _with(self, model: ModelId, change: Callable[[Pull], Pull]) -> PullQueue:
        changed = (change(pull) if pull.model == model else pull for pull in self.pulls)
        return replace(self, pulls=tuple(changed))


def passes(error: ForgeError) -> bool:
    """Whether the same download may well succeed later, unchanged."""
    return isinstance(error, _PASSING) and isinstance(error, BackendError)


def wait_s(failures: int) -> float:
    """Seconds before the next try after so many that brought nothing."""
    return float(min(_LONGEST_S, _SHORTEST_S * 2 ** (failures - 1)))


def _is_ready(pull: Pull, now: float) -> bool:
    is_due = pull.state is PullState.RETRYING and (pull.retry_at or 0) <= now
    return pull.state is PullState.WAITING or is_due


def _at_rest(pull: Pull) -> Pull:
    return replace(pull, bytes_per_s=None, seconds_left=None, retry_at=None)
