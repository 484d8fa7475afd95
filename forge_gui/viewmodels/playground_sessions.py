"""Which chats are open: the one that is shown, and those whose answers still come beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from forge_gui.values import chat_tree
from forge_gui.values.chats import Chat, ChatId, ChatMode, Column
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels import playground_facts as facts
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.playground_chats import ChatsViewModel
from forge_gui.viewmodels.playground_column import ColumnViewModel, Means
from forge_gui.viewmodels.playground_joint import Asked
from forge_gui.viewmodels.playground_keeping import ChatKeeping
from forge_gui.viewmodels.playground_session import ChatSession

_FRAME_MS = 16
_TINY = ModelId("forge", "tiny")


class SessionsViewModel(QObject):
    """Opens, begins, branches, deletes; `current` is shown."""

    currentChanged = Signal()
    busyChanged = Signal()
    ended = Signal(object)
    """A Turn of any of them whose answer is over."""
    told = Signal(object)
    """A wording.Telling."""

    def __init__(
        self, means: Means, models: ModelsViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._means, self._scope, self._models = means, means.scope, models
        self.chats = ChatsViewModel(self._scope, self)
        self._keeping = ChatKeeping(self._scope, self)
        self._open_ones: dict[str, ChatSession] = {}
        self._turn = 0
        self.current = self.made(self._fresh())
        self._frames = QTimer(self, interval=_FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self._frame)
        self.chats.told.connect(self.told)
        self._keeping.told.connect(self.told)
        self._keeping.kept.connect(self.chats.refresh)
        models.rowsChanged.connect(self._fill_model)

    def open_last(self) -> None:
        """The list, and the chat that was changed last, as it was left."""
        once = Qt.ConnectionType.SingleShotConnection
        self.chats.changed.connect(self._open_newest, once)
        self.chats.refresh()

    def new(self) -> None:
        """An empty one, with the models of the one before."""
        if not self.current.is_empty:
            self.show(self.made(self._fresh(self.current)))

    def open(self, chat: ChatId) -> None:
        if chat in self._open_ones:
            self.show(self._open_ones[chat])
        else:
            self._scope.start(self._open(chat), self._tell)

    def rename(self, chat: ChatId, title: str) -> None:
        there = self._open_ones.get(chat)
        if there is not None:
            there.rename(title)
        else:
            self.chats.rename(chat, title)

    def delete(self, chat: ChatId) -> None:
        gone = self._open_ones.pop(chat, None)
        if gone is not None:
            gone.stop()
            if gone is self.current:
                self.current = self.made(self._fresh(gone))
                self._fill_model()
                self.currentChanged.emit()
                self.busyChanged.emit()
            self._keeping.forget(gone)
            gone.deleteLater()
        self.chats.delete(chat)

    def export(self, path: Path) -> None:
        """What is shown of the current one, as Markdown."""
        chat = self.current.as_chat()
        work = self._scope.call(lambda engine: engine.export_chat(chat, path))
        work.failed.connect(self._tell)

    def branch(self, at: Asked) -> None:
        """A chat of its own that goes on from here, with as many columns as are named."""
        kept = tuple(chat_tree.branch(column.column, turn.id) for column, turn in at)
        now = self._means.now()
        chat = replace(
            self.current.as_chat(),
            id=_new_chat(),
            title="",
            mode=self.current.mode if len(kept) > 1 else ChatMode.CHAT,
            columns=kept,
            joint=(),
            created=now,
            changed=now,
        )
        self.show(self.made(chat))
        self._keeping.keep(self.current)

    def show(self, session: ChatSession) -> None:
        before, self.current = self.current, session
        self._fill_model()
        self.currentChanged.emit()
        self.busyChanged.emit()
        if before is not session:
            self._let_go(before)

    def close(self) -> None:
        """End everything; what is unfinished was kept a moment ago."""
        self._frames.stop()
        self._keeping.close()

    async def _open(self, chat: ChatId) -> None:
        found = await self._scope.call(lambda engine: engine.open_chat(chat))
        self.show(self.made(found))

    def _open_newest(self) -> None:
        newest = self.chats.newest
        if newest is not None and self.current.is_empty:
            self.open(newest)

    def made(self, chat: Chat) -> ChatSession:
        """A chat that is open from now on; it is not shown yet."""
        made = ChatSession(self._means, chat, self)
        made.changed.connect(lambda: self._keeping.keep(made))
        made.busyChanged.connect(lambda: self._follow(made))
        made.ended.connect(self.ended)
        self._open_ones[made.id] = made
        return made

    def _fresh(self, like: ChatSession | None = None) -> Chat:
        now = self._means.now()
        if like is None:
            return Chat(_new_chat(), columns=(Column(self._usual()),), created=now, changed=now)
        columns = tuple(Column(one.model) for one in like.columns)
        return Chat(_new_chat(), "", like.mode, columns, like.system, like.sampling, now, now)

    def _usual(self) -> ModelId | None:
        """One that is in memory, else Forge's own, else the first that writes."""
        rows = [row for row in self._models.all_rows if facts.writes_text(row)]
        rows.sort(key=lambda row: (row.loaded is None, row.id != _TINY))
        return rows[0].id if rows else None

    def _fill_model(self) -> None:
        """A chat that was begun before models were known gets one."""
        empty: Sequence[ColumnViewModel] = [
            column for column in self.current.columns if column.model is None
        ]
        usual = self._usual() if empty else None
        for column in empty:
            if usual is not None:
                column.set_model(usual)

    def _frame(self) -> None:
        """Of several columns each second one shows what came, the others in the next frame."""
        self._turn += 1
        for session in tuple(self._open_ones.values()):
            if session.is_busy:
                session.gather(self._turn)

    def _follow(self, session: ChatSession) -> None:
        """Answers come in it, or do not any more."""
        self._keeping.follow(session, is_busy=session.is_busy)
        is_any_busy = any(one.is_busy for one in self._open_ones.values())
        if is_any_busy and not self._frames.isActive():
            self._frames.start()
        elif not is_any_busy:
            self._frames.stop()
        self.busyChanged.emit()
        if session is not self.current:
            self._let_go(session)

    def _let_go(self, session: ChatSession) -> None:
        """It is not shown any more: it goes once nothing comes in it."""
        if not session.is_busy and self._open_ones.get(session.id) is session:
            del self._open_ones[session.id]
            self._keeping.flush(session)
            session.deleteLater()

    def _tell(self, error: Exception) -> None:
        self.told.emit(wording.telling(error))


def _new_chat() -> ChatId:
    return ChatId(uuid4().hex)
