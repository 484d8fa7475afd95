"""What is known of every model and backend, told by cards and events. No Qt.

Thousands of models may be there while events of several runs come in: each event touches the rows
that it is about, found by indexes, and never all of them. Who told the book something learns from
`changes` which rows are other rows now.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

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
from forge_gui.values.models import BreakerState, Health, LoadedModel, ModelCard, Resting
from forge_gui.values.runs import StepResult, StepState
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.model_needs import NeedIndex
from forge_gui.viewmodels.model_rows import JSON_WORDS, HealthRow, ModelRow, ModelState
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.verdicts import Budget, verdict

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


class ModelBook:
    """Rows by model id, health by backend, and what is in memory."""

    def __init__(self) -> None:
        self.rows: dict[ModelId, ModelRow] = {}
        self.health: dict[str, HealthRow] = {}
        self.loaded: tuple[LoadedModel, ...] = ()
        self.budget = Budget()
        self.installed = 0
        """How many models are on this PC."""
        self.looked_at = 0
        """At how many rows it looked so far."""
        self._before: dict[ModelId, ModelRow] = {}
        self._order: dict[ModelId, None] = {}
        self._inside: set[ModelId] = set()
        self._needs = NeedIndex()
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
        rank = {name: place for place, name in enumerate(wording.BACKEND_NAMES)} | {"forge": -1}
        rows = self.rows.values()
        ordered = sorted(rows, key=lambda row: (rank[row.id.backend], row.name.casefold()))
        self._order = dict.fromkeys(row.id for row in ordered)
        self.installed = sum(not row.card.is_remote for row in rows)
        self._needs.put(self.rows)
        for model, resting in self._resting.items():
            self.change(model, resting=resting)
        for model in self._json:
            self._tell_json(model)
        for model, speed in self._speeds.items():
            self.change(model, speed=speed)
        self._inside = {row.id for row in rows if row.state is ModelState.LOADED}
        self.note_loaded(self.loaded)
        self.judge(self.budget)

    def note_json(self, counts: Mapping[ModelId, Mapping[str, int]]) -> None:
        """How the answers of each model came to be JSON, by the engine's words."""
        now = {model: dict(rungs) for model, rungs in counts.items()}  # theirs goes on counting
        before, self._json = self._json, now
        for model in before.keys() | now.keys():
            if before.get(model) != now.get(model):
                self._tell_json(model)

    def note_speeds(self, speeds: Mapping[ModelId, Speed]) -> None:
        """What is known of each model's speed on this PC."""
        before, self._speeds = self._speeds, speeds
        for model in before.keys() | speeds.keys():
            if before.get(model) != speeds.get(model):
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
        before = self._resting
        self._resting = others | {one.model: one for one in health.resting}
        for model in before.keys() | self._resting.keys():
            self.change(model, resting=self._resting.get(model))

    def note_loaded(self, loaded: tuple[LoadedModel, ...]) -> None:
        """These are all models in memory."""
        before, self.loaded = self.loaded, loaded
        inside = {one.id: one for one in loaded}
        for model in self._inside - inside.keys():
            self.change(model, state=ModelState.IDLE, loaded=None)
        for model, one in inside.items():
            self.change(model, state=ModelState.LOADED, loaded=one, progress=None)
        for model in self._needs.touched(before, loaded, self.budget):
            self._form_verdict(model)

    def judge(self, budget: Budget) -> None:
        """Form every verdict again, within this budget."""
        self.budget = budget
        for model in self._order:
            self._form_verdict(model)

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
        self.looked_at += 1
        if facts.get("state", ModelState.FAILED) is not ModelState.FAILED:
            facts = {"sentence": "", "advice": "", **facts}
        fresh = replace(row, **facts)  # type: ignore[arg-type]  # ModelRow's own names
        if fresh == row:
            return
        self._before.setdefault(model, row)
        self.rows[model] = fresh
        if fresh.state is ModelState.LOADED:
            self._inside.add(model)
        else:
            self._inside.discard(model)

    def changes(self) -> Mapping[ModelId, ModelRow]:
        """The rows that are others than when this was last asked, as they were then."""
        before, self._before = self._before, {}
        return {model: row for model, row in before.items() if self.rows.get(model) != row}

    def _rest(self, resting: Resting) -> None:
        """A model rests, is tried again, or is well."""
        if resting.state is BreakerState.CLOSED:
            self._resting.pop(resting.model, None)
        else:
            self._resting[resting.model] = resting
        self.change(resting.model, resting=self._resting.get(resting.model))

    def _tell_json(self, model: ModelId) -> None:
        rungs = self._json.get(model, {})
        told = tuple((tr(w), rungs[rung]) for rung, w in JSON_WORDS.items() if rung in rungs)
        self.change(model, json=told)

    def _form_verdict(self, model: ModelId) -> None:
        row = self.rows.get(model)
        if row is not None:
            self.change(model, verdict=verdict(row.card, self.loaded, self.budget))

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
        return [self.rows[model] for model in self._order]

    def __repr__(self) -> str:
        return f"<ModelBook {len(self.rows)} models, {len(self.loaded)} loaded>"


def _in_own_words(card: ModelCard) -> ModelCard:
    """What Forge itself says of a model, in the language of the window; other words stay."""
    if not card.summary and not card.limits:
        return card
    return replace(card, summary=tr(card.summary), limits=tr(card.limits))
