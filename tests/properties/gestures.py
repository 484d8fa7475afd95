"""Everything a person can do to a pipeline in the editor, as data that Hypothesis can shrink.

The older commands are in graph_moves.py; these are the newer ones, selecting, copying and undo.
"""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

from forge_gui.engine.pipeline.document import parse_pipeline, pipeline_text
from forge_gui.values.debugging import ValueCondition
from forge_gui.values.graph import (
    COLOURS,
    Graph,
    Group,
    Note,
    PipelineInput,
    Position,
    Step,
    StepMode,
    Wire,
)
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.alignment import Axis, Line
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_index import all_feeds
from tests.properties.graph_moves import COMMANDS, KINDS, Move, do

_LINES, _AXES, _MODES = tuple(Line), tuple(Axis), tuple(StepMode)
INNER = Graph(
    "Inner",
    steps=(
        Step(StepId("out"), "output", settings={"text": "{value}"}),
        Step(StepId("up"), "template", settings={"text": "{text}!"}),
    ),
    wires=(Wire(StepId("up"), StepId("out"), "value"),),
)


_CHAIN = Graph(
    "Chain",
    inputs=(PipelineInput(StepId("text"), example="tea"), PipelineInput(StepId("b"))),
    steps=(
        Step(StepId("ask"), "model", "Ask", {"model": "forge:tiny", "prompt": "{text} {b}"}),
        Step(StepId("part"), "pipeline", "", {"path": "p.forge.json", "inputs": "{text}"}),
        Step(StepId("show"), "output", "Show", {"text": "{ask} {other[key]} {part}"}),
        Step(StepId("tidy"), "template", "", {"text": "{ask}, {text}"}),
    ),
    wires=(
        Wire(StepId("ask"), StepId("show"), "ask"),
        Wire(StepId("ask"), StepId("tidy"), "ask"),
        Wire(StepId("part"), StepId("show"), "part"),
        Wire(StepId("tidy"), StepId("show"), "other"),
    ),
)
_BRANCHED = Graph(
    "Branched",
    inputs=(PipelineInput(StepId("text")),),
    steps=(
        Step(StepId("both"), "merge", "", {"inputs": "{one}\n{two}"}),
        Step(StepId("long"), "model", "", {"prompt": "{value}"}, StepMode.BYPASSED),
        Step(StepId("short"), "template", "", {"text": "{value}!"}),
        Step(StepId("strange"), "kind of a plug-in", "", {"x": [1]}, StepMode.MUTED),
        Step(StepId("way"), "branch", "", {"value": "{text}", "condition": "is empty"}),
    ),
    wires=(
        Wire(StepId("long"), StepId("both"), "one"),
        Wire(StepId("short"), StepId("both"), "two"),
        Wire(StepId("way"), StepId("long"), "value", "then"),
        Wire(StepId("way"), StepId("short"), "value", "else"),
    ),
    pins={StepId("short"): {"response": "frozen"}},
    notes=(Note("note", "Why", Position(5, 5)), Note("note_2", "", Position(99, 0), colour="red")),
    groups=(Group("group", "Ways", ("long", "note", "short"), "teal"),),
    expected={"both": "x"},
)
BEGINNINGS = (Graph(), _CHAIN, _CHAIN, _BRANCHED, _BRANCHED)


def fresh_editor(graph: Graph) -> EditorViewModel:
    """So slow a clock that no two edits are typed together."""
    clock = iter(range(0, 10_000_000, 100))
    return EditorViewModel(
        graph, now=lambda: float(next(clock)), write_text=pipeline_text, read_text=parse_pipeline
    )


def make(editor: EditorViewModel, move: Move) -> None:
    """Carry a gesture out; one that finds nothing to act on does nothing."""
    gesture = _GESTURES.get(move.name)
    if gesture is None:
        do(editor, move)
    else:
        gesture(editor, move)


def _pick(items: list[str], number: int) -> str:
    return items[number % len(items)] if items else ""


def _some(editor: EditorViewModel, move: Move) -> list[str]:
    """Up to three of everything that can be selected."""
    found = sorted(editor.index.all_ids)
    return [found[n % len(found)] for n in (move.first, move.second, move.third)] if found else []


def _steps(editor: EditorViewModel) -> list[str]:
    return sorted(str(step.id) for step in editor.graph.steps)


def _select(editor: EditorViewModel, move: Move) -> None:
    wires = all_feeds(editor.index)
    editor.select(_some(editor, move), wires[: move.third % 3])


def _toggle_selected(editor: EditorViewModel, move: Move) -> None:
    editor.toggle_selected((_some(editor, move) or ["nobody"])[0])


def _add_note(editor: EditorViewModel, move: Move) -> None:
    at = Position(move.first * 33.3, move.second / 3) if move.third % 2 else None
    editor.add_note("Why?" * move.second, at, COLOURS[move.third % len(COLOURS)])


def _change_note(editor: EditorViewModel, move: Move) -> None:
    note = _pick(sorted(editor.index.notes), move.first)
    if move.third % 2:
        editor.set_note_text(note, "line\n" * move.second)
    else:
        at = Position(move.second / 7, 1) if move.third else None
        editor.resize_note(note, move.second * 50.01, move.first * 40, at)


def _group(editor: EditorViewModel, move: Move) -> None:
    editor.group(_some(editor, move), ("Reads", "", "Ü")[move.second % 3], COLOURS[move.first])


