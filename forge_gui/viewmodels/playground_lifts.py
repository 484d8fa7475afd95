"""Whether voting or handing on helps, as far as it was measured: what the lift meter has kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Scope
from forge_gui.values.chats import JointAnswer
from forge_gui.values.evaluations import LiftPhase
from forge_gui.values.events import LiftProgressed
from forge_gui.values.ids import ModelId
from forge_gui.values.lift import KeptLift, Lift, LiftSide
from forge_gui.values.test_sets import SMART_HANDOFF
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.wording import model_name

LOOKS = {
    Lift.HELPS: ("check-circle-fill", "ok"),
    Lift.HURTS: ("warning-circle", "danger"),
    Lift.NOT_SHOWN: ("warning", "warn"),
}
_TOGETHER = {True: QT_TR_NOOP("This hand-off"), False: QT_TR_NOOP("This vote")}


@dataclass(frozen=True, slots=True)
class Asked:
    """Which models together, and how their answers were made one."""

    models: tuple[str, ...]
    strategy: str

    @property
    def is_path(self) -> bool:
        return self.strategy == SMART_HANDOFF


def asked_by(joint: JointAnswer, shown: Sequence[ModelId | None]) -> Asked:
    """`shown` are the models that take part, in their order: a path knows only who was asked."""
    if joint.path:
        return Asked(tuple(str(one) for one in shown if one), SMART_HANDOFF)
    return Asked(tuple(str(one.model) for one in joint.votes), joint.strategy)


def lift_of(lifts: Sequence[KeptLift], asked: Asked) -> KeptLift | None:
    """The newest verdict for the same; the order of models counts where one hands on to another."""

    def same(one: KeptLift) -> bool:
        if one.strategy != asked.strategy or not asked.models:
            return False
        if asked.is_path:
            return one.models == asked.models
        return sorted(one.models) == sorted(asked.models)

    return max(filter(same, lifts), key=lambda one: one.at, default=None)


@dataclass(frozen=True, slots=True)
class LiftTold:
    """A kept verdict for the eye: over how many rows of which set, either side, the word."""

    over: str
    sides: tuple[tuple[str, LiftSide], ...]
    sentence: str
    interval: str
    """`-0.5 points (-3.4 to +2.3)`; empty where too few rows were there to tell."""
    when: str
    look: tuple[str, str]


def lift_told(lift: KeptLift) -> LiftTold:
    best = model_name(ModelId.parse(lift.best)) if ModelId.is_prefixed(lift.best) else lift.best
    sides = [(tr(_TOGETHER[lift.strategy == SMART_HANDOFF]), lift.together)]
    alone = tr("{model}, same tokens", model=best)
    sides.append((alone, lift.alone))
    found = lift.difference
    return LiftTold(
        tr("{set}, {rows}", set=lift.tests, rows=count(found.rows, "row")),
        tuple((name, side) for name, side in sides if side is not None),
        said(lift.said),
        tr(
            "{mean} points ({low} to {high})",
            mean=_signed(found.mean),
            low=_signed(found.low),
            high=_signed(found.high),
        ),
        tr("Measured {date}", date=_date(lift.at)),
        LOOKS[lift.lift],
    )


def _signed(share: float) -> str:
    points = round(100 * share, 1)
    return f"+{numbers.figure(points, 1)}" if points > 0 else numbers.figure(points, 1)


def _date(epoch_s: float) -> str:
    day = datetime.fromtimestamp(epoch_s).astimezone()
    when = QDate(day.year, day.month, day.day)
    return numbers.locale().toString(when, QLocale.FormatType.ShortFormat)


class LiftsViewModel(QObject):
    """Asks the engine when somebody first looks, and again after each measurement."""

    changed = Signal()

    def __init__(self, bridge: Bridge, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._lifts: Sequence[KeptLift] = ()
        self._is_asked = False
        bridge.hear((LiftProgressed,), self._take)

    def find(self, asked: Asked) -> KeptLift | None:
        """None: nobody measured it, or nobody looked yet (`changed` comes then)."""
        if not self._is_asked:
            self._is_asked = True
            self._look()
        return lift_of(self._lifts, asked)

    def _look(self) -> None:
        self._scope.start(self._ask(), lambda _error: None)

    async def _ask(self) -> None:
        self._lifts = await self._scope.call(lambda engine: engine.lifts())
        self.changed.emit()

    def _take(self, events: Sequence[LiftProgressed]) -> None:
        if self._is_asked and events[-1].phase is LiftPhase.DONE:
            self._look()
