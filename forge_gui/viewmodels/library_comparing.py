"""Two to six models side by side: the rows of the comparison in words, with their shares."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.bridge.scope import Run
from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.library import TEXTS, Cell, ModelComparison, Trait, TraitRow
from forge_gui.values.memory_bill import Verdict
from forge_gui.viewmodels import numbers, wording
from forge_gui.viewmodels.library_rows import ORIGIN_WORDS
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

TRAIT_WORDS: Mapping[Trait, str] = {
    Trait.PUBLISHER: QT_TR_NOOP("Publisher"),
    Trait.RELEASED: QT_TR_NOOP("Released"),
    Trait.ABILITIES: QT_TR_NOOP("What it can do"),
    Trait.VERDICT: QT_TR_NOOP("On this PC"),
    Trait.PARAMETERS: QT_TR_NOOP("Parameters"),
    Trait.QUANTIZATION: QT_TR_NOOP("Quantisation"),
    Trait.DISK: QT_TR_NOOP("On disk"),
    Trait.MEMORY: QT_TR_NOOP("Memory"),
    Trait.CONTEXT: QT_TR_NOOP("Context"),
    Trait.LICENCE: QT_TR_NOOP("Licence"),
    Trait.LOAD: QT_TR_NOOP("Load"),
    Trait.SPEED: QT_TR_NOOP("Generation"),
    Trait.PROMPT_SPEED: QT_TR_NOOP("Reading the prompt"),
    Trait.FIRST_WORD: QT_TR_NOOP("First word after"),
    Trait.BATCHING: QT_TR_NOOP("Several at a time"),
    Trait.SCHEMA_VALID: QT_TR_NOOP("Kept its JSON Schema"),
    Trait.ENERGY: QT_TR_NOOP("Energy"),
}
VERDICT_WORDS: Mapping[Verdict, str] = {
    Verdict.FITS: QT_TR_NOOP("Fits"),
    Verdict.FITS_AFTER_UNLOADING: QT_TR_NOOP("Fits once others are unloaded"),
    Verdict.TOO_LARGE: QT_TR_NOOP("Too large"),
    Verdict.UNKNOWN: QT_TR_NOOP("Not known"),
}
TRAY_TRAITS = (Trait.SPEED, Trait.MEMORY, Trait.LOAD, Trait.SCHEMA_VALID)
TRAY_WORDS: Mapping[Trait, str] = {**TRAIT_WORDS, Trait.SCHEMA_VALID: QT_TR_NOOP("JSON kept")}
"""In the tray, where there is little room."""
_MOST_AXES = 8
_FEWEST_AXES = 3


@dataclass(frozen=True, slots=True)
class ComparedCell:
    """`text` empty: not known. `share` 0-1 of the best one: how long its bar is."""

    text: str = ""
    origin: str = ""
    source: str = ""
    is_best: bool = False
    share: float | None = None


@dataclass(frozen=True, slots=True)
class ComparedRow:
    name: str
    cells: tuple[ComparedCell, ...]
    trait: Trait
    has_bars: bool = False
    """Its figures can be better or worse, and at least two are known."""


class ComparingViewModel(QObject):
    """What is asked last is what counts."""

    changed = Signal()
    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._models: tuple[ModelId, ...] = ()
        self._found: ModelComparison | None = None
        self._asking: Run | None = None

    @property
    def models(self) -> Sequence[ModelId]:
        return self._models

    @property
    def names(self) -> Sequence[str]:
        return [wording.model_name(model) for model in self._models]

    @property
    def is_ready(self) -> bool:
        return self._found is not None

    @property
    def rows(self) -> Sequence[ComparedRow]:
        return [_row(one) for one in self._found.rows] if self._found else []

    @property
    def axes(self) -> Sequence[ComparedRow]:
        """Rows for the radar: figures that all models have; empty where they are too few."""
        whole = [row for row in self.rows if row.has_bars and all(c.share for c in row.cells)]
        return whole[:_MOST_AXES] if len(whole) >= _FEWEST_AXES else []

    @property
    def sentences(self) -> Sequence[str]:
        """What follows from the rows."""
        return [in_words(one) for one in self._found.sentences] if self._found else []

    def compare(self, models: Sequence[ModelId]) -> None:
        """Ask for these; what was known of the same ones stays until the answer is there."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        if tuple(models) != self._models:
            self._models, self._found = tuple(models), None
            self.changed.emit()
        if len(models) > 1:
            self._asking = self._scope.start(self._ask(tuple(models)))

    def close(self) -> None:
        self._scope.close()

    async def _ask(self, models: tuple[ModelId, ...]) -> None:
        try:
            found = await self._scope.call(lambda engine: engine.compare_models(models))
        except Exception as error:  # noqa: BLE001  # told to the person
            self.told.emit(wording.telling(error))
            return
        if found != self._found:
            self._found = found
            self.changed.emit()


def _row(row: TraitRow) -> ComparedRow:
    shares = row.shares
    has_bars = row.trait not in _NO_BARS and sum(s is not None for s in shares) > 1
    cells = tuple(
        _cell(row.trait, cell, number in row.best, share if has_bars else None)
        for number, (cell, share) in enumerate(zip(row.cells, shares, strict=True))
    )
    return ComparedRow(row.label or tr(TRAIT_WORDS[row.trait]), cells, row.trait, has_bars)


def _cell(trait: Trait, cell: Cell | None, is_best: bool, share: float | None) -> ComparedCell:
    if cell is None:
        return ComparedCell()
    told = _TEXT_FORMS.get(trait, str)
    text = told(cell.text) if cell.value is None else _FORMS[trait](cell.value)
    origin = tr(ORIGIN_WORDS[cell.origin]) if cell.origin else ""
    return ComparedCell(text, origin, cell.source, is_best, share)


def _abilities(listed: str) -> str:
    known = {Capability(one) for one in listed.split(",")}
    return ", ".join(tr(words) for one, words in wording.CAPABILITY_WORDS.items() if one in known)


_NO_BARS = TEXTS | {Trait.PARAMETERS}
_TEXT_FORMS: Mapping[Trait, Callable[[str], str]] = {
    Trait.ABILITIES: _abilities,
    Trait.VERDICT: lambda value: tr(VERDICT_WORDS[Verdict(value)]),
}
_FORMS: Mapping[Trait, Callable[[float], str]] = {
    Trait.PARAMETERS: lambda value: wording.parameters(int(value)),
    Trait.DISK: lambda value: wording.disk_size(int(value)),
    Trait.MEMORY: lambda value: wording.memory_size(int(value)),
    Trait.CONTEXT: lambda value: numbers.whole(int(value)),
    Trait.LOAD: wording.duration,
    Trait.SPEED: wording.rate,
    Trait.PROMPT_SPEED: wording.rate,
    Trait.FIRST_WORD: wording.duration,
    Trait.BATCHING: lambda value: tr("{gain} times", gain=numbers.figure(value, 2)),
    Trait.SCHEMA_VALID: lambda value: numbers.percent(value * 100),
    Trait.ENERGY: lambda value: tr("{n} J a token", n=numbers.figure(value, 2)),
    Trait.RATING: lambda value: numbers.figure(value, 1),
}
