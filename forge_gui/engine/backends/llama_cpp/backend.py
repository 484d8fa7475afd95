"""The embedded engine as a backend: `forge:` models that ship, `gguf:` files of the user.

Each loaded model is a child process. Its crash is an error of the answers that it was giving and
one call of `on_crash`; unloading ends it, so that all its memory comes back.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

import psutil

from forge_gui.engine.backends.llama_cpp.catalogue import Catalogue, ModelFile
from forge_gui.engine.backends.llama_cpp.counting import count_prompt
from forge_gui.engine.backends.llama_cpp.requests import as_made_for, build_call, has_images
from forge_gui.engine.backends.llama_cpp.residents import WORKER, Residents, Starting
from forge_gui.engine.backends.llama_cpp.runner import Runner
from forge_gui.engine.backends.llama_cpp.small_servers import Bounds
from forge_gui.engine.backends.llama_cpp.stream import StreamReader
from forge_gui.engine.backends.llama_cpp.tokenizers import Tokenizers
from forge_gui.engine.backends.llama_cpp.vectors import embed_texts
from forge_gui.engine.clock import Clock
from forge_gui.engine.formats.model_facts import MemoryFacts
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import CapabilityMissing
from forge_gui.values.generation import EmbedResult, GenerateRequest, Piece, RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.models import Health, HealthState, LoadedModel, ModelCard


class LlamaCppBackend:
    """Runs GGUF files in child processes, wherever they lie.

    `shipped` is the folder of the models that come with Forge: the only ones that are listed here.
    `defaults` fill what a request leaves open, `start_s` bounds a load, `parallel` is how many
    answers one model gives at a time, `on_crash` hears of each child that ends unasked.
    `command` starts the worker; a packaged app gives its own. `vocabularies` bounds those that are
    opened by themselves.
    """

    tells_memory_at_once = True

    def __init__(
        self,
        shipped: Path | None,
        *,
        defaults: RunnerOptions | None = None,
        start_s: float = 120.0,
        parallel: int = 1,
        on_crash: Callable[[ModelId], None] | None = None,
        clock: Clock | None = None,
        command: Sequence[str] = WORKER,
        vocabularies: Bounds | None = None,
    ) -> None:
        self._clock = clock or Clock()
        self._catalogue = Catalogue(shipped)
        self._default_context = defaults.context_length if defaults else None
        starting = Starting(defaults or RunnerOptions(), start_s, parallel, tuple(command))
        self._residents = Residents(self._catalogue, starting, on_crash, self._clock)
        self.tokenizers = Tokenizers(command, vocabularies)

    @property
    def prefixes(self) -> frozenset[str]:
        return frozenset({"forge", "gguf"})

    # What there is

    def take_projectors(self, projectors: Mapping[str, str]) -> None:
        self._catalogue.projectors = dict(projectors)

    async def list(self) -> Sequence[ModelCard]:
        return await asyncio.to_thread(self._catalogue.cards)

    async def show(self, model: ModelId) -> ModelCard:
        return (await asyncio.to_thread(self._catalogue.find, model)).card

    async def digest(self, model: ModelId) -> str:
        """Of its files, the engine that reads them and the context it is given by default."""
        files = await asyncio.to_thread(self._catalogue.identity, model)
        return f"{files} xllamacpp {installed_version()} context {self._default_context}"

    async def memory_facts(self, model: ModelId, options: RunnerOptions) -> MemoryFacts:
        """What its memory depends on, loaded with `options`. Raises ModelNotFound, FileDamaged."""
        return await self._residents.memory_facts(
            model, options, f"xllamacpp {installed_version()}"
        )

    async def health(self) -> Health:
        installed = installed_version()
        if installed is None:
            return Health(
                "llama_cpp",
                HealthState.UNAVAILABLE,
                "The embedded engine is not installed.",
                "Start Forge through main.py, which installs it.",
            )
        count = len(self._residents.living())
        sentence = f"The embedded engine is ready; {count} models are in memory."
        if count == 0:
            sentence = "The embedded engine is ready; no model is in memory."
        if count == 1:
            sentence = "The embedded engine is ready; one model is in memory."
        return Health("llama_cpp", HealthState.READY, sentence, version=installed)

    async def loaded(self) -> Sequence[LoadedModel]:
        return [_loaded(runner) for runner in self._residents.living()]

    # Memory

    async def load(self, model: ModelId, options: RunnerOptions) -> LoadedModel:
        return _loaded(await self._residents.ready(model, options))

    async def unload(self, model: ModelId) -> None:
        await self._residents.end(model)

    async def close(self) -> None:
        await self.tokenizers.close()
        await self._residents.end_all()

    # Answers

    async def generate(self, request: GenerateRequest) -> AsyncGenerator[Piece, None]:
        """See Backend.generate. The result's load_s tells how long a load took, if there was one."""
        file = await self._residents.file(request.model)
        _refuse_impossible(file, request)
        request = as_made_for(request, file.temperature)
        call = build_call(request, has_template=bool(file.header.chat_template))
        reader = StreamReader(request)
        async with self._residents.turn(request.model, request.runner) as (runner, load_s):
            started_at = self._clock.monotonic()
            async with contextlib.aclosing(runner.stream(call)) as events:
                async for data in events:
                    piece = reader.feed(data)
                    if piece is not None:
                        yield piece
            yield reader.finish(self._clock.monotonic() - started_at, load_s)

    def chat(self, request: GenerateRequest) -> AsyncGenerator[Piece, None]:
        return self.generate(request)

    async def embed(
        self, model: ModelId, texts: Sequence[str], options: RunnerOptions
    ) -> EmbedResult:
        file = await self._residents.file(model)
        if not file.header.is_embedding_model:
            raise CapabilityMissing(
                f"{model} writes text; it is not made for embeddings.",
                "Choose an embedding model.",
                backend=model.backend,
                model=model.name,
            )
        async with self._residents.turn(model, options) as (runner, _):
            return await embed_texts(runner, texts, self._clock)

    async def count_tokens(self, model: ModelId, request: GenerateRequest) -> int | None:
        """How many tokens the request's prompt has, template and all. The model is not loaded for
        it: its vocabulary is opened by itself, and shared with every model that has the same. None
        where that cannot be."""
        file = await self._residents.file(model)
        runner = self._residents.living_one(model)
        if runner is not None:
            has_template = bool(file.header.chat_template)
            return await count_prompt(runner, request, has_template=has_template)
        return await self.tokenizers.count(file.header, request, self._residents.in_memory())


