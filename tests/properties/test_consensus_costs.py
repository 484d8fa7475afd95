"""What several calls cost before they are made, and how they are laid out, whatever is asked."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.collaboration.choosing import spread
from forge_gui.engine.collaboration.consensus.calling import (
    FREE_TEMPERATURE,
    answers_of,
    calls_of,
    uses_of,
)
from forge_gui.engine.collaboration.estimating import CallCost, Pace, estimate, rough_tokens
from forge_gui.values.collaboration import ConsensusOrder, Contribution, ContributionState, Voter
from forge_gui.values.generation import Sampling
from forge_gui.values.ids import ModelId

MODELS = tuple(ModelId("forge", name) for name in "abc")
voters = st.lists(
    st.builds(
        Voter,
        st.sampled_from(MODELS),
        samples=st.integers(1, 4),
        weight=st.sampled_from([0.5, 1.0, 3.0]),
    ),
    min_size=1,
    max_size=5,
)
costs = st.lists(
    st.builds(CallCost, st.sampled_from(MODELS), st.integers(0, 900), st.integers(1, 500)),
    min_size=1,
    max_size=9,
)


@given(voters, st.none() | st.integers(0, 2**31 - 1))
def test_one_models_calls_stand_together_and_each_has_its_own_seed(
    who: list[Voter], seed: int | None
) -> None:
    order = ConsensusOrder("?", tuple(who), sampling=Sampling(seed=seed))
    calls = calls_of(order)
    models = [call.request.model for call in calls]
    assert models == sorted(models, key=models.index)
    assert len(calls) == sum(voter.samples for voter in who)
    assert [call.contribution.number for call in calls] == list(range(len(calls)))
    for model in set(models):
        asked = [call.request.sampling for call in calls if call.request.model == model]
        assert seed is None or len({one.seed for one in asked}) == len(asked)
        free = {one.temperature for one in asked}
        assert free == ({FREE_TEMPERATURE} if len(asked) > 1 else {None})
    assert len({use.step for use in uses_of(calls)}) == len(calls)


@given(voters)
def test_each_answer_has_the_weight_of_who_gave_it(who: list[Voter]) -> None:
    order = ConsensusOrder("?", tuple(who))
    done = [
        Contribution(call.contribution.number, call.request.model, ContributionState.DONE, text="x")
        for call in calls_of(order)
    ]
    answers = answers_of(order, done)
    for model in MODELS:
        expected = sum(voter.weight * voter.samples for voter in who if voter.model == model)
        given_ = sum(
            answer.weight for answer, one in zip(answers, done, strict=True) if one.model == model
        )
        assert math.isclose(expected, given_)


@given(costs, st.sets(st.sampled_from(MODELS)), st.none() | st.integers(1, 500))
def test_time_is_told_only_where_every_speed_is_known(
    calls: list[CallCost], known: set[ModelId], limit: int | None
) -> None:
    paces = {model: Pace(10.0 if model in known else None, 100.0, 2.0) for model in MODELS}
    found = estimate(calls, paces, (), limit)
    asked = {call.model for call in calls}
    assert set(found.unknown) == asked - known
    assert (found.seconds is None) == bool(asked - known)
    assert found.loads == len(asked)
    assert found.tokens == sum(call.prompt_tokens + call.answer_tokens for call in calls)
    if found.seconds is not None:
        work = sum(call.prompt_tokens / 100 + call.answer_tokens / 10 for call in calls)
        assert math.isclose(found.seconds, work + 2 * len(asked))
        there = estimate(calls, paces, asked, limit)
        assert there.seconds is not None
        assert math.isclose(there.seconds, work)
        assert there.loads == 0


@given(st.integers(1, 40), st.integers(1, 3))
def test_voters_are_spread_evenly_over_the_models_there_are(count: int, models: int) -> None:
    found = spread(MODELS[:models], count)
    samples = [voter.samples for voter in found]
    assert sum(samples) == count
    assert max(samples) - min(samples) <= 1
    assert len(found) == min(models, count)


@given(st.text(max_size=99))
def test_a_text_is_never_free(text: str) -> None:
    assert (rough_tokens(text) == 0) == (not text)
