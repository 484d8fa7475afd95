"""What a step at work sees of embeddings: texts to vectors, through the pool like every other call."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from forge_gui.engine.pipeline.clocked import Clocked
from forge_gui.engine.pipeline.json_work import JsonWork
from forge_gui.engine.pipeline.kinds.base import SlowStep
from forge_gui.engine.pool.generation import Listener
from forge_gui.values.errors import ForgeError, TimeIsUp
from forge_gui.values.generation import EmbedResult

if TYPE_CHECKING:
    from forge_gui.engine.pipeline.plan import Node


class EmbedWork(JsonWork):
    """The part of a StepContext that has to do with embeddings."""

    __slots__ = ()
    node: Node

    def begin(self) -> None:
        """The step has its model."""
        raise NotImplementedError

    async def embed(self, texts: Sequence[str]) -> EmbedResult:
        """One vector for each text, by the step's own model; kept to the step's and the run's
        time. Raises what the pool and the backend raise, and TimeIsUp."""
        execution, work = self._execution, self.node.work
        assert isinstance(work, SlowStep)  # no other can ask
        if execution.around.embed is None or work.model is None:
            raise ForgeError("Nothing here makes embeddings.")
        clocked = Clocked(execution.around.clock.monotonic)

        def begin() -> None:
            clocked.begin()
            self.begin()

        listener = Listener(
            began=begin,
            waited=clocked.wait,
            use=execution.books.use_of(self.node.id),
            limit_s=work.limit_s,
            moves=True,
        )
        allowance = execution.allowance
        limit = asyncio.timeout(allowance.left_s(execution.around.clock.monotonic()))
        try:
            async with limit:
                return await execution.around.embed(work.model, texts, listener)
        except TimeoutError as error:
            if not limit.expired():
                raise
            raise TimeIsUp(allowance.limit_s or 0.0) from error
        finally:
            self._timing = clocked.added_to(self._timing)
