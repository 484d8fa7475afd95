"""The lines of one streamed answer, as the pieces that go up: chunks, then the result or an error."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator

from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.ollama.wire import AnswerLine, Figures, read_answer
from forge_gui.engine.formats.json_fields import Object, WireError
from forge_gui.values.errors import BackendUnavailable, GenerationCut
from forge_gui.values.generation import Chunk, GenerateResult, Piece, StopReason, TokenLogprob
from forge_gui.values.ids import ModelId


class Answer:
    """What has arrived of one answer."""

    def __init__(self, model: ModelId) -> None:
        self._model = model
        self._text: list[str] = []
        self._thinking: list[str] = []
        self._logprobs: list[TokenLogprob] = []

    @property
    def text(self) -> str:
        return "".join(self._text)

    def add(self, line: AnswerLine) -> Chunk | None:
        """Keep what the line brings; None if it brings nothing, which happens."""
        if not (line.text or line.thinking or line.logprobs):
            return None
        self._text.append(line.text)
        self._thinking.append(line.thinking)
        self._logprobs.extend(line.logprobs)
        return Chunk(line.text, line.thinking, line.logprobs)

    def result(self, done_reason: str, figures: Figures) -> GenerateResult:
        """The whole answer."""
        return GenerateResult(
            model=self._model,
            text=self.text,
            stop_reason=StopReason.LENGTH if done_reason == "length" else StopReason.STOP,
            thinking="".join(self._thinking),
            prompt_tokens=figures.prompt_tokens,
            completion_tokens=figures.completion_tokens,
            load_s=figures.load_s,
            prompt_s=figures.prompt_s,
            completion_s=figures.completion_s,
            total_s=figures.total_s,
            logprobs=tuple(self._logprobs),
        )

    def cut(self, why: str, advice: str) -> GenerationCut:
        """The error for an answer that has no end."""
        return GenerationCut(
            f"{why}; {len(self.text)} characters of its answer had arrived.",
            advice,
            backend=self._model.backend,
            model=self._model.name,
            text=self.text,
        )


async def pieces_of(
    lines: AsyncIterator[Object], model: ModelId, asked: Asked
) -> AsyncGenerator[Piece]:
    """Chunks as they come, the result last.

    Raises GenerationCut where the stream ends, cleanly or not, without its `done` line; an empty
    answer whose connection broke stays the BackendUnavailable that it is.
    """
    answer = Answer(model)
    try:
        async for found in lines:
            line = read_answer(found)
            chunk = answer.add(line)
            if chunk is not None:
                yield chunk
            if line.figures is not None:
                yield answer.result(line.done_reason, line.figures)
                return
    except WireError as error:
        raise asked.foreign(str(error)) from error
    except BackendUnavailable as error:
        if not answer.text:
            raise
        raise answer.cut(
            f"Ollama broke off while {model.name} was answering",
            "Look whether Ollama still runs, then try again.",
        ) from error
    raise answer.cut(
        f"Ollama ended the answer of {model.name} without an end mark",
        "That happens when a model repeats one token endlessly: change the prompt, the seed or "
        "the temperature.",
    )
