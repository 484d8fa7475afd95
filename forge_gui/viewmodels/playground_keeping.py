"""Keeps open chats: soon after a change, every few seconds while answers come, one save at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.scope import Scope
from forge_gui.values.chats import Chat
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.playground_session import ChatSession

_SOON_MS = 60
"""Changes that come together are written together."""
_MEANWHILE_MS = 3_000
"""How much of an answer that still comes may be lost when Forge is killed."""


class ChatKeeping(QObject):
    """Hands chats to the engine; empty ones are not kept."""

    kept = Signal()
    told = Signal(object)
    """A wording.Telling: why a chat could not be kept; once for each reason."""

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._waiting: dict[str, ChatSession] = {}
        self._unsaved: dict[str, Chat] = {}
        self._busy: dict[str, ChatSession] = {}
        self._is_saving = False
        self._said: set[str] = set()
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._save_all)
        self._meanwhile = QTimer(self, interval=_MEANWHILE_MS)
        self._meanwhile.timeout.connect(self._keep_busy)

    def keep(self, session: ChatSession) -> None:
        """It is another one now."""
        if not session.is_empty:
            self._waiting[session.id] = session
            self._soon.start()

    def flush(self, session: ChatSession) -> None:
        """It will go: what is left of it is taken now."""
        if self._waiting.pop(session.id, None) is not None:
            self._unsaved[session.id] = session.as_chat()
            self._next()

    def forget(self, session: ChatSession) -> None:
        """It was deleted."""
        self._waiting.pop(session.id, None)
        self._unsaved.pop(session.id, None)
        self._busy.pop(session.id, None)

    def follow(self, session: ChatSession, *, is_busy: bool) -> None:
        """Whether answers come in it."""
        if is_busy:
            self._busy[session.id] = session
        else:
            self._busy.pop(session.id, None)
        if self._busy and not self._meanwhile.isActive():
            self._meanwhile.start()
        elif not self._busy:
            self._meanwhile.stop()

    def close(self) -> None:
        self._soon.stop()
        self._meanwhile.stop()

    def _keep_busy(self) -> None:
        for session in self._busy.values():
            self.keep(session)

    def _save_all(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for name, session in waiting.items():
            self._unsaved[name] = session.as_chat()
        self._next()

    def _next(self) -> None:
        if self._unsaved and not self._is_saving:
            name = next(iter(self._unsaved))
            self._is_saving = True
            self._scope.start(self._save(self._unsaved.pop(name)))

    async def _save(self, chat: Chat) -> None:
        try:
            await self._scope.call(lambda engine: engine.save_chat(chat))
        except Exception as error:  # noqa: BLE001  # told to the person
            told = wording.telling(error)
            if told.text not in self._said:
                self._said.add(told.text)
                self.told.emit(told)
        finally:
            self._is_saving = False
        self.kept.emit()
        self._next()
