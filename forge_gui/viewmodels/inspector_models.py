"""The models that a picker offers, in groups: in memory, fitting, all others, `auto`. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import AUTO, ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.models import HealthState
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.auto_rows import auto_rows
from forge_gui.viewmodels.model_rows import HealthRow, ModelFilter, ModelRow, ModelState
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.verdicts import Fit

TINY = "forge:tiny"


@dataclass(frozen=True, slots=True)
class ModelGroup:
    title: str
    rows: tuple[ModelRow, ...]


@dataclass(frozen=True, slots=True)
class GoneModel:
    """A model that a step names and nobody has: what is the matter, and the ways out.

    `pull` is the command that fetches it, for a terminal; empty: it cannot be fetched.
    """

    sentence: str
    advice: str = ""
    pull: str = ""
    can_use_tiny: bool = False


def capabilities_of(rows: Iterable[ModelRow]) -> tuple[Capability, ...]:
    """Those that at least one model has, in the order of the registry."""
    found = {one for row in rows for one in row.card.capabilities}
    return tuple(one for one in Capability if one in found)


def grouped(
    rows: Sequence[ModelRow],
    search: str = "",
    abilities: frozenset[Capability] = frozenset(),
    chosen: Sequence[ModelRow] = (),
) -> tuple[ModelGroup, ...]:
    """The groups that have a model left after search and filters; `chosen` are those of `auto`."""
    words = ModelFilter(search=search)

    def shows(row: ModelRow) -> bool:
        return abilities <= row.card.capabilities and words.shows(row)

    shown = [row for row in rows if shows(row)]
    in_memory = tuple(row for row in shown if row.state is ModelState.LOADED)
    fits = tuple(row for row in shown if row not in in_memory and _fits(row))
    others = tuple(row for row in shown if row not in in_memory and not _fits(row))
    autos = tuple(row for row in chosen if rows and shows(row))
    groups = (
        (tr("Chosen each time"), autos),
        (tr("In memory"), in_memory),
        (tr("Fits"), fits),
        (tr("Others"), others),
    )
    return tuple(ModelGroup(title, found) for title, found in groups if found)


def facts_of(row: ModelRow) -> str:
    """`8.2B · 5.2 GB · Q4_K_M · 41.6 tok/s measured`; only what is known. Of `auto`: why."""
    if row.id.backend == AUTO:
        return row.verdict.text
    speed = tr("{speed} measured", speed=row.speed_words) if row.speed_words else ""
    if row.is_speed_estimated:
        speed = tr("{speed} estimated", speed=row.speed_words)
    parts = (row.size_words, row.card.quantization, speed)
    return " · ".join(part for part in parts if part)


def verdict_words(row: ModelRow) -> str:
    """`Fits, ~5.6 GB`, `Fits, will unload gemma3:12b`, `Too large, ~14 GB`, `Elsewhere`."""
    verdict = row.verdict
    if verdict.fit in (Fit.FITS, Fit.TOO_LARGE) and verdict.needed is not None:
        size = wording.memory_size(verdict.needed)
        return tr("{verdict}, ~{size}", verdict=verdict.short, size=size)
    return verdict.short or tr("Not known whether it fits")


def row_of(
    rows: Iterable[ModelRow], model: str, chosen: Iterable[ModelRow] | None = None
) -> ModelRow | None:
    """The model that a step names; a bare name is looked up in Ollama first, as the engine does.
    `chosen` are the rows of `auto`, where they say more than their names."""
    name = model.strip()
    if not name:
        return None
    wanted = ModelId.parse(name) if ModelId.is_prefixed(name) else ModelId("ollama", name)
    autos = auto_rows() if chosen is None else chosen
    offered = autos if wanted.backend == AUTO else rows
    return next((row for row in offered if row.id == wanted), None)


def context_of(row: ModelRow | None, asked: Json = None) -> int | None:
    """Tokens of prompt and answer together: as asked for, as it is loaded, as it was trained."""
    if row is None:
        return asked if isinstance(asked, int) else None
    loaded = row.loaded.context_length if row.loaded else None
    wanted = asked if isinstance(asked, int) and not isinstance(asked, bool) else loaded
    known = [size for size in (wanted, row.card.context_length) if size]
    return min(known, default=None)


def gone(model: str, rows: Sequence[ModelRow], health: Sequence[HealthRow]) -> GoneModel:
    """What to say of a model that is in no list."""
    has_tiny = model != TINY and any(str(row.id) == TINY for row in rows)
    if not ModelId.is_prefixed(model):
        sentence = tr("No model is called {model} here.", model=model)
        return GoneModel(sentence, tr("Choose one that is."), "", has_tiny)
    found = ModelId.parse(model)
    served = next((one for one in health if _serves(one, found)), None)
    name = wording.model_name(found)
    if served is not None and served.state is not HealthState.READY:
        sentence = tr(
            "{server} cannot be asked, so nobody knows whether it has {model}.",
            server=served.name,
            model=name,
        )
        return GoneModel(sentence, served.advice, "", has_tiny)
    if found.backend == "ollama":
        advice = tr("Pull it in a terminal, or choose another model.")
        sentence = tr("{model} is not on this PC.", model=name)
        return GoneModel(sentence, advice, f"ollama pull {name}", has_tiny)
    if found.backend == "gguf":
        sentence = tr("The file {file} is not there any more.", file=name)
        return GoneModel(sentence, tr("Put it back, or choose another model."), "", has_tiny)
    whose = wording.backend_name(found.backend)
    sentence = tr("{server} has no model {model}.", server=whose, model=name)
    return GoneModel(sentence, tr("Choose another model."), "", has_tiny)


def _fits(row: ModelRow) -> bool:
    return row.verdict.fit in (Fit.FITS, Fit.FITS_AFTER_UNLOAD)


def _serves(health: HealthRow, model: ModelId) -> bool:
    prefixes = wording.SERVED_BY.get(health.backend, (health.backend,))
    return model.backend in prefixes
