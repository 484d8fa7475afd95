"""A shoot-out on screen: who takes part, how far it is, the table of answers and the scores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.events import ShootOutProgressed
from forge_gui.values.ids import ModelId
from forge_gui.values.shoot_out import (
    ShootOutId,
    ShootOutOrder,
    ShootOutProgress,
    ShootOutScore,
    ShootOutStatus,
    ShootOutTable,
)
from forge_gui.viewmodels import numbers, wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import tr

_NOTHING = ShootOutTable((), (), ())


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One model's line of the result table, in words."""

    model: ModelId
    name: str
    answered: str
    speed: str
    seconds: str
    valid: str


class ShootOutViewModel(QObject):
    """One shoot-out: chosen, started, followed, exported."""

    chosenChanged = Signal()
    progressChanged = Signal()
    tableChanged = Signal()
    told = Signal(object)
    """A wording.Telling: why it could not begin or be written."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._models: tuple[ModelId, ...] = ()
        self._prompts = ""
        self._name: ShootOutId | None = None
        self._progress: ShootOutProgress | None = None
        self._table = _NOTHING
        self._is_looking = False
        self._looks_again = False
        bridge.hear((ShootOutProgressed,), self._take)

    @property
    def models(self) -> tuple[ModelId, ...]:
        return self._models

    @property
    def prompts(self) -> str:
        """The path of the prompt file; empty: none is chosen."""
        return self._prompts

    @property
    def results(self) -> str:
        """Where the results go: beside the prompts."""
        return str(Path(self._prompts).with_suffix(".shoot-out.csv")) if self._prompts else ""

    @property
    def can_start(self) -> bool:
        return bool(self._models and self._prompts) and not self.is_running

    @property
    def is_running(self) -> bool:
        return self._progress is not None and self._progress.status is ShootOutStatus.RUNNING

    @property
    def progress(self) -> ShootOutProgress | None:
        return self._progress

    @property
    def table(self) -> ShootOutTable:
        """All answers so far."""
        return self._table

    @property
    def words(self) -> str:
        """`12 of 40 answers, 2 failed. gemma3:4b is asked.`"""
        now = self._progress
        if now is None:
            return ""
        done, total = numbers.whole(now.done), count(now.total, "answer")
        words = tr("{done} of {total}", done=done, total=total)
        if now.failed:
            words = tr("{words}, {n} failed", words=words, n=numbers.whole(now.failed))
        if now.model is not None:
            who = wording.model_name(now.model)
            return tr("{words}. {model} is asked.", words=words, model=who)
        return tr("{words}. {end}", words=words, end=_end(now))

    @property
    def scores(self) -> tuple[ScoreRow, ...]:
        return tuple(_score(one) for one in self._table.scores)

    def choose(self, models: Sequence[ModelId], prompts: str) -> None:
        """Who takes part (each once) and what is asked."""
        self._models, self._prompts = tuple(dict.fromkeys(models)), prompts
        self.chosenChanged.emit()

    def start(self, *, is_fresh: bool = False) -> None:
        """Begin, or go on with an unfinished one of the same models and prompts."""
        if self.can_start:
            order = ShootOutOrder(self._models, self._prompts, self.results, is_fresh=is_fresh)
            self._scope.start(self._start(order))

    def stop(self) -> None:
        """End it; what is answered is kept, and `start` goes on from there."""
        name = self._name
        if name is not None:
            self._scope.call(lambda engine: engine.stop_shoot_out(name))

    def export(self, path: str) -> None:
        """Write the table as CSV."""
        if self._name is not None:
            self._scope.start(self._export(self._name, path))

    def close(self) -> None:
        self._scope.close()

    async def _start(self, order: ShootOutOrder) -> None:
        try:
            self._name = await self._scope.call(lambda engine: engine.start_shoot_out(order))
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))
            return
        await self._look()

    async def _export(self, name: ShootOutId, path: str) -> None:
        try:
            await self._scope.call(lambda engine: engine.export_shoot_out(name, Path(path)))
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))

    async def _look(self) -> None:
        """One question at a time: a long table takes longer than its next answer."""
        name = self._name
        self._looks_again = self._is_looking
        if name is None or self._is_looking:
            return
        self._is_looking = True
        try:
            found = await self._scope.call(lambda engine: engine.shoot_out_table(name))
        finally:
            self._is_looking = False
        if found is not None and found != self._table:
            self._table = found
            self.tableChanged.emit()
        if self._looks_again:
            await self._look()

    def _take(self, events: Sequence[ShootOutProgressed]) -> None:
        last = events[-1].progress
        if self._name is not None and last.shoot_out != self._name and self.is_running:
            return  # another one, begun elsewhere
        self._name, self._progress = last.shoot_out, last
        self.progressChanged.emit()
        self._scope.start(self._look())


def _score(one: ShootOutScore) -> ScoreRow:
    valid = ""
    if one.valid is not None:
        n, of = numbers.whole(one.valid.count), numbers.whole(one.valid.n)
        valid = tr("{count} of {n}", count=n, n=of)
    total = numbers.whole(one.answered + one.failed)
    return ScoreRow(
        one.model,
        wording.model_name(one.model),
        tr("{count} of {n}", count=numbers.whole(one.answered), n=total),
        wording.rate(one.tokens_per_s.median if one.tokens_per_s else None),
        wording.duration(one.seconds),
        valid,
    )


def _end(now: ShootOutProgress) -> str:
    if now.status is ShootOutStatus.DONE:
        return tr("Done in {time}.", time=wording.duration(now.seconds))
    if now.status is ShootOutStatus.HALTED:
        return now.note
    if now.status is ShootOutStatus.STOPPED:
        return tr("Stopped.")
    return tr("It begins.")
