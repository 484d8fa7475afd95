"""Steps that were done before are not done again: through the whole engine, over restarts."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from forge_gui.engine.backends.simulation.script import Trouble
from forge_gui.engine.engine import Engine
from forge_gui.engine.pipeline.kinds.base import StepOutput
from forge_gui.engine.pipeline.reuse import Found, Missing, StepAsked
from forge_gui.engine.pipeline.step_cache import StepCache
from forge_gui.engine.pipeline.step_cache_key import key_of
from forge_gui.engine.storage.text_cache import TextCache
from forge_gui.engine.storage.text_store import Entry, TextStore
from forge_gui.values.events import ModelLoadStarted, RunFinished
from forge_gui.values.generation import GenerateRequest, Sampling
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import RunResult, StepState
from tests.engine.simulated import Hearing, engine_on, model_step, pipeline, quick

ExpectLog = Callable[[str, str], None]
_TINY = ModelId("forge", "tiny")


def _asked(**changes: Any) -> StepAsked:
    asked = StepAsked(
        run=RunId("r"),
        step=StepId("s"),
        pipeline="p",
        kind="model",
        kind_version=1,
        settings={"prompt": "{a}", "model": "forge:tiny"},
        inputs={"a": {"response": "hi"}},
        request=GenerateRequest(_TINY, "hi", sampling=Sampling(temperature=0.0)),
        model_digest="d1",
        is_deterministic=True,
    )
    return replace(asked, **changes)


class Now:
    """A time that a test moves on."""

    def __init__(self) -> None:
        self.seconds = time.time()

    def __call__(self) -> float:
        return self.seconds


@asynccontextmanager
async def _cache(
    folder: Path, now: Callable[[], float] = time.time, ttl_s: float | None = 3600
) -> AsyncIterator[StepCache]:
    texts = TextCache(TextStore(folder, size_limit=1_000_000, now=now))
    cache = StepCache(texts, ttl_s=ttl_s, now=now)
    yield cache
    await cache.close()


async def _done(cache: StepCache, asked: StepAsked, text: str = "yes", seconds: float = 4.2) -> str:
    """Look, work, keep; why it had to work."""
    answer = await cache.look(asked)
    assert isinstance(answer, Missing)
    await cache.keep(asked, StepOutput({"response": text}, 3, 4, "cut", 9.9), seconds)
    return answer.why


async def _why(cache: StepCache, asked: StepAsked) -> str:
    answer = await cache.look(asked)
    assert isinstance(answer, Missing)
    return answer.why


async def test_an_answer_comes_back_with_what_it_saved(tmp_path: Path) -> None:
    now = Now()
    async with _cache(tmp_path, now) as cache:
        assert await _done(cache, _asked()) == "First run: nothing is kept of this step."
    now.seconds += 180
    async with _cache(tmp_path, now) as cache:
        found = await cache.look(_asked())
        assert isinstance(found, Found)
        assert found.output == StepOutput({"response": "yes"}, 3, 4, "cut")
        assert found.saved_s == 4.2
        assert found.cause == "From the cache, kept 3 minutes ago; saved 4.2 s."
        stats = await cache.stats()
        assert (stats.hits, stats.misses, stats.entries) == (1, 0, 2)


_TINY_REQUEST = GenerateRequest(_TINY, "hi", sampling=Sampling(temperature=0.0))
_CHANGES: Sequence[tuple[str, dict[str, Any]]] = [
    ("The content of the model changed.", {"model_digest": "d2"}),
    (
        "The model changed.",
        {"request": replace(_TINY_REQUEST, model=ModelId("forge", "b")), "model_digest": "d2"},
    ),
    (
        "The temperature changed.",
        {"request": replace(_TINY_REQUEST, sampling=Sampling(temperature=0.5))},
    ),
    (
        "The seed changed.",
        {"request": replace(_TINY_REQUEST, sampling=Sampling(temperature=0.0, seed=1))},
    ),
    ("The JSON schema changed.", {"request": replace(_TINY_REQUEST, json_schema={})}),
    ("The system text changed.", {"request": replace(_TINY_REQUEST, system="Be brief.")}),
    (
        "The input a changed.",
        {
            "request": replace(_TINY_REQUEST, prompt="other"),
            "inputs": {"a": {"response": "other"}},
        },
    ),
    (
        "The prompt changed.",
        {
            "request": replace(_TINY_REQUEST, prompt="Say hi"),
            "settings": {"prompt": "Say {a}", "model": "forge:tiny"},
        },
    ),
    ("Forge's own code for this step changed.", {"kind_version": 2}),
    ("The kind of step changed.", {"kind": "custom"}),
    ("The stop words changed.", {"settings": {"prompt": "{a}", "stop_words": ["x"]}}),
    ("Its answer is no longer in the cache.", {}),
]


@pytest.mark.parametrize(("sentence", "changes"), _CHANGES, ids=lambda one: str(one)[:30])
async def test_a_step_says_what_made_it_run_again(
    tmp_path: Path, sentence: str, changes: dict[str, Any]
) -> None:
    async with _cache(tmp_path) as cache:
        await _done(cache, _asked())
        if not changes:
            assert await cache.clear(key_of(_asked())) == 1
        assert await _why(cache, _asked(**changes)) == sentence


async def test_several_changes_are_named_together(tmp_path: Path) -> None:
    other = replace(_TINY_REQUEST, sampling=Sampling(temperature=1, seed=1, top_k=3, max_tokens=5))
    async with _cache(tmp_path) as cache:
        await _done(cache, _asked())
        assert await _why(cache, _asked(request=other)) == (
            "The temperature, the top k, the seed and 1 more changed."
        )


async def test_an_answer_whose_time_is_over_is_not_given(tmp_path: Path) -> None:
    async with _cache(tmp_path, ttl_s=0.05) as cache:
        await _done(cache, _asked())
        await asyncio.sleep(0.06)
        assert await _why(cache, _asked()) == "Its answer was kept for 0 s, and that is over."


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"never": True, "always": True}, "own setting says not to use the cache"),
        ({"is_deterministic": False}, "may differ each time"),
        ({"model_digest": None}, "cannot be told whether the model is still the same"),
        ({"model_digest": ""}, "cannot be told whether the model is still the same"),
    ],
)
async def test_what_may_not_be_kept_is_not_kept_and_says_why(
    tmp_path: Path, changes: dict[str, Any], sentence: str
) -> None:
    async with _cache(tmp_path) as cache:
        for _ in range(2):
            assert sentence in await _done(cache, _asked(**changes))
        assert (await cache.stats()).entries == 0


async def test_a_step_that_asks_for_it_is_kept_though_it_may_differ(tmp_path: Path) -> None:
    asked = _asked(is_deterministic=False, always=True, model_digest=None)
    async with _cache(tmp_path) as cache:
        await _done(cache, asked)
        assert isinstance(await cache.look(asked), Found)


async def test_what_is_no_json_is_left_alone(tmp_path: Path) -> None:
    async with _cache(tmp_path) as cache:
        assert "no plain data" in await _done(cache, _asked(inputs={"a": {"x": object()}}))
        asked = _asked()
        await cache.look(asked)
        await cache.keep(asked, StepOutput({"response": float("nan")}), 1.0)
        await cache.look(asked)
        await cache.keep(asked, StepOutput({"response": "\ud800"}), 1.0)
        assert (await cache.stats()).entries == 0


@pytest.mark.parametrize("text", ["", "[]", "{", '{"output": 1}', '{"output": {}, "at": "x"}'])
async def test_an_entry_of_another_shape_is_a_miss(tmp_path: Path, text: str) -> None:
    async with _cache(tmp_path) as cache:
        await _done(cache, _asked())
        store = TextStore(tmp_path, size_limit=1_000_000, now=time.time)
        await cache.stats()
        store.set([Entry(key_of(_asked()), text)])
        store.close()
        assert isinstance(await cache.look(_asked()), Missing)


async def test_a_damaged_cache_lets_the_run_go_on(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log("forge_gui.engine.storage.text_store", "cannot be used")
    folder = tmp_path / "a file"
    folder.write_text("")
    async with _cache(folder) as cache:
        await _done(cache, _asked())
        assert "goes on without it" in await _why(cache, _asked())
        stats = await cache.stats()
        assert not stats.is_on
        assert "goes on without it" in stats.sentence


# Through the engine

_LAST = 20


def _chain(last_prompt: str = "{before}!") -> Graph:
    """Twenty steps, one behind the other."""
    steps: list[Step] = []
    for number in range(1, _LAST + 1):
        prompt = last_prompt if number == _LAST else "{before}."
        steps.append(model_step(f"s{number}", prompt, temperature=0))
    wires = ["x>s1.before", *(f"s{n}>s{n + 1}.before" for n in range(1, _LAST))]
    return pipeline(steps, wires, {"x": "begin"})


def _worked(result: RunResult) -> list[str]:
    return [step for step, one in result.steps.items() if one.state is StepState.DONE]


async def _run(folder: Path, graph: Graph, **settings: Any) -> RunResult:
    async with engine_on(folder, quick("m"), **settings) as (engine, _):
        return await engine.run(graph, {})


async def test_editing_the_last_of_twenty_steps_runs_one_also_after_a_restart(
    tmp_path: Path,
) -> None:
    first = await _run(tmp_path, _chain())
    assert len(_worked(first)) == _LAST
    again = await _run(tmp_path, _chain())
    assert _worked(again) == []
    assert again.outputs == first.outputs
    assert {one.state for one in again.steps.values()} == {StepState.CACHED}
    edited = await _run(tmp_path, _chain("{before}?"))
    assert _worked(edited) == ["s20"]
    assert edited.steps[StepId("s20")].cause == "The prompt changed."
    assert edited.steps[StepId("s19")].cause.startswith("From the cache, kept just now; saved")


async def test_an_edit_in_the_middle_runs_what_follows_from_it(tmp_path: Path) -> None:
    graph = _chain()
    await _run(tmp_path, graph)
    steps = tuple(
        replace(step, settings={**step.settings, "prompt": "Otherwise: {before}"})
        if step.id == "s18"
        else step
        for step in graph.steps
    )
    edited = await _run(tmp_path, replace(graph, steps=steps))
    assert sorted(_worked(edited)) == ["s18", "s19", "s20"]
    assert edited.steps[StepId("s18")].cause == "The prompt changed."
    assert edited.steps[StepId("s19")].cause == "The input before changed."


async def test_no_model_is_loaded_for_steps_that_need_not_work(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "hi", temperature=0), model_step("b", "ho", temperature=0)])
    for loads in (1, 0):
        async with engine_on(tmp_path, quick("m"), preload_models=True) as (engine, hearing):
            result = await engine.run(graph, {})
            await asyncio.sleep(0.05)
            assert len(hearing.of(ModelLoadStarted)) == result.loads == loads


async def test_a_run_that_is_repeated_works_again_and_what_it_gives_is_kept(
    tmp_path: Path,
) -> None:
    graph = pipeline([model_step("a", "hi", temperature=0), model_step("b", "ho", temperature=0)])
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        first = await engine.run(graph, {})
        hearing = Hearing()
        engine.subscribe(hearing)
        await engine.rerun(first.run, None)
        again = (await hearing.first(RunFinished)).result
        assert {one.cause for one in again.steps.values()} == {"It was asked to work again."}
        assert _worked(await engine.run(graph, {})) == []


async def test_tokens_that_came_from_the_cache_were_not_generated(tmp_path: Path) -> None:
    first = await _run(tmp_path, _chain())
    again = await _run(tmp_path, _chain())
    assert first.completion_tokens > 0
    assert again.completion_tokens == again.prompt_tokens == 0
    one = again.steps[StepId("s1")]
    assert one.completion_tokens
    assert one.tokens_per_s is None


async def test_steps_that_may_differ_run_each_time_unless_they_ask(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "hi", temperature=0.7)])
    for _ in range(2):
        result = await _run(tmp_path, graph)
        assert "may differ each time" in result.steps[StepId("a")].cause
    asking = pipeline([model_step("a", "hi", temperature=0.7, cache=True)])
    assert _worked(await _run(tmp_path, asking)) == ["a"]
    assert _worked(await _run(tmp_path, asking)) == []
    refusing = pipeline([model_step("a", "hi", temperature=0, cache=False)])
    for _ in range(2):
        assert _worked(await _run(tmp_path, refusing)) == ["a"]


async def test_switched_off_it_is_not_asked_but_can_be_cleared(tmp_path: Path) -> None:
    await _run(tmp_path, _chain())
    off = {"cache": {"enabled": False}}
    assert len(_worked(await _run(tmp_path, _chain(), **off))) == _LAST
    async with engine_on(tmp_path, quick("m"), **off) as (engine, _):
        stats = await engine.cache_stats()
        assert not stats.is_on
        assert stats.sentence == "The cache is switched off in the settings."
        assert stats.entries == 2 * _LAST
        assert await engine.clear_cache() == 2 * _LAST
    assert len(_worked(await _run(tmp_path, _chain()))) == _LAST


async def test_what_a_stand_in_said_is_not_kept_as_the_models_own(tmp_path: Path) -> None:
    asked = _asked()
    async with _cache(tmp_path) as cache:
        await cache.look(asked)
        await cache.keep(asked, StepOutput({"response": "yes"}, is_lasting=False), 1.0)
        assert isinstance(await cache.look(_asked()), Missing)
    step = model_step("a", "hi", "simulation:ill", temperature=0, fallback_models=["simulation:m"])
    for _ in range(2):
        models = (quick("ill", Trouble.CRASH), quick("m"))
        async with engine_on(tmp_path, *models, retry={"strategy": "none"}) as (engine, _hearing):
            result = await engine.run(pipeline([step]), {})
        assert result.steps[StepId("a")].state is StepState.DONE
        assert "answered instead" in result.steps[StepId("a")].note


async def test_another_model_behind_the_same_name_is_asked_anew(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "hi", temperature=0)])
    await _run(tmp_path, graph)
    async with engine_on(tmp_path, quick("m", tokens=7)) as (engine, _):
        result = await engine.run(graph, {})
    assert result.steps[StepId("a")].cause == "The content of the model changed."


async def test_nothing_is_opened_before_a_run(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        assert isinstance(engine, Engine)
        await engine.models()
    assert not (tmp_path / "k" / "cache").exists()


@pytest.mark.parametrize("names", [{"step": StepId("other")}, {"pipeline": "other"}])
async def test_a_renamed_step_or_pipeline_still_knows_what_changed(
    tmp_path: Path, names: dict[str, Any]
) -> None:
    async with _cache(tmp_path) as cache:
        await _done(cache, _asked())
        assert isinstance(await cache.look(_asked(**names)), Found)
    async with _cache(tmp_path) as cache:
        edited = _asked(**names, request=replace(_TINY_REQUEST, system="Be brief."))
        assert await _why(cache, edited) == "The system text changed."


async def test_an_answer_that_is_met_again_and_again_is_traced_once(tmp_path: Path) -> None:
    async with _cache(tmp_path) as cache:
        await _done(cache, _asked())
        for _ in range(3):
            assert isinstance(await cache.look(_asked(pipeline="other")), Found)
        assert (await cache.stats()).entries == 3
