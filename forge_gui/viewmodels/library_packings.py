"""As which quantisations a model can be had, each with what it would take. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.values.ids import ModelId
from forge_gui.values.known_models import Quantisation
from forge_gui.values.models import Origin
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.library_rows import LibraryRow
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.verdicts import Fit


@dataclass(frozen=True, slots=True)
class Packing:
    """One line. `model` is what to fetch; None where nothing is to be fetched."""

    name: str
    words: str
    fit: Fit
    model: ModelId | None = None
    is_shown: bool = False
    """It is the one whose details these are."""


def packings_of(row: LibraryRow) -> Sequence[Packing]:
    """The smallest first; none where there is no choice."""
    known = row.entry.known
    if known is None or len(known.quantisations) < 2:
        return ()
    sized = sorted(known.quantisations, key=lambda one: (one.bytes or 0, one.name))
    return [_packing(row, one) for one in sized]


def _packing(row: LibraryRow, one: Quantisation) -> Packing:
    is_shown = one.name == row.entry.card.quantization
    need = _need(row, one)
    limit = row.verdict.limit
    fit = Fit.UNKNOWN
    if need is not None and limit is not None:
        fit = Fit.FITS if need <= limit else Fit.TOO_LARGE
    model = ModelId("ollama", one.pull) if one.pull and not is_shown else None
    return Packing(one.name, _words(one, need), fit, model, is_shown)


def _need(row: LibraryRow, one: Quantisation) -> int | None:
    """What the shown one needs, with this one's weights instead of its own."""
    need, size = row.entry.need, row.entry.card.size_bytes
    if need is None or not size or one.bytes is None or need.origin is not Origin.ESTIMATED:
        return None
    return max(0, need.bytes - size) + one.bytes


def _words(one: Quantisation, need: int | None) -> str:
    disk = wording.disk_size(one.bytes)
    if not disk:
        return ""
    if need is None:
        return tr("{size} on disk", size=disk)
    memory = wording.memory_size(need)
    return tr("{size}, ~{memory} of memory", size=disk, memory=memory)
