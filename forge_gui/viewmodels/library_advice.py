"""What the engine advises: models for a task with reasons, and whether this PC can run one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Run
from forge_gui.values.ids import ModelId
from forge_gui.values.library import (
    Compatibility,
    Enough,
    Recommendation,
    Resource,
    TaskType,
    TradeOff,
)
from forge_gui.values.model_categories import SizeClass
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

RESOURCE_WORDS: Mapping[Resource, str] = {
    Resource.MEMORY: QT_TR_NOOP("Memory"),
    Resource.GPU: QT_TR_NOOP("Graphics card"),
    Resource.CPU: QT_TR_NOOP("Speed"),
    Resource.DISK: QT_TR_NOOP("Disk"),
    Resource.CONTEXT: QT_TR_NOOP("Context"),
}
ENOUGH_WORDS: Mapping[Enough, str] = {
    Enough.ENOUGH: QT_TR_NOOP("enough"),
    Enough.TIGHT: QT_TR_NOOP("tight"),
    Enough.SHORT: QT_TR_NOOP("too little"),
    Enough.NOT_NEEDED: QT_TR_NOOP("not needed"),
    Enough.UNKNOWN: QT_TR_NOOP("not known"),
}
BETTER_WORDS: Mapping[TradeOff, str] = {
    TradeOff.FASTER: QT_TR_NOOP("Faster"),
    TradeOff.SMALLER: QT_TR_NOOP("Smaller"),
    TradeOff.RATED_HIGHER: QT_TR_NOOP("Rated higher"),
    TradeOff.HERE: QT_TR_NOOP("Here already"),
}
CONFIDENCE_TIP = QT_TR_NOOP(
    "How well founded this is: the mean over ability, memory, quality and speed, where measured "
    "here counts 100 %, published or stated by you 80 %, estimated 50 %, guessed from size and year 30 % and not known 0 %. It "
    "does not say how good the model is."
)
SCORE_TIP = QT_TR_NOOP(
    "The scarcest resource's share of what is needed with a tenth to spare; 100 %: there is enough."
)
_SHOWN = 6


class AdviceViewModel(QObject):
    """One question of each kind at a time: what is asked last is what counts."""

    recommendedChanged = Signal()
    checkedChanged = Signal()
    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._task = ""
        self._recommended: Sequence[Recommendation] | None = None
        self._checked: Compatibility | None = None
        self._model: ModelId | None = None
        self._recommending: Run | None = None
        self._checking: Run | None = None

    @property
    def task(self) -> str:
        """The key of the task that is asked about; empty: none."""
        return self._task

    @property
    def recommended(self) -> Sequence[Recommendation] | None:
        """The best first; empty: no model can do it here; None: not asked, or asked just now."""
        return self._recommended

    @property
    def checked(self) -> Compatibility | None:
        """How the model of the last `check` stands; None while nobody knows."""
        return self._checked

    def recommend(self, task: str, size: SizeClass | None = None) -> None:
        """Ask for models for a task (its key), of one size where one is given."""
        if self._recommending is not None:
            self._recommending.cancel()
        self._task, self._recommended = task, None
        self.recommendedChanged.emit()
        self._recommending = self._scope.start(self._recommend(task, size))

    def check(self, model: ModelId | None, context: int | None = None) -> None:
        """Ask whether this PC can run a model; None: none is looked at."""
        if self._checking is not None:
            self._checking.cancel()
        if model != self._model:
            self._model, self._checked = model, None
            self.checkedChanged.emit()
        if model is not None:
            self._checking = self._scope.start(self._check(model, context))

    def close(self) -> None:
        self._scope.close()

    async def _recommend(self, task: str, size: SizeClass | None) -> None:
        try:
            found = await self._scope.call(
                lambda engine: engine.recommend(task, size=size, limit=_SHOWN)
            )
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))
            found = ()
        self._recommended = found
        self.recommendedChanged.emit()

    async def _check(self, model: ModelId, context: int | None) -> None:
        try:
            found = await self._scope.call(
                lambda engine: engine.check_compatibility(model, context=context)
            )
        except Exception:  # noqa: BLE001  # the model has just gone: its row goes as well
            found = None
        if found != self._checked:
            self._checked = found
            self.checkedChanged.emit()


def task_name(task: TaskType) -> str:
    """A task in the window's words; one that nobody translated as it is named."""
    return tr(task.name)
