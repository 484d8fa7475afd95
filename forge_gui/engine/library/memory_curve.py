"""The memory of a model against its context: one bill for each length. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from forge_gui.values.memory_bill import MemoryBill, PartKind
from forge_gui.values.memory_curve import CurvePoint, MemoryCurve

_WEIGHTS = (PartKind.WEIGHTS, PartKind.PROJECTOR)


def curve_of(bill_at: Callable[[int], MemoryBill], contexts: Iterable[int]) -> MemoryCurve | None:
    """`bill_at` makes the bill with another context, all else as it is; none without contexts."""
    lengths = sorted({context for context in contexts if context > 0})
    if not lengths:
        return None
    bills = [bill_at(length) for length in lengths]
    last = bills[-1]
    points = tuple(map(_point, lengths, bills))
    return MemoryCurve(last.model, last.kv_type, points, last.origin)


def _point(context: int, bill: MemoryBill) -> CurvePoint:
    weights = sum(bill.of(kind) for kind in _WEIGHTS)
    kept = bill.of(PartKind.KV_CACHE)
    return CurvePoint(context, weights, kept, bill.total - weights - kept)
