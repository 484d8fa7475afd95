"""What models took at most while they were measured here: where that is known, bills say it.

A bill foretells what a model takes once it has read a whole context. A measurement may have read
less: then its peak can raise a bill, never lower it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from forge_gui.engine.formats.model_facts import MemoryFacts
from forge_gui.engine.storage.kept_facts import KeptFacts
from forge_gui.values.memory_bill import RAM, BillPart, MemoryBill, PartKind
from forge_gui.values.models import Origin

_FRESH_S = 5.0
_WHOLE = 0.75
"""Of the context: with a prompt so long, all but the rest of the cache was touched."""
_LEAST_MARGIN = 8 * 1024 * 1024
_MARGIN = 0.02
_LOWERED = (PartKind.RUNTIME, PartKind.OUTPUT, PartKind.COMPUTE)
"""Where less than foreseen is taken off, in this order. Weights are what they are, and what is kept
of earlier prompts may still come."""


@dataclass(frozen=True, slots=True)
class Peak:
    """The most that was taken, in bytes; `read` tokens had the longest prompt."""

    context: int
    bytes: int
    read: int


class MeasuredPeaks:
    """`kept` are the measurements of all models; they are looked at again now and then."""

    def __init__(self, kept: KeptFacts, monotonic: Callable[[], float]) -> None:
        self._kept = kept
        self._monotonic = monotonic
        self._read_at: float | None = None
        self._posted = 0
        self._known: dict[tuple[str, int], list[tuple[str, str, Peak]]] = {}

    def of(self, facts: MemoryFacts, context: int) -> Peak | None:
        """The newest for this content on this engine with this context; None: there is none."""
        now, posted = self._monotonic(), self._kept.posted
        if self._read_at is None or now - self._read_at > _FRESH_S or posted != self._posted:
            self._read_at, self._posted = now, posted
            self._known = _by_content(self._kept.read_ahead())
        for engine, version, peak in reversed(self._known.get((facts.digest, context), [])):
            if engine == facts.engine or (version and facts.engine.endswith(f" {version}")):
                return peak
        return None


def with_peak(bill: MemoryBill, peak: Peak) -> MemoryBill:
    """The bill as it was measured; as it was, where a whole context may take more than that."""
    later = bill.of(PartKind.PROMPTS)
    over = peak.bytes - bill.total
    if over < 0:
        is_whole = peak.read >= _WHOLE * bill.context
        over = min(0, over + later) if is_whole else 0
        if not is_whole:
            return bill
    margin = min(bill.margin, max(_LEAST_MARGIN, round(peak.bytes * _MARGIN)))
    return replace(bill, parts=_moved(bill.parts, over), margin=margin)


def _moved(parts: tuple[BillPart, ...], over: int) -> tuple[BillPart, ...]:
    """So many bytes more or less in main memory, and the process as what was measured."""
    if all(part.what is not PartKind.RUNTIME for part in parts):
        parts = (*parts, BillPart(PartKind.RUNTIME, 0))
    for kind in _LOWERED:
        found = []
        for part in parts:
            is_it = part.what is kind and part.device == RAM
            size = max(0, part.bytes + over) if is_it and over else part.bytes
            over -= size - part.bytes
            is_measured = kind is PartKind.RUNTIME and part.what is kind
            origin = Origin.MEASURED if size != part.bytes or is_measured else part.origin
            found.append(replace(part, bytes=size, origin=origin))
        parts = tuple(found)
    return tuple(part for part in parts if part.bytes)


def _by_content(facts: Mapping[str, Any]) -> dict[tuple[str, int], list[tuple[str, str, Peak]]]:
    """By digest and context, oldest first; what cannot be read is left out."""
    found: dict[tuple[str, int], list[tuple[str, str, Peak]]] = {}
    for fact in facts.values():
        try:
            on, ram = fact["on"], fact["peak_ram"]
            if fact.get("peak_vram") or not on["digest"] or not isinstance(ram, int) or ram <= 0:
                continue
            read = max((int(one["tokens"]) for one in fact.get("prompt", ())), default=0)
            key = str(on["digest"]), int(on["context"])
            peak = Peak(key[1], ram, read)
            found.setdefault(key, []).append((str(on["engine"]), str(on["engine_version"]), peak))
        except (KeyError, TypeError, ValueError, AttributeError):
            continue
    return found
