"""Ensembles as values: another text in their prompt, their answer with what it took. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from forge_gui.engine.collaboration.consensus.calling import sorted_by_model
from forge_gui.engine.collaboration.consensus.deciding import decide
from forge_gui.values.collaboration import (
    ConsensusOrder,
    ConsensusResult,
    EnsembleAnswer,
    Outcome,
    ParallelOrder,
    ParallelResult,
)
from forge_gui.values.consensus import Answer, Strategy
from forge_gui.values.errors import BadRequest

PLACE = "{text}"
AnyEnsemble = TypeVar("AnyEnsemble", ConsensusOrder, ParallelOrder)


def with_text(ensemble: AnyEnsemble, text: str) -> AnyEnsemble:
    """The text in the place of `{text}`, or of the whole prompt where there is no such place."""
    prompt = ensemble.prompt
    return replace(ensemble, prompt=prompt.replace(PLACE, text) if PLACE in prompt else text)


def answer_of(outcome: Outcome) -> EnsembleAnswer:
    """What came of it, in one shape for all ensembles."""
    if isinstance(outcome, ConsensusResult):
        sentence = outcome.consensus.sentence
    else:
        sentence = outcome.sentence
    return EnsembleAnswer(outcome.text, outcome.confidence, outcome.spent, sentence)


def as_parallel(order: ConsensusOrder) -> ParallelOrder:
    """A consensus by parallel reasoning: one round whose trajectories are the voters' answers.

    Raises BadRequest for pictures, which later rounds would not see.
    """
    if order.images:
        raise BadRequest("Parallel reasoning takes no pictures.", "Choose another strategy.")
    voters = sorted_by_model(order.voters)
    models = [voter.model for voter in voters for _ in range(max(0, voter.samples))]
    return ParallelOrder(
        order.prompt,
        tuple(models),
        (len(models),) if models else (),
        order.system,
        order.messages,
        order.sampling,
        order.runner,
    )


def as_consensus(order: ConsensusOrder, result: ParallelResult) -> ConsensusResult:
    """The same result as of a vote: the trajectories are grouped and counted, the text is what the
    model made of them. It is as sure as trajectories agree with it, or, where its text is too long
    to be compared, as they agree with each other."""
    votes = result.contributions[:-1]
    answers = [Answer(one.message, one.voter) for one in votes]
    counted = decide(answers, Strategy.MAJORITY_VOTING, replace(order.rules, least_share=0.0))
    consensus = replace(
        counted,
        text=result.text,
        confidence=counted.confidence if result.agreement is None else result.agreement,
        strategy=Strategy.PARALLEL_REASONING,
        sentence=result.sentence,
        value=None,
        tie=None,
    )
    return ConsensusResult(consensus, result.contributions, result.spent)
