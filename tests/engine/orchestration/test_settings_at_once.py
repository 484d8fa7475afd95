"""Settings of the orchestrator count from their change on, and whoever shows routes is told."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import SimulatedFault, Trouble
from forge_gui.values.collaboration import HelpOrder
from forge_gui.values.errors import BadRequest, ForgeError, PoolFull
from forge_gui.values.events import (
    LoadedModelsChanged,
    ModelLoadStarted,
    ModelUnloaded,
    UnloadReason,
)
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.routing import AutoKind
from forge_gui.values.routing_events import RoutesChanged
from forge_gui.values.task_errors import TasksOff
from forge_gui.values.tasks import TaskOrder
from tests.engine.orchestration.test_tasks_find_models import SMALL, WRITER, model, said
from tests.engine.simulated import engine_on

CHAT = "orchestrator.default_chat_model"


async def test_the_model_for_chat_is_another_from_now_on(tmp_path: Path) -> None:
    async with engine_on(tmp_path, WRITER, SMALL) as (engine, hearing):
        assert (await engine.route("auto:chat")).model == model("writer")
        assert await engine.change_setting(CHAT, "simulation:small")
        assert len(hearing.of(RoutesChanged)) == 1
        route = await engine.route("auto:chat")
        assert route.model == model("small")
        assert said(route) == [f"It is set in the settings ({CHAT})."]
        request = GenerateRequest(AutoKind.CHAT.model, "hi")
        assert (await engine.generate(request)).model == model("small")
        answer = await engine.execute_task(TaskOrder("chat", "hi", model=AutoKind.CHAT.model))
        assert answer.model == model("small")
        assert await engine.resolve_model("auto:chat") in (model("small"), AutoKind.CHAT.model)
        assert await engine.change_setting(CHAT, "auto")
        assert (await engine.route("auto:chat")).model == model("writer")
        assert len(hearing.of(RoutesChanged)) == 2


async def test_the_same_value_again_is_no_news(tmp_path: Path) -> None:
    async with engine_on(tmp_path, WRITER) as (engine, hearing):
        assert await engine.change_setting(CHAT, "auto")
        assert hearing.of(RoutesChanged) == []


async def test_other_settings_wait_for_the_next_start(tmp_path: Path) -> None:
    async with engine_on(tmp_path, WRITER) as (engine, hearing):
        for key, value in (
            ("orchestrator.strategy", "private-offline"),
            ("orchestrator.no_such_thing", 7),
            ("ui.theme", "dark"),
            ("default_chat_model", "simulation:writer"),
        ):
            assert not await engine.change_setting(key, value)
        assert hearing.of(RoutesChanged) == []
        assert (await engine.route("auto:chat")).model == ModelId("simulation", "writer")


async def test_what_the_setting_cannot_be_changes_nothing(tmp_path: Path) -> None:
    async with engine_on(tmp_path, WRITER) as (engine, _):
        for value in ("", 7, None):
            with pytest.raises(BadRequest, match="default_chat_model cannot be"):
                await engine.change_setting(CHAT, value)
        assert (await engine.route("auto:chat")).model == model("writer")


async def test_routes_to_other_computers_open_at_once(tmp_path: Path) -> None:
    async with engine_on(tmp_path, WRITER) as (engine, _):
        assert await engine.change_setting("orchestrator.route_to_other_computers", True)
        status = await engine.orchestrator_status()
        assert status.switches["route_to_other_computers"]


async def test_a_strategy_that_is_used_is_told_as_well(tmp_path: Path) -> None:
    async with engine_on(tmp_path, WRITER) as (engine, hearing):
        await engine.use_strategy("private-offline")
        assert len(hearing.of(RoutesChanged)) == 1
        await engine.use_strategy("")
        assert len(hearing.of(RoutesChanged)) == 2


async def test_fewer_models_at_once_send_the_idle_ones_away(tmp_path: Path) -> None:
    async with engine_on(tmp_path, WRITER, SMALL) as (engine, hearing):
        for one in ("writer", "small"):
            await engine.load_model(model(one))
        assert await engine.change_setting("orchestrator.max_loaded_models", 1)
        await hearing.first(ModelUnloaded)
        assert [one.id for one in await engine.loaded_models()] == [model("small")]
        assert (await engine.status()).max_loaded_models == 1
        assert hearing.of(RoutesChanged) == []


async def test_a_leased_model_goes_once_it_is_given_back(tmp_path: Path) -> None:
    async with engine_on(tmp_path, WRITER, SMALL) as (engine, hearing):
        for one in ("writer", "small"):
            await engine.hold_model(model(one))
        assert await engine.change_setting("orchestrator.max_loaded_models", 1)
        assert len(await engine.loaded_models()) == 2
        await engine.release_model(model("writer"))
        await hearing.first(ModelUnloaded)
        assert [one.id for one in await engine.loaded_models()] == [model("small")]


async def test_less_memory_refuses_what_does_not_fit_any_more_and_more_takes_it(
    tmp_path: Path,
) -> None:
    limit = "orchestrator.cpu_memory_limit_mb"
    async with engine_on(tmp_path, WRITER) as (engine, _):
        assert await engine.change_setting(limit, 10)
        with pytest.raises(PoolFull):
            await engine.load_model(model("writer"))
        assert await engine.change_setting(limit, 0)
        await engine.load_model(model("writer"))


async def test_swaps_help_and_queues_are_switched_off_and_on(tmp_path: Path) -> None:
    swap = "orchestrator.enable_hot_swap"
    order = HelpOrder("text_generation", "hi")
    async with engine_on(tmp_path, WRITER, SMALL) as (engine, _):
        await engine.hot_swap_model(model("writer"), model("small"))
        assert await engine.change_setting(swap, False)
        with pytest.raises(BadRequest, match="switched off"):
            await engine.hot_swap_model(model("small"), model("writer"))
        assert await engine.change_setting(swap, True)
        await engine.hot_swap_model(model("small"), model("writer"))
        await engine.collaborate(order)
        assert await engine.change_setting("orchestrator.enable_collaboration", False)
        with pytest.raises(ForgeError, match="may not ask each other"):
            await engine.collaborate(order)
        await engine.submit_tasks([TaskOrder("chat", "hi")])
        assert await engine.change_setting("orchestrator.enable_task_offloading", False)
        with pytest.raises(TasksOff):
            await engine.submit_tasks([TaskOrder("chat", "hi")])


async def test_stand_ins_answer_only_while_the_setting_says_so(tmp_path: Path) -> None:
    broken = replace(WRITER, faults=(SimulatedFault(Trouble.LOAD_FAILS, on=0),))
    async with engine_on(tmp_path, broken, SMALL, fallback_threshold=1) as (engine, _):
        await engine.set_fallback_chain(model("writer"), [model("small")])
        request = GenerateRequest(model("writer"), "hi")
        assert (await engine.generate(request)).model == model("small")
        assert await engine.change_setting("orchestrator.enable_auto_fallback", False)
        with pytest.raises(ForgeError):
            await engine.generate(request)


async def test_what_the_settings_pin_stays_and_pins_of_calls_are_left_alone(
    tmp_path: Path,
) -> None:
    key = "orchestrator.pinned_models"
    async with engine_on(tmp_path, WRITER, SMALL) as (engine, _):
        for one in ("writer", "small"):
            await engine.load_model(model(one))
        await engine.pin_model(model("small"))
        assert await engine.change_setting(key, ["simulation:writer"])
        assert {one.id for one in await engine.loaded_models() if one.is_pinned} == {
            model("writer"),
            model("small"),
        }
        assert await engine.change_setting(key, [])
        assert {one.id for one in await engine.loaded_models() if one.is_pinned} == {model("small")}


async def test_idle_models_go_by_the_new_limit(tmp_path: Path) -> None:
    async with engine_on(tmp_path, WRITER) as (engine, hearing):
        await engine.load_model(model("writer"))
        assert await engine.change_setting("orchestrator.idle_unload_seconds", 0.01)
        await hearing.first(ModelUnloaded)
        assert hearing.of(ModelUnloaded)[0].reason is UnloadReason.IDLE


@pytest.mark.parametrize("attempts", [1, 2])
async def test_second_tries_are_as_many_as_the_settings_say_now(
    tmp_path: Path, attempts: int
) -> None:
    broken = replace(WRITER, faults=(SimulatedFault(Trouble.CRASH, on=0),))
    retry = {"strategy": "fixed", "min_wait": 0, "max_wait": 0, "max_attempts": 3}
    async with engine_on(tmp_path, broken, retry=retry) as (engine, hearing):
        assert await engine.change_setting("retry.max_attempts", attempts)
        with pytest.raises(ForgeError):
            await engine.generate(GenerateRequest(model("writer"), "hi"))
        assert len(hearing.of(ModelLoadStarted)) == attempts
        with pytest.raises(BadRequest, match="max_attempts cannot be"):
            await engine.change_setting("retry.max_attempts", 0)


async def test_models_work_beside_each_other_once_the_settings_say_so(tmp_path: Path) -> None:
    slow = replace(WRITER, tokens_per_s=40.0), replace(SMALL, tokens_per_s=40.0)
    async with engine_on(tmp_path, *slow, sequential_execution=True) as (engine, hearing):
        assert await engine.change_setting("sequential_execution", False)
        asked = [GenerateRequest(model(one), "hi") for one in ("writer", "small")]
        async with asyncio.TaskGroup() as group, asyncio.timeout(20):
            for one in asked:
                group.create_task(engine.generate(one))
            while not any(_are_both_leased(one) for one in hearing.of(LoadedModelsChanged)):
                await hearing.first(LoadedModelsChanged)
                await asyncio.sleep(0.005)


def _are_both_leased(news: LoadedModelsChanged) -> bool:
    return sum(one.is_leased for one in news.models) == 2
