"""Which models are in Ollama's memory, bringing them there and taking them out.

A model is loaded with one set of runner options, and every later request must repeat that set or
Ollama loads the model anew: this is where the set is remembered. `keep_alive` is sent with loads
and unloads only, because beside a waiting load it can hold everything up.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from forge_gui.engine.backends.http import parsed
from forge_gui.engine.backends.ollama import cards
from forge_gui.engine.backends.ollama.client import OllamaClient
from forge_gui.engine.backends.ollama.names import canonical, same_model
from forge_gui.engine.backends.ollama.options import (
    DEFAULT_CONTEXT_TOKENS,
    keep_alive_of,
    load_body,
)
from forge_gui.engine.clock import Clock
from forge_gui.values.errors import (
    BackendError,
    BackendTimeout,
    BackendUnavailable,
    CapabilityMissing,
    ModelLoadFailed,
    ModelNotFound,
)
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel

_POLL_S = 0.1
_AUTOMATIC = RunnerOptions()


@dataclass(frozen=True, slots=True)
class Held:
    """A model that was loaded through here, and how. `is_ours`: it was not there before."""

    model: ModelId
    runner: RunnerOptions
    loaded_at: float
    is_ours: bool
    context_tokens: int | None = None


class Residency:
    """Loads and unloads on one server."""

    def __init__(
        self,
        client: OllamaClient,
        *,
        keep_alive: str,
        load_limit_s: float | None,
        unload_limit_s: float,
        clock: Clock,
    ) -> None:
        self._client = client
        self._keep_alive = keep_alive_of(keep_alive)
        self._load_limit_s = load_limit_s
        self._unload_limit_s = unload_limit_s
        self._whose = cards.Whose(client.asked().backend)
        self._clock = clock
        self._held: dict[str, Held] = {}

    async def load(self, model: ModelId, runner: RunnerOptions) -> LoadedModel:
        """Ollama shows no progress and lists the model only once it is there.

        The request is sent even where the model is listed: a listed one may have died unseen.
        """
        key = canonical(model.name)
        before = self._held.pop(key, None)
        was_there = cards.find_resident(await self._residents(), model.name) is not None
        try:
            async with asyncio.timeout(self._load_limit_s):
                await self._load(model, runner)
        except TimeoutError as error:
            raise _slow_load(model, self._load_limit_s or 0) from error
        is_ours = before.is_ours if before and was_there else not was_there
        held = Held(model, runner, self._clock.now(), is_ours)
        self._held[key] = held
        resident = cards.find_resident(await self._residents(), model.name)
        if resident is None:  # a cloud model, or gone again already
            return LoadedModel(model, loaded_at=held.loaded_at)
        self._held[key] = replace(held, context_tokens=resident.context_length)
        return resident.as_loaded(loaded_at=held.loaded_at, name=model.name)

    async def _load(self, model: ModelId, runner: RunnerOptions) -> None:
        body = load_body(model.name, runner, self._keep_alive)
        asked = self._client.asked(model.name)
        try:
            answer = await self._client.ask(
                "POST", "/api/generate", body, asked=asked, is_patient=True
            )
        except CapabilityMissing:  # an embedding model: it loads through its own door
            answer = await self._client.ask(
                "POST", "/api/embed", body, asked=asked, is_patient=True
            )
        if answer.get("done") is False:
            raise ModelLoadFailed(
                f"Ollama did not say whether {model.name} is loaded.",
                "Try again; restart Ollama if it happens again.",
                backend=model.backend,
                model=model.name,
            )

    async def unload(self, model: ModelId) -> None:
        """Ollama agrees at once and waits for running answers: over when it is listed no more."""
        self._held.pop(canonical(model.name), None)
        try:
            await self._tell_unload(model.name)
        except (ModelNotFound, BackendUnavailable):  # an Ollama that is gone holds no model
            return
        end = self._clock.monotonic() + self._unload_limit_s
        while cards.find_resident(await self._residents(), model.name) is not None:
            if self._clock.monotonic() >= end:
                raise BackendTimeout(
                    f"{model.name} is still in Ollama's memory after {self._unload_limit_s:g} s.",
                    "Another program may be using it; Ollama unloads it when that one is done.",
                    backend=model.backend,
                    model=model.name,
                )
            await self._clock.sleep(_POLL_S)

    async def _tell_unload(self, name: str) -> None:
        body = load_body(name, _AUTOMATIC, 0)
        await self._client.look_up("/api/generate", body, model=name)

    async def loaded(self) -> Sequence[LoadedModel]:
        """What /api/ps lists, under the names that were asked for where there are such."""
        return tuple(self._as_loaded(resident) for resident in await self._residents())

    def _as_loaded(self, resident: cards.Resident) -> LoadedModel:
        held = next(
            (one for one in self._held.values() if same_model(one.model.name, resident.name)), None
        )
        if held is None:
            return resident.as_loaded(loaded_at=None)
        return resident.as_loaded(loaded_at=held.loaded_at, name=held.model.name)

    async def _residents(self) -> Sequence[cards.Resident]:
        body = await self._client.look_up("/api/ps")
        return parsed(self._whose.residents_of, body, self._client.asked())

    def is_held(self, model: ModelId) -> bool:
        """Whether it was loaded through here."""
        return canonical(model.name) in self._held

    def runner_for(self, model: ModelId, asked: RunnerOptions) -> RunnerOptions:
        """The set to send: what the model was loaded with, unless another is asked for."""
        held = self._held.get(canonical(model.name))
        if held is None or held.runner == asked:
            return asked
        if asked == _AUTOMATIC:
            return held.runner
        # It reloads now, which is what was asked for; the new set is the one to repeat.
        self._held[canonical(model.name)] = replace(held, runner=asked, context_tokens=None)
        return asked

    def context_tokens(self, model: ModelId, runner: RunnerOptions) -> int:
        """Tokens that fit, as well as they are known."""
        held = self._held.get(canonical(model.name))
        measured = held.context_tokens if held else None
        return measured or runner.context_length or DEFAULT_CONTEXT_TOKENS

    async def unload_ours(self) -> None:
        """Take out what came in through here, without waiting; for the end of the program."""
        ours = [held.model.name for held in self._held.values() if held.is_ours]
        self._held.clear()
        for name in ours:
            try:
                await self._tell_unload(name)
            except BackendError:
                return  # it no longer answers, so it holds nothing of ours


def _slow_load(model: ModelId, limit_s: float) -> BackendTimeout:
    return BackendTimeout(
        f"{model.name} was not loaded after {limit_s:g} s.",
        "Allow more time in the settings, or choose a smaller model.",
        backend=model.backend,
        model=model.name,
    )
