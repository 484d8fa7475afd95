"""Which trajectories there are, who makes them and what each waits for. Pure.

The published method (PaCoRe, Hu et al. 2026): a round starts several trajectories side by side, each
is compacted to its conclusion, and the next round is asked the same with these messages; the last
round is one trajectory, whose text is the answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.engine.collaboration.asking import step_of
from forge_gui.engine.collaboration.consensus.calling import MOST_CALLS
from forge_gui.engine.pool.words import Use
from forge_gui.values.collaboration import Contribution
from forge_gui.values.errors import BadRequest
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId

MOST_ROUNDS = 8
Round = tuple[Contribution, ...]


def rounds_of(models: Sequence[ModelId], counts: Sequence[int]) -> tuple[Round, ...]:
    """The rounds in their order, the last one with the answer alone. Models take turns in a round,
    those of one model standing together. Raises BadRequest for what cannot be asked."""
    _look(models, counts)
    rounds: list[Round] = []
    number = 0
    places = {model: n for n, model in reversed(list(enumerate(models)))}
    for place, count in enumerate((*counts, 1)):
        who = sorted(range(count), key=lambda n: (places[models[n % len(models)]], n))
        made: list[Contribution] = []
        for n in who:
            model = models[n % len(models)]
            sample = sum(one.model == model for one in made)
            made.append(Contribution(number, model, round=place, sample=sample))
            number += 1
        rounds.append(tuple(made))
    return tuple(rounds)


def uses_of(rounds: Sequence[Round], runner: RunnerOptions) -> list[Use]:
    """What the pool is told: each round waits for the one before it."""
    uses: list[Use] = []
    before: tuple[Contribution, ...] = ()
    for each in rounds:
        after = tuple(step_of(one) for one in before)
        uses += [Use(step_of(one), one.model, runner, after) for one in each]
        before = each
    return uses


def _look(models: Sequence[ModelId], counts: Sequence[int]) -> None:
    if not models:
        raise BadRequest("Nobody is asked.", "Name at least one model.")
    if not counts or min(counts) < 1:
        raise BadRequest("Each round needs a trajectory.", "Write numbers from 1, such as 4.")
    if len(counts) > MOST_ROUNDS:
        raise BadRequest(
            f"{len(counts)} rounds are asked for; {MOST_ROUNDS} is the most.", "Ask for fewer."
        )
    if sum(counts) + 1 > MOST_CALLS:
        raise BadRequest(
            f"{sum(counts) + 1} calls are asked for; {MOST_CALLS} is the most.", "Ask for fewer."
        )
