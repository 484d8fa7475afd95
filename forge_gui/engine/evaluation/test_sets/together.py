"""Several models asked the same, one after another, and their answers made one by a strategy."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from forge_gui.engine.collaboration.consensus.deciding import decide
from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.values.consensus import Answer, Strategy
from forge_gui.values.generation import GenerateRequest, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.test_sets import Target


class Together:
    """`resolve` says who is meant by a name."""

    def __init__(self, generate: Generator, resolve: Callable[[str], Awaitable[ModelId]]) -> None:
        self._generate = generate
        self._resolve = resolve

    async def __call__(self, target: Target, prompt: str, seed: int) -> tuple[str, int]:
        """The answer and the tokens that all of them generated. Raises what asking raises, and
        BadRequest for an unknown strategy. The pool puts the models into its own order."""
        try:
            async with asyncio.TaskGroup() as group:
                asked = [
                    group.create_task(self._one(target, name, prompt, seed + place))
                    for place, name in enumerate(target.models)
                ]
        except ExceptionGroup as several:
            raise several.exceptions[0] from None
        said = [one.result() for one in asked]
        answers = [
            Answer(text, voter=name) for (text, _), name in zip(said, target.models, strict=True)
        ]
        found = decide(answers, target.strategy or Strategy.MAJORITY_VOTING)
        return found.text, sum(tokens for _, tokens in said)

    async def _one(self, target: Target, name: str, prompt: str, seed: int) -> tuple[str, int]:
        sampling = Sampling(
            temperature=target.temperature, seed=seed % 2**31, max_tokens=target.max_tokens
        )
        request = GenerateRequest(
            await self._resolve(name), prompt, target.system, sampling=sampling, min_length=0
        )
        result = await self._generate(request, Listener())
        return result.text, result.completion_tokens or 0
