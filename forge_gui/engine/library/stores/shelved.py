"""The found models as cards: one for each content, with all its places. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from forge_gui.engine.library.stores.headers import HeaderFacts, card_from
from forge_gui.engine.library.stores.reading import Listing, Section
from forge_gui.engine.library.stores.sameness import Candidate, same_models
from forge_gui.values.model_places import ModelPlace, StoreReport
from forge_gui.values.models import ModelCard


@dataclass(frozen=True, slots=True)
class ShelvedModel:
    """A content that lies on this disk. Its card names the place that it is served from first.

    `projector` is the path of its image part, `manifests` the digests under which Ollama lists it
    (each with the place in Ollama's store).
    """

    card: ModelCard
    projector: str = ""
    manifests: Mapping[str, ModelPlace] | None = None


@dataclass(frozen=True, slots=True)
class Shelved:
    """All that a look found."""

    models: tuple[ShelvedModel, ...] = ()
    reports: tuple[StoreReport, ...] = ()


NOTHING_SHELVED = Shelved()


def shelve(listing: Listing, known: Mapping[str, HeaderFacts]) -> Shelved:
    """Cards of what is known; a model whose header nobody read yet is left out for now."""
    usable = [
        Candidate(model, facts)
        for model in listing.models
        if (facts := known.get(str(model.path))) is not None and not facts.refused
    ]
    models = tuple(_shelved(group) for group in same_models(usable))
    return Shelved(models, tuple(_report(section, known) for section in listing.sections))


def _shelved(group: Sequence[Candidate]) -> ShelvedModel:
    first = next((one for one in group if one.model.projector), group[0])
    places = {id(one): _place(one) for one in (first, *group)}
    manifests = {digest: places[id(one)] for one in group for digest in one.model.manifests}
    card = replace(card_from(first.model, first.facts), places=tuple(places.values()))
    known = next((one.sha256[0] for one in group if len(one.sha256) == 1), "")
    if known and not card.digest:
        card = replace(card, digest=f"sha256:{known}")
    eyes = first.model.projector
    return ShelvedModel(card, str(eyes.path) if eyes else "", manifests or None)


def _place(one: Candidate) -> ModelPlace:
    model = one.model
    return ModelPlace(card_from(model, one.facts).id, model.store, str(model.path), model.name)


def _report(section: Section, known: Mapping[str, HeaderFacts]) -> StoreReport:
    content, place = section.content, section.place
    used, refused = [], list(content.not_run)
    for model in content.models:
        facts = known.get(str(model.path))
        if facts is not None and facts.refused:
            refused.append(f"{model.name}: {facts.refused}")
        elif facts is not None:
            used.append(model)
    files = {(part.device, part.inode, part.size): part.size for m in used for part in m.parts}
    return StoreReport(
        place.store,
        str(place.folder),
        models=len(used),
        bytes=sum(files.values()),
        not_run=tuple(refused),
        trouble=section.trouble,
    )
