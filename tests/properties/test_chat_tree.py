"""The tree of turns: whatever is added, chosen and taken away, the way through it stays whole."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.values.chat_tree import (
    branch,
    following,
    messages,
    path,
    siblings,
    text_with_files,
    turn_of,
    until,
    with_turn,
    without,
)
from forge_gui.values.chats import Attachment, AttachmentKind, Column, Turn, TurnEnd, TurnId
from forge_gui.values.generation import Role


def made(number: int, parent: TurnId | None) -> Turn:
    role = Role.USER if number % 2 == 0 else Role.ASSISTANT
    return Turn(TurnId(f"t{number}"), parent, role, f"text {number}", float(number))


@st.composite
def columns(draw: st.DrawFn) -> Column:
    """Turns that each follow an earlier one, or begin anew; some chosen, some taken away."""
    column = Column()
    for number in range(draw(st.integers(1, 24))):
        parents = [None, *(turn.id for turn in column.turns)]
        column = with_turn(column, made(number, draw(st.sampled_from(parents))))
    for _ in range(draw(st.integers(0, 5))):
        if column.turns:
            turn = draw(st.sampled_from(column.turns))
            column = following(column, turn) if draw(st.booleans()) else without(column, turn.id)
    return column


@settings(max_examples=80, deadline=None)
@given(columns())
def test_the_way_is_one_of_parents_and_children_to_a_leaf(column: Column) -> None:
    way = path(column)
    assert [one.parent for one in way] == [None, *(one.id for one in way)][: len(way)]
    if way:
        assert not any(turn.parent == way[-1].id for turn in column.turns)
    else:
        assert not column.turns


@settings(max_examples=80, deadline=None)
@given(columns(), st.data())
def test_every_turn_can_be_brought_into_sight(column: Column, data: st.DataObject) -> None:
    if not column.turns:
        return
    turn = data.draw(st.sampled_from(column.turns))
    shown = path(following(column, turn))
    assert turn in shown
    assert shown[: shown.index(turn) + 1] == until(column, turn)
    assert turn in siblings(column, turn)


@settings(max_examples=80, deadline=None)
@given(columns(), st.data())
def test_a_branch_is_the_way_to_a_turn_and_nothing_else(
    column: Column, data: st.DataObject
) -> None:
    way = path(column)
    if not way:
        return
    turn = data.draw(st.sampled_from(way))
    apart = branch(column, turn.id)
    assert path(apart) == apart.turns == way[: way.index(turn) + 1]


@settings(max_examples=80, deadline=None)
@given(columns(), st.data())
def test_what_goes_takes_all_that_follows_it(column: Column, data: st.DataObject) -> None:
    if not column.turns:
        return
    turn = data.draw(st.sampled_from(column.turns))
    left = without(column, turn.id)
    assert turn_of(left, turn.id) is None
    ids = {one.id for one in left.turns}
    assert all(one.parent is None or one.parent in ids for one in left.turns)
    gone = [one for one in column.turns if one.id not in ids]
    assert all(turn in until(column, one) for one in gone)


def test_a_turn_with_a_known_id_is_replaced() -> None:
    column = with_turn(Column(), made(0, None))
    column = with_turn(column, Turn(TurnId("t0"), None, Role.USER, "other", 0.0))
    assert [one.text for one in column.turns] == ["other"]


def test_files_follow_the_prompt_and_failed_answers_are_not_repeated() -> None:
    notes = Attachment("a.md", AttachmentKind.TEXT, "```\ncode\n```\n")
    picture = Attachment("p.png", AttachmentKind.PICTURE, data=b"png")
    asked = Turn(TurnId("a"), None, Role.USER, "Why?", 0.0, attachments=(notes, picture))
    failed = Turn(TurnId("b"), asked.id, Role.ASSISTANT, "half", 1.0, end=TurnEnd.FAILED)
    told = messages((asked, failed))
    assert [one.role for one in told] == [Role.USER]
    assert told[0].images == (b"png",)
    assert told[0].content == "Why?\n\na.md:\n````\n```\ncode\n```\n````"
    assert messages((asked,), sees_pictures=False)[0].images == ()
    assert text_with_files(asked) == told[0].content
