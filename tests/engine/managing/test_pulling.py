"""Downloads through a whole engine: progress, pause, restarts of either side, and every refusal."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from forge_gui.engine.library.managing import room
from forge_gui.values.errors import ModelNotFound
from forge_gui.values.events import PullProgressed, PullsChanged
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import PullState
from forge_gui.values.managing_errors import AlreadyHere, DiskFull
from forge_gui.values.settings import Settings
from tests.engine.managing.shop import engine_at, heard, pull_of, until
from tests.engine.replay.server import serving
from tests.engine.replay.toy_shop import ToyModel, ToyShop

_BIG = ToyModel([b"w" * 40_000, b"p" * 400])


def _name(place: str, short: str) -> str:
    return f"{place}/lab/{short}"


async def test_a_model_is_fetched_with_progress_of_each_part(tmp_path: Path) -> None:
    shop = ToyShop({"big": _BIG})
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        events = heard(engine)
        outlook = await engine.look_before_pull(_name(place, "big"))
        assert (outlook.bytes, outlook.is_installed) == (_BIG.size, False)
        model = await engine.pull(_name(place, "big"))
        over = await engine.pull_whole(model)
        assert over is not None
        assert over.state is PullState.DONE
        assert [layer.total for layer in over.layers] == [40_000, 400]
        told = [event.pull for event in events if isinstance(event, PullProgressed)]
        assert {pull.fraction for pull in told} - {0.0, None}
        assert all(pull.expected == _BIG.size for pull in told)
        assert f"{place.removeprefix('http://')}/lab/big:latest" in shop.disk
        assert any(card.id.name.endswith("lab/big:latest") for card in await engine.models())
        [body] = shop.asked("/api/pull")
        assert body["insecure"] is True
        with pytest.raises(AlreadyHere) as caught:
            await engine.pull(_name(place, "big"))
        assert "nothing newer" in caught.value.sentence


async def test_paused_it_hangs_up_and_goes_on_where_it_was(tmp_path: Path) -> None:
    shop = ToyShop({"big": _BIG}, stops_at=20_000)
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        model = await engine.pull(_name(place, "big"))
        await until(shop.stalled.is_set)
        await engine.pause_pull(model)
        await until(shop.hung_up.is_set)
        paused = await pull_of(engine, model)
        assert (paused.state, paused.bytes_per_s) == (PullState.PAUSED, None)
        assert 0 < paused.done < paused.total
        shop.stops_at = None
        await engine.resume_pull(model)
        over = await engine.pull_whole(model)
        assert over is not None
        assert over.state is PullState.DONE
        assert len(shop.asked("/api/pull")) == 2


async def test_a_queue_goes_one_by_one_in_its_order(tmp_path: Path) -> None:
    shop = ToyShop(dict.fromkeys("abc", _BIG), stops_at=10_000)
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        models = [await engine.pull(_name(place, name)) for name in "abc"]
        states = [pull.state for pull in await engine.pulls()]
        assert states == [PullState.PULLING, PullState.WAITING, PullState.WAITING]
        await engine.move_pull(models[2], 1)
        shop.let_go.set()
        for model in models:
            await engine.pull_whole(model)
        assert (shop.fetched, shop.most_at_once) == (["a", "c", "b"], 1)


async def test_two_at_a_time_where_the_settings_say_so(tmp_path: Path) -> None:
    shop = ToyShop(dict.fromkeys("abc", _BIG), stops_at=10_000)
    settings = Settings.model_validate({"ollama": {"pulls_at_once": 2}})
    async with serving(shop.converse) as place, engine_at(place, tmp_path, settings) as engine:
        models = [await engine.pull(_name(place, name)) for name in "abc"]
        await until(lambda: shop.pulling == 2)
        shop.let_go.set()
        for model in models:
            await engine.pull_whole(model)
        assert shop.most_at_once == 2


@pytest.mark.parametrize(
    "fault",
    [
        "max retries exceeded: Get something: EOF",
        "digest mismatch, file must be downloaded again: want sha256:ab, got sha256:cd",
    ],
)
async def test_what_breaks_off_is_tried_again(tmp_path: Path, fault: str) -> None:
    shop = ToyShop({"big": _BIG})
    shop.faults.extend([fault, fault])
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        events = heard(engine)
        model = await engine.pull(_name(place, "big"))
        over = await engine.pull_whole(model)
        assert over is not None
        assert (over.state, over.sentence) == (PullState.DONE, "")
        told = [pull for event in events if isinstance(event, PullsChanged) for pull in event.pulls]
        tries = [pull for pull in told if pull.state is PullState.RETRYING]
        assert tries
        assert all(pull.sentence and pull.advice and pull.retry_at for pull in tries)
        assert len(shop.asked("/api/pull")) == 3


async def test_a_server_that_restarts_in_the_middle_is_waited_for(tmp_path: Path) -> None:
    shop = ToyShop({"big": _BIG}, stops_at=20_000)
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(AsyncExitStack())
        place = await first.enter_async_context(serving(shop.converse))
        engine = await stack.enter_async_context(engine_at(place, tmp_path))
        model = await engine.pull(_name(place, "big"))
        await until(shop.stalled.is_set)
        await first.aclose()
        shop.stops_at = None
        pull = await pull_of(engine, model)
        while pull.state is not PullState.RETRYING:
            await asyncio.sleep(0.01)
            pull = await pull_of(engine, model)
        assert pull.failures == 1
        assert pull.done >= 20_000
        port = int(place.rpartition(":")[2])
        await stack.enter_async_context(serving(shop.converse, port))
        over = await engine.pull_whole(model)
        assert over is not None
        assert (over.state, over.failures) == (PullState.DONE, 0)
        await engine.close()


async def test_forge_killed_in_the_middle_goes_on_the_next_time(tmp_path: Path) -> None:
    shop = ToyShop({"big": _BIG, "later": _BIG, "resting": _BIG}, stops_at=20_000)
    async with serving(shop.converse) as place:
        async with engine_at(place, tmp_path) as engine:
            models = [await engine.pull(_name(place, name)) for name in ("big", "later", "resting")]
            await engine.pause_pull(models[-1])
            await until(shop.stalled.is_set)
        shop.stops_at = None
        async with engine_at(place, tmp_path) as engine:
            again = await engine.pulls()
            assert [pull.model.name.rpartition("/")[2] for pull in again] == [
                "big:latest",
                "later:latest",
                "resting:latest",
            ]
            assert {pull.state for pull in again} == {PullState.PAUSED}
            assert [pull.was_going for pull in again] == [True, True, False]
            assert not shop.fetched
            await engine.resume_pulls()
            for pull in again[:2]:
                over = await engine.pull_whole(pull.model)
                assert over is not None
                assert over.state is PullState.DONE
            assert shop.fetched == ["big", "later"]
            assert (await pull_of(engine, again[2].model)).state is PullState.PAUSED
        async with engine_at(place, tmp_path) as engine:
            assert len(await engine.pulls()) == 1


async def test_cancelled_it_is_gone_from_the_queue(tmp_path: Path) -> None:
    shop = ToyShop({"big": _BIG}, stops_at=20_000)
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        model = await engine.pull(_name(place, "big"))
        await until(shop.stalled.is_set)
        async with asyncio.TaskGroup() as group:
            waiting = group.create_task(engine.pull_whole(model))
            await asyncio.sleep(0)
            await engine.cancel_pull(model)
        assert waiting.result() is None
        assert not await engine.pulls()
        await until(shop.hung_up.is_set)


async def test_a_name_that_nobody_has_is_refused_before_it_is_queued(tmp_path: Path) -> None:
    shop = ToyShop()
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        with pytest.raises(ModelNotFound) as caught:
            await engine.pull(_name(place, "nothere"))
        assert "spelled" in caught.value.advice
        assert not await engine.pulls()
        assert not shop.asked("/api/pull")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("pull model manifest: unauthorized: access denied", "only to those who may have it"),
        ("write /x: no space left on device", "no room"),
    ],
)
async def test_what_will_not_pass_is_left_to_the_person(
    tmp_path: Path, words: str, told: str
) -> None:
    shop = ToyShop({"big": _BIG})
    shop.faults.append(words)
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        model = await engine.pull(_name(place, "big"))
        over = await engine.pull_whole(model)
        assert over is not None
        assert over.state is PullState.FAILED
        assert told in over.sentence
        assert over.advice
        assert len(shop.asked("/api/pull")) == 1


async def test_a_full_disk_is_found_out_before_anything_is_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = tmp_path / "home" / ".ollama" / "models"
    monkeypatch.setenv("FORGE_STORES_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(room, "free_on", lambda _: 25_000)
    shop = ToyShop({"big": _BIG}, store=store)
    shop.put("small:latest", ToyModel([b"p" * 400]))
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        outlook = await engine.look_before_pull(_name(place, "big"))
        assert (outlook.to_fetch, outlook.free, outlook.lacking) == (40_000, 25_000, 15_000)
        with pytest.raises(DiskFull) as caught:
            await engine.pull(_name(place, "big"))
        assert (caught.value.needed, caught.value.free) == (40_000, 25_000)
        assert not shop.asked("/api/pull")
        model = await engine.pull(_name(place, "big"), anyway=True)
        over = await engine.pull_whole(model)
        assert over is not None
        assert over.state is PullState.FAILED, "the first part alone is larger than the room"


async def test_nothing_is_sent_before_somebody_asks(tmp_path: Path) -> None:
    shop = ToyShop({"big": _BIG})
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        await engine.models()
        await engine.pulls()
        assert not [seen for seen in shop.seen if seen.path.startswith("/v2/")]
        assert not shop.asked("/api/pull")
        assert ModelId("ollama", "x") not in [pull.model for pull in await engine.pulls()]
