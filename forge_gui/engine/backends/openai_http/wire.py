"""What the answers of the OpenAI API mean. Pure; raises WireError for what is none.

Servers differ: reasoning has two names, figures are left out or come in a vendor's own words,
lists carry more than OpenAI's. All of that is read where it is there and never missed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.engine.formats.json_fields import (
    Object,
    WireError,
    count_of,
    number_of,
    object_of,
    objects_of,
    text_of,
    vector_of,
)
from forge_gui.values.generation import TokenLogprob
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard

_MILLI = 1e3


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts, and seconds where the server tells them (llama.cpp does)."""

    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    prompt_s: float | None = None
    completion_s: float | None = None


@dataclass(frozen=True, slots=True)
class AnswerPart:
    """What one event, or one whole answer, brings."""

    text: str = ""
    thinking: str = ""
    logprobs: tuple[TokenLogprob, ...] = ()
    finish_reason: str = ""
    figures: Figures | None = None


def read_part(body: Object) -> AnswerPart:
    """A chat or plain completion, whole or one event of it. Raises WireError."""
    choices = objects_of(body, "choices")
    if not choices and "choices" not in body and "usage" not in body:
        raise WireError("no completion")
    choice: Object = choices[0] if choices else {}
    spoken = object_of(choice, "delta") or object_of(choice, "message")
    return AnswerPart(
        text=text_of(spoken, "content") or text_of(choice, "text"),
        thinking=text_of(spoken, "reasoning_content") or text_of(spoken, "reasoning"),
        logprobs=_logprobs(object_of(choice, "logprobs")),
        finish_reason=text_of(choice, "finish_reason"),
        figures=read_figures(body),
    )


def read_figures(body: Object) -> Figures | None:
    """What the server counted; None where it does not say."""
    usage, timings = object_of(body, "usage"), object_of(body, "timings")
    if not usage and not timings:
        return None
    prompt, completion = count_of(usage, "prompt_tokens"), count_of(usage, "completion_tokens")
    return Figures(
        prompt_tokens=count_of(timings, "prompt_n") if prompt is None else prompt,
        completion_tokens=count_of(timings, "predicted_n") if completion is None else completion,
        prompt_s=_seconds(timings, "prompt_ms"),
        completion_s=_seconds(timings, "predicted_ms"),
    )


def _seconds(timings: Object, key: str) -> float | None:
    return None if timings.get(key) is None else number_of(timings, key) / _MILLI


def _logprobs(source: Object) -> tuple[TokenLogprob, ...]:
    """Chats send a list of tokens, plain completions parallel lists."""
    if "content" in source:
        return tuple(_token(entry) for entry in objects_of(source, "content"))
    tokens, values = source.get("tokens") or (), source.get("token_logprobs") or ()
    try:
        tops = source.get("top_logprobs") or [{}] * len(tokens)
        return tuple(
            TokenLogprob(str(token), float(value or 0), tuple((top or {}).items()))
            for token, value, top in zip(tokens, values, tops, strict=True)
        )
    except (TypeError, ValueError, OverflowError, AttributeError) as error:
        raise WireError("log probabilities of another shape") from error


def _token(entry: Object) -> TokenLogprob:
    rivals = tuple(
        (text_of(rival, "token"), number_of(rival, "logprob"))
        for rival in objects_of(entry, "top_logprobs")
    )
    return TokenLogprob(text_of(entry, "token"), number_of(entry, "logprob"), rivals)


def read_vectors(body: Object) -> tuple[tuple[float, ...], ...]:
    """The vectors of /embeddings, in the order of the texts. Raises WireError."""
    entries: Sequence[Object] = objects_of(body, "data")
    ordered = sorted(enumerate(entries), key=lambda pair: _place(pair[1], pair[0]))
    vectors = tuple(vector_of(entry.get("embedding")) for _, entry in ordered)
    if any(not math.isfinite(number) for vector in vectors for number in vector):
        raise WireError("an embedding that is not finite")
    return vectors


def _place(entry: Object, otherwise: int) -> int:
    index = count_of(entry, "index")
    return otherwise if index is None else index


def cards_of(body: Object, profile: str, *, is_remote: bool) -> tuple[ModelCard, ...]:
    """The models of /models. What they can do is not told, so no ability is claimed."""
    if "data" not in body:
        raise WireError("no list of models")
    return tuple(
        card_of(entry, profile, is_remote=is_remote)
        for entry in objects_of(body, "data")
        if text_of(entry, "id")
    )


def card_of(entry: Object, profile: str, *, is_remote: bool) -> ModelCard:
    """One entry of /models, with what vLLM, llama.cpp and OpenRouter add to it."""
    meta = object_of(entry, "meta")
    context = (
        count_of(entry, "max_model_len")
        or count_of(entry, "context_length")
        or count_of(meta, "n_ctx_train")
    )
    return ModelCard(
        id=ModelId("openai", f"{profile}/{text_of(entry, 'id')}"),
        size_bytes=count_of(meta, "size"),
        parameters=count_of(meta, "n_params"),
        context_length=context,
        is_remote=is_remote,
    )
