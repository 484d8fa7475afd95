"""A pipeline as one plain Python file that imports only `forge_gui` and gives the same results. Pure."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Mapping, Sequence

from forge_gui.values.graph import MAIN_PORT, Graph, PipelineInput, PortKind, Step, StepMode, Wire
from forge_gui.values.json_value import Json
from forge_gui.values.step_kinds import BUILT_IN_KINDS

_WIDEST = 96
_TAKEN = frozenset({"flow", "Flow"})
_OWN_WORDS = frozenset({"mode", "settings"})
"""What a setting may not be called in a call: it is given in a dict then."""


def python_text(graph: Graph) -> str:
    """The file's text; equal graphs give equal texts. Where things stand on the canvas is left out."""
    names = _variables(graph)
    order = _in_order(graph)
    lines = [*_head(graph), ""]
    lines += [line for given in graph.inputs for line in _input(given, names)]
    known = {str(given.name) for given in graph.inputs}
    later: list[str] = []
    groups = {member: group.title for group in graph.groups for member in group.members}
    last_group = ""
    for step in order:
        title = groups.get(step.id, "")
        if title and title != last_group:
            lines += ["", *_comment(title)]
        last_group = title
        wires = [wire for wire in graph.wires if wire.target == step.id]
        now = [wire for wire in wires if wire.source in known]
        lines += ["", *_step(step, now, names, graph.pins.get(step.id))]
        rest = [wire for wire in wires if wire.source not in known]
        if rest:
            later += [f"{names[step.id]}.takes({', '.join(_wires(rest, names))})"]
        known.add(step.id)
    lines += ["", *later] if later else []
    return "\n".join([*lines, "", 'if __name__ == "__main__":', "    flow.main()", ""])


def _head(graph: Graph) -> list[str]:
    """What it is, how it is run, and the flow itself."""
    about = [graph.name, *([""] if graph.description else []), graph.description]
    notes = [note.text for note in graph.notes]
    usage = " ".join(f"--input {given.name}=..." for given in graph.inputs)
    told = "\n".join(
        [*(line for line in about if line), "", f"python this_file.py {usage}".strip()]
    )
    arguments = [repr(graph.name)]
    if graph.description:
        arguments.append(_literal(graph.description, 4))
    arguments.append("beside=__file__")
    lines = [_docstring(told), "", "from forge_gui import Flow", ""]
    for note in notes:
        lines += [*_comment(note), ""]
    return [*lines, *_call("flow = Flow(", arguments, ")")]


def _input(given: PipelineInput, names: Mapping[str, str]) -> list[str]:
    arguments = [repr(str(given.name))]
    if given.description:
        arguments.append(_literal(given.description, 4))
    if given.example:
        arguments.append(f"example={_literal(given.example, 4)}")
    if given.kind is not PortKind.TEXT:
        arguments.append(f"kind={str(given.kind)!r}")
    return _call(f"{names[given.name]} = flow.input(", arguments, ")")


def _step(
    step: Step, wires: Sequence[Wire], names: Mapping[str, str], pin: Mapping[str, Json] | None
) -> list[str]:
    begin = f"{names[step.id]} = flow.{step.kind}("
    arguments = [repr(str(step.id))]
    if step.kind not in BUILT_IN_KINDS:
        begin = f"{names[step.id]} = flow.step("
        arguments.insert(0, repr(step.kind))
    if step.title:
        arguments.append(_literal(step.title, 4))
    if step.mode is not StepMode.ON:
        arguments.append(f"mode={str(step.mode)!r}")
    plain, odd = _named(dict(sorted(step.settings.items())), 4)
    arguments += [*plain, f"settings={_literal(odd, 4)}"] if odd else plain
    takes = f").takes({', '.join(_wires(wires, names))})" if wires else ")"
    if len(takes) > _WIDEST:
        inside = "".join(f"    {one},\n" for one in _wires(wires, names))
        takes = f").takes(\n{inside})"
    if pin is not None:
        kept, strange = _named(pin, 4)
        takes += f".pinned({', '.join([*kept, f'**{_literal(strange, 4)}'] if strange else kept)})"
    return _call(begin, arguments, takes)


def _wires(wires: Iterable[Wire], names: Mapping[str, str]) -> list[str]:
    sources = {
        wire.port: names[wire.source]
        + ("" if wire.source_port == MAIN_PORT else f"[{wire.source_port!r}]")
        for wire in wires
        if wire.source in names
    }
    plain = [f"{port}={source}" for port, source in sources.items() if not keyword.iskeyword(port)]
    odd = {port: source for port, source in sources.items() if keyword.iskeyword(port)}
    inside = ", ".join(f"{port!r}: {source}" for port, source in odd.items())
    return [*plain, f"**{{{inside}}}"] if odd else plain


