"""The events of one streamed answer, as the pieces that go up: chunks, then the result or an error."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable

from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.openai_http.faults import complaint_of, fault_of_words
from forge_gui.engine.backends.openai_http.wire import AnswerPart, Figures, read_part
from forge_gui.engine.formats.json_fields import WireError, read_object
from forge_gui.engine.formats.lines import LineTooLong, event_payloads
from forge_gui.values.errors import BackendUnavailable, GenerationCut
from forge_gui.values.generation import Chunk, GenerateResult, Piece, StopReason, TokenLogprob
from forge_gui.values.ids import ModelId

_DONE = "[DONE]"


class Answer:
    """What has arrived of one answer. It is whole once a finish reason or the end mark came."""

    def __init__(self, model: ModelId) -> None:
        self._model = model
        self._text: list[str] = []
        self._thinking: list[str] = []
        self._logprobs: list[TokenLogprob] = []
        self._figures = Figures()
        self._finish_reason = ""
        self.has_end_mark = False

    @property
    def text(self) -> str:
        return "".join(self._text)

    @property
    def is_whole(self) -> bool:
        """Some servers leave out the end mark, others the reason; none leaves out both."""
        return self.has_end_mark or bool(self._finish_reason)

    @property
    def is_filtered(self) -> bool:
        return self._finish_reason == "content_filter"

    def add(self, part: AnswerPart) -> Chunk | None:
        """Keep what the part brings; None if that is nothing to show."""
        self._figures = part.figures or self._figures
        self._finish_reason = part.finish_reason or self._finish_reason
        if not (part.text or part.thinking or part.logprobs):
            return None
        self._text.append(part.text)
        self._thinking.append(part.thinking)
        self._logprobs.extend(part.logprobs)
        return Chunk(part.text, part.thinking, part.logprobs)

    def result(self, total_s: float) -> GenerateResult:
        """The whole answer; figures that the server kept to itself are None."""
        return GenerateResult(
            model=self._model,
            text=self.text,
            stop_reason=StopReason.LENGTH if self._finish_reason == "length" else StopReason.STOP,
            thinking="".join(self._thinking),
            prompt_tokens=self._figures.prompt_tokens,
            completion_tokens=self._figures.completion_tokens,
            prompt_s=self._figures.prompt_s,
            completion_s=self._figures.completion_s,
            total_s=total_s,
            logprobs=tuple(self._logprobs),
        )

    def cut(self, why: str, advice: str) -> GenerationCut:
        """The error for an answer that has no end."""
        return GenerationCut(
            f"{why}; {len(self.text)} characters had arrived.",
            advice,
            backend="openai",
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
            if text == _DONE:
                answer.has_end_mark = True
                break
            chunk = answer.add(_part(text, asked, key))
            if chunk is not None:
                yield chunk
    except (WireError, LineTooLong) as error:
        raise asked.foreign(str(error)) from error
    except BackendUnavailable as error:
        if not answer.is_whole:
            if not answer.text:
                raise
            why = f"{asked.title} broke off while {model.name} was answering"
            raise answer.cut(why, "Look whether it still runs, then try again.") from error
    if answer.is_filtered:
        raise answer.cut(f"{asked.title} filtered the answer away", "Change the prompt.")
    if not answer.is_whole:
        raise answer.cut(f"{asked.title} ended the answer without an end mark", "Try again.")
    yield answer.result(monotonic() - began)


def _part(text: str, asked: Asked, key: str | None) -> AnswerPart:
    body = read_object(text)
    complaint = complaint_of(body)
    if complaint is not None:
        raise fault_of_words(asked, complaint.without(key))
    return read_part(body)
