"""The memory forecast, held against what Ollama reported after real loads."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.backends.ollama.cards import Whose, find_resident
from forge_gui.engine.backends.ollama.memory import (
    Shape,
    automatic_batch,
    cache_bytes,
    memory_bytes,
    needs_verbose,
    shape_of,
)
from tests.contract.ollama_cases import recording

# The recorded model: 24 layers of 512, 8 heads, 2 of them with keys and values (notes of 19-*).
_BIG = Shape(
    kv_heads=(2,) * 24,
    key_length=64,
    value_length=64,
    embedding_length=512,
    feed_forward_length=1536,
    vocabulary=344,
    context_length=32768,
)
_MIB = 2**20


def _weights() -> int:
    cards = Whose().cards_of(recording("04-tags-after-pull").exchanges[0].json_lines[0])
    return next(card.size_bytes or 0 for card in cards if card.id.name == "big:latest")


@pytest.mark.parametrize(
    ("case", "batch"),
    [
        ("19-memory-num-batch-512", 512),
        ("19-memory-num-batch-1024", 1024),
        ("19-memory-num-batch-2048", 2048),
        ("19-memory-num-ctx-4096", None),
        ("19-memory-num-ctx-32768", None),
    ],
)
def test_the_forecast_meets_the_measured_size(case: str, batch: int | None) -> None:
    found = recording(case)
    resident = find_resident(Whose().residents_of(found.exchanges[0].json_lines[0]), "BIG")
    assert resident is not None
    assert resident.total_bytes is not None
    tokens = int((re.search(r"num_ctx (\d+)", found.note) or [""])[1])
    assert resident.context_length == tokens
    forecast = memory_bytes(_weights(), _BIG, tokens, batch=batch)
    assert forecast == pytest.approx(resident.total_bytes, rel=0.015)


def test_keys_and_values_take_what_was_measured_to_the_byte() -> None:
    assert [cache_bytes(_BIG, tokens) // _MIB for tokens in (4096, 8192, 32768)] == [48, 96, 384]
    assert cache_bytes(_BIG, 4096, parallel=2) == 2 * cache_bytes(_BIG, 4096)


def test_the_automatic_batch_follows_the_context() -> None:
    sizes = [automatic_batch(tokens) for tokens in (512, 4096, 4097, 32768, 32769)]
    assert sizes == [512, 512, 1024, 1024, 2048]


def test_a_context_beyond_what_was_trained_counts_only_as_trained() -> None:
    assert memory_bytes(0, _BIG, 10**6) == memory_bytes(0, _BIG, 32768)


def test_numbers_by_layer_are_only_told_when_asked_for_everything() -> None:
    short = recording("05-show-head-count-kv-array").exchanges[0].json_lines[0]["model_info"]
    full = recording("05-show-head-count-kv-array-verbose").exchanges[0].json_lines[0]
    assert needs_verbose(short)
    assert not needs_verbose(full["model_info"])
    shape = shape_of(full["model_info"])
    assert shape is not None
    assert shape.kv_heads == (2, 2, 2)


@pytest.mark.parametrize(
    "missing", ["block_count", "embedding_length", "attention.head_count", "all"]
)
def test_a_shape_that_lacks_what_decides_is_no_shape(missing: str) -> None:
    info = recording("05-show").exchanges[0].json_lines[0]["model_info"]
    kept = {key: value for key, value in info.items() if not key.endswith(missing)}
    assert shape_of({} if missing == "all" else kept) is None


@given(
    st.dictionaries(
        st.sampled_from(
            [
                "general.architecture",
                "x.block_count",
                "x.embedding_length",
                "x.attention.head_count",
                "x.attention.head_count_kv",
                "x.attention.key_length",
            ]
        ),
        st.one_of(
            st.none(),
            st.just("x"),
            st.booleans(),
            st.floats(),
            st.sampled_from([0, 1, -1, 64, 10**9, 2**52, 10**30]),
            st.lists(st.one_of(st.integers(-1, 9), st.none(), st.text(max_size=2)), max_size=4),
        ),
    )
)
def test_no_numbers_however_odd_break_the_forecast(info: dict[str, object]) -> None:
    shape = shape_of(info)
    needs_verbose(info)
    if shape is not None:
        assert memory_bytes(1, shape, 4096) > 1