def _named(values: Mapping[str, Json], indent: int) -> tuple[list[str], dict[str, Json]]:
    """`name=value` for each, and those whose names cannot stand so."""
    plain: list[str] = []
    odd: dict[str, Json] = {}
    for name, value in values.items():
        if name.isidentifier() and not keyword.iskeyword(name) and name not in _OWN_WORDS:
            plain.append(f"{name}={_literal(value, indent)}")
        else:
            odd[name] = value
    return plain, odd


def _call(begin: str, arguments: Sequence[str], end: str) -> list[str]:
    """A call on one line, or with an argument a line."""
    line = f"{begin}{', '.join(arguments)}{end}"
    if len(line) <= _WIDEST and "\n" not in line:
        return [line]
    inside = [f"    {argument}," for argument in arguments]
    return "\n".join([begin, *inside, end]).split("\n")


def _literal(value: Json, indent: int) -> str:
    """A value as Python; long texts over several lines, one piece a line of the text."""
    pad = " " * (indent + 4)
    if isinstance(value, str):
        if len(value) + indent <= _WIDEST - 20 and value.count("\n") < 2:
            return repr(value)
        pieces = [one for line in value.splitlines(keepends=True) for one in _cut(line)]
        inside = "\n".join(f"{pad}{piece!r}" for piece in pieces)
        return f"(\n{inside}\n{' ' * indent})"
    if isinstance(value, Mapping):
        inside = ",\n".join(f"{pad}{k!r}: {_literal(v, indent + 4)}" for k, v in value.items())
        flat = repr(_plain(value))
        return flat if len(flat) <= 60 else f"{{\n{inside},\n{' ' * indent}}}"
    if isinstance(value, Sequence):
        flat = repr(_plain(value))
        inside = ",\n".join(f"{pad}{_literal(one, indent + 4)}" for one in value)
        return flat if len(flat) <= 60 else f"[\n{inside},\n{' ' * indent}]"
    return repr(value)


def _plain(value: Json) -> object:
    """With dicts and lists of Python's own, so that `repr` is what Python reads."""
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(one) for one in value]
    return value


def _cut(line: str) -> list[str]:
    """A long line in pieces at spaces."""
    pieces = []
    while len(line) > 88:
        at = line.rfind(" ", 40, 80) + 1 or 80
        pieces.append(line[:at])
        line = line[at:]
    return [*pieces, line]


def _docstring(text: str) -> str:
    safe = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    lines = [piece.rstrip() for line in _clean(safe).split("\n") for piece in _cut(line)]
    end = "\n" if len(lines) > 1 or safe.endswith('"') else ""
    joined = "\n".join(lines)
    return f'"""{joined}{end}"""'


def _comment(text: str) -> list[str]:
    lines = [piece for line in text.strip().splitlines() for piece in _cut(line)]
    return [f"# {_clean(line)}".rstrip() for line in lines] or []


def _clean(text: str) -> str:
    """Without signs that end a line or cannot stand in a file."""
    kept = "".join(c if c == "\n" or c.isprintable() else " " for c in text)
    return kept.encode("utf-8", "replace").decode("utf-8")


def _variables(graph: Graph) -> dict[str, str]:
    """For each input and step a variable; `_` behind words that Python or the file needs."""
    found: dict[str, str] = {}
    taken = set(_TAKEN)
    for name in (*(given.name for given in graph.inputs), *(step.id for step in graph.steps)):
        free = str(name)
        while keyword.iskeyword(free) or free in taken or free.startswith("__"):
            free = f"{free.lstrip('_') or 'n'}_"
        taken.add(free)
        found[name] = free
    return found


def _in_order(graph: Graph) -> list[Step]:
    """Each step after those that feed it by wires; loops as they come."""
    steps = {str(step.id): step for step in graph.steps}
    waits = dict.fromkeys(steps, 0)
    after: dict[str, list[str]] = {}
    for wire in graph.wires:
        if wire.source in steps and wire.target in steps:
            waits[wire.target] += 1
            after.setdefault(wire.source, []).append(wire.target)
    ready = [name for name in steps if not waits[name]]
    order: list[str] = []
    for name in ready:  # grows while it is gone through
        order.append(name)
        for target in after.get(name, ()):
            waits[target] -= 1
            if not waits[target]:
                ready.append(target)
    done = set(order)
    return [steps[name] for name in (*order, *(name for name in steps if name not in done))]
