"""Decides what a simulated model answers to a request: tokens, lengths, the end. Pure."""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass

from forge_gui.engine.backends.simulation.script import SimulatedModel
from forge_gui.engine.backends.simulation.words import (
    count_tokens,
    instance,
    seed_of,
    sentences,
    tokens_of,
)
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BadRequest, CapabilityMissing, ContextExceeded
from forge_gui.values.generation import (
    GenerateRequest,
    RunnerOptions,
    StopReason,
    TokenLogprob,
)

_THINKING = ("Let", " me", " think", " about", " this", ".")


@dataclass(frozen=True, slots=True)
class Answer:
    """What will be told. `tokens` are made as they are taken; `limit` of them are told at most."""

    prompt_tokens: int
    thinking: tuple[str, ...]
    tokens: Iterator[str]
    limit: int
    limit_reason: StopReason
    """Why it ends when the limit is reached before the tokens are."""


def prompt_of(request: GenerateRequest) -> str:
    """All text that the model is given."""
    if request.messages:
        return "\n".join(message.content for message in request.messages)
    return "\n\n".join(part for part in (request.system, request.prompt) if part)


def plan_answer(model: SimulatedModel, request: GenerateRequest, seed: int) -> Answer:
    """The answer to a request. Raises CapabilityMissing, ContextExceeded, BadRequest."""
    where = {"backend": request.model.backend, "model": request.model.name}
    _refuse_impossible(model, request)
    prompt = prompt_of(request)
    prompt_tokens = count_tokens(prompt)
    context = context_of(model, request.runner)
    if prompt_tokens >= context:
        raise ContextExceeded(
            f"The prompt is {prompt_tokens} tokens long; {request.model} can read {context}.",
            "Shorten the input, or choose a model with a longer context.",
            **where,
            prompt_tokens=prompt_tokens,
            context_tokens=context,
        )
    tokens, length = _tokens(model, request, prompt, seed)
    asked = request.sampling.max_tokens
    if asked is not None and asked < 1:
        raise BadRequest(
            f"An answer of at most {asked} tokens cannot be given.",
            "Set max_tokens to 1 or more, or leave it open.",
            **where,
        )
    limit = min(context - prompt_tokens, asked if asked is not None else context)
    ends_by_itself = length is not None and length <= limit
    return Answer(
        prompt_tokens,
        _THINKING if request.think and Capability.REASONING in model.capabilities else (),
        tokens,
        length if length is not None and ends_by_itself else limit,
        StopReason.STOP if ends_by_itself else StopReason.LENGTH,
    )


def context_of(model: SimulatedModel, options: RunnerOptions) -> int:
    """Tokens of context that the model has with these options."""
    return min(options.context_length or model.context_length, model.context_length)


def logprob_of(token: str, rivals: int, source: random.Random) -> TokenLogprob:
    """A plausible log probability of a token, with rivals below it."""
    best = -source.random() * 0.7
    others = [(f"{token}{index}", best - index - source.random()) for index in range(1, rivals)]
    return TokenLogprob(token, best, ((token, best), *others)[:rivals])


def _tokens(
    model: SimulatedModel, request: GenerateRequest, prompt: str, seed: int
) -> tuple[Iterator[str], int | None]:
    """The tokens and how many they are."""
    chosen = request.sampling.seed
    own_seed = seed_of(seed, model.name, prompt, chosen)
    text = _json_text(request, own_seed)
    if text is None:
        fitting = (answer.text for answer in model.answers if answer.when in prompt)
        text = next(fitting, None)
    if text is None and not request.sampling.stop:
        return itertools.islice(sentences(own_seed), model.answer_tokens), model.answer_tokens
    if text is None:
        text = "".join(itertools.islice(sentences(own_seed), model.answer_tokens))
    for stop in request.sampling.stop:
        text = text.partition(stop)[0] if stop else text
    pieces = tokens_of(text)
    return iter(pieces), len(pieces)


def _json_text(request: GenerateRequest, seed: int) -> str | None:
    if request.json_schema is None and not request.json_mode:
        return None
    schema = request.json_schema or {"properties": {"answer": {"type": "string"}}}
    try:
        return json.dumps(instance(schema, random.Random(seed)))
    except ValueError as error:
        raise BadRequest(
            f"{request.model} cannot keep this JSON Schema: {error}.",
            "Simplify the schema.",
            backend=request.model.backend,
            model=request.model.name,
        ) from error


def _refuse_impossible(model: SimulatedModel, request: GenerateRequest) -> None:
    where = {"backend": request.model.backend, "model": request.model.name}
    can = model.capabilities
    if Capability.TEXT_GENERATION not in can:
        raise CapabilityMissing(
            f"{request.model} cannot write text.", "Choose a text model.", **where
        )
    images = request.images or any(message.images for message in request.messages)
    if images and Capability.VISION not in can:
        raise CapabilityMissing(
            f"{request.model} cannot look at images.", "Choose a model with vision.", **where
        )
