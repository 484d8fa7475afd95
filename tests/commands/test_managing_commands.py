"""`main.py pull`, `copy`, `create`, `updates` and `delete` beside a toy Ollama in another thread."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from forge_gui.commands.command_line import run_command_line
from tests.engine.replay.server import serving
from tests.engine.replay.toy_shop import ToyModel, ToyShop

_BIG = ToyModel([b"w" * 40_000, b"p" * 400])
_MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"


@contextmanager
def _shop_open(offered: dict[str, ToyModel]) -> Iterator[tuple[ToyShop, str]]:
    """A toy that listens while the block goes on, on a loop of its own."""
    started, ended = threading.Event(), threading.Event()
    found: list[tuple[ToyShop, str]] = []

    async def serve() -> None:
        shop = ToyShop(offered)
        async with serving(shop.converse) as place:
            found.append((shop, place))
            started.set()
            while not ended.is_set():  # noqa: ASYNC110  # set from another thread
                await asyncio.sleep(0.01)

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    started.wait(10)
    try:
        yield found[0]
    finally:
        ended.set()
        thread.join(10)


@pytest.fixture(autouse=True)
def _folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))


def test_models_come_and_go_from_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    with _shop_open({"big": _BIG}) as (shop, place):
        settings = [f"ollama.host={place}"]

        def command(*words: str) -> tuple[int, str, str]:
            status = run_command_line(words, settings)
            said = capsys.readouterr()
            return status, said.out, said.err

        name = f"{place}/lab/big"
        listed = f"{place.removeprefix('http://')}/lab/big:latest"
        status, out, _ = command("pull", name, "--json")
        [pulled] = json.loads(out)
        assert (status, pulled["state"], pulled["bytes"]) == (0, "done", _BIG.size)
        assert listed in shop.disk
        status, _, err = command("pull", name)
        assert (status, "nothing newer" in " ".join(err.split())) == (0, True)
        status, out, _ = command("updates")
        assert status == 0
        assert "up to date" in out
        assert command("copy", f"ollama:{listed}", "mine")[0] == 0
        assert command("copy", "ollama:mine:latest", "ours", "--move")[0] == 0
        assert set(shop.disk) == {listed, "ours:latest"}
        gguf = next(_MODELS.rglob("*.gguf"))
        assert command("create", "made", "--from", str(gguf))[0] == 0
        assert command("delete", "ollama:ours:latest")[0] == 2
        assert "ours:latest" in shop.disk
        status, out, _ = command("delete", "ollama:ours:latest", "--yes")
        assert (status, "deleted" in out) == (0, True)
        assert "ours:latest" not in shop.disk


def test_what_is_refused_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with _shop_open({}) as (_, place):
        settings = [f"ollama.host={place}"]
        assert run_command_line(["pull", f"{place}/lab/nobody"], settings) == 1
        err = " ".join(capsys.readouterr().err.split())
        assert "does not have" in err
        assert "Traceback" not in err
        assert run_command_line(["pull"], settings) == 0
        assert "Nothing was left" in capsys.readouterr().err


def test_a_killed_forge_goes_on_where_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with _shop_open({"big": _BIG}) as (shop, place):
        shop.stops_at = 20_000
        words = ["pull", f"{place}/lab/big", "--set", f"ollama.host={place}"]
        with subprocess.Popen(  # our own program
            [sys.executable, "-m", "forge_gui", *words], stderr=subprocess.DEVNULL
        ) as child:
            kept = tmp_path / "home"
            end = time.monotonic() + 60
            while not (shop.stalled.is_set() and list(kept.rglob("pulls.json"))):
                assert time.monotonic() < end
                assert child.poll() is None
                time.sleep(0.05)
            child.kill()
        arrived, shop.stops_at = shop.arrived["big"], None
        assert 0 < arrived < _BIG.size
        assert run_command_line(["pull", "--json"], [f"ollama.host={place}"]) == 0
        [pulled] = json.loads(capsys.readouterr().out)
        assert (pulled["state"], pulled["bytes"]) == ("done", _BIG.size)
        assert len(shop.asked("/api/pull")) == 2
