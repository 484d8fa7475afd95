"""One entry of the library as it is shown: its facts in words, each figure with its origin. No Qt."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from forge_gui.values import memory_bill
from forge_gui.values.ids import ModelId
from forge_gui.values.library import LibraryEntry, Need
from forge_gui.values.model_categories import LARGEST, Category, SizeClass
from forge_gui.values.models import LoadedModel, Origin
from forge_gui.viewmodels import verdicts, wording
from forge_gui.viewmodels.model_rows import ModelRow, ModelState
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.verdicts import Budget, Fit, Verdict

CATEGORY_WORDS: Mapping[Category, str] = {
    Category.GENERAL: QT_TR_NOOP("General"),
    Category.CODE: QT_TR_NOOP("Code"),
    Category.VISION: QT_TR_NOOP("Vision"),
    Category.MATH: QT_TR_NOOP("Math"),
    Category.REASONING: QT_TR_NOOP("Reasoning"),
    Category.MULTILINGUAL: QT_TR_NOOP("Languages"),
    Category.EMBEDDING: QT_TR_NOOP("Embedding"),
    Category.RERANKING: QT_TR_NOOP("Reranking"),
    Category.OCR: QT_TR_NOOP("Text in pictures"),
    Category.SPEECH_TO_TEXT: QT_TR_NOOP("Speech to text"),
    Category.TEXT_TO_SPEECH: QT_TR_NOOP("Text to speech"),
    Category.IMAGE: QT_TR_NOOP("Images"),
    Category.SAFETY: QT_TR_NOOP("Safety"),
}
CATEGORY_ICONS: Mapping[Category, str] = {
    Category.GENERAL: "chat-text",
    Category.CODE: "code",
    Category.VISION: "eye",
    Category.MATH: "math-operations",
    Category.REASONING: "brain",
    Category.MULTILINGUAL: "translate",
    Category.EMBEDDING: "share-network",
    Category.RERANKING: "sort-ascending",
    Category.OCR: "text-aa",
    Category.SPEECH_TO_TEXT: "microphone",
    Category.TEXT_TO_SPEECH: "speaker-high",
    Category.IMAGE: "image",
    Category.SAFETY: "shield-check",
}
SIZE_WORDS: Mapping[SizeClass, str] = {
    SizeClass.TINY: QT_TR_NOOP("Tiny"),
    SizeClass.SMALL: QT_TR_NOOP("Small"),
    SizeClass.MEDIUM: QT_TR_NOOP("Medium"),
    SizeClass.LARGE: QT_TR_NOOP("Large"),
    SizeClass.HUGE: QT_TR_NOOP("Huge"),
}
ORIGIN_WORDS: Mapping[Origin, str] = {
    Origin.MEASURED: QT_TR_NOOP("measured"),
    Origin.ESTIMATED: QT_TR_NOOP("estimated"),
    Origin.PUBLISHED: QT_TR_NOOP("published"),
    Origin.STATED: QT_TR_NOOP("stated"),
}
_UNKNOWN = Verdict(Fit.UNKNOWN)
_FITS = {
    memory_bill.Verdict.FITS: Fit.FITS,
    memory_bill.Verdict.FITS_AFTER_UNLOADING: Fit.FITS_AFTER_UNLOAD,
    memory_bill.Verdict.TOO_LARGE: Fit.TOO_LARGE,
    memory_bill.Verdict.UNKNOWN: Fit.UNKNOWN,
}


def size_words(size: SizeClass) -> str:
    """`Small, up to 10B`: a class with its bound."""
    most = LARGEST.get(size)
    name = tr(SIZE_WORDS[size])
    if most is None:
        least = wording.parameters(max(LARGEST.values()))
        return tr("{size}, more than {parameters}", size=name, parameters=least)
    return tr("{size}, up to {parameters}", size=name, parameters=wording.parameters(most))


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in words and where it comes from; an estimate carries `~`. Empty: not known."""

    text: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """An entry and what its model does now; `live` only where a backend offers it."""

    entry: LibraryEntry
    live: ModelRow | None = None
    verdict: Verdict = _UNKNOWN

    @property
    def id(self) -> ModelId:
        return self.entry.id

    @property
    def is_installed(self) -> bool:
        return self.entry.is_installed

    @property
    def name(self) -> str:
        return wording.card_name(self.entry.card)

    @property
    def facts(self) -> str:
        """`8.2B Q4_K_M`."""
        card = self.entry.card
        return " ".join(f for f in (wording.parameters(card.parameters), card.quantization) if f)

    @property
    def summary(self) -> str:
        """What it is good at, else what it can do."""
        live = self.live.card.summary if self.live else ""
        return live or tr(self.entry.card.summary) or ", ".join(self.capability_words)

    @property
    def trouble(self) -> str:
        """Why it is not asked or could not be loaded."""
        found = self.live.trouble if self.live else None
        return found.sentence if found else ""

    @property
    def capability_words(self) -> tuple[str, ...]:
        words = wording.CAPABILITY_WORDS
        return tuple(tr(words[one]) for one in words if one in self.entry.card.capabilities)

    @property
    def disk(self) -> str:
        return wording.disk_size(self.entry.card.size_bytes)

    @property
    def memory(self) -> Figure:
        """What it takes at most, as its verdict and its bill say; where nobody knows that, what
        it takes now."""
        if self.entry.need is not None:
            return _figure(self.entry.need)
        taken = self.live.memory_now if self.live else 0
        return Figure(wording.memory_size(taken), tr("measured")) if taken else Figure()

    @property
    def speed(self) -> Figure:
        """Tokens a second."""
        if self.live is not None and (words := self.live.speed_words):
            kept = self.live.speed
            if self.live.is_speed_estimated:
                return Figure(words.rpartition(" ")[0], tr("estimated"))
            is_old = kept is not None and kept.is_outdated
            return Figure(words.rpartition(" ")[0], tr("out of date") if is_old else tr("measured"))
        speed = self.entry.speed
        if speed is None:
            return Figure()
        origin = tr(ORIGIN_WORDS[speed.origin])
        if speed.origin is Origin.ESTIMATED:
            return Figure(wording.guessed_speed(speed), origin)
        return Figure(wording.speed(speed.tokens_per_s), origin)

    @property
    def state(self) -> ModelState:
        return self.live.state if self.live else ModelState.IDLE

    @property
    def verdict_words(self) -> str:
        """`Fits, in memory`, `Too large: needs 14 GB, 12 GB may be used`."""
        if self.live is None or self.live.loaded is None:
            return self.verdict.short
        where = tr("in use") if self.live.loaded.is_leased else tr("in memory")
        return tr("{verdict}, {where}", verdict=self.verdict.short, where=where)

    @property
    def where_words(self) -> str:
        """Where it can be had, for one that is not here."""
        if self.is_installed:
            return ""
        if self.entry.is_only_published:
            return tr("Ollama's library does not have it, so Forge can neither fetch nor run it.")
        size = self.disk
        return tr("Not here; {size} to fetch", size=size) if size else tr("Not here")

    @property
    def model_row(self) -> ModelRow:
        """As the details show it."""
        made = self.live or ModelRow(self.entry.card)
        return replace(made, verdict=self.verdict)

    @property
    def spoken(self) -> str:
        """All of its line, for those who hear it."""
        parts = (
            self.name,
            self.facts,
            self.disk,
            self.memory.text,
            self.speed.text and tr("{figure} tok/s", figure=self.speed.text),
            self.verdict_words,
            self.where_words,
        )
        return ", ".join(part for part in parts if part)


