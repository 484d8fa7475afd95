"""The verbs of the engine's front door about models that work together; see face.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.collaboration.desk import CollaborationDesk
    from forge_gui.values.collaboration import (
        ConsensusOrder,
        ConsensusResult,
        ConsultationId,
        CostEstimate,
        Ensemble,
        EnsembleAnswer,
        HelpAnswer,
        HelpOrder,
        ParallelOrder,
        ParallelResult,
        Stage,
        StagesResult,
        StrategyInfo,
        Voter,
    )
    from forge_gui.values.consensus import Answer, Consensus, Rules
    from forge_gui.values.consultation_events import ConsultationEvent


class CollaborationVerbs:
    """The desk is built when one of them is first asked."""

    def __init__(self, desk: Late[CollaborationDesk]) -> None:
        self._collaboration = desk

    async def consensus_strategies(self) -> Sequence[StrategyInfo]:
        return await self._collaboration().strategies.all()

    async def choose_voters(self, capability: str, count: int) -> Sequence[Voter]:
        return await self._collaboration().choose_voters(capability, count)

    async def aggregate(
        self, answers: Sequence[Answer], strategy: str, rules: Rules | None = None
    ) -> Consensus:
        return await self._collaboration().aggregate(answers, strategy, rules)

    async def consensus(
        self,
        order: ConsensusOrder,
        name: ConsultationId | None = None,
        heard: Callable[[ConsultationEvent], None] | None = None,
    ) -> ConsensusResult:
        return await self._collaboration().consensus(order, name, heard)

    async def reason_in_parallel(
        self,
        order: ParallelOrder,
        name: ConsultationId | None = None,
        heard: Callable[[ConsultationEvent], None] | None = None,
    ) -> ParallelResult:
        return await self._collaboration().reason(order, name, heard)

    async def estimate_ensemble(self, ensemble: Ensemble) -> CostEstimate:
        return await self._collaboration().estimate(ensemble)

    async def ask_ensemble(self, ensemble: Ensemble, text: str) -> EnsembleAnswer:
        return await self._collaboration().ask(ensemble, text)

    async def execute_stages(self, stages: Sequence[Stage], initial_input: str) -> StagesResult:
        return await self._collaboration().helping.stages(stages, initial_input)

    async def collaborate(self, order: HelpOrder) -> HelpAnswer:
        return await self._collaboration().helping.help(order)
