"""How likely a run does not fit: what the share means, and that far from the limit it is nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.pipeline.flight.chances import chance_of, over
from forge_gui.engine.pipeline.flight.words import Flown, Visit
from forge_gui.engine.pool.words import Key, Memory
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.memory_bill import BillPart, MemoryBill, PartKind
from forge_gui.values.models import Origin

MIB = 1024 * 1024


def key(name: str) -> Key:
    return ModelId("gguf", name), RunnerOptions()


def bill(name: str, size: int, margin: int, origin: Origin = Origin.MEASURED) -> MemoryBill:
    parts = (BillPart(PartKind.KV_CACHE, size, origin=origin),)
    return MemoryBill(ModelId("gguf", name), parts, 2048, 64, 1, margin=margin)


def flown(*names: str) -> Flown:
    """One after the other loaded, all stay."""
    visits = tuple(
        Visit(key(name), Memory(1), float(place), place + 0.5) for place, name in enumerate(names)
    )
    return Flown(10.0, len(names), 0, visits, (), ())


def share(room_mib: int, *sizes_mib: int, margin: int = 20 * MIB) -> float:
    names = [f"m{number}" for number in range(len(sizes_mib))]
    bills = {
        key(name): bill(name, size * MIB, margin)
        for name, size in zip(names, sizes_mib, strict=True)
    }
    return chance_of(flown(*names), bills, Memory(room_mib * MIB), {}).share


@given(st.integers(1, 4000), st.integers(1, 4000), st.integers(0, 500))
def test_more_room_is_never_less_likely_to_do(size: int, room: int, more: int) -> None:
    assert share(room + more, size) <= share(room, size)


@given(st.lists(st.integers(1, 2000), min_size=1, max_size=4))
def test_far_below_the_limit_it_is_nothing_and_far_above_it_is_certain(sizes: list[int]) -> None:
    assert share(2 * sum(sizes) + 200, *sizes) == 0.0
    assert share(sum(sizes) // 2, *sizes) > 0.99 or sum(sizes) < 200


def test_a_bill_that_just_fits_is_wrong_every_second_time() -> None:
    assert abs(share(1000, 1000) - 0.5) < 1e-6


def test_nine_of_ten_errors_lie_within_the_margin_to_both_sides() -> None:
    margin = 100 * MIB
    assert abs(share(1100, 1000, margin=margin) - 0.05) < 0.001


def test_a_bill_that_no_load_corrected_is_trusted_less() -> None:
    sure = {key("m"): bill("m", 1000 * MIB, 0)}
    guessed = {key("m"): bill("m", 1000 * MIB, 0, Origin.ESTIMATED)}
    room = Memory(1060 * MIB)
    assert chance_of(flown("m"), sure, room, {}).share == 0.0
    assert chance_of(flown("m"), guessed, room, {}).share > 0.1


def test_what_the_pool_refuses_surely_does_not_fit() -> None:
    refused = Flown(1.0, 0, 0, (), (), (StepId("draft"),))
    found = chance_of(refused, {}, None, {StepId("draft"): "Draft"})
    assert found.share == 1.0
    assert "Draft" in str(found.why)


def test_without_doubt_only_a_lack_counts() -> None:
    assert over(0, 0.0) == 0.0
    assert over(-1, 0.0) == 1.0
