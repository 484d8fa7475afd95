"""What several models together answer to a prompt: by a consensus strategy, or by handing on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from forge_gui.engine.collaboration.desk import CollaborationDesk
from forge_gui.engine.collaboration.handoff_desk import HandoffDesk
from forge_gui.engine.late import Late
from forge_gui.values.capabilities import Capability
from forge_gui.values.collaboration import ConsensusOrder, Voter
from forge_gui.values.consensus import Strategy
from forge_gui.values.generation import Sampling
from forge_gui.values.handoff import HandoffOrder
from forge_gui.values.ids import ModelId
from forge_gui.values.test_sets import SMART_HANDOFF, Target

_PAIR = 2
SEVERAL_TIMES = 0.8


class Together:
    """`resolve` says who is meant by a name."""

    def __init__(
        self,
        collaboration: Late[CollaborationDesk],
        handoffs: Late[HandoffDesk],
        resolve: Callable[[str], Awaitable[ModelId]],
    ) -> None:
        self._collaboration = collaboration
        self._handoffs = handoffs
        self._resolve = resolve

    async def __call__(self, target: Target, prompt: str, seed: int) -> tuple[str, int]:
        """The answer and the tokens that all of them generated. Raises what asking raises, and
        BadRequest for an unknown strategy."""
        models = tuple([await self._resolve(name) for name in target.models])
        sampling = Sampling(temperature=target.temperature, seed=seed, max_tokens=target.max_tokens)
        if target.strategy == SMART_HANDOFF:
            return await self._handed_on(models, target, prompt, sampling)
        order = ConsensusOrder(
            prompt,
            _voters(models, sampling),
            target.strategy or Strategy.MAJORITY_VOTING,
            system=target.system,
            sampling=sampling,
        )
        result = await self._collaboration().consensus(order)
        return result.text, result.spent.completion_tokens

    async def _handed_on(
        self, models: tuple[ModelId, ...], target: Target, prompt: str, sampling: Sampling
    ) -> tuple[str, int]:
        better = models[1] if len(models) >= _PAIR else None
        order = HandoffOrder(
            models[0],
            prompt,
            Capability.TEXT_GENERATION,
            better=better,
            system=target.system,
            sampling=sampling,
        )
        result = await self._handoffs().hand_off(order, None, None)
        return result.text, sum(step.completion_tokens or 0 for step in result.steps)


def _voters(models: tuple[ModelId, ...], sampling: Sampling) -> tuple[Voter, ...]:
    """A model that is named several times is asked several times, with a temperature then: equal
    answers would make no vote."""
    drawn = None if sampling.temperature else replace(sampling, temperature=SEVERAL_TIMES)
    return tuple(
        Voter(model, models.count(model), sampling=drawn if models.count(model) > 1 else None)
        for model in dict.fromkeys(models)
    )
