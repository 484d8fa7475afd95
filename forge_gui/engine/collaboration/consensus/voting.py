"""Carries out a consensus order: ask, compare in meaning, decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forge_gui.engine.collaboration.asking import Asking, Means, asking, spent_on
from forge_gui.engine.collaboration.consensus.calling import answers_of, calls_of, uses_of
from forge_gui.engine.collaboration.consensus.comparisons import by_rule
from forge_gui.engine.collaboration.consensus.meanings import Comparison, MeaningsFinder
from forge_gui.engine.collaboration.consensus.registry import NOBODY_TOLD, Nearness, Strategies
from forge_gui.engine.collaboration.telling import Telling
from forge_gui.values.collaboration import ConsensusOrder, ConsensusResult
from forge_gui.values.consensus import Answer, Sameness, Strategy


class Voting:
    """Each call is one consultation."""

    def __init__(self, means: Means, strategies: Strategies, meanings: MeaningsFinder) -> None:
        self._means = means
        self._strategies = strategies
        self._meanings = meanings

    async def run(self, order: ConsensusOrder, telling: Telling) -> ConsensusResult:
        """Raises BadRequest for what cannot be asked, before anybody is."""
        order = replace(order, strategy=await self._strategies.known(order.strategy))
        calls = calls_of(order)
        with asking(self._means, telling, uses_of(calls)) as ask:
            waiting = [call.contribution for call in calls]
            return await telling.around(waiting, self._asked(order, ask))

    async def _asked(self, order: ConsensusOrder, ask: Asking) -> ConsensusResult:
        began_at = self._means.monotonic()
        contributions = await ask.all(calls_of(order))
        answers = answers_of(order, contributions)
        compared = await self._compared(order, answers)
        meanings, near = compared.meanings, NOBODY_TOLD
        if meanings is not None:
            near = Nearness(meanings.similar(answers), meanings.likeness)
        consensus = await self._strategies.decide(answers, order.strategy, order.rules, near)
        return ConsensusResult(
            consensus,
            tuple(contributions),
            spent_on(contributions, self._means.monotonic() - began_at),
            meanings.model if meanings else None,
            compared.sentence,
        )

    async def _compared(self, order: ConsensusOrder, answers: Sequence[Answer]) -> Comparison:
        if not order.by_meaning or order.rules.same is not Sameness.MEANING:
            return Comparison(by_rule(order.rules.same))
        return await self._meanings.of(
            answers,
            order.embedder,
            least_words=order.rules.least_words,
            with_sentences=order.strategy == Strategy.ENSEMBLE_AVERAGE,
        )
