"""The journal's file under bad conditions: damage, full disks, deletion, two processes, new versions."""

from __future__ import annotations

import asyncio
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from forge_gui.engine.storage.journal import FILE_NAME, Journal
from forge_gui.engine.storage.journal_limits import Limits
from forge_gui.values.errors import JournalUnusable, RunBusy, RunNotFound
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import RunStatus, StepState
from tests.engine.history.journals import crash_image, end, journal_in, opening, outcome


async def test_what_was_kept_is_read_again(tmp_path: Path) -> None:
    async with journal_in(tmp_path) as journal:
        assert await journal.begin(opening("r")) == 1
        given = end("r", "a", {"response": "ä\u2028\x00", "list": [1, {"x": None}]})
        await journal.step_ended(given)
        await journal.note(RunId("r"), StepId("b"), "question", {"text": "?"}, 102.0)
        await journal.ended(outcome("r", RunStatus.SUCCESS), RunStatus.SUCCESS, 103.0)
    async with journal_in(tmp_path) as again:
        kept, _ = await again.kept(RunId("r"))
        (summary,) = await again.runs(10, None)
    assert kept.entries == (given.entry,)
    assert kept.turns == (given.turn,)
    assert kept.notes == {"b": {"question": {"text": "?"}}}
    assert kept.inputs == {"topic": "tea"}
    assert (summary.status, summary.done, summary.seconds) == (RunStatus.SUCCESS, 1, 1.5)
    assert (summary.completion_tokens, summary.prompt_tokens) == (7, 3)


async def test_nothing_is_made_where_nothing_was_kept(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    async with journal_in(folder) as journal:
        assert await journal.runs(10, None) == ()
        assert await journal.unfinished() == ()
        assert await journal.delete([RunId("r")]) == 0
        with pytest.raises(RunNotFound):
            await journal.kept(RunId("r"))
    assert not folder.exists()


async def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    async with journal_in(folder) as journal:
        await journal.begin(opening("r"))
        assert (folder / FILE_NAME).stat().st_mode & 0o077 == 0
        assert folder.stat().st_mode & 0o077 == 0


def _truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5_000])


