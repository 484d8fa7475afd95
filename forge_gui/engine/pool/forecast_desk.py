"""Bills and fits for whoever asks, and the last look at free memory before a load begins."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from forge_gui.engine.clock import Clock
from forge_gui.engine.library.fitting import Free, Idle, fit_of, need_of, size
from forge_gui.engine.library.forecaster import Forecaster
from forge_gui.engine.library.memory_curve import curve_of
from forge_gui.engine.pool.words import Load, Memory
from forge_gui.values.errors import ModelOutOfMemory
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import RAM, BillOptions, Fit, KvType, MemoryBill, Verdict
from forge_gui.values.memory_curve import MemoryCurve
from forge_gui.values.models import LoadedModel

COMING_S = 3.0
"""How long memory that somebody is giving back is waited for."""
_POLL_S = 0.1
FreeNow = Callable[[], Awaitable[Free]]


class ForecastDesk:
    """`free_now` looks at this PC, `loaded` tells what the pool has in memory."""

    def __init__(
        self,
        forecaster: Forecaster,
        free_now: FreeNow,
        loaded: Callable[[], Sequence[LoadedModel]],
        clock: Clock,
    ) -> None:
        self._forecaster = forecaster
        self._free_now = free_now
        self._loaded = loaded
        self._clock = clock

    async def bill(self, model: ModelId, options: BillOptions) -> MemoryBill | None:
        """What it would take; None where nobody knows. Raises ModelNotFound, BackendError."""
        return await self._forecaster.bill(model, options)

    async def fit(self, model: ModelId, options: BillOptions) -> Fit:
        """Whether it fits now, and what to change. Raises ModelNotFound, BackendError."""
        subject = await self._forecaster.subject(model, options)
        if subject is None:
            text = f"Nobody knows what {model} will take: its backend does not tell its shape."
            return Fit(model, Verdict.UNKNOWN, text)

        def bill_at(context: int, kv_type: KvType) -> MemoryBill:
            asked = replace(subject.asked, context=context, kv_type=kv_type)
            return self._forecaster.bill_as(subject, asked)

        bill = bill_at(subject.asked.context, subject.asked.kv_type)
        loaded = self._loaded()
        own = [one for one in loaded if one.id == model]
        free = await self._free_now()
        for one in own:  # it would be loaded anew in its own place
            free = Free(free.ram + (one.ram_bytes or 0), free.vram + (one.vram_bytes or 0))
        idle = [
            Idle(one.id, one.ram_bytes or 0, one.vram_bytes or 0)
            for one in loaded
            if one.id != model and not one.is_leased
        ]
        return fit_of(bill, free, idle, bill_at)

    async def curve(
        self, model: ModelId, options: BillOptions, contexts: Sequence[int]
    ) -> MemoryCurve | None:
        """What it would take with each of these contexts; None where nobody knows. Raises
        ModelNotFound, BackendError."""
        subject = await self._forecaster.subject(model, options)
        if subject is None:
            return None

        def bill_at(context: int) -> MemoryBill:
            return self._forecaster.bill_as(subject, replace(subject.asked, context=context))

        return curve_of(bill_at, contexts)

    async def admit(self, load: Load) -> None:
        """Look once more before a load begins: other programs may have taken the memory since it
        was planned. Raises ModelOutOfMemory; then nothing was begun."""
        bill = self._forecaster.foreseen(load.model, load.options)
        if bill is None:
            return
        until = self._clock.monotonic() + COMING_S
        need = memory_of(bill)
        while lacking := _lacking(need, await self._free_now()):
            if self._clock.monotonic() >= until:
                raise _no_room(load.model, *lacking)
            await self._clock.sleep(_POLL_S)

    def settled(self, load: Load, loaded: LoadedModel) -> Memory | None:
        """What a model that was just loaded will take at most, now that its load was seen; None
        where nothing was foreseen."""
        bill = self._forecaster.learn(loaded, load.options)
        return Memory(bill.ram, _gpus(bill)) if bill else None


def memory_of(bill: MemoryBill) -> Memory:
    """What the pool keeps free for a load: the bill, and what it may be wrong by."""
    return Memory(need_of(bill), _gpus(bill))


def _gpus(bill: MemoryBill) -> tuple[int, ...]:
    """What it takes of each GPU, by the driver's index."""
    sizes = {
        int(device.removeprefix("gpu")): count
        for device, count in bill.by_device.items()
        if device != RAM
    }
    return tuple(sizes.get(index, 0) for index in range(max(sizes, default=-1) + 1))


def _lacking(need: Memory, free: Free) -> tuple[int, int, int | None] | None:
    """What is needed, what there is, and on which GPU (None: main memory) there is too little;
    None where all have enough. A GPU that nobody could read is not held against a load."""
    if free.ram < need.ram:
        return need.ram, free.ram, None
    for index, (wanted, there) in enumerate(zip(need.gpus, free.gpus or (), strict=False)):
        if there < wanted:
            return wanted, there, index
    return None


def _no_room(model: ModelId, need: int, free: int, gpu: int | None) -> ModelOutOfMemory:
    needed, left = size(need), size(free)
    said = f"{model} was not loaded: it takes {needed}, and other programs leave {left}."
    if gpu is not None:
        said = (
            f"{model} was not loaded: it takes {needed} of graphics card {gpu}, and other programs "
            f"leave {left}."
        )
    return ModelOutOfMemory(
        said,
        "Close other programs, set a shorter context, or choose a smaller quantisation.",
        backend=model.backend,
        model=model.name,
    )