def _refuse_impossible(file: ModelFile, request: GenerateRequest) -> None:
    """Raises CapabilityMissing for what this model cannot do, before anything is loaded."""
    where = {"backend": request.model.backend, "model": request.model.name}
    if file.header.is_embedding_model:
        raise CapabilityMissing(
            f"{request.model} makes embeddings; it cannot write text.",
            "Choose a text model.",
            **where,
        )
    if has_images(request) and Capability.VISION not in file.card.capabilities:
        raise CapabilityMissing(
            f"{request.model} cannot look at images.",
            "Choose a model with vision; its mmproj file lies beside it in a folder of its own.",
            **where,
        )


def _loaded(runner: Runner) -> LoadedModel:
    try:
        memory: int | None = psutil.Process(runner.pid).memory_info().rss
    except psutil.Error:
        memory = None
    return LoadedModel(
        id=runner.model,
        ram_bytes=memory,
        context_length=runner.context,
        loaded_at=runner.loaded_at,
        pid=runner.pid,
    )


def installed_version() -> str | None:
    """Of the library, without loading it; None where it is not there, empty where it does not say.

    importlib.metadata would bring a reader of mails into every start.
    """
    found = find_spec("xllamacpp")
    if found is None or found.origin is None:
        return None
    for folder in Path(found.origin).parents[1].glob("xllamacpp-*.dist-info"):
        return folder.name.removesuffix(".dist-info").partition("-")[2]
    return ""
