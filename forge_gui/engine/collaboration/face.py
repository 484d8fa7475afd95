"""What the outside may ask of models that work together, as a part of the front door; see api.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a window knows this face before its first paint
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


class CollaborationApi(Protocol):
    """What the outside may ask of several models at once. Cancelling a call ends its work.

    Where a call takes `name`, its events carry it; they go to the bus and to `heard` alike, which
    is called on the engine's thread and must be quick.
    """

    async def consensus_strategies(self) -> Sequence[StrategyInfo]:
        """The strategies, those of installed packages among them; loads these once."""

    async def choose_voters(self, capability: str, count: int) -> Sequence[Voter]:
        """So many voters for a capability (as a stage's): the best models each once, or, where
        there are fewer of them, the best ones several times.

        Raises CapabilityMissing where no model has it, BadRequest for a count below 1.
        """

    async def aggregate(
        self, answers: Sequence[Answer], strategy: str, rules: Rules | None = None
    ) -> Consensus:
        """One answer out of answers that are there already; asks no model.

        Raises BadRequest for a strategy that nobody registered, or that needs models.
        """

    async def consensus(
        self,
        order: ConsensusOrder,
        name: ConsultationId | None = None,
        heard: Callable[[ConsultationEvent], None] | None = None,
    ) -> ConsensusResult:
        """Ask all voters and decide. A voter that fails abstains, with its sentence.

        Raises BadRequest for an order that cannot be carried out.
        """

    async def reason_in_parallel(
        self,
        order: ParallelOrder,
        name: ConsultationId | None = None,
        heard: Callable[[ConsultationEvent], None] | None = None,
    ) -> ParallelResult:
        """Rounds of parallel trajectories, compacted to messages, and the answer made of them.

        Raises BadRequest for an order that cannot be carried out, and what the last call raises.
        """

    async def estimate_ensemble(self, ensemble: Ensemble) -> CostEstimate:
        """What it will take in tokens and time, before anything is asked."""

    async def ask_ensemble(self, ensemble: Ensemble, text: str) -> EnsembleAnswer:
        """The ensemble's answer to one text, which takes the place of `{text}` in its prompt, or
        of the whole prompt where that has no such place. Raises as the calls above do."""

    async def execute_stages(self, stages: Sequence[Stage], initial_input: str) -> StagesResult:
        """Hand a text from model to model. Raises BadRequest where there is no stage, CapabilityMissing
        where no model has a capability, and what asking raises, with the stage named."""

    async def collaborate(self, order: HelpOrder) -> HelpAnswer:
        """Let the model that suits the capability best do a task for another one.

        Raises CapabilityMissing where no model has the capability, and what asking raises.
        """
