"""Axioms of voting: names of voters and of answers do not matter, agreement wins, support helps."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from forge_gui.engine.collaboration.consensus.counting import STRATEGIES
from forge_gui.engine.collaboration.consensus.deciding import decide
from forge_gui.engine.collaboration.consensus.grouping import grouped
from forge_gui.engine.collaboration.consensus.merging import weighted_mean, weighted_median
from forge_gui.engine.collaboration.consensus.readings import read
from forge_gui.engine.collaboration.consensus.text_merging import merged_text, sentences_of
from forge_gui.engine.collaboration.consensus.weighing import weight_of, weights_from_rows
from forge_gui.values.consensus import Answer, Consensus, Middle, Rules, Sameness, Strategy, TieRule
from forge_gui.values.errors import BadRequest

OPTIONS = ("north", "south", "east", "west")
PURE = [Strategy(name) for name in STRATEGIES]
COUNTING = [s for s in PURE if s is not Strategy.ENSEMBLE_AVERAGE]

texts = st.sampled_from(OPTIONS)
answers = st.builds(
    Answer,
    texts,
    weight=st.sampled_from([0.5, 1.0, 2.0]),
    confidence=st.none() | st.sampled_from([0.25, 0.5, 1.0]),
    ranking=st.just(()) | st.permutations(OPTIONS).map(tuple),
)
ballots = st.lists(answers, min_size=1, max_size=9)


def _scores(found: Consensus) -> dict[str, float]:
    return {group.text: round(group.score, 9) for group in found.groups}


@given(ballots, st.sampled_from(PURE), st.randoms())
def test_the_order_and_the_names_of_voters_change_nothing(
    ballot: list[Answer], strategy: Strategy, random: object
) -> None:
    shuffled = [replace(answer, voter=str(n)) for n, answer in enumerate(ballot)]
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis' own Random
    one, other = decide(ballot, strategy), decide(shuffled, strategy)
    assert one.text == other.text
    assert _scores(one) == _scores(other)
    assert math.isclose(one.confidence, other.confidence)


@given(ballots, st.sampled_from(COUNTING), st.permutations(OPTIONS))
def test_the_names_of_answers_do_not_matter(
    ballot: list[Answer], strategy: Strategy, other: list[str]
) -> None:
    names = dict(zip(OPTIONS, other, strict=True))
    renamed = [
        replace(a, text=names[a.text], ranking=tuple(names[one] for one in a.ranking))
        for a in ballot
    ]
    before, after = decide(ballot, strategy), decide(renamed, strategy)
    assert {names[text]: score for text, score in _scores(before).items()} == _scores(after)
    if before.tie is not TieRule.TEXT:
        assert names[before.text] == after.text


@given(texts, st.lists(answers, min_size=1, max_size=9), st.sampled_from(PURE))
def test_what_all_say_wins(text: str, ballot: list[Answer], strategy: Strategy) -> None:
    found = decide([replace(one, text=text, ranking=()) for one in ballot], strategy)
    assert (found.text, found.confidence) == (text, 1.0)


@given(ballots, st.sampled_from(COUNTING), st.data())
def test_who_changes_over_to_the_winner_does_not_make_it_lose(
    ballot: list[Answer], strategy: Strategy, data: st.DataObject
) -> None:
    plain = [replace(one, ranking=(), confidence=None) for one in ballot]
    before = decide(plain, strategy)
    assume(before.tie is None)
    place = data.draw(st.integers(0, len(plain) - 1))
    plain[place] = replace(plain[place], text=before.text)
    assert decide(plain, strategy).text == before.text


@given(st.lists(st.permutations(OPTIONS).map(tuple), min_size=1, max_size=7), st.data())
def test_an_answer_that_rises_in_one_ranking_does_not_fall_in_borda(
    rankings: list[tuple[str, ...]], data: st.DataObject
) -> None:
    def ballot(orders: list[tuple[str, ...]]) -> list[Answer]:
        every = [Answer(one, weight=0.0) for one in OPTIONS]
        return every + [Answer(order[0], ranking=order) for order in orders]

    before = decide(ballot(rankings), Strategy.BORDA_COUNT)
    assume(before.tie is None)
    n = data.draw(st.integers(0, len(rankings) - 1))
    at = rankings[n].index(before.text)
    assume(at > 0)
    raised = list(rankings[n])
    raised[at - 1], raised[at] = raised[at], raised[at - 1]
    rankings[n] = tuple(raised)
    assert decide(ballot(rankings), Strategy.BORDA_COUNT).text == before.text


@given(st.lists(st.permutations(OPTIONS).map(tuple), min_size=1, max_size=7))
def test_borda_gives_away_the_points_of_each_full_ranking(
    rankings: list[tuple[str, ...]],
) -> None:
    every = [Answer(one, weight=0.0) for one in OPTIONS]
    found = decide(every + [Answer(r[0], ranking=r) for r in rankings], Strategy.BORDA_COUNT)
    assert math.isclose(sum(g.score for g in found.groups), len(rankings) * (3 + 2 + 1))


@given(ballots, st.sampled_from(PURE))
def test_each_answer_has_one_vote_with_a_reason(ballot: list[Answer], strategy: Strategy) -> None:
    found = decide([*ballot, Answer("  ")], strategy)
    assert [vote.answer for vote in found.votes] == list(range(len(ballot) + 1))
    assert found.votes[-1].group is None
    assert found.abstained == 1
    assert all(str(vote.why) for vote in found.votes)
    for vote in found.votes[:-1]:
        assert vote.group is not None
        assert vote.answer in found.groups[vote.group].members
    assert 0 <= found.confidence <= 1


@given(st.integers(1, 9), st.integers(0, 9), st.floats(0, 1))
def test_below_the_quorum_there_is_no_consensus(voted: int, silent: int, quorum: float) -> None:
    found = decide([Answer("a")] * voted + [Answer("")] * silent, rules=Rules(quorum=quorum))
    assert found.is_reached == (voted / (voted + silent) >= quorum)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Paris.", "**paris**", Sameness.EXACT),
        ("42", "42.0", Sameness.NUMERIC),
        ("1,000 €", "1000", Sameness.NUMERIC),
        ("-5", "- 5", Sameness.NUMERIC),
        ('{"a": 1, "b": 2}', '{"b": 2.0, "a": 1}', Sameness.JSON),
    ],
)
def test_the_same_in_other_writing_is_one_group(one: str, other: str, same: Sameness) -> None:
    put = grouped([Answer(one), Answer(other)], Rules())
    assert put.groups == ((0, 1),)
    assert put.sames == (same,)


@pytest.mark.parametrize(
    ("one", "other"), [("5", "-5"), ("Paris", "Lyon"), ("1", "one"), ("12", "1 2")]
)
def test_what_differs_stays_apart(one: str, other: str) -> None:
    assert len(grouped([Answer(one), Answer(other)], Rules()).groups) == 2


def test_near_embeddings_are_one_group_and_chains_are_not() -> None:
    similar = [[1, 0.9, 0.5], [0.9, 1, 0.88], [0.5, 0.88, 1]]
    said = [Answer(f"I saw {what} there") for what in ("a big dog", "a large dog", "a wolf")]
    put = grouped(said, Rules(), similar)
    assert put.groups == ((0, 1), (2,))
    assert put.sames[0] is Sameness.MEANING


@pytest.mark.parametrize(
    ("one", "other"), [("yes", "no"), ("1998", "1999"), ('{"a": 1}', '{"a": 2}'), ("no one", "one")]
)
def test_short_answers_and_values_are_never_joined_by_embeddings(one: str, other: str) -> None:
    put = grouped([Answer(one), Answer(other)], Rules(), [[1, 0.99], [0.99, 1]])
    assert len(put.groups) == 2


@given(st.lists(st.sampled_from([1.0, 1.0 + 6e-7, 1.0 + 1.2e-6, 5.0]), max_size=6), st.randoms())
def test_numbers_are_grouped_alike_in_any_order(numbers: list[float], random: object) -> None:
    def found(values: list[float]) -> list[list[float]]:
        put = grouped([Answer(repr(value)) for value in values], Rules())
        return sorted(sorted(values[place] for place in group) for group in put.groups)

    shuffled = list(numbers)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis' own Random
    assert found(numbers) == found(shuffled)


@given(st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(0.1, 10)), min_size=1, max_size=9))
def test_mean_and_median_lie_between_the_ends(values: list[tuple[float, float]]) -> None:
    low, high = min(v for v, _ in values), max(v for v, _ in values)
    slack = 1e-6 * max(abs(low), abs(high), 1)
    for middle in (weighted_mean(values), weighted_median(values)):
        assert low - slack <= middle <= high + slack


def test_numbers_become_their_mean_and_objects_their_middle() -> None:
    mean = decide([Answer("10"), Answer("20", weight=3.0)], Strategy.ENSEMBLE_AVERAGE)
    assert mean.value == 17.5
    merged = decide(
        [Answer('{"price": 10, "kind": "a"}'), Answer('{"price": 14, "kind": "b", "x": 1}'),
         Answer('{"price": 30, "kind": "b"}')],
        Strategy.ENSEMBLE_AVERAGE,
    )  # fmt: skip
    assert merged.value == {"kind": "b", "price": 14}


def test_the_median_is_taken_where_the_rules_say_so() -> None:
    said = [Answer("10"), Answer("12"), Answer("1000")]
    found = decide(said, Strategy.ENSEMBLE_AVERAGE, Rules(middle=Middle.MEDIAN))
    assert (found.value, found.confidence) == (12.0, 1.0)
    assert str(found.sentence) == "The median of 3 numbers from 10 to 1000."


def test_words_among_numbers_are_outvoted_and_numbers_among_words_too() -> None:
    few_words = decide([Answer("10"), Answer("20"), Answer("a lot")], Strategy.ENSEMBLE_AVERAGE)
    assert few_words.value == 15.0
    assert math.isclose(few_words.confidence, 2 / 3)
    few_numbers = decide(
        [Answer("10"), Answer("a lot"), Answer("a lot")], Strategy.ENSEMBLE_AVERAGE
    )
    assert few_numbers.text == "a lot"


def test_texts_that_mean_the_same_become_what_most_of_them_say() -> None:
    said = [
        Answer("Water boils at 100 degrees. It is wet."),
        Answer("Water boils at 100 degrees. It is a liquid at home."),
        Answer("At 100 degrees water boils. It is dry."),
    ]

    def near(one: str, other: str) -> float:
        return 0.95 if "boils" in one and "boils" in other else 0.1

    everything_near = [[1.0] * 3] * 3
    found = decide(said, Strategy.ENSEMBLE_AVERAGE, similar=everything_near, likeness=near)
    assert found.text == "At 100 degrees water boils."
    assert "have in common" in str(found.sentence)


@given(st.lists(st.tuples(st.text(max_size=60), st.floats(0, 5)), min_size=1, max_size=6))
def test_merged_texts_hold_nothing_that_nobody_said(texts: list[tuple[str, float]]) -> None:
    made = merged_text(texts)
    if all(made != text.strip() for text, _ in texts):
        assert all(any(part in text for text, _ in texts) for part in sentences_of(made))


@given(st.text(min_size=1, max_size=60), st.integers(2, 5))
def test_equal_texts_merge_to_their_own_sentences(text: str, count: int) -> None:
    made = merged_text([(text, 1.0)] * count)
    assert made.split() == " ".join(sentences_of(text)).split() or made == text.strip()


@pytest.mark.parametrize(
    "answer", [Answer("a", weight=-1), Answer("a", weight=math.nan), Answer("a", confidence=1.5)]
)
def test_weights_and_confidences_that_are_none_are_refused(answer: Answer) -> None:
    with pytest.raises(BadRequest, match="of answer 2 is"):
        decide([Answer("a"), answer])


def test_a_factor_that_ranking_does_not_know_is_refused() -> None:
    with pytest.raises(BadRequest, match='no factor "beauty"'):
        decide([Answer("a")], Strategy.RANKING_BASED, Rules(factors={"beauty": 1.0}))


@given(st.floats(0, 1), st.integers(2, 10))
def test_a_better_voter_never_weighs_less(p: float, options: int) -> None:
    assert weight_of(p, options) >= 0
    assert weight_of(min(1.0, p + 0.05), options) >= weight_of(p, options)
    assert weight_of(1 / options, options) < 1e-9


def test_voters_that_know_nothing_all_count_the_same() -> None:
    assert weights_from_rows({"a": ["x"], "b": ["x"]}, ["y"]) == {"a": 1.0, "b": 1.0}


@given(st.text(max_size=40))
def test_any_text_can_be_read(text: str) -> None:
    found = read(text)
    assert (found is None) == (not text.strip())


def test_an_unknown_strategy_is_named_with_those_there_are() -> None:
    with pytest.raises(BadRequest, match="no consensus strategy"):
        decide([Answer("a")], "dictatorship")
    assert set(STRATEGIES) == set(Strategy) - {Strategy.PARALLEL_REASONING}
