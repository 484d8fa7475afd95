"""What the events and lists of the Messages API mean. Pure; raises WireError for what is none.

Events and fields that are not known here are passed over: the API adds some every now and then.
"""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.engine.formats.json_fields import (
    Object,
    WireError,
    count_of,
    object_of,
    objects_of,
    text_of,
)
from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard


@dataclass(frozen=True, slots=True)
class AnswerPart:
    """What one event brings. Counts are None where it tells none."""

    text: str = ""
    thinking: str = ""
    stop_reason: str = ""
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    is_last: bool = False


def read_event(body: Object) -> AnswerPart:
    """One event, or a whole message where a server does not stream. Raises WireError."""
    match body.get("type"):
        case "message_start":
            return _counted(object_of(body, "message"))
        case "content_block_start":
            return _block(object_of(body, "content_block"))
        case "content_block_delta":
            return _delta(object_of(body, "delta"))
        case "message_delta":
            return _counted(body, text_of(object_of(body, "delta"), "stop_reason"))
        case "message_stop":
            return AnswerPart(is_last=True)
        case "message":
            return _whole(body)
        case str():
            return AnswerPart()
    raise WireError("an event without a type")


def _counted(source: Object, stop_reason: str = "") -> AnswerPart:
    """What is read from the cache and what is written to it are prompt tokens as well."""
    usage = object_of(source, "usage")
    names = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    read = [count for name in names if (count := count_of(usage, name)) is not None]
    return AnswerPart(
        stop_reason=stop_reason,
        prompt_tokens=sum(read) if read else None,
        completion_tokens=count_of(usage, "output_tokens"),
    )


def _block(block: Object) -> AnswerPart:
    if block.get("type") == "text":
        return AnswerPart(text=text_of(block, "text"))
    if block.get("type") == "thinking":
        return AnswerPart(thinking=text_of(block, "thinking"))
    return AnswerPart()


def _delta(delta: Object) -> AnswerPart:
    if delta.get("type") == "text_delta":
        return AnswerPart(text=text_of(delta, "text"))
    if delta.get("type") == "thinking_delta":
        return AnswerPart(thinking=text_of(delta, "thinking"))
    return AnswerPart()  # signatures, citations, tool input: nothing that is shown


def _whole(body: Object) -> AnswerPart:
    blocks = [_block(one) for one in objects_of(body, "content")]
    counts = _counted(body)
    return AnswerPart(
        text="".join(one.text for one in blocks),
        thinking="".join(one.thinking for one in blocks),
        stop_reason=text_of(body, "stop_reason"),
        prompt_tokens=counts.prompt_tokens,
        completion_tokens=counts.completion_tokens,
        is_last=True,
    )


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the models, and after which one the next page begins; empty: it is the last."""

    cards: tuple[ModelCard, ...]
    following: str = ""


def page_of(body: Object) -> Page:
    """One page of /v1/models. Raises WireError."""
    if "data" not in body:
        raise WireError("no list of models")
    cards = tuple(card_of(one) for one in objects_of(body, "data") if text_of(one, "id"))
    has_more = body.get("has_more") is True and bool(cards)
    return Page(cards, text_of(body, "last_id") if has_more else "")


def card_of(entry: Object) -> ModelCard:
    """One entry. All of them write text; what else one can do is told, or not claimed."""
    name = text_of(entry, "id")
    if not name:
        raise WireError("a model without a name")
    told = object_of(entry, "capabilities")
    abilities = {Capability.TEXT_GENERATION}
    if object_of(told, "image_input").get("supported") is True:
        abilities.add(Capability.VISION)
    if object_of(told, "thinking").get("supported") is True:
        abilities.add(Capability.REASONING)
    return ModelCard(
        id=ModelId("anthropic", name),
        context_length=count_of(entry, "max_input_tokens"),
        capabilities=frozenset(abilities),
        summary=text_of(entry, "display_name"),
        is_remote=True,
    )
