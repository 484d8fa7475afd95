"""What of an earlier run still holds when it is continued or repeated. Decisions only."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from forge_gui.engine.pipeline.plan import Node, Plan
from forge_gui.engine.storage.journal_words import Entry
from forge_gui.values.history import StepAgain
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.runs import StepResult, StepState

_NOTHING: Mapping[StepId, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Holding:
    """Results that still hold, and ends that do not count any more, each with its reason."""

    known: Mapping[StepId, StepResult]
    again: tuple[StepAgain, ...] = ()


def what_holds(
    plan: Plan,
    entries: Iterable[Entry],
    from_step: StepId | None = None,
    changed: Mapping[StepId, str] = _NOTHING,
) -> Holding:
    """What need not be run again. `from_step` and what is behind it is run again because asked.

    A result holds while its step's kind and its model are the same as then, and everything before
    it holds as well. `changed` are steps that are not what they were, and why. Settled steps do not
    run; what is behind them does where their results are others than then.
    """
    kept = {entry.result.step: entry for entry in entries}
    numbers = {node.id: number for number, node in enumerate(plan.nodes)}
    asked = _behind(plan, [numbers[from_step]] if from_step in numbers else ())
    reasons = _reasons(plan, kept, changed)
    first = dict(reasons)
    for number in _behind(plan, _other_values(plan, kept)):
        if plan.nodes[number].id not in plan.settled:
            reasons.setdefault(number, "A value before it is another one.")
    for number in _behind(plan, [*reasons]):
        reasons.setdefault(number, "A step before it runs again.")
    good = {step for step, entry in kept.items() if entry.result.is_good} - plan.settled.keys()
    known = {
        node.id: kept[node.id].result
        for number, node in enumerate(plan.nodes)
        if node.id in good and number not in reasons and number not in asked
    }
    again = [
        StepAgain(plan.nodes[number].id, why)
        for number, why in sorted(reasons.items(), key=lambda one: (one[0] not in first, one[0]))
        if why and plan.nodes[number].id in good and number not in asked
    ]
    return Holding(known, tuple(again))


def _reasons(
    plan: Plan, kept: Mapping[StepId, Entry], changed: Mapping[StepId, str]
) -> dict[int, str]:
    """For each step whose own result does not hold, why; empty: it never had one."""
    models = plan.order.models if plan.order else {}
    found: dict[int, str] = {}
    for number, node in enumerate(plan.nodes):
        entry = kept.get(node.id)
        if node.id in plan.settled:
            continue
        if node.id in changed:
            found[number] = changed[node.id]
        elif entry is None or not _has_ended_well(entry.result):
            found[number] = ""
        elif why := _change(node, entry, models):
            found[number] = why
    return found


def _other_values(plan: Plan, kept: Mapping[StepId, Entry]) -> list[int]:
    """Settled steps whose results are not those of then."""
    return [
        number
        for number, node in enumerate(plan.nodes)
        if (now := plan.settled.get(node.id)) is not None
        and (node.id not in kept or kept[node.id].result.output != now.output)
    ]


def _has_ended_well(result: StepResult) -> bool:
    """Done, or skipped: that follows from the others and is found out anew without work."""
    return result.is_good or result.state is StepState.SKIPPED


def _change(node: Node, entry: Entry, models: Mapping[ModelId, str]) -> str:
    """Why a result no longer holds; empty: it does. What nobody can tell counts as unchanged."""
    if node.kind is not None and entry.kind_version != node.kind.version:
        return f"{node.kind.info.title} steps work differently in this version of Forge."
    model = entry.result.model
    now = models.get(model, "") if model else ""
    if entry.digest and now and entry.digest != now:
        return f"{model} is not the same model any more: its content has changed."
    return ""


def _behind(plan: Plan, starts: Iterable[int]) -> set[int]:
    """These steps and all that wait for them."""
    found = set(starts)
    open_steps = deque(found)
    while open_steps:
        for follower in plan.nodes[open_steps.popleft()].followers:
            if follower not in found:
                found.add(follower)
                open_steps.append(follower)
    return found
