"""The best single model at an ensemble's budget: asked as often as the tokens allow, then a vote.

Self-consistency (Wang et al. 2022): several samples of one model, the most frequent answer wins.
Another sample is taken while what was spent and one more of the usual length stay within what the
ensemble spent on the same row and sample.
"""

from __future__ import annotations

from collections.abc import Mapping

from forge_gui.engine.collaboration.consensus.deciding import decide
from forge_gui.engine.evaluation.test_sets.answering import Answered, request_of, seed_for
from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.values.consensus import Answer, Strategy
from forge_gui.values.ids import ModelId
from forge_gui.values.test_sets import SetRow, Target

MOST_SAMPLES = 64
USUAL_TEMPERATURE = 0.8
"""Of several samples where the target says none: equal answers would make no vote."""


class SelfConsistency:
    """Answers a row within the budget for it. `counts` says how many answers each vote had."""

    def __init__(
        self,
        generate: Generator,
        model: ModelId,
        target: Target,
        budgets: Mapping[tuple[int, int], int],
    ) -> None:
        self._generate = generate
        self._model = model
        self._target = target
        self._budgets = budgets
        self.counts: dict[tuple[int, int], int] = {}

    async def __call__(self, row: SetRow, sample: int, /) -> Answered:
        budget = self._budgets.get((row.number, sample), 0)
        temperature = self._target.temperature or USUAL_TEMPERATURE
        texts: list[str] = []
        spent = 0
        while len(texts) < MOST_SAMPLES and (not texts or spent + spent / len(texts) <= budget):
            seed = seed_for(self._target, row, sample, len(texts))
            request = request_of(self._model, self._target, row, seed, temperature)
            result = await self._generate(request, Listener())
            texts.append(result.text)
            spent += result.completion_tokens or 0
            if not spent:  # nobody counts tokens here: one answer is all that is fair
                break
        self.counts[row.number, sample] = len(texts)
        return Answered(most_frequent(texts), spent)


def most_frequent(texts: list[str]) -> str:
    """The answer that most samples agree on; where all differ, the first."""
    found = decide([Answer(text) for text in texts], Strategy.MAJORITY_VOTING)
    best = max((len(group.members) for group in found.groups), default=0)
    if best <= 1:
        return texts[0]
    return found.text
