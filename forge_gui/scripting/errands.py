"""A part of a pipeline, as scripts say it: to which steps, on which answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from forge_gui.values.debugging import Errand
from forge_gui.values.ids import StepId


def errand_of(to: str | Sequence[str], given: Mapping[str, Any]) -> Errand:
    """An answer that is a dict with the key `response` is a whole output, anything else the
    response alone."""
    targets = [to] if isinstance(to, str) and to else to
    outputs = {
        StepId(step): answer
        if isinstance(answer, Mapping) and "response" in answer
        else {"response": answer}
        for step, answer in given.items()
    }
    return Errand(frozenset(map(StepId, targets)), outputs)
