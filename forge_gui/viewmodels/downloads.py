"""The queue of downloads as the library shows it: how far each is, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.events import Event, PullProgressed, PullsChanged
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import Pull, PullStage, PullState
from forge_gui.values.managing_errors import AlreadyHere, DiskFull
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_STAGES = {
    PullStage.ASKING: QT_TR_NOOP("Asks which parts it has"),
    PullStage.CHECKING: QT_TR_NOOP("Checks what has arrived"),
    PullStage.WRITING: QT_TR_NOOP("Puts it on the shelf"),
}
_ICONS = {
    PullState.WAITING: ("hourglass", "muted"),
    PullState.PULLING: ("download-simple", "ember"),
    PullState.RETRYING: ("arrow-clockwise", "warn"),
    PullState.PAUSED: ("pause", "muted"),
    PullState.FAILED: ("warning-fill", "warn"),
    PullState.DONE: ("check-circle-fill", "ok"),
}


@dataclass(frozen=True, slots=True)
class PullRow:
    """One download in words."""

    pull: Pull

    @property
    def model(self) -> ModelId:
        return self.pull.model

    @property
    def name(self) -> str:
        """As a person would write it: without the tag that is meant anyway."""
        return self.pull.model.name.removesuffix(":latest")

    @property
    def sign(self) -> tuple[str, str]:
        """Icon and token of its colour."""
        return _ICONS[self.pull.state]

    @property
    def words(self) -> str:
        """`1.2 GB of 4.7 GB, 34 MB/s, 2 min left`; for the other states what they are."""
        pull, amount = self.pull, self._amount()
        match pull.state:
            case PullState.WAITING:
                return tr("Waits for its turn")
            case PullState.PAUSED:
                return tr("Paused at {amount}", amount=amount) if amount else tr("Paused")
            case PullState.RETRYING:
                return tr("Broke off; it is tried again soon")
            case PullState.FAILED:
                return tr("Could not be fetched")
            case PullState.DONE:
                return tr("Fetched")
        if pull.stage is not PullStage.LOADING:
            return tr(_STAGES[pull.stage])
        return ", ".join(part for part in (amount, self._speed(), self._left()) if part)

    @property
    def trouble(self) -> str:
        """What went wrong last, and what to do; empty: nothing."""
        pull = self.pull
        if pull.state not in (PullState.FAILED, PullState.RETRYING):
            return ""
        sentence, advice = said(pull.sentence), said(pull.advice)
        if advice and sentence and sentence[-1].isalnum():  # it ends with what a server said
            sentence += "."
        return f"{sentence} {advice}".strip()

    @property
    def segments(self) -> Sequence[tuple[float, float]]:
        """Of each part its share of the whole and how much of it is there, both 0-1. What is
        expected beyond the parts that are known is one more."""
        total = self.pull.total
        if not total:
            return ()
        found = [
            (layer.total / total, layer.done / layer.total if layer.total else 1.0)
            for layer in self.pull.layers
        ]
        rest = 1.0 - sum(share for share, _ in found)
        return (*found, (rest, 0.0)) if rest > 0.001 else tuple(found)

    @property
    def parts_words(self) -> str:
        """For the tip: each part with its size."""
        lines = [
            tr(
                "{part}: {done} of {total}",
                part=layer.digest.removeprefix("sha256:")[:12],
                done=wording.disk_size(layer.done),
                total=wording.disk_size(layer.total),
            )
            for layer in self.pull.layers
        ]
        return "\n".join(lines)

    @property
    def can_pause(self) -> bool:
        going = (PullState.WAITING, PullState.PULLING, PullState.RETRYING)
        return self.pull.state in going

    @property
    def can_resume(self) -> bool:
        return self.pull.state in (PullState.PAUSED, PullState.FAILED)

    @property
    def is_over(self) -> bool:
        return self.pull.state is PullState.DONE

    def _amount(self) -> str:
        if not self.pull.total:
            return ""
        done, total = wording.disk_size(self.pull.done), wording.disk_size(self.pull.total)
        return tr("{done} of {total}", done=done or wording.disk_size(0), total=total)

    def _speed(self) -> str:
        speed = self.pull.bytes_per_s
        return tr("{size}/s", size=wording.disk_size(round(speed))) if speed else ""

    def _left(self) -> str:
        left = self.pull.seconds_left
        if left is None:
            return ""
        return tr("{duration} left", duration=wording.duration(max(1.0, round(left))))


@dataclass(frozen=True, slots=True)
class Offer:
    """A download that was not begun, why, and what it would be called to have it all the same."""

    name: str
    sentence: str
    advice: str


class DownloadsViewModel(QObject):
    """Rows for the queue, and what a person does with it."""

    changed = Signal()
    """Other rows, another order or other states."""
    progressed = Signal(object)
    """One PullRow has come further."""
    offered = Signal(object)
    """An Offer: shall it be fetched all the same?"""
    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._rows: dict[ModelId, PullRow] = {}
        self._asked: set[str] = set()
        bridge.hear((PullsChanged, PullProgressed), self._take)

    @property
    def rows(self) -> Sequence[PullRow]:
        """In the order of the queue."""
        return tuple(self._rows.values())

    @property
    def is_asking(self) -> bool:
        """Some download is looked up before it begins."""
        return bool(self._asked)

    def open(self) -> None:
        """Show what an earlier session left, and go on with what was going on then."""
        self._scope.start(self._open(), on_error=self._tell)

    def pull(self, name: str, *, anyway: bool = False) -> None:
        """Fetch a model; nothing happens while the very same is being looked up."""
        if name not in self._asked:
            self._asked.add(name)
            self.changed.emit()
            self._scope.start(self._pull(name, is_wanted=anyway))

    def pause(self, model: ModelId) -> None:
        self._do(lambda engine: engine.pause_pull(model))

    def resume(self, model: ModelId) -> None:
        self._do(lambda engine: engine.resume_pull(model))

    def cancel(self, model: ModelId) -> None:
        """Out of the queue: what goes on ends, what is over is no longer shown."""
        self._do(lambda engine: engine.cancel_pull(model))

    def move(self, model: ModelId, by: int) -> None:
        """Up (-1) or down (1) in the order."""
        place = list(self._rows).index(model) + by
        self._do(lambda engine: engine.move_pull(model, place))

    def clear(self) -> None:
        """Take those out of the list that are done."""
        for row in self.rows:
            if row.is_over:
                self.cancel(row.model)

    def show(self, pulls: Sequence[Pull]) -> None:
        """The queue as the engine tells it."""
        self._rows = {pull.model: PullRow(pull) for pull in pulls}
        self.changed.emit()

    def close(self) -> None:
        self._scope.close()

    def _do(self, work: Callable[..., object]) -> None:
        async def doing() -> None:
            await self._scope.call(work)  # type: ignore[arg-type]  # one of the verbs above

        self._scope.start(doing(), on_error=self._tell)

    async def _open(self) -> None:
        self.show(await self._scope.call(lambda engine: engine.pulls()))
        if any(row.pull.was_going for row in self.rows):
            await self._scope.call(lambda engine: engine.resume_pulls())

    async def _pull(self, name: str, *, is_wanted: bool) -> None:
        try:
            await self._scope.call(lambda engine: engine.pull(name, anyway=is_wanted))
        except (AlreadyHere, DiskFull) as error:
            self.offered.emit(Offer(name, said(error.sentence), said(error.advice)))
        except Exception as error:  # noqa: BLE001  # told to the person
            self._tell(error)
        finally:
            self._asked.discard(name)
            self.changed.emit()

    def _take(self, events: Sequence[Event]) -> None:
        for event in events:
            match event:
                case PullsChanged(pulls):
                    self.show(pulls)
                case PullProgressed(pull) if pull.model in self._rows:
                    self._rows[pull.model] = PullRow(pull)
                    self.progressed.emit(self._rows[pull.model])

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))
