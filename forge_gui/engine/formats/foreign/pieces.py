"""What comes out of a node of another program, as the text that a step of ours would be told.

A value is a row of pieces: words, the result of a step, or one item of a list. Prompts become
pieces and not steps, so that a prompt ends up in the model step that it was written for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from forge_gui.values.graph import MAIN_PORT


@dataclass(frozen=True, slots=True)
class Ref:
    """What a step or an input gives, or one key of it."""

    source: str
    port: str = MAIN_PORT
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list, or one key of that item: what follows is done for each of them."""

    of: tuple[str | Ref, ...]
    key: str | None = None


Piece = str | Ref | Item
Value = tuple[Piece, ...]
EMPTY: Value = ()


def words(text: str) -> Value:
    return (text,) if text else EMPTY


def joined(values: Iterable[Value], between: str = "") -> Value:
    """Values one after the other; empty ones leave no gap."""
    found: list[Piece] = []
    for value in values:
        if not value:
            continue
        if found and between:
            found.append(between)
        found += value
    return tidy(found)


def tidy(pieces: Sequence[Piece]) -> Value:
    """Words beside words made one piece; empty ones left out."""
    found: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        elif piece != "":
            found.append(piece)
    return tuple(found)


def constant(value: Value) -> str | None:
    """The text, where a value is nothing but words."""
    texts = [piece for piece in value if isinstance(piece, str)]
    return "".join(texts) if len(texts) == len(value) else None


def lists_of(values: Iterable[Value]) -> tuple[tuple[str | Ref, ...], ...]:
    """The lists whose items are asked for, each once, in order."""
    found = (piece.of for value in values for piece in value if isinstance(piece, Item))
    return tuple(dict.fromkeys(found))


def whole(value: Value) -> tuple[str | Ref, ...]:
    """The value with each item replaced by the list that it is out of."""
    found: list[str | Ref] = []
    for piece in value:
        found += piece.of if isinstance(piece, Item) else (piece,)
    return tuple(found)
