"""One model's conversation on screen: what is shown of its tree, and the answer that comes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.scope import Run, Scope
from forge_gui.values import chat_tree
from forge_gui.values.chats import Column, Turn, TurnId
from forge_gui.values.generation import GenerateRequest, Role, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.playground_live import LiveAnswer


@dataclass(frozen=True, slots=True)
class TurnRow:
    """A turn as it is shown. `at` of `of`: which of the turns that could stand here it is."""

    turn: Turn
    at: int = 1
    of: int = 1
    is_live: bool = False
    """Its answer is being made."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a chat's models are asked."""

    system: str = ""
    sampling: Sampling = field(default_factory=Sampling)


@dataclass(frozen=True, slots=True)
class Means:
    """What a column needs of the playground. `sees` says whether a model takes pictures."""

    scope: Scope
    manner: Callable[[], Manner]
    sees: Callable[[ModelId], bool]
    now: Callable[[], float] = time.time
    clock: Callable[[], float] = time.monotonic


def new_turn() -> TurnId:
    return TurnId(uuid4().hex)


class ColumnViewModel(QObject):
    """Asks its model, and lets a person go through, change and repeat what was said."""

    rowsChanged = Signal()
    """Other turns are shown, or one of them is another one now."""
    streamed = Signal()
    """The answer that comes has more text, or is at another thing."""
    modelChanged = Signal()
    ended = Signal(object)
    """A Turn whose answer is over, however it ended."""
    gaveUp = Signal()
    """It was to answer, and was not asked after all."""

    def __init__(self, means: Means, column: Column, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._column = column
        self._known_path = column, chat_tree.path(column)
        self._run: Run | None = None
        self.live: LiveAnswer | None = None

    @property
    def column(self) -> Column:
        """As it would be kept."""
        return self._column

    @property
    def model(self) -> ModelId | None:
        return self._column.model

    @property
    def is_busy(self) -> bool:
        return self.live is not None

    @property
    def rows(self) -> tuple[TurnRow, ...]:
        """What is shown, from the first turn to the last."""
        found = []
        live = self.live.turn if self.live else None
        shown = self._path
        for turn, place in zip(shown, chat_tree.places(self._column, shown), strict=True):
            if live is not None and turn.parent == live.parent:
                break  # a new answer is being made in its place
            found.append(TurnRow(turn, *place))
        if live is not None:
            many = sum(one.parent == live.parent for one in self._column.turns) + 1
            found.append(TurnRow(live, many, many, is_live=True))
        return tuple(found)

    @property
    def last(self) -> Turn | None:
        """The last turn that is over."""
        return self._path[-1] if self._path else None

    @property
    def last_prompt(self) -> Turn | None:
        return next((one for one in reversed(self._path) if one.role is Role.USER), None)

    @property
    def last_answer(self) -> Turn | None:
        return next((one for one in reversed(self._path) if one.role is Role.ASSISTANT), None)

    @property
    def _path(self) -> tuple[Turn, ...]:
        """It is asked once a frame, and a long chat has hundreds of turns."""
        known, shown = self._known_path
        if known is not self._column:
            shown = chat_tree.path(self._column)
            self._known_path = self._column, shown
        return shown

    def set_model(self, model: ModelId) -> None:
        """Who answers from now on."""
        if model != self._column.model:
            self._column = replace(self._column, model=model)
            self.modelChanged.emit()

    def add_prompt(self, prompt: Turn) -> Turn:
        """The person's turn goes to the end of what is shown."""
        last = self.last
        placed = replace(prompt, id=new_turn(), parent=last.id if last else None)
        self._column = chat_tree.with_turn(self._column, placed)
        return placed

    def request_next(self, prompt: Turn) -> GenerateRequest | None:
        """What its model would be asked with this turn at the end of what is shown."""
        last = self.last
        return self.request(replace(prompt, parent=last.id if last else None))

    def request(self, prompt: Turn) -> GenerateRequest | None:
        """What its model is asked; None: it has no model."""
        if self.model is None:
            return None
        manner = self._means.manner()
        turns = chat_tree.until(self._column, prompt)
        told = chat_tree.messages(turns, sees_pictures=self._means.sees(self.model))
        return GenerateRequest(
            self.model, system=manner.system, messages=told, sampling=manner.sampling
        )

    def begin(self, prompt: Turn) -> LiveAnswer | None:
        """An answer to this turn begins; whoever makes it hands its pieces to what is returned."""
        if self.is_busy or self.model is None:
            return None
        turn = Turn(new_turn(), prompt.id, Role.ASSISTANT, "", self._means.now(), self.model)
        self.live = LiveAnswer(turn, self._means.clock)
        self.rowsChanged.emit()
        return self.live

    def ask(self, prompt: Turn) -> None:
        """Let its model answer a turn of the person's."""
        request = self.request(prompt)
        live = self.begin(prompt) if request is not None else None
        if request is not None and live is not None:
            run = self._means.scope.start(self._ask(request, live))
            self._run = None if run.is_over else run

    def end(self, turn: Turn) -> None:
        """The answer is over: this is the whole of it."""
        self.live, self._run = None, None
        self._column = chat_tree.with_turn(self._column, turn)
        self.rowsChanged.emit()
        self.ended.emit(turn)

    def give_up(self) -> None:
        """It was not asked after all: its prompt goes as well, unless it was answered before."""
        live, self.live = self.live, None
        if live is not None and live.turn.parent is not None:
            if not any(one.parent == live.turn.parent for one in self._column.turns):
                self._column = chat_tree.without(self._column, live.turn.parent)
            self.rowsChanged.emit()
            self.gaveUp.emit()

    def stop(self) -> None:
        """End the answer; what came of it stays."""
        live, run = self.live, self._run
        if live is not None:
            if run is not None:
                run.cancel()
            self.end(live.stopped())

    def gather(self) -> None:
        """A frame: show what came."""
        if self.live is not None and self.live.gather():
            self.streamed.emit()

    def answer_again(self, turn: Turn) -> None:
        """Another answer beside this one."""
        asked = chat_tree.turn_of(self._column, turn.parent) if turn.parent else None
        if asked is not None:
            self.ask(asked)

    def edit_prompt(self, turn: Turn, text: str, at: float) -> Turn | None:
        """The prompt once more in other words, said at that time, beside the first; it is to be
        asked then."""
        if self.is_busy or not text.strip():
            return None
        edited = replace(turn, id=new_turn(), text=text, at=at)
        self._column = chat_tree.with_turn(self._column, edited)
        self.rowsChanged.emit()
        return edited

    def edit_answer(self, turn: Turn, text: str) -> None:
        """What the model shall have said, beside what it said."""
        if self.is_busy or text == turn.text:
            return
        edited = replace(turn, id=new_turn(), text=text, is_edited=True, figures=None, thinking="")
        self._column = chat_tree.with_turn(self._column, edited)
        self.rowsChanged.emit()

    def step(self, turn: Turn, by: int) -> Turn | None:
        """Show the one before or after it of the turns that could stand in its place, and return
        it; None: there is none."""
        return self.show(chat_tree.beside(self._column, turn, by))

    def show(self, turn: Turn | None) -> Turn | None:
        """Go over this turn of it, if there is one and nothing comes; return it then."""
        if turn is None or self.is_busy:
            return None
        self._column = chat_tree.following(self._column, turn)
        self.rowsChanged.emit()
        return turn

    def remove(self, turn: Turn) -> None:
        """It goes, and what followed from it."""
        if not self.is_busy:
            self._column = chat_tree.without(self._column, turn.id)
            self.rowsChanged.emit()

    async def _ask(self, request: GenerateRequest, live: LiveAnswer) -> None:
        try:
            made = await self._means.scope.call(lambda engine: engine.answer(request, live.take))
        except Exception as error:  # noqa: BLE001  # told in the answer's place
            if self.live is live:
                self.end(live.failed(error))
            return
        live.gather()
        self.end(live.finished(made))
