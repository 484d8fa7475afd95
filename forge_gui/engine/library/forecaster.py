"""Makes the bills: asks the backend what a model's memory depends on, and learns from each load."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from forge_gui.engine.backends.base import MemoryTeller
from forge_gui.engine.formats.model_facts import MemoryFacts
from forge_gui.engine.hardware.peak_memory import peak_memory
from forge_gui.engine.library.calibration import Calibration, Observed
from forge_gui.engine.library.forecast import NOTHING_LEARNT, Asked, Correction, bill_of
from forge_gui.engine.library.measured_peaks import MeasuredPeaks, with_peak
from forge_gui.engine.library.placement import Room
from forge_gui.engine.library.shapes import shape_of
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import BillOptions, MemoryBill, gpu
from forge_gui.values.metrics import Hardware
from forge_gui.values.model_shape import ModelShape
from forge_gui.values.models import LoadedModel, ModelCard

_WORTH_LEARNING = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Subject:
    """A model as it would be loaded: all that a bill is made of."""

    model: ModelId
    facts: MemoryFacts
    shape: ModelShape
    asked: Asked
    gpus: tuple[Room, ...] = ()
    is_plain: bool = True
    """Nothing but the context was asked for: as models are measured."""

    @property
    def device(self) -> str:
        return "gpu" if self.gpus and self.asked.gpu_layers != 0 else "cpu"


class Forecaster:
    """`backend_of` gives a model's backend, `hardware` what this PC has (asked once), `peaks` what
    models took at most when they were measured."""

    def __init__(
        self,
        backend_of: Callable[[ModelId], Awaitable[object]],
        calibration: Calibration,
        hardware: Callable[[], Awaitable[Hardware]],
        peaks: MeasuredPeaks | None = None,
    ) -> None:
        self._peaks_here = peaks
        self._backend_of = backend_of
        self._calibration = calibration
        self._hardware = hardware
        self._asked: dict[tuple[ModelId, RunnerOptions], Subject] = {}
        self._peaks: dict[int, tuple[Subject, int]] = {}
        """By process: what was loaded, and the most memory that was learnt from so far."""

    async def bill(self, model: ModelId, options: BillOptions) -> MemoryBill | None:
        """What it would take; None where nobody knows. Raises ModelNotFound, BackendError."""
        subject = await self.subject(model, options)
        return self.bill_as(subject) if subject else None

    async def bill_of_load(self, model: ModelId, runner: RunnerOptions) -> MemoryBill | None:
        """The same for a load that may follow: what it takes will be learnt from."""
        subject = await self.subject(model, BillOptions.of(runner))
        if subject is None:
            return None
        self._asked[model, runner] = subject
        return self.bill_as(subject)

    def foreseen(self, model: ModelId, runner: RunnerOptions) -> MemoryBill | None:
        """The bill of a load that was asked for, as it is now; None where there was none."""
        subject = self._asked.get((model, runner))
        return self.bill_as(subject) if subject else None

    async def subject(self, model: ModelId, options: BillOptions) -> Subject | None:
        """All that a bill is made of; None where too little is known. Raises BackendError."""
        backend = await self._backend_of(model)
        if not isinstance(backend, MemoryTeller):
            return None
        runner = RunnerOptions(
            options.context, options.batch, None, options.gpu_layers, options.kv_type
        )
        facts = await backend.memory_facts(model, runner)
        shape = shape_of(facts) if facts else None
        if facts is None or shape is None:
            return None
        gpus = () if facts.gpu_layers == 0 else _rooms(await self._hardware())
        is_plain = replace(options, context=None) == BillOptions()
        return Subject(model, facts, shape, _asked(facts, options), gpus, is_plain)

    async def with_memory(self, backend: object, cards: Sequence[ModelCard]) -> list[ModelCard]:
        """Cards with what each model would take with its backend's own options, where the backend
        has all of that at hand."""
        if not isinstance(backend, MemoryTeller) or not backend.tells_memory_at_once:
            return list(cards)
        return [await self.card_with_memory(card) for card in cards]

    async def card_with_memory(self, card: ModelCard) -> ModelCard:
        """One card; as it was where nobody knows."""
        if card.is_remote:
            return card
        try:
            bill = await self.bill(card.id, BillOptions())
        except ForgeError:
            return card
        if bill is None:
            return card
        return replace(card, memory_bytes=bill.total, memory_origin=bill.origin)

    def learn(self, loaded: LoadedModel, runner: RunnerOptions) -> MemoryBill | None:
        """A load has ended; the bill as it is now, corrected. None: nothing was foreseen."""
        subject = self._asked.get((loaded.id, runner))
        told = (loaded.ram_bytes or 0) + (loaded.vram_bytes or 0)
        if subject is None:
            return None
        if not told:
            return self.bill_as(subject)
        self._observe(subject, Observed(_plain(subject), told, has_room=_has_room(subject)))
        if loaded.pid is not None:
            self._peaks[loaded.pid] = (subject, told)
        return self.bill_as(subject)

    def see(self, loaded: Iterable[LoadedModel]) -> None:
        """A look into memory: what has grown beyond its bill is learnt from."""
        pids = {one.pid for one in loaded if one.pid is not None}
        for pid in pids & self._peaks.keys():
            subject, known = self._peaks[pid]
            peak = peak_memory(pid)
            if peak is None or peak <= known + _WORTH_LEARNING:
                continue
            self._peaks[pid] = (subject, peak)
            plain = _plain(subject)
            if peak > self.bill_as(subject).total:
                self._observe(subject, Observed(plain, peak, has_room=True))

    def _observe(self, subject: Subject, seen: Observed) -> None:
        facts = subject.facts
        self._calibration.learn(facts.digest, facts.engine, subject.device, seen)

    def learnt(self, subject: Subject) -> Correction:
        """What earlier loads of it, or of its engine, have taught."""
        facts = subject.facts
        return self._calibration.of(facts.digest, facts.engine, subject.device)

    def bill_as(self, subject: Subject, asked: Asked | None = None) -> MemoryBill:
        """The bill of a subject, or of the same loaded in another way: with what was learnt, and
        as it was measured where it was."""
        asked = asked or subject.asked
        bill = bill_of(subject.model, subject.shape, asked, subject.gpus, self.learnt(subject))
        is_plain = subject.is_plain and asked.kv_type is subject.asked.kv_type
        if self._peaks_here is None or not is_plain or bill.vram or not subject.facts.digest:
            return bill
        peak = self._peaks_here.of(subject.facts, bill.context)
        return with_peak(bill, peak) if peak else bill


def _plain(subject: Subject) -> MemoryBill:
    """The bill with nothing learnt: what is learnt is the way from it to what really was."""
    return bill_of(subject.model, subject.shape, subject.asked, subject.gpus, NOTHING_LEARNT)


def _has_room(subject: Subject) -> bool:
    """A server tells the sizes of its buffers; of a process of ours its pages are counted, and
    those of the room to compute come when it is used."""
    return not subject.facts.own_process


def _asked(facts: MemoryFacts, options: BillOptions) -> Asked:
    return Asked(
        context=facts.context,
        batch=facts.batch,
        slots=options.slots or facts.slots,
        kv_type=options.kv_type,
        gpu_layers=facts.gpu_layers,
        prompt_cache=facts.prompt_cache,
        own_process=facts.own_process,
    )


def _rooms(hardware: Hardware) -> tuple[Room, ...]:
    return tuple(Room(gpu(one.index), one.vram_total) for one in hardware.gpus)
