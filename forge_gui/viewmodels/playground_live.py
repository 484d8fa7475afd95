"""An answer while it comes: its pieces from the engine's thread, gathered once a frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from forge_gui.values.chats import (
    Answered,
    AnswerPiece,
    Began,
    BeganAgain,
    ChatAnswer,
    PromptRead,
    Said,
    Turn,
    TurnEnd,
    Voting,
)
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import tr


class Phase(StrEnum):
    WAITING = "waiting"
    """Its model is not there yet."""
    READING = "reading"
    """The model reads the prompt."""
    THINKING = "thinking"
    WRITING = "writing"
    ANSWERED = "answered"
    """Others that were asked with it have not answered yet."""


class LiveAnswer:
    """`turn` is the answer as far as it was gathered. Used on the GUI thread, but for `take`."""

    def __init__(self, turn: Turn, clock: Callable[[], float]) -> None:
        self.turn = turn
        self.phase = Phase.WAITING
        self.read: tuple[int, int] | None = None
        """Tokens of the prompt that are read, of all."""
        self.voted: tuple[int, int] | None = None
        """Models that have answered, of all whose answers are counted."""
        self.pieces = 0
        """How many came: most backends send one for each token."""
        self._clock = clock
        self._begun = clock()
        self._first: float | None = None
        self._came: list[AnswerPiece] = []

    def take(self, piece: AnswerPiece) -> None:
        """Called on the engine's thread; appending is atomic."""
        self._came.append(piece)

    @property
    def seconds(self) -> float:
        """Since it was asked."""
        return self._clock() - self._begun

    @property
    def tokens_per_s(self) -> float | None:
        """As pieces come in here; None: too few yet."""
        if self._first is None or self.pieces < 4:
            return None
        spent = self._clock() - self._first
        return (self.pieces - 1) / spent if spent > 0 else None

    def gather(self) -> bool:
        """Take in what came since the last frame; whether anything did."""
        came = self._came[: (many := len(self._came))]
        del self._came[:many]
        texts: list[str] = []
        thoughts: list[str] = []
        is_over = False
        for piece in came:
            match piece:
                case Said(text, thinking):
                    self._note(text)
                    texts.append(text)
                    thoughts.append(thinking)
                case Began():
                    self.phase = Phase.READING
                case PromptRead(done, total):
                    self.read = done, total
                case Voting(over, of):
                    self.voted = over, of
                case Answered():
                    is_over = True
                case BeganAgain(_, reason):
                    texts, thoughts, is_over = [], [], False
                    self._restart(reason)
        if is_over:
            self.phase = Phase.ANSWERED
        if texts:
            turn = self.turn
            text, thinking = turn.text + "".join(texts), turn.thinking + "".join(thoughts)
            self.turn = replace(turn, text=text, thinking=thinking)
        return bool(came)

    def finished(self, answer: ChatAnswer) -> Turn:
        """The whole turn; what streamed gives way to what the answer says."""
        return replace(
            self.turn,
            model=answer.model,
            text=answer.text,
            thinking=answer.thinking or self.turn.thinking,
            end=answer.end,
            figures=answer.figures,
            note=" ".join(word for word in (chosen_words(answer), said(answer.note)) if word),
        )

    def stopped(self) -> Turn:
        self.gather()
        return replace(self.turn, end=TurnEnd.STOPPED)

    def failed(self, error: Exception) -> Turn:
        """What came of it stays, with the sentence that says why there is no more."""
        self.gather()
        return replace(self.turn, end=TurnEnd.FAILED, note=wording.telling(error).text)

    @property
    def words(self) -> str:
        """What it does now: `Reading the prompt, 40 %`."""
        if self.voted is not None:
            done, of = map(whole, self.voted)
            return tr("Voting, {done} of {of} answered", done=done, of=of)
        if self.phase is Phase.READING:
            if self.read and self.read[1]:
                done = wording.percent(self.read[0] / self.read[1] * 100)
                return tr("Reading the prompt, {percent}", percent=done)
            return tr("Reading the prompt")
        if self.phase is Phase.ANSWERED:
            return tr("Answered")
        if self.phase is Phase.THINKING:
            return tr("Thinking")
        return tr("Writing") if self.phase is Phase.WRITING else tr("Waiting for its model")

    def _note(self, text: str) -> None:
        self.pieces += 1
        if self._first is None:
            self._first = self._clock()
        self.phase = Phase.WRITING if text or self.turn.text else Phase.THINKING

    def _restart(self, reason: str) -> None:
        self.phase, self.read, self.pieces, self._first = Phase.WAITING, None, 0, None
        self.turn = replace(self.turn, text="", thinking="", note=said(reason))


def chosen_words(answer: ChatAnswer) -> str:
    """Who answered for `auto`, and why; empty where the model was named."""
    why = " ".join(map(in_words, answer.chosen))
    name = wording.model_name(answer.model)
    return tr("Answered by {model}. {why}", model=name, why=why) if why else ""
