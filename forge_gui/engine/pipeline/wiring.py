"""Faults of the wires: missing ends, ports that nothing feeds, loops. Decisions only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from forge_gui.engine.library.suggest import did_you_mean
from forge_gui.engine.pipeline.kinds.base import Needs, Prepared
from forge_gui.values.bindings import Binding, bindings
from forge_gui.values.errors import Fault
from forge_gui.values.graph import MAIN_PORT, Graph, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.step_kinds import Port, StepKindInfo, input_ports, output_ports

_LONGEST_LOOP_SHOWN = 8
_MOST_LOOPS = 20


@dataclass(frozen=True, slots=True)
class Wiring:
    """The ports of every step and what feeds them, found once for all that ask."""

    ports: Mapping[StepId, tuple[Port, ...]]
    bound: tuple[Binding, ...]


def wiring_of(graph: Graph, kinds: Mapping[str, StepKindInfo]) -> Wiring:
    """Reads every template of the graph once."""
    ports = {step.id: input_ports(step, kinds) for step in graph.steps}
    return Wiring(ports, bindings(graph, kinds, ports))


def wiring_faults(
    graph: Graph, wiring: Wiring, kinds: Mapping[str, StepKindInfo]
) -> tuple[Fault, ...]:
    """All faults of the wires, in the order of the file."""
    return (
        *_end_faults(graph, wiring, kinds),
        *_unfed_faults(graph, wiring),
        *_loop_faults(graph, wiring.bound),
    )


def _end_faults(graph: Graph, wiring: Wiring, kinds: Mapping[str, StepKindInfo]) -> Iterator[Fault]:
    steps = {step.id: step for step in graph.steps}
    inputs = {given.name for given in graph.inputs}
    fed: set[tuple[str, str]] = set()
    for wire in graph.wires:
        yield from _source_faults(wire, steps, inputs, kinds)
        yield from _target_faults(wire, steps, inputs, wiring.ports, kinds)
        if (wire.target, wire.port) in fed:
            yield Fault(f"Two wires lead to {wire.target}.{wire.port}.", wire.target, wire.port)
        fed.add((wire.target, wire.port))


def _source_faults(
    wire: Wire, steps: Mapping[StepId, Step], inputs: set[StepId], kinds: Mapping[str, StepKindInfo]
) -> Iterator[Fault]:
    told = f"The wire from {wire.source} to {wire.target}.{wire.port}"
    if wire.source in inputs:
        if wire.source_port != MAIN_PORT:
            yield Fault(f'{told}: an input has no port "{wire.source_port}".', wire.target)
    elif wire.source not in steps:
        hint = did_you_mean(wire.source, (*steps, *inputs))
        yield Fault(f"{told} begins at a step that is not there.{hint}", wire.target)
    elif steps[wire.source].kind in kinds:
        names = [port.name for port in output_ports(steps[wire.source], kinds)]
        if not names:
            yield Fault(f"{told}: {steps[wire.source].shown_name} gives nothing on.", wire.source)
        elif wire.source_port not in names:
            hint = did_you_mean(wire.source_port, names)
            yield Fault(f'{told}: it has no output "{wire.source_port}".{hint}', wire.source)


def _target_faults(
    wire: Wire,
    steps: Mapping[StepId, Step],
    inputs: set[StepId],
    ports: Mapping[StepId, tuple[Port, ...]],
    kinds: Mapping[str, StepKindInfo],
) -> Iterator[Fault]:
    told = f"The wire from {wire.source} to {wire.target}.{wire.port}"
    target = steps.get(wire.target)
    if wire.target in inputs:
        yield Fault(f"{told} leads to an input of the pipeline.", wire.target)
    elif target is None:
        yield Fault(f"{told} leads to a step that is not there.{did_you_mean(wire.target, steps)}")
    elif target.kind in kinds:
        names = [port.name for port in ports[target.id]]
        if wire.port not in names:
            asks = f"it asks for {', '.join(names)}" if names else "it asks for nothing"
            sentence = f"{told}: {target.shown_name} has no port {wire.port}; {asks}."
            yield Fault(sentence + did_you_mean(wire.port, names), target.id, wire.port)


def _unfed_faults(graph: Graph, wiring: Wiring) -> Iterator[Fault]:
    fed = {(bound.target, bound.port) for bound in wiring.bound}
    for step in graph.steps:
        for port in wiring.ports[step.id]:
            if (step.id, port.name) not in fed:
                yield Fault(
                    f"{step.shown_name} needs something for {{{port.name}}}: "
                    "lay a wire to it, or add an input of that name.",
                    step.id,
                    port.name,
                )


def side_faults(
    graph: Graph, bound: Sequence[Binding], works: Mapping[StepId, Prepared]
) -> tuple[Fault, ...]:
    """Steps that need both sides of one step, and so could never begin."""
    sides: dict[tuple[StepId, StepId], set[str]] = {}
    for one in bound:
        if one.source in works and works[one.source].has_sides:
            sides.setdefault((one.source, one.target), set()).add(one.source_port)
    names = {step.id: step.shown_name for step in graph.steps}
    return tuple(
        Fault(
            f"{names[target]} needs {' and '.join(sorted(ports))} of {names[source]}, and only one "
            "of them comes. Bring them together with a merge.",
            target,
        )
        for (source, target), ports in sides.items()
        if len(ports) > 1 and works[target].needs is Needs.ALL
    )


def _loop_faults(graph: Graph, bound: Sequence[Binding]) -> Iterator[Fault]:
    for loop in loops(graph, bound):
        names: list[str] = [*loop, loop[0]]
        if len(names) > _LONGEST_LOOP_SHOWN:
            names = [*names[:3], "...", *names[-3:]]
        told = " -> ".join(names)
        yield Fault(f"These steps wait for each other: {told}. Remove one of the wires.", loop[0])


def loops(graph: Graph, bound: Sequence[Binding]) -> tuple[tuple[StepId, ...], ...]:
    """Loops that share no step, each in the order of its wires; of very many only some."""
    followers: dict[StepId, list[StepId]] = {step.id: [] for step in graph.steps}
    for one in bound:
        if one.source in followers:
            followers[one.source].append(one.target)
    stuck = _stuck(followers)
    found: list[tuple[StepId, ...]] = []
    while stuck and len(found) < _MOST_LOOPS:
        loop = _walk(min(stuck), stuck, followers)
        found.append(loop)
        stuck = stuck - set(loop)
        stuck = _stuck({one: [n for n in followers[one] if n in stuck] for one in stuck})
    return tuple(found)


def _stuck(followers: Mapping[StepId, Sequence[StepId]]) -> set[StepId]:
    """Steps on loops or between loops: what is left when ends are cut off from both sides."""
    left = _without_starts(followers)
    back: dict[StepId, list[StepId]] = {one: [] for one in left}
    for one in left:
        for follower in followers[one]:
            if follower in left:
                back[follower].append(one)
    return _without_starts(back)


def _without_starts(followers: Mapping[StepId, Sequence[StepId]]) -> set[StepId]:
    waits = dict.fromkeys(followers, 0)
    for targets in followers.values():
        for target in targets:
            waits[target] += 1
    free = [one for one, count in waits.items() if not count]
    left = set(followers)
    while free:
        one = free.pop()
        left.discard(one)
        for target in followers[one]:
            waits[target] -= 1
            if not waits[target]:
                free.append(target)
    return left


def _walk(
    start: StepId, stuck: set[StepId], followers: Mapping[StepId, Sequence[StepId]]
) -> tuple[StepId, ...]:
    """Follow wires among stuck steps until one comes again: the loop from there."""
    path: list[StepId] = []
    places: dict[StepId, int] = {}
    current = start
    while current not in places:
        places[current] = len(path)
        path.append(current)
        current = min(one for one in followers[current] if one in stuck)
    return tuple(path[places[current] :])
