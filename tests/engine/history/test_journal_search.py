"""Values of kept runs are searched in the journal itself: inputs, results, errors, any letters."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from forge_gui.engine.storage.journal_search import MOST_AT_ONCE
from forge_gui.values.ids import RunId
from tests.engine.history.journals import end, journal_in, opening


async def _filled(folder: Path, count: int, text: str) -> None:
    async with journal_in(folder) as journal:
        for n in range(count):
            run = f"r{n}"
            await journal.begin(opening(run, at=100.0 + n, inputs={"topic": f"tea {n}"}))
            await journal.step_ended(end(run, "a", {"response": f"{text} {n}"}))


def _held(folder: Path, text: str, runs: list[str]) -> set[str]:
    async def ask() -> frozenset[RunId]:
        async with journal_in(folder) as journal:
            return await journal.holding(text, [RunId(run) for run in runs])

    return set(asyncio.run(ask()))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("TEA 1", {"r1"}),
        ('said "no" 2', {"r2"}),
        ("Straße", {"r0", "r1", "r2"}),
        ("coffee", set()),
        ("  ", set()),
    ],
)
def test_what_was_given_and_what_came_of_it_is_searched(
    tmp_path: Path, text: str, found: set[str]
) -> None:
    asyncio.run(_filled(tmp_path, 3, 'STRASSE Straße he said "no"'))
    assert _held(tmp_path, text, ["r0", "r1", "r2"]) == found


def test_only_the_runs_that_are_asked_for_are_looked_at(tmp_path: Path) -> None:
    asyncio.run(_filled(tmp_path, 3, "x"))
    assert _held(tmp_path, "x", ["r1", "gone"]) == {"r1"}


def test_nothing_was_ever_kept(tmp_path: Path) -> None:
    assert _held(tmp_path / "none", "x", ["r1"]) == set()


def test_more_runs_than_one_question_may_name_are_refused(tmp_path: Path) -> None:
    asyncio.run(_filled(tmp_path, 1, "x"))
    with pytest.raises(ValueError, match="more than"):
        _held(tmp_path, "x", [str(n) for n in range(MOST_AT_ONCE + 1)])
