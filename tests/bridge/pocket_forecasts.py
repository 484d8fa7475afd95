"""Memory forecasts of the pocket engine: its large model's context takes a megabyte for 8 tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forge_gui.values.ids import ModelId
from forge_gui.values.kv_types import KvType
from forge_gui.values.memory_bill import BillOptions, BillPart, Fit, MemoryBill, PartKind, Verdict
from forge_gui.values.memory_curve import CurvePoint, MemoryCurve
from forge_gui.values.models import Origin

_BIG = ModelId("ollama", "llama3.1:8b")
_GIB = 1024**3


class PocketForecasts:
    """`asked` is the engine's list of what was asked of it."""

    asked: list[str]

    async def memory_bill(self, model: ModelId, options: BillOptions) -> MemoryBill | None:
        return (await self.fit(model, options)).bill

    async def fit(self, model: ModelId, options: BillOptions) -> Fit:
        """Of other models than the large one nothing is known."""
        self.asked.append(f"fit {options.context}")
        if model != _BIG:
            return Fit(model, Verdict.UNKNOWN, "Nobody knows.")
        context = options.context or 4096
        parts = (
            BillPart(PartKind.WEIGHTS, 5 * _GIB, origin=Origin.MEASURED),
            BillPart(PartKind.KV_CACHE, context * _a_token(options.kv_type)),
        )
        bill = MemoryBill(
            model, parts, context, 64, 1, kv_type=options.kv_type, trained_context=32768
        )
        fits = context <= 8192
        verdict = Verdict.FITS if fits else Verdict.TOO_LARGE
        return Fit(model, verdict, "It fits." if fits else "It does not.", "", bill, (), 8192)

    async def memory_curve(
        self, model: ModelId, options: BillOptions, contexts: Sequence[int]
    ) -> MemoryCurve | None:
        self.asked.append(f"curve {options.kv_type.value}")
        points = []
        for context in contexts:
            bill = await self.memory_bill(model, replace(options, context=context))
            if bill is None:
                return None
            kept = bill.of(PartKind.KV_CACHE)
            points.append(CurvePoint(context, bill.total - kept, kept, 0))
        return MemoryCurve(model, options.kv_type, tuple(points))


def _a_token(kv_type: KvType) -> int:
    return kv_type.bytes_of(2**16)
