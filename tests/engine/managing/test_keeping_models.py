"""Models deleted, copied, renamed, made and checked for updates through a whole engine."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend
from forge_gui.engine.library.managing.desk import named
from forge_gui.values.errors import BadRequest, FileDamaged, FileMissing, ModelNotFound
from forge_gui.values.events import CreationProgressed
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import CreateOrder, CreationStage, Freshness
from forge_gui.values.managing_errors import AlreadyHere, ModelfileFault
from tests.engine.managing.shop import engine_at, heard
from tests.engine.replay.server import serving
from tests.engine.replay.toy_shop import ToyModel, ToyShop, digest_of

_GGUF = Path(__file__).resolve().parents[3] / "resources" / "models"
_SMALL = ToyModel([b"weights", b"params"])


def _tiny() -> Path:
    return next(_GGUF.rglob("*.gguf"))


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FORGE_STORES_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / ".ollama" / "models"


async def test_deleting_says_what_it_frees_and_what_others_share(
    tmp_path: Path, store: Path
) -> None:
    shop = ToyShop(store=store)
    shop.put("one:latest", _SMALL)
    shop.put("two:latest", ToyModel([b"weights", b"other params"]))
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        model = ModelId("ollama", "one:latest")
        ahead = await engine.look_before_delete(model)
        assert (ahead.freed, ahead.shared) == (len(b"params"), len(b"weights"))
        gone = await engine.delete_model(model)
        assert gone.freed == ahead.freed
        assert list(shop.disk) == ["two:latest"]
        assert model not in [card.id for card in await engine.models()]
        with pytest.raises(ModelNotFound):
            await engine.delete_model(model)


async def test_a_loaded_model_leaves_the_memory_before_its_disk(tmp_path: Path) -> None:
    shop = ToyShop()
    shop.put("one:latest", _SMALL)
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        await engine.load_model(ModelId("ollama", "one:latest"))
        await engine.delete_model(ModelId("ollama", "one:latest"))
        paths = [seen.path for seen in shop.seen]
        unloads = [
            number
            for number, seen in enumerate(shop.seen)
            if seen.path == "/api/generate" and seen.json.get("keep_alive") == 0
        ]
        assert unloads
        assert unloads[-1] < paths.index("/api/delete")


async def test_a_copy_has_its_own_name_and_never_takes_anothers(tmp_path: Path) -> None:
    shop = ToyShop()
    shop.put("one:latest", _SMALL)
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        model = ModelId("ollama", "one:latest")
        assert await engine.copy_model(model, "mine") == ModelId("ollama", "mine:latest")
        assert set(shop.disk) == {"one:latest", "mine:latest"}
        with pytest.raises(BadRequest, match="already"):
            await engine.copy_model(model, "MINE")
        with pytest.raises(ModelNotFound):
            await engine.copy_model(ModelId("ollama", "nobody"), "x")


async def test_renaming_deletes_the_old_name_last(tmp_path: Path) -> None:
    shop = ToyShop()
    shop.put("one:latest", _SMALL)
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        made = await engine.rename_model(ModelId("ollama", "one:latest"), "ours:v1")
        assert made == ModelId("ollama", "ours:v1")
        assert set(shop.disk) == {"ours:v1"}
        order = [seen.path for seen in shop.seen if seen.path in ("/api/copy", "/api/delete")]
        assert order == ["/api/copy", "/api/delete"]


async def test_a_model_is_told_with_template_parameters_and_licence(tmp_path: Path) -> None:
    shop = ToyShop()
    shop.put("one:latest", _SMALL)
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        papers = await engine.model_papers(ModelId("ollama", "one:latest"))
        assert (papers.template, papers.licence) == ("{{ .Prompt }}", "MIT")
        assert papers.modelfile.startswith("FROM")


async def test_a_gguf_file_is_handed_over_once_and_made(tmp_path: Path) -> None:
    shop = ToyShop()
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        events = heard(engine)
        order = CreateOrder("mine", path=str(_tiny()))
        plan = await engine.look_before_create(order)
        size = _tiny().stat().st_size
        assert (plan.to_copy, plan.kept_twice, plan.replaces) == (size, size, False)
        assert await engine.create_model(order) == ModelId("ollama", "mine:latest")
        digest = digest_of(_tiny().read_bytes())
        [body] = shop.asked("/api/create")
        assert body["files"] == {_tiny().name: digest}
        stages = [e.creation.stage for e in events if isinstance(e, CreationProgressed)]
        assert list(dict.fromkeys(stages)) == list(CreationStage)
        assert [e for e in events if isinstance(e, CreationProgressed)][-1].creation.is_over
        with pytest.raises(BadRequest, match="already"):
            await engine.create_model(order)
        await engine.create_model(order, replace_old=True)
        posts = [s for s in shop.seen if s.method == "POST" and "/blobs/" in s.path]
        assert len(posts) == 1, "the server has it, so it is not handed over again"


async def test_a_modelfile_is_checked_before_anything_is_sent(tmp_path: Path) -> None:
    shop = ToyShop()
    shop.put("one:latest", _SMALL)
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        text = 'FROM one\nSYSTEM """Be\nbrief."""\nPARAMETER temperature 0.2\n'
        await engine.create_model(CreateOrder("brief", modelfile=text))
        [body] = shop.asked("/api/create")
        assert body["from"] == "one"
        assert (body["system"], body["parameters"]) == ("Be\nbrief.", {"temperature": 0.2})
        for wrong, kind in (
            (CreateOrder("x", modelfile="FROM one\nPARAMETER heat 1"), ModelfileFault),
            (CreateOrder("x", modelfile="FROM nobody"), BadRequest),
            (CreateOrder("x", modelfile="FROM ./nothing.gguf"), FileMissing),
            (CreateOrder("x", path=str(tmp_path)), FileDamaged),
            (CreateOrder("x", path=str(_tiny()), quantize="q3"), BadRequest),
            (CreateOrder(" ", modelfile="FROM one"), BadRequest),
            (CreateOrder("x"), BadRequest),
        ):
            with pytest.raises(kind):
                await engine.create_model(wrong)
        assert len(shop.asked("/api/create")) == 1


async def test_a_folder_of_safetensors_is_quantised_on_the_way(tmp_path: Path) -> None:
    folder = tmp_path / "hf"
    folder.mkdir()
    for name in ("model.safetensors", "config.json", "tokenizer.json", "readme.md"):
        (folder / name).write_bytes(name.encode())
    shop = ToyShop()
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        order = CreateOrder("hf", path=str(folder), quantize="q4_K_M")
        assert (await engine.look_before_create(order)).may_quantise
        await engine.create_model(order)
        [body] = shop.asked("/api/create")
        assert set(body["files"]) == {"model.safetensors", "config.json", "tokenizer.json"}
        assert body["quantize"] == "q4_K_M"
        (folder / "config.json").unlink()
        with pytest.raises(FileDamaged, match="config"):
            await engine.look_before_create(order)


async def test_quantised_weights_are_not_quantised_again(tmp_path: Path) -> None:
    shop = ToyShop()
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        order = CreateOrder("mine", path=str(_tiny()))
        plan = await engine.look_before_create(order)
        if not plan.may_quantise:
            with pytest.raises(BadRequest, match="quantised already"):
                await engine.create_model(replace(order, quantize="q8_0"))


async def test_updates_are_told_by_digest(tmp_path: Path, store: Path) -> None:
    shop = ToyShop(store=store)
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        at = place.removeprefix("http://")
        for name in ("same", "newer", "reworded", "gone"):
            shop.put(f"{at}/lab/{name}:latest", ToyModel([b"w", b"p"]))
        shop.offered = {
            "same": ToyModel([b"w", b"p"]),
            "newer": ToyModel([b"w2", b"p"]),
            "reworded": ToyModel([b"w", b"p2"]),
        }
        assert not [seen for seen in shop.seen if seen.path.startswith("/v2/")]
        verdicts = await engine.check_updates()
        found = {one.model.name.rpartition("/")[2]: one for one in verdicts}
        assert {name: one.freshness for name, one in found.items()} == {
            "same:latest": Freshness.SAME,
            "newer:latest": Freshness.NEWER,
            "reworded:latest": Freshness.REWORDED,
            "gone:latest": Freshness.GONE,
        }
        assert [found[f"{name}:latest"].to_fetch for name in ("same", "newer")] == [0, 2]
        assert "does not have" in found["gone:latest"].sentence
        [one] = await engine.check_updates([found["newer:latest"].model])
        assert one.freshness is Freshness.NEWER


async def test_what_another_program_has_is_offered_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORGE_STORES_HOME", str(tmp_path / "home"))
    folder = tmp_path / "home" / ".lmstudio" / "models" / "ann" / "tiny"
    folder.mkdir(parents=True)
    (folder / "tiny.gguf").write_bytes(_tiny().read_bytes())
    shop = ToyShop({"tiny": ToyModel([_tiny().read_bytes(), b"p"])})
    async with (
        serving(shop.converse) as place,
        engine_at(place, tmp_path, extra=LlamaCppBackend) as engine,
    ):
        await engine.models()
        with pytest.raises(AlreadyHere) as caught:
            await engine.pull(f"{place}/lab/tiny")
        assert [one.path for one in caught.value.places] == [str(folder / "tiny.gguf")]
        assert str(folder / "tiny.gguf") in caught.value.sentence
        assert not shop.asked("/api/pull")


async def test_only_ollamas_models_are_deleted_here(tmp_path: Path) -> None:
    shop = ToyShop()
    async with serving(shop.converse) as place, engine_at(place, tmp_path) as engine:
        with pytest.raises(BadRequest):
            await engine.pull("gguf:/x/y.gguf")
        assert named("ollama:llama3", "") == ModelId("ollama", "llama3:latest")
        assert named("llama3:8b", "desk") == ModelId("ollama@desk", "llama3:8b")
        await asyncio.sleep(0)
