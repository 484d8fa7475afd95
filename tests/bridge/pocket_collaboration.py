"""Consensus of the pocket engine: each voter says its own name in turn, the real rules decide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from forge_gui.engine.bus import EventBus
from forge_gui.engine.collaboration.consensus.calling import calls_of
from forge_gui.engine.collaboration.consensus.deciding import decide
from forge_gui.engine.collaboration.consensus.registry import BUILT_IN
from forge_gui.engine.collaboration.ensembles import answer_of, with_text
from forge_gui.engine.collaboration.estimating import CallCost, Pace, estimate
from forge_gui.values.collaboration import (
    ConsensusOrder,
    ConsensusResult,
    ConsultationId,
    ContributionState,
    CostEstimate,
    Ensemble,
    EnsembleAnswer,
    HelpAnswer,
    HelpOrder,
    ParallelOrder,
    ParallelResult,
    Spent,
    Stage,
    StageAnswer,
    StagesResult,
    StrategyInfo,
    Voter,
)
from forge_gui.values.consensus import Answer, Consensus, Rules
from forge_gui.values.consultation_events import (
    ConsultationEvent,
    ConsultationFinished,
    ConsultationStarted,
    ContributionChanged,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.sentence import say

_HELPER = ModelId("forge", "tiny")


class PocketCollaboration:
    """`says` gives the text of a voter; `bus` is the engine's."""

    bus: EventBus
    says: Callable[[ModelId], str] = str
    consensus_orders: Sequence[ConsensusOrder] = ()

    async def consensus_strategies(self) -> Sequence[StrategyInfo]:
        return BUILT_IN

    async def choose_voters(self, capability: str, count: int) -> Sequence[Voter]:
        return (Voter(_HELPER, count),)

    async def aggregate(
        self, answers: Sequence[Answer], strategy: str, rules: Rules | None = None
    ) -> Consensus:
        return decide(answers, strategy, rules)

    async def consensus(
        self,
        order: ConsensusOrder,
        name: ConsultationId | None = None,
        heard: Callable[[ConsultationEvent], None] | None = None,
    ) -> ConsensusResult:
        name = name or ConsultationId("pocket")
        self.consensus_orders = (*self.consensus_orders, order)
        waiting = tuple(call.contribution for call in calls_of(order))
        self.bus.publish(ConsultationStarted(name, waiting, 0.0))
        done = tuple(
            replace(one, state=ContributionState.DONE, text=self.says(one.model), confidence=0.5)
            for one in waiting
        )
        for one in done:
            self.bus.publish(ContributionChanged(name, one))
        answers = [Answer(one.text, one.voter, confidence=one.confidence) for one in done]
        found = decide(answers, order.strategy, order.rules)
        result = ConsensusResult(found, done, Spent(len(done)))
        self.bus.publish(ConsultationFinished(name, result, 0.0))
        return result

    async def reason_in_parallel(
        self,
        order: ParallelOrder,
        name: ConsultationId | None = None,
        heard: Callable[[ConsultationEvent], None] | None = None,
    ) -> ParallelResult:
        return ParallelResult(self.says(order.models[0]), (), Spent(1), say("One call."))

    async def estimate_ensemble(self, ensemble: Ensemble) -> CostEstimate:
        count = 1
        if isinstance(ensemble, ConsensusOrder):
            count = sum(voter.samples for voter in ensemble.voters)
        calls = [CallCost(_HELPER, 10, 20)] * count
        return estimate(calls, {_HELPER: Pace(10.0)}, (), None)

    async def ask_ensemble(self, ensemble: Ensemble, text: str) -> EnsembleAnswer:
        if isinstance(ensemble, ConsensusOrder):
            return answer_of(await self.consensus(with_text(ensemble, text)))
        return answer_of(await self.reason_in_parallel(with_text(ensemble, text)))

    async def execute_stages(self, stages: Sequence[Stage], initial_input: str) -> StagesResult:
        answers = tuple(
            StageAnswer(one.model or _HELPER, initial_input, Spent(1)) for one in stages
        )
        return StagesResult(initial_input, answers, Spent(len(answers)))

    async def collaborate(self, order: HelpOrder) -> HelpAnswer:
        return HelpAnswer(_HELPER, self.says(_HELPER), (), Spent(1))
