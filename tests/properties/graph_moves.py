"""Random commands for an editor, as data that Hypothesis can shrink and show."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from forge_gui.values.graph import Graph, Position
from forge_gui.viewmodels.editor import EditorViewModel

KINDS = ("model", "template", "output")
TEXTS = ("", "plain", "{text}", "{a} and {b}", "{a}\n{a[key]} {c}", "{broken", "{{no}} {mail}")
NAMES = ("Extract", "extract", "a b", "Été", "model_2", "text", "", "  ", "7")


@dataclass(frozen=True)
class Move:
    """One command: its name and a few numbers that choose among what is there."""

    name: str
    first: int
    second: int
    third: int


COMMANDS = (
    "add_step",
    "add_input",
    "connect",
    "connect_body",
    "rename",
    "settings",
    "delete",
    "move",
    "arrange",
    "duplicate",
    "take_wire",
    "set_model",
    "set_input",
    "describe",
    "add_from",
    "add_into",
    "rewire",
)

moves = st.lists(
    st.builds(
        Move,
        st.sampled_from(COMMANDS),
        st.integers(0, 6),
        st.integers(0, 6),
        st.integers(0, 6),
    ),
    max_size=14,
)


def do(editor: EditorViewModel, move: Move) -> None:
    """Carry a command out; commands that find nothing to act on do nothing."""
    _ADDS.get(move.name, _act)(editor, move)


def _pick(items: list[str], number: int) -> str:
    return items[number % len(items)] if items else ""


def _add_step(editor: EditorViewModel, move: Move) -> None:
    at = Position(move.second * 10.0, move.third * 10.0) if move.third else None
    kind = KINDS[move.first % 3]
    setting = "prompt" if kind == "model" else "text"
    editor.add_step(kind, at, {setting: TEXTS[move.second]})


def _add_input(editor: EditorViewModel, move: Move) -> None:
    editor.add_input(("text", "mail", "a", "b")[move.first % 4])


def _add_from(editor: EditorViewModel, move: Move) -> None:
    nodes = sorted(editor.index.nodes)
    if nodes:
        editor.add_step_from(KINDS[move.first % 3], Position(0, 0), _pick(nodes, move.second))


def _add_into(editor: EditorViewModel, move: Move) -> None:
    ports = [(n, p.name) for n, both in sorted(editor.index.ports.items()) for p in both.inputs]
    if ports:
        target, port = ports[move.second % len(ports)]
        if move.third % 2:
            editor.add_input_into(Position(5, 5), target, port)
        else:
            editor.add_step_into(KINDS[move.first % 2], Position(0, 0), target, port)


def _act(editor: EditorViewModel, move: Move) -> None:
    nodes, steps = sorted(editor.index.nodes), [step.id for step in editor.graph.steps]
    if not nodes:
        return
    node, step = _pick(nodes, move.first), _pick(list(steps), move.second)
    if step:
        _act_on_step(editor, move, node, step)
    match move.name:
        case "rename":
            editor.rename(node, NAMES[move.second])
        case "delete":
            editor.delete((node,))
        case "move":
            editor.move({node: Position(move.second * 24.0, move.third * 24.0)})
        case "arrange":
            editor.arrange()
        case "duplicate":
            editor.select((node, _pick(nodes, move.third)))
            editor.duplicate()
        case "set_input":
            editor.set_input(node, example=TEXTS[move.second])
        case "describe":
            editor.describe(name=NAMES[move.first], description=TEXTS[move.second])


def _act_on_step(editor: EditorViewModel, move: Move, node: str, step: str) -> None:
    ports = [port.name for port in editor.index.ports[step].inputs]
    feeds = editor.index.feeds.get(step, ())
    match move.name:
        case "connect" if ports:
            editor.connect_port(node, step, _pick(ports, move.third))
        case "connect_body":
            editor.connect_to_body(node, step)
        case "settings":
            editor.set_setting(step, "prompt", TEXTS[move.third])
        case "take_wire" if feeds:
            editor.take_wires((feeds[move.third % len(feeds)],))
        case "set_model":
            editor.set_model(step, f"forge:m{move.third}")
        case "rewire" if feeds:
            other = _pick(sorted(s.id for s in editor.graph.steps), move.third)
            to = [port.name for port in editor.index.ports[other].inputs]
            port = _pick(to, move.first) if move.third % 2 else ""
            editor.rewire(feeds[0], feeds[0].source, other, port)


_ADDS = {
    "add_step": _add_step,
    "add_input": _add_input,
    "add_from": _add_from,
    "add_into": _add_into,
}


def build(editor: EditorViewModel, done: list[Move]) -> Graph:
    for move in done:
        do(editor, move)
    return editor.graph
