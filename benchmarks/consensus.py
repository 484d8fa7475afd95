"""Each consensus strategy beside the best possible weights, over a grid of made-up crowds.

The peer is the weighted vote with the weights of greatest likelihood, which only the simulator
knows (it made the voters). Weighted voting has to learn its weights from thirty rows.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Mapping, Sequence

from benchmarks.consensus_voters import Cell, Crowd, ballot, crowd
from benchmarks.report import Bar, Report, Row
from forge_gui.engine.collaboration.consensus.deciding import decide
from forge_gui.engine.collaboration.consensus.weighing import weight_of, weights_from_rows
from forge_gui.values.consensus import Strategy

VOTERS, OPTIONS, COMMON = (3, 5, 9, 15), (2, 4, 10), (0.0, 0.2, 0.4, 0.6)
CALIBRATION_ROWS = 30
BEST, ONE = "weights known to the simulator", "best single voter"
_STRATEGIES = (
    Strategy.MAJORITY_VOTING,
    Strategy.WEIGHTED_VOTING,
    Strategy.RANKING_BASED,
    Strategy.BORDA_COUNT,
    Strategy.ENSEMBLE_AVERAGE,
)


def run(quick: bool) -> Report:
    """Accuracy of each rule, in percent, by how strongly voters err together."""
    crowds, rows = (3, 100) if quick else (10, 300)
    found: dict[float, list[Mapping[str, float]]] = {}
    started = time.process_time()
    decisions = 0
    for common in COMMON:
        for voters in VOTERS:
            for options in OPTIONS:
                for seed in range(crowds):
                    made = crowd(Cell(voters, options, common), seed, CALIBRATION_ROWS, rows)
                    found.setdefault(common, []).append(_accuracies(made, options))
                    decisions += rows * (len(_STRATEGIES) + 1)
    spent = time.process_time() - started
    every = [one for each in found.values() for one in each]
    short = 100 * (_mean(every, BEST) - _mean(every, Strategy.WEIGHTED_VOTING))
    return Report(
        "consensus",
        [_row(f"common errors {common:g}", each) for common, each in found.items()]
        + [_row("all", every)],
        [
            Bar(
                "weighted voting, learnt from 30 rows, points below the best rule",
                short,
                2.0,
                "lower",
            ),
        ],
        notes=[
            (
                f"{len(every)} crowds of {VOTERS[0]} to {VOTERS[-1]} voters with accuracies of 0.55 to "
                f"0.9 and {OPTIONS[0]} to {OPTIONS[-1]} options, {rows} questions each; "
                f"{1e6 * spent / decisions:.0f} us of processor a decision, the questions included."
            ),
            f"Best single voter: {100 * _mean(every, ONE):.1f} % (the most accurate of each crowd).",
        ],
    )


def _accuracies(made: Crowd, options: int) -> Mapping[str, float]:
    known = [weight_of(accuracy, options) for accuracy in made.accuracies]
    names = [str(n) for n in range(len(known))]
    votes = {
        name: [question.orders[n][0] for question in made.calibration]
        for n, name in enumerate(names)
    }
    truth = [question.truth for question in made.calibration]
    learnt = weights_from_rows(votes, truth, options)
    weights = [learnt[name] for name in names]
    found: dict[str, float] = {BEST: _right(made, Strategy.WEIGHTED_VOTING, known)}
    for strategy in _STRATEGIES:
        found[strategy] = _right(made, strategy, weights)
    best = max(range(len(known)), key=lambda n: made.accuracies[n])
    found[ONE] = statistics.fmean(q.orders[best][0] == q.truth for q in made.test)
    return found


def _right(made: Crowd, strategy: str, weights: Sequence[float]) -> float:
    return statistics.fmean(
        decide(ballot(question, weights), strategy).text == question.truth for question in made.test
    )


def _mean(every: Sequence[Mapping[str, float]], rule: str) -> float:
    return statistics.fmean(one[rule] for one in every)


def _row(what: str, every: Sequence[Mapping[str, float]]) -> Row:
    rules = (BEST, *_STRATEGIES, ONE)
    return {"crowds": what} | {str(rule): round(100 * _mean(every, rule), 1) for rule in rules}
