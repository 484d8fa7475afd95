"""What is known of every model and backend, told by cards and events. No Qt.

The book keeps rows; whoever tells it something learns which rows are other rows now.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from forge_gui.values.events import (
    BreakerChanged,
    Event,
    HealthChanged,
    LoadedModelsChanged,
    ModelLoaded,
    ModelLoadProgressed,
    ModelLoadRefused,
    ModelLoadStarted,
    ModelsListed,
    ModelUnloaded,
    StepFinished,
    UnloadReason,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import Speed
from forge_gui.values.models import (
    BreakerState,
    Health,
    HealthState,
    LoadedModel,
    ModelCard,
    Origin,
    Resting,
)
from forge_gui.values.runs import StepResult, StepState
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.verdicts import Budget, Fit, Verdict, verdict

HEARD = (
    ModelsListed,
    HealthChanged,
    LoadedModelsChanged,
    ModelLoadStarted,
    ModelLoadProgressed,
    ModelLoaded,
    ModelLoadRefused,
    ModelUnloaded,
    StepFinished,
    BreakerChanged,
)
"""The events that say something about models."""
_LEAST_TOKENS = 8
"""Fewer tokens say nothing about speed."""
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
        """`41.6 tok/s` where it was measured, `~27 tok/s` where it is estimated, else nothing."""
        kept = self.speed
        if kept is not None and (kept.origin is Origin.MEASURED or self.tokens_per_s is None):
            return wording.rate(kept.tokens_per_s, is_estimated=self.is_speed_estimated)
        return wording.rate(self.tokens_per_s)

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


class ModelBook:
    """Rows by model id, health by backend, and what is in memory."""

    def __init__(self) -> None:
        self.rows: dict[ModelId, ModelRow] = {}
        self.health: dict[str, HealthRow] = {}
        self.loaded: tuple[LoadedModel, ...] = ()
        self.budget = Budget()
        self._resting: dict[ModelId, Resting] = {}
        self._json: Mapping[ModelId, Mapping[str, int]] = {}
        self._speeds: Mapping[ModelId, Speed] = {}

    def take(self, event: Event) -> None:
        """Learn from one event; others than HEARD say nothing here."""
        match event:
            case ModelsListed(models):
                self.list(models)
            case HealthChanged(health):
                self.note_health(health)
            case LoadedModelsChanged(models):
                self.note_loaded(models)
            case ModelLoadStarted() | ModelLoadProgressed() | ModelLoadRefused():
                self._take_load(event)
            case ModelLoaded(loaded):
                self.change(loaded.id, state=ModelState.LOADED, loaded=loaded, progress=None)
            case ModelUnloaded(model, reason):
                self._unloaded(model, reason)
            case StepFinished(_, _, result):
                self._measure(result)
            case BreakerChanged(model, state, failures, until, reason):
                self._rest(Resting(model, state, failures, until, reason))

    def _take_load(self, event: ModelLoadStarted | ModelLoadProgressed | ModelLoadRefused) -> None:
        match event:
            case ModelLoadStarted(model):
                self.change(model, state=ModelState.LOADING, progress=None)
            case ModelLoadProgressed(model, fraction):
                self.change(model, progress=fraction)
            case ModelLoadRefused(model, sentence, advice):
                self.fail(model, wording.Telling(sentence, advice))

    def list(self, cards: Sequence[ModelCard]) -> None:
        """These are all models there are; what was known of them stays."""
        before = self.rows
        self.rows = {
            card.id: replace(before[card.id], card=card) if card.id in before else ModelRow(card)
            for card in map(_in_own_words, cards)
        }
        self._note_rests()
        self.note_json(self._json)
        self.note_speeds(self._speeds)
        self.note_loaded(self.loaded)

    def note_json(self, counts: Mapping[ModelId, Mapping[str, int]]) -> None:
        """How the answers of each model came to be JSON, by the engine's words."""
        self._json = counts
        for model in tuple(self.rows):
            of_model = counts.get(model, {})
            told = tuple(
                (tr(w), of_model[rung]) for rung, w in JSON_WORDS.items() if rung in of_model
            )
            self.change(model, json=told)

    def note_speeds(self, speeds: Mapping[ModelId, Speed]) -> None:
        """What is known of each model's speed on this PC."""
        self._speeds = speeds
        for model in tuple(self.rows):
            self.change(model, speed=speeds.get(model))

    def note_health(self, health: Health) -> None:
        self.health[health.backend] = HealthRow(
            health.backend,
            wording.backend_name(health.backend),
            health.state,
            said(health.sentence),
            said(health.advice),
            health.version,
        )
        prefixes = wording.SERVED_BY.get(health.backend, (health.backend,))
        others = {m: one for m, one in self._resting.items() if m.backend not in prefixes}
        self._resting = others | {one.model: one for one in health.resting}
        self._note_rests()

    def note_loaded(self, loaded: tuple[LoadedModel, ...]) -> None:
        """These are all models in memory."""
        self.loaded = loaded
        inside = {one.id: one for one in loaded}
        for model, row in tuple(self.rows.items()):
            one = inside.get(model)
            if one is not None:
                self.change(model, state=ModelState.LOADED, loaded=one, progress=None)
            elif row.state is ModelState.LOADED:
                self.change(model, state=ModelState.IDLE, loaded=None)
        self.judge(self.budget)

    def judge(self, budget: Budget) -> None:
        """Form every verdict again, within this budget."""
        self.budget = budget
        for model, row in tuple(self.rows.items()):
            self.change(model, verdict=verdict(row.card, self.loaded, budget))

    def fail(self, model: ModelId, told: wording.Telling) -> None:
        self.change(
            model,
            state=ModelState.FAILED,
            progress=None,
            loaded=None,
            sentence=told.sentence,
            advice=told.advice,
        )

    def change(self, model: ModelId, **facts: object) -> None:
        """Put facts into a row; a row that is not failed has nothing to explain."""
        row = self.rows.get(model)
        if row is None:
            return
        if facts.get("state", ModelState.FAILED) is not ModelState.FAILED:
            facts = {"sentence": "", "advice": "", **facts}
        self.rows[model] = replace(row, **facts)  # type: ignore[arg-type]  # ModelRow's own names

    def _rest(self, resting: Resting) -> None:
        """A model rests, is tried again, or is well."""
        if resting.state is BreakerState.CLOSED:
            self._resting.pop(resting.model, None)
        else:
            self._resting[resting.model] = resting
        self._note_rests()

    def _note_rests(self) -> None:
        for model in tuple(self.rows):
            self.change(model, resting=self._resting.get(model))

    def _unloaded(self, model: ModelId, reason: UnloadReason) -> None:
        if reason is UnloadReason.CRASHED:
            sentence = tr("{model} ended unexpectedly.", model=wording.model_name(model))
            self.fail(model, wording.Telling(sentence, tr("It is loaded again when it is needed.")))
        else:
            self.change(model, state=ModelState.IDLE, loaded=None, progress=None)

    def _measure(self, result: StepResult) -> None:
        tokens = result.completion_tokens or 0
        is_fair = result.state is StepState.DONE and tokens >= _LEAST_TOKENS
        if result.model is not None and is_fair and result.tokens_per_s:
            self.change(result.model, tokens_per_s=result.tokens_per_s)

    def sorted_rows(self) -> Sequence[ModelRow]:
        """Forge's own first, then by backend and name."""
        rank = {name: place for place, name in enumerate(wording.BACKEND_NAMES)} | {"forge": -1}
        return sorted(
            self.rows.values(), key=lambda row: (rank[row.id.backend], row.name.casefold())
        )

    def __repr__(self) -> str:
        return f"<ModelBook {len(self.rows)} models, {len(self.loaded)} loaded>"


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
        card = row.card
        words = (str(card.id), row.name, card.family, card.summary, *row.capability_words)
        said = " ".join(words).casefold()
        return all(word in said for word in self.search.casefold().split())


def _in_own_words(card: ModelCard) -> ModelCard:
    """What Forge says of the model that it ships, in the language of the window."""
    if card.id.backend != "forge":
        return card
    return replace(card, summary=tr(card.summary), limits=tr(card.limits))
