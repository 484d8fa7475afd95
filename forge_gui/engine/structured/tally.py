"""How the answers of each model came to be JSON: counted by rung, kept over restarts, to be shown."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from forge_gui.engine.storage.kept_facts import Facts, KeptFacts, newest
from forge_gui.values.ids import ModelId

if TYPE_CHECKING:  # every start looks for counts, most find none
    from forge_gui.engine.structured.outcome import Rung


class Beyond(StrEnum):
    """What is done where reading alone did not give a value."""

    ASKED_AGAIN = "asked again"
    STOOD_IN = "stood in"
    FAILED = "failed"


MOST_MODELS = 500


class JsonTally:
    """Counts of this Forge and, where they are kept, of all that were before."""

    def __init__(self, kept: KeptFacts | None = None) -> None:
        self._kept = kept
        self._counts: dict[ModelId, dict[str, int]] | None = None

    def count(self, model: ModelId, rung: Rung | Beyond) -> None:
        """One more answer of `model` that was taken so far."""
        of_model = self._all().setdefault(model, {})
        of_model[rung.value] = of_model.get(rung.value, 0) + 1
        if self._kept:
            self._kept.post(lambda facts: _one_more(facts, str(model), rung.value))

    def counts(self) -> Mapping[ModelId, Mapping[str, int]]:
        """For each model the rungs that its answers took; a rung that none took is not there."""
        return {model: dict(of_model) for model, of_model in self._all().items()}

    def _all(self) -> dict[ModelId, dict[str, int]]:
        if self._counts is None:
            self._counts = _read(self._kept.read()) if self._kept else {}
        return self._counts


def _one_more(facts: Facts, model: str, rung: str) -> Facts:
    of_model = facts.pop(model, None)
    counts = dict(of_model) if isinstance(of_model, dict) else {}
    before = counts.get(rung)
    counts[rung] = before + 1 if isinstance(before, int) else 1
    return newest({**facts, model: counts}, MOST_MODELS)


def _read(facts: Facts) -> dict[ModelId, dict[str, int]]:
    """What is of the right shape: other rungs than today's are left out."""
    if not facts:
        return {}
    from forge_gui.engine.structured.outcome import Rung

    rungs = {one.value for one in (*Rung, *Beyond)}
    found: dict[ModelId, dict[str, int]] = {}
    for name, counts in facts.items():
        if not ModelId.is_prefixed(name) or not isinstance(counts, dict):
            continue
        taken = {r: n for r, n in counts.items() if r in rungs and isinstance(n, int) and n > 0}
        if taken:
            found[ModelId.parse(name)] = taken
    return found
