"""How long models took to load on this PC, kept over restarts: what a load costs before the first.

Each is known by its content, how it is loaded and onto which device, so a model that was pulled
anew is measured anew. The middle one of the last few counts: one slow disk does not spoil it.
"""

from __future__ import annotations

from statistics import median

from forge_gui.engine.pool.words import Demand, Key
from forge_gui.engine.storage.kept_facts import Facts, KeptFacts, newest
from forge_gui.values.generation import RunnerOptions

LAST = 5
MOST_KEPT = 500
_BYTES_PER_S = 100e9
"""Nothing is read faster than this: such a load found its model in memory."""


class LoadTimes:
    """`kept` holds a list of seconds under each name."""

    def __init__(self, kept: KeptFacts) -> None:
        self._kept = kept
        self._known: dict[str, tuple[float, ...]] | None = None
        self._names: dict[Key, str] = {}

    def of(self, digest: str, demand: Demand) -> float | None:
        """Seconds that the load of a content took before; None where nobody knows."""
        if not digest or demand.is_remote:
            return None
        name = self._names[demand.key] = name_of(digest, demand)
        seconds = self._all().get(name)
        return median(seconds) if seconds else None

    def took(self, key: Key, size: int, seconds: float) -> None:
        """A load of `size` bytes is done."""
        name = self._names.get(key)
        if name is None or seconds * _BYTES_PER_S <= size:
            return
        known = self._all()
        known[name] = (*known.get(name, ()), seconds)[-LAST:]
        self._kept.post(lambda facts: _with(facts, name, seconds))

    def _all(self) -> dict[str, tuple[float, ...]]:
        if self._known is None:
            facts = self._kept.read()
            self._known = {name: _seconds(found) for name, found in facts.items()}
        return self._known


def name_of(digest: str, demand: Demand) -> str:
    """Content, device and runner options, as one text."""
    device = "gpu" if demand.need.vram else "cpu"
    chosen: RunnerOptions = demand.options
    given = {
        "context": chosen.context_length,
        "batch": chosen.batch_size,
        "threads": chosen.threads,
        "layers": chosen.gpu_layers,
        "kv": chosen.kv_type,
    }
    options = [f"{name} {value}" for name, value in given.items() if value is not None]
    return " ".join((digest, device, *options))


def _with(facts: Facts, name: str, seconds: float) -> Facts:
    before = _seconds(facts.pop(name, ()))
    return newest({**facts, name: [*before, round(seconds, 4)][-LAST:]}, MOST_KEPT)


def _seconds(found: object) -> tuple[float, ...]:
    if not isinstance(found, list | tuple):
        return ()
    return tuple(float(one) for one in found if isinstance(one, int | float) and one > 0)
