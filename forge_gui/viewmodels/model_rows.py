"""What is known of every model and backend, told by cards and events. No Qt.

The book keeps rows; whoever tells it something learns which rows are other rows now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from forge_gui.values.events import (
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
from forge_gui.values.models import Health, HealthState, LoadedModel, ModelCard
from forge_gui.values.runs import StepResult, StepState
from forge_gui.viewmodels import wording
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
)
"""The events that say something about models."""
_LEAST_TOKENS = 8
"""Fewer tokens say nothing about speed."""
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
    """Measured on this PC since Forge started."""
    sentence: str = ""
    """Why it failed; with `advice` what to do."""
    advice: str = ""

    @property
    def id(self) -> ModelId:
        return self.card.id

    @property
    def name(self) -> str:
        return wording.model_name(self.card.id)

    @property
    def state_words(self) -> str:
        """`Ready`, `Loading 40 %`, `In memory`, `In use`, `Failed`."""
        if self.state is ModelState.LOADING:
            return (
                "Loading"
                if self.progress is None
                else f"Loading {wording.percent(self.progress * 100)}"
            )
        if self.state is ModelState.LOADED:
            return "In use" if self.loaded and self.loaded.is_leased else "In memory"
        return "Failed" if self.state is ModelState.FAILED else "Ready"

    @property
    def size_words(self) -> str:
        """`8.2B · 5.2 GB`; only what is known."""
        sizes = (wording.parameters(self.card.parameters), wording.disk_size(self.card.size_bytes))
        return " · ".join(size for size in sizes if size)

    @property
    def speed_words(self) -> str:
        """`41.6 tok/s` where it was measured, else nothing."""
        return wording.rate(self.tokens_per_s)

    @property
    def capability_words(self) -> tuple[str, ...]:
        words = wording.CAPABILITY_WORDS
        return tuple(words[one] for one in words if one in self.card.capabilities)


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
            HealthState.STARTING: "starting",
            HealthState.UNAVAILABLE: "not found",
            HealthState.FAULTY: "has trouble",
        }
        return f"{self.name} {words[self.state]}"


class ModelBook:
    """Rows by model id, health by backend, and what is in memory."""

    def __init__(self) -> None:
        self.rows: dict[ModelId, ModelRow] = {}
        self.health: dict[str, HealthRow] = {}
        self.loaded: tuple[LoadedModel, ...] = ()
        self.budget = Budget()

    def take(self, event: Event) -> None:
        """Learn from one event; others than HEARD say nothing here."""
        match event:
            case ModelsListed(models):
                self.list(models)
            case HealthChanged(health):
                self.note_health(health)
            case LoadedModelsChanged(models):
                self.note_loaded(models)
            case ModelLoadStarted(model):
                self.change(model, state=ModelState.LOADING, progress=None)
            case ModelLoadProgressed(model, fraction):
                self.change(model, progress=fraction)
            case ModelLoaded(loaded):
                self.change(loaded.id, state=ModelState.LOADED, loaded=loaded, progress=None)
            case ModelLoadRefused(model, sentence, advice):
                self.fail(model, wording.Telling(sentence, advice))
            case ModelUnloaded(model, reason):
                self._unloaded(model, reason)
            case StepFinished(_, _, result):
                self._measure(result)

    def list(self, cards: Sequence[ModelCard]) -> None:
        """These are all models there are; what was known of them stays."""
        before = self.rows
        self.rows = {
            card.id: replace(before[card.id], card=card) if card.id in before else ModelRow(card)
            for card in cards
        }
        self.note_loaded(self.loaded)

    def note_health(self, health: Health) -> None:
        self.health[health.backend] = HealthRow(
            health.backend,
            wording.BACKEND_NAMES.get(health.backend, health.backend),
            health.state,
            health.sentence,
            health.advice,
            health.version,
        )

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

    def fail(self, model: ModelId, said: wording.Telling) -> None:
        self.change(
            model,
            state=ModelState.FAILED,
            progress=None,
            loaded=None,
            sentence=said.sentence,
            advice=said.advice,
        )

    def change(self, model: ModelId, **facts: object) -> None:
        """Put facts into a row; a row that is not failed has nothing to explain."""
        row = self.rows.get(model)
        if row is None:
            return
        if facts.get("state", ModelState.FAILED) is not ModelState.FAILED:
            facts = {"sentence": "", "advice": "", **facts}
        self.rows[model] = replace(row, **facts)  # type: ignore[arg-type]  # ModelRow's own names

    def _unloaded(self, model: ModelId, reason: UnloadReason) -> None:
        if reason is UnloadReason.CRASHED:
            sentence = f"{wording.model_name(model)} ended unexpectedly."
            self.fail(model, wording.Telling(sentence, "It is loaded again when it is needed."))
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
