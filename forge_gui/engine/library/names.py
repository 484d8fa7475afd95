"""What a model name means: an id as it stands, or a bare name looked up among what there is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from forge_gui.engine.library.suggest import did_you_mean
from forge_gui.values.errors import BadModelId, ModelNameUnclear, ModelNotFound
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard

DEFAULT_TAG = ":latest"
_PULLED = re.compile(r"[\w.-]+(:\d+)?(/[\w.-]+)*(:[\w.-]+)?")
"""A name that Ollama's library may have."""


def resolve_name(text: str, cards: Sequence[ModelCard]) -> ModelId:
    """The id that a text means. The cases, in this order:

    1. `<backend>:<name>`: the id itself, whether or not it is listed (with Ollama's default tag).
    2. A bare name that Ollama lists, with or without its tag (`llama3` means `llama3:latest`).
    3. A bare name that exactly one other model has (on another Ollama host, with its tag or not).

    Raises ModelNotFound, with the closest name there is.
    """
    name = text.strip()
    if ModelId.is_prefixed(name):
        return _with_tag(ModelId.parse(name))
    if not name:
        raise BadModelId(text)
    ollama = [card.id for card in cards if card.id.backend == "ollama"]
    for wanted in (name, name + DEFAULT_TAG):
        if (found := ModelId("ollama", wanted)) in ollama:
            return found
    others = [
        card.id
        for card in cards
        if card.id.backend != "ollama" and card.id.name in _spellings(card.id, name)
    ]
    if len(others) == 1:
        return others[0]
    raise not_found(name, cards, others)


def pull_name(text: str) -> str:
    """How a model that is not here could be asked of Ollama's library; empty: not at all.

    >>> pull_name("ollama:qwen3:8b"), pull_name("gemma3"), pull_name("gguf:/m/x.gguf")
    ('qwen3:8b', 'gemma3', '')
    """
    name = text.strip()
    if ModelId.is_prefixed(name):
        model = ModelId.parse(name)
        name = model.name if model.backend == "ollama" else ""
    return name if _PULLED.fullmatch(name) else ""


def _spellings(model: ModelId, name: str) -> tuple[str, ...]:
    return (name, name + DEFAULT_TAG) if model.is_ollama else (name,)


def _with_tag(model: ModelId) -> ModelId:
    if not model.is_ollama or ":" in model.name.rpartition("/")[2]:
        return model
    return ModelId(model.backend, model.name + DEFAULT_TAG)


def not_found(
    name: str, cards: Sequence[ModelCard], several: Sequence[ModelId] = ()
) -> ModelNotFound:
    """The error for a name that means no model here, or several."""
    if several:
        told = ", ".join(str(one) for one in several)
        return ModelNameUnclear(
            f'"{name}" may mean {told}.', "Write the one that is meant in full."
        )
    known = [str(card.id) for card in cards] + [card.id.name for card in cards]
    hint = did_you_mean(name, known).strip()
    advice = f"{hint} Pull it in Ollama (ollama pull {name}), or choose another model.".strip()
    if ModelId.is_prefixed(name):
        advice = hint or "Choose a model from the library."
    return ModelNotFound(f'There is no model "{name}" on this PC.', advice, model=name)
