"""Models that work together, for scripts: a vote, rounds of reasoning, a row of models, help.

from forge_gui import get_collaboration

together = get_collaboration()
vote = together.consensus(task="What is 2 + 2?", num_models=3, voting_strategy="majority")
print(vote["text"], vote["confidence"])
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from forge_gui.engine.api import EngineApi
from forge_gui.scripting import handoff
from forge_gui.scripting.blocking import BlockingEngine
from forge_gui.scripting.shared import shared_engine
from forge_gui.values.collaboration import (
    DEFAULT_ROUNDS,
    ConsensusOrder,
    ConsensusResult,
    Contribution,
    ContributionState,
    CostEstimate,
    HelpOrder,
    ParallelOrder,
    ParallelResult,
    Spent,
    Stage,
    StagesResult,
    Voter,
)
from forge_gui.values.consensus import Rules
from forge_gui.values.errors import BadRequest
from forge_gui.values.generation import Sampling
from forge_gui.values.ids import ModelId

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ScriptedCollaboration:
    """Asks an engine, which stays its owner's. Models are plain texts: ids or bare names.

    `options` are temperature, max_tokens, seed, ... of each answer. All raise ForgeError.
    """

    _engine: BlockingEngine

    def consensus(
        self,
        task: str,
        capability: str = "text_generation",
        num_models: int = 3,
        voting_strategy: str = "majority_voting",
        models: Sequence[str] = (),
        rules: Rules | None = None,
        **options: Any,
    ) -> dict[str, Any]:
        """Ask `models`, or so many of the best for the capability, and make one answer of theirs:
        `text`, `confidence`, `reached`, `explanation`, `votes`, `tokens`, `seconds`. `rules`: a
        ConsensusRules, for a quorum and the like; where it is not met `reached` is False."""

        async def work(engine: EngineApi) -> ConsensusResult:
            order = await _order(engine, task, capability, num_models, models)
            order = replace(order, strategy=voting_strategy, sampling=Sampling(**options))
            order = replace(order, rules=rules or order.rules)
            return await engine.consensus(order)

        return _as_vote(self._do(work))

    def estimate(
        self,
        task: str,
        capability: str = "text_generation",
        num_models: int = 3,
        models: Sequence[str] = (),
        **options: Any,
    ) -> CostEstimate:
        """What such a vote would take, before anything is asked."""

        async def work(engine: EngineApi) -> CostEstimate:
            order = await _order(engine, task, capability, num_models, models)
            return await engine.estimate_ensemble(replace(order, sampling=Sampling(**options)))

        return self._do(work)

    def reason_in_parallel(
        self, model: str, task: str, rounds: Sequence[int] = DEFAULT_ROUNDS, **options: Any
    ) -> dict[str, Any]:
        """Rounds of parallel trajectories and the answer made of them: `text`, `agreement`,
        `trajectories`, `tokens`, `seconds`."""

        async def work(engine: EngineApi) -> ParallelResult:
            found = await engine.resolve_model(model)
            sampling = Sampling(**options)
            order = ParallelOrder(task, (found,), tuple(rounds), sampling=sampling)
            return await engine.reason_in_parallel(order)

        found = self._do(work)
        return {
            "text": found.text,
            "agreement": found.agreement,
            "trajectories": [_as_dict(one) for one in found.contributions],
            **_spent(found.spent),
        }

    def execute_pipeline(
        self, stages: Sequence[Mapping[str, Any]], initial_input: str
    ) -> dict[str, Any]:
        """Hand a text from model to model. A stage is a dict with `capability`, and, where wanted,
        `model_id` and `instruction`. Gives `text`, `stages`, `tokens`, `seconds`."""

        async def work(engine: EngineApi) -> StagesResult:
            read = [await _stage(engine, number, one) for number, one in enumerate(stages, 1)]
            return await engine.execute_stages(read, initial_input)

        found = self._do(work)
        return {
            "text": found.text,
            "stages": [{"model": str(one.model), "text": one.text} for one in found.stages],
            **_spent(found.spent),
        }

    def collaborate(
        self, requesting_model: str, target_capability: str, task: str, **options: Any
    ) -> str:
        """The best model for the capability does a task for another one; what it said."""

        async def work(engine: EngineApi) -> str:
            asking = await engine.resolve_model(requesting_model)
            sampling = Sampling(**options)
            order = HelpOrder(target_capability, task, asking, sampling=sampling)
            return (await engine.collaborate(order)).text

        return self._do(work)

    def smart_handoff(
        self,
        model_id: str,
        capability: str,
        task: str,
        confidence_threshold: float = 0.7,
        better: str = "",
        method: str = "tokens",
        **options: Any,
    ) -> dict[str, Any]:
        """The model answers; where it is less sure than the threshold, `better` does, or the best
        other model for the capability: `text`, `model`, `confidence`, `handed_on`, `path`."""
        asked = task, confidence_threshold, better, method, Sampling(**options)
        return self._do(lambda engine: handoff.hand_off(engine, model_id, capability, *asked))

    def calibrate(
        self, model_id: str, rows: Sequence[tuple[str, str]], method: str = "tokens"
    ) -> dict[str, Any]:
        """Learn from prompts with their right answers what the model's confidence is worth."""
        return self._do(lambda engine: handoff.calibrate(engine, model_id, rows, method))

    def _do(self, work: Callable[[EngineApi], Awaitable[T]]) -> T:
        waiting = self._engine.submit(work)
        try:
            return waiting.result()
        except BaseException:
            waiting.cancel()
            raise


def get_collaboration(engine: BlockingEngine | None = None) -> ScriptedCollaboration:
    """On an open engine, or on the one that all callers in this process share."""
    return ScriptedCollaboration(engine or shared_engine())


async def _order(
    engine: EngineApi, task: str, capability: str, count: int, models: Sequence[str]
) -> ConsensusOrder:
    if models:
        voters: Sequence[Voter] = [Voter(await engine.resolve_model(name)) for name in models]
    else:
        voters = await engine.choose_voters(capability, count)
    return ConsensusOrder(task, tuple(voters))


async def _stage(engine: EngineApi, number: int, said: Mapping[str, Any]) -> Stage:
    unknown = set(said) - {"capability", "model_id", "instruction"}
    if unknown or "capability" not in said:
        raise BadRequest(
            f"Stage {number} cannot be read.",
            'Give a dict with "capability", and "model_id" and "instruction" where wanted.',
        )
    model: ModelId | None = None
    if said.get("model_id"):
        model = await engine.resolve_model(str(said["model_id"]))
    return Stage(str(said["capability"]), model, str(said.get("instruction", "")))


def _as_vote(found: ConsensusResult) -> dict[str, Any]:
    return {
        "text": found.text,
        "confidence": found.consensus.confidence,
        "strategy": str(found.consensus.strategy),
        "reached": found.consensus.is_reached,
        "explanation": str(found.consensus.sentence),
        "votes": [_as_dict(one) for one in found.contributions],
        **_spent(found.spent),
    }


def _as_dict(one: Contribution) -> dict[str, Any]:
    return {
        "model": str(one.model),
        "round": one.round,
        "text": one.text,
        "confidence": one.confidence,
        "error": one.sentence if one.state is ContributionState.ABSTAINED else "",
    }


def _spent(spent: Spent) -> dict[str, Any]:
    return {"tokens": spent.tokens, "seconds": spent.seconds, "calls": spent.calls}
