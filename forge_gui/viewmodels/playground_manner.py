"""What belongs to a whole chat: its name, how its models work together, and how they are asked."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import QObject, Signal

from forge_gui.values.chats import Chat, ChatMode
from forge_gui.values.generation import Sampling
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.playground_alike import Alike

_OPTIONS = frozenset(one.name for one in fields(Sampling))


class ChatManner(QObject):
    """The part of an open chat that is not in its columns."""

    modeChanged = Signal()
    mannerChanged = Signal()
    changed = Signal()
    """Something that is worth keeping."""

    def __init__(self, chat: Chat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chat = chat

    @property
    def id(self) -> str:
        return self._chat.id

    @property
    def mode(self) -> ChatMode:
        return self._chat.mode

    @property
    def title(self) -> str:
        """What a person named it; empty: nobody did."""
        return self._chat.title

    @property
    def system(self) -> str:
        return self._chat.system

    @property
    def sampling(self) -> Sampling:
        return self._chat.sampling

    @property
    def strategy(self) -> str:
        return self._chat.strategy

    @property
    def threshold(self) -> float:
        """From which confidence on an answer is not handed on."""
        return self._chat.threshold

    @property
    def alike(self) -> Alike:
        """What makes two votes the same."""
        return Alike(self._chat.same, self._chat.embedder)

    @property
    def is_busy(self) -> bool:
        """Answers come."""
        return False

    def rename(self, title: str) -> None:
        self._change(title=" ".join(title.split()))

    def set_mode(self, mode: ChatMode) -> None:
        if mode is not self.mode and not self.is_busy:
            self._change(mode=mode)
            self.modeChanged.emit()

    def set_system(self, text: str) -> None:
        if text != self.system:
            self._change(system=text)
            self.mannerChanged.emit()

    def set_strategy(self, strategy: str) -> None:
        if strategy != self.strategy:
            self._change(strategy=strategy)

    def set_alike(self, alike: Alike) -> None:
        if alike != self.alike:
            self._change(same=alike.same, embedder=alike.embedder)

    def set_threshold(self, threshold: float) -> None:
        if threshold != self.threshold:
            self._change(threshold=threshold)

    def set_option(self, key: str, value: Json) -> None:
        """One of Sampling's fields; None leaves it to the model."""
        if key not in _OPTIONS:
            return
        if key == "stop":
            value = tuple(str(one) for one in value) if isinstance(value, list | tuple) else ()
        sampling = replace(self.sampling, **{key: value})  # type: ignore[arg-type]  # its own names
        if sampling != self.sampling:
            self._change(sampling=sampling)
            self.mannerChanged.emit()

    def _change(self, **facts: object) -> None:
        self._chat = replace(self._chat, **facts)  # type: ignore[arg-type]  # Chat's own names
        self.changed.emit()
