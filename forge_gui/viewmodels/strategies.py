"""The strategies as a window shows them: list, what each rule takes now, the text and its faults."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Run
from forge_gui.values.strategies import (
    StrategyCheck,
    StrategyEntry,
    StrategyNow,
)
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.strategies_trials import TrialsViewModel
from forge_gui.viewmodels.translation import tr

_REST_MS = 250
"""After the last key the text is looked at."""


class StrategiesViewModel(QObject):
    """One strategy is shown: as it is kept, or as it is being written."""

    entriesChanged = Signal()
    textChanged = Signal()
    """Another text is shown: not one that was typed."""
    checkChanged = Signal()
    nowChanged = Signal()
    told = Signal(object)
    """A wording.Telling: something could not be done."""
    done = Signal(object)
    """A wording.Telling: something was done."""

    def __init__(
        self, bridge: Bridge, parent: QObject | None = None, *, rest_ms: int = _REST_MS
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self.trials = TrialsViewModel(bridge, self)
        self.trials.told.connect(self.told)
        self._entries: Sequence[StrategyEntry] = ()
        self._name = ""
        self._kept = ""
        self._text = ""
        self._check = StrategyCheck()
        self._checked_text = ""
        self._now: StrategyNow | None = None
        self._drafts: dict[str, str] = {}
        self._looking: Run | None = None
        self._wait = QTimer(self, interval=rest_ms, singleShot=True)
        self._wait.timeout.connect(self._look)

    @property
    def entries(self) -> Sequence[StrategyEntry]:
        """Own ones first."""
        return self._entries

    @property
    def shown(self) -> StrategyEntry | None:
        return next((one for one in self._entries if one.name == self._name), None)

    @property
    def in_use(self) -> str:
        """Its name; empty: none."""
        return next((one.name for one in self._entries if one.is_in_use), "")

    @property
    def text(self) -> str:
        """As it stands in the editor."""
        return self._text

    @property
    def is_changed(self) -> bool:
        return self._text != self._kept

    @property
    def check(self) -> StrategyCheck:
        """Of the text as it was looked at last."""
        return self._check

    @property
    def now(self) -> StrategyNow | None:
        """What the shown text takes now; None: it cannot be read, or nobody looked yet."""
        return self._now

    @property
    def can_save(self) -> bool:
        """A changed text that holds one sound strategy, and was looked at as it stands."""
        is_seen = self._checked_text == self._text
        return (
            self.is_changed
            and is_seen
            and self._check.is_sound
            and len(self._check.strategies) == 1
        )

    def load(self) -> None:
        """List them anew; what is shown stays."""
        self._scope.start(self._load(), on_error=self._tell)

    def show(self, name: str) -> None:
        """Another one; what was written before and not saved is there again when one comes back."""
        if name != self._name or not self._text:
            if self.is_changed:
                self._drafts[self._name] = self._text
            self._scope.start(self._show(name), on_error=self._tell)

    def edit(self, text: str) -> None:
        """The person typed; it is looked at when they rest."""
        if text != self._text:
            self._text = text
            self._wait.start()
            self.checkChanged.emit()

    def take_back(self) -> None:
        """The text as it is kept."""
        self._text = self._kept
        self.textChanged.emit()
        self._look()

    def save(self) -> None:
        """Keep the text as an own strategy, under the name that is in it."""
        if self.can_save:
            self._scope.start(self._save(self._text), on_error=self._tell)

    def use(self) -> None:
        """Let the shown strategy choose from now on; the one in use ends."""
        entry = self.shown
        if entry is not None and not entry.fault:
            name = "" if entry.is_in_use else entry.name
            self._scope.start(self._use(name), on_error=self._tell)

    def delete(self) -> None:
        """Take the shown strategy away, where it is the person's own."""
        entry = self.shown
        if entry is not None and entry.is_own:
            self._scope.start(self._delete(entry.name), on_error=self._tell)

    def close(self) -> None:
        self._wait.stop()
        self.trials.close()
        self._scope.close()

    async def _load(self) -> None:
        self._entries = await self._scope.call(lambda engine: engine.strategies())
        names = [one.name for one in self._entries]
        self.entriesChanged.emit()
        if self._name not in names and names:
            await self._show(self.in_use or names[0])
        else:
            self._look()

    async def _show(self, name: str) -> None:
        self._name = name
        self.trials.begin_with(name)
        entry = self.shown
        text = ""
        if entry is not None and not entry.fault:
            text = await self._scope.call(lambda engine: engine.strategy_text(name))
        if self._name != name:
            return
        self._kept, self._text = text, self._drafts.pop(name, "") or text
        self._check, self._now = StrategyCheck(), None
        self.entriesChanged.emit()
        self.textChanged.emit()
        self._look()

    def _look(self) -> None:
        """Check the text, and what it would take now."""
        if self._looking is not None:
            self._looking.cancel()
        self._looking = None
        if self._text:
            self._looking = self._scope.start(self._looked_at(self._text), on_error=self._tell)
        else:
            self._check, self._now = StrategyCheck(), None
            self.checkChanged.emit()
            self.nowChanged.emit()

    async def _looked_at(self, text: str) -> None:
        check = await self._scope.call(lambda engine: engine.check_strategy(text))
        self._check, self._checked_text = check, text
        self.checkChanged.emit()
        if not check.strategies:
            return  # what it took before stays in sight, and the faults say why it is older
        strategy = check.strategies[0]
        self._now = await self._scope.call(lambda engine: engine.strategy_now_of(strategy))
        self.nowChanged.emit()

    async def _save(self, text: str) -> None:
        entry = await self._scope.call(lambda engine: engine.save_strategy(text))
        self._name = entry.name
        await self._load()
        if self._text == text:  # nobody typed meanwhile
            self._kept = text
        self.entriesChanged.emit()
        self.checkChanged.emit()
        said = tr("{strategy} is kept among your strategies.", strategy=entry.name)
        self.done.emit(wording.Telling(said, tr("In use, it holds from now on.")))

    async def _use(self, name: str) -> None:
        await self._scope.call(lambda engine: engine.use_strategy(name))
        await self._load()
        if name:
            said = tr("{strategy} is in use from now on.", strategy=name)
            more = tr("Tasks without a model of their own go by its rules.")
        else:
            said, more = tr("No strategy is in use now."), ""
        self.done.emit(wording.Telling(said, more))

    async def _delete(self, name: str) -> None:
        await self._scope.call(lambda engine: engine.delete_strategy(name))
        self._name = ""  # of that name one that ships may be left
        await self._load()
        said = tr("{strategy} is deleted.", strategy=name)
        self.done.emit(wording.Telling(said))

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))
