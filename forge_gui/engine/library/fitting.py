"""Whether a bill can be paid now, what would have to go for it, and what to change. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import Fit, KvType, MemoryBill, PartKind, Verdict

GIB = 1024**3
MIB = 1024**2
LEAST_CONTEXT = 512
BillAt = Callable[[int, KvType], MemoryBill]
"""The bill with another context and packing, all else as it is."""


@dataclass(frozen=True, slots=True)
class Free:
    """Bytes that may be taken now, other programs' and the models' that are loaded left out."""

    ram: int
    vram: int = 0
    """Of all GPUs together."""
    gpus: tuple[int, ...] | None = None
    """Of each GPU, by the driver's index; None: nobody told."""


@dataclass(frozen=True, slots=True)
class Idle:
    """A model that could go, and what it would give back."""

    model: ModelId
    ram: int
    vram: int = 0


def fit_of(bill: MemoryBill, free: Free, idle: Sequence[Idle], bill_at: BillAt) -> Fit:
    """The verdict on a bill. `idle` are the models that nobody uses, the first to go first."""
    if _fits(bill, free):
        text = f"{_name(bill)} fits: it takes {size(need_of(bill))}, {size(free.ram)} are free."
        if bill.vram:
            text = f"{_name(bill)} fits: {_both(bill)}."
        return Fit(
            bill.model, Verdict.FITS, text, bill=bill, largest_context=_most(bill, free, bill_at)
        )
    going, room = [], free
    for one in idle:
        going.append(one.model)
        room = Free(room.ram + one.ram, room.vram + one.vram)
        if _fits(bill, room):
            names = " and ".join(map(str, going))
            text = f"{_name(bill)} fits once {names} is unloaded: it takes {size(need_of(bill))}."
            most = _most(bill, room, bill_at)
            verdict = Verdict.FITS_AFTER_UNLOADING
            return Fit(bill.model, verdict, text, "", bill, tuple(going), most)
    return _too_large(bill, room, bill_at)


def need_of(bill: MemoryBill) -> int:
    """Main memory that must be there: the bill, and what it may be wrong by."""
    return bill.ram + bill.margin


def size(count: int) -> str:
    """Bytes for people."""
    if count >= GIB:
        return f"{count / GIB:.1f} GiB"
    return f"{max(count, 0) / MIB:.0f} MiB"


def _fits(bill: MemoryBill, free: Free) -> bool:
    return need_of(bill) <= free.ram and bill.vram <= max(free.vram, 0)


def _too_large(bill: MemoryBill, room: Free, bill_at: BillAt) -> Fit:
    most = _most(bill, room, bill_at)
    short = need_of(bill) - room.ram
    text = f"{_name(bill)} does not fit: it takes {size(need_of(bill))}, and {size(room.ram)} are free."
    if bill.vram > room.vram:
        text = f"{_name(bill)} does not fit onto the GPU: it takes {size(bill.vram)} there."
        short = max(short, bill.vram - room.vram)
    advice = _advice(bill, room, bill_at, most, short)
    return Fit(bill.model, Verdict.TOO_LARGE, text, advice, bill, (), most)


def _advice(bill: MemoryBill, room: Free, bill_at: BillAt, most: int | None, short: int) -> str:
    """What to change, the least first."""
    ways = []
    if bill.kv_type is KvType.F16 and _fits(bill_at(bill.context, KvType.Q8_0), room):
        ways.append("pack its KV cache as q8_0")
    if most is not None and most < bill.context:
        ways.append(f"set its context to {most} tokens or less")
    elif bill.kv_type is KvType.F16 and (longest := _most(bill, room, bill_at, KvType.Q8_0)):
        ways.append(f"set its context to {longest} tokens or less and pack its KV cache as q8_0")
    weights = bill.of(PartKind.WEIGHTS)
    if not ways and weights > short:
        share = (weights - short) * 100 // weights
        ways.append(f"choose a quantisation with at most {share} % of these weights")
    elif not ways:
        ways.append("choose a smaller model")
    return f"To make it fit, {', or '.join(ways)}; or close other programs."


def _most(
    bill: MemoryBill, room: Free, bill_at: BillAt, kv_type: KvType | None = None
) -> int | None:
    """The longest context that fits, in steps of 256; None where not even the shortest does."""
    packing = kv_type or bill.kv_type
    longest = bill.trained_context or max(bill.context, LEAST_CONTEXT)
    if not _fits(bill_at(min(LEAST_CONTEXT, longest), packing), room):
        return None
    low, high = min(LEAST_CONTEXT, longest), longest
    while high - low > 256:
        middle = (low + high) // 2 // 256 * 256
        if middle <= low:
            break
        if _fits(bill_at(middle, packing), room):
            low = middle
        else:
            high = middle
    return high if _fits(bill_at(high, packing), room) else low


def _name(bill: MemoryBill) -> str:
    return f"{bill.model} with {bill.context} tokens of context"


def _both(bill: MemoryBill) -> str:
    return f"it takes {size(bill.vram)} of graphics memory and {size(bill.ram)} of main memory"