class RowBook:
    """The rows that were shown, each as long as it says the same: who keeps something for a row
    (a picture) sees by its identity whether it still holds."""

    def __init__(self) -> None:
        self._kept: dict[ModelId, tuple[LibraryRow, object, object]] = {}

    def row(
        self,
        entry: LibraryEntry,
        live: ModelRow | None,
        loaded: Sequence[LoadedModel],
        budget: Budget,
    ) -> LibraryRow:
        """As `row_of`."""
        kept = self._kept.get(entry.id)
        if kept is not None:
            row, *around = kept
            is_same = row.entry is entry and row.live is live
            if is_same and around[0] is loaded and around[1] is budget:
                return row
        fresh = row_of(entry, live, loaded, budget)
        if kept is not None and kept[0] == fresh:
            fresh = kept[0]
        self._kept[entry.id] = fresh, loaded, budget
        return fresh

    def keep_only(self, models: Container[ModelId]) -> None:
        """The others are not there any more."""
        self._kept = {model: kept for model, kept in self._kept.items() if model in models}


def row_of(
    entry: LibraryEntry,
    live: ModelRow | None,
    loaded: Sequence[LoadedModel],
    budget: Budget,
) -> LibraryRow:
    """An entry with its verdict in words: the engine's own, the figures and names beside it."""
    return LibraryRow(entry, live, _verdict(entry, loaded, budget))


def _verdict(entry: LibraryEntry, loaded: Sequence[LoadedModel], budget: Budget) -> Verdict:
    card = entry.card
    if card.is_remote:
        return verdicts.verdict(card, loaded, budget)
    if entry.is_only_published:
        return Verdict(Fit.UNKNOWN, tr("Only published"), tr("Only published"))
    need, fit = entry.need, _FITS[entry.verdict]
    if fit is Fit.UNKNOWN or need is None:
        return Verdict(Fit.UNKNOWN, tr("Not known"), tr("Nobody knows what it will take."))
    reckoned = replace(card, memory_bytes=need.bytes, memory_origin=need.origin)
    found = verdicts.verdict(reckoned, loaded, budget)
    if found.fit is fit:
        long = found.text if fit is Fit.TOO_LARGE else found.short
        return replace(found, short=long)
    words = {
        Fit.FITS: tr("Fits"),
        Fit.FITS_AFTER_UNLOAD: tr("Fits once others are unloaded"),
        Fit.TOO_LARGE: tr("Too large: needs {needed}", needed=wording.memory_size(need.bytes)),
    }
    return Verdict(fit, words[fit], words[fit], need.bytes, found.limit, need.origin)


def _figure(need: Need) -> Figure:
    return Figure(wording.memory_need(need.bytes, need.origin), tr(ORIGIN_WORDS[need.origin]))
