"""What a vote or a hand-off came to, as a chat shows and keeps it. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from forge_gui.values.chats import (
    Figures,
    JointAnswer,
    JointGroup,
    JointVote,
    PathStep,
    Turn,
    TurnEnd,
    TurnId,
)
from forge_gui.values.collaboration import ConsensusResult, Contribution, ContributionState
from forge_gui.values.handoff import HandoffResult, HandoffStep
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.playground_live import LiveAnswer
from forge_gui.viewmodels.sentence_words import in_words

HAND_OFF = "hand_off"


def vote_turn(live: LiveAnswer, one: Contribution) -> Turn:
    """The whole answer of a voter."""
    live.gather()
    is_out = one.state is ContributionState.ABSTAINED
    return replace(
        live.turn,
        text=one.text or live.turn.text,
        end=TurnEnd.FAILED if is_out else TurnEnd.DONE,
        figures=Figures(one.prompt_tokens, one.completion_tokens, total_s=one.seconds),
        note=said(one.sentence) if one.sentence else "",
    )


def vote_answer(result: ConsensusResult, turns: Mapping[int, Turn]) -> JointAnswer:
    """`turns` are the answers by the numbers of the votes."""
    found = result.consensus
    votes = tuple(
        JointVote(
            turns[vote.answer].id,
            result.contributions[vote.answer].model,
            vote.group,
            vote.counted,
            result.contributions[vote.answer].confidence,
            in_words(vote.why),
        )
        for vote in found.votes
        if vote.answer in turns and vote.answer < len(result.contributions)
    )
    return JointAnswer(
        found.strategy,
        found.text,
        in_words(found.sentence),
        found.confidence,
        tuple(JointGroup(one.text, one.score) for one in found.groups),
        votes,
        result.spent.tokens,
        result.spent.seconds,
        compared=in_words(result.compared) if result.compared else "",
    )


def step_turn(live: LiveAnswer, step: HandoffStep) -> Turn:
    """The whole answer of a model on the path."""
    live.gather()
    return replace(
        live.turn,
        model=step.model,
        text=step.text or live.turn.text,
        end=TurnEnd.DONE if step.text else TurnEnd.FAILED,
        figures=Figures(step.prompt_tokens, step.completion_tokens, total_s=step.seconds),
        note="" if step.text else in_words(step.reason),
    )


def path_answer(result: HandoffResult, turns: Sequence[TurnId], threshold: float) -> JointAnswer:
    """`turns` are the answers, in the order of the path."""
    steps = tuple(
        PathStep(
            turn,
            step.model,
            step.confidence.value,
            in_words(step.reason),
            step.is_kept,
            step.completion_tokens,
        )
        for turn, step in zip(turns, result.steps, strict=False)
    )
    spent = sum((one.prompt_tokens or 0) + (one.completion_tokens or 0) for one in result.steps)
    return JointAnswer(
        HAND_OFF,
        result.text,
        in_words(result.confidence.sentence),
        result.confidence.value or 0.0,
        tokens=spent,
        seconds=sum(one.seconds for one in result.steps),
        path=steps,
        threshold=threshold,
    )
