"""The same prompt to several models: each answer as it comes, its speed and its time."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Run
from forge_gui.values.generation import GenerateRequest, GenerateResult, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import tr

_FRAME_MS = 33
_MOST_TOKENS = 1024
"""An answer that never ends would keep the others waiting."""


class AnswerState(StrEnum):
    WAITING = "waiting"
    WRITING = "writing"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one model says so far. `seconds` from the question to now, its load included."""

    model: ModelId
    state: AnswerState = AnswerState.WAITING
    text: str = ""
    seconds: float = 0.0
    result: GenerateResult | None = None
    trouble: str = ""

    @property
    def name(self) -> str:
        return wording.model_name(self.model)

    @property
    def words(self) -> str:
        """`Waiting`, `Writing, 3.1 s`, `41.6 tok/s, 84 tokens, 4.2 s`."""
        spent = wording.duration(self.seconds)
        if self.state is AnswerState.WAITING:
            return tr("Waiting")
        if self.state is AnswerState.WRITING:
            return tr("Writing, {time}", time=spent)
        if self.state is AnswerState.FAILED:
            return tr("Failed")
        if self.state is AnswerState.STOPPED:
            return tr("Stopped after {time}", time=spent)
        made = self.result
        rate = wording.rate(made.tokens_per_s) if made else ""
        tokens = count(made.completion_tokens, "token") if made and made.completion_tokens else ""
        return ", ".join(part for part in (rate, tokens, spent) if part)


class AskingViewModel(QObject):
    """Every model is asked at once; the pool decides who may be in memory together."""

    changed = Signal()
    """Pieces of answers came, or states changed; at most once a frame."""

    def __init__(
        self,
        bridge: Bridge,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._clock = clock
        self._answers: dict[ModelId, Answer] = {}
        self._begun = 0.0
        self._runs: dict[ModelId, Run] = {}
        self._pieces: dict[ModelId, list[str]] = {}
        """Filled on the engine's thread (appending is atomic), emptied here once a frame."""
        self._frames = QTimer(self, interval=_FRAME_MS)
        self._frames.timeout.connect(self._gather)

    @property
    def answers(self) -> Sequence[Answer]:
        """In the order of the models."""
        return tuple(self._answers.values())

    @property
    def by_model(self) -> Mapping[ModelId, Answer]:
        return self._answers

    @property
    def is_running(self) -> bool:
        return bool(self._runs)

    def ask(self, models: Sequence[ModelId], prompt: str) -> None:
        """Ask them all; answers of an earlier prompt go."""
        if not prompt.strip() or self.is_running:
            return
        self._begun = self._clock()
        self._answers = {model: Answer(model) for model in models}
        self._pieces = {model: [] for model in models}
        for model in models:
            run = self._scope.start(self._ask(model, prompt))
            if not run.is_over:
                self._runs[model] = run
        if self._runs:
            self._frames.start()
        self.changed.emit()

    def stop(self) -> None:
        """End every answer that is not there yet; what came of it stays."""
        runs, self._runs = self._runs, {}
        self._gather()
        for model, run in runs.items():
            run.cancel()
            self._put(model, state=AnswerState.STOPPED)
        self._end()

    def forget(self) -> None:
        """Stop, and show nothing any more."""
        self.stop()
        self._answers = {}
        self.changed.emit()

    def close(self) -> None:
        self._frames.stop()
        self._runs = {}
        self._scope.close()

    async def _ask(self, model: ModelId, prompt: str) -> None:
        request = GenerateRequest(
            model, prompt, sampling=Sampling(max_tokens=_MOST_TOKENS), min_length=0
        )
        came = self._pieces[model].append
        try:
            made = await self._scope.call(lambda engine: engine.generate(request, came))
        except Exception as error:  # noqa: BLE001  # told in the answer's place
            self._gather()
            self._put(model, state=AnswerState.FAILED, trouble=wording.telling(error).text)
        else:
            self._pieces[model].clear()
            self._put(model, state=AnswerState.DONE, text=made.text, result=made)
        self._runs.pop(model, None)
        if not self._runs:
            self._end()

    def _put(self, model: ModelId, **facts: object) -> None:
        answer = self._answers.get(model)
        if answer is not None:
            spent = self._clock() - self._begun
            self._answers[model] = replace(answer, seconds=spent, **facts)  # type: ignore[arg-type]

    def _gather(self) -> None:
        """What came since the last frame."""
        for model, answer in tuple(self._answers.items()):
            if answer.state not in (AnswerState.WAITING, AnswerState.WRITING):
                continue
            pieces = self._pieces[model]
            came = "".join(pieces[: (many := len(pieces))])
            del pieces[:many]
            if came or answer.state is AnswerState.WRITING:
                self._put(model, state=AnswerState.WRITING, text=answer.text + came)
        self.changed.emit()

    def _end(self) -> None:
        self._frames.stop()
        self.changed.emit()
