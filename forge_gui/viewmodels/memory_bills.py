"""What the chosen model would take of memory, at the context that the person looks at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Run
from forge_gui.values.events import Event, LoadedModelsChanged, MeasurementFinished
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import RAM, BillOptions, BillPart, Fit, KvType, PartKind, Verdict
from forge_gui.values.models import Origin
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

LEAST_CONTEXT = 512
_LONGEST_UNKNOWN = 131_072
_PARTS = {
    PartKind.WEIGHTS: QT_TR_NOOP("Weights"),
    PartKind.KV_CACHE: QT_TR_NOOP("Context (KV cache)"),
    PartKind.COMPUTE: QT_TR_NOOP("Room to compute"),
    PartKind.OUTPUT: QT_TR_NOOP("Probabilities"),
    PartKind.PROJECTOR: QT_TR_NOOP("Image part"),
    PartKind.PROMPTS: QT_TR_NOOP("Earlier prompts, at most"),
    PartKind.RUNTIME: QT_TR_NOOP("Process and tokenizer"),
}
_ORIGINS = {
    Origin.MEASURED: QT_TR_NOOP("measured"),
    Origin.ESTIMATED: QT_TR_NOOP("estimated"),
    Origin.PUBLISHED: QT_TR_NOOP("published"),
}


@dataclass(frozen=True, slots=True)
class BillRow:
    """One part as it is shown; `place` numbers its kind, for its colour and pattern."""

    name: str
    size: str
    origin: str
    bytes: int
    place: int


class MemoryBillViewModel(QObject):
    """One bill: of the model shown, at the context chosen. What is asked last is what counts."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._model: ModelId | None = None
        self._options = BillOptions()
        self._fit: Fit | None = None
        self._asking: Run | None = None
        bridge.hear((MeasurementFinished, LoadedModelsChanged), self._look_again)

    @property
    def fit(self) -> Fit | None:
        """None until it is known."""
        return self._fit

    @property
    def model(self) -> ModelId | None:
        """Whose bill it is."""
        return self._model

    @property
    def options(self) -> BillOptions:
        """As chosen."""
        return self._options

    @property
    def contexts(self) -> tuple[int, ...]:
        """The lengths that the slider goes through: powers of two, and the middle between them."""
        bill = self._fit.bill if self._fit else None
        return context_steps(bill.trained_context if bill else None)

    @property
    def context(self) -> int | None:
        """The chosen one, else the backend's own."""
        bill = self._fit.bill if self._fit else None
        return self._options.context or (bill.context if bill else None)

    @property
    def kv_type(self) -> KvType:
        return self._options.kv_type

    @property
    def rows(self) -> Sequence[BillRow]:
        """Every part, as the engine lists them; a device is named where it is not main memory."""
        bill = self._fit.bill if self._fit else None
        return [_row(part) for part in bill.parts] if bill else []

    @property
    def total_words(self) -> str:
        """`2.1 GB at 8,192 tokens`."""
        bill = self._fit.bill if self._fit else None
        if bill is None:
            return ""
        tokens = count(bill.context, "token")
        return tr("{size} at {tokens}", size=wording.memory_size(bill.total), tokens=tokens)

    @property
    def verdict_words(self) -> str:
        """Whether it fits now, and how long a context would."""
        fit = self._fit
        if fit is None or fit.bill is None:
            return tr("Nobody knows what it will take.") if fit else ""
        if fit.verdict is Verdict.FITS:
            return tr("Fits into what is free now.")
        if fit.verdict is Verdict.FITS_AFTER_UNLOADING:
            names = wording.joined([wording.model_name(model) for model in fit.unload])
            return tr("Fits once {models} is unloaded.", models=names)
        if fit.largest_context:
            tokens = count(fit.largest_context, "token")
            return tr("Does not fit now; up to {tokens} would.", tokens=tokens)
        return tr("Does not fit now, not even with the shortest context.")

    def show_model(self, model: ModelId | None) -> None:
        """Look at another model, with its backend's own options."""
        if model == self._model:
            return
        self._model, self._options, self._fit = model, BillOptions(), None
        self.changed.emit()
        self._ask()

    def choose_context(self, tokens: int) -> None:
        """The bill for so many tokens of context."""
        self._choose(replace(self._options, context=tokens))

    def choose_kv_type(self, kv_type: KvType) -> None:
        """The bill with the KV cache packed like this."""
        self._choose(replace(self._options, kv_type=kv_type))

    def close(self) -> None:
        self._scope.close()

    def _choose(self, options: BillOptions) -> None:
        if options != self._options:
            self._options = options
            self.changed.emit()  # the choice is shown at once, its bill when it comes
            self._ask()

    def _look_again(self, _events: Sequence[Event]) -> None:
        """Something was learnt of what models take, or what is free has changed."""
        self._ask()

    def _ask(self) -> None:
        """One question at a time: the answer to an older one is not waited for."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        if self._model is not None:
            self._asking = self._scope.start(self._look(self._model, self._options))

    async def _look(self, model: ModelId, options: BillOptions) -> None:
        try:
            fit = await self._scope.call(lambda engine: engine.fit(model, options))
        except Exception:  # noqa: BLE001 - why it cannot be asked its own row says already
            fit = Fit(model, Verdict.UNKNOWN, "")
        if fit != self._fit:
            self._fit = fit
            self.changed.emit()

    def __repr__(self) -> str:
        return f"<MemoryBillViewModel {self._model} {self._options.context}>"


def context_steps(trained: int | None) -> tuple[int, ...]:
    """Lengths of a context from the shortest to what the model was trained for."""
    longest = max(trained or _LONGEST_UNKNOWN, 1)
    steps, step = [], LEAST_CONTEXT
    while step < longest:
        steps.append(step)
        steps += [step * 3 // 2] if step * 3 // 2 < longest and step >= 2 * LEAST_CONTEXT else []
        step *= 2
    return (*steps, longest)


def _row(part: BillPart) -> BillRow:
    name = tr(_PARTS[part.what])
    if part.device != RAM:
        name = tr("{part} on {device}", part=name, device=part.device.upper())
    place = list(_PARTS).index(part.what)
    size = wording.memory_size(part.bytes)
    return BillRow(name, size, tr(_ORIGINS[part.origin]), part.bytes, place)
