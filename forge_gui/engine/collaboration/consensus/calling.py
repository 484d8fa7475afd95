"""From an order to the calls that carry it out, and from what they gave to answers. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forge_gui.engine.collaboration.asking import Call, step_of
from forge_gui.engine.pool.words import Use
from forge_gui.values.collaboration import (
    ConsensusOrder,
    Contribution,
    ContributionState,
    Voter,
)
from forge_gui.values.consensus import Answer
from forge_gui.values.errors import BadRequest
from forge_gui.values.generation import GenerateRequest, Message, Role, Sampling

FREE_TEMPERATURE = 0.8
"""At which answers of one model differ, where nobody chose another."""
MOST_CALLS = 256


def calls_of(order: ConsensusOrder) -> list[Call]:
    """One model's calls stand together. Raises BadRequest for what cannot be asked."""
    _look(order)
    calls: list[Call] = []
    taken: dict[object, int] = {}
    for voter in sorted_by_model(order.voters):
        first = taken.get(voter.model, 0)
        taken[voter.model] = first + voter.samples
        is_several = sum(o.samples for o in order.voters if o.model == voter.model) > 1
        for sample in range(first, first + voter.samples):
            sampling = sampling_of(voter.sampling or order.sampling, sample, is_several=is_several)
            request = _request(order, voter, sampling)
            calls.append(Call(request, Contribution(len(calls), voter.model, sample=sample)))
    return calls


def sorted_by_model(voters: Sequence[Voter]) -> list[Voter]:
    """In their order, those of one model one after the other."""
    places = {model: n for n, model in reversed(list(enumerate(one.model for one in voters)))}
    return sorted(voters, key=lambda one: places[one.model])


def sampling_of(sampling: Sampling, sample: int, *, is_several: bool) -> Sampling:
    """So that several answers of one model differ: freer words, and a seed for each."""
    if not is_several:
        return sampling
    if sampling.temperature is None:
        sampling = replace(sampling, temperature=FREE_TEMPERATURE)
    if sampling.seed is not None:
        sampling = replace(sampling, seed=(sampling.seed + sample) % 2**31)
    return sampling


def uses_of(calls: Sequence[Call]) -> list[Use]:
    """What the pool is told: none of them waits for another."""
    return [
        Use(step_of(call.contribution), call.request.model, call.request.runner) for call in calls
    ]


def answers_of(order: ConsensusOrder, contributions: Sequence[Contribution]) -> list[Answer]:
    """Who failed abstains."""
    weights: list[float] = []
    for voter in sorted_by_model(order.voters):
        weights += [voter.weight] * voter.samples
    return [
        Answer(
            one.text if one.state is ContributionState.DONE else "",
            one.voter,
            weight,
            one.confidence,
        )
        for one, weight in zip(contributions, weights, strict=True)
    ]


def talk(
    system: str, messages: Sequence[Message], prompt: str, images: tuple[bytes, ...] = ()
) -> tuple[Message, ...]:
    """A chat that ends with the prompt; empty where nothing was said before it."""
    if not messages:
        return ()
    first = (Message(Role.SYSTEM, system),) if system else ()
    return (*first, *messages, Message(Role.USER, prompt, images))


def _request(order: ConsensusOrder, voter: Voter, sampling: Sampling) -> GenerateRequest:
    return GenerateRequest(
        voter.model,
        order.prompt,
        order.system,
        talk(order.system, order.messages, order.prompt, order.images),
        order.images,
        sampling,
        order.runner,
        top_logprobs=0 if order.asks_confidence else None,
        min_length=0,  # a vote may be one word
    )


def _look(order: ConsensusOrder) -> None:
    if not order.voters:
        raise BadRequest("Nobody is asked.", "Name at least one model.")
    if any(voter.samples < 1 for voter in order.voters):
        raise BadRequest("A model cannot be asked fewer times than once.", "Leave it out instead.")
    total = sum(voter.samples for voter in order.voters)
    if total > MOST_CALLS:
        raise BadRequest(f"{total} answers are asked for; {MOST_CALLS} is the most.", "Ask fewer.")
    for voter in order.voters:
        sampling = voter.sampling or order.sampling
        if voter.samples > 1 and sampling.temperature == 0:
            raise BadRequest(
                f"At temperature 0 all {voter.samples} answers of {voter.model} are the same.",
                "Choose a higher temperature, or ask it once.",
            )
