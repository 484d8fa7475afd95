"""Which steps begin and which are skipped, on any graph with branches, merges and failures.

The rule is written down a second time here, as slowly and plainly as can be, from the sources of
each step alone; the flow must come to the same end in whatever order the steps end.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.pipeline.flow import Flow
from forge_gui.engine.pipeline.kinds.base import Inputs, InstantStep, Needs, StepOutput
from forge_gui.engine.pipeline.plan import Node
from forge_gui.values.ids import StepId
from forge_gui.values.runs import StepResult, StepState


@dataclass(frozen=True)
class Made:
    """A made-up step: its sources as (number, output port), and how it will end if it begins."""

    sources: tuple[tuple[int, str], ...]
    needs: Needs
    side: str
    """Empty: it has no sides. Else the one that it takes."""
    fails: bool


@st.composite
def graphs(draw: st.DrawFn) -> list[Made]:
    made: list[Made] = []
    for number in range(draw(st.integers(1, 10))):
        sources = [
            (one, draw(st.sampled_from(["then", "else"])) if made[one].side else "out")
            for one in draw(
                st.lists(st.integers(0, number - 1), max_size=4) if number else st.just([])
            )
        ]
        made.append(
            Made(
                tuple(sources),
                draw(st.sampled_from(Needs)),
                draw(st.sampled_from(["", "", "then", "else"])),
                draw(st.integers(0, 5)) == 0,
            )
        )
    return made


def nothing(_: Inputs) -> StepOutput:
    return StepOutput({})


def nodes_of(graph: Sequence[Made]) -> tuple[Node, ...]:
    followers: list[dict[int, None]] = [{} for _ in graph]
    for number, made in enumerate(graph):
        for source, _ in made.sources:
            followers[source][number] = None
    return tuple(
        Node(
            StepId(f"s{number}"),
            InstantStep(nothing, made.needs, has_sides=bool(made.side)),
            None,
            tuple((f"p{place}", source) for place, (source, _) in enumerate(made.sources)),
            tuple(followers[number]),
            len({source for source, _ in made.sources}),
            {
                f"p{place}": port
                for place, (source, port) in enumerate(made.sources)
                if graph[source].side
            },
        )
        for number, made in enumerate(graph)
    )


def result_of(node: Node, made: Made) -> StepResult:
    if made.fails:
        return StepResult(node.id, StepState.FAILED, error="It was made to fail.")
    output = {"response": "x", "taken": made.side} if made.side else {"response": "x"}
    return StepResult(node.id, StepState.DONE, output)


def run(graph: Sequence[Made], order: random.Random) -> tuple[Flow, list[int]]:
    """End the steps that may begin in a random order; answers with the flow and who began."""
    nodes = nodes_of(graph)
    flow = Flow(nodes)
    ready, begun = list(flow.first()), list[int]()
    while ready:
        number = ready.pop(order.randrange(len(ready)))
        begun.append(number)
        assert flow.results[number] is None, "a step that was skipped begins"
        more, _ = flow.end(number, result_of(nodes[number], graph[number]))
        ready += more
    return flow, begun


def expected(graph: Sequence[Made]) -> list[StepState]:
    """How each step ends, by the rule: sources come before their followers in the list."""
    ends: list[StepState] = []
    hurt: list[bool] = []  # failed, or skipped for a failure
    for made in graph:
        live = [
            ends[source] is StepState.DONE
            and (not graph[source].side or graph[source].side == port)
            for source, port in made.sources
        ]
        is_hurt = any(hurt[source] for source, _ in made.sources)
        if made.needs is Needs.ALL:
            begins = all(live)
        else:
            bears = made.needs is Needs.ANY_DESPITE_FAILURES or not is_hurt
            begins = bears and (any(live) or not made.sources)
        ends.append(
            StepState.SKIPPED if not begins else StepState.FAILED if made.fails else StepState.DONE
        )
        hurt.append(ends[-1] is StepState.FAILED or (not begins and is_hurt))
    return ends


@given(graphs(), st.randoms(use_true_random=False))
def test_the_end_follows_from_the_rule_whatever_the_order(
    graph: list[Made], order: random.Random
) -> None:
    flow, begun = run(graph, order)
    ends = [result.state for result in flow.results if result]
    assert ends == expected(graph)
    assert len(begun) == len(set(begun)), "a step begins twice"
    skipped = {number for number, state in enumerate(ends) if state is StepState.SKIPPED}
    assert set(begun) == set(range(len(graph))) - skipped


@given(graphs(), st.randoms(use_true_random=False))
def test_no_step_begins_before_what_it_waits_for_has_ended(
    graph: list[Made], order: random.Random
) -> None:
    _, begun = run(graph, order)
    place = {number: at for at, number in enumerate(begun)}
    for number in begun:
        for source, _ in graph[number].sources:
            assert source not in place or place[source] < place[number]


@given(graphs(), st.randoms(use_true_random=False))
def test_a_skipped_step_says_why_and_a_lost_failure_is_one(
    graph: list[Made], order: random.Random
) -> None:
    flow, _ = run(graph, order)
    for result in flow.results:
        assert result is not None
        assert (result.state is StepState.SKIPPED) == bool(result.note)
    states = [result.state for result in flow.results if result]
    if flow.lost is not None:
        assert StepState.FAILED in states
    leaves_failed = [
        number
        for number, node in enumerate(nodes_of(graph))
        if not node.followers and states[number] is StepState.FAILED
    ]
    assert not leaves_failed or flow.lost is not None
