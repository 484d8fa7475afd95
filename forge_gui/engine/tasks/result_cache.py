"""Results of tasks, given again to equal ones for some time. Pure but for the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from forge_gui.engine.storage.journal_words import dumped
from forge_gui.values.json_value import Json
from forge_gui.values.tasks import TaskOrder


@dataclass(frozen=True, slots=True)
class Hit:
    """A result that is there; its own value may be None."""

    result: Json


class ResultCache:
    """At most `most` results, the oldest go first; each counts for `ttl_s` seconds."""

    def __init__(self, now: Callable[[], float], ttl_s: float, most: int) -> None:
        self._now = now
        self._ttl_s = ttl_s
        self._most = most
        self._results: dict[str, tuple[float, Json]] = {}

    def find(self, order: TaskOrder) -> Hit | None:
        """The result of an equal order, if it is young enough."""
        key = _key(order)
        found = self._results.get(key)
        if found is None:
            return None
        at, result = found
        if self._now() - at > self._ttl_s:
            del self._results[key]
            return None
        return Hit(result)

    def put(self, order: TaskOrder, result: Json, at: float | None = None) -> None:
        """Keep a result that came at that moment, now unless it is said."""
        key = _key(order)
        self._results.pop(key, None)
        self._results[key] = (self._now() if at is None else at, result)
        while len(self._results) > self._most:
            del self._results[next(iter(self._results))]


def _key(order: TaskOrder) -> str:
    """Equal where the same is asked of the same; who goes first makes no difference."""
    parameters = sorted(order.parameters.items())
    return dumped([order.capability, order.task, parameters, str(order.model or "")])
