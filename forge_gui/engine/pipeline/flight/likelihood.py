"""How likely a model is asked that may not be: the better ones of a hand-off, and the like. Pure.

The surest source counts: how often earlier runs of the step asked it, then the calibration of the
models before it (how many answers were less sure than the threshold). Where neither tells, it is
counted as asked, and the range of the plan holds for both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forge_gui.engine.pipeline.flight.facts import Remarks, StepFacts
from forge_gui.engine.storage.journal_costs import StepCost
from forge_gui.values.sentence import Amount, Sentence, Unit, say

LEAST_RUNS = 3
"""Fewer say too little of how often."""
_LIKELY = 0.5


def is_certain(facts: StepFacts) -> bool:
    """It is asked whatever comes."""
    return facts.chance == 1.0


def is_likely(facts: StepFacts) -> bool:
    """What nobody knows counts, so that a plan says too much sooner than too little."""
    return facts.chance is None or facts.chance >= _LIKELY


def is_thinkable(facts: StepFacts) -> bool:
    """It may be asked."""
    return facts.chance is None or facts.chance > 0


def as_often_as_before(facts: StepFacts, past: Sequence[StepCost], remarks: Remarks) -> StepFacts:
    """A step with what is inside: its models as likely as in earlier runs. What may not be asked
    is told."""
    paths = [one.asked for one in past if one.asked]
    inner = []
    for place, one in enumerate(facts.inner, 1):
        found = one
        if not is_certain(one):
            is_seen = len(paths) >= LEAST_RUNS
            if is_seen:
                share = sum(path >= place for path in paths) / len(paths)
                found = replace(one, chance=share)
            remarks.add(_told(facts, found, len(paths) if is_seen else 0))
        inner.append(found)
    return replace(facts, inner=tuple(inner))


def _told(facts: StepFacts, one: StepFacts, runs: int) -> Sentence:
    name = facts.node.name or facts.node.id
    model = str(one.node.model) if one.node.model else one.node.name or one.node.id
    if one.chance is None:
        return say(
            "{step} asks {model} only if needed: it is counted, and the ranges hold for both.",
            step=name,
            model=model,
        )
    share = Amount(100 * one.chance, Unit.PERCENT)
    if runs:
        return say(
            "{step} asked {model} in {share} of the last {runs} runs.",
            step=name,
            model=model,
            share=share,
            runs=Amount(runs),
        )
    return say(
        "{step} asks {model} in about {share} of cases, by the calibration of those before.",
        step=name,
        model=model,
        share=share,
    )
