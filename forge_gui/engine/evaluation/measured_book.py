"""The measurements that are kept over restarts, with those before them.

One is about a kilobyte as JSON, and one user makes some hundreds in years: a file of facts does,
see kept_facts.py.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

from forge_gui.engine.storage.kept_facts import Facts, KeptFacts, newest
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import MeasuredOn, Measurement

if TYPE_CHECKING:
    from pydantic import TypeAdapter

MOST = 400
MOST_ALIKE = 12
"""Measurements of the same content on the same engine and device; older ones go."""
_logger = logging.getLogger(__name__)


class MeasuredBook:
    """Reads the file once; what is put in is written soon."""

    def __init__(self, kept: KeptFacts) -> None:
        self._kept = kept
        self._known: list[Measurement] | None = None

    def all(self) -> tuple[Measurement, ...]:
        """Oldest first."""
        if self._known is None:
            found = (_read(fact) for fact in self._kept.read().values())
            self._known = [one for one in found if one is not None]
        return tuple(self._known)

    def put(self, made: Measurement) -> None:
        self._known = thinned([*self.all(), made])
        fact = _adapter().dump_python(made, mode="json")
        self._kept.post(lambda facts: _with(facts, name_of(made), fact))

    def forget(self, model: ModelId) -> None:
        """Everything that was measured under this name."""
        self._known = [one for one in self.all() if one.model != model]
        self._kept.post(lambda facts: _without(facts, str(model)))


def name_of(made: Measurement) -> str:
    return f"{made.at:.3f} {made.model}"


def thinned(found: Iterable[Measurement]) -> list[Measurement]:
    """The newest of them: so many alike, and so many in all; in the same order."""
    alike: dict[tuple[ModelId, MeasuredOn], int] = {}
    kept: list[Measurement] = []
    for one in reversed(list(found)):
        key = one.model, one.on
        alike[key] = alike.get(key, 0) + 1
        if alike[key] <= MOST_ALIKE and len(kept) < MOST:
            kept.append(one)
    return kept[::-1]


def _with(facts: Facts, name: str, fact: Any) -> Facts:
    """The file with one more, thinned by what is in the file now."""
    before = {key: found for key, value in facts.items() if (found := _read(value)) is not None}
    made = _read(fact)
    stays = {name_of(one) for one in thinned([*before.values(), *([made] if made else [])])}
    return newest({key: v for key, v in {**facts, name: fact}.items() if key in stays}, MOST)


def _without(facts: Facts, model: str) -> Facts:
    return {name: fact for name, fact in facts.items() if name.partition(" ")[2] != model}


def _read(fact: object) -> Measurement | None:
    """None for what another version wrote, or a hand that slipped."""
    try:
        return _adapter().validate_python(fact)
    except ValueError as error:
        _logger.info("A kept measurement cannot be read: %s", error)
        return None


@cache
def _adapter() -> TypeAdapter[Measurement]:
    from pydantic import TypeAdapter

    return TypeAdapter(Measurement)
