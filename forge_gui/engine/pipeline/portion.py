"""Which part of a pipeline a run works on, and what stands in for the rest. Decisions only.

A step that shall not work (given, pinned, muted, bypassed, needed by nobody) is replaced by a
stand-in, so that whatever comes after (check, plan, run) sees an ordinary pipeline; what lies
outside of the errand's targets is not in it at all.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from forge_gui.engine.library.suggest import did_you_mean
from forge_gui.engine.pipeline.kinds.base import AnyKind
from forge_gui.engine.pipeline.stand_ins import bypassed, settled
from forge_gui.values.bindings import Binding, bindings
from forge_gui.values.debugging import Errand
from forge_gui.values.errors import Fault
from forge_gui.values.graph import Graph, Step, StepMode, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import StepResult, StepState

GIVEN, PINNED, MUTED = "Given.", "Pinned.", "Muted."
NOT_NEEDED = "Nothing that runs needs it."


@dataclass(frozen=True, slots=True)
class Portion:
    """What is to be checked and run. `settled` are the results of steps that do not work."""

    graph: Graph
    kinds: Mapping[str, AnyKind]
    settled: Mapping[StepId, StepResult] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    inner: frozenset[StepId] = frozenset()
    """Settled steps that feed others in the whole pipeline: no results of it."""
    outputs: frozenset[StepId] = frozenset()
    """Output steps that a stand-in takes the place of."""


def portion_of(graph: Graph, kinds: Mapping[str, AnyKind], errand: Errand) -> Portion:
    """The part of a graph that an errand is about; the graph itself where it is about all of it."""
    is_plain = all(step.mode is StepMode.ON for step in graph.steps)
    if is_plain and not (graph.pins or errand.targets or errand.given):
        return Portion(graph, kinds)
    if faults := tuple(_target_faults(graph, errand)):
        return Portion(graph, kinds, faults=faults)
    return _Cutting(graph, kinds, errand).portion()


class _Cutting:
    """Finds out step by step who takes part. Loops and missing ends do no harm here."""

    def __init__(self, graph: Graph, kinds: Mapping[str, AnyKind], errand: Errand) -> None:
        self._graph = graph
        self._kinds = kinds
        self._errand = errand
        self._steps = {step.id: step for step in graph.steps}
        self._bound: dict[StepId, list[Binding]] = {step.id: [] for step in graph.steps}
        for one in bindings(graph, {name: kind.info for name, kind in kinds.items()}):
            self._bound[one.target].append(one)
        self._ports = {
            step.id: _way_through(self._bound[step.id])
            for step in graph.steps
            if step.mode is StepMode.BYPASSED
        }
        self._settled: dict[StepId, StepResult] = {}

    def portion(self) -> Portion:
        self._settle_asked()
        self._settle_behind_muted()
        chosen = self._chosen()
        if not self._errand.targets:
            self._settle_needless()
        faults = [f for name in self._steps if name in chosen for f in self._stand_in_faults(name)]
        graph, kinds = self._reduced(chosen)
        feeding = {one.source for bound in self._bound.values() for one in bound}
        results = {name: one for name, one in self._settled.items() if name in chosen}
        outputs = frozenset(name for name, step in self._steps.items() if step.kind == "output")
        inner = frozenset(results) & feeding
        return Portion(graph, kinds, results, tuple(faults), inner, outputs)

    def _settle_asked(self) -> None:
        errand, pins = self._errand, self._graph.pins
        for name, step in self._steps.items():
            if name in errand.given:
                self._settled[name] = _frozen(name, errand.given[name], GIVEN)
            elif step.mode is StepMode.MUTED:
                self._settled[name] = _skipped(name, MUTED)
            elif name in pins and name not in errand.targets:
                self._settled[name] = _frozen(name, pins[name], PINNED)

    def _settle_behind_muted(self) -> None:
        """What surely will be skipped need not be ready to run, either."""
        followers = self._followers()
        open_steps = deque((name, name) for name, one in self._settled.items() if not one.is_good)
        while open_steps:
            name, muted = open_steps.popleft()
            for follower in followers.get(name, ()):
                kind = self._kinds.get(self._steps[follower].kind)
                is_bypassed = follower in self._ports
                if follower in self._settled or (kind and kind.may_miss and not is_bypassed):
                    continue
                self._settled[follower] = _skipped(follower, f"{muted} is muted.")
                open_steps.append((follower, muted))

    def _settle_needless(self) -> None:
        """Steps that only lead to results which are there already."""
        frozen = [name for name, one in self._settled.items() if one.is_good]
        if not frozen:
            return
        leading = self._back_from(frozen) - set(self._settled)
        followers = self._followers()
        ends = [
            name
            for name in self._steps
            if name not in self._settled
            and (not followers.get(name) or any(map(self._is_skipped, followers[name])))
        ]
        needed = self._back_from(ends)
        for name in leading - needed:
            self._settled[name] = _skipped(name, NOT_NEEDED)

    def _is_skipped(self, name: StepId) -> bool:
        return name in self._settled and not self._settled[name].is_good

    def _chosen(self) -> set[StepId]:
        """The targets and what they need, as far as it is not there already."""
        targets = self._errand.targets
        return self._back_from(targets) if targets else set(self._steps)

    def _back_from(self, starts: Iterable[StepId]) -> set[StepId]:
        """These steps and all before them; what is settled needs nothing, unless it is a start."""
        found = set(starts)
        open_steps = deque(found)
        while open_steps:
            for one in self._feeding(open_steps.popleft()):
                if one.source in self._steps and one.source not in found:
                    found.add(one.source)
                    if one.source not in self._settled:
                        open_steps.append(one.source)
        return found

    def _feeding(self, name: StepId) -> Iterator[Binding]:
        """What a step uses of what is wired to it."""
        for one in self._bound[name]:
            if name not in self._ports or one.port == self._ports[name]:
                yield one

    def _followers(self) -> dict[StepId, list[StepId]]:
        found: dict[StepId, list[StepId]] = {}
        for name in self._steps:
            for one in self._feeding(name):
                found.setdefault(one.source, []).append(name)
        return found

    def _reduced(self, chosen: set[StepId]) -> tuple[Graph, Mapping[str, AnyKind]]:
        kinds = dict(self._kinds)
        steps = []
        for step in self._graph.steps:
            if step.id not in chosen:
                continue
            if step.id not in self._settled and step.mode is not StepMode.BYPASSED:
                steps.append(step)
                continue
            stand_in = self._stand_in(step)
            kinds[stand_in.info.kind] = stand_in
            steps.append(replace(step, kind=stand_in.info.kind, settings={}, mode=StepMode.ON))
        wires = tuple(
            wire
            for wire in self._graph.wires
            if wire.target not in self._steps or self._is_used(wire, chosen)
        )
        return replace(self._graph, steps=tuple(steps), wires=wires, pins={}), kinds

    def _is_used(self, wire: Wire, chosen: set[StepId]) -> bool:
        if wire.target not in chosen or wire.target in self._settled:
            return False
        is_let_through = wire.port == self._ports.get(wire.target, wire.port)
        return is_let_through and (wire.source in chosen or wire.source not in self._steps)

    def _stand_in(self, step: Step) -> AnyKind:
        kind = self._kinds.get(step.kind)
        if step.id not in self._settled:
            return bypassed(kind, step, self._ports[step.id])
        used = {wire.source_port for wire in self._graph.wires if wire.source == step.id}
        return settled(kind, step, self._settled[step.id], sorted(used))

    def _stand_in_faults(self, name: StepId) -> Iterator[Fault]:
        step, result = self._steps[name], self._settled.get(name)
        if result is None:
            if name in self._ports and not self._ports[name]:
                yield Fault(
                    f"{step.shown_name} is bypassed, and nothing comes in that could go on. "
                    "Mute it, or let it take part.",
                    name,
                )
            return
        kind = self._kinds.get(step.kind)
        if not result.is_good:
            return
        if "response" not in result.output:
            sentence = f"{step.shown_name}: what stands for its result has no response."
            yield Fault(sentence, name)
        sides = [port.name for port in kind.info.outputs] if kind else []
        if len(sides) > 1 and result.output.get("taken") not in sides:
            yield Fault(
                f"{step.shown_name}: what stands for its result does not say which way it takes "
                f"({', '.join(sides)}).",
                name,
            )


def _way_through(bound: list[Binding]) -> str:
    """The port whose value goes on through a bypassed step; empty: nothing comes."""
    wired = (one.port for one in bound if one.is_wired)
    return next(wired, bound[0].port if bound else "")


def _frozen(name: StepId, output: JsonObject, cause: str) -> StepResult:
    return StepResult(name, StepState.CACHED, output, cause=cause)


def _skipped(name: StepId, note: str) -> StepResult:
    return StepResult(name, StepState.SKIPPED, note=note)


def _target_faults(graph: Graph, errand: Errand) -> Iterator[Fault]:
    steps = {step.id for step in graph.steps}
    for name in sorted({*errand.targets, *errand.given} - steps):
        hint = did_you_mean(name, steps)
        yield Fault(f"The pipeline has no step {name}.{hint}", name)
