"""A check names the model that a step lacks, so that it can be fetched; and what that would take."""

from __future__ import annotations

from pathlib import Path

from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import StepId
from tests.engine.managing.shop import engine_at
from tests.engine.replay.server import serving
from tests.engine.replay.toy_shop import ToyModel, ToyShop


def _asks(model: str) -> Graph:
    settings = {"model": model, "prompt": "Hi"}
    return Graph("One", steps=(Step(StepId("a"), "model", "A", settings),))


async def test_a_missing_model_is_named_with_what_is_published_of_its_size(tmp_path: Path) -> None:
    shop = ToyShop()
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        for name in ("qwen3:8b", "ollama:qwen3:8b"):
            [fault] = await engine.check(_asks(name), {})
            assert (fault.step, fault.place) == ("a", "model")
            assert fault.missing == "qwen3:8b"
            assert fault.missing_bytes is not None
            assert 4e9 < fault.missing_bytes < 7e9
        [fault] = await engine.check(_asks("nobody-has-this"), {})
        assert (fault.missing, fault.missing_bytes) == ("nobody-has-this", None)
        [fault] = await engine.check(_asks("gguf:/m/x.gguf"), {})
        assert not fault.missing
        assert not [seen for seen in shop.seen if "/v2/" in seen.path], "nothing is sent for it"
        shop.put("qwen3:8b", ToyModel([b"w"]))
        await engine.models(refresh=True)
        assert not await engine.check(_asks("qwen3:8b"), {})
