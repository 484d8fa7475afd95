"""One model asks another, and texts that go from model to model, on an engine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.backends.simulation.script import Trouble
from forge_gui.values.capabilities import Capability
from forge_gui.values.collaboration import HelpOrder, Stage
from forge_gui.values.errors import BadRequest, CapabilityMissing, ForgeError
from forge_gui.values.events import ModelLoadStarted
from tests.engine.collaboration.voters import model, saying
from tests.engine.simulated import engine_on, quick

_CODE = frozenset({Capability.TEXT_GENERATION, Capability.CODE_GENERATION})


async def test_who_can_do_it_helps_with_reasons(tmp_path: Path) -> None:
    coder = replace(saying("coder", "def sort(x): ..."), capabilities=_CODE)
    async with engine_on(tmp_path, saying("writer", "no"), coder) as (engine, _):
        order = HelpOrder("code_generation", "Write a sort.", model("writer"))
        found = await engine.collaborate(order)
    assert (found.model, found.text) == (model("coder"), "def sort(x): ...")
    assert all(str(one) for one in found.reasons)
    assert found.spent.calls == 1
    assert found.spent.completion_tokens > 0


async def test_a_model_asks_itself_only_where_nobody_else_can(tmp_path: Path) -> None:
    voters = saying("a", "from a"), saying("b", "from b")
    async with engine_on(tmp_path, *voters) as (engine, _):
        for asking, helper in (("a", "b"), ("b", "a")):
            order = HelpOrder(Capability.TEXT_GENERATION, "Help.", model(asking))
            assert (await engine.collaborate(order)).model == model(helper)
    async with engine_on(tmp_path, saying("a", "from a")) as (engine, _):
        alone = HelpOrder(Capability.TEXT_GENERATION, "Help.", model("a"))
        assert (await engine.collaborate(alone)).model == model("a")


async def test_nobody_who_can_is_one_sentence(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("a")) as (engine, _):
        with pytest.raises(CapabilityMissing):
            await engine.collaborate(HelpOrder(Capability.VISION, "Look."))
        with pytest.raises(BadRequest, match="telepathy"):
            await engine.collaborate(HelpOrder("telepathy", "Look."))


async def test_the_settings_may_forbid_it(tmp_path: Path) -> None:
    forbidden = {"enable_collaboration": False}
    async with engine_on(tmp_path, quick("a"), orchestrator=forbidden) as (engine, _):
        with pytest.raises(ForgeError, match="may not ask each other"):
            await engine.collaborate(HelpOrder(Capability.TEXT_GENERATION, "Help."))


async def test_each_stage_gets_what_the_one_before_it_gave(tmp_path: Path) -> None:
    voters = saying("a", "Summarise=short", "plain"), saying("b", "short=done", "lost")
    stages = (
        Stage("summarization", model("a")),
        Stage("chat", model("b")),
        Stage(Capability.TEXT_GENERATION, model("a"), "Summarise it again."),
    )
    async with engine_on(tmp_path, *voters, orchestrator={"max_loaded_models": 1}) as (
        engine,
        hearing,
    ):
        found = await engine.execute_stages(stages, "A long text.")
        assert len(hearing.of(ModelLoadStarted)) == 3
    assert [one.text for one in found.stages] == ["short", "done", "short"]
    assert (found.text, found.spent.calls) == ("short", 3)
    assert found.spent.completion_tokens == sum(o.spent.completion_tokens for o in found.stages)


async def test_a_stage_without_a_model_takes_the_best_one(tmp_path: Path) -> None:
    coder = replace(saying("coder", "code"), capabilities=_CODE)
    async with engine_on(tmp_path, saying("writer", "text"), coder) as (engine, _):
        found = await engine.execute_stages((Stage("code"),), "Write it.")
        assert found.stages[0].model == model("coder")


async def test_a_stage_that_fails_is_named(tmp_path: Path) -> None:
    voters = saying("a", "text"), quick("b", Trouble.LOAD_FAILS)
    stages = Stage("chat", model("a")), Stage("chat", model("b"))
    async with engine_on(tmp_path, *voters) as (engine, _):
        with pytest.raises(ForgeError, match=r"^Stage 2: "):
            await engine.execute_stages(stages, "Go.")
        with pytest.raises(ForgeError, match=r"^Stage 1: "):
            await engine.execute_stages((Stage("vision"),), "Go.")
        with pytest.raises(BadRequest, match="There is no stage"):
            await engine.execute_stages((), "Go.")
