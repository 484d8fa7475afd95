"""Whose a draft is: the process that wrote it, and whether that process still lives.

A second window of Forge must not offer the unsaved work of the first one. A process is named by
its number and the moment it began, because numbers come again.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache

from forge_gui.values.json_value import Json, JsonObject

_SAME_S = 1.0
"""Two readings of one start differ by less; a number is not given away again that soon."""


@dataclass(frozen=True, slots=True)
class DraftOwner:
    """`started` in epoch seconds."""

    pid: int
    started: float

    def document(self) -> JsonObject:
        """As it stands in a draft."""
        return {"pid": self.pid, "started": self.started}


@lru_cache(maxsize=1)
def this_process() -> DraftOwner:
    pid = os.getpid()
    return DraftOwner(pid, _start_of(pid) or 0.0)


def read_owner(document: Json) -> DraftOwner | None:
    """From a draft; None where it names nobody (older drafts do not)."""
    if not isinstance(document, dict):
        return None
    pid, started = document.get("pid"), document.get("started")
    if not isinstance(pid, int) or not isinstance(started, int | float):
        return None
    return DraftOwner(pid, float(started))


def lives(owner: DraftOwner) -> bool:
    """Whether that very process still runs on this PC."""
    started = _start_of(owner.pid)
    return started is not None and abs(started - owner.started) < _SAME_S


def _start_of(pid: int) -> float | None:
    import psutil  # only where drafts are written or read

    try:
        process = psutil.Process(pid)
        if process.status() == psutil.STATUS_ZOMBIE:
            return None
        return float(process.create_time())
    except psutil.Error:
        return None
