"""The stores of other programs are read as they are; nothing in them is trusted or touched."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from forge_gui.engine.library.stores.disk import files_below
from forge_gui.engine.library.stores.folders import lm_studio_folders, read_folder, read_lm_studio
from forge_gui.engine.library.stores.hugging_face import read_hugging_face
from forge_gui.engine.library.stores.ollama import listed_name, read_ollama
from forge_gui.engine.library.stores.places import HOME_VARIABLE, all_places
from forge_gui.engine.library.stores.reading import places_here
from forge_gui.values.model_places import Store
from tests.engine.library.store_files import gguf, hugging_face_file, ollama_model, put

HOME = Path("/home/ann")


def _of(store: Store, system: str, environment: Mapping[str, str]) -> list[str]:
    found = all_places([], environment, HOME, system)
    return [place.folder.as_posix() for place in found if place.store is store]


def test_each_store_is_looked_for_where_its_program_keeps_it() -> None:
    assert _of(Store.OLLAMA, "Darwin", {}) == ["/home/ann/.ollama/models"]
    told = _of(Store.OLLAMA, "Linux", {"OLLAMA_MODELS": "/big"})
    assert told[:3] == ["/big", "/home/ann/.ollama/models", "/usr/share/ollama/.ollama/models"]
    assert _of(Store.HUGGING_FACE, "Linux", {}) == ["/home/ann/.cache/huggingface/hub"]
    assert _of(Store.HUGGING_FACE, "Linux", {"HF_HOME": "/hf"}) == ["/hf/hub"]
    assert _of(Store.HUGGING_FACE, "Linux", {"HF_HOME": "/hf", "HF_HUB_CACHE": "/c"}) == ["/c"]
    assert _of(Store.LLAMA_CPP, "Linux", {"XDG_CACHE_HOME": "/x"}) == ["/x/llama.cpp"]
    assert _of(Store.LLAMA_CPP, "Darwin", {}) == ["/home/ann/Library/Caches/llama.cpp"]
    assert _of(Store.LLAMA_CPP, "Windows", {"LOCALAPPDATA": "/l"}) == ["/l/llama.cpp"]
    assert "/home/ann/.lmstudio/models" in _of(Store.LM_STUDIO, "Windows", {})
    for store in (Store.OLLAMA, Store.HUGGING_FACE, Store.LLAMA_CPP):
        pretended = {HOME_VARIABLE: "/home/ann", "HF_HOME": "/h", "OLLAMA_MODELS": "/o"}
        assert all(place.startswith("/home/ann/") for place in _of(store, "Linux", pretended))


def test_lm_studio_tells_where_else_it_keeps_models(tmp_path: Path) -> None:
    assert lm_studio_folders(tmp_path) == ()
    put(tmp_path / ".lmstudio-home-pointer", str(tmp_path / "elsewhere").encode())
    put(tmp_path / "elsewhere" / "settings.json", b'{"downloadsFolder": "/disk/models"}')
    assert lm_studio_folders(tmp_path) == (
        tmp_path / "elsewhere" / "models",
        Path("/disk/models"),
    )
    found = places_here([], {Store.LM_STUDIO}, {HOME_VARIABLE: str(tmp_path)}, "Linux")
    assert Path("/disk/models") in [place.folder for place in found]
    for broken in (b"[]", b"{", b'{"downloadsFolder": 7}', b'{"downloadsFolder": "here"}', b"\xff"):
        put(tmp_path / "elsewhere" / "settings.json", broken)
        put(tmp_path / ".lmstudio-home-pointer", broken)
        assert lm_studio_folders(tmp_path) == ()


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("registry.ollama.ai/library/llama3/8b", "llama3:8b"),
        ("registry.ollama.ai/ann/mine/latest", "ann/mine:latest"),
        ("hf.co/bartowski/Llama-GGUF/Q4_K_M", "hf.co/bartowski/Llama-GGUF:Q4_K_M"),
        ("registry.ollama.ai/library/.DS_Store/x", ""),
        ("library/llama3/8b", ""),
    ],
)
def test_ollamas_models_have_the_names_that_ollama_lists(place: str, name: str) -> None:
    assert listed_name(place.split("/")) == name


def test_ollamas_manifests_are_read_and_not_trusted(tmp_path: Path) -> None:
    store, own = tmp_path / "models", "registry.ollama.ai/library"
    manifest = ollama_model(
        store,
        f"{own}/eyes/7b",
        [("model", gguf("eyes")), ("projector", gguf("clip")), ("template", b"{{ .Prompt }}")],
    )
    ollama_model(store, f"{own}/lora/latest", [("model", gguf("base")), ("adapter", b"...")])
    ollama_model(store, f"{own}/tensors/latest", [("tensor", b"...")])
    ollama_model(store, f"{own}/cloud/latest", [("license", b"free")])
    weights = [("model", gguf("other"))]
    ollama_model(store, f"{own}/short/latest", weights, model={"size": 10**9})
    ollama_model(store, f"{own}/out/latest", weights, model={"digest": "sha256:../../../passwd"})
    ollama_model(store, f"{own}/gone/latest", weights, model={"digest": "sha256:" + "0" * 64})
    put(store / "manifests" / own / "broken" / "latest", b'{"layers": [7, {"mediaType": 1}]')
    put(store / "manifests" / own / "deep" / "latest", b"[" * 100_000)
    content = read_ollama(store)
    (model,) = content.models
    assert (model.name, model.manifests) == ("eyes:7b", (manifest,))
    assert model.projector is not None
    assert model.sha256 == (model.path.name.removeprefix("sha256-"),)
    told = dict(line.split(": ", 1) for line in content.not_run)
    assert told == {
        "broken:latest": "its manifest cannot be read.",
        "deep:latest": "its manifest cannot be read.",
        "gone:latest": "its file is not there, or may not be read.",
        "lora:latest": "it is an adapter on another model; Ollama runs the two together.",
        "out:latest": "its manifest names no content.",
        "short:latest": "its file is not whole.",
        "tensors:latest": "its weights are in another format than GGUF.",
    }


def test_hugging_faces_cache_is_read_through_its_links(tmp_path: Path) -> None:
    old = hugging_face_file(tmp_path, "ann/m-GGUF", "aaa", "m-Q4_0.gguf", gguf("old"))
    hugging_face_file(tmp_path, "ann/m-GGUF", "aaa", "m-Q8_0.gguf", gguf("large"))
    new = hugging_face_file(tmp_path, "ann/m-GGUF", "bbb", "m-Q4_0.gguf", gguf("newer"))
    hugging_face_file(
        tmp_path, "ann/m-GGUF", "bbb", "mmproj-f16.gguf", gguf("clip"), is_large=False
    )
    put(tmp_path / "models--ann--m-GGUF" / "refs" / "main", b"bbb")
    hugging_face_file(tmp_path, "ann/whole", "c", "model.safetensors", bytes(10**8))
    hugging_face_file(tmp_path, "ann/words", "c", "config.json", b"{}")
    put(tmp_path / "datasets--ann--d" / "snapshots" / "x" / "d.gguf", gguf("no model"))
    content = read_hugging_face(tmp_path)
    found = {model.name: model for model in content.models}
    assert sorted(found) == ["ann/m-GGUF/m-Q4_0", "ann/m-GGUF/m-Q8_0"]
    assert found["ann/m-GGUF/m-Q4_0"].path == new != old
    assert found["ann/m-GGUF/m-Q4_0"].sha256 == (new.resolve().name,)
    assert all(model.projector is not None for model in found.values())  # packings of one model
    assert content.not_run == (
        "ann/whole: 0.1 GB of safetensors; only GGUF files are run from here.",
    )
    new.resolve().unlink()  # a link that leads nowhere
    assert read_hugging_face(tmp_path).models[0].path == old


def test_parts_are_put_together_and_missing_ones_told(tmp_path: Path) -> None:
    for name in ("a-00002-of-00002", "a-00001-of-00002", "b-00001-of-00003", "b-00003-of-00003"):
        put(tmp_path / "ann" / "repo" / f"{name}.gguf", gguf(name))
    put(tmp_path / "ann" / "repo" / "a.gguf", gguf("whole"))
    content = read_lm_studio(tmp_path)
    assert [(model.name, len(model.parts)) for model in content.models] == [
        ("ann/repo/a", 2),
        ("ann/repo/a", 1),
    ]
    assert content.models[0].path.name == "a-00001-of-00002.gguf"
    assert content.not_run == ("ann/repo/b: part 2 of 3 is missing.",)


def test_one_folder_of_many_repositories_gives_each_model_its_own_eyes(tmp_path: Path) -> None:
    names = (
        "org_gemma-GGUF_gemma-4b-Q4_K_M.gguf",
        "org_gemma-GGUF_mmproj-model-f16.gguf",
        "org_qwen-GGUF_qwen-7b-Q8_0.gguf",
        "org_plain-GGUF_plain-1b.gguf",
        "org_qwen-GGUF_mmproj-qwen-7b-f32.gguf",
        "org_qwen-GGUF_mmproj-qwen-7b-f16.gguf",
    )
    for name in names:
        put(tmp_path / name, gguf(name))
    eyes = {
        model.name: model.projector.path.name if model.projector else ""
        for model in read_folder(Store.LLAMA_CPP, tmp_path).models
    }
    assert eyes == {
        "org_gemma-GGUF_gemma-4b-Q4_K_M": "org_gemma-GGUF_mmproj-model-f16.gguf",
        "org_plain-GGUF_plain-1b": "",
        "org_qwen-GGUF_qwen-7b-Q8_0": "org_qwen-GGUF_mmproj-qwen-7b-f16.gguf",
    }


def test_a_walk_ends_in_spite_of_circles_pipes_and_closed_doors(tmp_path: Path) -> None:
    put(tmp_path / "in" / "a.gguf", b"a")
    (tmp_path / "in" / "again").symlink_to(tmp_path)
    (tmp_path / "in" / "other").symlink_to(tmp_path / "beside")
    put(tmp_path / "beside" / "b.gguf", b"b")
    os.mkfifo(tmp_path / "pipe.gguf")
    (tmp_path / "folder.gguf").mkdir()
    (tmp_path / "nowhere.gguf").symlink_to(tmp_path / "gone")
    found = [file.path.name for file in files_below(tmp_path, 5, lambda name: "gguf" in name)]
    assert sorted(found) == ["a.gguf", "b.gguf"]
    put(tmp_path / "1" / "2" / "3" / "deep.gguf", b"c")
    assert "deep.gguf" not in [one.path.name for one in files_below(tmp_path, 2, str.isprintable)]
