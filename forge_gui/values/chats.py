"""Words of the playground: a chat, its columns, and the tree of turns in each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from forge_gui.values.consensus import Sameness
from forge_gui.values.generation import Role, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.sentence import Sentence

ChatId = NewType("ChatId", str)
"""Names one chat; unique over restarts."""
TurnId = NewType("TurnId", str)
"""Names one turn within its column."""


class ChatMode(StrEnum):
    """How the models of a chat work on a prompt."""

    CHAT = "chat"
    """One model."""
    COLUMNS = "columns"
    """Several, each for itself."""
    CONSENSUS = "consensus"
    """Several, and what they agree on."""
    HAND_OFF = "hand_off"
    """One after another, until one is sure enough."""


class TurnEnd(StrEnum):
    """How a turn came to its end."""

    DONE = "done"
    LENGTH = "length"
    """The most tokens that were allowed, or the context, ended it."""
    STOPPED = "stopped"
    """A person ended it."""
    FAILED = "failed"


class AttachmentKind(StrEnum):
    TEXT = "text"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a prompt: its text, or the bytes of a picture (PNG, JPEG, WebP)."""

    name: str
    kind: AttachmentKind
    text: str = ""
    data: bytes = b""

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.data) if self.kind is AttachmentKind.PICTURE else len(self.text.encode())


@dataclass(frozen=True, slots=True)
class Figures:
    """What an answer took (seconds, counts); None: nobody told.

    `first_s` and `total_s` are measured here, from the request on, loading and waiting included;
    the others are what the backend measured.
    """

    prompt_tokens: int | None = None
    tokens: int | None = None
    tokens_per_s: float | None = None
    first_s: float | None = None
    total_s: float | None = None
    load_s: float | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One message. `parent` is the turn that it answers or follows; None: it begins the column."""

    id: TurnId
    parent: TurnId | None
    role: Role
    text: str
    at: float
    """Epoch seconds."""
    model: ModelId | None = None
    """Who wrote it; None for a person's."""
    thinking: str = ""
    attachments: tuple[Attachment, ...] = ()
    end: TurnEnd = TurnEnd.DONE
    figures: Figures | None = None
    note: str = ""
    """Why it failed, or what should be known of how it came to be."""
    is_edited: bool = False
    """A person changed what the model wrote."""


@dataclass(frozen=True, slots=True)
class Column:
    """One model's conversation: a tree of turns, each after its parent, and the way through it.

    `followed` says for a turn (None: for the beginning) which of its children is shown; where it
    says nothing the newest is.
    """

    model: ModelId | None = None
    turns: tuple[Turn, ...] = ()
    followed: Mapping[TurnId | None, TurnId] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class JointVote:
    """What one model's answer did in a vote; `turn` is that answer."""

    turn: TurnId
    model: ModelId
    group: int | None
    """None: it abstained."""
    counted: float
    confidence: float | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class JointGroup:
    """Answers that mean the same, and what the vote gave them."""

    text: str
    score: float


@dataclass(frozen=True, slots=True)
class PathStep:
    """One model on the way of a hand-off; `turn` is its answer."""

    turn: TurnId
    model: ModelId
    confidence: float | None
    """0-1; None: nobody could say."""
    why: str
    """Why its answer stays, or why it was handed on."""
    is_kept: bool
    tokens: int | None = None


@dataclass(frozen=True, slots=True)
class JointAnswer:
    """What several models came to together. Groups are the best first; an empty text: nothing.

    A hand-off has a `path` and no votes; its strategy is `hand_off`.
    """

    strategy: str
    text: str
    sentence: str
    support: float
    """The winner's share of all scores, 0-1."""
    groups: tuple[JointGroup, ...] = ()
    votes: tuple[JointVote, ...] = ()
    tokens: int = 0
    seconds: float = 0.0
    path: tuple[PathStep, ...] = ()
    threshold: float = 0.0
    """From this confidence on an answer stayed; 0-1."""
    compared: str = ""
    """How it was told which answers are the same; empty: nobody said."""

    @property
    def turns(self) -> tuple[TurnId, ...]:
        """The answers that it was made of."""
        return (*(one.turn for one in self.votes), *(one.turn for one in self.path))


@dataclass(frozen=True, slots=True)
class Chat:
    """One conversation with one or several models."""

    id: ChatId
    title: str = ""
    """Empty: nobody named it."""
    mode: ChatMode = ChatMode.CHAT
    columns: tuple[Column, ...] = (Column(),)
    system: str = ""
    sampling: Sampling = field(default_factory=Sampling)
    created: float = 0.0
    changed: float = 0.0
    """Epoch seconds."""
    joint: tuple[JointAnswer, ...] = ()
    """What its models came to together, oldest first."""
    strategy: str = "majority_voting"
    """How it is made of their answers."""
    threshold: float = 0.7
    """From which confidence on (0-1) an answer is not handed on."""
    same: Sameness = Sameness.MEANING
    """What makes two votes the same."""
    embedder: ModelId | None = None
    """Which model compares meanings; None: the best one at hand."""

    @property
    def is_empty(self) -> bool:
        """Nobody has said anything."""
        return not any(column.turns for column in self.columns)


@dataclass(frozen=True, slots=True)
class ChatSummary:
    """A kept chat as the list of chats shows it."""

    id: ChatId
    title: str
    mode: ChatMode
    models: tuple[ModelId, ...]
    changed: float
    found: str = ""
    """The place in it where the searched words stand; empty: in its title, or none were given."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The model that answers is not there yet: it waits for its turn or is being loaded."""


@dataclass(frozen=True, slots=True)
class Began:
    """The model is in memory; `waited_s` after the request."""

    waited_s: float


@dataclass(frozen=True, slots=True)
class PromptRead:
    """Tokens of the prompt that are read, of all."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Said:
    """More of the answer, or of what the model thinks before it."""

    text: str = ""
    thinking: str = ""


@dataclass(frozen=True, slots=True)
class BeganAgain:
    """A try failed; what was said no longer counts. `reason` is a sentence."""

    model: ModelId
    reason: str


@dataclass(frozen=True, slots=True)
class Voting:
    """Several models answer, and one answer is made of theirs: so many are done, of so many."""

    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Answered:
    """It said all it has to say, and others that are asked with it may not have."""


AnswerPiece = Waiting | Began | PromptRead | Said | BeganAgain | Voting | Answered
"""What comes while an answer is made."""


@dataclass(frozen=True, slots=True)
class ChatAnswer:
    """A whole answer. `model` is who gave it in the end."""

    model: ModelId
    text: str
    figures: Figures
    thinking: str = ""
    end: TurnEnd = TurnEnd.DONE
    note: str = ""
    chosen: tuple[Sentence, ...] = ()
    """Why it was this model, where nobody named one; or who voted, and what it came to."""
