"""Estimates of speeds follow from what was gauged and are corrected by what was measured."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.evaluation.engine_rates import (
    PACKINGS,
    EngineRates,
    Gauged,
    rates_of,
)
from forge_gui.engine.evaluation.guessing import Ground, guesses
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard

_MIB = 1024 * 1024
_speeds = st.floats(1e8, 1e11)
_rates = st.builds(
    lambda token_s, *core: EngineRates(token_s, dict(zip(PACKINGS, core, strict=True))),
    st.floats(1e-5, 1e-2),
    *[_speeds] * 2,
)
_sizes = st.integers(1, 200 * 1024).map(lambda mib: mib * _MIB)
_packed = st.sampled_from(["Q4_K_M", "Q6_K", "Q8_0", "F16", "BF16", "MXFP4", ""])


def _card(size: int, packing: str = "Q4_K_M", name: str = "/m.gguf") -> ModelCard:
    return ModelCard(ModelId("gguf", name), size_bytes=size, quantization=packing)


@given(_rates, _sizes, _packed, st.integers(1, 64), st.floats(1e9, 1e12))
def test_a_guess_lies_in_its_range_and_falls_with_size(
    rates: EngineRates, size: int, packing: str, cores: int, memory: float
) -> None:
    size = max(size, 64 * _MIB)
    ground = Ground(cores, memory, rates)
    small, large = _card(size, packing), _card(size * 2, packing, "/n.gguf")
    found = guesses([small, large], ground, {})
    for one in found.values():
        assert one.low < one.tokens_per_s < one.high
    assert found[large.id].tokens_per_s < found[small.id].tokens_per_s
    assert 1 / found[small.id].tokens_per_s >= size / memory


@given(_rates, _sizes, _packed, st.floats(0.25, 2.5))
def test_what_was_measured_is_met_and_corrects_the_others(
    rates: EngineRates, size: int, packing: str, off: float
) -> None:
    known, other = _card(max(size, 16 * _MIB), packing), _card(10**10, packing, "/n.gguf")
    ground = Ground(4, None, rates)
    before = guesses([known, other], ground, {})
    found = guesses([known, other], ground, {known.id: before[known.id].tokens_per_s * off})
    for model in (known.id, other.id):
        assert found[model].tokens_per_s == pytest.approx(before[model].tokens_per_s * off)
    assert found[other.id].high / found[other.id].low < before[other.id].high / before[other.id].low


@given(_rates, st.floats(5.0, 5000.0))
def test_a_small_model_tells_what_every_token_costs(rates: EngineRates, speed: float) -> None:
    tiny, large = _card(2 * _MIB, "Q8_0", "/t.gguf"), _card(100 * _MIB)
    ground = Ground(4, None, rates)
    before = guesses([tiny, large], ground, {})
    found = guesses([tiny, large], ground, {tiny.id: speed})
    slower = speed < before[tiny.id].tokens_per_s
    assert (found[large.id].tokens_per_s <= before[large.id].tokens_per_s) == slower
    if slower:
        assert found[tiny.id].tokens_per_s == pytest.approx(speed)


def test_small_models_of_the_embedded_engine_count_on_one_core_only() -> None:
    ground = Ground(8, None, EngineRates(1e-4, dict.fromkeys(PACKINGS, 1e9)))
    own = _card(32 * _MIB)
    theirs = ModelCard(ModelId("ollama", "m"), size_bytes=32 * _MIB)
    found = guesses([own, theirs], ground, {})
    assert found[theirs.id].tokens_per_s > 5 * found[own.id].tokens_per_s


def test_without_a_gauge_half_of_the_memorys_speed_is_said_with_doubt() -> None:
    (found,) = guesses([_card(10**9)], Ground(8, 2e10), {}).values()
    assert found.tokens_per_s == pytest.approx(10, rel=0.01)
    assert found.high / found.low == pytest.approx(4)
    assert guesses([_card(10**9)], Ground(8), {}) == {}


@given(_rates, _sizes, _packed)
def test_gauged_models_are_met_and_kept(rates: EngineRates, size: int, packing: str) -> None:
    found = EngineRates.from_kept(rates.as_kept())
    assert found == rates
    took = found.seconds(size, packing) - rates.token_s
    slow, fast = sorted(rates.core.values())
    assert size / fast * 0.999 <= took <= size / slow * 1.001


@pytest.mark.parametrize(
    "kept", [None, {}, {"token_s": 1.0}, {"token_s": 1, "core": {"Q4_K": 1}}, {"core": 5}, [1]]
)
def test_what_is_not_whole_is_not_believed(kept: object) -> None:
    assert EngineRates.from_kept(kept) is None


def test_rates_need_every_gauge() -> None:
    gauged = [Gauged("tiny", 3 * _MIB, 0.001), *(Gauged(one, 80 * _MIB, 0.02) for one in PACKINGS)]
    rates = rates_of(gauged)
    assert rates is not None
    for one in gauged[1:]:
        assert rates.seconds(one.size, one.name) == pytest.approx(one.seconds)
    assert rates_of(gauged[1:]) is None
    assert rates_of(gauged[:-1]) is None
