"""Two runs, or two versions of a pipeline, as lines of a list: a sign and a word for each difference. Pure."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from forge_gui.values.comparison import (
    Aspect,
    GraphDiff,
    InputChange,
    PinChange,
    RunDiff,
    SettingDiff,
    StepChange,
    StepDiff,
    WordsChange,
)
from forge_gui.values.graph import Step, StepMode, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import StepResult, StepState
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.node_words import seconds_text
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

NameOf = Callable[[StepId], str]
_SHORT = 60
_BEFORE = 12
"""Signs that are shown before the first one that differs."""
_NONE = "\N{EN DASH}"
"""There is no such figure."""


@dataclass(frozen=True, slots=True)
class RunDiffRow:
    """One step in two runs. `output` and the others are words; what differs is in `differs`."""

    step: StepId
    title: str
    sign: str
    """`=`, `≠`, `-` (only in the first), `+` (only in the second)."""
    output: str
    state: StepState
    model: str
    times: tuple[str, str]
    tokens: tuple[str, str]
    cache: tuple[str, str]
    differs: frozenset[Aspect]
    before: Json = None
    after: Json = None
    """What the two gave, to be compared line by line."""


@dataclass(frozen=True, slots=True)
class GraphDiffRow:
    """One difference between two versions of a pipeline."""

    sign: str
    """`+`, `-` or `≠`."""
    word: str
    title: str
    detail: str
    step: StepId | None = None
    before: Json = ""
    after: Json = ""


def run_rows(diff: RunDiff, name_of: NameOf) -> Sequence[RunDiffRow]:
    """A line for each step of either run, in the order of the pipeline."""
    return [_run_row(one, name_of) for one in diff.steps]


def run_summary(diff: RunDiff, name_of: NameOf) -> str:
    """What to say of the whole: what was the same before they ran, and where they part."""
    parts = []
    if diff.graph.is_same_logic:
        parts.append(tr("Both runs used the same steps, prompts and options."))
    else:
        number = len(graph_rows(diff.graph, name_of))
        places = count(number, "place")
        parts.append(tr("Their pipelines differ in {places}.", places=places))
    if diff.inputs:
        names = wording.joined([one.name for one in diff.inputs])
        parts.append(tr("They were given other values: {names}.", names=names))
    parts += _edits_told(diff, name_of)
    other = [one for one in diff.steps if not one.is_output_equal]
    if not other:
        parts.append(tr("Every step gave the same."))
    else:
        name = name_of(other[0].step)
        parts.append(tr("{step} is the first step that gave something else.", step=name))
    return " ".join(parts)


def _edits_told(diff: RunDiff, name_of: NameOf) -> list[str]:
    """`Edited by hand in B: facts of Draft reply.`"""
    told = []
    for side, is_there in (("A", "is_in_before"), ("B", "is_in_after")):
        values = [
            tr("{value} of {step}", value=one.port, step=name_of(one.step))
            for one in diff.edits
            if getattr(one, is_there)
        ]
        if values:
            joined = wording.joined(values)
            told.append(tr("Edited by hand in {side}: {values}.", side=side, values=joined))
    return told


def graph_rows(diff: GraphDiff, name_of: NameOf) -> Sequence[GraphDiffRow]:
    """A line for each difference: words first, then steps, settings, wires, inputs, pins."""
    rows = [_words_row(one) for one in diff.words]
    rows += [_step_row(step, "+", tr("added")) for step in diff.added]
    rows += [_step_row(step, "-", tr("removed")) for step in diff.removed]
    for change in diff.changed:
        rows += _change_rows(change)
    rows += [_wire_row(wire, "+", tr("wire added"), name_of) for wire in diff.wires_added]
    rows += [_wire_row(wire, "-", tr("wire removed"), name_of) for wire in diff.wires_removed]
    rows += [_input_row(one) for one in diff.inputs]
    rows += [_pin_row(one, name_of) for one in diff.pins]
    return rows


def _run_row(one: StepDiff, name_of: NameOf) -> RunDiffRow:
    result = one.after or one.before
    both = (one.before, one.after)
    if one.before is None or one.after is None:
        sign, output = ("+", tr("only in B")) if one.before is None else ("-", tr("only in A"))
    elif one.is_output_equal:
        sign, output = "=", tr("same")
    else:
        sign, output = "≠", tr("differs")
    return RunDiffRow(
        one.step,
        name_of(one.step),
        sign,
        output,
        result.state if result is not None else StepState.READY,
        _models(one),
        (_time(one.before), _time(one.after)),
        (_tokens(one.before), _tokens(one.after)),
        (_cache(one.before), _cache(one.after)),
        one.aspects,
        *(_given(result) for result in both),
    )


def _models(one: StepDiff) -> str:
    names = [
        wording.model_name(result.model)
        for result in (one.before, one.after)
        if result is not None and result.model is not None
    ]
    unlike = list(dict.fromkeys(names))
    return " → ".join(unlike)


def _time(result: StepResult | None) -> str:
    return seconds_text(result.seconds) if result is not None and result.seconds else _NONE


def _tokens(result: StepResult | None) -> str:
    number = result.completion_tokens if result is not None else None
    return whole(number) if number else _NONE


def _cache(result: StepResult | None) -> str:
    if result is None:
        return _NONE
    words = {
        StepState.CACHED: tr("cache"),
        StepState.DONE: tr("ran"),
        StepState.SKIPPED: tr("skipped"),
        StepState.FAILED: tr("failed"),
        StepState.CANCELLED: tr("stopped"),
    }
    return words.get(result.state, _NONE)


def _given(result: StepResult | None) -> Json:
    """What a step gave: its response alone where there is nothing else, a failure its sentence."""
    if result is None:
        return ""
    if result.error:
        return said(f"{result.error} {result.advice}".strip())
    if set(result.output) == {"response"}:
        return result.output["response"]
    return dict(result.output)


def _words_row(one: WordsChange) -> GraphDiffRow:
    detail = f"{_short(one.before)} → {_short(one.after)}"
    return GraphDiffRow("≠", tr("changed"), tr(one.what), detail, None, one.before, one.after)


def _step_row(step: Step, sign: str, word: str) -> GraphDiffRow:
    settings = dict(step.settings)
    sides: tuple[Json, Json] = ("", settings) if sign == "+" else (settings, "")
    detail = tr("{kind} step", kind=wording.kind_name(step.kind))
    return GraphDiffRow(sign, word, step.shown_name, detail, step.id, *sides)


def _change_rows(change: StepChange) -> Iterator[GraphDiffRow]:
    title, step = change.after.shown_name, change.step
    pairs: list[tuple[str, str, str]] = []
    if change.is_renamed:
        pairs.append((tr("renamed"), change.before.id, change.after.id))
    if change.is_retitled:
        none = tr("(none)")
        pairs.append((tr("title"), change.before.title or none, change.after.title or none))
    if change.is_of_another_kind:
        was, now = wording.kind_name(change.before.kind), wording.kind_name(change.after.kind)
        pairs.append((tr("kind"), was, now))
    if change.modes is not None:
        before, after = (tr(_MODES[mode]) for mode in change.modes)
        pairs.append((tr("takes part"), before, after))
    for what, was, now in pairs:
        yield GraphDiffRow("≠", what, title, f"{was} → {now}", step, was, now)
    for setting in change.settings:
        yield _setting_row(setting, title, step)


def _setting_row(one: SettingDiff, title: str, step: StepId) -> GraphDiffRow:
    was, now = _parting(one.before, one.after)
    was = was if one.is_in_before else tr("not set")
    now = now if one.is_in_after else tr("not set")
    before = one.before if one.is_in_before else ""
    after = one.after if one.is_in_after else ""
    return GraphDiffRow("≠", one.name, title, f"{was} → {now}", step, before, after)


def _wire_row(wire: Wire, sign: str, word: str, name_of: NameOf) -> GraphDiffRow:
    detail = f"{name_of(wire.source)} → {name_of(wire.target)}, {wire.port}"
    return GraphDiffRow(sign, word, name_of(wire.target), detail, wire.target)


def _input_row(one: InputChange) -> GraphDiffRow:
    here = one.after or one.before
    assert here is not None
    if one.before is None or one.after is None:
        sign, word = ("+", tr("input added")) if one.before is None else ("-", tr("input removed"))
        return GraphDiffRow(sign, word, here.name, here.description, here.name)
    facts = (QT_TR_NOOP("kind"), QT_TR_NOOP("description"), QT_TR_NOOP("example"))
    other = [fact for fact in facts if getattr(one.before, fact) != getattr(one.after, fact)]
    name = other[0] if other else QT_TR_NOOP("name")
    before, after = (str(getattr(side, name)) for side in (one.before, one.after))
    detail = f"{tr(name)}: {_short(before)} → {_short(after)}"
    return GraphDiffRow("≠", tr("input"), here.name, detail, here.name, before, after)


def _pin_row(one: PinChange, name_of: NameOf) -> GraphDiffRow:
    if one.before is None:
        sign, word = "+", tr("pinned")
    elif one.after is None:
        sign, word = "-", tr("pin removed")
    else:
        sign, word = "≠", tr("pinned anew")
    before, after = (dict(side) if side is not None else "" for side in (one.before, one.after))
    return GraphDiffRow(sign, word, name_of(one.step), "", one.step, before, after)


def _parting(before: Json, after: Json) -> tuple[str, str]:
    """Two values in short; of long texts, from a little before the place where they part."""
    one, other = _line(before), _line(after)
    longest = max(len(one), len(other))
    same = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
    begin = max(0, same - _BEFORE) if longest > _SHORT else 0
    dots = "…" if begin else ""
    return _short(dots + one[begin:]), _short(dots + other[begin:])


def _line(value: Json) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return " ".join(text.split())


def _short(value: Json) -> str:
    line = _line(value)
    return f'"{line}"' if len(line) <= _SHORT else f'"{line[: _SHORT - 1]}…"'


_MODES: Mapping[StepMode, str] = {
    StepMode.ON: QT_TR_NOOP("on"),
    StepMode.BYPASSED: QT_TR_NOOP("bypassed"),
    StepMode.MUTED: QT_TR_NOOP("muted"),
}
