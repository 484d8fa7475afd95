"""What a request of the OpenAI API says: our options in its words. Pure."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Any

from forge_gui.values.errors import BadRequest, CapabilityMissing
from forge_gui.values.generation import GenerateRequest, Message, Role, Sampling

Body = dict[str, Any]

MOST_TOP_LOGPROBS = 20
_MAGIC = ((b"\x89PNG", "image/png"), (b"\xff\xd8", "image/jpeg"), (b"GIF8", "image/gif"))


def chat_body(request: GenerateRequest, name: str, *, is_local: bool) -> Body:
    """For /chat/completions. A plain prompt becomes one message. Raises BadRequest."""
    messages = list(request.messages) or [Message(Role.USER, request.prompt)]
    if not any(message.content or message.images for message in messages) and not request.images:
        raise BadRequest(
            "There is nothing to answer: the prompt is empty.",
            "Give the model something to answer.",
            backend="openai",
        )
    if request.images:
        last = messages[-1]
        messages[-1] = Message(last.role, last.content, last.images + request.images)
    if request.system:
        messages.insert(0, Message(Role.SYSTEM, request.system))
    body = _shared(request, name, is_local=is_local)
    body["messages"] = [_message(message) for message in messages]
    if request.json_schema is not None:
        body["response_format"] = _schema_format(request.json_schema)
    elif request.json_mode:
        body["response_format"] = {"type": "json_object"}
    if request.top_logprobs is not None:
        body["logprobs"] = True
        body["top_logprobs"] = min(max(request.top_logprobs, 0), MOST_TOP_LOGPROBS)
    return body


def raw_body(request: GenerateRequest, name: str, *, is_local: bool) -> Body:
    """For /completions, which knows no template. Raises CapabilityMissing."""
    if request.images or request.system or request.json_schema is not None or request.json_mode:
        raise CapabilityMissing(
            "A raw prompt takes no images, no system text and no JSON format on this API.",
            "Switch raw off, or leave those out.",
            backend="openai",
            model=request.model.name,
        )
    body = _shared(request, name, is_local=is_local)
    body["prompt"] = request.prompt
    if request.top_logprobs is not None:
        body["logprobs"] = min(max(request.top_logprobs, 0), MOST_TOP_LOGPROBS)
    return body


def embed_body(name: str, texts: Sequence[str]) -> Body:
    """For /embeddings."""
    return {"model": name, "input": list(texts), "encoding_format": "float"}


def _shared(request: GenerateRequest, name: str, *, is_local: bool) -> Body:
    options = _sampling(request.sampling, is_local=is_local)
    return {
        "model": name,
        "stream": True,
        "stream_options": {"include_usage": True},
        **{key: value for key, value in options.items() if value is not None},
    }


def _sampling(sampling: Sampling, *, is_local: bool) -> Body:
    if sampling.max_tokens is not None and sampling.max_tokens < 1:
        raise BadRequest(
            f"{sampling.max_tokens} tokens cannot be generated.",
            "Set the most tokens to 1 or more.",
            backend="openai",
        )
    options: Body = {
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "presence_penalty": sampling.presence_penalty,
        "frequency_penalty": sampling.frequency_penalty,
        "seed": sampling.seed,
        "max_tokens": sampling.max_tokens,
        "stop": list(sampling.stop) or None,
    }
    if is_local:  # servers at home know these; others refuse what they do not know
        options["top_k"] = sampling.top_k
        options["min_p"] = sampling.min_p
        options["repeat_penalty"] = sampling.repeat_penalty
    return options


def with_new_limit(body: Body) -> Body:
    """The same request for models that know `max_tokens` under its newer name only."""
    changed = dict(body)
    if "max_tokens" in changed:
        changed["max_completion_tokens"] = changed.pop("max_tokens")
    return changed


def without_usage(body: Body) -> Body:
    """The same request for servers that do not know `stream_options`."""
    return {key: value for key, value in body.items() if key != "stream_options"}


def _schema_format(schema: Mapping[str, Any]) -> Body:
    return {
        "type": "json_schema",
        "json_schema": {"name": "answer", "schema": schema, "strict": is_strict(schema)},
    }


def is_strict(schema: object) -> bool:
    """Whether OpenAI enforces the schema: every object closed, every property required."""
    if isinstance(schema, list):
        return all(is_strict(part) for part in schema)
    if not isinstance(schema, Mapping):
        return True
    if schema.get("type") == "object":
        properties = schema.get("properties", {})
        names = set(properties) if isinstance(properties, Mapping) else set()
        if schema.get("additionalProperties") is not False:
            return False
        if names != set(schema.get("required", ())):
            return False
    return all(is_strict(part) for part in schema.values())


def _message(message: Message) -> Body:
    if not message.images:
        return {"role": message.role.value, "content": message.content}
    parts: list[Body] = [{"type": "text", "text": message.content}] if message.content else []
    parts.extend({"type": "image_url", "image_url": {"url": _url(one)}} for one in message.images)
    return {"role": message.role.value, "content": parts}


def _url(image: bytes) -> str:
    kind = next((kind for magic, kind in _MAGIC if image.startswith(magic)), "image/webp")
    return f"data:{kind};base64,{base64.b64encode(image).decode('ascii')}"
