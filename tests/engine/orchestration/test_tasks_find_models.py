"""Tasks find their models: by capability, by `auto`, by chains; through the whole engine."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import SimulatedModel, Trouble
from forge_gui.engine.engine import Engine
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import CapabilityEdit
from forge_gui.values.errors import (
    BadRequest,
    CapabilityMissing,
    FileDamaged,
    ForgeError,
    ModelNotFound,
)
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.routing import AutoKind, Preference, Route
from forge_gui.values.runs import StepState
from forge_gui.values.tasks import TaskOrder
from tests.engine.simulated import engine_on, model_step, pipeline, quick

ExpectLog = Callable[[str, str], None]
TEXT, CODE = Capability.TEXT_GENERATION, Capability.CODE_GENERATION
VISION, EMBEDDING = Capability.VISION, Capability.EMBEDDING
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def able(
    name: str, *abilities: Capability, parameters: int = 10**9, **more: object
) -> SimulatedModel:
    found = quick(name, **more)  # type: ignore[arg-type]
    return replace(found, parameters=parameters, capabilities=frozenset(abilities or {TEXT}))


WRITER = able("writer", TEXT, parameters=7 * 10**9)
SMALL = able("small", TEXT, parameters=10**9)
CODER = able("coder", TEXT, CODE, parameters=3 * 10**9)
EYE = able("eye", TEXT, VISION, parameters=2 * 10**9)


def model(name: str) -> ModelId:
    return ModelId("simulation", name)


def said(route: Route) -> list[str]:
    return [str(one) for one in route.reasons]


async def test_a_task_goes_to_the_model_that_can_do_it_and_the_reasons_say_so(
    tmp_path: Path,
) -> None:
    async with engine_on(tmp_path, WRITER, SMALL, CODER) as (engine, _):
        answer = await engine.execute_task(TaskOrder("code_generation", "Sort a list"))
        assert answer.model == model("coder")
        assert isinstance(answer.result, str)
        assert answer.result
        assert any("can do code generation" in one for one in said(answer.route))
        assert "It is the only model that can." in said(answer.route)
        chat = await engine.route("chat")
        assert chat.model == model("writer")
        assert [one.model for one in chat.alternatives] == [model("coder"), model("small")]
        assert str(chat.alternatives[1].sentence) == (
            "It has 1,000,000,000 parameters, simulation:coder has 3,000,000,000."
        )


async def test_what_is_loaded_or_rated_comes_first_where_that_is_asked(tmp_path: Path) -> None:
    async with engine_on(tmp_path, WRITER, SMALL) as (engine, _):
        await engine.load_model(model("small"))
        ready = await engine.route("chat", prefer=Preference.READY)
        assert ready.model == model("small")
        assert "One that is in memory already was asked for." in said(ready)
        assert (await engine.route("chat")).model == model("writer")
        await engine.set_capabilities(model("small"), CapabilityEdit(None, {TEXT: 0.9}))
        rated = await engine.route("chat")
        assert rated.model == model("small")
        assert "It is rated 90 % (by you)." in said(rated)


async def test_what_does_not_fit_is_left_out_with_the_figures(tmp_path: Path) -> None:
    large = able("large", TEXT, parameters=70 * 10**9, size_mb=900)
    limits = {"cpu_memory_limit_mb": 300, "gpu_memory_limit_mb": 0}
    async with engine_on(tmp_path, large, SMALL, orchestrator=limits) as (engine, _):
        route = await engine.route("text_generation")
        assert route.model == model("small")
        (left,) = route.left_out
        assert left.model == model("large")
        assert "more than the" in str(left.sentence)
        assert route.fallbacks == ()


async def test_the_next_best_answers_where_the_first_fails(tmp_path: Path) -> None:
    broken = replace(WRITER, faults=quick("x", Trouble.LOAD_FAILS).faults)
    async with engine_on(tmp_path, broken, SMALL) as (engine, _):
        answer = await engine.execute_task(TaskOrder("chat", "hi"))
        assert answer.route.model == model("writer")
        assert answer.model == model("small")
        assert answer.answer is not None
        assert [one.model for one in answer.answer.misses] == [model("writer")]
    off = {"enable_auto_fallback": False}
    async with engine_on(tmp_path / "2", broken, SMALL, orchestrator=off) as (engine, _):
        with pytest.raises(ForgeError):
            await engine.execute_task(TaskOrder("chat", "hi"))


async def test_a_chain_holds_for_every_question_and_over_restarts(tmp_path: Path) -> None:
    broken = replace(WRITER, faults=quick("x", Trouble.LOAD_FAILS).faults)
    async with engine_on(tmp_path, broken, SMALL, CODER) as (engine, _):
        with pytest.raises(ForgeError):
            await engine.generate(GenerateRequest(model("writer"), "hi"))
        await engine.set_fallback_chain(model("writer"), [model("small"), model("coder")])
        result = await engine.generate(GenerateRequest(model("writer"), "hi"))
        assert result.model == model("small")
    async with engine_on(tmp_path, broken, SMALL, CODER) as (engine, _):
        assert await engine.fallback_chains() == {model("writer"): (model("small"), model("coder"))}
        named = TaskOrder("chat", "hi", model=model("writer"))
        assert (await engine.execute_task(named)).model == model("small")
        await engine.set_fallback_chain(model("writer"), [])
        with pytest.raises(ForgeError):
            await engine.execute_task(named)


async def test_a_chain_that_cannot_be_is_refused(tmp_path: Path) -> None:
    async with engine_on(tmp_path, WRITER) as (engine, _):
        with pytest.raises(BadRequest, match="stand in for itself"):
            await engine.set_fallback_chain(model("writer"), [model("writer")])
        with pytest.raises(BadRequest, match="auto"):
            await engine.set_fallback_chain(model("writer"), [AutoKind.CHAT.model])
        with pytest.raises(BadRequest, match="too many"):
            await engine.set_fallback_chain(model("writer"), [model(str(n)) for n in range(17)])


async def test_a_damaged_file_of_chains_is_told_and_kept(
    tmp_path: Path, expect_log: ExpectLog
) -> None:
    file = tmp_path / "c" / "fallback-chains.json"
    file.parent.mkdir()
    file.write_text("{", encoding="utf-8")
    expect_log("forge_gui.engine.orchestration.chains", "cannot be used")
    async with engine_on(tmp_path, WRITER, SMALL) as (engine, _):
        assert await engine.fallback_chains() == {}
        with pytest.raises(ForgeError, match="could not be saved"):
            await engine.set_fallback_chain(model("writer"), [model("small")])
        assert file.read_text(encoding="utf-8") == "{"
        told = {"version": 1, "chains": {"no id": ["x"], "simulation:a": [7, "simulation:b"]}}
        file.write_text(json.dumps(told), encoding="utf-8")
    async with engine_on(tmp_path, WRITER, SMALL) as (engine, _):
        assert await engine.fallback_chains() == {model("a"): (model("b"),)}


# auto


async def test_auto_is_a_model_wherever_one_is_named(tmp_path: Path) -> None:
    async with engine_on(tmp_path, WRITER, CODER, EYE) as (engine, _):
        assert await engine.resolve_model("auto:chat") == model("writer")
        assert await engine.resolve_model(" auto:code ") == model("coder")
        result = await engine.generate(GenerateRequest(AutoKind.VISION.model, "hi", images=(PNG,)))
        assert result.model == model("eye")
        with pytest.raises(BadRequest, match="auto:chat, auto:code, auto:vision"):
            await engine.resolve_model("auto:music")


async def test_auto_works_in_a_step_of_a_pipeline(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "Write code", model="auto:code")])
    async with engine_on(tmp_path, WRITER, CODER) as (engine, _):
        assert await engine.check(graph, {}) == ()
        result = await engine.run(graph, {})
        (step,) = result.steps.values()
        assert step.state is StepState.DONE
        assert step.model == model("coder")


async def test_a_step_whose_auto_finds_nobody_is_refused_before_the_run(tmp_path: Path) -> None:
    graph = pipeline([model_step("a", "Look", model="auto:vision")])
    async with engine_on(tmp_path, WRITER) as (engine, _):
        (fault,) = await engine.check(graph, {})
        assert "No model here is known for vision." in str(fault)


async def test_the_settings_name_what_auto_takes(tmp_path: Path) -> None:
    chosen = {"default_chat_model": "simulation:small"}
    async with engine_on(tmp_path, WRITER, SMALL, orchestrator=chosen) as (engine, _):
        now = await engine.auto_now(AutoKind.CHAT)
        assert now.route is not None
        assert now.route.model == model("small")
        assert said(now.route) == ["It is set in the settings (orchestrator.default_chat_model)."]
        assert now.route.fallbacks == (model("writer"),)


async def test_a_named_model_that_is_gone_is_told_and_another_one_taken(tmp_path: Path) -> None:
    chosen = {"default_chat_model": "simulation:gone"}
    async with engine_on(tmp_path, WRITER, orchestrator=chosen) as (engine, _):
        now = await engine.auto_now(AutoKind.CHAT)
        assert now.route is not None
        assert now.route.model == model("writer")
        assert said(now.route)[0].startswith("simulation:gone is set in the settings.")
    off = {**chosen, "enable_auto_fallback": False}
    async with engine_on(tmp_path / "2", WRITER, orchestrator=off) as (engine, _):
        assert (await engine.auto_now(AutoKind.CHAT)).route is None
        with pytest.raises(ModelNotFound):
            await engine.resolve_model("auto:chat")


async def test_auto_in_the_settings_of_auto_is_no_circle(tmp_path: Path) -> None:
    chosen = {"default_chat_model": "auto:chat", "default_code_model": "auto:vision"}
    async with engine_on(tmp_path, WRITER, CODER, orchestrator=chosen) as (engine, _):
        assert (await engine.route("auto:chat")).model == model("writer")
        assert (await engine.route("auto:code")).model == model("coder")


# What a task may say


async def test_a_picture_is_read_and_goes_to_a_model_that_sees(tmp_path: Path) -> None:
    picture = tmp_path / "photo.png"
    picture.write_bytes(PNG)
    async with engine_on(tmp_path, WRITER, EYE) as (engine, _):
        seen: dict[str, Json] = {"image_path": str(picture), "max_tokens": 5}
        answer = await engine.execute_task(TaskOrder("vision", "What is this?", seen))
        assert answer.model == model("eye")
        (tmp_path / "text.txt").write_text("hi", encoding="utf-8")
        for path, match in (("none.png", "no such file"), ("text.txt", "no picture")):
            wrong: dict[str, Json] = {"image_path": str(tmp_path / path)}
            with pytest.raises(FileDamaged, match=match):
                await engine.execute_task(TaskOrder("vision", "What?", wrong))


async def test_texts_become_vectors(tmp_path: Path) -> None:
    vectors = able("vectors", EMBEDDING)
    async with engine_on(tmp_path, vectors) as (engine, _):
        answer = await engine.execute_task(TaskOrder("embedding", "some words"))
        assert isinstance(answer.result, list)
        assert len(answer.result) == 64


@pytest.mark.parametrize(
    ("order", "error", "match"),
    [
        (TaskOrder("flying", "x"), BadRequest, "no capability"),
        (TaskOrder("chat", "x", {"colour": 1}), BadRequest, 'no parameter "colour"'),
        (TaskOrder("chat", "x", {"temperature": "hot"}), BadRequest, "temperature cannot be"),
        (TaskOrder("chat", "x", {"image_path": 7}), BadRequest, "by its path"),
        (TaskOrder("chat", "x", {"prefer": "cheap"}), BadRequest, "cannot be preferred"),
        (TaskOrder("chat", "x", {"context_length": 0}), BadRequest, "context_length cannot be"),
        (TaskOrder("vision", "x"), CapabilityMissing, "No model here is known for vision"),
        (TaskOrder("image_generation", "x"), CapabilityMissing, "No backend of Forge"),
        (TaskOrder("chat", "x", model=model("gone")), ModelNotFound, "gone"),
    ],
)
async def test_what_cannot_be_done_is_said(
    tmp_path: Path, order: TaskOrder, error: type[ForgeError], match: str
) -> None:
    async with engine_on(tmp_path, WRITER) as (engine, _):
        with pytest.raises(error, match=match):
            await engine.execute_task(order)


async def test_how_far_it_is_is_told(tmp_path: Path) -> None:
    told: list[tuple[float, str]] = []
    async with engine_on(tmp_path, able("slow", tokens_per_s=60.0)) as (engine, _):
        order = TaskOrder("chat", "hi", {"max_tokens": 20})
        await engine.execute_task(order, lambda share, words: told.append((share, words)))
    assert told[0] == (0.0, "simulation:slow works on it.")
    assert told[-2][1].endswith("characters so far.")
    assert 0 < told[-2][0] <= 1
    assert told[-1] == (1.0, "simulation:slow answered it.")


async def test_load_args_are_used_and_checked(tmp_path: Path) -> None:
    async with engine_on(tmp_path, WRITER) as (engine, _):
        await engine.set_load_args(model("writer"), {"device": "cpu", "context_length": 512})
        await engine.execute_task(TaskOrder("chat", "hi"))
        (loaded,) = await engine.loaded_models()
        assert loaded.context_length == 512
        for args in ({"device": "toaster"}, {"colour": 1}, {"threads": 0}, {"kv_type": "q9"}):
            with pytest.raises(BadRequest):
                await engine.set_load_args(model("writer"), args)


async def test_a_registered_model_that_nobody_serves_is_no_route(tmp_path: Path) -> None:
    async with engine_on(tmp_path, WRITER) as (engine, _):
        strange = ModelId("huggingface", "Qwen/Qwen2-VL-2B-Instruct")
        await engine.register_model(strange, [VISION, TEXT])
        with pytest.raises(CapabilityMissing, match="no backend offers it now"):
            await engine.route("vision")
        status = await engine.orchestrator_status()
        assert status.registered == (strange,)


async def test_the_status_tells_what_auto_takes_and_what_is_switched_on(tmp_path: Path) -> None:
    off = {"enable_hot_swap": False}
    async with engine_on(tmp_path, WRITER, CODER, orchestrator=off) as (engine, _):
        await engine.load_model(model("coder"))
        status = await engine.orchestrator_status()
        assert [one.id for one in status.pool.loaded_models] == [model("coder")]
        taken = {one.kind: one.route.model if one.route else None for one in status.autos}
        assert taken == {
            AutoKind.CHAT: model("writer"),
            AutoKind.CODE: model("coder"),
            AutoKind.VISION: None,
        }
        assert status.switches["enable_hot_swap"] is False
        assert status.switches["enable_auto_fallback"] is True


async def test_a_model_that_rests_is_not_chosen(tmp_path: Path) -> None:
    broken = replace(WRITER, faults=quick("x", Trouble.LOAD_FAILS).faults)
    async with engine_on(tmp_path, broken, SMALL) as (engine, _):
        await _break(engine, model("writer"))
        route = await engine.route("chat")
        assert route.model == model("small")
        assert [one.model for one in route.left_out] == [model("writer")]


async def _break(engine: Engine, which: ModelId) -> None:
    for _ in range(12):
        with pytest.raises(ForgeError):
            await engine.generate(GenerateRequest(which, "hi"))
