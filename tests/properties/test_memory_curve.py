"""Memory against context: the points are the bills', between them the way is straight, and the
axes have few even ticks."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.library.memory_curve import curve_of
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import BillPart, KvType, MemoryBill, PartKind
from forge_gui.values.models import Origin
from forge_gui.viewmodels.memory_curves import length_ticks, size_ticks

_MODEL = ModelId("forge", "m")
_contexts = st.lists(st.integers(1, 200_000), min_size=1, max_size=12)


def _bill(context: int) -> MemoryBill:
    parts = (
        BillPart(PartKind.WEIGHTS, 5_000_000),
        BillPart(PartKind.PROJECTOR, 70_000),
        BillPart(PartKind.KV_CACHE, 131 * context),
        BillPart(PartKind.COMPUTE, 900_000 + 3 * context, origin=Origin.MEASURED),
    )
    return MemoryBill(_MODEL, parts, context, 512, 1, kv_type=KvType.Q8_0)


@given(_contexts)
def test_every_point_is_its_bill(contexts: list[int]) -> None:
    curve = curve_of(_bill, contexts)
    assert curve is not None
    assert [point.context for point in curve.points] == sorted(set(contexts))
    assert curve.origin is Origin.MEASURED
    assert curve.kv_type is KvType.Q8_0
    for point in curve.points:
        assert point.total == _bill(point.context).total == curve.at(point.context)
        assert (point.weights, point.kv_cache) == (5_070_000, 131 * point.context)


@given(_contexts, st.integers(0, 300_000))
def test_between_points_nothing_jumps(contexts: list[int], at: int) -> None:
    curve = curve_of(_bill, contexts)
    assert curve is not None
    first, last = curve.points[0], curve.points[-1]
    inside = min(max(at, first.context), last.context)
    assert abs(curve.at(at) - _bill(inside).total) <= 1


def test_without_contexts_there_is_no_curve() -> None:
    assert curve_of(_bill, (0, -1)) is None


@given(st.integers(1, 2**45))
def test_sizes_begin_at_nothing_and_are_few_and_even(top: int) -> None:
    ticks = size_ticks(top)
    values = [tick.value for tick in ticks]
    assert values[0] == 0
    assert 1 <= len(values) <= 5
    assert values[-1] <= top + 1
    ways = [after - before for before, after in itertools.pairwise(values)]
    assert not ways or max(ways) - min(ways) <= 1


@given(st.integers(1, 10**7))
def test_lengths_stay_on_the_axis(longest: int) -> None:
    ticks = length_ticks(longest)
    assert ticks[0].value == 0
    assert len(ticks) <= 7
    assert all(tick.value <= longest for tick in ticks)
