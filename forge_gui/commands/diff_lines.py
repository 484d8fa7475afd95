"""Differences as lines for a terminal: signs at their begin, colours beside. Decisions only."""

from __future__ import annotations

import json
from collections.abc import Iterator
from difflib import unified_diff

from forge_gui.values.comparison import (
    Aspect,
    GraphDiff,
    InputChange,
    RunDiff,
    StepChange,
    StepDiff,
)
from forge_gui.values.graph import MAIN_PORT, PipelineInput, Step, Wire
from forge_gui.values.json_value import Json
from forge_gui.values.runs import StepResult

Line = tuple[str, str]
"""Text and style: "", "bold", "dim", "red" (gone), "green" (come)."""
_MOST_LINES = 200
"""Of one text's difference; the rest is counted."""


def graph_lines(diff: GraphDiff) -> Iterator[Line]:
    """What is different about a pipeline; nothing where it is the same."""
    for words in diff.words:
        yield from _sides(words.what, words.before, words.after)
    for one in diff.inputs:
        yield from _input(one)
    for step in diff.removed:
        yield f"- step {_named(step)}", "red"
    for step in diff.added:
        yield f"+ step {_named(step)}", "green"
        for name, value in sorted(step.settings.items()):
            yield from _texts(f"    {name}", None, value)
    for change in diff.changed:
        yield from _change(change)
    for wire in diff.wires_removed:
        yield f"- wire {_wire(wire)}", "red"
    for wire in diff.wires_added:
        yield f"+ wire {_wire(wire)}", "green"
    for pin in diff.pins:
        yield f"  pin of {pin.step}", "bold"
        yield from _texts("    output", pin.before, pin.after)


def run_lines(diff: RunDiff) -> Iterator[Line]:
    """Both runs, what differs, and at last what does not."""
    for sign, run in (("---", diff.before), ("+++", diff.after)):
        yield f"{sign} {run.run}  {run.pipeline}: {run.status}, {run.seconds:.2f} s", "bold"
    for one in diff.inputs:
        yield f"  input {one.name}", "bold"
        yield from _texts("    text", one.before, one.after)
    for edit in diff.edits:
        yield f"  edited by hand: {edit.port} of {edit.step}", "bold"
        yield from _texts("    value", edit.before, edit.after)
    if graph := list(graph_lines(diff.graph)):
        yield "  pipeline", "bold"
        yield from ((f"    {text}", style) for text, style in graph)
    for step in diff.differing:
        yield from _step(step)
    same = [str(step.step) for step in diff.steps if step.is_same]
    if same:
        yield f"  The same in both: {', '.join(same)}.", "dim"


def _step(diff: StepDiff) -> Iterator[Line]:
    words = ", ".join(str(one) for one in Aspect if one in diff.aspects)
    before, after = diff.before, diff.after
    if before is None or after is None:
        sign, style = ("+", "green") if before is None else ("-", "red")
        yield f"{sign} step {diff.step}", style
    else:
        was = f" (was {before.step})" if before.step != diff.step else ""
        yield f"  step {diff.step}{was}: {words}", "bold"
        if facts := _facts(before, after, diff):
            yield f"    {facts}", "dim"
    if not diff.is_output_equal or Aspect.ERROR in diff.aspects:
        yield from _texts("    output", _said(before), _said(after))


def _facts(before: StepResult, after: StepResult, diff: StepDiff) -> str:
    pairs = {
        Aspect.STATE: (before.state, after.state),
        Aspect.CACHE: (before.state, after.state),
        Aspect.MODEL: (before.model, after.model),
        Aspect.TOKENS: (_tokens(before), _tokens(after)),
        Aspect.ATTEMPTS: (before.attempts, after.attempts),
    }
    found = [
        f"{name} {one} > {other}"
        for name, (one, other) in pairs.items()
        if name in diff.aspects and one != other
    ]
    found.append(f"seconds {before.seconds:.2f} > {after.seconds:.2f}")
    return ", ".join(dict.fromkeys(found))


def _tokens(result: StepResult) -> str:
    return f"{result.prompt_tokens or 0}+{result.completion_tokens or 0}"


def _said(result: StepResult | None) -> Json:
    if result is None:
        return None
    if result.error:
        return f"{result.error} {result.advice}".strip()
    return result.output.get("response", result.output.get("partial", result.note))


def _change(change: StepChange) -> Iterator[Line]:
    was = f" (was {change.before.id})" if change.is_renamed else ""
    yield f"  step {change.step}{was}", "bold"
    if change.is_of_another_kind:
        yield from _sides("    kind", change.before.kind, change.after.kind)
    if change.is_retitled:
        yield from _sides("    title", change.before.title, change.after.title)
    if change.modes:
        yield from _sides("    mode", *map(str, change.modes))
    for one in change.settings:
        before = one.before if one.is_in_before else None
        yield from _texts(f"    {one.name}", before, one.after if one.is_in_after else None)


def _input(change: InputChange) -> Iterator[Line]:
    if change.before is not None:
        yield f"- input {_told(change.before)}", "red"
    if change.after is not None:
        yield f"+ input {_told(change.after)}", "green"


def _told(given: PipelineInput) -> str:
    words = (given.name, f"({given.kind})", given.description, f"example: {given.example!r}")
    return " ".join(word for word in words if word)


def _named(step: Step) -> str:
    mode = "" if step.mode == "on" else f", {step.mode}"
    return f"{step.id} ({step.kind}{mode})"


def _wire(wire: Wire) -> str:
    port = "" if wire.source_port == MAIN_PORT else f".{wire.source_port}"
    return f"{wire.source}{port} > {wire.target}.{wire.port}"


def _sides(what: str, before: str, after: str) -> Iterator[Line]:
    yield f"- {what}: {before}", "red"
    yield f"+ {what}: {after}", "green"


def _texts(what: str, before: Json, after: Json) -> Iterator[Line]:
    """A short value on both sides, a long one as a unified diff. None: it is not there."""
    old, new = _lines(before), _lines(after)
    if len(old) <= 1 and len(new) <= 1:
        yield from ((f"{what} - {text}", "red") for text in old)
        yield from ((f"{what} + {text}", "green") for text in new)
        return
    yield f"{what}:", ""
    indent = " " * (len(what) - len(what.lstrip()) + 2)
    found = [text for text in unified_diff(old, new, lineterm="", n=2) if text[:3] not in _HEADS]
    for text in found[:_MOST_LINES]:
        yield indent + text, _STYLES.get(text[:1], "dim")
    if len(found) > _MOST_LINES:
        yield f"{indent}... {len(found) - _MOST_LINES} more lines", "dim"


_HEADS = ("---", "+++")
_STYLES = {"-": "red", "+": "green"}


def _lines(value: Json) -> list[str]:
    if value is None:
        return []
    if isinstance(value, str):
        return value.splitlines() or [""]
    text = json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True, default=dict)
    return text.splitlines()
