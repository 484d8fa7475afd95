"""The text of a node's box in pieces: plain words, and placeholders with the kind of their port."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forge_gui.ui.canvas.node_look import NodeLook
from forge_gui.values.graph import PortKind

_PLACEHOLDER = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)(\[[^\[\]{}]+\])?\}")


def pieces(line: str, look: NodeLook) -> Iterator[tuple[int, str, PortKind | None]]:
    """Where each piece begins (in characters), its words, and its kind; None: plain words.

    What came out of a step is no template: its braces are plain words.
    """
    at = 0
    for match in () if look.shows_output else _PLACEHOLDER.finditer(line):
        if match.start() > at:
            yield at, line[at : match.start()], None
        yield match.start(), match[0], _kind(look, match[1], has_key=bool(match[2]))
        at = match.end()
    if at < len(line):
        yield at, line[at:], None


def _kind(look: NodeLook, name: str, *, has_key: bool) -> PortKind:
    if has_key:
        return PortKind.JSON
    kinds = (k for p, k in zip(look.ports.inputs, look.input_kinds, strict=True) if p.name == name)
    return next(kinds, PortKind.TEXT)
