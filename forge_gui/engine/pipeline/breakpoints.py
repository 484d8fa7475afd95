"""Whether a breakpoint is hit by what has come to a step. Decisions only.

A condition that cannot be asked of a value (no number where one is compared, a pattern that is
none) counts as not met; what was wrong with it is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from forge_gui.engine.pipeline.conditions import CONDITIONS, holds
from forge_gui.engine.pipeline.kinds.base import Inputs
from forge_gui.engine.pipeline.render import as_text
from forge_gui.values.debugging import Breakpoint, ValueCondition
from forge_gui.values.errors import ForgeError


@dataclass(frozen=True, slots=True)
class Looked:
    """The first breakpoint that is hit, and why others could not be asked."""

    hit: Breakpoint | None = None
    troubles: tuple[str, ...] = ()


def look(breakpoints: Iterable[Breakpoint], inputs: Inputs) -> Looked:
    """Asks the breakpoints of one step in their order. Those of wires need something on the wire."""
    troubles: list[str] = []
    for one in breakpoints:
        if one.port and one.port not in inputs:
            continue
        if one.condition is None or _is_met(one, one.condition, inputs, troubles):
            return Looked(one, tuple(troubles))
    return Looked(None, tuple(troubles))


def _is_met(place: Breakpoint, asked: ValueCondition, inputs: Inputs, troubles: list[str]) -> bool:
    if asked.condition not in CONDITIONS:
        troubles.append(f'"{asked.condition}" is no condition.')
        return False
    for text in _texts(place.port or asked.port, inputs):
        try:
            if holds(asked.condition, text, asked.compared_to, ignores_case=asked.ignores_case):
                return True
        except ForgeError as error:
            troubles.append(error.sentence)
    return False


def _texts(port: str, inputs: Inputs) -> Iterator[str]:
    for name, output in inputs.items():
        if not port or name == port:
            yield as_text(output.get("response", ""))
