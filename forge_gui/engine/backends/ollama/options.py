"""What a request for Ollama says: our options in its words. Pure.

Two rules keep it out of trouble. The options that shape the runner are sent whole in every request,
because leaving one out reloads the model; and `num_predict` is always sent and positive, because
0 means endless there and no value means ten times the context.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import Any

from forge_gui.engine.backends.ollama.names import ignores_think_off
from forge_gui.values.errors import BadRequest
from forge_gui.values.generation import GenerateRequest, Message, RunnerOptions, Sampling

Body = dict[str, Any]

DEFAULT_CONTEXT_TOKENS = 4096
"""What Ollama takes where nobody says (on a computer with less than 23 GiB of video memory)."""

MOST_TOP_LOGPROBS = 20


def runner_options(runner: RunnerOptions) -> Body:
    """The options whose change reloads the model; only those that are set."""
    options = {
        "num_ctx": runner.context_length,
        "num_batch": runner.batch_size,
        "num_thread": runner.threads,
        "num_gpu": runner.gpu_layers,
    }
    return {name: value for name, value in options.items() if value is not None}


def sampling_options(sampling: Sampling, context_tokens: int) -> Body:
    """How tokens are chosen and how many at most. Raises BadRequest."""
    if sampling.max_tokens is not None and sampling.max_tokens < 1:
        raise BadRequest(
            f"{sampling.max_tokens} tokens cannot be generated.",
            "Set the most tokens to 1 or more.",
            backend="ollama",
        )
    options = {
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "top_k": sampling.top_k,
        "min_p": sampling.min_p,
        "repeat_penalty": sampling.repeat_penalty,
        "presence_penalty": sampling.presence_penalty,
        "frequency_penalty": sampling.frequency_penalty,
        "seed": sampling.seed,
        "stop": list(sampling.stop) or None,
        "num_predict": sampling.max_tokens or max(context_tokens, 1),
    }
    return {name: value for name, value in options.items() if value is not None}


def keep_alive_of(text: str) -> str | int:
    """A setting such as `5m` or `300` as Ollama takes it: a number of seconds must be a number.

    Nothing at all would take a model out in the very request that loads it; it becomes a minute.
    """
    digits = text.strip().removeprefix("-")
    if not any(letter in "123456789" for letter in digits):
        return "1m"
    return int(text) if digits.isdecimal() else text.strip()


def load_body(model: str, runner: RunnerOptions, keep_alive: str | int) -> Body:
    """Bring a model into memory (with `keep_alive` 0: take it out)."""
    body: Body = {"model": model, "stream": False, "keep_alive": keep_alive}
    if options := runner_options(runner):
        body["options"] = options
    return body


def generate_body(request: GenerateRequest, runner: RunnerOptions, context_tokens: int) -> Body:
    """For /api/generate. Raises BadRequest for what Ollama would not answer."""
    if not request.prompt:
        raise _empty("The prompt is empty.")
    body: Body = {"prompt": request.prompt}
    if request.images:
        body["images"] = _encoded(request.images)
    if request.raw:
        body["raw"] = True
        if request.system:
            raise BadRequest(
                "A raw prompt takes no system text.",
                "Put the system text into the prompt, or switch raw off.",
                backend="ollama",
            )
    elif request.system:
        body["system"] = request.system
    return {**_shared(request, runner, context_tokens), **body}


def chat_body(request: GenerateRequest, runner: RunnerOptions, context_tokens: int) -> Body:
    """For /api/chat. Raises BadRequest for what Ollama would not answer."""
    if not request.messages:
        raise _empty("There is no message to answer.")
    messages = [_message(message) for message in request.messages]
    if request.system:
        messages.insert(0, {"role": "system", "content": request.system})
    if request.images:
        messages[-1]["images"] = messages[-1].get("images", []) + _encoded(request.images)
    return {**_shared(request, runner, context_tokens), "messages": messages}


def embed_body(model: str, texts: Sequence[str], runner: RunnerOptions) -> Body:
    """For /api/embed; a text beyond the context is refused, not cut."""
    body: Body = {"model": model, "input": list(texts), "truncate": False}
    if options := runner_options(runner):
        body["options"] = options
    return body


def _shared(request: GenerateRequest, runner: RunnerOptions, context_tokens: int) -> Body:
    body: Body = {
        "model": request.model.name,
        "stream": True,
        "truncate": False,  # a prompt that does not fit is an error, never cut in silence
        "options": {
            **runner_options(runner),
            **sampling_options(request.sampling, context_tokens),
        },
    }
    if request.json_schema is not None:
        body["format"] = request.json_schema
    elif request.json_mode:
        body["format"] = "json"
    think = _think(request)
    if think is not None:
        body["think"] = think
    if request.top_logprobs is not None:
        body["logprobs"] = True
        body["top_logprobs"] = min(max(request.top_logprobs, 0), MOST_TOP_LOGPROBS)
    return body


def _think(request: GenerateRequest) -> bool | str | None:
    """Thinking beside a format comes back empty or is refused, so it is off unless asked for."""
    think = request.think
    if think is None and (request.json_mode or request.json_schema is not None):
        think = False
    if think is False and ignores_think_off(request.model.name):
        return "low"
    return think


def _message(message: Message) -> Body:
    body: Body = {"role": message.role.value, "content": message.content}
    if message.images:
        body["images"] = _encoded(message.images)
    return body


def _encoded(images: Sequence[bytes]) -> list[str]:
    return [base64.b64encode(image).decode("ascii") for image in images]


def _empty(sentence: str) -> BadRequest:
    return BadRequest(sentence, "Give the model something to answer.", backend="ollama")
