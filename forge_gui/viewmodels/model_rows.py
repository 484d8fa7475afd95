"""One model and one backend as lists show them, and which rows a list lets through. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import Speed
from forge_gui.values.models import (
    BreakerState,
    HealthState,
    LoadedModel,
    ModelCard,
    Origin,
    Resting,
)
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.verdicts import Fit, Verdict

JSON_WORDS: Mapping[str, str] = {
    "strict": QT_TR_NOOP("As it stood"),
    "peeled": QT_TR_NOOP("Taken out of other text"),
    "completed": QT_TR_NOOP("Completed at its end"),
    "repaired": QT_TR_NOOP("Repaired"),
    "last resort": QT_TR_NOOP("Read as a last resort"),
    "asked again": QT_TR_NOOP("Asked once more"),
    "stood in": QT_TR_NOOP("Stood in for another model"),
    "failed": QT_TR_NOOP("Could not be used"),
}
"""How an answer came to be JSON, from nothing to be done to nothing to be had."""
_UNKNOWN = Verdict(Fit.UNKNOWN)


class ModelState(StrEnum):
    IDLE = "idle"
    LOADING = "loading"
    LOADED = "loaded"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model as it is shown. `progress` is 0-1 while it loads, None where nobody tells."""

    card: ModelCard
    state: ModelState = ModelState.IDLE
    progress: float | None = None
    verdict: Verdict = _UNKNOWN
    loaded: LoadedModel | None = None
    tokens_per_s: float | None = None
    """Seen in a run since Forge started; `speed` is what is kept over restarts."""
    speed: Speed | None = None
    """Tokens a second on this PC with their origin: measured, seen in runs, or estimated."""
    sentence: str = ""
    """Why it failed; with `advice` what to do."""
    advice: str = ""
    resting: Resting | None = None
    """It is left alone for a while, because it failed too often."""
    json: tuple[tuple[str, int], ...] = ()
    """How its answers came to be JSON, in words, and how many each; only what occurred."""

    @property
    def id(self) -> ModelId:
        return self.card.id

    @property
    def name(self) -> str:
        return wording.card_name(self.card)

    @property
    def memory_now(self) -> int:
        """Bytes that it takes at this moment, as its backend tells; 0 where nobody does."""
        taken = self.loaded
        return (taken.ram_bytes or 0) + (taken.vram_bytes or 0) if taken else 0

    @property
    def memory_now_words(self) -> str:
        """`38.9 MB in memory now, measured`; empty where it is not in memory."""
        if not self.memory_now:
            return ""
        return tr("{size} in memory now, measured", size=wording.memory_size(self.memory_now))

    @property
    def state_words(self) -> str:
        """`Ready`, `Loading 40 %`, `In memory`, `In use`, `Failed`, `Resting until 14:02:31`."""
        if self.resting is not None and self.state is not ModelState.LOADING:
            if self.resting.state is BreakerState.HALF_OPEN:
                return tr("Being tried again")
            return tr("Resting until {time}", time=wording.clock_time(self.resting.until))
        if self.state is ModelState.LOADING:
            return (
                tr("Loading")
                if self.progress is None
                else tr("Loading {percent}", percent=wording.percent(self.progress * 100))
            )
        if self.state is ModelState.LOADED:
            return tr("In use") if self.loaded and self.loaded.is_leased else tr("In memory")
        return tr("Failed") if self.state is ModelState.FAILED else tr("Ready")

    @property
    def trouble(self) -> wording.Telling | None:
        """Why it is not asked or could not be loaded, and what happens then; None: all is well."""
        if self.resting is not None:
            why = tr(
                "{state}, because it failed {times} lately.",
                state=self.state_words,
                times=count(self.resting.failures, "time"),
            )
            if self.resting.reason:
                why += " " + tr("The last time: {reason}", reason=self.resting.reason)
            return wording.Telling(
                why,
                tr("After that the next request tries whether it is well again."),
            )
        return wording.Telling(self.sentence, self.advice) if self.sentence else None

    @property
    def size_words(self) -> str:
        """`8.2B · 5.2 GB`; only what is known."""
        sizes = (wording.parameters(self.card.parameters), wording.disk_size(self.card.size_bytes))
        return " · ".join(size for size in sizes if size)

    @property
    def is_speed_estimated(self) -> bool:
        """Nothing was measured yet: the speed follows from size and memory."""
        is_guess = self.speed is not None and self.speed.origin is Origin.ESTIMATED
        return is_guess and self.tokens_per_s is None

    @property
    def speed_words(self) -> str:
        """`41.6 tok/s` where it was measured, `~20-35 tok/s` where it is estimated, else nothing."""
        figure = self.speed_figure
        return tr("{figure} tok/s", figure=figure) if figure else ""

    @property
    def speed_figure(self) -> str:
        """The figure of it alone, where its unit stands elsewhere."""
        kept = self.speed
        if kept is not None and self.is_speed_estimated:
            return wording.guessed_speed(kept)
        if kept is not None and kept.origin is Origin.MEASURED:
            return wording.speed(kept.tokens_per_s)
        return wording.speed(self.tokens_per_s)

    @property
    def capability_words(self) -> tuple[str, ...]:
        words = wording.CAPABILITY_WORDS
        return tuple(tr(words[one]) for one in words if one in self.card.capabilities)


@dataclass(frozen=True, slots=True)
class HealthRow:
    """One backend: `name` ("Ollama"), its state, and a sentence where it is not simply ready."""

    backend: str
    name: str
    state: HealthState
    sentence: str = ""
    advice: str = ""
    version: str = ""

    @property
    def short(self) -> str:
        """For the status line: `Ollama 0.12.11`, `Ollama not running`."""
        if self.state is HealthState.READY:
            return f"{self.name} {self.version}".strip()
        words = {
            HealthState.STARTING: tr("starting"),
            HealthState.UNAVAILABLE: tr("not found"),
            HealthState.FAULTY: tr("has trouble"),
        }
        return f"{self.name} {words[self.state]}"


@dataclass(frozen=True, slots=True)
class ModelFilter:
    """Which rows a list shows. All words of `search` must occur in what is said of a model."""

    search: str = ""
    installed: bool = False
    fits: bool = False
    loaded: bool = False

    def shows(self, row: ModelRow) -> bool:
        if self.installed and row.card.is_remote:
            return False
        if self.fits and row.verdict.fit is Fit.TOO_LARGE:
            return False
        if self.loaded and row.state is not ModelState.LOADED:
            return False
        if not self.search:
            return True
        card = row.card
        words = (str(card.id), row.name, card.family, card.summary, *row.capability_words)
        told = " ".join(words).casefold()
        return all(word in told for word in self.search.casefold().split())
