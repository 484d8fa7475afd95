"""What lies in several stores is one model with several places; what headers told is kept."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from forge_gui.engine.formats.gguf_lists import KnownLists
from forge_gui.engine.library.stores import file_shelf as shelf_file
from forge_gui.engine.library.stores.found import FoundModel
from forge_gui.engine.library.stores.headers import HeaderFacts, read_facts
from forge_gui.engine.library.stores.shelved import Shelved
from forge_gui.values.capabilities import Capability
from forge_gui.values.model_places import Store
from tests.engine.library.store_files import (
    gguf,
    hugging_face_file,
    looked,
    no_words,
    ollama_model,
    put,
    shelf_on,
)

OWN, LM, HF, OLLAMA = Store.OWN_FOLDER, Store.LM_STUDIO, Store.HUGGING_FACE, Store.OLLAMA
DATA = gguf("m")


def _titles(found: Shelved) -> list[str]:
    return sorted(model.card.summary for model in found.models)


def _disk(folder: Path) -> dict[str, tuple[int, int]]:
    every = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in every}


async def test_one_content_in_four_stores_is_one_model_with_four_places(tmp_path: Path) -> None:
    stores = tmp_path / "stores"
    own = put(stores / "own" / "m.gguf", DATA)
    put(stores / "lm" / "ann" / "m" / "m.gguf", DATA)
    linked = hugging_face_file(stores / "hub", "ann/m", "r", "m.gguf", DATA)
    manifest = ollama_model(stores / "o", "registry.ollama.ai/library/m/1b", [("model", DATA)])
    before = _disk(stores)
    found = await looked(
        tmp_path / "kept.json",
        (OWN, stores / "own"),
        (LM, stores / "lm"),
        (HF, stores / "hub"),
        (OLLAMA, stores / "o"),
    )
    (model,) = found.models
    assert [place.store for place in model.card.places] == [OWN, LM, HF, OLLAMA]
    assert [place.name for place in model.card.places] == ["m", "ann/m/m", "ann/m/m", "m:1b"]
    assert model.card.id.name == str(own)
    assert model.card.places[2].path == str(linked)
    assert model.card.digest == "sha256:" + hashlib.sha256(DATA).hexdigest()
    assert list(model.manifests or ()) == [manifest]
    assert [report.models for report in found.reports] == [1, 1, 1, 1]
    assert _disk(stores) == before  # 0 bytes copied, nothing touched


async def test_files_of_one_size_that_differ_stay_apart(tmp_path: Path) -> None:
    for name, fill in (("a", 1), ("b", 2), ("c", 1)):
        put(tmp_path / "own" / f"{name}.gguf", gguf("m", fill))
    found = await looked(tmp_path / "kept.json", (OWN, tmp_path / "own"))
    places = [[Path(one.path).name for one in model.card.places] for model in found.models]
    assert sorted(places) == [["a.gguf", "c.gguf"], ["b.gguf"]]


async def test_known_hashes_that_differ_overrule_a_sample(tmp_path: Path) -> None:
    """The sample of a tensor is its middle: a change at its end is seen by the whole hash only."""
    other = DATA[:-1] + b"\x01"
    put(tmp_path / "own" / "a.gguf", DATA)
    put(tmp_path / "own" / "b.gguf", other)
    async with shelf_on(tmp_path / "kept.json", (OWN, tmp_path / "own")) as make:
        shelf = make()
        (model,) = (await shelf.look(no_words)).models
        assert len(model.card.places) == 2
        await shelf.hash_whole([Path(place.path) for place in model.card.places])
        assert len((await shelf.look(no_words)).models) == 2
    kept = await looked(tmp_path / "kept.json", (OWN, tmp_path / "own"))
    assert len(kept.models) == 2
    hugging_face_file(tmp_path / "hub", "ann/m", "r", "a.gguf", DATA)
    hugging_face_file(tmp_path / "hub", "ann/n", "r", "b.gguf", other)
    assert len((await looked(tmp_path / "k2.json", (HF, tmp_path / "hub"))).models) == 2


async def test_links_to_one_file_are_one_model_without_reading_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path / "lm" / "ann" / "m" / "m.gguf", DATA)
    (tmp_path / "own").mkdir()
    os.link(path, tmp_path / "own" / "hard.gguf")
    (tmp_path / "own" / "soft.gguf").symlink_to(path)
    monkeypatch.setattr(shelf_file, "sample_of", None)  # not needed
    found = await looked(tmp_path / "k.json", (OWN, tmp_path / "own"), (LM, tmp_path / "lm"))
    (model,) = found.models
    assert len(model.card.places) == 3
    assert found.reports[0].bytes == len(DATA)


async def test_headers_are_read_once_and_again_when_a_file_is_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def spy(model: FoundModel, lists: KnownLists) -> HeaderFacts:
        read.append(model.name)
        return read_facts(model, lists)

    monkeypatch.setattr(shelf_file, "read_facts", spy)
    for name in ("a", "b"):
        put(tmp_path / "own" / f"{name}.gguf", gguf(name))
    put(tmp_path / "own" / "bad.gguf", b"GGUF?")
    async with shelf_on(tmp_path / "kept.json", (OWN, tmp_path / "own")) as make:
        first = await make().look(no_words)
    assert sorted(read) == ["a", "b", "bad"]
    assert first.reports[0].not_run[0].startswith("bad: it ends inside")
    async with shelf_on(tmp_path / "kept.json", (OWN, tmp_path / "own")) as make:
        second = await make().look(no_words)
        assert (len(read), second) == (3, first)
        put(tmp_path / "own" / "a.gguf", gguf("another name"))
        (tmp_path / "own" / "b.gguf").unlink()
        put(tmp_path / "own" / "c.gguf", gguf("c"))
        assert _titles(await make().look(no_words)) == ["another name", "c"]
        assert sorted(read[3:]) == ["a", "c"]


@pytest.mark.parametrize(
    "text", ["", "[]", '{"x": 7}', '{"%": {"form": 1}}', '{"%": {"form": 1, "stamps": [[1]]}}']
)
async def test_what_was_kept_by_another_hand_is_read_anew(tmp_path: Path, text: str) -> None:
    path = put(tmp_path / "own" / "m.gguf", DATA)
    (tmp_path / "kept.json").write_text(text.replace("%", str(path)))
    found = await looked(tmp_path / "kept.json", (OWN, tmp_path / "own"))
    assert _titles(found) == ["m"]


async def test_what_is_known_is_told_while_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf_file, "SLICE_S", 0.0)
    for name in ("a", "b", "c"):
        put(tmp_path / "own" / f"{name}.gguf", gguf(name))
    heard: list[int] = []

    def hear(found: Shelved) -> None:
        heard.append(len(found.models))

    async with shelf_on(tmp_path / "kept.json", (OWN, tmp_path / "own")) as make:
        await make().look(hear)
    assert heard == [0, 1, 2]


async def test_folders_that_cannot_be_read_are_told_and_absent_ones_left_out(
    tmp_path: Path,
) -> None:
    put(tmp_path / "file", b"")
    found = await looked(
        tmp_path / "kept.json",
        (OWN, tmp_path / "gone"),
        (OLLAMA, tmp_path / "gone"),
        (LM, tmp_path / "file"),
    )
    assert [(one.store, one.trouble) for one in found.reports] == [
        (OWN, "There is no such folder.")
    ]


def _capabilities(found: Shelved) -> Sequence[set[Capability]]:
    return [set(model.card.capabilities) for model in found.models]


async def test_adapters_and_what_only_ollama_runs_are_told_not_listed(tmp_path: Path) -> None:
    put(tmp_path / "own" / "lora.gguf", gguf("l", more={"general.type": "adapter"}))
    put(tmp_path / "own" / "m.gguf", DATA)
    put(tmp_path / "own" / "mmproj-m.gguf", gguf("clip"))
    library = "registry.ollama.ai/library"
    own_form = gguf("g", more={"general.architecture": "gptoss"})
    ollama_model(tmp_path / "o", f"{library}/gpt-oss/20b", [("model", own_form)])
    found = await looked(tmp_path / "k", (OWN, tmp_path / "own"), (OLLAMA, tmp_path / "o"))
    assert _capabilities(found) == [{Capability.TEXT_GENERATION, Capability.VISION}]
    assert found.models[0].projector.endswith("mmproj-m.gguf")
    told = [line for report in found.reports for line in report.not_run]
    assert told == [
        "lora: it holds an adapter or a part, not a model that runs by itself.",
        "gpt-oss:20b: it is in a form that only Ollama runs.",
    ]
