"""The template language of prompts: `{name}` and `{name[key]}`, `{{` and `}}` for braces.

Nothing else: no attributes, calls, nesting or format specs, so a template can only copy text in.
Parsing lives here and not in the engine because the placeholders of a prompt are the ports of
its node *while somebody types*; rendering is the engine's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from forge_gui.values.errors import TemplateError

_PLACEHOLDER = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\[\]{}\n]+)\])?\}")
_BRACE = re.compile(r"\{\{|\}\}|" + _PLACEHOLDER.pattern + r"|[{}]")
"""Two braces, a placeholder (its name is the first group), or a brace that is a fault."""
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Literal:
    """Text that stays as it is (braces already undoubled)."""

    text: str


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A port's value goes here; with `key`, one key of it. `start`/`end` index the source."""

    name: str
    key: str | None
    start: int
    end: int
    line: int
    column: int


Part = Literal | Placeholder


@dataclass(frozen=True, slots=True)
class Scan:
    """What a text holds, faults included: for editors, where text is wrong half of the time."""

    parts: tuple[Part, ...]
    faults: tuple[TemplateError, ...]

    @property
    def placeholders(self) -> tuple[Placeholder, ...]:
        return tuple(part for part in self.parts if isinstance(part, Placeholder))


def is_name(text: str) -> bool:
    """Whether `text` can name a step, an input or a port."""
    return _NAME.fullmatch(text) is not None


def parse(text: str) -> tuple[Part, ...]:
    """The parts of a template. Raises TemplateError at the first fault."""
    found = scan(text)
    if found.faults:
        raise found.faults[0]
    return found.parts


def port_names(text: str) -> tuple[str, ...]:
    """Names of all placeholders, each once, in order of appearance; faults are passed over."""
    names: dict[str, None] = {}
    for match in _BRACE.finditer(text):
        if match[1] is not None:
            names[match[1]] = None
        elif len(match[0]) == 1:  # what comes after a fault takes the long way
            return tuple(dict.fromkeys(place.name for place in scan(text).placeholders))
    return tuple(names)


def scan(text: str) -> Scan:
    """Read the whole text; a faulty brace is kept as literal text and told in `faults`."""
    parts: list[Part] = []
    faults: list[TemplateError] = []
    literal: list[str] = []
    at = 0
    while at < len(text):
        brace = _next_brace(text, at)
        literal.append(text[at:brace])
        if brace == len(text):
            break
        if text[brace : brace + 2] in ("{{", "}}"):
            literal.append(text[brace])
            at = brace + 2
            continue
        match = _PLACEHOLDER.match(text, brace)
        if match:
            _flush(literal, parts)
            parts.append(_placeholder(text, match))
            at = match.end()
            continue
        faults.append(_fault(text, brace))
        at = end_of_fault(text, brace)
        literal.append(text[brace:at])
    _flush(literal, parts)
    return Scan(tuple(parts), tuple(faults))


def escape(text: str) -> str:
    """`text` as a template that renders to itself."""
    return text.replace("{", "{{").replace("}", "}}")


def _next_brace(text: str, at: int) -> int:
    places = [place for place in (text.find("{", at), text.find("}", at)) if place >= 0]
    return min(places, default=len(text))


def end_of_fault(text: str, at: int) -> int:
    """A faulty `{...}` is passed over whole, so that it is told once and not again at its end."""
    end = text.find("}", at)
    if text[at] == "}" or end < 0 or re.search(r"[\n{]", text[at + 1 : end]):
        return at + 1
    return end + 1


def _flush(literal: list[str], parts: list[Part]) -> None:
    joined = "".join(literal)
    literal.clear()
    if joined:
        parts.append(Literal(joined))


def _placeholder(text: str, match: re.Match[str]) -> Placeholder:
    line, column = _line_and_column(text, match.start())
    return Placeholder(match[1], match[2], match.start(), match.end(), line, column)


def _line_and_column(text: str, at: int) -> tuple[int, int]:
    return text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1


def _fault(text: str, at: int) -> TemplateError:
    line, column = _line_and_column(text, at)
    return TemplateError(_reason(text, at), line=line, column=column)


def _reason(text: str, at: int) -> str:
    if text[at] == "}":
        return "this } closes nothing. Write }} for a brace that is meant as text."
    end = text.find("}", at)
    inside = text[at + 1 : end] if end >= 0 else ""
    if end < 0 or "\n" in inside or "{" in inside:
        return "this { is not closed. Write {{ for a brace that is meant as text."
    if not inside.strip():
        return "an empty {} names nothing. Write a name inside, or {{}} for braces as text."
    return (
        f"{{{inside}}} is not a placeholder. Only {{name}} and {{name[key]}} are; "
        "write {{ and }} for braces that are meant as text."
    )
