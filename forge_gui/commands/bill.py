"""`main.py models --bill NAME`: what a model would take of memory, and whether that is there."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from forge_gui.commands.opening import OpenEngine, opened
from forge_gui.values.memory_bill import BillOptions, Fit, KvType, MemoryBill, Verdict

_MIB = 1024 * 1024
WORDS = {
    "weights": "weights",
    "kv_cache": "kept of every token (KV cache)",
    "compute": "room to compute",
    "output": "probabilities",
    "projector": "image part",
    "prompts": "earlier prompts, at most",
    "runtime": "process and tokenizer",
}


@dataclass(frozen=True, slots=True)
class BillOrder:
    """What was asked for; None leaves it to the backend."""

    name: str
    context: int | None = None
    batch: int | None = None
    slots: int | None = None
    kv_type: KvType = KvType.F16

    @property
    def options(self) -> BillOptions:
        return BillOptions(self.context, self.batch, self.slots, kv_type=self.kv_type)


def bill_command(
    order: BillOrder, open_engine: OpenEngine, console: Console, *, as_json: bool = False
) -> int:
    """Print the bill and the verdict. Returns the exit status: 1 where it does not fit."""
    fit = asyncio.run(_fit(order, open_engine))
    if as_json:
        console.print_json(data=document(fit))
    else:
        if fit.bill is not None:
            console.print(table(fit.bill))
        console.print(Text(f"{fit.sentence} {fit.advice}".strip()))
    return 1 if fit.verdict is Verdict.TOO_LARGE else 0


async def _fit(order: BillOrder, open_engine: OpenEngine) -> Fit:
    async with opened(open_engine) as engine:
        return await engine.fit(await engine.resolve_model(order.name), order.options)


def table(bill: MemoryBill) -> Table:
    """One row a part, the sum below."""
    found = Table("part", "device", "origin", box=None, pad_edge=False, header_style="bold")
    found.add_column("MiB", justify="right")
    for part in bill.parts:
        size = f"{part.bytes / _MIB:,.1f}"
        found.add_row(WORDS[part.what.value], part.device, part.origin.value, size)
    how = f"{bill.context} tokens, batch {bill.batch}, {bill.slots} at a time, {bill.kv_type.value}"
    found.add_row("at most", how, bill.origin.value, f"{bill.total / _MIB:,.1f}", style="bold")
    return found


def document(fit: Fit) -> dict[str, Any]:
    """The same for programs; sizes in bytes."""
    bill = fit.bill
    parts = [
        {"what": one.what, "bytes": one.bytes, "device": one.device, "origin": one.origin}
        for one in (bill.parts if bill else ())
    ]
    return {
        "model": str(fit.model),
        "verdict": fit.verdict,
        "sentence": fit.sentence,
        "advice": fit.advice,
        "unload": [str(one) for one in fit.unload],
        "largest_context": fit.largest_context,
        "parts": parts,
        "total": bill.total if bill else None,
        "margin": bill.margin if bill else None,
        "context": bill.context if bill else None,
    }
