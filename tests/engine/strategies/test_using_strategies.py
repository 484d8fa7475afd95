"""Strategies in a real engine: used while it runs, kept over restarts, secrets nowhere on the disk."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from forge_gui.engine.assembly import assemble
from forge_gui.engine.clock import Clock
from forge_gui.engine.engine import Engine
from forge_gui.engine.storage.paths import Folders
from forge_gui.engine.storage.settings_files import load_settings
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BackendUnavailable, BadRequest, CapabilityMissing
from forge_gui.values.events import HealthChanged
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.models import HealthState
from forge_gui.values.settings import Orchestrator, Settings
from forge_gui.values.settings_servers import Ollama, OpenAiProfile
from forge_gui.values.strategies import StrategyEntry
from tests.engine.replay.server import serving
from tests.engine.simulated import model_step, pipeline
from tests.engine.strategies.strategy_bench import one
from tests.engine.strategies.toy_cloud import ToyCloud

_SECRET = "sk-toy-5f3a9c77"
_TINY, _SMALL = ModelId("forge", "tiny"), ModelId("forge", "small")
_CHATTY = ModelId("openai", "cloud/chatty")
_CLOUDY = one(
    "description: For tests.",
    "components:",
    "  cloud_api:",
    "    type: openai_compatible",
    "    config: {base_url: '${TOY_PLACE}/v1', profile: cloud, default_model: chatty,",
    "             api_key: '${TOY_KEY}'}",
    "routing_rules:",
    "  - {name: chat, for: text_generation, models: [cloud_api]}",
    "fallback_chain: ['forge:*']",
)
_PLAIN = Settings(ollama=Ollama(enabled=False))


def _folders(root: Path) -> Folders:
    found = Folders(root / "c", root / "d", root / "k", root / "l")
    found.make()
    return found


@asynccontextmanager
async def _engine(root: Path, settings: Settings = _PLAIN) -> AsyncIterator[Engine]:
    engine = await assemble(settings, _folders(root), Clock())
    try:
        yield engine
    finally:
        await engine.close()


@asynccontextmanager
async def _cloud(
    monkeypatch: pytest.MonkeyPatch, *, holds: bool = False
) -> AsyncIterator[ToyCloud]:
    toy = ToyCloud(_SECRET, holds=holds)
    async with serving(toy.converse) as place:
        monkeypatch.setenv("TOY_PLACE", place)
        monkeypatch.setenv("TOY_KEY", _SECRET)
        yield toy


async def _entry(engine: Engine, name: str) -> StrategyEntry:
    return next(one for one in await engine.strategies() if one.name == name)


async def test_what_ships_is_listed_and_told_what_it_takes(tmp_path: Path) -> None:
    async with _engine(tmp_path) as engine:
        entries = await engine.strategies()
        assert len(entries) >= 10
        assert not any(one.fault or one.is_own or one.is_in_use for one in entries)
        now = await engine.strategy_now("private-offline")
        chat = now.rules[0]
        assert chat.model == _SMALL  # of two that nobody rated, the larger one
        assert chat.reasons
        assert not now.is_whole  # nobody sees pictures here, and that is said
        assert str(now.rules[2].trouble) == "No model here is known for vision."
        steps = next(one for one in await engine.components() if one.kind == "step")
        assert "model" in {member.type for member in steps.members}


async def test_used_its_servers_are_there_at_once_and_go_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with _cloud(monkeypatch) as toy, _engine(tmp_path) as engine:
        assert _CHATTY not in {card.id for card in await engine.models()}
        saved = await engine.save_strategy(_CLOUDY)
        assert (saved.name, saved.is_own, saved.is_in_use) == ("mine", True, False)
        now = await engine.use_strategy("mine")
        assert now is not None
        assert now.rules[0].models == (_CHATTY,)
        assert now.rules[0].fallbacks == (_SMALL, _TINY)
        assert (await _entry(engine, "mine")).is_in_use
        assert _CHATTY in {card.id for card in await engine.models()}
        assert await engine.resolve_model("auto:chat") == _CHATTY
        answer = await engine.generate(GenerateRequest(_CHATTY, prompt="x"))
        assert answer.text == "from the cloud"
        await engine.use_strategy("private-offline")
        assert _CHATTY not in {card.id for card in await engine.models()}
        assert await engine.resolve_model("auto:chat") == _SMALL
        with pytest.raises(BackendUnavailable):
            await engine.generate(GenerateRequest(_CHATTY, prompt="x"))
        before = len(toy.seen)
        assert await engine.use_strategy("") is None
        assert len(toy.seen) == before


async def test_an_answer_that_is_under_way_comes_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with _cloud(monkeypatch, holds=True) as toy, _engine(tmp_path) as engine:
        await engine.save_strategy(_CLOUDY)
        await engine.use_strategy("mine")
        async with asyncio.TaskGroup() as group:
            asking = group.create_task(engine.generate(GenerateRequest(_CHATTY, prompt="x")))
            await toy.is_held.wait()
            await engine.use_strategy("private-offline")
            toy.let_go.set()
        assert asking.result().text == "from the cloud"


async def test_the_choice_is_kept_over_a_restart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with _cloud(monkeypatch):
        async with _engine(tmp_path) as engine:
            await engine.save_strategy(_CLOUDY)
            await engine.use_strategy("mine")
        kept = load_settings(_folders(tmp_path).settings_file, {}).settings
        assert kept.orchestrator.strategy == "mine"
        again = _PLAIN.model_copy(update={"orchestrator": kept.orchestrator})
        async with _engine(tmp_path, again) as engine:
            assert _CHATTY in {card.id for card in await engine.models()}
            assert await engine.resolve_model("auto:chat") == _CHATTY
            assert (await _entry(engine, "mine")).is_in_use


@pytest.mark.parametrize("name", ["nobody", "home-server"])
async def test_one_that_cannot_be_used_at_the_start_is_told_and_left(
    name: str,
    tmp_path: Path,
    expect_log: Callable[[str, str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("FORGE_HOME_SERVER", raising=False)
    expect_log("forge_gui.engine.orchestration.strategies", f"{name} is not")
    settings = _PLAIN.model_copy(update={"orchestrator": Orchestrator(strategy=name)})
    async with _engine(tmp_path, settings) as engine:
        assert await engine.resolve_model("auto:chat") == _SMALL
        assert not any(one.is_in_use for one in await engine.strategies())


async def test_refused_use_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FORGE_HOME_SERVER", raising=False)
    async with _engine(tmp_path) as engine:
        await engine.use_strategy("private-offline")
        with pytest.raises(BadRequest) as caught:
            await engine.use_strategy("home-server")
        assert "FORGE_HOME_SERVER is not set" in caught.value.sentence
        with pytest.raises(BadRequest) as caught:
            await engine.use_strategy("privat")
        assert "private-offline" in caught.value.advice
        assert (await _entry(engine, "private-offline")).is_in_use


async def test_offline_takes_the_servers_of_other_computers_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = OpenAiProfile(name="here", base_url="http://127.0.0.1:9/v1", key_source="none")
    far = OpenAiProfile(name="far", base_url="https://192.0.2.1/v1", key_source="none")
    settings = _PLAIN.model_copy(update={"openai_profiles": (here, far)})
    async with _engine(tmp_path, settings) as engine:
        await engine.use_strategy("private-offline")
        backend = await engine._parts.backends.of(ModelId("openai", "here/x"))
        assert list(backend._clients) == ["here"]  # type: ignore[attr-defined]


async def test_a_backend_that_goes_is_told_and_its_return_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[HealthState, str]] = []

    def hear(event: object) -> None:
        if isinstance(event, HealthChanged) and event.health.backend == "openai":
            told.append((event.health.state, event.health.sentence))

    async with _cloud(monkeypatch), _engine(tmp_path) as engine:
        engine.subscribe(hear)
        await engine.save_strategy(_CLOUDY)
        for name in ("mine", "", "mine"):
            await engine.use_strategy(name)
            await engine.health()
    states = [state for state, _ in told]
    assert states == [HealthState.READY, HealthState.UNAVAILABLE, HealthState.READY]
    assert told[1][1] == "It is not asked while this strategy is in use."


async def test_a_rule_that_finds_nobody_says_so_where_it_is_asked(tmp_path: Path) -> None:
    text = one(
        "routing_rules:", "  - {for: text_generation, models: ['ollama:gone'], others: false}"
    )
    async with _engine(tmp_path) as engine:
        await engine.save_strategy(text)
        await engine.use_strategy("mine")
        with pytest.raises(CapabilityMissing) as caught:
            await engine.resolve_model("auto:chat")
        assert "The strategy mine has no model for this." in caught.value.sentence


async def test_trying_it_asks_each_model_for_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with _cloud(monkeypatch), _engine(tmp_path) as engine:
        await engine.save_strategy(_CLOUDY.replace("fallback_chain: ['forge:*']", ""))
        await engine.use_strategy("mine")
        trials = {one.model: one for one in await engine.test_strategy("mine")}
        assert trials[_CHATTY].is_healthy
        assert trials[_CHATTY].rules == ("chat",)


async def test_own_ones_are_saved_changed_and_deleted(tmp_path: Path) -> None:
    async with _engine(tmp_path) as engine:
        text = await engine.strategy_text("private-offline")
        await engine.save_strategy(text.replace("Nothing leaves", "Really nothing leaves"))
        entry = await _entry(engine, "private-offline")
        assert (entry.is_own, entry.description[:6]) == (True, "Really")
        await engine.delete_strategy("private-offline")
        assert not (await _entry(engine, "private-offline")).is_own
        for refused in ("private-offline", "../../x", "nobody"):
            with pytest.raises(BadRequest):
                await engine.delete_strategy(refused)
        with pytest.raises(BadRequest, match="Line 2"):
            await engine.save_strategy("strategies:\n  - name: ../x\n")
        with pytest.raises(BadRequest, match="2 strategies"):
            await engine.save_strategy("strategies:\n  - name: a\n  - name: b\n")


async def test_deleting_the_one_in_use_ends_its_use(tmp_path: Path) -> None:
    async with _engine(tmp_path) as engine:
        await engine.save_strategy(one("description: Gone soon."))
        await engine.use_strategy("mine")
        await engine.delete_strategy("mine")
        assert not any(one.is_in_use for one in await engine.strategies())
    kept = json.loads(_folders(tmp_path).settings_file.read_text())
    assert kept["orchestrator"]["strategy"] == ""


async def test_a_file_that_cannot_be_used_is_one_entry_with_the_reason(tmp_path: Path) -> None:
    own = _folders(tmp_path).config / "strategies"
    own.mkdir()
    (own / "bad.yaml").write_text("strategies: !!python/object/apply:os.system ['id']")
    (own / "binary.yaml").write_bytes(b"\xff\xfe\x00")
    async with _engine(tmp_path) as engine:
        bad, binary = await _entry(engine, "bad"), await _entry(engine, "binary")
        assert "tag" in bad.fault
        assert "UTF-8" in binary.fault
        assert len(await engine.strategies()) >= 12  # the others are there


async def test_secrets_are_nowhere_but_in_the_request(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    with caplog.at_level(logging.DEBUG):
        async with _cloud(monkeypatch) as toy, _engine(tmp_path) as engine:
            engine.subscribe(lambda event: told.append(repr(event)))
            await engine.save_strategy(_CLOUDY)
            told += [repr(await engine.check_strategy(_CLOUDY)), repr(await engine.components())]
            told.append(repr(await engine.use_strategy("mine")))
            told.append(repr(await engine.strategies()) + await engine.strategy_text("mine"))
            graph = pipeline([model_step("ask", "Hello", model=str(_CHATTY))])
            result = await engine.run(graph, {})
            told += [repr(result), engine.pipeline_text(graph)]
            await engine.save_pipeline(graph, tmp_path / "kept.forge.json")
            monkeypatch.setenv("TOY_KEY", "refused-key-88")  # found anew only after a refusal
            told.append(repr(await engine.test_strategy("mine")))
            told.append(repr(await engine.health()))
            await engine.cache_stats()
    sent = [one.headers["authorization"] for one in toy.seen]
    assert f"Bearer {_SECRET}" in sent
    for secret in (_SECRET, "refused-key-88"):
        assert secret not in "\n".join(told)
        assert not any(secret in record.getMessage() for record in caplog.records)
        for path in tmp_path.rglob("*"):
            if path.is_file():
                assert secret.encode() not in path.read_bytes(), path


async def test_an_ability_without_a_rule_keeps_the_constraints(tmp_path: Path) -> None:
    text = one("constraints: {max_parameters_billion: 0.001}")
    async with _engine(tmp_path) as engine:
        await engine.save_strategy(text)
        await engine.use_strategy("mine")
        with pytest.raises(CapabilityMissing) as caught:
            await engine.route(Capability.TEXT_GENERATION)
        assert "parameters, more than the" in caught.value.sentence
