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
_GB, _MB = 1_000_000_000, 1_000_000


class Unit(StrEnum):
    """What a figure counts; every language writes it in its own form."""

    BYTES = "bytes"
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


def _bytes(value: float) -> str:
    if value >= 10 * _GB:
        return f"{value / _GB:.0f} GB"
    if value >= 0.1 * _GB:
        return f"{value / _GB:.1f} GB"
    return f"{value / _MB:.0f} MB"


def _rate(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


_FORMS: Mapping[Unit, Callable[[float], str]] = {
    Unit.BYTES: _bytes,
    Unit.COUNT: lambda value: f"{value:,.0f}",
    Unit.PERCENT: lambda value: f"{value:.0f} %",
    Unit.TOKENS: lambda value: f"{value:,.0f}",
    Unit.TOKENS_PER_S: _rate,
    Unit.TIMES: lambda value: f"{value:.1f}",
    Unit.SCORE: lambda value: f"{value:.1f}",
}
