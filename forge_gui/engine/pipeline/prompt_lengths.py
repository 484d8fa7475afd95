"""Tells before a run which prompts are too long for their models, and counts tokens where it must."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from forge_gui.engine.library.catalogue import Catalogue
from forge_gui.engine.pipeline.check import Checked
from forge_gui.engine.pipeline.fit import known_requests, least_tokens, too_long
from forge_gui.engine.pipeline.given import given_values
from forge_gui.values.errors import Fault, ForgeError
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard

CountTokens = Callable[[GenerateRequest], Awaitable[int | None]]
"""Tokens of a request's prompt, None where that would take too much to find out."""
_CHAT_TEMPLATE = 64
"""Tokens that a model's own template may put around a prompt."""


class PromptLengths:
    """`default_context`: what a model is loaded with where nobody says."""

    def __init__(
        self,
        catalogue: Catalogue,
        count_tokens: CountTokens,
        default_context: Callable[[ModelId], int | None],
    ) -> None:
        self._catalogue = catalogue
        self._count_tokens = count_tokens
        self._default_context = default_context

    async def faults(
        self, graph: Graph, inputs: Mapping[str, str], checked: Checked
    ) -> tuple[Fault, ...]:
        """The prompts that are known before the run and too long."""
        given = given_values(graph, inputs)
        return tuple(
            [
                Fault(sentence, one.step, "prompt")
                for one in known_requests(graph, checked.works, given, checked.bound)
                if (sentence := await self._fault(one.name, one.request))
            ]
        )

    async def _fault(self, name: str, request: GenerateRequest) -> str:
        """What is wrong with a prompt's length. Counted only where it could be too long at all."""
        card = await self._catalogue.card(request.model)
        context = self._context(request, card)
        size = len(request.prompt.encode()) + len(request.system.encode())
        if context is None or size + _CHAT_TEMPLATE < context:  # no token is less than a byte
            return ""
        tokens = least_tokens((request.system, request.prompt))
        if tokens < context:
            tokens = await self._counted(request) or tokens
        return too_long(name, request, tokens, context)

    async def _counted(self, request: GenerateRequest) -> int | None:
        try:
            return await self._count_tokens(request)
        except ForgeError:
            return None  # the run itself will say what is wrong with the model

    def _context(self, request: GenerateRequest, card: ModelCard) -> int | None:
        """The context that it will be loaded with: never more than it was trained for."""
        asked = request.runner.context_length or self._default_context(request.model)
        return min((one for one in (asked, card.context_length) if one), default=None)
