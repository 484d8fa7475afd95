"""Pieces written as the templates of one step, with a port for each result that they use."""

from __future__ import annotations

from collections.abc import Iterable

from forge_gui.engine.formats.foreign.pieces import Item, Piece, Ref
from forge_gui.values.graph import MAIN_PORT, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.template import escape

_KEY_SIGNS = frozenset("[]{}\n")


class Templates:
    """The templates of one step: they share its ports."""

    def __init__(self, step: str, own_names: Iterable[str] = ()) -> None:
        self._step = step
        self._own = frozenset(own_names)
        self._ports: dict[tuple[str, str], str] = {}

    def text(self, pieces: Iterable[Piece]) -> str:
        return "".join(self._written(piece) for piece in pieces)

    def wires(self) -> list[Wire]:
        return [
            Wire(StepId(source), StepId(self._step), port, source_port)
            for (source, source_port), port in self._ports.items()
        ]

    def _written(self, piece: Piece) -> str:
        if isinstance(piece, str):
            return escape(piece)
        name = "item" if isinstance(piece, Item) else self._port(piece)
        key = piece.key
        if key and not _KEY_SIGNS & set(key) and len(key) <= 200:
            return f"{{{name}[{key}]}}"
        return f"{{{name}}}"

    def _port(self, ref: Ref) -> str:
        """The name that the result has in this step."""
        wanted = (ref.source, ref.port)
        if wanted not in self._ports:
            name = ref.source if ref.port == MAIN_PORT else f"{ref.source}_{ref.port}"
            taken = {*self._ports.values(), *self._own}
            number, free = 2, name
            while free in taken:
                number, free = number + 1, f"{name}_{number}"
            self._ports[wanted] = free
        return self._ports[wanted]
