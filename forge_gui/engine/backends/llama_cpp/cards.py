"""What a GGUF header (and the card of a shipped model) tells about a model. Pure."""

from __future__ import annotations

from dataclasses import replace

from forge_gui.engine.formats.gguf_header import GgufHeader
from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.models import AskedAlike, ModelCard

_WARMEST = 10
_CODE_NAMES = ("code", "coder", "starcoder")


def card_of(model: ModelId, header: GgufHeader, *, size: int, sees: bool) -> ModelCard:
    """The card of a model file; `size` counts all its parts, `sees` says it can read images.

    What it will take of memory is the library's to say.
    """
    return ModelCard(
        id=model,
        size_bytes=size,
        parameters=header.parameters,
        quantization=header.quantization,
        family=header.architecture,
        context_length=header.context_length,
        capabilities=capabilities_of(header, sees=sees),
        licence=header.licence,
        summary=header.name,
    )


def capabilities_of(header: GgufHeader, *, sees: bool) -> frozenset[Capability]:
    """What the header lets us expect; only what has a sign in it."""
    if header.is_embedding_model:
        return frozenset({Capability.EMBEDDING})
    found = {Capability.TEXT_GENERATION}
    template = header.chat_template
    if any(part in header.name.lower() for part in _CODE_NAMES):
        found.add(Capability.CODE_GENERATION)
    if "tool_call" in template or "tools" in template:
        found.add(Capability.TOOL_CALLING)
    if "<think>" in template or "enable_thinking" in template:
        found.add(Capability.REASONING)
    if sees:
        found.add(Capability.VISION)
    return frozenset(found)


def with_shipped_words(card: ModelCard, words: JsonObject) -> ModelCard:
    """The card of a model that ships with Forge, with what its card.json says about it."""
    named = words.get("capabilities")
    known = {one.value: one for one in Capability}
    told = (
        {known[one] for one in named if isinstance(one, str) and one in known}
        if (isinstance(named, list))
        else set()
    )
    return replace(
        card,
        summary=_text(words.get("summary")) or card.summary,
        limits=_text(words.get("limits")) or card.limits,
        licence=_text(words.get("licence")) or card.licence,
        capabilities=frozenset(told) or card.capabilities,
        asked_alike=_asked_alike(words.get("asked_alike")),
    )


def shipped_temperature(words: JsonObject) -> float | None:
    """What its card.json says that the model is asked with, where a request leaves it open."""
    said = words.get("temperature")
    if isinstance(said, bool) or not isinstance(said, int | float):
        return None
    return float(said) if 0 <= said <= _WARMEST else None


def _asked_alike(said: Json | None) -> tuple[AskedAlike, ...]:
    """What can be read of it; the rest is left out."""
    known = {one.value: one for one in Capability}
    found = []
    for one in said if isinstance(said, list) else ():
        match one:
            case {
                "capability": str(ability),
                "test": str(test),
                "questions": int(asked),
                "right": int(right),
            } if ability in known and 0 <= right <= asked > 0:
                found.append(AskedAlike(known[ability], test, asked, right))
    return tuple(found)


def _text(value: Json | None) -> str:
    return value if isinstance(value, str) else ""
