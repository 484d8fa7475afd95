"""The memory forecast, held against what Ollama reported after real loads."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.backends.ollama.cards import Whose, find_resident
from forge_gui.engine.backends.ollama.memory import automatic_batch, facts_of, needs_verbose
from forge_gui.engine.formats.model_facts import MemoryFacts
from forge_gui.engine.library.forecast import Asked, bill_of
from forge_gui.engine.library.shapes import shape_of
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import MemoryBill, PartKind
from forge_gui.values.models import ModelCard
from tests.contract.ollama_cases import recording

# The recorded model: 24 layers of 512, 8 heads, 2 of them with keys and values (notes of 19-*).
_INFO: dict[str, object] = {
    "general.architecture": "llama",
    "llama.block_count": 24,
    "llama.embedding_length": 512,
    "llama.feed_forward_length": 1536,
    "llama.attention.head_count": 8,
    "llama.attention.head_count_kv": 2,
    "llama.context_length": 32768,
    "llama.vocab_size": 344,
}
_MIB = 2**20
_MODEL = ModelId("ollama", "big:latest")


def _bill(tokens: int, batch: int | None, weights: int, parallel: int = 1) -> MemoryBill:
    card = ModelCard(_MODEL, size_bytes=weights)
    facts = facts_of(card, _INFO, RunnerOptions(context_length=tokens, batch_size=batch), 4096)
    assert facts is not None
    shape = shape_of(facts)
    assert shape is not None
    asked = Asked(facts.context, facts.batch, parallel, own_process=False)
    return bill_of(_MODEL, shape, asked)


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
    bill = _bill(tokens, batch, _weights())
    assert bill.total == pytest.approx(resident.total_bytes, rel=0.015)


def test_keys_and_values_take_what_was_measured_to_the_byte() -> None:
    def cache(tokens: int, parallel: int = 1) -> int:
        return _bill(tokens, 512, 1, parallel).of(PartKind.KV_CACHE)

    assert [cache(tokens) / _MIB for tokens in (4096, 8192, 32768)] == [48, 96, 384]
    assert cache(4096, parallel=2) == 2 * cache(4096)


def test_the_automatic_batch_follows_the_context() -> None:
    sizes = [automatic_batch(tokens) for tokens in (512, 4096, 4097, 32768, 32769)]
    assert sizes == [512, 512, 1024, 1024, 2048]


def test_a_context_beyond_what_was_trained_counts_only_as_trained() -> None:
    assert _bill(10**6, 512, 1) == _bill(32768, 512, 1)


def test_what_runs_elsewhere_or_has_no_size_has_no_facts() -> None:
    options = RunnerOptions()
    assert facts_of(ModelCard(_MODEL, size_bytes=1, is_remote=True), _INFO, options, 4096) is None
    assert facts_of(ModelCard(_MODEL), _INFO, options, 4096) is None


def test_numbers_by_layer_are_only_told_when_asked_for_everything() -> None:
    short = recording("05-show-head-count-kv-array").exchanges[0].json_lines[0]["model_info"]
    full = recording("05-show-head-count-kv-array-verbose").exchanges[0].json_lines[0]
    assert needs_verbose(short)
    assert not needs_verbose(full["model_info"])
    shape = shape_of(MemoryFacts(full["model_info"], 1, "ollama", 4096, 512))
    assert shape is not None
    assert [layer.kv_heads for layer in shape.layers] == [2, 2, 2]


@pytest.mark.parametrize("missing", ["block_count", "embedding_length", "all"])
def test_a_shape_that_lacks_what_decides_is_no_shape(missing: str) -> None:
    info = recording("05-show").exchanges[0].json_lines[0]["model_info"]
    kept = {key: value for key, value in info.items() if not key.endswith(missing)}
    told = {} if missing == "all" else kept
    assert shape_of(MemoryFacts(told, 1, "ollama", 4096, 512)) is None


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
    needs_verbose(info)
    shape = shape_of(MemoryFacts(info, 1, "ollama", 4096, 512))
    if shape is not None:
        bill = bill_of(_MODEL, shape, Asked(4096, 512, own_process=False))
        assert bill.total > 0
        assert all(part.bytes > 0 for part in bill.parts)
