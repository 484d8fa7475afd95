"""The memory of the model shown against its context: the curve, and what is marked on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Run
from forge_gui.values.events import Event, LoadedModelsChanged, MeasurementFinished
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import BillOptions, KvType
from forge_gui.values.memory_curve import MemoryCurve
from forge_gui.values.models import Origin
from forge_gui.viewmodels import numbers, wording
from forge_gui.viewmodels.memory_bills import MemoryBillViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.verdicts import Budget, limit_of

KV_WORDS = {
    KvType.F16: QT_TR_NOOP("Two bytes for each number"),
    KvType.Q8_0: QT_TR_NOOP("About half of f16, a little less exact"),
    KvType.Q4_0: QT_TR_NOOP("About a quarter of f16, less exact"),
}
"""What each way to pack the KV cache means."""
_FAR = 2.5
"""A limit that is higher than this many times the curve would press it flat: it is only named."""
_STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis, in bytes or tokens, and its figure."""

    value: int
    words: str


class MemoryCurveViewModel(QObject):
    """Asked for once for each model and packing; the context moves the mark alone."""

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        bills: MemoryBillViewModel,
        budget: Callable[[], Budget],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self.bills, self._budget = bills, budget
        self._asked: tuple[ModelId, BillOptions, tuple[int, ...]] | None = None
        self._curve: MemoryCurve | None = None
        self._asking: Run | None = None
        bills.changed.connect(self._follow)
        bridge.hear((MeasurementFinished, LoadedModelsChanged), self._look_again)

    @property
    def curve(self) -> MemoryCurve | None:
        """None until it is known, and where nobody knows."""
        return self._curve

    @property
    def is_coming(self) -> bool:
        """A curve is asked for and not there yet."""
        return self._asking is not None

    @property
    def usable(self) -> int | None:
        """Bytes that one model may take on this PC."""
        return limit_of(self._budget())

    @property
    def top(self) -> int:
        """Bytes at the picture's upper edge."""
        most = max(point.total for point in self._curve.points) if self._curve else 1
        limit = self.usable or 0
        return round(1.12 * (max(most, limit) if limit <= _FAR * most else most))

    @property
    def mark(self) -> tuple[int, int] | None:
        """The chosen context and the bytes that it takes."""
        context = self.bills.context
        if self._curve is None or context is None:
            return None
        return context, self._curve.at(context)

    @property
    def mark_words(self) -> str:
        """`8,192: 6.2 GB`."""
        if self.mark is None:
            return ""
        context, total = self.mark
        size = wording.memory_size(total)
        return tr("{context}: {size}", context=numbers.whole(context), size=size)

    @property
    def usable_words(self) -> str:
        """`11.4 GB usable`."""
        size = wording.memory_size(self.usable)
        return tr("{size} usable", size=size) if size else ""

    @property
    def is_above(self) -> bool:
        """The chosen context takes more than may be used."""
        return self.mark is not None and self.usable is not None and self.mark[1] > self.usable

    @property
    def origin_words(self) -> str:
        if self._curve is None:
            return ""
        is_measured = self._curve.origin is Origin.MEASURED
        return tr("measured") if is_measured else tr("estimated")

    @property
    def sizes(self) -> Sequence[Tick]:
        """Ticks of memory."""
        return size_ticks(self.top) if self._curve else ()

    @property
    def lengths(self) -> Sequence[Tick]:
        """Ticks of context."""
        return length_ticks(self._curve.points[-1].context) if self._curve else ()

    @property
    def spoken(self) -> str:
        """The picture for those who hear it."""
        if self._curve is None:
            return ""
        first, last = self._curve.points[0], self._curve.points[-1]
        words = tr(
            "From {least} at {short} tokens to {most} at {long}.",
            least=wording.memory_size(first.total),
            short=numbers.whole(first.context),
            most=wording.memory_size(last.total),
            long=numbers.whole(last.context),
        )
        return " ".join(part for part in (words, self.mark_words, self.usable_words) if part)

    def close(self) -> None:
        self._scope.close()

    def _look_again(self, _events: Sequence[Event]) -> None:
        """Something was learnt of what models take."""
        if (asked := self._asked) is not None:
            self._asked = None
            self._ask(asked)

    def _follow(self) -> None:
        bills = self.bills
        fit = bills.fit
        has_bill = fit is not None and fit.bill is not None
        options = replace(bills.options, context=None)
        if bills.model is None or (fit is not None and not has_bill):
            self._ask(None)
        elif has_bill:
            self._ask((bills.model, options, bills.contexts))
        elif self._curve is not None and self._curve.model != bills.model:
            self._ask(None)
        self.changed.emit()

    def _ask(self, asked: tuple[ModelId, BillOptions, tuple[int, ...]] | None) -> None:
        """The answer to an older question is not waited for."""
        if asked == self._asked:
            return
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        if asked is None or self._curve is None or asked[0] != self._curve.model:
            self._curve = None
        self._asked = asked
        if asked is not None:
            self._asking = self._scope.start(self._look(*asked))

    async def _look(self, model: ModelId, options: BillOptions, contexts: tuple[int, ...]) -> None:
        try:
            curve = await self._scope.call(
                lambda engine: engine.memory_curve(model, options, contexts)
            )
        except Exception:  # noqa: BLE001 - why it cannot be asked its own row says already
            curve = None
        self._curve, self._asking = curve, None
        self.changed.emit()

    def __repr__(self) -> str:
        return f"<MemoryCurveViewModel {self._curve and self._curve.model}>"


def size_ticks(top: int) -> Sequence[Tick]:
    """Three to five even sizes from 0 to `top` bytes; the last one names its unit."""
    if top <= 0:
        return ()
    unit = 1
    while unit * 1024 <= top:
        unit *= 1024
    step = _even(top / unit, 4)
    values = [n * step for n in range(1 + int(top / unit / step + 1e-9))]
    ticks = [Tick(round(value * unit), numbers.shortest(value)) for value in values]
    *others, last = ticks
    return (*others, replace(last, words=wording.memory_size(last.value) or last.words))


def length_ticks(longest: int) -> Sequence[Tick]:
    """Even lengths of context from 0: `0`, `8k`, `16k`."""
    if longest < 2048:
        return (Tick(0, numbers.whole(0)), Tick(longest, numbers.whole(longest)))
    step = 1
    while longest / 1024 / step > 5.5:
        step *= 2
    many = int(longest / 1024 / step)
    return tuple(
        Tick(n * step * 1024, tr("{n}k", n=numbers.whole(n * step)) if n else numbers.whole(0))
        for n in range(many + 1)
    )


def _even(length: float, parts: int) -> float:
    """The least step of 1, 2, 2.5, 5 or 10 that goes into it no more than `parts` times."""
    scale = 1.0
    while length / (scale * _STEPS[-1]) > parts:
        scale *= 10
    return next(scale * one for one in _STEPS if length / (scale * one) <= parts)
