"""The simulation as a backend: keeps the same promises as the real ones, without any model.

Everything depends on the seed, the script and the clock, so a test with virtual time sees the
same run every time, and the whole app can be tried on a PC that has no model.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Sequence

from forge_gui.engine.backends.simulation.answer import plan_answer, prompt_of
from forge_gui.engine.backends.simulation.memory import SimulatedMemory
from forge_gui.engine.backends.simulation.script import (
    LOAD_TROUBLES,
    SimulatedFault,
    SimulatedModel,
    Trouble,
    default_models,
)
from forge_gui.engine.backends.simulation.talk import Talk
from forge_gui.engine.backends.simulation.ticks import Ticks
from forge_gui.engine.backends.simulation.troubles import trouble_error
from forge_gui.engine.backends.simulation.words import count_tokens, seed_of, vector
from forge_gui.engine.clock import Clock
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import (
    BackendUnavailable,
    CapabilityMissing,
    ModelNotFound,
)
from forge_gui.values.generation import (
    EmbedResult,
    GenerateRequest,
    Piece,
    PromptProgress,
    RunnerOptions,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.models import Health, HealthState, LoadedModel, ModelCard

_FAULTS_BY_CHANCE = (Trouble.CUT, Trouble.BUSY, Trouble.GARBAGE)


class SimulationBackend:
    """Serves `simulation:<name>` for each of `models`.

    `memory_limit` (bytes) refuses loads beyond it, `failure_rate` (0-1) is the share of answers
    that fail by chance, `on_crash` hears of models that a crash took out of memory.
    """

    def __init__(
        self,
        models: Sequence[SimulatedModel] | None = None,
        *,
        clock: Clock | None = None,
        seed: int = 0,
        failure_rate: float = 0.0,
        memory_limit: int | None = None,
        on_crash: Callable[[ModelId], None] | None = None,
    ) -> None:
        self._models = {one.name: one for one in (default_models() if models is None else models)}
        self._clock = clock or Clock()
        self._ticks = Ticks(self._clock)
        self._seed = seed
        self._failure_rate = failure_rate
        self._on_crash = on_crash
        self._memory = SimulatedMemory(self._clock, memory_limit)
        self._answers: Counter[ModelId] = Counter()
        self.is_available = True
        """Set it to False and nothing answers there, as if a server had been stopped."""

    @property
    def prefixes(self) -> frozenset[str]:
        return frozenset({"simulation"})

    async def list(self) -> Sequence[ModelCard]:
        self._require_available()
        return [_card(model) for model in self._models.values()]

    async def show(self, model: ModelId) -> ModelCard:
        self._require_available()
        return _card(self._model(model))

    async def digest(self, model: ModelId) -> str:
        """Of all that its answers are made of."""
        script = self._model(model)
        said = (self._seed, script.name, script.answers, script.answer_tokens)
        return f"{seed_of(repr(said)):016x}"

    async def health(self) -> Health:
        if not self.is_available:
            return Health(
                "simulation",
                HealthState.UNAVAILABLE,
                "The simulation is switched off.",
                "Switch it on again.",
            )
        sentence = f"{len(self._models)} simulated models; nothing they say is real."
        return Health("simulation", HealthState.READY, sentence)

    async def loaded(self) -> Sequence[LoadedModel]:
        return self._memory.loaded()

    async def load(self, model: ModelId, options: RunnerOptions) -> LoadedModel:
        self._require_available()
        return await self._memory.bring_in(model, self._model(model), options)

    async def unload(self, model: ModelId) -> None:
        self._memory.take_out(model)

    async def close(self) -> None:
        self._memory.clear()

    async def generate(self, request: GenerateRequest) -> AsyncGenerator[Piece, None]:
        """See Backend.generate."""
        script = self._model(request.model)
        answer = plan_answer(script, request, self._seed)
        load_s = await self._loaded_in(request)
        fault = self._next_fault(request.model, script)
        if fault is not None and fault.trouble is Trouble.BUSY:
            raise trouble_error(fault, request.model)
        started_at = self._clock.monotonic()
        first_at = started_at + answer.prompt_tokens / script.prompt_tokens_per_s
        yield PromptProgress(0, answer.prompt_tokens)
        await self._ticks.until(first_at)
        yield PromptProgress(answer.prompt_tokens, answer.prompt_tokens)
        if fault is not None and fault.trouble is Trouble.SLOW_START:
            await self._clock.sleep(fault.seconds)
        talk = Talk(request, answer, seed_of(self._seed, prompt_of(request)))
        talk_at = self._clock.monotonic()
        while not talk.is_over:
            if fault is not None and talk.count >= fault.after_tokens:
                await self._strike(fault, request.model, talk)
            yield talk.next()
            due = talk_at + talk.count / script.tokens_per_s
            if due > self._clock.monotonic():
                await self._ticks.until(due)
        now = self._clock.monotonic()
        yield talk.result(load_s, talk_at - started_at, now - talk_at)

    def chat(self, request: GenerateRequest) -> AsyncGenerator[Piece, None]:
        return self.generate(request)

    async def embed(
        self, model: ModelId, texts: Sequence[str], options: RunnerOptions
    ) -> EmbedResult:
        script = self._model(model)
        if Capability.EMBEDDING not in script.capabilities:
            raise CapabilityMissing(
                f"{model} is not made for embeddings.",
                "Choose an embedding model.",
                backend=model.backend,
                model=model.name,
            )
        await self.load(model, options)
        started_at = self._clock.monotonic()
        tokens = sum(map(count_tokens, texts))
        await self._ticks.until(started_at + tokens / script.prompt_tokens_per_s)
        vectors = tuple(vector(text, script.dimensions, self._seed) for text in texts)
        return EmbedResult(model, vectors, tokens, self._clock.monotonic() - started_at)

    async def count_tokens(self, model: ModelId, request: GenerateRequest) -> int | None:
        """How many tokens the request's prompt has."""
        self._model(model)
        return count_tokens(prompt_of(request))

    # Inside

    def _model(self, model: ModelId) -> SimulatedModel:
        script = self._models.get(model.name)
        if script is None or model.backend != "simulation":
            raise ModelNotFound(
                f"There is no simulated model {model.name}.",
                "See the library for those that are there.",
                backend=model.backend,
                model=model.name,
            )
        return script

    def _require_available(self) -> None:
        if not self.is_available:
            raise BackendUnavailable(
                "The simulation is switched off.", "Switch it on again.", backend="simulation"
            )

    async def _loaded_in(self, request: GenerateRequest) -> float | None:
        """Load the model if it is not there; the seconds that took."""
        before = self._memory.get(request.model)
        asked_at = self._clock.monotonic()
        after = await self.load(request.model, request.runner)
        return None if after is before else self._clock.monotonic() - asked_at

    def _next_fault(self, model: ModelId, script: SimulatedModel) -> SimulatedFault | None:
        self._answers[model] += 1
        nth = self._answers[model]
        for fault in script.faults:
            if fault.trouble not in LOAD_TROUBLES and fault.strikes(nth):
                return fault
        chance = random.Random(seed_of(self._seed, "chance", model, nth))
        if chance.random() < self._failure_rate:
            return SimulatedFault(chance.choice(_FAULTS_BY_CHANCE), after_tokens=3)
        return None

    async def _strike(self, fault: SimulatedFault, model: ModelId, talk: Talk) -> None:
        if fault.trouble is Trouble.SLOW_START:
            return
        if fault.trouble is Trouble.HANG:
            await asyncio.Event().wait()
        if fault.trouble is Trouble.CRASH:
            self._memory.take_out(model)
            if self._on_crash is not None:
                self._on_crash(model)
        raise trouble_error(fault, model, talk.text)


def _card(model: SimulatedModel) -> ModelCard:
    return ModelCard(
        ModelId("simulation", model.name),
        size_bytes=model.memory_bytes,
        parameters=model.parameters,
        quantization="simulated",
        family="simulation",
        context_length=model.context_length,
        capabilities=model.capabilities,
        licence="MIT",
        summary=model.summary,
        limits="Nothing it says is real: no model runs behind it.",
        memory_bytes=model.memory_bytes,
    )
