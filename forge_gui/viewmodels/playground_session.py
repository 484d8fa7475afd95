"""One chat that is open: its columns, how its models are asked, and what is asked of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from forge_gui.values import chat_tree
from forge_gui.values.chats import Chat, ChatMode, Column, JointAnswer, Turn, TurnEnd
from forge_gui.values.generation import Role
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.playground_column import ColumnViewModel, Manner, Means
from forge_gui.viewmodels.playground_joint import Asked, JointViewModel
from forge_gui.viewmodels.playground_manner import ChatManner

MOST_COLUMNS = 8
_MANY = 3
"""So many columns share the time of a frame."""
_TAKE_PART = {ChatMode.CHAT: 1, ChatMode.HAND_OFF: 2}


class ChatSession(ChatManner):
    """Goes on with its answers while another chat is shown."""

    columnsChanged = Signal()
    busyChanged = Signal()
    ended = Signal(object)
    """A Turn whose answer is over."""

    def __init__(self, means: Means, chat: Chat, parent: QObject | None = None) -> None:
        super().__init__(chat, parent)
        self._means = replace(means, manner=lambda: Manner(self._chat.system, self.sampling))
        self.columns: list[ColumnViewModel] = []
        self.joint = JointViewModel(means.scope, self)
        self.joint.decided.connect(self._take_joint)
        self.modeChanged.connect(self.columnsChanged)
        for column in chat.columns:
            self._join(ColumnViewModel(self._means, column, self))

    @property
    def joint_answer(self) -> JointAnswer | None:
        """What the answers that are shown now came to; None: nothing."""
        shown = {column.last.id for column in self.columns if column.last is not None}
        for one in reversed(self._chat.joint):
            if one.turns and shown.issuperset(one.turns):
                return one
        return None

    @property
    def shown(self) -> Sequence[ColumnViewModel]:
        """The columns that take part in this mode."""
        return self.columns[: _TAKE_PART.get(self.mode, MOST_COLUMNS)]

    @property
    def is_busy(self) -> bool:
        return any(column.is_busy for column in self.columns)

    @property
    def is_empty(self) -> bool:
        return not any(column.column.turns or column.live for column in self.columns)

    def as_chat(self) -> Chat:
        """As it would be kept now: what still comes counts as stopped here."""
        columns = []
        for column in self.columns:
            kept = column.column
            if column.live is not None:
                kept = chat_tree.with_turn(kept, replace(column.live.turn, end=TurnEnd.STOPPED))
            columns.append(kept)
        return replace(self._chat, columns=tuple(columns))

    def touch(self) -> None:
        """Somebody said something now."""
        self._chat = replace(self._chat, changed=self._means.now())

    # Columns

    def add_column(self, model: ModelId | None) -> ColumnViewModel | None:
        """Another model beside the others; None: there is no room for more."""
        if len(self.columns) >= MOST_COLUMNS or self.is_busy:
            return None
        made = ColumnViewModel(self._means, Column(model), self)
        self._join(made)
        if self.mode is ChatMode.CHAT:
            self._change(mode=ChatMode.COLUMNS)
            self.modeChanged.emit()
        self.columnsChanged.emit()
        self.changed.emit()
        return made

    def remove_column(self, column: ColumnViewModel) -> None:
        """It goes with its conversation; the last one stays."""
        if len(self.columns) > 1 and column in self.columns and not self.is_busy:
            self.columns.remove(column)
            column.deleteLater()
            self.columnsChanged.emit()
            self.changed.emit()

    # What is asked

    def send(self, prompt: Turn, targets: Sequence[ColumnViewModel]) -> None:
        """The same prompt to these columns."""
        self._ask([(column, column.add_prompt(prompt)) for column in targets])

    def _ask(self, asked: Asked) -> None:
        self.touch()
        if self.mode is ChatMode.CONSENSUS:
            self.joint.vote(asked, self.strategy, self.alike)
        elif self.mode is ChatMode.HAND_OFF:
            self.joint.hand_off(asked, self.threshold)
        else:
            for column, placed in asked:
                column.ask(placed)
        self.busyChanged.emit()
        self.changed.emit()

    def edit_prompt(self, column: ColumnViewModel, turn: Turn, text: str) -> None:
        """Ask it once more in other words, of this column alone."""
        if column.is_busy:
            self.stop()  # who asks in other words does not wait for the answer to the first ones
        edited = column.edit_prompt(turn, text, self._means.now())
        if edited is not None:
            self.touch()
            column.ask(edited)
            self.busyChanged.emit()

    def edit_answer(self, column: ColumnViewModel, turn: Turn, text: str) -> None:
        """What a model shall have said; what it says meanwhile ends, for this stands before it."""
        if column.is_busy:
            self.stop()
        column.edit_answer(turn, text)

    def edit_shared(self, asked: Asked, text: str) -> None:
        """Ask it once more in other words, of all that were asked."""
        self.stop()
        now = self._means.now()
        edited = [(column, column.edit_prompt(turn, text, now)) for column, turn in asked]
        self._ask_whole([(column, turn) for column, turn in edited if turn is not None])

    def ask_again(self, asked: Asked) -> None:
        """The same question to all that were asked: other answers beside those that are there."""
        if not self.is_busy:
            self._ask_whole(asked)

    def step_shared(self, asked: Asked, by: int) -> None:
        """Show the question that stands before or after it, wherever it was asked."""
        wanted: Turn | None = None
        for column, turn in asked:
            if wanted is None:
                wanted = column.step(turn, by)
            else:
                column.show(chat_tree.said_as(column.column, turn, wanted))

    def _ask_whole(self, asked: Asked) -> None:
        """In a hand-off the next model may be asked as well, though it was not before."""
        if self.mode is ChatMode.HAND_OFF and asked:
            there = [column for column, _ in asked]
            others = [column for column in self.shown if column not in there]
            asked = [*asked, *((column, column.add_prompt(asked[0][1])) for column in others)]
        if asked:
            self._ask(asked)

    def answer_again(self, column: ColumnViewModel, turn: Turn) -> None:
        if not column.is_busy:
            column.answer_again(turn)
            self.busyChanged.emit()

    def stop(self) -> None:
        """End all answers; what came of them stays."""
        self.joint.stop()
        for column in self.columns:
            column.stop()

    def gather(self, frame: int = 0) -> None:
        """A frame: show what came. Where many answer, each shows it every second frame."""
        self.joint.gather()
        busy = [column for column in self.columns if column.is_busy]
        for place, column in enumerate(busy):
            if len(busy) < _MANY or (place + frame) % 2 == 0:
                column.gather()

    def last_prompt(self) -> tuple[ColumnViewModel, Turn] | None:
        """What the person said last, and where."""
        for column in self.shown:
            turn = column.last_prompt
            if turn is not None and turn.role is Role.USER:
                return column, turn
        return None

    def _join(self, column: ColumnViewModel) -> None:
        column.ended.connect(self._on_ended)
        column.gaveUp.connect(self.busyChanged)
        column.modelChanged.connect(self.changed)
        column.rowsChanged.connect(self._on_rows)
        self.columns.append(column)

    def _on_rows(self) -> None:
        if not self.is_busy:
            self.changed.emit()

    def _on_ended(self, turn: Turn) -> None:
        self.touch()
        self.ended.emit(turn)
        self.busyChanged.emit()
        self.changed.emit()

    def _take_joint(self, joint: JointAnswer) -> None:
        self._change(joint=(*self._chat.joint, joint))
