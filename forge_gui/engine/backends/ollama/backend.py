"""The Ollama backend: the verbs of backends/base.py; what is on its disk is its keeper's.

A load that waits for memory must not run beside requests to models that may have to go for it
(Ollama then stalls): the pool, which owns the order of things, sees to that.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.backends.http import Patience, parsed
from forge_gui.engine.backends.ollama.answers import pieces_of
from forge_gui.engine.backends.ollama.catalogue import Catalogue
from forge_gui.engine.backends.ollama.client import OllamaClient
from forge_gui.engine.backends.ollama.faults import PREFIX
from forge_gui.engine.backends.ollama.health import healthy, unhealthy
from forge_gui.engine.backends.ollama.options import Body, chat_body, embed_body, generate_body
from forge_gui.engine.backends.ollama.residency import Residency
from forge_gui.engine.backends.ollama.wire import read_vectors, seconds_of
from forge_gui.engine.clock import Clock
from forge_gui.engine.formats.json_fields import count_of, text_of
from forge_gui.engine.formats.model_facts import MemoryFacts
from forge_gui.values.errors import BackendError
from forge_gui.values.generation import EmbedResult, GenerateRequest, Piece, RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.models import Health, LoadedModel, ModelCard

if TYPE_CHECKING:
    from forge_gui.engine.backends.ollama.keeper import OllamaKeeper

DEFAULT_URL = "http://127.0.0.1:11434"
_FAREWELL_S = 3.0


class OllamaBackend:
    """Models of one Ollama server.

    `keep_alive` is how long a loaded model stays without a request, in Ollama's words: long, but
    not for ever, so that a killed Forge does not pin memory. `unload_limit_s` bounds the wait for
    a model that other programs still use. `host_header` is for servers behind a tunnel that only
    accept requests to `localhost`. `host` names one of several servers; its models are then called
    `ollama@<host>:<name>`, and count as another computer's unless its address is this one's.
    """

    tells_memory_at_once = False

    def __init__(
        self,
        base_url: str = DEFAULT_URL,
        *,
        patience: Patience | None = None,
        keep_alive: str = "30m",
        unload_limit_s: float = 30.0,
        host_header: str = "",
        host: str = "",
        clock: Clock | None = None,
    ) -> None:
        self._patience = patience or Patience()
        self._prefix = f"{PREFIX}@{host}" if host else PREFIX
        self._client = OllamaClient(
            base_url, self._patience, prefix=self._prefix, host_header=host_header
        )
        is_remote = bool(host) and not self._client.is_local
        self._catalogue = Catalogue(self._client, is_remote=is_remote)
        self._residency = Residency(
            self._client,
            keep_alive=keep_alive,
            load_limit_s=self._patience.load_s,
            unload_limit_s=unload_limit_s,
            clock=clock or Clock(),
        )

    @property
    def prefixes(self) -> frozenset[str]:
        return frozenset({self._prefix})

    @cached_property
    def keeper(self) -> OllamaKeeper:
        """Who fetches, makes and deletes; nobody needs it for a start."""
        from forge_gui.engine.backends.ollama.keeper import OllamaKeeper

        return OllamaKeeper(self._client)

    async def list(self) -> Sequence[ModelCard]:
        return await self._catalogue.list()

    async def show(self, model: ModelId) -> ModelCard:
        return await self._catalogue.show(model)

    async def digest(self, model: ModelId) -> str:
        return await self._catalogue.digest(model)

    async def memory_facts(self, model: ModelId, options: RunnerOptions) -> MemoryFacts | None:
        """What its memory depends on, one or two quick requests. Raises BackendError."""
        return await self._catalogue.memory_facts(model, options)

    async def model_file(self, model: ModelId) -> Path | None:
        return await self._catalogue.model_file(model)

    async def load(self, model: ModelId, options: RunnerOptions) -> LoadedModel:
        return await self._residency.load(model, options)

    async def unload(self, model: ModelId) -> None:
        await self._residency.unload(model)

    async def loaded(self) -> Sequence[LoadedModel]:
        return await self._residency.loaded()

    def generate(self, request: GenerateRequest) -> AsyncGenerator[Piece]:
        return self._answer("/api/generate", generate_body, request)

    def chat(self, request: GenerateRequest) -> AsyncGenerator[Piece]:
        return self._answer("/api/chat", chat_body, request)

    async def _answer(
        self,
        path: str,
        body_of: Callable[[GenerateRequest, RunnerOptions, int], Body],
        request: GenerateRequest,
    ) -> AsyncGenerator[Piece]:
        asked = self._client.asked(request.model.name)
        runner = self._residency.runner_for(request.model, request.runner)
        body = body_of(request, runner, self._residency.context_tokens(request.model, runner))
        # A model that is not held is loaded by this very request, which may take minutes.
        is_patient = not self._residency.is_held(request.model)
        async with (
            aclosing(self._client.lines(path, body, asked=asked, is_patient=is_patient)) as lines,
            aclosing(pieces_of(lines, request.model, asked)) as pieces,
        ):
            async for piece in pieces:
                yield piece

    async def embed(
        self, model: ModelId, texts: Sequence[str], options: RunnerOptions
    ) -> EmbedResult:
        if not texts:
            return EmbedResult(model, ())
        asked = self._client.asked(model.name)
        body = embed_body(model.name, texts, self._residency.runner_for(model, options))
        is_patient = not self._residency.is_held(model)
        answer = await self._client.ask(
            "POST", "/api/embed", body, asked=asked, is_patient=is_patient
        )
        vectors = parsed(read_vectors, answer, asked)
        if len(vectors) != len(texts):
            raise asked.foreign(f"{len(vectors)} embeddings for {len(texts)} texts")
        return EmbedResult(
            model,
            vectors,
            prompt_tokens=parsed(lambda found: count_of(found, "prompt_eval_count"), answer, asked),
            total_s=parsed(lambda found: seconds_of(found, "total_duration"), answer, asked),
        )

    async def health(self) -> Health:
        asked = self._client.asked()
        try:
            body = await self._client.look_up("/api/version", limit_s=self._patience.health_s)
            version = parsed(lambda found: text_of(found, "version"), body, asked)
            if version:
                return healthy(version, asked)
            return unhealthy(asked.foreign("no version"), asked)
        except BackendError as error:
            return unhealthy(error, asked)

    async def close(self) -> None:
        """Unload what was loaded through here, as far as Ollama answers, and hang up."""
        try:
            async with asyncio.timeout(_FAREWELL_S):
                await self._residency.unload_ours()
        except TimeoutError:
            pass  # an Ollama that hangs lets go of the models when their time is over
        finally:
            await self._client.close()
