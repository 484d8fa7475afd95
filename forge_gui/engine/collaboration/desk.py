"""Models that work together, behind the verbs of face.py."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from forge_gui.engine.collaboration.consensus.registry import Strategies, full_name
from forge_gui.engine.collaboration.consensus.voting import Voting
from forge_gui.engine.collaboration.costing import Costing
from forge_gui.engine.collaboration.ensembles import (
    answer_of,
    as_consensus,
    as_parallel,
    with_text,
)
from forge_gui.engine.collaboration.helping import Helping
from forge_gui.engine.collaboration.parallel_reasoning.reasoning import Reasoning
from forge_gui.engine.collaboration.telling import Tell, Telling
from forge_gui.values.collaboration import (
    ConsensusOrder,
    ConsensusResult,
    ConsultationId,
    CostEstimate,
    Ensemble,
    EnsembleAnswer,
    ParallelOrder,
    ParallelResult,
    Voter,
)
from forge_gui.values.consensus import Answer, Consensus, Rules, Strategy
from forge_gui.values.consultation_events import ConsultationEvent


@dataclass(frozen=True, slots=True)
class Parts:
    """What it is made of (see opening.py)."""

    voting: Voting
    reasoning: Reasoning
    strategies: Strategies
    costing: Costing
    helping: Helping
    choose_voters: Callable[[str, int], Awaitable[Sequence[Voter]]]
    publish: Callable[[ConsultationEvent], None]
    now: Callable[[], float]
    new_name: Callable[[], str]


class CollaborationDesk:
    """Each verb is told in face.py."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    @property
    def strategies(self) -> Strategies:
        return self._parts.strategies

    @property
    def helping(self) -> Helping:
        return self._parts.helping

    async def choose_voters(self, capability: str, count: int) -> Sequence[Voter]:
        return await self._parts.choose_voters(capability, count)

    async def aggregate(
        self, answers: Sequence[Answer], strategy: str, rules: Rules | None
    ) -> Consensus:
        return await self._parts.strategies.decide(answers, strategy, rules or Rules())

    async def consensus(
        self, order: ConsensusOrder, name: ConsultationId | None = None, heard: Tell | None = None
    ) -> ConsensusResult:
        telling = self._telling(name, heard)
        if full_name(order.strategy) != Strategy.PARALLEL_REASONING:
            return await self._parts.voting.run(order, telling)
        return as_consensus(order, await self._parts.reasoning.run(as_parallel(order), telling))

    async def reason(
        self, order: ParallelOrder, name: ConsultationId | None = None, heard: Tell | None = None
    ) -> ParallelResult:
        return await self._parts.reasoning.run(order, self._telling(name, heard))

    async def estimate(self, ensemble: Ensemble) -> CostEstimate:
        if isinstance(ensemble, ConsensusOrder):
            strategy = await self._parts.strategies.known(ensemble.strategy)
            if strategy == Strategy.PARALLEL_REASONING:
                return await self._parts.costing.of(as_parallel(ensemble))
        return await self._parts.costing.of(ensemble)

    async def ask(self, ensemble: Ensemble, text: str) -> EnsembleAnswer:
        if isinstance(ensemble, ConsensusOrder):
            return answer_of(await self.consensus(with_text(ensemble, text)))
        return answer_of(await self.reason(with_text(ensemble, text)))

    def _telling(self, name: ConsultationId | None, heard: Tell | None) -> Telling:
        publish = self._parts.publish

        def tell(event: ConsultationEvent) -> None:
            publish(event)
            if heard is not None:
                heard(event)

        name = name or ConsultationId(self._parts.new_name())
        return Telling(name, tell, self._parts.now)
