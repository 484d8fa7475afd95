"""Carries out parallel reasoning: round after round, each asked with the messages of the last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from forge_gui.engine.collaboration.asking import Asking, Call, Means, asking, spent_on
from forge_gui.engine.collaboration.consensus.calling import FREE_TEMPERATURE, sampling_of, talk
from forge_gui.engine.collaboration.consensus.grouping import Similarities, grouped, is_wordy
from forge_gui.engine.collaboration.parallel_reasoning.messages import message_of
from forge_gui.engine.collaboration.parallel_reasoning.plan import Round, rounds_of, uses_of
from forge_gui.engine.collaboration.parallel_reasoning.prompts import Prompts
from forge_gui.engine.collaboration.telling import Telling
from forge_gui.values.collaboration import (
    Contribution,
    ContributionState,
    ParallelOrder,
    ParallelResult,
)
from forge_gui.values.consensus import Answer, Rules
from forge_gui.values.errors import BadRequest, ForgeError
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.sentence import Amount, say


class Reasoning:
    """Each call is one consultation."""

    def __init__(self, means: Means, prompts: Callable[[], Prompts]) -> None:
        self._means = means
        self._prompts = prompts

    async def run(self, order: ParallelOrder, telling: Telling) -> ParallelResult:
        """Raises BadRequest for what cannot be asked, before anybody is; ForgeError where all
        trajectories of a round failed."""
        rounds = rounds_of(order.models, order.rounds)
        _look(order, rounds)
        with asking(self._means, telling, uses_of(rounds, order.runner)) as ask:
            waiting = [one for each in rounds for one in each]
            return await telling.around(waiting, self._asked(order, rounds, ask))

    async def _asked(
        self, order: ParallelOrder, rounds: Sequence[Round], ask: Asking
    ) -> ParallelResult:
        began_at = self._means.monotonic()
        done: list[Contribution] = []
        messages: list[str] = []
        for each in rounds:
            calls = [Call(request_of(order, one, messages, self._prompts()), one) for one in each]
            came = [_compacted(one, order.message_chars) for one in await ask.all(calls)]
            done += came
            found = [one.message for one in came if one.state is ContributionState.DONE]
            if not found:
                raise _failed(came)
            if each is not rounds[-1]:
                messages = found
        spent = spent_on(done, self._means.monotonic() - began_at)
        last = done[-1]
        sentence = say(
            "{model} answered with what {found} of {asked} trajectories of the last round found.",
            model=str(last.model),
            found=Amount(len(messages)),
            asked=Amount(len(rounds[-2])),
        )
        agreement = agreement_of(last.text, messages)
        return ParallelResult(last.text, tuple(done), spent, sentence, agreement)


def request_of(
    order: ParallelOrder, one: Contribution, messages: Sequence[str], prompts: Prompts
) -> GenerateRequest:
    """What a trajectory is asked. Pure."""
    is_last = one.round == len(order.rounds)
    prompt = prompts.of(order.prompt, messages, is_last=is_last)
    sampling = order.sampling
    if not is_last:
        if sampling.temperature is None:
            sampling = replace(sampling, temperature=FREE_TEMPERATURE)
        sampling = sampling_of(sampling, one.number, is_several=True)
    return GenerateRequest(
        one.model,
        prompt,
        order.system,
        talk(order.system, order.messages, prompt),
        sampling=sampling,
        runner=order.runner,
        min_length=0,
    )


def agreement_of(
    answer: str,
    messages: Sequence[str],
    rules: Rules | None = None,
    similar: Similarities | None = None,
) -> float | None:
    """Share (0-1) of the messages that say the same as the answer; None for long texts, which
    nobody writes twice in the same words, unless `similar` says how near they are (the answer
    first, then the messages). Pure."""
    rules = rules or Rules()
    if similar is None and is_wordy(answer, rules.least_words):
        return None
    put = grouped([Answer(answer), *(Answer(one) for one in messages)], rules, similar)
    home = put.group_of.get(0)
    if home is None:
        return None
    return (len(put.groups[home]) - 1) / len(messages) if messages else None


def _look(order: ParallelOrder, rounds: Sequence[Round]) -> None:
    is_twice = any(one.sample for each in rounds for one in each)
    if is_twice and order.sampling.temperature == 0:
        raise BadRequest(
            "At temperature 0 all trajectories of a model are the same.",
            "Choose a higher temperature.",
        )
    if order.message_chars < 1:
        raise BadRequest("A message needs room.", "Allow at least one character.")


def _compacted(one: Contribution, most_chars: int) -> Contribution:
    return replace(one, message=message_of(one.text, most_chars))


def _failed(came: Sequence[Contribution]) -> ForgeError:
    first = came[0]
    if len(came) == 1:
        return ForgeError(f"The last call failed: {first.sentence}", "Try again.")
    return ForgeError(
        f"All {len(came)} trajectories of a round failed: {first.sentence}",
        "Look at the model, or choose another.",
    )
