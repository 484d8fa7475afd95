"""What a benchmark says: rows measured, and bars (a value, its limit, which side is better).

The one shape that every benchmark prints, for people as a table and for programs as one JSON
object. A bar that could not be measured has the value None and counts as not reached: it is never
left out.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import psutil

Cell = str | int | float | bool | None
Row = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Bar:
    """One promise: `value` must be at most (`lower`) or at least (`higher`) `limit`."""

    what: str
    value: float | None
    limit: float
    better: Literal["lower", "higher"]

    @property
    def ok(self) -> bool:
        if self.value is None:
            return False
        return self.value <= self.limit if self.better == "lower" else self.value >= self.limit

    def as_document(self) -> dict[str, Cell]:
        return {
            "what": self.what,
            "value": self.value,
            "limit": self.limit,
            "better": self.better,
            "ok": self.ok,
        }


def machine() -> dict[str, Cell]:
    """What the figures were measured on; `load` is the average of the last minute at the start."""
    return {
        "system": platform.platform(),
        "python": platform.python_version(),
        "processor": platform.processor() or platform.machine(),
        "cores": len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count(),
        "ram_gib": round(psutil.virtual_memory().total / 2**30, 1),
        "load": round(psutil.getloadavg()[0], 2),
    }


@dataclass(frozen=True, slots=True)
class Report:
    """What one benchmark found."""

    bench: str
    rows: Sequence[Row]
    bars: Sequence[Bar]
    machine: Mapping[str, Cell] = field(default_factory=machine)
    notes: Sequence[str] = ()
    """Sentences that the figures need to be understood: what was left out, and why."""

    @property
    def ok(self) -> bool:
        return all(bar.ok for bar in self.bars)

    def as_json(self) -> str:
        """`{"bench", "machine", "rows", "bars", ...}` on one line."""
        document = {
            "bench": self.bench,
            "machine": dict(self.machine),
            "rows": [dict(row) for row in self.rows],
            "bars": [bar.as_document() for bar in self.bars],
        }
        if self.notes:
            document["notes"] = list(self.notes)
        return json.dumps(document, ensure_ascii=False, allow_nan=False)
