"""The placeholders of other programs' prompts: `{{name}}` and `{name}`, each with its own escapes.

One pass, no patterns that could run wild; a brace that opens nothing is text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Variable:
    """A placeholder: its name as written, without the space around it."""

    name: str


Part = str | Variable


def double_braces(text: str) -> tuple[Part, ...]:
    """`{{name}}`; single braces are text."""
    return _scan(text, "{{", "}}", _plain)


def single_braces(text: str) -> tuple[Part, ...]:
    """`{name}`; `{{` and `}}` are braces that are meant."""
    return _scan(text, "{", "}", _doubled)


def escaped_braces(text: str) -> tuple[Part, ...]:
    r"""`{name}`; `\{` and `\}` are braces that are meant."""
    return _scan(text, "{", "}", _backslashed)


def _plain(_: str, __: int) -> tuple[str, int] | None:
    return None


def _doubled(text: str, at: int) -> tuple[str, int] | None:
    return (text[at], 2) if text[at : at + 2] in ("{{", "}}") else None


def _backslashed(text: str, at: int) -> tuple[str, int] | None:
    return (text[at + 1], 2) if text[at : at + 2] in ("\\{", "\\}") else None


def _scan(
    text: str, opening: str, closing: str, escape: Callable[[str, int], tuple[str, int] | None]
) -> tuple[Part, ...]:
    parts: list[Part] = []
    literal: list[str] = []
    at = 0
    while at < len(text):
        if text[at] not in "{}\\":
            end = _next_sign(text, at)
            literal.append(text[at:end])
            at = end
        elif meant := escape(text, at):
            literal.append(meant[0])
            at += meant[1]
        elif (found := _variable(text, at, opening, closing)) is not None:
            name, at = found
            if literal:
                parts.append("".join(literal))
                literal.clear()
            parts.append(Variable(name))
        else:
            literal.append(text[at])
            at += 1
    if literal:
        parts.append("".join(literal))
    return tuple(parts)


def _next_sign(text: str, at: int) -> int:
    places = [place for sign in "{}\\" if (place := text.find(sign, at)) >= 0]
    return min(places, default=len(text))


def _variable(text: str, at: int, opening: str, closing: str) -> tuple[str, int] | None:
    """The name of a placeholder that begins here, and where it ends."""
    if not text.startswith(opening, at):
        return None
    begin = at + len(opening)
    end = text.find(closing, begin, begin + _LONGEST_NAME + len(closing))
    if end < 0:
        return None
    name = text[begin:end]
    if not name.strip() or any(sign in name for sign in '{}\n"'):
        return None
    return name.strip(), end + len(closing)
