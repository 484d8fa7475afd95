"""The events of one streamed message, as the pieces that go up: chunks, then the result or an error."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable

from forge_gui.engine.backends.anthropic.faults import complaint_of, fault_of_words
from forge_gui.engine.backends.anthropic.wire import AnswerPart, read_event
from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.formats.json_fields import WireError, read_object
from forge_gui.engine.formats.lines import LineTooLong, event_payloads
from forge_gui.values.errors import BackendUnavailable, GenerationCut
from forge_gui.values.generation import Chunk, GenerateResult, Piece, StopReason
from forge_gui.values.ids import ModelId

_CUT_BY_LENGTH = frozenset({"max_tokens", "model_context_window_exceeded"})


class Answer:
    """What has arrived of one message. It is whole once its stop event or its reason came."""

    def __init__(self, model: ModelId) -> None:
        self._model = model
        self._text: list[str] = []
        self._thinking: list[str] = []
        self._stop_reason = ""
        self._prompt_tokens: int | None = None
        self._completion_tokens: int | None = None
        self.is_ended = False

    @property
    def text(self) -> str:
        return "".join(self._text)

    @property
    def is_whole(self) -> bool:
        return self.is_ended or bool(self._stop_reason)

    @property
    def is_refused(self) -> bool:
        return self._stop_reason == "refusal"

    def add(self, part: AnswerPart) -> Chunk | None:
        """Keep what the part brings; None if that is nothing to show."""
        self.is_ended = self.is_ended or part.is_last
        self._stop_reason = part.stop_reason or self._stop_reason
        if part.prompt_tokens is not None:
            self._prompt_tokens = part.prompt_tokens
        if part.completion_tokens is not None:
            self._completion_tokens = part.completion_tokens
        if not (part.text or part.thinking):
            return None
        self._text.append(part.text)
        self._thinking.append(part.thinking)
        return Chunk(part.text, part.thinking)

    def result(self, total_s: float) -> GenerateResult:
        """The whole answer; the API tells counts, and no times."""
        is_cut = self._stop_reason in _CUT_BY_LENGTH
        return GenerateResult(
            model=self._model,
            text=self.text,
            stop_reason=StopReason.LENGTH if is_cut else StopReason.STOP,
            thinking="".join(self._thinking),
            prompt_tokens=self._prompt_tokens,
            completion_tokens=self._completion_tokens,
            total_s=total_s,
        )

    def cut(self, why: str, advice: str) -> GenerationCut:
        """The error for an answer that has no end."""
        return GenerationCut(
            f"{why}; {len(self.text)} characters had arrived.",
            advice,
            backend="anthropic",
            model=self._model.name,
            text=self.text,
        )


async def pieces_of(
    data: AsyncIterator[bytes],
    model: ModelId,
    asked: Asked,
    *,
    key: str | None,
    monotonic: Callable[[], float],
) -> AsyncGenerator[Piece]:
    """Chunks as they come, the result last. Raises GenerationCut where the answer has no end."""
    began, answer = monotonic(), Answer(model)
    try:
        async for text in event_payloads(data):
            chunk = answer.add(_part(text, asked, key))
            if chunk is not None:
                yield chunk
            if answer.is_ended:
                break
    except (WireError, LineTooLong) as error:
        raise asked.foreign(str(error)) from error
    except BackendUnavailable as error:
        if not answer.is_whole:
            if not answer.text:
                raise
            why = f"{asked.title} broke off while {model.name} was answering"
            raise answer.cut(why, "Try again in a while.") from error
    if answer.is_refused:
        raise answer.cut(f"{model.name} declined to answer", "Change the prompt.")
    if not answer.is_whole:
        raise answer.cut(f"{asked.title} ended the answer without an end mark", "Try again.")
    yield answer.result(monotonic() - began)


def _part(text: str, asked: Asked, key: str | None) -> AnswerPart:
    body = read_object(text)
    complaint = complaint_of(body)
    if complaint is not None:
        raise fault_of_words(asked, complaint.without(key))
    return read_event(body)
