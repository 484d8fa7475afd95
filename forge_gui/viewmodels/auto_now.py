"""What `auto` takes at this moment and why, as the settings page shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Run
from forge_gui.engine.api import EngineApi
from forge_gui.values.events import Event, ModelsListed
from forge_gui.values.ids import ModelId
from forge_gui.values.routing import AutoKind, AutoNow
from forge_gui.values.routing_events import RoutesChanged
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import tr


@dataclass(frozen=True, slots=True)
class AutoLine:
    """`words` is the model by its name, or that there is none; `why` are the facts behind it."""

    kind: AutoKind
    words: str
    why: str
    is_there: bool
    model: ModelId | None = None
    """Who it is; of a vote who answers where one has to."""


class AutoNowViewModel(QObject):
    """Asked when somebody looks (`refresh`), and from then on when routes are others."""

    changed = Signal()
    told = Signal(object)
    """A wording.Telling: why it could not be asked."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._lines: dict[AutoKind, AutoLine] = {}
        self.was_asked = False
        """Somebody looked; from then on it is kept up."""
        self._reading: Run | None = None
        self._is_stale = False
        self._stop_hearing = bridge.hear((RoutesChanged, ModelsListed), self._take)

    def line(self, kind: AutoKind) -> AutoLine | None:
        """None: nobody has asked yet."""
        return self._lines.get(kind)

    @property
    def lines(self) -> Mapping[AutoKind, AutoLine]:
        """What is known; empty before anybody asked."""
        return self._lines

    def refresh(self) -> None:
        self.was_asked = self._is_stale = True
        if self._reading is None or self._reading.is_over:
            self._reading = self._scope.start(self._read(), self._tell)

    def close(self) -> None:
        self._stop_hearing()
        self._scope.close()

    def _take(self, _events: Sequence[Event]) -> None:
        if self.was_asked:
            self.refresh()

    async def _read(self) -> None:
        """Once more where news came meanwhile: of two at once the older answer could come last."""
        while self._is_stale:
            self._is_stale = False
            for kind in AutoKind:
                line = line_of(await self._scope.call(partial(_asked, kind)))
                if line != self._lines.get(kind):
                    self._lines[kind] = line
                    self.changed.emit()

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))


async def _asked(kind: AutoKind, engine: EngineApi) -> AutoNow:
    return await engine.auto_now(kind)


def line_of(now: AutoNow) -> AutoLine:
    """In the language of the window. Pure."""
    if now.route is None:
        why = " ".join(map(in_words, now.reasons))
        why = why or " ".join(said(text) for text in (now.sentence, now.advice) if text)
        return AutoLine(now.kind, tr("Now: no model."), why, False)
    words = tr("Now: {model}", model=wording.model_name(now.route.model))
    if now.route.vote is not None:
        names = ", ".join(map(wording.model_name, now.route.vote.models))
        words = tr("Now: a vote of {models}", models=names)
    why = " ".join(map(in_words, now.route.reasons))
    return AutoLine(now.kind, words, why, True, now.route.model)
