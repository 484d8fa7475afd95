"""The backend for everything that speaks the OpenAI API: `openai:<profile>/<model>`.

Such a server loads and unloads its models itself: load and unload here do nothing, and no memory
is counted.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

from forge_gui.engine.backends.http import Patience, parsed
from forge_gui.engine.backends.openai_http.answers import pieces_of
from forge_gui.engine.backends.openai_http.bodies import (
    Body,
    chat_body,
    embed_body,
    raw_body,
    with_new_limit,
    without_usage,
)
from forge_gui.engine.backends.openai_http.client import ProfileClient, model_path
from forge_gui.engine.backends.openai_http.health import health_of
from forge_gui.engine.backends.openai_http.keys import KeyFinder, find_key
from forge_gui.engine.backends.openai_http.wire import card_of, cards_of, read_figures, read_vectors
from forge_gui.engine.clock import Clock
from forge_gui.values.errors import BackendError, BadRequest, ModelNotFound
from forge_gui.values.generation import EmbedResult, GenerateRequest, Piece, RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.models import Health, LoadedModel, ModelCard
from forge_gui.values.settings_servers import OpenAiProfile

_HEALTH_S = 2.0


class OpenAiBackend:
    """The models of all profiles. `key_of` gives a profile's key and may block."""

    def __init__(
        self,
        profiles: Sequence[OpenAiProfile],
        *,
        key_of: KeyFinder = find_key,
        patience: Patience | None = None,
        clock: Clock | None = None,
    ) -> None:
        waiting = patience or Patience(connect_s=5.0, health_s=_HEALTH_S)
        self._patience = waiting
        self._clock = clock or Clock()
        self._clients = {one.name: ProfileClient(one, key_of, waiting) for one in profiles}

    @property
    def prefixes(self) -> frozenset[str]:
        return frozenset({"openai"})

    async def list(self) -> Sequence[ModelCard]:
        """Models of the servers that answer. Raises the first error where none does."""
        found: dict[str, Sequence[ModelCard]] = {}
        errors = await self._try_all(found)
        if errors and not found:
            raise next(iter(errors.values()))
        return tuple(card for name in self._clients for card in found.get(name, ()))

    async def _try_all(
        self, found: dict[str, Sequence[ModelCard]], limit_s: float | None = None
    ) -> dict[str, BackendError]:
        """Ask all servers at once: their cards go into `found`, their errors come back."""
        errors: dict[str, BackendError] = {}

        async def ask(name: str, client: ProfileClient) -> None:
            try:
                found[name] = await self._cards(client, limit_s)
            except BackendError as error:
                errors[name] = error

        async with asyncio.TaskGroup() as group:
            for name, client in self._clients.items():
                group.create_task(ask(name, client))
        return errors

    async def _cards(
        self, client: ProfileClient, limit_s: float | None = None
    ) -> Sequence[ModelCard]:
        body = await client.look_up("/models", limit_s=limit_s)
        name, is_remote = client.profile.name, not client.is_local
        listed = parsed(
            lambda found: cards_of(found, name, is_remote=is_remote), body, client.asked()
        )
        if stated := client.profile.models:  # what it lists is not what it serves
            return tuple(card_of({"id": one}, name, is_remote=is_remote) for one in stated)
        return listed

    async def show(self, model: ModelId) -> ModelCard:
        """What the list tells, or the server where it does not list all. Raises ModelNotFound."""
        client, name = self._of(model)
        for card in await self._cards(client):
            if card.id == model:
                return card
        if client.profile.models:
            raise ModelNotFound(
                f'"{client.profile.name}" has no model "{name}".',
                "Choose one of those in its profile, or add it there.",
                backend="openai",
                model=model.name,
            )
        body = await client.look_up(model_path(name), model=name)
        return parsed(
            lambda found: card_of(
                {**found, "id": name}, client.profile.name, is_remote=not client.is_local
            ),
            body,
            client.asked(name),
        )

    async def digest(self, model: ModelId) -> str:
        """Of the server's address: what it serves under a name it does not tell."""
        client, name = self._of(model)
        text = f"{client.profile.base_url} {name}"
        return hashlib.sha256(text.encode()).hexdigest()[:32]

    def _of(self, model: ModelId) -> tuple[ProfileClient, str]:
        """The client and the model's name there. Raises ModelNotFound."""
        profile, _, name = model.name.partition("/")
        client = self._clients.get(profile)
        if client is None or not name:
            raise ModelNotFound(
                f'No server is set up under the name "{profile}".',
                "Add it to openai_profiles in the settings, or choose another model.",
                backend="openai",
                model=model.name,
            )
        return client, name

    async def load(self, model: ModelId, options: RunnerOptions) -> LoadedModel:  # noqa: ARG002
        """Nothing to do: the server loads it when it is first asked."""
        self._of(model)
        return LoadedModel(model)

    async def unload(self, model: ModelId) -> None:
        """Nothing to do: the memory is the server's."""

    async def loaded(self) -> Sequence[LoadedModel]:
        return ()

    def generate(self, request: GenerateRequest) -> AsyncGenerator[Piece]:
        return self._answer(request)

    def chat(self, request: GenerateRequest) -> AsyncGenerator[Piece]:
        return self._answer(request)

    async def _answer(self, request: GenerateRequest) -> AsyncGenerator[Piece]:
        client, name = self._of(request.model)
        path, body_of = ("/completions", raw_body) if request.raw else _CHAT
        body = body_of(request, name, is_local=client.is_local)
        if client.wants_new_limit:
            body = with_new_limit(body)
        try:
            async with aclosing(self._once(client, path, body, request)) as pieces:
                async for piece in pieces:
                    yield piece
        except BadRequest as error:  # refused before anything came, or it would be another error
            plain = _said_otherwise(body, error.sentence)
            if plain is None:
                raise
            async with aclosing(self._once(client, path, plain, request)) as pieces:
                async for piece in pieces:
                    yield piece

    async def _once(
        self, client: ProfileClient, path: str, body: Body, request: GenerateRequest
    ) -> AsyncGenerator[Piece]:
        asked = client.asked(body["model"])
        async with aclosing(await client.stream(path, body, asked)) as data:
            pieces = pieces_of(
                data, request.model, asked, key=client.key, monotonic=self._clock.monotonic
            )
            async with aclosing(pieces):
                async for piece in pieces:
                    yield piece

    async def embed(
        self,
        model: ModelId,
        texts: Sequence[str],
        options: RunnerOptions,  # noqa: ARG002 (the server's own affair)
    ) -> EmbedResult:
        if not texts:
            return EmbedResult(model, ())
        client, name = self._of(model)
        asked, began = client.asked(name), self._clock.monotonic()
        body = await client.ask("POST", "/embeddings", embed_body(name, texts), asked)
        vectors = parsed(read_vectors, body, asked)
        if len(vectors) != len(texts):
            raise asked.foreign(f"{len(vectors)} embeddings for {len(texts)} texts")
        figures = parsed(read_figures, body, asked)
        return EmbedResult(
            model,
            vectors,
            prompt_tokens=figures.prompt_tokens if figures else None,
            total_s=self._clock.monotonic() - began,
        )

    async def health(self) -> Health:
        errors = await self._try_all({}, self._patience.health_s)
        return health_of({name: errors.get(name) for name in self._clients})

    async def close(self) -> None:
        for client in self._clients.values():
            await client.close()


_CHAT = ("/chat/completions", chat_body)


def _said_otherwise(body: Body, complaint: str) -> Body | None:
    """The same for a server that refuses how something is said; None: that is not it."""
    if "stream_options" in complaint:
        return without_usage(body)
    if "max_completion_tokens" in complaint and "max_tokens" in body:
        return with_new_limit(body)
    return None
