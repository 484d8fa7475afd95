"""What a measurement asks, what it comes to, and what is kept of it: decisions for any input."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.evaluation.estimating import (
    Known,
    bytes_per_token,
    factor_of,
    speed_of,
)
from forge_gui.engine.evaluation.figures import Devices, Identity, figures_of, outdated_of
from forge_gui.engine.evaluation.measured_book import MOST_ALIKE, thinned
from forge_gui.engine.evaluation.plan import MANY, PARALLEL, Pace, plan
from forge_gui.engine.evaluation.run_speeds import LAST, with_fresh
from forge_gui.engine.evaluation.shoot_out_table import in_order
from forge_gui.engine.evaluation.statistics import drift_of, share_of, spread_of
from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import (
    Estimate,
    MeasuredOn,
    Measurement,
    ModelFigures,
    Outdated,
    Part,
    RunSpeed,
    Spread,
)
from forge_gui.values.models import ModelCard, Origin

M, OTHER = ModelId("ollama", "m:8b"), ModelId("ollama", "other:8b")
ON = MeasuredOn("abc", "Q4_0", 4096, "ollama", "0.30", "A GPU", "550.1")
MADE = Measurement(M, ON, at=100.0, tokens_per_s=Spread(40.0, 38.0, 41.0, 5))
_GUESS = Estimate(25.0, 20.0, 30.0)
positive = st.floats(0.01, 1e5)
paces = st.builds(Pace, positive, positive, st.floats(0.0, 2.0))


@given(st.floats(0.0, 120.0), paces, st.none() | st.integers(64, 200_000), st.integers(0, 12))
def test_a_plan_keeps_to_its_time_and_says_what_it_leaves_out(
    left: float, pace: Pace, context: int | None, tasks: int
) -> None:
    made = plan(left, pace, context, tasks)
    assert made.asks[0].part is Part.GENERATION
    if len(made.asks) > 1:
        assert made.seconds <= left * 1.0001
    planned = {ask.part for ask in made.asks}
    missing = [lack.part for lack in made.missing]
    assert len(missing) == len(set(missing))
    parts = {Part.GENERATION, Part.PROMPT, Part.SCHEMA, Part.BATCHING}
    assert planned | set(missing) == parts
    assert not planned & set(missing)
    for ask in made.asks:
        assert ask.prompt + ask.answer <= (context or 1e9)
        assert ask.parallel in PARALLEL
        assert ask.task < max(1, tasks)
    assert len(made.asks) <= 5 * MANY + tasks + len(PARALLEL)


@given(st.floats(1.0, 60.0), paces)
def test_more_time_never_measures_fewer_parts(left: float, pace: Pace) -> None:
    less, more = plan(left, pace, 4096, 10), plan(left * 3, pace, 4096, 10)
    if less.seconds <= left:  # else it is the one answer that is asked for at any price
        assert {one.part for one in more.missing} <= {one.part for one in less.missing}


def test_a_quick_model_is_asked_everything() -> None:
    made = plan(55.0, Pace(40.0, 800.0, 0.02), 8192, 10)
    assert made.missing == ()
    assert {ask.parallel for ask in made.asks if ask.part is Part.BATCHING} == {1, 2, 4}
    assert len([ask for ask in made.asks if ask.part is Part.SCHEMA]) == 10


@given(st.lists(st.floats(0.001, 1e6), min_size=1))
def test_a_median_lies_within_its_readings(readings: list[float]) -> None:
    found = spread_of(readings)
    assert found is not None
    assert found.low <= found.median <= found.high
    assert found.n == len(readings)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_an_interval_holds_its_share_and_shrinks_with_more_tries(case: tuple[int, int]) -> None:
    count, n = case
    found, wider = share_of(count, n), share_of(count * 10, n * 10)
    assert found is not None
    assert wider is not None
    assert 0.0 <= found.low <= found.share <= found.high <= 1.0
    assert wider.high - wider.low < found.high - found.low


def test_wilsons_interval_as_in_the_books() -> None:
    found = share_of(8, 10)
    assert found is not None
    assert (round(found.low, 4), round(found.high, 4)) == (0.4902, 0.9433)
    assert share_of(0, 0) is None


def test_a_drift_needs_four_readings_and_has_a_sign() -> None:
    assert drift_of([10.0, 5.0]) == 0.0
    assert round(drift_of([10.0, 10.0, 8.0, 8.0]), 6) == -0.2
    assert drift_of([8.0, 8.0, 10.0, 10.0]) > 0


def test_what_is_another_one_now_makes_a_number_outdated() -> None:
    devices = Devices({"A GPU": "550.1", "A CPU": ""})
    same = Identity("abc", "ollama", "0.30")
    assert outdated_of(ON, same, devices) == ()
    assert outdated_of(ON, Identity(), Devices()) == ()
    assert outdated_of(ON, replace(same, digest="new"), devices) == (Outdated.CONTENT,)
    assert outdated_of(ON, replace(same, engine_version="0.31"), devices) == (Outdated.ENGINE,)
    assert outdated_of(ON, same, Devices({"A GPU": "560"})) == (Outdated.DRIVER,)
    assert outdated_of(ON, same, Devices({"A CPU": ""})) == (Outdated.DEVICE,)


def test_measured_beats_runs_beat_outdated_beat_estimates() -> None:
    runs = RunSpeed(30.0, 7, 200.0)
    whole = ModelFigures(M, MADE, (), runs, _GUESS)
    assert whole.speed is not None
    assert (whole.speed.tokens_per_s, whole.speed.origin) == (40.0, Origin.MEASURED)
    old = replace(whole, outdated=(Outdated.ENGINE,))
    assert old.speed is not None
    assert (old.speed.tokens_per_s, old.speed.n) == (30.0, 7)
    older = replace(old, runs=None)
    assert older.speed is not None
    assert older.speed.is_outdated
    guess = ModelFigures(M, estimated=_GUESS)
    assert guess.speed is not None
    assert guess.speed.origin is Origin.ESTIMATED
    assert (guess.speed.low, guess.speed.high) == (20.0, 30.0)
    assert ModelFigures(M).speed is None


def test_another_name_of_the_same_content_shares_its_numbers() -> None:
    now = Identity("abc", "ollama", "0.30")
    found = figures_of(OTHER, [MADE], now, Devices())
    assert found.measured == MADE
    assert figures_of(OTHER, [MADE], replace(now, digest="other"), Devices()).measured is None
    later = replace(MADE, at=200.0)
    both = figures_of(M, [MADE, later], now, Devices())
    assert both.measured == later
    assert both.earlier == (MADE,)


@given(st.lists(st.tuples(st.sampled_from([M, OTHER]), st.integers(0, 2)), max_size=80))
def test_of_many_measurements_alike_the_newest_stay(made: list[tuple[ModelId, int]]) -> None:
    found = [
        Measurement(model, replace(ON, engine_version=str(version)), at=float(place))
        for place, (model, version) in enumerate(made)
    ]
    kept = thinned(found)
    assert kept == [one for one in found if one in kept]
    for key in {(one.model, one.on) for one in found}:
        alike = [one for one in found if (one.model, one.on) == key]
        assert [one for one in kept if (one.model, one.on) == key] == alike[-MOST_ALIKE:]


@given(st.lists(st.floats(1.0, 1000.0), min_size=1, max_size=200))
def test_speeds_of_runs_are_counted_all_and_kept_last(speeds: list[float]) -> None:
    facts: dict[str, object] = {}
    for place, speed in enumerate(speeds):
        facts = with_fresh(facts, "m abc 1", M, ((speed, float(place)),))
    (kept,) = facts.values()
    assert isinstance(kept, dict)
    assert kept["n"] == len(speeds)
    assert kept["speeds"] == [round(speed, 3) for speed in speeds][-LAST:]
    assert kept["at"] == len(speeds) - 1


@given(st.integers(10**6, 10**11), st.floats(1e9, 4e12))
def test_an_estimate_falls_with_size_and_is_met_by_what_it_learned_from(
    size: int, bandwidth: float
) -> None:
    speed = speed_of(size, bandwidth)
    assert speed_of(size * 2, bandwidth) < speed
    real = speed_of(max(size, 10**8), bandwidth, 0.4)
    learned = factor_of([Known(max(size, 10**8), real)], bandwidth)
    assert abs(learned - 0.4) < 1e-6
    assert factor_of([], bandwidth) == 1.0


def test_no_estimate_where_a_part_of_the_weights_is_read() -> None:
    dense = ModelCard(ModelId("ollama", "qwen3:8b"), size_bytes=5 * 10**9)
    assert bytes_per_token(dense) == 5 * 10**9
    for name in ("qwen3:30b-a3b", "mixtral:8x7b", "gpt-oss:20b", "deepseek-v3:671b"):
        assert bytes_per_token(replace(dense, id=ModelId("ollama", name))) is None
    assert bytes_per_token(replace(dense, is_remote=True)) is None
    assert bytes_per_token(replace(dense, size_bytes=None)) is None
    only_embeds = frozenset({Capability.EMBEDDING})
    assert bytes_per_token(replace(dense, capabilities=only_embeds)) is None


@given(st.lists(st.sampled_from([M, OTHER, ModelId("forge", "tiny")]), max_size=8))
def test_each_model_takes_part_once_and_those_in_memory_first(models: list[ModelId]) -> None:
    found = in_order(models, {OTHER})
    assert sorted(found) == sorted(set(models))
    assert OTHER not in models or found[0] == OTHER
