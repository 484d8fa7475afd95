"""Text that streams out of the steps of a run, told some thirty times a second and not per token."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from forge_gui.values.events import Event, StepStreamed
from forge_gui.values.ids import RunId, StepId

INTERVAL_S = 1 / 30


@dataclass(slots=True)
class _Stream:
    pieces: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    tokens: int = 0


class Streams:
    """Collects what the steps of one run say, and tells it in one go for all of them."""

    def __init__(self, run: RunId, publish: Callable[[Event], None]) -> None:
        self._run = run
        self._publish = publish
        self._streams: dict[StepId, _Stream] = {}
        self._fresh: dict[StepId, _Stream] = {}
        self._timer: asyncio.TimerHandle | None = None

    def add(self, step: StepId, text: str, tokens: int = 1) -> None:
        stream = self._streams.get(step) or self._streams.setdefault(step, _Stream())
        stream.pieces.append(text)
        stream.tokens += tokens
        self._fresh[step] = stream
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(INTERVAL_S, self._tell)

    def end(self, step: StepId) -> str:
        """Tell the rest of a step's text; returns all of it."""
        if stream := self._fresh.pop(step, None):
            self._tell_one(step, stream)
        done = self._streams.pop(step, None)
        return "".join(done.heard) if done else ""

    def close(self) -> None:
        if self._timer:
            self._timer.cancel()

    def _tell(self) -> None:
        self._timer = None
        fresh, self._fresh = self._fresh, {}
        for step, stream in fresh.items():
            self._tell_one(step, stream)

    def _tell_one(self, step: StepId, stream: _Stream) -> None:
        text = "".join(stream.pieces)
        stream.pieces.clear()
        stream.heard.append(text)
        self._publish(StepStreamed(self._run, step, text, stream.tokens))
