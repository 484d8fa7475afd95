"""What holds for every route: able, allowed, the best by the stated order, and reasons that are true."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.engine.orchestration.criteria import ORDERS, Candidate
from forge_gui.engine.orchestration.routing import MOST_FALLBACKS, Wanted, route_of, weigh
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import (
    CapabilityEntry,
    CapabilityFact,
    CapabilityRating,
    CapabilitySource,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import Speed
from forge_gui.values.models import AskedAlike, Origin
from forge_gui.values.routing import AutoKind, Preference, Route
from forge_gui.values.sentence import Sentence

CODE, TEXT, VISION = Capability.CODE_GENERATION, Capability.TEXT_GENERATION, Capability.VISION
GIB = 1024**3
_right = st.integers(0, 100)
_abilities = st.frozensets(st.sampled_from([CODE, TEXT, VISION]))


@st.composite
def candidates(draw: st.DrawFn, name: str = "m") -> Candidate:
    abilities = draw(_abilities)
    facts = tuple(
        CapabilityFact(one, CapabilitySource.BACKEND, "Its server lists it.") for one in abilities
    )
    scores = draw(st.dictionaries(st.sampled_from(sorted(abilities) or [TEXT]), st.floats(0, 1)))
    origins = st.sampled_from([Origin.STATED, Origin.MEASURED, Origin.PUBLISHED])
    ratings = tuple(
        CapabilityRating(
            one, score, draw(origins), draw(st.sampled_from(["", "HumanEval, a card"]))
        )
        for one, score in scores.items()
    )
    entry = CapabilityEntry(
        ModelId("simulation", name),
        facts,
        ratings,
        is_listed=draw(st.booleans()) or draw(st.booleans()),
        parameters=draw(st.none() | st.sampled_from([10**6, 10**9, 8 * 10**9])),
        memory_bytes=draw(st.none() | st.sampled_from([0, GIB, 5 * GIB, 40 * GIB])),
        asked_alike=tuple(
            AskedAlike(one, draw(st.sampled_from(["these", "those"])), 100, draw(_right))
            for one in draw(st.frozensets(st.sampled_from(sorted(abilities) or [TEXT])))
        ),
    )
    speeds = st.builds(
        Speed, st.floats(0.5, 200), st.sampled_from([Origin.MEASURED, Origin.ESTIMATED])
    )
    rarely = st.integers(0, 9).map(lambda number: number == 0)
    return Candidate(
        entry, draw(st.none() | speeds), draw(st.booleans()), draw(rarely), draw(rarely)
    )


@st.composite
def houses(draw: st.DrawFn) -> tuple[Candidate, ...]:
    return tuple(draw(candidates(f"m{number}")) for number in range(draw(st.integers(0, 7))))


@st.composite
def questions(draw: st.DrawFn) -> Wanted:
    return Wanted(
        draw(st.sampled_from([CODE, TEXT, VISION])),
        draw(st.none() | st.sampled_from([2 * GIB, 16 * GIB])),
        draw(st.sampled_from(Preference)),
        draw(st.booleans()),
        draw(st.frozensets(st.just(TEXT))),
        draw(st.sets(st.just(ModelId("simulation", "m0")))),
        draw(st.sets(st.sampled_from([ModelId("simulation", name) for name in ("m1", "m2")]))),
    )


def routed(house: tuple[Candidate, ...], wanted: Wanted) -> Route | None:
    return route_of(weigh(house, wanted), wanted, None)


def may_be_asked(one: Candidate, wanted: Wanted) -> bool:
    """The rule in the words of docs/orchestrator.md, written down a second time."""
    need = one.entry.memory_bytes
    fits = one.is_loaded or need is None or wanted.room is None or need <= wanted.room
    return (
        {wanted.capability, *wanted.also} <= one.entry.capabilities
        and one.model not in wanted.without
        and one.entry.is_listed
        and not (one.is_resting or one.is_silent)
        and (wanted.may_leave or need != 0 or one.model in wanted.admitted)
        and fits
    )


@given(houses(), questions())
def test_there_is_a_route_exactly_where_a_model_may_be_asked(
    house: tuple[Candidate, ...], wanted: Wanted
) -> None:
    able = {one.model for one in house if may_be_asked(one, wanted)}
    route = routed(house, wanted)
    assert (route is not None) == bool(able)
    if route is None:
        return
    named = [route.model, *(one.model for one in route.alternatives)]
    assert set(named) == able
    assert len(named) == len(able)
    others = {one.model for one in house if wanted.capability in one.entry.capabilities} - able
    assert {one.model for one in route.left_out} == others
    assert len(route.fallbacks) <= MOST_FALLBACKS
    assert set(route.fallbacks) <= set(named[1:])


@given(houses(), questions(), st.randoms(use_true_random=False))
def test_the_order_of_the_question_changes_nothing(
    house: tuple[Candidate, ...], wanted: Wanted, chance: random.Random
) -> None:
    mixed = list(house)
    chance.shuffle(mixed)
    assert routed(tuple(mixed), wanted) == routed(house, wanted)


@given(houses(), questions())
def test_nothing_leaves_this_pc_while_a_model_on_it_can_do_it(
    house: tuple[Candidate, ...], wanted: Wanted
) -> None:
    route = routed(house, wanted)
    by_name = {one.model: one for one in house}
    if route is None or not by_name[route.model].is_remote:
        local = route is not None
        assert not (local and any(by_name[m].is_remote for m in (route.fallbacks if route else ())))
        return
    assert wanted.may_leave or route.model in wanted.admitted
    assert all(one.is_remote for one in house if may_be_asked(one, wanted))


@given(houses(), questions(), st.integers(0, 6))
def test_who_wins_still_wins_with_a_better_figure(
    house: tuple[Candidate, ...], wanted: Wanted, which: int
) -> None:
    route = routed(house, wanted)
    if route is None:
        return
    winner = next(one for one in house if one.model == route.model)
    entry, speed = winner.entry, winner.speed
    best = CapabilityRating(wanted.capability, 1.0, Origin.STATED)
    better = [
        replace(winner, is_loaded=True),
        replace(winner, speed=Speed(speed.tokens_per_s * 2 if speed else 50.0, Origin.MEASURED)),
        replace(winner, entry=replace(entry, ratings=(best,))),
        replace(winner, entry=replace(entry, parameters=(entry.parameters or 0) * 2 or 10**9)),
        replace(winner, entry=replace(entry, asked_alike=_all_right(entry))),
    ][which % 5]
    again = routed(tuple(better if one is winner else one for one in house), wanted)
    assert again is not None
    assert again.model == route.model


def _all_right(entry: CapabilityEntry) -> tuple[AskedAlike, ...]:
    return tuple(replace(one, right=one.questions) for one in entry.asked_alike)


@given(houses(), questions())
def test_of_those_that_were_asked_the_same_the_better_answers_go_before_the_size(
    house: tuple[Candidate, ...], wanted: Wanted
) -> None:
    """Where nothing else tells them apart: no rating, the same speed, place and memory."""
    plain = [
        replace(
            one,
            entry=replace(one.entry, ratings=(), memory_bytes=GIB),
            speed=None,
            is_loaded=False,
        )
        for one in house
    ]
    able = weigh(plain, wanted).able
    groups: dict[tuple[str, int], list[AskedAlike]] = {}
    for one in able:
        if answered := one.entry.answered(wanted.capability):
            groups.setdefault(answered.key, []).append(answered)
    if wanted.prefer is Preference.QUALITY:
        for answers in groups.values():
            assert [a.right for a in answers] == sorted((a.right for a in answers), reverse=True)


def test_a_larger_model_that_was_asked_the_same_and_knew_less_comes_after() -> None:
    def model(name: str, parameters: int, right: int | None) -> Candidate:
        fact = CapabilityFact(CODE, CapabilitySource.BACKEND, "Its backend lists it.")
        asked = () if right is None else (AskedAlike(CODE, "a bench", 400, right),)
        entry = CapabilityEntry(
            ModelId("simulation", name), (fact,), parameters=parameters, memory_bytes=GIB,
            asked_alike=asked,
        )  # fmt: skip
        return Candidate(entry)

    tiny, small = model("tiny", 10**6, 375), model("small", 4 * 10**6, 341)
    middle, large = model("middle", 2 * 10**6, None), model("large", 10**9, None)
    route = routed((tiny, small), Wanted(CODE))
    assert route is not None
    assert route.model == tiny.model
    asked = "Asked the same 400 questions (a bench), it answered"
    assert f"{asked} 94 % right, simulation:small 85 %." in map(str, route.reasons)
    assert [str(one.sentence) for one in route.alternatives] == [
        f"{asked} 85 % right, simulation:tiny 94 %."
    ]
    route = routed((small, middle, large, tiny), Wanted(CODE))
    assert route is not None
    named = [route.model.name, *(one.model.name for one in route.alternatives)]
    assert named == ["large", "tiny", "small", "middle"]
    assert "None of the 4 models" in str(route.reasons[-1])


@given(houses(), questions())
def test_each_is_behind_the_one_before_by_the_stated_order(
    house: tuple[Candidate, ...], wanted: Wanted
) -> None:
    route = routed(house, wanted)
    if route is None:
        return
    by_name = {one.model: one for one in weigh(house, wanted).able}
    named = [by_name[m] for m in (route.model, *(one.model for one in route.alternatives))]
    keys = [
        tuple(criterion.key(one, wanted.capability) for criterion in ORDERS[wanted.prefer])
        for one in named
    ]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)


@settings(max_examples=200)
@given(houses(), questions())
def test_every_figure_in_a_reason_is_a_figure_of_the_model(
    house: tuple[Candidate, ...], wanted: Wanted
) -> None:
    route = routed(house, wanted)
    if route is None:
        return
    winner = next(one for one in house if one.model == route.model)
    said = [str(one) for one in route.reasons]
    assert ("It is in memory already." in said) == (winner.is_loaded and not winner.is_remote)
    assert any("tokens a second" in one for one in said) == (winner.speed is not None)
    count = len(route.alternatives) + 1
    if any(one.startswith("It is the only") for one in said):
        assert count == 1
    if any(one.startswith("None of the") for one in said):
        sizes = [one.entry.parameters or 0 for one in house if may_be_asked(one, wanted)]
        assert winner.entry.parameters == max(sizes)
    if any(one.startswith("That is the best of") for one in said):
        ratings = [
            rating.score
            for one in house
            if may_be_asked(one, wanted) and (rating := one.entry.rating(wanted.capability))
        ]
        mine = winner.entry.rating(wanted.capability)
        assert mine is not None
        assert mine.score == max(ratings)
    everything = (*route.reasons, *(one.sentence for one in (*route.alternatives, *route.left_out)))
    assert all(filled(sentence) for sentence in everything)


def filled(sentence: Sentence) -> bool:
    """No gap was forgotten."""
    return set(re.findall(r"\{(\w+)\}", sentence.template)) <= set(sentence.gaps)


def test_the_ids_of_auto_are_ids() -> None:
    assert [str(one.model) for one in AutoKind] == ["auto:chat", "auto:code", "auto:vision"]
    assert all(ModelId.parse(str(one.model)) == one.model for one in AutoKind)
