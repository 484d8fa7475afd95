"""Puts runs into the journal while they go on. What cannot be kept never stops a run: it is said.

It hears the run's events on their way to the bus, for the times of queueing and starting; what
must be durable the executor hands over itself and waits for.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.document import pipeline_text
from forge_gui.engine.pipeline.history_outbox import Outbox
from forge_gui.engine.pipeline.history_pauses import PauseEvent, as_kept
from forge_gui.engine.pipeline.history_troubles import Troubles
from forge_gui.engine.pipeline.kinds.base import AnyKind
from forge_gui.engine.pipeline.recording import RunOpening
from forge_gui.engine.storage.journal import Journal
from forge_gui.engine.storage.journal_ends import End
from forge_gui.engine.storage.journal_rows import Claim
from forge_gui.engine.storage.journal_words import Entry, Opening
from forge_gui.values.errors import ForgeError, RunNotFound
from forge_gui.values.events import Event, StepFinished, StepQueued, StepStarted
from forge_gui.values.history import StepTurn
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, StepResult, StepState

_MOST_UNDER_WAY = 512


@dataclass(slots=True)
class _Open:
    """A run that is being kept."""

    sitting: int
    kinds: Mapping[StepId, str]
    models: Mapping[ModelId, str]
    turns: dict[StepId, StepTurn] = field(default_factory=dict)


class JournalRecorder:
    """Implements Recorder. `heard` belongs between the run and the bus."""

    def __init__(
        self,
        journal: Journal,
        kinds: Mapping[str, AnyKind],
        *,
        outbox: Outbox,
        troubles: Troubles,
        clock: Clock,
        version: str,
        on_ended: Callable[[], None],
    ) -> None:
        self._journal = journal
        self._kinds = kinds
        self._outbox = outbox
        self._under_way: deque[asyncio.Future[None]] = deque()
        self._troubles = troubles
        self._now = clock.now
        self._version = version
        self._on_ended = on_ended
        self._open: dict[RunId, _Open] = {}

    async def began(self, opening: RunOpening) -> None:
        if opening.run in self._open:  # continued: see go_on
            return
        self._open[opening.run] = _Open(1, _kinds_of(opening), opening.models)
        try:
            await self._journal.begin(await self._words(opening))
        except ForgeError as error:
            del self._open[opening.run]
            self._say(error)

    async def go_on(self, opening: RunOpening, claim: Claim) -> None:
        """A kept run is about to continue. Raises RunBusy, JournalUnusable: then it does not."""
        words = await self._words(opening)
        sitting = await self._journal.begin(words, claim)
        self._open[opening.run] = _Open(sitting, _kinds_of(opening), opening.models)

    async def step_ended(self, run: RunId, result: StepResult) -> None:
        """Returns before it is kept: its end is not announced before (see Outbox), nor anything
        that comes after it, and the run goes on meanwhile. Waits where too much is under way."""
        kept = self._open.get(run)
        if kept is None:
            return
        now = self._now()
        turn = kept.turns.pop(result.step, None)
        if turn is not None:
            turn = replace(turn, model=result.model, ended_at=now, state=result.state)
        end = End(run, kept.sitting, self._entry(kept, result, now), turn)
        self._outbox.hold(run, result.step)
        answer = self._journal.step_ended(end)
        self._under_way.append(answer)
        answer.add_done_callback(partial(self._is_kept, run, result.step))
        if len(self._under_way) > _MOST_UNDER_WAY:
            await asyncio.wait([self._under_way[0]])

    async def ended(self, result: RunResult) -> None:
        kept = self._open.pop(result.run, None)
        if kept is None:
            return
        try:
            await self._journal.ended(result, result.status, self._now())
        except ForgeError as error:
            self._say(error)
        self._on_ended()

    async def note(self, run: RunId, step: StepId, key: str, value: Json) -> None:
        if run not in self._open:
            return
        try:
            await self._journal.note(run, step, key, value, self._now())
        except Exception as error:  # noqa: BLE001  # told, whatever it is
            self._tell(run, step, error)

    def heard(self, event: Event) -> None:
        """An event of any run, before it is announced."""
        if not isinstance(event, StepQueued | StepStarted | StepFinished | PauseEvent):
            return
        kept = self._open.get(event.run)
        if kept is None:
            return
        if isinstance(event, PauseEvent):
            self._keep_pause(event)
            return
        if isinstance(event, StepQueued):
            kept.turns[event.step] = StepTurn(event.step, kept.sitting, event.model, self._now())
        elif isinstance(event, StepStarted):
            queued = kept.turns.get(event.step)
            queued_at = queued.queued_at if queued else None
            turn = StepTurn(event.step, kept.sitting, event.model, queued_at, event.at)
            kept.turns[event.step] = turn
            self._journal.step_began(event.run, turn)
        elif event.step not in kept.kinds:
            self._end_inner_turn(kept, event)
        elif event.result.state in (StepState.SKIPPED, StepState.CANCELLED):
            entry = self._entry(kept, event.result, self._now())
            self._journal.step_passed(End(event.run, kept.sitting, entry))

    def _end_inner_turn(self, kept: _Open, event: StepFinished) -> None:
        """A step of a run inside a step: its result is a note of the outer one, its time is kept
        for the timeline."""
        if (turn := kept.turns.pop(event.step, None)) is not None:
            result = event.result
            turn = replace(turn, model=result.model, ended_at=self._now(), state=result.state)
            self._journal.step_began(event.run, turn)

    def _keep_pause(self, event: PauseEvent) -> None:
        try:
            answer = self._journal.tell(event.run, *as_kept(event))
        except ForgeError as error:
            self._say(error)
        else:
            answer.add_done_callback(partial(self._is_told, event.run))

    def _is_told(self, run: RunId, answer: asyncio.Future[None]) -> None:
        if (error := answer.exception()) is not None:
            self._tell(run, StepId("a pause"), error)

    def _is_kept(self, run: RunId, step: StepId, answer: asyncio.Future[None]) -> None:
        self._under_way.remove(answer)
        if (error := answer.exception()) is not None:
            self._tell(run, step, error)
        self._outbox.release(run, step)

    def _tell(self, run: RunId, step: StepId, error: BaseException) -> None:
        if isinstance(error, RunNotFound):
            self._open.pop(run, None)
            self._troubles.say(f"The run {run} was deleted: what it still does is not kept.", "")
        elif isinstance(error, ForgeError):
            self._say(error)
        else:
            sentence = f"What {step} in {run} gave is not kept, since it is no JSON: {error}."
            self._troubles.say(sentence, "Should the run be continued, the step runs again.")

    def _entry(self, kept: _Open, result: StepResult, now: float) -> Entry:
        name = kept.kinds.get(result.step, "")
        kind = self._kinds.get(name)
        digest = kept.models.get(result.model, "") if result.model else ""
        return Entry(result, name, kind.version if kind else 1, digest, now)

    async def _words(self, opening: RunOpening) -> Opening:
        return Opening(
            run=opening.run,
            parent=opening.parent,
            pipeline=opening.graph.name,
            steps=len(opening.graph.steps) if opening.steps is None else opening.steps,
            at=opening.started_at,
            graph=await asyncio.to_thread(pipeline_text, opening.graph),
            inputs=opening.inputs,
            models=opening.models,
            forge_version=self._version,
            folder=str(opening.folder) if opening.folder else "",
            from_step=opening.from_step,
            errand=opening.errand,
        )

    def _say(self, error: ForgeError) -> None:
        self._troubles.say(error.sentence, error.advice or "Runs go on without being kept.")

    def __repr__(self) -> str:
        return f"<JournalRecorder {len(self._open)} open {self._journal!r}>"


def _kinds_of(opening: RunOpening) -> dict[StepId, str]:
    return {step.id: step.kind for step in opening.graph.steps}
