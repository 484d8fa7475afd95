"""Two versions of a pipeline side by side, without layout, notes and groups. Decisions only."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from forge_gui.values.comparison import (
    GraphDiff,
    InputChange,
    PinChange,
    SettingDiff,
    StepChange,
    WordsChange,
)
from forge_gui.values.graph import Graph, Step, Wire
from forge_gui.values.ids import StepId


def compare_graphs(before: Graph, after: Graph) -> GraphDiff:
    """What is different in `after`. A step whose id alone is another one counts as renamed."""
    old = {step.id: step for step in before.steps}
    new = {step.id: step for step in after.steps}
    names = renamed(before, after)
    pairs = [(old[name], new[name]) for name in old if name in new]
    pairs += [(old[was], new[now]) for was, now in names.items()]
    changes = (_change(was, now) for was, now in sorted(pairs, key=lambda pair: pair[1].id))
    wires = {_as_now(wire, names): wire for wire in before.wires}
    return GraphDiff(
        added=_left(after.steps, {*old, *names.values()}),
        removed=_left(before.steps, {*new, *names}),
        changed=tuple(one for one in changes if one is not None),
        wires_added=tuple(sorted(set(after.wires) - set(wires))),
        wires_removed=tuple(sorted(wires[one] for one in set(wires) - set(after.wires))),
        inputs=_inputs(before, after),
        pins=_pins(before, after, names),
        words=tuple(
            WordsChange(what, getattr(before, what), getattr(after, what))
            for what in ("name", "description")
            if getattr(before, what) != getattr(after, what)
        ),
    )


def renamed(before: Graph, after: Graph) -> dict[StepId, StepId]:
    """Steps that go by another id: gone and come ones that are alike in kind, settings and mode.

    Of several that are alike those with the most wires in common belong together.
    """
    gone = _left(before.steps, {step.id for step in after.steps})
    come = _left(after.steps, {step.id for step in before.steps})
    likes: dict[str, list[Step]] = {}
    for step in come:
        likes.setdefault(_likeness(step), []).append(step)
    old, new = _ends(before), _ends(after)
    found = [
        (-len(old[was.id] & new[now.id]), was.title != now.title, was.id, now.id)
        for was in gone
        for now in likes.get(_likeness(was), ())
    ]
    names: dict[StepId, StepId] = {}
    for _, _, was_id, now_id in sorted(found):
        if was_id not in names and now_id not in names.values():
            names[was_id] = now_id
    return names


def _left(steps: Iterable[Step], others: Iterable[StepId]) -> tuple[Step, ...]:
    known = set(others)
    found = (step for step in steps if step.id not in known)
    return tuple(sorted(found, key=lambda step: step.id))


def _likeness(step: Step) -> str:
    said = json.dumps(step.settings, sort_keys=True, default=dict)
    return f"{step.kind}\n{step.mode}\n{said}"


def _ends(graph: Graph) -> Mapping[StepId, set[tuple[str, str, str]]]:
    """For each step its wires, without its own name."""
    found: dict[StepId, set[tuple[str, str, str]]] = {step.id: set() for step in graph.steps}
    for wire in graph.wires:
        found.setdefault(wire.source, set()).add((wire.source_port, wire.target, wire.port))
        found.setdefault(wire.target, set()).add((wire.source_port, wire.source, wire.port))
    return found


def _as_now(wire: Wire, names: Mapping[StepId, StepId]) -> Wire:
    source, target = names.get(wire.source), names.get(wire.target)
    return replace(wire, source=source or wire.source, target=target or wire.target)


def _change(before: Step, after: Step) -> StepChange | None:
    settings = tuple(
        SettingDiff(
            name,
            before.settings.get(name),
            after.settings.get(name),
            name in before.settings,
            name in after.settings,
        )
        for name in sorted({*before.settings, *after.settings})
        if not _is_same_setting(before, after, name)
    )
    change = StepChange(before, after, settings)
    is_new = change.is_renamed or change.is_retitled or change.is_of_another_kind
    return change if settings or is_new or change.modes else None


def _is_same_setting(before: Step, after: Step, name: str) -> bool:
    if (name in before.settings) is not (name in after.settings):
        return False
    one, other = before.settings.get(name), after.settings.get(name)
    # In Python True is 1; in a file it is another value.
    return one == other and type(one) is type(other)


def _inputs(before: Graph, after: Graph) -> tuple[InputChange, ...]:
    old = {one.name: one for one in before.inputs}
    new = {one.name: one for one in after.inputs}
    return tuple(
        InputChange(old.get(name), new.get(name))
        for name in _in_order(old, new)
        if old.get(name) != new.get(name)
    )


def _pins(before: Graph, after: Graph, names: Mapping[StepId, StepId]) -> tuple[PinChange, ...]:
    old = {names.get(step, step): output for step, output in before.pins.items()}
    return tuple(
        PinChange(step, old.get(step), after.pins.get(step))
        for step in sorted({*old, *after.pins})
        if old.get(step) != after.pins.get(step)
    )


def _in_order(*many: Iterable[StepId]) -> Sequence[StepId]:
    return list(dict.fromkeys(name for names in many for name in names))
