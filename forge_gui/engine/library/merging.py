"""One list out of what backends offer and what lies on the disk: each model once. Pure.

A file in Ollama's store that an Ollama on this PC lists is that model: it keeps Ollama's name, and
the file's other places are added to it. Every other found file is served by the embedded engine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from forge_gui.engine.library.stores.shelved import ShelvedModel
from forge_gui.values.ids import ModelId
from forge_gui.values.model_places import ModelPlace
from forge_gui.values.models import ModelCard


def merged(
    listed: Iterable[ModelCard], shelved: Sequence[ShelvedModel]
) -> Mapping[ModelId, ModelCard]:
    """Cards by id, in the backends' order, then files by name."""
    cards = {card.id: card for card in listed}
    by_digest: dict[str, list[ModelCard]] = {}
    for card in cards.values():
        if card.id.is_ollama and card.digest and not card.is_remote:
            by_digest.setdefault(card.digest.removeprefix("sha256:"), []).append(card)
    files: list[ModelCard] = []
    for model in shelved:
        served = [
            (card, place)
            for digest, place in (model.manifests or {}).items()
            for card in by_digest.get(digest, ())
        ]
        for card, place in served:
            cards[card.id] = replace(card, places=_places(card.id, place, model.card.places))
        if not served and model.card.id not in cards:
            files.append(model.card)
    files.sort(key=lambda card: (card.places[0].name.lower(), card.id))
    return cards | {card.id: card for card in files}


def _places(
    served: ModelId, place: ModelPlace, every: Sequence[ModelPlace]
) -> tuple[ModelPlace, ...]:
    """The place in Ollama's store first, under the name by which Ollama serves it."""
    rest = (one for one in every if one.path != place.path)
    return (replace(place, model=served), *rest)
