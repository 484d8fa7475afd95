"""What `auto` takes at this moment and why, as the settings page shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.engine.api import EngineApi
from forge_gui.values.events import Event
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


class AutoNowViewModel(QObject):
    """Asked when somebody looks (`refresh`), and from then on when routes are others."""

    changed = Signal()
    told = Signal(object)
    """A wording.Telling: why it could not be asked."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._lines: dict[AutoKind, AutoLine] = {}
        self._stop_hearing = bridge.hear((RoutesChanged,), self._take)

    def line(self, kind: AutoKind) -> AutoLine | None:
        """None: nobody has asked yet."""
        return self._lines.get(kind)

    def refresh(self) -> None:
        self._scope.start(self._read(), self._tell)

    def close(self) -> None:
        self._stop_hearing()
        self._scope.close()

    def _take(self, _events: Sequence[Event]) -> None:
        if self._lines:
            self.refresh()

    async def _read(self) -> None:
        for kind in AutoKind:
            self._lines[kind] = line_of(await self._scope.call(partial(_asked, kind)))
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
    return AutoLine(now.kind, words, " ".join(map(in_words, now.route.reasons)), True)
