"""Two runs of a test set beside each other, row by row, and whether the later one is worse. Pure.

Rows belong together where their inputs are equal, so that a set that grew or was sorted anew can
still be compared. With few rows no bootstrap is honest; there the sign test counts rows that got
better and worse (a fair coin would give so many, or more, in 1 of 20 cases at most).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from math import comb

from forge_gui.engine.evaluation.lift import FEWEST_ROWS, difference
from forge_gui.engine.evaluation.test_sets.aggregating import by_row, score_of
from forge_gui.values.evaluations import (
    Evaluation,
    EvaluationComparison,
    EvaluationRows,
    RowChange,
    RowResult,
    Shown,
    Turn,
)
from forge_gui.values.lift import Difference
from forge_gui.values.sentence import Amount, Sentence, Unit, say

_CHANCE = 0.05


def compare(
    before: EvaluationRows, after: EvaluationRows, allowed_loss: float | None = None
) -> EvaluationComparison:
    """What changed. `allowed_loss` (0-1): a mean loss of more than that is a regression, whether
    the interval shows it or not."""
    old, new = _by_key(before.rows), _by_key(after.rows)
    both = [key for key in new if key in old]
    changes = tuple(_change(old[key], new[key]) for key in both)
    only = len(old) - len(both), len(new) - len(both)
    if not changes:
        return _compared(before.run, after.run, (), only, None, Shown.NOTHING, None)
    found = difference([one.score_before for one in changes], [one.score_after for one in changes])
    shown = _shown(found, changes)
    return _compared(before.run, after.run, changes, only, found, shown, allowed_loss)


def _compared(
    before: Evaluation,
    after: Evaluation,
    changes: tuple[RowChange, ...],
    only: tuple[int, int],
    found: Difference | None,
    shown: Shown,
    allowed_loss: float | None,
) -> EvaluationComparison:
    is_beyond = found is not None and allowed_loss is not None and -found.mean > allowed_loss + 1e-9
    is_worse = shown is Shown.WORSE or is_beyond
    sentence = _said(found, shown, changes) if found else say("The two runs have no row in common.")
    return EvaluationComparison(before, after, changes, *only, found, shown, is_worse, sentence)


def sign_chance(better: int, worse: int) -> float:
    """How often a fair coin is as uneven as this or more, two-sided."""
    n, most = better + worse, max(better, worse)
    if n == 0:
        return 1.0
    return min(1.0, 2 * sum(comb(n, k) for k in range(most, n + 1)) / (1 << n))


def _shown(found: Difference, changes: Sequence[RowChange]) -> Shown:
    if found.rows < FEWEST_ROWS:
        better, worse = (_count(changes, turn) for turn in (Turn.BETTER, Turn.WORSE))
        if sign_chance(better, worse) > _CHANCE:
            return Shown.NOTHING
        return Shown.BETTER if better > worse else Shown.WORSE
    return Shown.BETTER if found.low > 0 else Shown.WORSE if found.high < 0 else Shown.NOTHING


def _said(found: Difference, shown: Shown, changes: Sequence[RowChange]) -> Sentence:
    gaps: dict[str, Amount | str] = {
        "mean": Amount(100 * found.mean, Unit.SCORE),
        "low": Amount(100 * found.low, Unit.SCORE),
        "high": Amount(100 * found.high, Unit.SCORE),
        "better": Amount(_count(changes, Turn.BETTER)),
        "worse": Amount(_count(changes, Turn.WORSE)),
        "rows": Amount(found.rows),
    }
    if shown is Shown.BETTER:
        return say(
            "Better: {mean} points ({low} to {high}) over {rows} rows; {better} got better, "
            "{worse} worse.",
            **gaps,
        )
    if shown is Shown.WORSE:
        return say(
            "Worse: {mean} points ({low} to {high}) over {rows} rows; {better} got better, "
            "{worse} worse.",
            **gaps,
        )
    return say(
        "No difference shown: {mean} points ({low} to {high}) over {rows} rows; {better} got "
        "better, {worse} worse.",
        **gaps,
    )


def _count(changes: Sequence[RowChange], turn: Turn) -> int:
    return sum(change.turn is turn for change in changes)


def _change(before: Sequence[RowResult], after: Sequence[RowResult]) -> RowChange:
    return RowChange(before[0], after[0], score_of(before), score_of(after))


def _by_key(rows: Sequence[RowResult]) -> dict[tuple[str, int], list[RowResult]]:
    """Each row's samples by its inputs; the same inputs again are another row."""
    found: dict[tuple[str, int], list[RowResult]] = {}
    for samples in by_row([one for one in rows if not one.waits]):
        text = json.dumps(sorted(samples[0].inputs.items()), ensure_ascii=False)
        turn = 0
        while (text, turn) in found:
            turn += 1
        found[text, turn] = samples
    return found
