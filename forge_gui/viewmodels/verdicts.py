"""Whether a model fits into this PC's memory, as one sentence with its numbers. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import Hardware
from forge_gui.values.models import LoadedModel, ModelCard, Origin
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.translation import tr

_MIB = 1024 * 1024


class Fit(StrEnum):
    FITS = "fits"
    FITS_AFTER_UNLOAD = "fits_after_unload"
    TOO_LARGE = "too_large"
    REMOTE = "remote"
    """Runs on another computer; needs nothing here."""
    UNKNOWN = "unknown"
    """Its size, or this PC's memory, is not known (yet)."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`short` is for narrow places ("Fits"), `text` has the numbers. Bytes; None: unknown."""

    fit: Fit
    short: str = ""
    text: str = ""
    needed: int | None = None
    limit: int | None = None
    origin: Origin = Origin.ESTIMATED
    """Of `needed`."""

    @property
    def is_usable(self) -> bool:
        """It may be loaded, as far as anybody knows."""
        return self.fit is not Fit.TOO_LARGE


@dataclass(frozen=True, slots=True)
class Budget:
    """Memory that models may take, in bytes; None: not known yet. Most models at once."""

    ram: int | None = None
    vram: int | None = None
    """0: there is no GPU."""
    max_models: int = 3


def budget_of(
    hardware: Hardware | None, *, gpu_limit_mb: int = 0, cpu_limit_mb: int = 0, max_models: int = 3
) -> Budget:
    """What there is, no more than the settings allow (MiB; 0: all there is)."""
    if hardware is None:
        return Budget(max_models=max_models)
    vram = max((gpu.vram_total for gpu in hardware.gpus), default=0)  # each for itself
    return Budget(
        _limited(hardware.ram_total, cpu_limit_mb), _limited(vram, gpu_limit_mb), max_models
    )


def needed_of(card: ModelCard) -> int | None:
    """Bytes of memory that its verdict rests on; None where it needs none here, or nobody knows."""
    return None if card.is_remote else card.memory_bytes or card.size_bytes


def rooms(loaded: Sequence[LoadedModel], budget: Budget) -> list[tuple[int, tuple[ModelId, ...]]]:
    """The most that fits in bytes, growing, each with those that would go for it; what needs more
    than the last is too large."""
    limit = limit_of(budget)
    if limit is None:
        return []
    found: list[tuple[int, tuple[ModelId, ...]]] = []
    least = 0
    while least <= limit:
        gone = _would_go(least, loaded, limit, budget.max_models)
        left = sum(_size(one) for one in loaded) - sum(_size(one) for one in gone)
        most = limit if len(gone) == len(loaded) else min(limit, limit - left)
        found.append((most, tuple(one.id for one in gone)))
        least = most + 1
    return found


def verdict(card: ModelCard, loaded: Sequence[LoadedModel], budget: Budget) -> Verdict:
    """How `card` stands, given what is in memory now."""
    if card.is_remote:
        return Verdict(Fit.REMOTE, tr("Elsewhere"), tr("Runs on another computer."))
    needed = card.memory_bytes or card.size_bytes
    limit = limit_of(budget)
    if needed is None or limit is None:
        return Verdict(Fit.UNKNOWN, needed=needed, limit=limit)
    origin = card.memory_origin if card.memory_bytes else Origin.ESTIMATED
    share = _share(needed, origin, limit)
    fit, short, text = Fit.FITS, tr("Fits"), tr("Fits. {share}", share=share)
    if any(one.id == card.id for one in loaded):
        text = tr("Fits. {share}, loaded now", share=share)
    elif needed > limit:
        fit, short = Fit.TOO_LARGE, tr("Too large")
        text = tr(
            "Too large: needs {needed}, {limit} may be used",
            needed=wording.memory_size(needed),
            limit=wording.memory_size(limit),
        )
    elif gone := _would_go(needed, loaded, limit, budget.max_models):
        names = wording.joined([wording.model_name(one.id) for one in gone])
        fit, short = Fit.FITS_AFTER_UNLOAD, tr("Fits, will unload {models}", models=names)
        text = f"{short}. {share}"
    return Verdict(fit, short, text, needed, limit, origin)


def limit_of(budget: Budget) -> int | None:
    """A model may lie in either memory, or across both; the larger one decides."""
    known = [size for size in (budget.ram, budget.vram) if size]
    return max(known, default=None)


def _would_go(
    needed: int, loaded: Sequence[LoadedModel], limit: int, max_models: int
) -> list[LoadedModel]:
    """The idle models that would have to go, the oldest first."""
    taken = sum(_size(one) for one in loaded)
    gone: list[LoadedModel] = []
    for one in sorted(loaded, key=lambda each: (each.is_leased, each.loaded_at or 0)):
        if taken + needed <= limit and len(loaded) - len(gone) < max_models:
            break
        gone.append(one)
        taken -= _size(one)
    return gone


def _size(loaded: LoadedModel) -> int:
    return (loaded.ram_bytes or 0) + (loaded.vram_bytes or 0)


def _limited(size: int, limit_mb: int) -> int:
    return min(size, limit_mb * _MIB) if limit_mb else size


def _share(needed: int, origin: Origin, limit: int) -> str:
    return tr(
        "{needed} of {limit}",
        needed=wording.memory_need(needed, origin),
        limit=wording.memory_size(limit),
    )
