"""What a request of the Messages API says: our options in its words. Pure.

The API knows no seed, no penalties, no log probabilities and no prompt without a template; knobs are
left out, a raw prompt and JSON without a schema are refused.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Any

from forge_gui.values.errors import BadRequest, CapabilityMissing
from forge_gui.values.generation import GenerateRequest, Message, Role, Sampling

Body = dict[str, Any]

LEAST_THINKING = 1024
_MAGIC = ((b"\x89PNG", "image/png"), (b"\xff\xd8", "image/jpeg"), (b"GIF8", "image/gif"))


def message_body(request: GenerateRequest, name: str, *, most_tokens: int) -> Body:
    """For /v1/messages; `most_tokens` where the request sets no bound, because the API asks for
    one. Raises BadRequest, CapabilityMissing."""
    if request.raw:
        raise _cannot("take a raw prompt", "Switch raw off.", request)
    if request.json_mode and request.json_schema is None:
        raise _cannot("promise JSON without a schema", "Give the JSON Schema as well.", request)
    system, turns = _parted(request)
    if not turns:
        raise BadRequest(
            "There is nothing to answer: the prompt is empty.",
            "Give the model something to answer.",
            backend="anthropic",
        )
    body: Body = {
        "model": name,
        "max_tokens": _limit(request.sampling, most_tokens),
        "stream": True,
        "messages": [_turn(one) for one in turns],
        **_sampling(request.sampling),
    }
    if system:
        body["system"] = system
    if request.json_schema is not None:
        body["output_config"] = {"format": _schema(request.json_schema)}
    if request.think:
        _add_thinking(body)
    return body


def _parted(request: GenerateRequest) -> tuple[str, list[Message]]:
    """The system text, which stands beside the turns here, and the turns."""
    turns = [one for one in request.messages if one.role is not Role.SYSTEM]
    if not request.messages:
        turns = [Message(Role.USER, request.prompt)]
    if request.images and turns:
        last = turns[-1]
        turns[-1] = Message(last.role, last.content, last.images + request.images)
    systems = [one.content for one in request.messages if one.role is Role.SYSTEM]
    return "\n\n".join(text for text in (request.system, *systems) if text), _alternating(turns)


def _alternating(turns: Sequence[Message]) -> list[Message]:
    """Neighbours of one role become one; an empty turn is left out, because it would be refused."""
    found: list[Message] = []
    for one in turns:
        role = Role.ASSISTANT if one.role is Role.ASSISTANT else Role.USER
        if not one.content.strip() and not one.images:
            continue
        if found and found[-1].role is role:
            last = found[-1]
            text = f"{last.content}\n\n{one.content}" if last.content else one.content
            found[-1] = Message(role, text, last.images + one.images)
        else:
            found.append(Message(role, one.content, one.images))
    return found


def _turn(message: Message) -> Body:
    if not message.images:
        return {"role": message.role.value, "content": message.content}
    parts: list[Body] = [_image(one) for one in message.images]
    if message.content:
        parts.append({"type": "text", "text": message.content})
    return {"role": message.role.value, "content": parts}


def _image(image: bytes) -> Body:
    kind = next((kind for magic, kind in _MAGIC if image.startswith(magic)), "image/webp")
    data = base64.b64encode(image).decode("ascii")
    return {"type": "image", "source": {"type": "base64", "media_type": kind, "data": data}}


def _limit(sampling: Sampling, otherwise: int) -> int:
    if sampling.max_tokens is None:
        return otherwise
    if sampling.max_tokens < 1:
        raise BadRequest(
            f"{sampling.max_tokens} tokens cannot be generated.",
            "Set the most tokens to 1 or more.",
            backend="anthropic",
        )
    return sampling.max_tokens


def _sampling(sampling: Sampling) -> Body:
    """Newer models take either a temperature or top_p: the temperature goes first."""
    options: Body = {
        "temperature": None if sampling.temperature is None else min(sampling.temperature, 1.0),
        "top_p": sampling.top_p if sampling.temperature is None else None,
        "top_k": sampling.top_k,
        "stop_sequences": [one for one in sampling.stop if one.strip()] or None,
    }
    return {key: value for key, value in options.items() if value is not None}


def _schema(schema: Mapping[str, Any]) -> Body:
    return {"type": "json_schema", "schema": schema}


def _add_thinking(body: Body) -> None:
    """Thinking counts as answer and needs room for at least 1,024 tokens; the sampling is then the
    model's own."""
    asked = body["max_tokens"]
    body["thinking"] = {"type": "enabled", "budget_tokens": max(LEAST_THINKING, asked // 2)}
    if asked <= LEAST_THINKING:
        body["max_tokens"] = asked + LEAST_THINKING
    for knob in ("temperature", "top_k", "top_p"):
        body.pop(knob, None)


def _cannot(what: str, advice: str, request: GenerateRequest) -> CapabilityMissing:
    return CapabilityMissing(
        f"Anthropic's API cannot {what}.",
        advice,
        backend="anthropic",
        model=request.model.name,
    )
