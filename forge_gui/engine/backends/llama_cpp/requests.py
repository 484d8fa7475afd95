"""Turns a request into what the native server reads. Pure; refuses what it would misread."""

from __future__ import annotations

import base64
from dataclasses import dataclass, replace

from forge_gui.engine.backends.llama_cpp.schemas import schema_fault
from forge_gui.values.errors import BadRequest
from forge_gui.values.generation import GenerateRequest, Message, Role, Sampling
from forge_gui.values.json_value import Json, JsonObject

CHAT = "/v1/chat/completions"
COMPLETION = "/completion"


@dataclass(frozen=True, slots=True)
class Call:
    """One HTTP call: where to, and the body."""

    path: str
    body: JsonObject


def messages_of(request: GenerateRequest) -> tuple[Message, ...]:
    """The conversation: system, then the messages of a chat or the prompt of a single question."""
    system = (Message(Role.SYSTEM, request.system),) if request.system else ()
    if request.messages:
        return (*system, *request.messages)
    return (*system, Message(Role.USER, request.prompt, request.images))


def has_images(request: GenerateRequest) -> bool:
    return any(message.images for message in messages_of(request))


def as_made_for(request: GenerateRequest, temperature: float | None) -> GenerateRequest:
    """The request with the temperature that its model was made for, where it names none."""
    if temperature is None or request.sampling.temperature is not None:
        return request
    return replace(request, sampling=replace(request.sampling, temperature=temperature))


def build_call(request: GenerateRequest, *, has_template: bool) -> Call:
    """The call for a request. Raises BadRequest for what no model could answer.

    A prompt goes in bare where that is asked for, and where the model has no chat template (a
    base model continues text; a template it never saw would only disturb it).
    """
    _check(request)
    is_chat = bool(request.messages) or (has_template and not request.raw)
    if is_chat:
        return Call(CHAT, _chat_body(request))
    return Call(COMPLETION, _completion_body(request))


def _check(request: GenerateRequest) -> None:
    where = {"backend": request.model.backend, "model": request.model.name}
    limit = request.sampling.max_tokens
    if limit is not None and limit < 1:
        raise BadRequest(
            f"An answer of at most {limit} tokens cannot be given.",
            "Set max_tokens to 1 or more, or leave it open.",
            **where,
        )
    fault = schema_fault(request.json_schema) if request.json_schema is not None else ""
    if fault:
        raise BadRequest(f"The JSON Schema is refused: {fault}.", "Mend the schema.", **where)


def _chat_body(request: GenerateRequest) -> JsonObject:
    body: dict[str, Json] = {
        "messages": [_message(message) for message in messages_of(request)],
        "max_tokens": request.sampling.max_tokens or -1,
        **_shared(request.sampling),
    }
    if request.json_schema is not None:
        wrapped: JsonObject = {"name": "answer", "strict": True, "schema": request.json_schema}
        body["response_format"] = {"type": "json_schema", "json_schema": wrapped}
    elif request.json_mode:
        body["response_format"] = {"type": "json_object"}
    if request.top_logprobs is not None:
        body["logprobs"] = True
        body["top_logprobs"] = max(1, request.top_logprobs)  # 0 would switch them off
    if request.think is not None:
        body["chat_template_kwargs"] = {"enable_thinking": request.think}
    return body


def _completion_body(request: GenerateRequest) -> JsonObject:
    parts = [part for part in (request.system, request.prompt) if part]
    body: dict[str, Json] = {
        "prompt": "\n\n".join(parts),
        "n_predict": request.sampling.max_tokens or -1,
        **_shared(request.sampling),
    }
    if request.json_schema is not None:
        body["json_schema"] = request.json_schema
    elif request.json_mode:
        body["json_schema"] = {}
    if request.top_logprobs is not None:
        body["n_probs"] = max(1, request.top_logprobs)
    return body


def _shared(sampling: Sampling) -> dict[str, Json]:
    """What both kinds of call have in common; knobs that are left open are left out."""
    knobs: dict[str, Json] = {
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "top_k": sampling.top_k,
        "min_p": sampling.min_p,
        "repeat_penalty": sampling.repeat_penalty,
        "presence_penalty": sampling.presence_penalty,
        "frequency_penalty": sampling.frequency_penalty,
        "seed": sampling.seed,
        "stop": list(sampling.stop) or None,
    }
    given = {name: value for name, value in knobs.items() if value is not None}
    # Only a stream that tells its progress can be cancelled while it reads the prompt.
    return {"stream": True, "return_progress": True, "cache_prompt": True, **given}


def _message(message: Message) -> JsonObject:
    if not message.images:
        return {"role": message.role.value, "content": message.content}
    parts: list[Json] = [{"type": "text", "text": message.content}]
    for image in message.images:
        text = base64.b64encode(image).decode("ascii")
        url = f"data:{_media_type(image)};base64,{text}"
        parts.append({"type": "image_url", "image_url": {"url": url}})
    return {"role": message.role.value, "content": parts}


def _media_type(image: bytes) -> str:
    if image.startswith(b"\xff\xd8"):
        return "image/jpeg"
    if image[8:12] == b"WEBP":
        return "image/webp"
    return "image/png"
