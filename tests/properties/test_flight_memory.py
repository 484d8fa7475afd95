"""What a plan says that models will hold: never more than is kept free, and prompts by their number."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.pipeline.flight.taking import peak_taken, taken_by
from forge_gui.engine.pipeline.flight.words import Flown, Visit, Worked
from forge_gui.engine.pool.words import Memory
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.memory_bill import BillPart, MemoryBill, PartKind, PromptStore

MODEL = ModelId("gguf", "/m")
KEY = MODEL, RunnerOptions()
BARE, STORE, PER_TOKEN = 100_000, 16_000, 10
BILL = MemoryBill(
    MODEL,
    (BillPart(PartKind.WEIGHTS, BARE), BillPart(PartKind.PROMPTS, STORE)),
    2048,
    64,
    1,
    store=PromptStore(STORE, 0, PER_TOKEN),
)


def taken(steps: list[tuple[int, int]], *, held: int | None = None) -> int:
    """Bytes, of one stay in which steps ask so often, with so many tokens in all each."""
    worked = tuple(
        Worked(StepId(f"s{at}"), KEY, at + 1.0, at + 2.0, requests, tokens)
        for at, (requests, tokens) in enumerate(steps)
    )
    visit = Visit(KEY, Memory(BILL.ram), 0.0, 0.5, was_there=held is not None)
    flown = Flown(100.0, 1, 0, (visit,), worked, ())
    found = taken_by(flown, {KEY: BILL}, {} if held is None else {MODEL: held})
    assert peak_taken(flown, found) == found[0].bytes
    return found[0].ram


steps_of = st.lists(st.tuples(st.integers(1, 9), st.integers(0, 3000)), max_size=6)


@given(steps_of, st.none() | st.integers(0, BARE + STORE))
def test_it_is_never_more_than_is_kept_free_nor_less_than_what_any_run_takes(
    steps: list[tuple[int, int]], held: int | None
) -> None:
    assert BARE <= taken(steps, held=held) <= BILL.ram
    assert taken(steps, held=held) >= (held or 0)


@given(steps_of, st.integers(1, 9), st.integers(0, 3000))
def test_who_asks_more_never_takes_less(
    steps: list[tuple[int, int]], requests: int, tokens: int
) -> None:
    longer = [*steps, (requests, tokens)]
    assert taken(longer, held=BARE) >= taken(steps, held=BARE)


def test_one_prompt_alone_is_not_kept_and_of_several_all_but_the_last_are() -> None:
    assert taken([(1, 500)]) == BARE
    assert taken([(1, 500), (1, 500)]) == BARE + 500 * PER_TOKEN
    assert taken([(4, 400)]) == BARE + 300 * PER_TOKEN
    assert taken([(1, 5000), (1, 5000)]) == BARE + STORE


def test_what_a_model_that_is_there_holds_already_is_counted() -> None:
    assert taken([], held=BARE + 7) == BARE + 7
    assert taken([(1, 100)], held=BARE + 7) == BARE + 7 + 100 * PER_TOKEN


def test_prompts_of_another_stay_are_none_of_this_one() -> None:
    stays = (
        Visit(KEY, Memory(BILL.ram), 0.0, 0.5, 3.0),
        Visit(KEY, Memory(BILL.ram), 5.0, 5.5),
    )
    worked = tuple(
        Worked(StepId(name), KEY, at, at + 0.5, 1, 200)
        for name, at in (("a", 1.0), ("b", 2.0), ("c", 6.0))
    )
    found = taken_by(Flown(9.0, 2, 1, stays, worked, ()), {KEY: BILL}, {})
    assert [one.ram for one in found] == [BARE + 200 * PER_TOKEN, BARE]
