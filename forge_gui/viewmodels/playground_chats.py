"""The list of kept chats: by day, searched, renamed, deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.scope import Scope
from forge_gui.values.chats import ChatId, ChatMode, ChatSummary
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_ASK_AFTER_MS = 120
MODE_WORDS = {
    ChatMode.CHAT: QT_TR_NOOP("Chat"),
    ChatMode.COLUMNS: QT_TR_NOOP("Columns"),
    ChatMode.CONSENSUS: QT_TR_NOOP("Consensus"),
    ChatMode.HAND_OFF: QT_TR_NOOP("Hand-off"),
}


@dataclass(frozen=True, slots=True)
class ChatRow:
    """A chat in the list. `remark`: who answered, or where the searched words stand."""

    id: ChatId
    title: str
    remark: str


@dataclass(frozen=True, slots=True)
class ChatGroup:
    """Chats of one time: `Today`, `Yesterday`, ..."""

    title: str
    rows: tuple[ChatRow, ...]


class ChatsViewModel(QObject):
    """Asks the engine for the list; never has chats themselves in hand."""

    changed = Signal()
    told = Signal(object)
    """A wording.Telling."""

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._found: Sequence[ChatSummary] = ()
        self._is_ready = self._is_asking = self._asks_again = False
        self.text = ""
        """What is searched for."""
        self._later = QTimer(self, interval=_ASK_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self.refresh)

    @property
    def is_ready(self) -> bool:
        """The engine has answered at least once."""
        return self._is_ready

    @property
    def newest(self) -> ChatId | None:
        return self._found[0].id if self._found else None

    @property
    def groups(self) -> tuple[ChatGroup, ...]:
        return grouped(self._found, datetime.now().astimezone().date())

    def search(self, text: str) -> None:
        """Show only chats in which all these words stand."""
        if text != self.text:
            self.text = text
            self._later.start()

    def refresh(self) -> None:
        self._asks_again = self._is_asking
        if not self._is_asking:
            self._scope.start(self._ask(), self._tell)

    def rename(self, chat: ChatId, title: str) -> None:
        self._scope.start(self._do_rename(chat, title), self._tell)

    def delete(self, chat: ChatId) -> None:
        self._scope.start(self._do_delete(chat), self._tell)

    async def _ask(self) -> None:
        self._is_asking = True
        text = self.text
        try:
            self._found = await self._scope.call(lambda engine: engine.chats(text))
        finally:
            self._is_asking = False
        self._is_ready = True
        self.changed.emit()
        if self._asks_again:
            self.refresh()

    async def _do_rename(self, chat: ChatId, title: str) -> None:
        await self._scope.call(lambda engine: engine.rename_chat(chat, title))
        self.refresh()

    async def _do_delete(self, chat: ChatId) -> None:
        await self._scope.call(lambda engine: engine.delete_chat(chat))
        self.refresh()

    def _tell(self, error: Exception) -> None:
        self._is_asking = False
        self.told.emit(wording.telling(error))


def grouped(found: Sequence[ChatSummary], today: date) -> tuple[ChatGroup, ...]:
    """Newest first, under the time of their last change."""
    groups: dict[str, list[ChatRow]] = {}
    for one in found:
        when = datetime.fromtimestamp(one.changed).astimezone().date()
        groups.setdefault(_time_words(when, today), []).append(_row(one))
    return tuple(ChatGroup(title, tuple(rows)) for title, rows in groups.items())


def _time_words(when: date, today: date) -> str:
    if when >= today:
        return tr("Today")
    if when == today - timedelta(days=1):
        return tr("Yesterday")
    if when > today - timedelta(days=7):
        return tr("Last 7 days")
    if when > today - timedelta(days=30):
        return tr("Last 30 days")
    return tr("Earlier")


def _row(one: ChatSummary) -> ChatRow:
    title = one.title or tr("Without a title")
    if one.found:
        return ChatRow(one.id, title, one.found)
    names = [wording.model_name(model) for model in one.models]
    if one.mode is ChatMode.CHAT:
        return ChatRow(one.id, title, names[0] if names else "")
    mode = tr(MODE_WORDS[one.mode])
    return ChatRow(one.id, title, f"{mode}, {count(len(names), 'model')}")
