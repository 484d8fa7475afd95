"""The simulated models keep every promise of a backend, and fail exactly as they are told to."""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
import random
from collections.abc import Sequence

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.backends.simulation.backend import SimulationBackend
from forge_gui.engine.backends.simulation.script import (
    ScriptedAnswer,
    SimulatedFault,
    SimulatedModel,
    Trouble,
    default_models,
)
from forge_gui.engine.backends.simulation.words import instance, tokens_of
from forge_gui.engine.clock import Clock
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import (
    BackendBusy,
    BackendError,
    BackendProtocolError,
    BackendUnavailable,
    BadRequest,
    CapabilityMissing,
    ContextExceeded,
    GenerationCut,
    ModelCrashed,
    ModelLoadFailed,
    ModelNotFound,
    ModelOutOfMemory,
)
from forge_gui.values.generation import (
    Chunk,
    GenerateRequest,
    GenerateResult,
    Message,
    Piece,
    PromptProgress,
    Role,
    RunnerOptions,
    Sampling,
    StopReason,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.models import HealthState

M = ModelId("simulation", "m")
QUICK = SimulatedModel("m", load_s=0, tokens_per_s=math.inf, prompt_tokens_per_s=math.inf)


class VirtualTime:
    """A clock whose sleepers wake in order, at once; it is as late as its sleepers asked for."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.sleeps = 0

    async def sleep(self, seconds: float) -> None:
        self.sleeps += 1
        due = self.now + seconds
        await asyncio.sleep(0)
        self.now = max(self.now, due)

    def clock(self) -> Clock:
        return Clock(lambda: self.now, lambda: self.now, self.sleep, random.Random(0))


def simulated(
    *changes: SimulatedModel, time: VirtualTime | None = None, **options: object
) -> SimulationBackend:
    clock = (time or VirtualTime()).clock()
    return SimulationBackend(changes or (QUICK,), clock=clock, **options)  # type: ignore[arg-type]


async def collect(backend: SimulationBackend, request: GenerateRequest) -> list[Piece]:
    async with contextlib.aclosing(backend.generate(request)) as stream:
        return [piece async for piece in stream]


async def answer(backend: SimulationBackend, prompt: str = "Hi", **more: object) -> GenerateResult:
    pieces = await collect(backend, GenerateRequest(M, prompt, **more))  # type: ignore[arg-type]
    last = pieces[-1]
    assert isinstance(last, GenerateResult)
    told = "".join(piece.text for piece in pieces if isinstance(piece, Chunk))
    assert told == last.text
    return last


async def test_the_models_of_the_simulation_mode_say_what_they_are() -> None:
    backend = SimulationBackend(clock=VirtualTime().clock())
    cards = await backend.list()
    assert len(cards) == 5
    for card in cards:
        assert "simulated" in card.id.name
        assert "Simulated" in card.summary
        assert (await backend.show(card.id)) == card
    assert len({model.name for model in default_models(12)}) == 12
    assert (await backend.health()).state is HealthState.READY


async def test_the_same_seed_says_the_same_and_another_one_does_not() -> None:
    first = await answer(simulated())
    assert first == await answer(simulated())
    assert first.text != (await answer(simulated(), "Another question")).text
    assert first.text != (await answer(simulated(seed=1))).text
    assert first.text != (await answer(simulated(), sampling=Sampling(seed=5))).text
    assert first.completion_tokens == 60
    assert first.stop_reason is StopReason.STOP


async def test_scripted_answers_are_given_to_the_prompts_they_fit() -> None:
    script = SimulatedModel(
        "m", load_s=0, answers=(ScriptedAnswer("Berlin.", "capital"), ScriptedAnswer("No idea."))
    )
    backend = simulated(script)
    assert (await answer(backend, "The capital?")).text == "Berlin."
    assert (await answer(backend, "The time?")).text == "No idea."


async def test_time_passes_as_the_model_says() -> None:
    time = VirtualTime()
    script = SimulatedModel("m", load_s=3, tokens_per_s=10, prompt_tokens_per_s=100)
    backend = simulated(script, time=time)
    started = time.now
    result = await answer(backend, "x" * 400)
    assert result.load_s == pytest.approx(3)
    assert result.prompt_tokens == 100
    assert result.prompt_s == pytest.approx(1, abs=0.02)
    assert result.completion_s == pytest.approx(6, abs=0.02)
    assert result.tokens_per_s == pytest.approx(10, rel=0.01)
    assert time.now - started == pytest.approx(10, abs=0.05)
    assert (await answer(backend)).load_s is None


async def test_lengths_are_kept_and_told() -> None:
    backend = simulated(SimulatedModel("m", load_s=0, context_length=50))
    cut = await answer(backend, sampling=Sampling(max_tokens=7))
    assert (cut.completion_tokens, cut.stop_reason) == (7, StopReason.LENGTH)
    full = await answer(backend, "y" * 100)
    assert (full.completion_tokens, full.stop_reason) == (25, StopReason.LENGTH)
    request = GenerateRequest(M, "z" * 200)
    with pytest.raises(ContextExceeded) as caught:
        await collect(backend, request)
    assert (caught.value.prompt_tokens, caught.value.context_tokens) == (50, 50)
    assert await backend.count_tokens(M, request) == 50
    with pytest.raises(ContextExceeded):
        await answer(backend, "z" * 80, runner=RunnerOptions(context_length=20))


async def test_stop_texts_chats_thoughts_and_probabilities() -> None:
    thinker = SimulatedModel(
        "m", load_s=0, capabilities=frozenset({Capability.TEXT_GENERATION, Capability.REASONING})
    )
    backend = simulated(thinker)
    whole = (await answer(backend)).text
    stopped = await answer(backend, sampling=Sampling(stop=(" the", " a")))
    assert stopped.text
    assert len(stopped.text) < len(whole)
    thought = await answer(backend, think=True)
    assert thought.thinking
    assert thought.text == whole
    likely = await answer(backend, top_logprobs=3)
    assert len(likely.logprobs) == likely.completion_tokens
    assert all(len(one.top) == 3 and one.logprob <= 0 for one in likely.logprobs)
    chat = GenerateRequest(M, messages=(Message(Role.USER, "Hi"),))
    async with contextlib.aclosing(backend.chat(chat)) as stream:
        pieces = [piece async for piece in stream]
    assert isinstance(pieces[0], PromptProgress)
    assert isinstance(pieces[-1], GenerateResult)


_SCHEMA = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 20, "maxLength": 30},
        "kind": {"enum": ["a", "b"]},
        "counts": {"type": "array", "items": {"type": "integer", "minimum": 3}, "minItems": 2},
        "more": {"$ref": "#/$defs/more"},
        "any": {"anyOf": [{"type": "null"}, {"type": "string"}]},
        "fixed": {"const": 7},
        "flag": {"type": ["boolean", "null"]},
    },
    "required": ["name", "kind", "counts", "more"],
    "$defs": {"more": {"type": "object", "properties": {"x": {"type": "number", "maximum": 1}}}},
}


async def test_an_answer_keeps_its_json_schema() -> None:
    result = await answer(simulated(), json_schema=_SCHEMA)
    jsonschema.validate(json.loads(result.text), _SCHEMA)
    assert isinstance(json.loads((await answer(simulated(), json_mode=True)).text), dict)
    for bad in ({"type": "string", "pattern": "^x"}, {"$ref": "#/nowhere"}, {"type": "objct"}):
        with pytest.raises(BadRequest, match="cannot keep"):
            await answer(simulated(), json_schema=bad)


_LEAVES = st.sampled_from(
    [
        {"type": "string"},
        {"type": "integer", "minimum": -5, "maximum": 5},
        {"type": "number"},
        {"type": "boolean"},
        {"type": "null"},
        {"enum": [1, "two", None]},
    ]
)
_SCHEMAS = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(
        st.dictionaries(st.sampled_from("abc"), inner, max_size=3).map(
            lambda named: {"type": "object", "properties": named, "required": list(named)}
        ),
        inner.map(lambda item: {"type": "array", "items": item, "minItems": 1}),
    ),
    max_leaves=6,
)


@given(schema=_SCHEMAS, seed=st.integers(0, 99))
def test_every_instance_keeps_its_schema(schema: dict[str, object], seed: int) -> None:
    jsonschema.validate(instance(schema, random.Random(seed)), schema)  # type: ignore[arg-type]


@given(text=st.text(alphabet="ab \n", max_size=60))
def test_tokens_joined_are_the_text(text: str) -> None:
    assert "".join(tokens_of(text)) == text


async def test_vectors_have_length_one_and_know_their_words() -> None:
    embedder = SimulatedModel("m", load_s=0, capabilities=frozenset({Capability.EMBEDDING}))
    backend = simulated(embedder)
    texts = ("the red boat", "the red boat sails", "unrelated words entirely")
    result = await backend.embed(M, texts, RunnerOptions())
    assert all(math.hypot(*one) == pytest.approx(1) for one in result.vectors)

    def likeness(one: Sequence[float], other: Sequence[float]) -> float:
        return math.fsum(x * y for x, y in zip(one, other, strict=True))

    first, near, far = result.vectors
    assert likeness(first, near) > 0.6 > abs(likeness(first, far))
    with pytest.raises(CapabilityMissing):
        await answer(backend)


async def test_what_it_cannot_do_is_refused() -> None:
    backend = simulated()
    with pytest.raises(CapabilityMissing, match="images"):
        await answer(backend, images=(b"x",))
    with pytest.raises(CapabilityMissing, match="embeddings"):
        await backend.embed(M, ["a"], RunnerOptions())
    with pytest.raises(ModelNotFound):
        await backend.show(ModelId("simulation", "other"))
    with pytest.raises(BadRequest):
        await answer(backend, sampling=Sampling(max_tokens=0))


async def test_memory_is_counted_and_given_back() -> None:
    gib = 1024**3
    models = [SimulatedModel(name, load_s=0, memory_bytes=2 * gib) for name in ("m", "n")]
    backend = simulated(*models, memory_limit=3 * gib)
    loaded = await backend.load(M, RunnerOptions())
    assert loaded.ram_bytes == 2 * gib
    assert loaded.context_length == 4096
    other = ModelId("simulation", "n")
    with pytest.raises(ModelOutOfMemory):
        await backend.load(other, RunnerOptions())
    await backend.unload(M)
    assert (await backend.load(other, RunnerOptions(context_length=100))).context_length == 100
    assert [one.id for one in await backend.loaded()] == [other]
    await backend.close()
    assert await backend.loaded() == []


@pytest.mark.parametrize(
    ("trouble", "error"),
    [
        (Trouble.CUT, GenerationCut),
        (Trouble.CRASH, ModelCrashed),
        (Trouble.GARBAGE, BackendProtocolError),
        (Trouble.BUSY, BackendBusy),
        (Trouble.LOAD_FAILS, ModelLoadFailed),
        (Trouble.OUT_OF_MEMORY, ModelOutOfMemory),
    ],
)
async def test_a_fault_strikes_once_when_it_is_told_to(
    trouble: Trouble, error: type[BackendError]
) -> None:
    is_load = trouble in {Trouble.LOAD_FAILS, Trouble.OUT_OF_MEMORY}
    fault = SimulatedFault(trouble, on=2, after_tokens=4, seconds=2.5)
    crashed: list[ModelId] = []
    backend = simulated(
        SimulatedModel("m", load_s=0, tokens_per_s=math.inf, faults=(fault,)),
        on_crash=crashed.append,
    )
    fine = await answer(backend)
    if is_load:
        await backend.unload(M)
    with pytest.raises(error) as caught:
        await answer(backend)
    assert "simulated" in caught.value.sentence
    assert caught.value.backend == "simulation"
    if isinstance(caught.value, GenerationCut):
        assert fine.text.startswith(caught.value.text)
        assert len(tokens_of(caught.value.text)) == 4
    if isinstance(caught.value, BackendBusy):
        assert caught.value.retry_after_s == 2.5
    assert crashed == ([M] if trouble is Trouble.CRASH else [])
    assert (await answer(backend)).text == fine.text


async def test_a_hanging_answer_or_load_ends_when_it_is_cancelled() -> None:
    for trouble in (Trouble.HANG, Trouble.LOAD_HANGS):
        fault = SimulatedFault(trouble, on=1, after_tokens=2)
        backend = simulated(SimulatedModel("m", load_s=0, faults=(fault,)))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await answer(backend)
        assert (await answer(backend)).text


async def test_a_slow_start_is_only_slow() -> None:
    time = VirtualTime()
    fault = SimulatedFault(Trouble.SLOW_START, seconds=30)
    script = SimulatedModel("m", load_s=0, faults=(fault,))
    result = await answer(simulated(script, time=time))
    assert result.prompt_s == pytest.approx(30, abs=0.1)


async def test_a_share_of_answers_fails_by_chance_always_the_same() -> None:
    async def fates() -> list[bool]:
        backend = simulated(failure_rate=0.4)
        found = []
        for number in range(60):
            try:
                await answer(backend, f"question {number}")
                found.append(True)
            except (GenerationCut, BackendBusy, BackendProtocolError):
                found.append(False)
        return found

    first = await fates()
    assert 12 <= first.count(False) <= 36
    assert first == await fates()


async def test_a_backend_that_is_switched_off_says_so_and_comes_back() -> None:
    backend = simulated()
    backend.is_available = False
    assert (await backend.health()).state is HealthState.UNAVAILABLE
    for ask in (backend.list(), answer(backend)):
        with pytest.raises(BackendUnavailable):
            await ask
    backend.is_available = True
    assert (await answer(backend)).text


async def test_a_thousand_streams_share_their_sleeps() -> None:
    time = VirtualTime()
    script = SimulatedModel("m", load_s=0, tokens_per_s=5, prompt_tokens_per_s=math.inf)
    backend = simulated(script, time=time)
    sampling = Sampling(max_tokens=5)
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(answer(backend, f"question {number}", sampling=sampling))
            for number in range(1_000)
        ]
    assert all(task.result().completion_tokens == 5 for task in tasks)
    assert time.sleeps < 100
    assert time.now == pytest.approx(1_001, abs=0.1)


async def test_a_stream_that_is_cancelled_leaves_the_others_alone() -> None:
    fallen_asleep, may_wake = asyncio.Event(), asyncio.Event()

    class Deep(VirtualTime):
        async def sleep(self, seconds: float) -> None:
            fallen_asleep.set()
            await may_wake.wait()
            await super().sleep(seconds)

    backend = simulated(SimulatedModel("m", load_s=0, answer_tokens=10), time=Deep())
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(answer(backend, f"question {n}")) for n in range(5)]
        await fallen_asleep.wait()
        await asyncio.sleep(0.01)  # the others come to wait for the sleeper
        tasks[0].cancel()  # it is the one that sleeps for the others
        await asyncio.sleep(0)
        may_wake.set()
    assert [task.cancelled() for task in tasks] == [True, False, False, False, False]
    assert all(task.result().completion_tokens == 10 for task in tasks[1:])
