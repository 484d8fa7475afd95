"""The backend for Anthropic's Messages API: `anthropic:<name>`.

The models are on somebody else's computers: load and unload do nothing, no memory is counted.
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from urllib.parse import quote

from forge_gui.engine.backends.anthropic.answers import pieces_of
from forge_gui.engine.backends.anthropic.bodies import message_body
from forge_gui.engine.backends.anthropic.client import MESSAGES, MessagesClient
from forge_gui.engine.backends.anthropic.keys import KeyFinder, find_key
from forge_gui.engine.backends.anthropic.wire import card_of, page_of
from forge_gui.engine.backends.http import Patience, parsed
from forge_gui.engine.clock import Clock
from forge_gui.values.errors import (
    BackendError,
    BackendTimeout,
    BackendUnavailable,
    CapabilityMissing,
)
from forge_gui.values.generation import EmbedResult, GenerateRequest, Piece, RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.models import Health, HealthState, LoadedModel, ModelCard
from forge_gui.values.settings_servers import Anthropic

MOST_PAGES = 20
_PAGE = 1000


class AnthropicBackend:
    """`key_of` gives the key and may block."""

    def __init__(
        self,
        chosen: Anthropic,
        *,
        key_of: KeyFinder = find_key,
        patience: Patience | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._chosen = chosen
        self._patience = patience or Patience(connect_s=5.0, health_s=2.0)
        self._clock = clock or Clock()
        self._client = MessagesClient(chosen, key_of, self._patience)

    @property
    def prefixes(self) -> frozenset[str]:
        return frozenset({"anthropic"})

    async def list(self) -> Sequence[ModelCard]:
        """All pages of the list, as many as are honest."""
        cards: dict[ModelId, ModelCard] = {}
        following = ""
        for _ in range(MOST_PAGES):
            after = f"&after_id={quote(following, safe='')}" if following else ""
            body = await self._client.look_up(f"/v1/models?limit={_PAGE}{after}")
            page = parsed(page_of, body, self._client.asked())
            cards.update((card.id, card) for card in page.cards)
            if not page.following or page.following == following:
                break
            following = page.following
        return tuple(cards.values())

    async def show(self, model: ModelId) -> ModelCard:
        path = f"/v1/models/{quote(model.name, safe='')}"
        body = await self._client.look_up(path, model=model.name)
        return parsed(card_of, {**body, "id": model.name}, self._client.asked(model.name))

    async def digest(self, model: ModelId) -> str:
        """Of the server's address: a name with a date in it never changes its content."""
        text = f"{self._chosen.base_url} {model.name}"
        return hashlib.sha256(text.encode()).hexdigest()[:32]

    async def load(self, model: ModelId, options: RunnerOptions) -> LoadedModel:  # noqa: ARG002
        """Nothing to do: it is always there."""
        return LoadedModel(model)

    async def unload(self, model: ModelId) -> None:
        """Nothing to do: the memory is not ours."""

    async def loaded(self) -> Sequence[LoadedModel]:
        return ()

    def generate(self, request: GenerateRequest) -> AsyncGenerator[Piece]:
        return self._answer(request)

    def chat(self, request: GenerateRequest) -> AsyncGenerator[Piece]:
        return self._answer(request)

    async def _answer(self, request: GenerateRequest) -> AsyncGenerator[Piece]:
        name = request.model.name
        body = message_body(request, name, most_tokens=self._chosen.max_tokens)
        asked = self._client.asked(name)
        async with aclosing(await self._client.stream(MESSAGES, body, asked)) as data:
            pieces = pieces_of(
                data,
                request.model,
                asked,
                key=self._client.key,
                monotonic=self._clock.monotonic,
            )
            async with aclosing(pieces):
                async for piece in pieces:
                    yield piece

    async def embed(
        self,
        model: ModelId,
        texts: Sequence[str],
        options: RunnerOptions,  # noqa: ARG002 (there are none)
    ) -> EmbedResult:
        if not texts:
            return EmbedResult(model, ())
        raise CapabilityMissing(
            f"{model} makes no embeddings: Anthropic has no model for that.",
            "Choose an embedding model of Ollama or of another server.",
            backend="anthropic",
            model=model.name,
        )

    async def health(self) -> Health:
        try:
            await self._client.look_up("/v1/models?limit=1", limit_s=self._patience.health_s)
        except (BackendUnavailable, BackendTimeout) as error:
            return Health("anthropic", HealthState.UNAVAILABLE, error.sentence, error.advice)
        except BackendError as error:
            return Health("anthropic", HealthState.FAULTY, error.sentence, error.advice)
        return Health("anthropic", HealthState.READY, "Anthropic answered.")

    async def close(self) -> None:
        await self._client.close()
