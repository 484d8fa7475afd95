"""Pieces of Markdown of an answer that grows: however it comes, the same pieces come out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.viewmodels.playground_blocks import (
    LONGEST,
    Block,
    BlockKind,
    Blocks,
    blocks_of,
    shown_markdown,
)

LINES = st.sampled_from(
    (
        *("word", "a b", "", "  ", "- item", "1. one", "   inside", "```", "```python", "~~~"),
        *("# Head", "````", "| a | b |", "  ```js", "text `code`", "> quoted", "عربي", "x" * 40),
    )
)


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, max_size=14), st.data())
def test_pieces_do_not_depend_on_how_the_text_comes(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join([*lines, ""])
    whole = Blocks()
    whole.feed(text)
    parts, at = Blocks(), 0
    while at < len(text):
        size = data.draw(st.integers(1, 7))
        before = list(parts.pieces)
        first = parts.feed(text[at : at + size])
        assert parts.pieces[:first] == before[:first], "a piece before the first changed one"
        at += size
    assert parts.pieces == whole.pieces


@settings(max_examples=100, deadline=None)
@given(st.lists(LINES, max_size=14))
def test_no_word_is_lost(lines: list[str]) -> None:
    text = "\n".join(lines)
    shown = "".join(block.text + block.language for block in blocks_of(text))
    for line in lines:
        if not line.strip().startswith(("```", "~~~")):
            assert "".join(line.split()) in "".join(shown.split())


def test_code_is_apart_and_lists_stay_together() -> None:
    text = "See:\n\n1. one\n\n2. two\n   ```sh\n   ls\n   ```\n3. three\n\nEnd\n"
    assert blocks_of(text) == [
        Block(BlockKind.PROSE, "See:\n\n"),
        Block(BlockKind.PROSE, "1. one\n\n2. two\n"),
        Block(BlockKind.CODE, "ls", "sh"),
        Block(BlockKind.PROSE, "3. three\n\n"),
        Block(BlockKind.PROSE, "End\n"),
    ]


def test_code_that_is_not_closed_is_code_already() -> None:
    made = Blocks()
    made.feed("Look:\n```py\nx = 1\ny")
    assert made.pieces[-1] == Block(BlockKind.CODE, "x = 1\ny", "py")
    made.feed(" = 2\n``")
    assert made.pieces[-1] == Block(BlockKind.CODE, "x = 1\ny = 2\n", "py")
    made.feed("`\nDone")
    assert made.pieces[-2:] == [
        Block(BlockKind.CODE, "x = 1\ny = 2", "py"),
        Block(BlockKind.PROSE, "Done"),
    ]


def test_a_longer_fence_holds_shorter_ones() -> None:
    assert blocks_of("````\n```\nin\n```\n````\n") == [Block(BlockKind.CODE, "```\nin\n```")]


def test_endless_prose_is_ended_at_a_line() -> None:
    made = Blocks()
    for _ in range(3 * LONGEST // 50):
        made.feed("x" * 49 + "\n")
    assert len(made.pieces) > 2
    assert max(len(one.text) for one in made.pieces) <= LONGEST + 100


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("![a cat](http://x.y/z.png)", "[a cat](http://x.y/z.png)"),
        ("Stop! [a](b)", "Stop! [a](b)"),
        ("`![a](b)` and ![c](d)", "`![a](b)` and [c](d)"),
    ],
)
def test_pictures_become_links(text: str, shown: str) -> None:
    assert shown_markdown(text) == shown
