"""Holds the shipped catalogue to its schema and to what must be so between facts of one model."""

from __future__ import annotations

import importlib.util
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from forge_gui.engine.library.known import COMPILED, KnownModels, document_of
from forge_gui.engine.library.known_reading import NEEDS_SOURCE, models_of
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import FileDamaged
from forge_gui.values.known_models import KnownModel
from forge_gui.values.model_categories import Category

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "catalogue"
SCHEMA = json.loads((ROOT / "resources" / "schemas" / "catalogue-v1.schema.json").read_text())
DOCUMENTS: dict[str, Any] = {path.name: document_of(path) for path in sorted(FOLDER.glob("*.yaml"))}
MODELS = [model for name, document in DOCUMENTS.items() for model in models_of(document, name)]
SHAPE = ("layers", "heads", "kv_heads", "head_size", "embedding", "feed_forward", "vocabulary")
WITHOUT_GATE = {"bert", "starcoder", "starcoder2", "phi2"}
"""Two matrices in the feed-forward part instead of three."""
SENSES = {Category.VISION, Category.OCR}
"""Their parameters count an image part, whose shape the catalogue does not keep."""
LEAST_BITS, MOST_BITS = 1.5, 20.0


def _transformer_weights(model: KnownModel) -> tuple[int, int]:
    """Weights of a dense transformer of this shape, with one word table and with two."""
    layers, heads, kv_heads, size, width, inner, words = (
        number for name in SHAPE if (number := getattr(model, name))
    )
    attention = 2 * width * heads * size + 2 * width * kv_heads * size
    feed = (2 if model.architecture in WITHOUT_GATE else 3) * width * inner
    body = layers * (attention + feed)
    return body + words * width, body + 2 * words * width


def _is_dense(model: KnownModel) -> bool:
    whole = all(getattr(model, name) for name in (*SHAPE, "parameters"))
    is_mixed = model.experts or model.active_parameters or model.architecture == "whisper"
    return whole and not is_mixed


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_file_keeps_the_schema(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    faults = list(jsonschema.Draft202012Validator(SCHEMA).iter_errors(DOCUMENTS[name]))
    assert not faults, [f"{list(fault.path)}: {fault.message}" for fault in faults[:3]]


@pytest.mark.parametrize("strange", [{"layers": 0}, {"layers": "32"}, {"licence": ""}, {"x": 1}])
def test_the_schema_and_the_reader_refuse_the_same(strange: dict[str, Any]) -> None:
    entry: dict[str, Any] = {"name": "A", "family": "A", "summary": "Good.", "categories": ["code"]}
    entry |= {"sources": {"model card of a/b": ["layers", "licence"]}}
    document = {"version": 1, "publisher": "P", "models": [entry]}
    assert models_of(document, "mine.yaml")[0].name == "A"
    jsonschema.validate(document, SCHEMA)
    entry |= strange
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, SCHEMA)
    with pytest.raises(FileDamaged, match=r"mine\.yaml"):
        models_of(document, "mine.yaml")


def test_there_is_what_people_run() -> None:
    assert len(MODELS) >= 140
    shelves = Counter(category for model in MODELS for category in model.categories)
    assert set(shelves) == set(Category)
    families = {model.family for model in MODELS}
    wanted = {"Llama 3.2", "Qwen3", "Gemma 3", "Phi-4", "gpt-oss", "Granite 4", "Whisper", "BGE"}
    assert wanted <= families


def test_names_and_pull_names_are_each_of_one_model() -> None:
    names = Counter(model.name.casefold() for model in MODELS)
    pulls = Counter(model.pull for model in MODELS if model.pull)
    others = Counter(name.casefold() for model in MODELS for name in model.also_called)
    assert [name for name, number in (names + pulls).items() if number > 1] == []
    assert [name for name, number in others.items() if number > 1] == []


def test_every_fact_has_its_source() -> None:
    for model in MODELS:
        facts = {fact for fact in NEEDS_SOURCE if getattr(model, fact)}
        facts |= {"capabilities"} if model.capabilities else set()
        assert facts <= model.sources.keys(), model.name
        told = {fact for fact in model.sources if not getattr(model, fact)}
        assert told <= {"capabilities"}, f"{model.name}: a source of something that is not there"


def test_scores_are_shares_of_a_hundred_each_from_somewhere() -> None:
    for model in MODELS:
        assert all(rating.source and 0 < rating.score <= 100 for rating in model.ratings)
        benchmarks = [rating.benchmark for rating in model.ratings]
        assert len(benchmarks) == len(set(benchmarks)), model.name


def test_parameters_follow_from_the_shape() -> None:
    dense = [model for model in MODELS if _is_dense(model)]
    assert len(dense) > 150
    for model in dense:
        count = model.parameters or 0
        off = min(abs(weights - count) for weights in _transformer_weights(model)) / count
        is_more_than_text = SENSES & {*model.categories} or Capability.VISION in model.capabilities
        assert off <= (0.25 if is_more_than_text else 0.1), (model.name, off)


def test_most_shapes_give_the_published_count_nearly_to_the_weight() -> None:
    dense = [model for model in MODELS if _is_dense(model) and not SENSES & {*model.categories}]
    exact = 0
    for model in dense:
        count = model.parameters or 0
        exact += min(abs(weights - count) for weights in _transformer_weights(model)) < count / 200
    assert exact >= 0.8 * len(dense)


def test_bytes_are_plausible_for_the_parameters() -> None:
    for model in (model for model in MODELS if model.parameters):
        for one in model.quantisations:
            bits = (one.bytes or 0) * 8 / (model.parameters or 1)
            assert LEAST_BITS <= bits <= MOST_BITS, (model.name, one)
            told = re.match(r"I?Q(\d)_|(?:B?F|MXFP)(\d+)", one.name)
            if told and _is_dense(model):
                assert bits >= float(told[1] or told[2]) * 0.97, (model.name, one)


def test_heads_share_the_width_or_have_a_size_of_their_own() -> None:
    for model in (model for model in MODELS if model.heads and model.head_size):
        assert model.head_size in {16, 32, 64, 80, 96, 128, 192, 256}, model.name
        assert (model.heads or 0) % (model.kv_heads or 1) == 0, model.name
        if model.embedding:
            width = (model.heads or 0) * (model.head_size or 0)
            assert 0.5 <= width / model.embedding <= 2.5, model.name


def test_of_a_mixture_a_part_is_at_work() -> None:
    for model in MODELS:
        if model.parameters and model.active_parameters:
            assert model.active_parameters < model.parameters, model.name
        if model.experts and model.experts_used:
            assert model.experts_used < model.experts, model.name


def test_windows_are_shorter_than_the_context() -> None:
    for model in (model for model in MODELS if model.sliding_window):
        assert not model.context or (model.sliding_window or 0) < model.context, model.name
        if model.layers and model.full_attention_every:
            assert 2 <= model.full_attention_every < model.layers, model.name


def test_the_compiled_file_is_what_the_files_say() -> None:
    place = importlib.util.spec_from_file_location("compiling", ROOT / "packaging" / "catalogue.py")
    assert place is not None
    assert place.loader is not None
    compiling = importlib.util.module_from_spec(place)
    place.loader.exec_module(compiling)
    stored = (FOLDER / COMPILED).read_text(encoding="utf-8")
    assert stored == compiling.compiled_text(DOCUMENTS), "run packaging/catalogue.py build"
    assert list(KnownModels(FOLDER, ROOT / "no such folder").all().models) == MODELS
