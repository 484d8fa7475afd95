"""Which model files are found, what their cards say, and how damaged ones are told."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from benchmarks.random_gguf import header_bytes, write_random_llama
from forge_gui.engine.backends.llama_cpp.cards import shipped_temperature
from forge_gui.engine.backends.llama_cpp.catalogue import Catalogue
from forge_gui.engine.backends.llama_cpp.launch import plan_launch
from forge_gui.engine.formats.gguf import read_gguf
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import FileDamaged, ModelNotFound
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from tests.strictness.log_records import ExpectLog


def test_a_projector_beside_its_model_gives_it_sight(tiny_file: Path, tmp_path: Path) -> None:
    shutil.copy(tiny_file, tmp_path / "eyes.gguf")
    shutil.copy(tiny_file, tmp_path / "mmproj-model-f16.gguf")
    eyes = ModelId("gguf", str(tmp_path / "eyes.gguf"))
    catalogue = Catalogue(None)
    assert Capability.VISION in catalogue.find(eyes).card.capabilities
    shutil.copy(tiny_file, tmp_path / "other.gguf")  # whose eyes are they now?
    assert Capability.VISION not in catalogue.find(eyes).card.capabilities
    catalogue.projectors = {eyes.name: str(tmp_path / "mmproj-model-f16.gguf")}  # somebody knows
    assert Capability.VISION in catalogue.find(eyes).card.capabilities


def test_a_split_model_counts_all_its_parts(tmp_path: Path) -> None:
    told: dict[str, str | int] = {"general.architecture": "llama", "split.count": 2}
    data = header_bytes(told, [("a.weight", (32,), 0, 128)]) + bytes(128)
    for name in ("b-00001-of-00002", "b-00002-of-00002", "b-00001-of-00003", "c-00001-of-00002"):
        (tmp_path / f"{name}.gguf").write_bytes(data)
    first = ModelId("gguf", str(tmp_path / "b-00001-of-00002.gguf"))
    assert Catalogue(None).find(first).card.size_bytes == 2 * len(data)


def test_a_damaged_file_is_refused_and_seen_once_it_is_mended(
    tiny_file: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(tiny_file.read_bytes()[:500])
    catalogue = Catalogue(None)
    with pytest.raises(FileDamaged):
        catalogue.find(ModelId("gguf", str(bad)))
    shutil.copy(tiny_file, bad)
    card = catalogue.find(ModelId("gguf", str(bad))).card
    assert (card.quantization, card.family) == ("Q8_0", "llama")


@pytest.mark.parametrize(
    ("said", "taken"),
    [(0, 0.0), (0.7, 0.7), (None, None), ("0", None), (True, None), (-1, None), (1e9, None)],
)
def test_a_card_may_say_the_temperature_of_its_model(said: object, taken: float | None) -> None:
    assert shipped_temperature({"temperature": said}) == taken  # type: ignore[dict-item]
    assert shipped_temperature({}) is None


def test_a_shipped_model_has_the_words_of_its_card(tiny_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "forge-demo"
    folder.mkdir()
    shutil.copy(tiny_file, folder / "demo.gguf")
    asked = {"capability": "code_generation", "test": "a bench", "questions": 4, "right": 3}
    odd = [{**asked, "right": 5}, {**asked, "capability": "juggling"}, {"test": "a bench"}, 7]
    words = {
        "file": "demo.gguf", "summary": "Does demos.", "limits": "Nothing else.",
        "asked_alike": [*odd, asked],
    }  # fmt: skip
    catalogue = Catalogue(tmp_path)
    (bare,) = catalogue.cards()
    assert (str(bare.id), bare.summary, bare.limits) == ("forge:demo", "random weights", "")
    (folder / "card.json").write_text(json.dumps(words))
    (card,) = catalogue.cards()
    assert str(card.id) == "forge:demo"
    assert (card.summary, card.limits) == ("Does demos.", "Nothing else.")
    assert [(one.capability.value, one.share) for one in card.asked_alike] == [
        ("code_generation", 0.75)
    ]
    with pytest.raises(ModelNotFound, match="no model named other"):
        catalogue.find(ModelId("forge", "other"))


@pytest.mark.parametrize("text", ["", "[]", "{", '{"file": "../../etc/passwd"}'])
def test_a_broken_card_is_refused(
    tiny_file: Path, tmp_path: Path, text: str, expect_log: ExpectLog
) -> None:
    folder = tmp_path / "forge-demo"
    folder.mkdir()
    shutil.copy(tiny_file, folder / "demo.gguf")
    (folder / "card.json").write_text(text)
    expect_log("forge_gui.engine.backends.llama_cpp.catalogue", "cannot be used")
    assert Catalogue(tmp_path).cards() == ()


def test_a_launch_keeps_within_what_the_model_was_made_for(
    tiny_file: Path, long_file: Path, embedding_file: Path
) -> None:
    def plan(path: Path, wanted: RunnerOptions) -> tuple[int, int, int]:
        defaults = RunnerOptions(context_length=4096)
        launch = plan_launch(read_gguf(path), wanted, defaults=defaults, cores=8, parallel=1)
        return launch.context, launch.batch, launch.threads

    assert plan(tiny_file, RunnerOptions()) == (512, 64, 1)
    assert plan(long_file, RunnerOptions()) == (4096, 64, 1)
    assert plan(long_file, RunnerOptions(context_length=10**9, threads=3)) == (8192, 64, 3)
    assert plan(long_file, RunnerOptions(context_length=32)) == (32, 32, 1)
    assert plan(embedding_file, RunnerOptions()) == (512, 512, 1)


def test_random_models_are_the_same_for_the_same_seed(tmp_path: Path) -> None:
    one = write_random_llama(tmp_path / "1.gguf", seed=1).read_bytes()
    assert one == write_random_llama(tmp_path / "2.gguf", seed=1).read_bytes()
    assert one != write_random_llama(tmp_path / "3.gguf", seed=2).read_bytes()
