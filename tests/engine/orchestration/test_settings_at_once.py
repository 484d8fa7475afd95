"""Settings of `auto` count from their change on, and whoever shows routes is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from forge_gui.values.errors import BadRequest
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.routing import AutoKind
from forge_gui.values.routing_events import RoutesChanged
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
            ("orchestrator.max_loaded_models", 7),
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
