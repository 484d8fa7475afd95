"""What several models come to together: each answer as it comes, then what the engine makes of
them: a vote, or a hand-off from one to the next.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from forge_gui.bridge.scope import Driven, Run, Scope
from forge_gui.values.capabilities import Capability
from forge_gui.values.chats import JointAnswer, Turn
from forge_gui.values.collaboration import ConsensusOrder, Voter
from forge_gui.values.consensus import Rules
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.handoff import HandoffOrder
from forge_gui.viewmodels.playground_alike import Alike
from forge_gui.viewmodels.playground_column import ColumnViewModel
from forge_gui.viewmodels.playground_heard import HandoffEars, SoFar, VoteEars, by_number
from forge_gui.viewmodels.playground_live import LiveAnswer
from forge_gui.viewmodels.playground_outcomes import (
    path_answer,
    step_turn,
    vote_answer,
    vote_turn,
)

Asked = Sequence[tuple[ColumnViewModel, Turn]]
_Begun = tuple[GenerateRequest, ColumnViewModel, LiveAnswer]


class JointViewModel(QObject):
    """Asks all columns one thing and shows what comes of it."""

    decided = Signal(object)
    """A JointAnswer."""
    changed = Signal()
    """It began, it ended, or it failed."""

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._run: Run | None = None
        self._ears: VoteEars | HandoffEars | None = None
        self.so_far = SoFar()
        """How far the one is that is being made."""

    @property
    def is_busy(self) -> bool:
        return self._run is not None

    def vote(self, asked: Asked, strategy: str, alike: Alike) -> None:
        """Let the columns vote on what each of them was just asked."""
        begun = self._begin(asked)
        if begun:
            order = _consensus([one for one, _, _ in begun], strategy, alike)
            self._start(self._vote(order, begun))

    def hand_off(self, asked: Asked, threshold: float) -> None:
        """Let the first column answer, and the second one where the first is not sure enough."""
        begun = self._begin(asked)
        if begun:
            order = _handoff([one for one, _, _ in begun], threshold)
            self._start(self._hand_off(order, begun))

    def stop(self) -> None:
        run = self._run
        self._is_over()
        if run is not None:
            run.cancel()
            self.changed.emit()

    def gather(self) -> None:
        """A frame: show how far it is."""
        if self._ears is not None and self._ears.so_far is not self.so_far:
            self.so_far = self._ears.so_far
            self.changed.emit()

    def _begin(self, asked: Asked) -> list[_Begun]:
        if self._run is not None:
            return []
        begun = []
        for column, prompt in asked:
            request = column.request(prompt)
            live = column.begin(prompt) if request is not None else None
            if request is not None and live is not None:
                begun.append((request, column, live))
        return begun

    def _start(self, work: Driven) -> None:
        run = self._scope.start(work)
        self._run = None if run.is_over else run
        self.changed.emit()

    async def _vote(self, order: ConsensusOrder, begun: Sequence[_Begun]) -> None:
        ears = self._ears = VoteEars([live for _, _, live in begun])
        try:
            result = await self._scope.call(lambda engine: engine.consensus(order, None, ears.hear))
        except Exception as error:  # noqa: BLE001  # told where the answer would stand
            self._fail(begun, error)
            return
        lives = by_number(result.contributions, [live for _, _, live in begun])
        turns = {
            one.number: vote_turn(lives[one.number], one)
            for one in result.contributions
            if one.number in lives
        }
        self._end(begun, list(turns.values()), vote_answer(result, turns))

    async def _hand_off(self, order: HandoffOrder, begun: Sequence[_Begun]) -> None:
        ears = self._ears = HandoffEars([live for _, _, live in begun])
        try:
            result = await self._scope.call(
                lambda engine: engine.smart_handoff(order, None, ears.hear)
            )
        except Exception as error:  # noqa: BLE001  # told where the answer would stand
            self._fail(begun, error)
            return
        turns = [
            step_turn(live, one) for (_, _, live), one in zip(begun, result.steps, strict=False)
        ]
        found = path_answer(result, [turn.id for turn in turns], order.confidence_threshold)
        self._end(begun, turns, found)

    def _end(self, begun: Sequence[_Begun], turns: Sequence[Turn], found: JointAnswer) -> None:
        self._is_over()
        by_id = {turn.id: turn for turn in turns}
        for _, column, live in begun:
            if column.live is not live:
                continue
            if live.turn.id in by_id:
                column.end(by_id[live.turn.id])
            else:
                column.give_up()
        self.decided.emit(found)
        self.changed.emit()

    def _is_over(self) -> None:
        self._run, self._ears, self.so_far = None, None, SoFar()

    def _fail(self, begun: Sequence[_Begun], error: Exception) -> None:
        self._is_over()
        for place, (_, column, live) in enumerate(begun):
            if column.live is not live:
                continue
            if place == 0:
                column.end(live.failed(error))
            else:
                column.give_up()
        self.changed.emit()


def _consensus(requests: Sequence[GenerateRequest], strategy: str, alike: Alike) -> ConsensusOrder:
    """One question to all: the conversation is that of the first column."""
    first = requests[0]
    *before, asked = first.messages
    return ConsensusOrder(
        asked.content,
        tuple(Voter(one.model) for one in requests),
        strategy,
        Rules(same=alike.same),
        system=first.system,
        messages=tuple(before),
        images=asked.images,
        sampling=first.sampling,
        embedder=alike.embedder,
    )


def _handoff(requests: Sequence[GenerateRequest], threshold: float) -> HandoffOrder:
    first = requests[0]
    *before, asked = first.messages
    return HandoffOrder(
        first.model,
        asked.content,
        Capability.TEXT_GENERATION,
        threshold,
        requests[1].model if len(requests) > 1 else None,
        system=first.system,
        messages=tuple(before),
        images=asked.images,
        sampling=first.sampling,
    )
