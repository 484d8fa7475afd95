"""Rounds: nothing that was said is lost or moved, and what all were asked stands once."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.values.chats import Turn, TurnId
from forge_gui.values.generation import Role
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.playground_column import TurnRow
from forge_gui.viewmodels.playground_rounds import Round, audience, rounds_of

MODELS = [ModelId("simulation", name) for name in "abcd"]


def row(column: int, number: int, asked: str, at: float) -> list[TurnRow]:
    """A question and its answer in one column."""
    name = f"{column}-{number}"
    prompt = Turn(TurnId(f"{name}q"), None, Role.USER, asked, at)
    reply = Turn(TurnId(f"{name}a"), prompt.id, Role.ASSISTANT, "so", at, MODELS[column])
    return [TurnRow(prompt), TurnRow(reply)]


@st.composite
def columns(draw: st.DrawFn) -> list[list[TurnRow]]:
    """Questions that went to some of the columns each, at some moment, perhaps in the same words;
    here and there a column has them in another order."""
    many = draw(st.integers(1, 4))
    said: list[list[list[TurnRow]]] = [[] for _ in range(many)]
    for number in range(draw(st.integers(0, 8))):
        to = draw(st.sets(st.integers(0, many - 1), min_size=1))
        words, at = draw(st.sampled_from(["Is it?", "Why?"])), float(draw(st.integers(1, 4)))
        for column in to:
            said[column].append(row(column, number, words, at))
    return [[one for group in draw(st.permutations(some)) for one in group] for some in said]


def of_column(rounds: tuple[Round, ...], place: int) -> list[TurnRow]:
    found = []
    for one in rounds:
        found += [shared for at, shared in one.shared if at == place]
        found += one.cells[place]
    return found


@settings(max_examples=150, deadline=None)
@given(columns(), st.booleans())
def test_each_column_says_what_it_said_and_no_question_stands_twice(
    said: list[list[TurnRow]], leads: bool
) -> None:
    rounds = rounds_of(said, leads=leads)
    for place, rows in enumerate(said):
        assert of_column(rounds, place) == rows
    for one in rounds:
        asked = {shared.turn.text for _, shared in one.shared}
        assert len(asked) <= 1
        assert any(one.cells) or one.shared
    assert len({one.key for one in rounds}) == len(rounds)


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 4), st.lists(st.sampled_from(["Is it?", "Why?"]), min_size=1, max_size=6))
def test_what_all_were_asked_stands_once(many: int, asked: list[str]) -> None:
    said = [
        [one for n, words in enumerate(asked) for one in row(column, n, words, float(n))]
        for column in range(many)
    ]
    rounds = rounds_of(said)
    assert [one.shared[0][1].turn.text for one in rounds] == asked
    assert all(len(one.shared) == many for one in rounds)
    assert all(audience(one, MODELS[:many]) == f"to {many} models" for one in rounds)


def test_who_went_another_way_has_the_question_with_the_answer() -> None:
    first = [row(column, 0, "Is it?", 1.0) for column in range(3)]
    later = [row(0, 1, "Why?", 2.0), row(1, 1, "Why not?", 3.0), row(2, 1, "Why?", 2.0)]
    last = [row(column, 2, "Sure?", 4.0) for column in range(3)]
    one, two, three = rounds_of([a + b + c for a, b, c in zip(first, later, last, strict=True)])
    assert [place for place, _ in two.shared] == [0, 2]
    assert [len(rows) for rows in two.cells] == [1, 2, 1]
    assert two.cells[1][0].turn.text == "Why not?"
    assert audience(two, MODELS[:3]) == "to a and c"
    assert len(one.shared) == len(three.shared) == 3


def test_a_column_that_is_asked_alone_has_its_question_to_itself() -> None:
    said = [row(0, 0, "Is it?", 1.0), row(1, 0, "Is it?", 1.0) + row(1, 1, "Why?", 2.0)]
    _, alone = rounds_of(said)
    assert alone.shared == ()
    assert [len(rows) for rows in alone.cells] == [0, 2]


def test_in_a_hand_off_the_question_is_everybodys_though_one_was_sure() -> None:
    (one,) = rounds_of([row(0, 0, "Is it?", 1.0), []], leads=True)
    assert [place for place, _ in one.shared] == [0]
    assert not one.was_asked(1)
