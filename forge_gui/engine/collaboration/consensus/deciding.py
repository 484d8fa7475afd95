"""From answers to one: grouped, counted by a strategy, ties broken by stated rules. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from forge_gui.engine.collaboration.consensus.averaging import averaged
from forge_gui.engine.collaboration.consensus.counting import STRATEGIES, Scoring, strength
from forge_gui.engine.collaboration.consensus.grouping import Grouped, Similarities, grouped
from forge_gui.engine.collaboration.consensus.text_merging import Likeness
from forge_gui.engine.collaboration.consensus.voters import checked
from forge_gui.values.consensus import (
    Answer,
    AnswerGroup,
    Consensus,
    CountedVote,
    Rules,
    Strategy,
    TieRule,
)
from forge_gui.values.errors import BadRequest
from forge_gui.values.sentence import Amount, Sentence, Unit, say

_SAME_SCORE = 1e-9


def decide(
    answers: Sequence[Answer],
    strategy: str = Strategy.MAJORITY_VOTING,
    rules: Rules | None = None,
    *,
    similar: Similarities | None = None,
    likeness: Likeness | None = None,
    strategies: Mapping[str, Scoring] = STRATEGIES,
) -> Consensus:
    """One answer out of several. BadRequest for a strategy that nobody registered, and for weights
    and confidences that are none.

    `similar`: how near the answers are to each other; `likeness`: how near any two sentences are.
    The order of the answers changes nothing but the order of equals in the explanation.
    """
    rules = rules or Rules()
    checked(answers, rules)
    score = strategies.get(strategy)
    if score is None:
        known = ", ".join(sorted(strategies))
        raise BadRequest(f'There is no consensus strategy "{strategy}".', f"There are: {known}.")
    put = grouped(answers, rules, similar)
    groups = _scored(put, score(put, rules))
    votes = tuple(_votes(put, strategy))
    abstained = len(answers) - sum(len(group) for group in put.groups)
    blocked = _blocked(len(answers), abstained, groups, rules)
    if blocked is not None:
        ordered = tuple(sorted(groups, key=lambda group: -group.score))
        votes = as_ordered(votes, ordered)
        return Consensus("", 0.0, strategy, ordered, votes, blocked, abstained=abstained)
    counted = _Counted(put, groups, votes, strategy, abstained)
    return _won(counted, rules, likeness)


@dataclass(frozen=True, slots=True)
class _Counted:
    """Answers whose groups have their scores."""

    put: Grouped
    groups: Sequence[AnswerGroup]
    votes: tuple[CountedVote, ...]
    strategy: str
    abstained: int


def _won(counted: _Counted, rules: Rules, likeness: Likeness | None) -> Consensus:
    put, groups, strategy = counted.put, counted.groups, counted.strategy
    ordered = sorted(groups, key=lambda group: _rank(put, group))
    votes, abstained = as_ordered(counted.votes, ordered), counted.abstained
    tie = _tie(put, ordered)
    total = sum(group.score for group in ordered)
    share = ordered[0].score / total if total else 1 / len(ordered)
    best = ordered[0]
    if share < rules.least_share:
        sentence = say(
            "No answer has {least} of the score; the best has {share}.",
            least=Amount(rules.least_share * 100, Unit.PERCENT),
            share=Amount(share * 100, Unit.PERCENT),
        )
        return Consensus("", share, strategy, tuple(ordered), votes, sentence, None, abstained, tie)
    text, value = best.text, best.value
    sentence = _outcome(best, put, share, tie)
    if strategy == Strategy.ENSEMBLE_AVERAGE:
        made = averaged(put, best, share, rules, likeness)
        text, value, share = made.text, made.value, made.share
        if made.sentence is not None:
            sentence, tie = made.sentence, None
    return Consensus(text, share, strategy, tuple(ordered), votes, sentence, value, abstained, tie)


def as_ordered(
    votes: Sequence[CountedVote], groups: Sequence[AnswerGroup]
) -> tuple[CountedVote, ...]:
    """The votes with the places that their groups have now."""
    homes = {place: n for n, group in enumerate(groups) for place in group.members}
    return tuple(replace(vote, group=homes.get(vote.answer)) for vote in votes)


def _scored(put: Grouped, scores: Sequence[float]) -> list[AnswerGroup]:
    found = []
    for group, score, same in zip(put.groups, scores, put.sames, strict=True):
        first = min(group, key=lambda place: _standing(put.answers[place]))
        reading = put.readings[first]
        value = reading.value if reading else None
        found.append(AnswerGroup(put.answers[first].text.strip(), group, score, value, same))
    return found


def _standing(answer: Answer) -> tuple[float, int, str]:
    """Who speaks for a group: the most confident, then the shortest, then by the alphabet."""
    return -(answer.confidence or 0.0), len(answer.text), answer.text


def _rank(put: Grouped, group: AnswerGroup) -> tuple[float, float, int, str]:
    together = sum(put.answers[place].confidence or 0.0 for place in group.members)
    return -round(group.score, 9), -round(together, 9), -len(group.members), _key(put, group)


def _key(put: Grouped, group: AnswerGroup) -> str:
    return min(reading.key for place in group.members if (reading := put.readings[place]))


def _tie(put: Grouped, ordered: Sequence[AnswerGroup]) -> TieRule | None:
    if len(ordered) == 1 or ordered[0].score - ordered[1].score > _SAME_SCORE:
        return None
    first, second = (_rank(put, group) for group in ordered[:2])
    if first[1] != second[1]:
        return TieRule.CONFIDENCE
    return TieRule.VOTES if first[2] != second[2] else TieRule.TEXT


def _blocked(
    voters: int, abstained: int, groups: Sequence[AnswerGroup], rules: Rules
) -> Sentence | None:
    if not voters:
        return say("Nobody was asked.")
    if not groups:
        return say("All {voters} abstained.", voters=Amount(voters))
    if (voters - abstained) / voters < rules.quorum:
        return say(
            "Only {voted} of {voters} answered; the quorum is {quorum}.",
            voted=Amount(voters - abstained),
            voters=Amount(voters),
            quorum=Amount(rules.quorum * 100, Unit.PERCENT),
        )
    return None


def _votes(put: Grouped, strategy: str) -> list[CountedVote]:
    homes = put.group_of
    found = []
    for place, answer in enumerate(put.answers):
        home = homes.get(place)
        if home is None:
            found.append(CountedVote(place, None, 0.0, say("It gave no answer.")))
        elif strategy in (Strategy.WEIGHTED_VOTING, Strategy.ENSEMBLE_AVERAGE):
            found.append(CountedVote(place, home, strength(answer), _why_weighted(answer)))
        else:
            found.append(CountedVote(place, home, 1.0, say("It counts as one voter.")))
    return found


def _why_weighted(answer: Answer) -> Sentence:
    if answer.confidence is None:
        weight = Amount(answer.weight, Unit.SCORE)
        return say("Its weight is {weight}; it told no confidence.", weight=weight)
    return say(
        "Its weight is {weight}, its confidence {confidence}.",
        weight=Amount(answer.weight, Unit.SCORE),
        confidence=Amount(answer.confidence * 100, Unit.PERCENT),
    )


def _outcome(best: AnswerGroup, put: Grouped, share: float, tie: TieRule | None) -> Sentence:
    voted = sum(len(group) for group in put.groups)
    facts = {
        "n": Amount(len(best.members)),
        "voters": Amount(voted),
        "share": Amount(share * 100, Unit.PERCENT),
    }
    if tie is TieRule.CONFIDENCE:
        return say("{n} of {voters} agree ({share}); confidence decided between equals.", **facts)
    if tie is TieRule.VOTES:
        return say("{n} of {voters} agree ({share}); more votes decided between equals.", **facts)
    if tie is TieRule.TEXT:
        return say("{n} of {voters} agree ({share}); the alphabet decided between equals.", **facts)
    return say("{n} of {voters} agree, with {share} of the score.", **facts)