def _change_group(editor: EditorViewModel, move: Move) -> None:
    group = _pick(sorted(editor.index.groups), move.first)
    match move.second:
        case 0 | 1:
            editor.rename_group(group, "T" * move.third)
        case 2:
            editor.add_to_group(group, _some(editor, move))
        case 3:
            editor.take_out_of_group(_some(editor, move))
        case 4:
            editor.move_group(group, move.third * 24, -7.77)
        case _:
            editor.ungroup((group,))


def _set_mode(editor: EditorViewModel, move: Move) -> None:
    mode = _MODES[move.second % 3]
    (editor.toggle_mode if move.third % 2 else editor.set_mode)(mode, _some(editor, move))


def _pin(editor: EditorViewModel, move: Move) -> None:
    step = _pick(_steps(editor), move.first)
    match move.second % 3:
        case 0:
            editor.toggle_pin(step)
        case 1:
            editor.pin(step, {"response": "é" * move.third, "taken": "then"})
        case _:
            editor.unpin(_some(editor, move))


def _insert(editor: EditorViewModel, move: Move) -> None:
    wires = all_feeds(editor.index)
    wire = wires[move.first % len(wires)] if wires else None
    if wire is None:
        return
    if move.second % 2:
        editor.insert_step(KINDS[move.third % 3], wire)
    else:
        step = _pick(_steps(editor), move.third)
        can = editor.can_insert(step, wire)
        assert editor.insert_on_wire(step, wire, Position(1 / 3, move.second)) is can


def _align(editor: EditorViewModel, move: Move) -> None:
    if move.second % 2:
        editor.align(_LINES[move.first % 6], _some(editor, move))
    else:
        editor.distribute(_AXES[move.first % 2], [*_some(editor, move), *_steps(editor)])


def _copy_paste(editor: EditorViewModel, move: Move) -> None:
    editor.select(_some(editor, move))
    text = editor.cut_text() if move.first % 2 else editor.copy_text()
    editor.paste_text(text, Position(move.second / 7, 3) if move.third % 2 else None)


def _inside(editor: EditorViewModel, move: Move) -> None:
    chosen = [*_some(editor, move), *_steps(editor)[: move.third]]
    made = editor.extracted("Part", "part.forge.json", chosen)
    if made is None:
        return
    assert parse_pipeline(pipeline_text(made.inner)) == made.inner
    step = editor.extract("Part", "part.forge.json", chosen)
    if move.second % 2:
        editor.expand(step, made.inner)


def _expand(editor: EditorViewModel, move: Move) -> None:
    kinds = {step.id: step.kind for step in editor.graph.steps}
    inside = [name for name in _steps(editor) if kinds[StepId(name)] == "pipeline"]
    editor.expand(_pick(inside or _steps(editor), move.first), INNER)


def _breakpoint(editor: EditorViewModel, move: Move) -> None:
    step = _pick(_steps(editor), move.first)
    ports = [bound.port for bound in editor.index.feeds.get(step, ())]
    port = _pick(ports, move.second) if move.third % 2 else ""
    match move.third % 3:
        case 0:
            editor.toggle_breakpoint(step, port)
        case 1:
            editor.set_breakpoint_condition(step, port, ValueCondition("contains", "x"))
        case _:
            editor.enable_breakpoint(step, port, is_on=bool(move.second % 2))


def _steer(editor: EditorViewModel, move: Move) -> None:
    kind = ("branch", "merge", "pipeline", "map", "file_in")[move.first % 5]
    editor.add_step(kind, Position(move.second * 99.99, move.third * 31) if move.third else None)


def _nudge(editor: EditorViewModel, move: Move) -> None:
    editor.nudge(move.first - 3.0, move.second * 8.0)


def _undo(editor: EditorViewModel, move: Move) -> None:
    for _ in range(move.first % 3 + 1):
        editor.undo()


def _redo(editor: EditorViewModel, move: Move) -> None:
    for _ in range(move.first % 3 + 1):
        editor.redo()


_GESTURES: dict[str, Callable[[EditorViewModel, Move], object]] = {
    "select": _select,
    "toggle_selected": _toggle_selected,
    "select_group": lambda e, m: e.select_group(_pick(sorted(e.index.groups), m.first)),
    "add_note": _add_note,
    "change_note": _change_note,
    "group": _group,
    "change_group": _change_group,
    "colour": lambda e, m: e.set_colour(COLOURS[m.first], _some(e, m)),
    "ungroup": lambda e, _m: e.ungroup(),
    "set_mode": _set_mode,
    "pin": _pin,
    "models": lambda e, m: e.set_models(f"forge:m{m.first}", _some(e, m)),
    "insert": _insert,
    "align": _align,
    "copy_paste": _copy_paste,
    "inside": _inside,
    "expand": _expand,
    "breakpoint": _breakpoint,
    "steer": _steer,
    "nudge": _nudge,
    "shift_input": lambda e, m: e.shift_input((_some(e, m) or [""])[0], m.second - 3),
    "delete_selected": lambda e, _m: e.delete(),
    "duplicate_selected": lambda e, _m: e.duplicate(),
    "undo": _undo,
    "redo": _redo,
    "save": lambda e, _m: e.mark_saved(),
}
TRAVELS = frozenset({"undo", "redo"})
NAMES = (*COMMANDS, *_GESTURES)
gestures = st.lists(
    st.builds(
        Move,
        st.sampled_from(NAMES),
        st.integers(0, 6),
        st.integers(0, 6),
        st.integers(0, 6),
    ),
    min_size=5,
    max_size=20,
)
beginnings = st.sampled_from(BEGINNINGS)
