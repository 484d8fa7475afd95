"""How votes and hand-offs are told: groups with their sign, strategies, the steps of a path. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.values.chats import JointAnswer
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.numbers import figure
from forge_gui.viewmodels.playground_heard import SoFar
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

STRATEGIES = {
    "majority_voting": QT_TR_NOOP("Majority"),
    "weighted_voting": QT_TR_NOOP("Weighted vote"),
    "ensemble_average": QT_TR_NOOP("Average or merge"),
    "ranking_based": QT_TR_NOOP("Ranking"),
    "borda_count": QT_TR_NOOP("Borda count"),
}
_LOOKS = (
    ("check-circle-fill", "ok"),
    ("circle-fill", "warn"),
    ("square-fill", "info"),
    ("triangle-fill", "secondary"),
)
"""A shape as well as a colour: the winner first."""


@dataclass(frozen=True, slots=True)
class GroupRow:
    """Answers that mean the same, for the list of groups."""

    text: str
    score: str
    share: float
    """Of all scores, 0-1."""
    percent: str
    models: str
    look: tuple[str, str]


@dataclass(frozen=True, slots=True)
class PathRow:
    """A model on the way of a hand-off, for the drawing of it."""

    name: str
    words: str
    look: tuple[str, str]
    why: str = ""


def group_look(group: int | None) -> tuple[str, str]:
    """The sign of a group and its token; None: of who abstained."""
    if group is None:
        return "minus-circle", "muted"
    return _LOOKS[min(group, len(_LOOKS) - 1)]


def strategy_words(strategy: str) -> str:
    known = STRATEGIES.get(strategy)
    return tr(known) if known else strategy.replace("_", " ")


def group_rows(joint: JointAnswer) -> tuple[GroupRow, ...]:
    total = sum(max(0.0, one.score) for one in joint.groups)
    rows = []
    for place, group in enumerate(joint.groups):
        share = max(0.0, group.score) / total if total else 0.0
        names = [wording.model_name(one.model) for one in joint.votes if one.group == place]
        rows.append(
            GroupRow(
                " ".join(group.text.split()),
                figure(group.score, 2),
                share,
                wording.percent(share * 100),
                ", ".join(names),
                group_look(place),
            )
        )
    return tuple(rows)


def votes_remark(joint: JointAnswer) -> str:
    """`2 of 3 voted`."""
    voted = sum(one.group is not None for one in joint.votes)
    return tr("{n} of {many} voted", n=voted, many=len(joint.votes))


def why_rows(joint: JointAnswer) -> tuple[str, ...]:
    """Why each vote counted as it did, or why each step of a path was taken."""
    votes = [f"{wording.model_name(one.model)}: {one.why}" for one in joint.votes if one.why]
    steps = [f"{wording.model_name(one.model)}: {one.why}" for one in joint.path if one.why]
    return (*votes, *steps)


def spent_words(joint: JointAnswer) -> str:
    """What it took in all."""
    told = []
    if joint.tokens:
        told.append(count(joint.tokens, "token"))
    if joint.seconds:
        told.append(wording.duration(joint.seconds))
    return ", ".join(told)


def path_rows(joint: JointAnswer) -> tuple[PathRow, ...]:
    """The whole way."""
    return tuple(
        _path_row(one.model, one.confidence, joint.threshold, one.why, is_kept=one.is_kept)
        for one in joint.path
    )


def path_so_far(so_far: SoFar, threshold: float) -> tuple[PathRow, ...]:
    """The way as far as it went: the last model may still be answering."""
    found = []
    for model, step in so_far.path:
        if step is None:
            name = wording.model_name(model)
            found.append(PathRow(name, tr("answers now"), ("circle-half", "ember")))
        else:
            sure, why = step.confidence.value, in_words(step.reason)
            found.append(_path_row(model, sure, threshold, why, is_kept=step.is_kept))
    return tuple(found)


def _path_row(
    model: ModelId, sure: float | None, threshold: float, why: str, *, is_kept: bool
) -> PathRow:
    look = ("check-circle-fill", "ok") if is_kept else ("arrow-circle-down", "warn")
    words = _step_words(sure, threshold, is_kept=is_kept)
    return PathRow(wording.model_name(model), words, look, why)


def _step_words(confidence: float | None, threshold: float, *, is_kept: bool) -> str:
    """`sure by 0.42, below 0.70: handed on`."""
    if confidence is None:
        sure = tr("nobody can say how sure it is")
    else:
        sure = tr("sure by {n}", n=figure(confidence, 2))
    if is_kept:
        return tr("{sure}: its answer stays", sure=sure)
    least = figure(threshold, 2)
    return tr("{sure}, {least} is wanted: handed on", sure=sure, least=least)
