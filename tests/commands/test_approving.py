"""Approvals on a terminal, with the real engine and lines that somebody types."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from forge_gui.commands.approving import with_answers
from forge_gui.values.errors import ForgeError
from forge_gui.values.graph import Graph, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.runs import RunResult, RunStatus
from tests.engine.simulated import engine_on

ASK = StepId("ask")
GRAPH = Graph(
    steps=(
        Step(ASK, "approval", settings={"text": "Shall\x1b[2J I?"}),
        Step(StepId("end"), "merge", settings={"inputs": "{a}{b}", "how": "first"}),
    ),
    wires=(Wire(ASK, StepId("end"), "a"), Wire(ASK, StepId("end"), "b", "rejected")),
)


async def answered(tmp_path: Path, typed: str | None) -> tuple[RunResult, str]:
    """The result when these lines are typed, and all that was written."""
    written: list[str] = []
    lines: Iterator[str] = iter([f"{line}\n" for line in (typed or "").split("\n")])

    def write(text: str, _: str) -> None:
        written.append(text)

    async with engine_on(tmp_path) as (engine, _):
        work = engine.run(GRAPH, {})
        read_line = None if typed is None else (lambda: next(lines, ""))
        result = await with_answers(engine, work, write, read_line)
    return result, "".join(written)


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [
        ("yes", "Shall\x1b[2J I?"),
        ("what?\nY", "Shall\x1b[2J I?"),
        ("no\ntoo soon", "too soon"),
        ("edit\nFirst line\nsecond\n.", "First line\nsecond"),
    ],
)
async def test_answers_are_read_line_by_line(tmp_path: Path, typed: str, outcome: str) -> None:
    result, written = await answered(tmp_path, typed)
    assert result.status is RunStatus.SUCCESS
    assert result.outputs == {"end": outcome}
    assert "Shall[2J I?" in written  # what steers a terminal is taken out
    assert "\x1b" not in written


async def test_where_nobody_sits_the_run_ends_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ForgeError, match="ask waits for somebody to approve it"):
        await answered(tmp_path, None)
