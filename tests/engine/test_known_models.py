"""Published models: which of them an installed one is, what they fill in, the user's own files."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.api import open_engine
from forge_gui.engine.library.known import KnownModels, document_of, read_file, with_published
from forge_gui.engine.library.known_naming import Names
from forge_gui.engine.library.known_reading import models_of
from forge_gui.engine.storage.paths import find_folders
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import FileDamaged
from forge_gui.values.ids import ModelId
from forge_gui.values.known_models import KnownModel
from forge_gui.values.model_categories import LARGEST, SizeClass, size_class
from forge_gui.values.models import ModelCard
from forge_gui.values.settings import Settings

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "catalogue"
KNOWN = KnownModels(SHIPPED, SHIPPED / "no such folder")
MODELS = KNOWN.all().models

OWN = """
version: 1
publisher: "Me"
models:
  - name: "{name}"
    family: "Mine"
    summary: "Knows my letters."
    parameters: 1000000
    pull: "mine:1m"
    categories: [general]
    sources:
      "my own training run": [parameters]
"""


def _card(name: str, parameters: int | None = None, backend: str = "ollama") -> ModelCard:
    return ModelCard(ModelId(backend, name), parameters=parameters)


def _name(card: ModelCard) -> str | None:
    found = KNOWN.of(card)
    return found.name if found else None


@pytest.mark.parametrize(
    ("tag", "parameters", "wanted"),
    [
        ("qwen2.5:7b", None, "Qwen2.5 7B"),
        ("qwen2.5:7b-instruct-q8_0", 7_600_000_000, "Qwen2.5 7B"),
        ("llama3.2:latest", 3_200_000_000, "Llama 3.2 3B"),
        ("llama3.2:latest", 1_200_000_000, "Llama 3.2 1B"),
        ("llama3.2:latest", None, None),
        ("deepseek-r1:8b", 8_200_000_000, "DeepSeek R1 0528 Qwen3 8B"),
        ("deepseek-r1:latest", 8_200_000_000, "DeepSeek R1 0528 Qwen3 8B"),
        ("deepseek-r1:8b-llama-distill-q8_0", 8_000_000_000, "DeepSeek R1 Distill Llama 8B"),
        ("llama4:scout", None, "Llama 4 Scout"),
        ("nomic-embed-text:latest", 137_000_000, "Nomic Embed Text v1.5"),
        ("gemma3:4b-it-qat", 4_300_000_000, "Gemma 3 4B"),
        ("hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:Q4_K_M", None, "Llama 3.2 3B"),
        # another variant than the catalogue's, or somebody's own
        ("qwen2.5-coder:1.5b-base-q4_K_M", 1_500_000_000, None),
        ("qwen3:4b-instruct-2507-q4_K_M", 4_000_000_000, None),
        ("codellama:7b-python", 6_700_000_000, None),
        ("me/llama3.2:3b", 3_200_000_000, None),
        ("mygemma:latest", 4_300_000_000, None),
        # the same name, but not the same size
        ("qwen2.5:7b", 14_000_000_000, None),
    ],
)
def test_a_pulled_model_is_found_by_its_tag(
    tag: str, parameters: int | None, wanted: str | None
) -> None:
    assert _name(_card(tag, parameters)) == wanted


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("/models/Qwen2.5-7B-Instruct-Q4_K_M.gguf", "Qwen2.5 7B"),
        ("/models/Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf", "Llama 3.1 8B"),
        ("/models/mistral-7b-instruct-v0.3.Q4_K_M.gguf", "Mistral 7B v0.3"),
        ("C:\\models\\gpt-oss-20b-mxfp4.gguf", "gpt-oss 20B"),
        ("/models/SmolLM2-360M-Instruct-f16.gguf", "SmolLM2 360M"),
        ("/models/Qwen3-4B-Instruct-2507-Q4_K_M.gguf", None),
        ("/models/Qwen2.5-7B-Instruct-abliterated-Q4_K_M.gguf", None),
        ("/models/model.gguf", None),
    ],
)
def test_a_file_is_found_by_its_name(path: str, wanted: str | None) -> None:
    assert _name(_card(path, backend="gguf")) == wanted


def test_a_file_without_a_telling_name_is_found_by_its_header() -> None:
    card = ModelCard(ModelId("gguf", "/m/ggml-model.gguf"), summary="Llama 3.2 3B Instruct")
    assert _name(card) == "Llama 3.2 3B"


@given(st.sampled_from([model for model in MODELS if model.pull]), st.data())
def test_every_pull_name_finds_its_own_model(model: KnownModel, data: st.DataObject) -> None:
    packing = data.draw(st.sampled_from(["", "-q4_K_M", "-q8_0", "-fp16"]))
    tag = model.pull + packing if ":" in model.pull else model.pull
    found = KNOWN.of(_card(tag, model.parameters))
    assert found is not None
    assert found.name == model.name


@given(st.sampled_from(MODELS), st.sampled_from(["", "-Q4_K_M", ".Q8_0", "-bf16"]))
def test_a_models_own_names_find_it_or_nothing(model: KnownModel, packing: str) -> None:
    for name in (model.name, *(one for one in model.also_called if ":" not in one)):
        found = KNOWN.named(f"{name}{packing}.gguf")
        assert found in (model, None)


@given(st.text(max_size=60), st.integers(0, 10**12) | st.none())
def test_any_name_at_all_is_answered(name: str, parameters: int | None) -> None:
    for backend in ("ollama", "gguf", "huggingface"):
        KNOWN.of(_card(name, parameters, backend))


def test_a_name_that_two_models_share_finds_neither() -> None:
    twins = [KnownModel(name, "F", "P", also_called=("Same",)) for name in ("One", "Two")]
    assert Names(twins).named("same") is None
    assert Names(twins).named("one") == twins[0]


def test_only_what_a_card_lacks_is_filled_in_and_is_named() -> None:
    known = KNOWN.named("qwen2.5:7b")
    card = ModelCard(ModelId("ollama", "qwen2.5:7b"), licence="as my file says")
    filled = with_published(card, known)
    assert known is not None
    assert filled.licence == "as my file says"
    assert (filled.parameters, filled.context_length) == (known.parameters, known.context)
    assert Capability.TOOL_CALLING in filled.capabilities
    wanted = {"parameters", "context_length", "family", "summary", "capabilities"}
    assert filled.published == wanted
    assert with_published(filled, known) == filled
    assert with_published(card, None) is card
    assert KNOWN.filled([card]) == (filled,)


def test_unknown_stays_unknown() -> None:
    known = KnownModel("A", "F", "P")
    card = _card("a")
    assert with_published(card, known) is card


def test_a_users_entry_stands_beside_and_counts_more(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(OWN.format(name="Mine 1M"), encoding="utf-8")
    (tmp_path / "over.yml").write_text(OWN.format(name="Qwen2.5 7B"), encoding="utf-8")
    (tmp_path / "notes.txt").write_text("not read", encoding="utf-8")
    known = KnownModels(SHIPPED, tmp_path)
    catalogue = known.all()
    assert catalogue.refused == ()
    assert len(catalogue.models) == len(MODELS) + 1
    by_name = {model.name: model for model in catalogue.models}
    assert by_name["Qwen2.5 7B"].publisher == "Me"
    assert by_name["Mine 1M"].sources["parameters"] == "my own training run"


def test_a_changed_file_is_read_again_and_an_unchanged_one_is_not(tmp_path: Path) -> None:
    known = KnownModels(SHIPPED, tmp_path)
    assert known.named("Mine 1M") is None
    first = known.all()
    assert known.all() is first
    (tmp_path / "mine.yaml").write_text(OWN.format(name="Mine 1M"), encoding="utf-8")
    assert known.named("mine:1m") is not None
    (tmp_path / "mine.yaml").unlink()
    assert known.named("Mine 1M") is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("models: [", "it is no YAML"),
        ("just words", 'no list "models"'),
        ("version: 2\nmodels: []", "its version is not 1"),
        ("version: 1\nmodels: [3]", "model 1 is no list of facts"),
        ("version: 1\npublisher: P\nmodels: [{family: F}]", "model 1 has no name"),
        (OWN.format(name="A") + "    layers: 3\n", 'of "A", "layers" has no source'),
        (OWN.format(name="A") + "    colour: red\n", '"colour" is no fact that is kept'),
        (OWN.format(name="A").replace("1000000", "many"), '"parameters" is no whole number'),
        (OWN.format(name="A").replace("general", "nice"), '"nice" is none of the categories'),
        (OWN.format(name="A") + OWN.partition("models:\n")[2].format(name="A"), "two models"),
        ("version: &a 1\nmodels: *a", "cannot be used"),
        ("version: 1\nmodels: !!python/object/apply:os.getcwd []", "cannot be used"),
    ],
)
def test_a_bad_file_of_the_users_gives_one_sentence(tmp_path: Path, text: str, reason: str) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(text, encoding="utf-8")
    catalogue = KnownModels(SHIPPED, tmp_path).all()
    assert catalogue.models == MODELS
    (sentence,) = catalogue.refused
    assert str(bad) in sentence
    assert reason in sentence
    with pytest.raises(FileDamaged):
        read_file(bad)


def test_a_file_that_is_no_text_or_too_large_is_refused(tmp_path: Path) -> None:
    (tmp_path / "binary.yaml").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "large.yaml").write_bytes(b"#" * (2 * 1024 * 1024 + 1))
    (tmp_path / "folder.yaml").mkdir()
    told = " ".join(KnownModels(SHIPPED, tmp_path).all().refused)
    assert "no text in UTF-8" in told
    assert "larger than 2 MB" in told
    assert "folder.yaml cannot be used" in told


def test_a_missing_compiled_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileDamaged, match="missing or broken"):
        KnownModels(tmp_path, tmp_path).all()


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["version", "models", "name", "sources", "layers", "ratings"]),
                inner,
            )
        ),
        max_leaves=12,
    )
)
def test_whatever_a_file_says_is_read_or_refused(document: object) -> None:
    with contextlib.suppress(FileDamaged):
        models_of(document, "any.yaml")


def test_sizes_have_the_stated_bounds() -> None:
    assert size_class(1) is SizeClass.TINY
    for size, most in LARGEST.items():
        assert size_class(most) is size
        assert size_class(most + 1) is not size
    assert size_class(10**13) is SizeClass.HUGE


async def test_the_front_door_tells_them_with_the_users_own(tmp_path: Path) -> None:
    folders = find_folders({"FORGE_HOME": str(tmp_path)})
    own = folders.data / "catalogue"
    own.mkdir(parents=True)
    (own / "mine.yaml").write_text(OWN.format(name="Mine 1M"), encoding="utf-8")
    (own / "bad.yaml").write_text("models: [", encoding="utf-8")
    engine = await open_engine(Settings(simulation_mode=True), folders)
    try:
        catalogue = await engine.known_models()
    finally:
        await engine.close()
    assert len(catalogue.models) == len(MODELS) + 1
    assert len(catalogue.refused) == 1


@pytest.mark.slow
def test_all_are_read_in_sixty_milliseconds_of_processor_time_without_yaml() -> None:
    code = (
        "import sys, time; from pathlib import Path\n"
        "from forge_gui.engine.library.known import KnownModels\n"
        "begin = time.process_time()\n"
        "known = KnownModels(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "known.all()\n"
        "print(time.process_time() - begin, 'yaml' in sys.modules)"
    )
    times = []
    for _ in range(3):
        words = [sys.executable, "-c", code, str(SHIPPED), os.devnull]
        done = subprocess.run(words, capture_output=True, text=True, check=True)
        seconds, has_yaml = done.stdout.split()
        times.append(float(seconds))
        assert has_yaml == "False"
    assert min(times) <= 0.06


def test_a_document_is_plain_values() -> None:
    document = document_of(SHIPPED / "meta.yaml")
    assert document["publisher"] == "Meta"
    assert all(isinstance(one, dict) for one in document["models"])