def _overwritten(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[8192:20480] = b"\xa5" * (20480 - 8192)
    path.write_bytes(data)


def _no_database(path: Path) -> None:
    path.write_bytes(b"not a database at all, but long enough to be looked at " * 40)


def _another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE songs (name TEXT)")
        db.commit()


def _planted_trigger(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TRIGGER t AFTER INSERT ON steps BEGIN DELETE FROM runs; END")
        db.commit()


def _missing_table(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TABLE notes")
        db.commit()


@pytest.mark.parametrize(
    "damage",
    [_truncated, _overwritten, _no_database, _another_program, _planted_trigger, _missing_table],
)
async def test_a_damaged_file_is_set_aside_and_named(tmp_path: Path, damage: object) -> None:
    assert callable(damage)
    async with journal_in(tmp_path) as journal:
        for number in range(30):
            await journal.begin(opening(f"r{number}", graph="x" * 1_000))
    path = tmp_path / FILE_NAME
    damage(path)
    found = path.read_bytes()
    said: list[str] = []
    async with journal_in(tmp_path, said) as journal:
        await journal.begin(opening("fresh"))
        assert [one.run for one in await journal.runs(10, None)] == ["fresh"]
    (sentence,) = said
    (aside,) = tmp_path.glob("journal-damaged-*.sqlite")
    assert aside.name in sentence
    assert aside.read_bytes() == found


async def test_damage_that_shows_in_the_midst_of_work_does_not_end_keeping(tmp_path: Path) -> None:
    said: list[str] = []
    async with journal_in(tmp_path, said) as journal:
        for number in range(30):
            await journal.begin(opening(f"r{number}", graph="x" * 1_000))
        with closing(sqlite3.connect(tmp_path / FILE_NAME)) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        _overwritten(tmp_path / FILE_NAME)
        with pytest.raises(JournalUnusable):
            await journal.runs(100, None)
        await journal.begin(opening("fresh"))
        assert [one.run for one in await journal.runs(10, None)] == ["fresh"]
    assert len(said) == 1


async def test_a_newer_forges_journal_is_left_alone(tmp_path: Path) -> None:
    async with journal_in(tmp_path) as journal:
        await journal.begin(opening("r"))
    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    async with journal_in(tmp_path) as journal:
        with pytest.raises(JournalUnusable, match=r"Update Forge\."):
            await journal.begin(opening("s"))
    assert path.read_bytes() == before


async def test_a_file_deleted_while_in_use_is_begun_anew(tmp_path: Path) -> None:
    async with journal_in(tmp_path) as journal:
        await journal.begin(opening("r"))
        for path in tmp_path.glob(f"{FILE_NAME}*"):
            path.unlink()
        with pytest.raises(RunNotFound):
            await journal.step_ended(end("r", "a"))
        await journal.begin(opening("s"))
        await journal.step_ended(end("s", "a"))
        (kept,) = await journal.runs(10, None)
    assert (kept.run, kept.done) == ("s", 1)


@contextmanager
def _files_no_larger_than(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


async def test_on_a_full_disk_ends_are_refused_and_later_ones_kept_again(tmp_path: Path) -> None:
    async with journal_in(tmp_path) as journal:
        await journal.begin(opening("r"))
        await journal.step_ended(end("r", "a"))
        room = (tmp_path / f"{FILE_NAME}-wal").stat().st_size
        with _files_no_larger_than(room + 4_096), pytest.raises(JournalUnusable):
            await journal.step_ended(end("r", "b", {"response": "x" * 100_000}))
        await journal.step_ended(end("r", "c"))
        kept, _ = await journal.kept(RunId("r"))
    assert [entry.result.step for entry in kept.entries] == ["a", "c"]


async def test_an_end_that_is_no_json_is_refused_alone(tmp_path: Path) -> None:
    async with journal_in(tmp_path) as journal:
        await journal.begin(opening("r"))
        answers = [
            journal.step_ended(end("r", "a")),
            journal.step_ended(end("r", "b", {"response": object()})),  # type: ignore[dict-item]
            journal.step_ended(end("gone", "c")),
            journal.step_ended(end("r", "d", {"response": "half \ud83d"})),
        ]
        found = await asyncio.gather(*answers, return_exceptions=True)
        kept, _ = await journal.kept(RunId("r"))
    assert [type(one) for one in found] == [type(None), TypeError, RunNotFound, type(None)]
    assert [entry.result.step for entry in kept.entries] == ["a", "d"]
    assert kept.entries[1].result.output == {"response": "half \ud83d"}


async def test_two_journals_write_to_one_file_at_the_same_time(tmp_path: Path) -> None:
    async def write(journal: Journal, name: str) -> None:
        await journal.begin(opening(name))
        for number in range(60):
            await journal.step_ended(end(name, f"s{number}"))
        await journal.ended(outcome(name, RunStatus.SUCCESS), RunStatus.SUCCESS, 103.0)

    async with journal_in(tmp_path) as one, journal_in(tmp_path) as other:
        async with asyncio.TaskGroup() as group:
            group.create_task(write(one, "r"))
            group.create_task(write(other, "s"))
        found = await one.runs(10, None)
    assert {kept.run: (kept.done, kept.status) for kept in found} == {
        "r": (60, RunStatus.SUCCESS),
        "s": (60, RunStatus.SUCCESS),
    }


async def test_a_living_journals_run_is_not_offered_and_a_dead_ones_is(tmp_path: Path) -> None:
    async with journal_in(tmp_path) as other:
        async with journal_in(tmp_path) as one:
            await one.begin(opening("r"))
            kept, claim = await other.kept(RunId("r"))
            assert kept.summary.status is RunStatus.RUNNING
            assert await other.unfinished() == []
            with pytest.raises(RunBusy):
                await other.begin(opening("r"), claim)
            with pytest.raises(RunBusy):
                await other.delete([RunId("r")])
        assert [run.run for run in await other.unfinished()] == ["r"]
        assert await other.begin(opening("r", at=200.0), claim) == 2
        with pytest.raises(RunBusy):  # the first who claims it has it
            await other.begin(opening("r", at=201.0), claim)
        (summary,) = await other.runs(10, None)
    assert (summary.status, summary.sittings) == (RunStatus.RUNNING, 2)


async def test_what_is_done_stays_done_whatever_stops_the_run(tmp_path: Path) -> None:
    async with journal_in(tmp_path) as journal:
        await journal.begin(opening("r"))
        await journal.step_ended(end("r", "a"))
        journal.step_passed(end("r", "a", {}, StepState.CANCELLED))
        journal.step_passed(end("r", "b", {}, StepState.CANCELLED))
        await journal.ended(outcome("r", RunStatus.CANCELLED), RunStatus.CANCELLED, 103.0)
        kept, _ = await journal.kept(RunId("r"))
    states = {entry.result.step: entry.result.state for entry in kept.entries}
    assert states == {"a": StepState.DONE, "b": StepState.CANCELLED}


async def test_what_nobody_waits_for_is_written_soon_all_the_same(tmp_path: Path) -> None:
    async with journal_in(tmp_path) as journal:
        await journal.begin(opening("r"))
        turn = end("r", "a").turn
        assert turn is not None
        journal.step_began(RunId("r"), turn)
        async with asyncio.timeout(20):
            while (await journal.kept(RunId("r")))[0].turns != (turn,):  # noqa: ASYNC110
                await asyncio.sleep(0.01)


async def test_tidying_keeps_the_newest_and_gives_room_back(tmp_path: Path) -> None:
    async with journal_in(tmp_path) as journal:
        for number in range(6):
            name = f"r{number}"
            await journal.begin(opening(name, at=100.0 + number))
            await journal.step_ended(end(name, "a", {"response": "x" * 200_000}))
            if number != 1:
                await journal.ended(outcome(name, RunStatus.SUCCESS), RunStatus.SUCCESS, 200.0)
        await journal.tidy(Limits(max_runs=3), 300.0)
        left = [one.run for one in await journal.runs(10, None)]
    assert left == ["r5", "r4", "r1"]  # r1 is going on
    assert (tmp_path / FILE_NAME).stat().st_size < 900_000


async def test_a_tampered_run_is_a_sentence_and_the_others_are_read(tmp_path: Path) -> None:
    async with journal_in(tmp_path) as journal:
        await journal.begin(opening("good", at=1.0))
        await journal.begin(opening("bad", at=2.0))
        await journal.begin(opening("worse", at=3.0))
        with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as db:
            db.execute("UPDATE runs SET inputs = '[1' WHERE id = 'bad'")
            db.execute("UPDATE runs SET status = 'sideways' WHERE id = 'worse'")
        with pytest.raises(Exception, match="Delete this run"):
            await journal.kept(RunId("bad"))
        assert [one.run for one in await journal.runs(10, None)] == ["bad", "good"]


async def test_a_crash_image_is_whole(tmp_path: Path) -> None:
    async with journal_in(tmp_path / "live") as journal:
        await journal.begin(opening("r"))
        await journal.step_ended(end("r", "a"))
        crash_image(tmp_path / "live", tmp_path / "image")
    async with journal_in(tmp_path / "image") as after:
        (found,) = await after.unfinished()
    assert (found.run, found.done, found.status) == ("r", 1, RunStatus.INTERRUPTED)
