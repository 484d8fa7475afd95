"""What can be done with the tree of turns in a column; every change makes a new column. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forge_gui.values.chats import AttachmentKind, Column, Turn, TurnEnd, TurnId
from forge_gui.values.generation import Message, Role


def path(column: Column) -> tuple[Turn, ...]:
    """The turns that are shown, from the first to the last."""
    children: dict[TurnId | None, list[Turn]] = {}
    for turn in column.turns:
        children.setdefault(turn.parent, []).append(turn)
    found: list[Turn] = []
    at: TurnId | None = None
    while at in children:
        choices = children.pop(at)
        wanted = column.followed.get(at)
        found.append(next((one for one in choices if one.id == wanted), choices[-1]))
        at = found[-1].id
    return tuple(found)


def places(column: Column, turns: Sequence[Turn]) -> tuple[tuple[int, int], ...]:
    """Of each turn, which of its siblings it is and how many they are: (2, 3)."""
    children: dict[TurnId | None, list[TurnId]] = {}
    for turn in column.turns:
        children.setdefault(turn.parent, []).append(turn.id)
    found = []
    for turn in turns:
        choices = children[turn.parent]
        found.append((choices.index(turn.id) + 1, len(choices)))
    return tuple(found)


def turn_of(column: Column, turn: TurnId) -> Turn | None:
    return next((one for one in column.turns if one.id == turn), None)


def siblings(column: Column, turn: Turn) -> tuple[Turn, ...]:
    """The turns with the same parent, itself among them, oldest first."""
    return tuple(one for one in column.turns if one.parent == turn.parent)


def beside(column: Column, turn: Turn, by: int) -> Turn | None:
    """So many places before or after it of those that could stand there; None: nobody."""
    choices = siblings(column, turn)
    ids = [one.id for one in choices]
    at = ids.index(turn.id) + by if turn.id in ids else -1
    return choices[at] if 0 <= at < len(choices) else None


def said_as(column: Column, turn: Turn, other: Turn) -> Turn | None:
    """Of those that could stand in a turn's place, the one that was said in the other's words at the
    same moment, in another column; None: it was not said here."""
    same = (one for one in siblings(column, turn) if (one.at, one.text) == (other.at, other.text))
    return next(same, None)


def with_turn(column: Column, turn: Turn) -> Column:
    """The turn is added, or put in the place of the one with its id, and shown."""
    if turn_of(column, turn.id) is None:
        turns = (*column.turns, turn)
    else:
        turns = tuple(turn if one.id == turn.id else one for one in column.turns)
    return following(replace(column, turns=turns), turn)


def following(column: Column, turn: Turn) -> Column:
    """The way through the tree leads over this turn."""
    followed = dict(column.followed)
    at: Turn | None = turn
    while at is not None:
        followed[at.parent] = at.id
        at = turn_of(column, at.parent) if at.parent is not None else None
    return replace(column, followed=followed)


def without(column: Column, turn: TurnId) -> Column:
    """The turn and all that follows from it go."""
    gone = {turn}
    for one in column.turns:  # parents stand before their children
        if one.parent in gone:
            gone.add(one.id)
    turns = tuple(one for one in column.turns if one.id not in gone)
    followed = {
        parent: child
        for parent, child in column.followed.items()
        if parent not in gone and child not in gone
    }
    return replace(column, turns=turns, followed=followed)


def branch(column: Column, turn: TurnId) -> Column:
    """Only the way to this turn, as a conversation of its own. An unknown turn: the whole way."""
    shown = path(column)
    places = [number for number, one in enumerate(shown) if one.id == turn]
    kept = shown[: places[0] + 1] if places else shown
    return Column(column.model, kept, {one.parent: one.id for one in kept})


def until(column: Column, turn: Turn) -> tuple[Turn, ...]:
    """The turns from the beginning to this one, whatever is shown."""
    found = [turn]
    while found[-1].parent is not None:
        parent = turn_of(column, found[-1].parent)
        if parent is None:
            break
        found.append(parent)
    return tuple(reversed(found))


def messages(turns: Sequence[Turn], *, sees_pictures: bool = True) -> tuple[Message, ...]:
    """What a model is given: files as text behind the prompt, answers that failed left out."""
    return tuple(
        Message(turn.role, text_with_files(turn), _pictures(turn) if sees_pictures else ())
        for turn in turns
        if turn.end is not TurnEnd.FAILED and (turn.text or turn.role is not Role.ASSISTANT)
    )


def text_with_files(turn: Turn) -> str:
    """The prompt, and each file's text below it under its name."""
    parts = [turn.text] if turn.text else []
    for one in turn.attachments:
        if one.kind is AttachmentKind.TEXT:
            fence = "`" * max(3, _longest_run(one.text) + 1)
            parts.append(f"{one.name}:\n{fence}\n{one.text.rstrip()}\n{fence}")
    return "\n\n".join(parts)


def _pictures(turn: Turn) -> tuple[bytes, ...]:
    return tuple(one.data for one in turn.attachments if one.kind is AttachmentKind.PICTURE)


def _longest_run(text: str) -> int:
    """Of backticks: a file's own fences must not end the fence around it."""
    longest = run = 0
    for sign in text:
        run = run + 1 if sign == "`" else 0
        longest = max(longest, run)
    return longest
