"""What of a run need not be done again: nothing behind a change, everything else that was done."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.pipeline.history import what_holds
from forge_gui.engine.pipeline.kinds.base import InstantStep, StepOutput
from forge_gui.engine.pipeline.kinds.built_in import KINDS
from forge_gui.engine.pipeline.plan import Node, Order, Plan
from forge_gui.engine.storage.journal_words import Entry
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.runs import StepResult, StepState

_MODEL = ModelId("simulation", "m")
_KIND = KINDS["model"]
_FATES = st.sampled_from(["done", "cached", "failed", "none", "other model", "other version"])


@st.composite
def _cases(draw: st.DrawFn) -> tuple[list[set[int]], list[str]]:
    """For each step those before it, and what became of it."""
    count = draw(st.integers(1, 8))
    before = [
        draw(st.sets(st.integers(0, number - 1), max_size=3)) if number else set()
        for number in range(count)
    ]
    return before, draw(st.lists(_FATES, min_size=count, max_size=count))


def _plan(before: list[set[int]]) -> Plan:
    nodes = tuple(
        Node(
            StepId(f"s{number}"),
            InstantStep(lambda _: StepOutput({"response": ""})),
            _MODEL,
            tuple((f"p{one}", one) for one in sources),
            tuple(n for n, others in enumerate(before) if number in others),
            len(sources),
            kind=_KIND,
        )
        for number, sources in enumerate(before)
    )
    return Plan("Test", nodes, (), (), Order(Graph("Test"), {}, {_MODEL: "sha256:now"}))


def _entry(number: int, fate: str) -> Entry:
    state = {"failed": StepState.FAILED, "cached": StepState.CACHED}.get(fate, StepState.DONE)
    result = StepResult(StepId(f"s{number}"), state, {"response": number}, model=_MODEL)
    entry = Entry(result, "model", _KIND.version, "sha256:now", 1.0)
    if fate == "other model":
        return replace(entry, digest="sha256:then")
    return replace(entry, kind_version=_KIND.version - 1) if fate == "other version" else entry


def _ancestors(before: list[set[int]], number: int) -> set[int]:
    found = set(before[number])
    for one in before[number]:
        found |= _ancestors(before, one)
    return found


@given(case=_cases(), from_step=st.none() | st.integers(0, 7))
def test_known_is_what_was_done_with_nothing_changed_before_it(
    case: tuple[list[set[int]], list[str]], from_step: int | None
) -> None:
    before, fates = case
    entries = [_entry(n, fate) for n, fate in enumerate(fates) if fate != "none"]
    asked = StepId(f"s{from_step}") if from_step is not None else None
    holding = what_holds(_plan(before), entries, asked)
    holds = {number for number, fate in enumerate(fates) if fate in ("done", "cached")}
    expected = {
        f"s{number}"
        for number in holds
        if _ancestors(before, number) <= holds
        and from_step not in {number, *_ancestors(before, number)}
    }
    assert set(holding.known) == expected
    told = {one.step for one in holding.again}
    assert not told & expected
    for number, fate in enumerate(fates):
        behind_asked = from_step in {number, *_ancestors(before, number)}
        if fate in ("other model", "other version") and not behind_asked:
            assert f"s{number}" in told
        if fate in ("failed", "none"):
            assert f"s{number}" not in told  # never ended well: no surprise


@given(case=_cases())
def test_where_nobody_can_tell_the_model_counts_as_unchanged(
    case: tuple[list[set[int]], list[str]],
) -> None:
    before, _ = case
    entries = [replace(_entry(n, "done"), digest="") for n in range(len(before))]
    assert len(what_holds(_plan(before), entries).known) == len(before)
