"""A sentence of the engine's with gaps, so that a window can say it in the language of its user.

The engine writes English with figures in English form; `str()` gives that. Whoever translates
takes `template` and puts its own words and figures into the same gaps.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

_GAP = re.compile(r"\{(\w+)\}")


class Unit(StrEnum):
    """What a figure counts; every language writes it in its own form."""

    BYTES = "bytes"
    """Of a file; 1 GB is a thousand million."""
    MEMORY = "bytes of memory"
    """1 GB is 1024 times 1024 times 1024."""
    COUNT = "count"
    PERCENT = "percent"
    TOKENS = "tokens"
    TOKENS_PER_S = "tokens a second"
    TIMES = "times"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure in a gap."""

    value: float
    unit: Unit = Unit.COUNT

    def __str__(self) -> str:
        return _FORMS[self.unit](self.value)


Gap = str | Amount


@dataclass(frozen=True, slots=True)
class Sentence:
    """`template` has gaps like `{model}`; a gap that nothing fills stays as it is written."""

    template: str
    gaps: Mapping[str, Gap] = field(default_factory=dict, hash=False)

    def __str__(self) -> str:
        return _GAP.sub(self._filled, self.template)

    def _filled(self, gap: re.Match[str]) -> str:
        found = self.gaps.get(gap[1])
        return gap[0] if found is None else str(found)


def say(template: str, /, **gaps: Gap) -> Sentence:
    """A sentence of the engine's. The template must be a literal: translators collect it."""
    return Sentence(template, MappingProxyType(gaps))


def _scaled(value: float, step: int) -> str:
    giga, mega = step**3, step**2
    if value >= 0.1 * giga:
        return f"{value / giga:.0f} GB" if value >= 10 * giga else f"{value / giga:.1f} GB"
    return f"{value / mega:.0f} MB"


def _rate(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


_FORMS: Mapping[Unit, Callable[[float], str]] = {
    Unit.BYTES: lambda value: _scaled(value, 1000),
    Unit.MEMORY: lambda value: _scaled(value, 1024),
    Unit.COUNT: lambda value: f"{value:,.0f}",
    Unit.PERCENT: lambda value: f"{value:.0f} %",
    Unit.TOKENS: lambda value: f"{value:,.0f}",
    Unit.TOKENS_PER_S: _rate,
    Unit.TIMES: lambda value: f"{value:.1f}",
    Unit.SCORE: lambda value: f"{value:.1f}",
}
