"""Whenever a process is cut off, its journal holds what it said it holds, and offers what is open."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.engine.storage.journal import Journal
from forge_gui.values.ids import RunId
from forge_gui.values.runs import RunStatus, StepState
from tests.engine.history.journals import crash_image, end, journal_in, opening, outcome

_RUNS = ("r", "s")
_STEPS = ("a", "b", "c")
_MOVE = st.one_of(
    st.tuples(st.just("begin"), st.sampled_from(_RUNS)),
    st.tuples(st.just("end"), st.sampled_from(_RUNS), st.sampled_from(_STEPS), st.booleans()),
    st.tuples(st.just("fail"), st.sampled_from(_RUNS), st.sampled_from(_STEPS)),
    st.tuples(st.just("over"), st.sampled_from(_RUNS)),
)


@dataclass
class _Model:
    """What must be there, and what may be: ends that nobody has waited for."""

    begun: dict[str, bool] = field(default_factory=dict)
    """By run, whether it is over."""
    kept: dict[tuple[str, str], str] = field(default_factory=dict)
    on_the_way: dict[tuple[str, str], list[str]] = field(default_factory=dict)


async def _play(journal: Journal, moves: list[tuple[object, ...]], model: _Model) -> None:
    waiting: list[asyncio.Future[None]] = []
    for number, move in enumerate(moves):
        run = str(move[1])
        is_open = model.begun.get(run) is False
        if move[0] == "begin" and run not in model.begun:
            await journal.begin(opening(run, at=float(number)))
            model.begun[run] = False
        elif move[0] == "end" and is_open:
            place, text = (run, str(move[2])), f"{number}"
            answer = journal.step_ended(end(run, place[1], {"response": text}))
            model.on_the_way.setdefault(place, []).append(text)
            if move[3]:
                await answer
                _settle(model)
            else:
                waiting.append(answer)
        elif move[0] == "fail" and is_open:
            place, text = (run, str(move[2])), f"{number}"
            await journal.step_ended(end(run, place[1], {"partial": text}, StepState.FAILED))
            _settle(model)
            model.kept[place] = text
        elif move[0] == "over" and is_open:
            await journal.ended(outcome(run, RunStatus.SUCCESS), RunStatus.SUCCESS, float(number))
            _settle(model)
            model.begun[run] = True


def _settle(model: _Model) -> None:
    """The journal keeps what it is given in order: what came before an answer is kept as well."""
    for place, texts in model.on_the_way.items():
        model.kept[place] = texts[-1]
    model.on_the_way.clear()


async def _cut_off_and_look(folder: Path, moves: list[tuple[object, ...]]) -> None:
    model = _Model()
    async with journal_in(folder / "live") as journal:
        await _play(journal, moves, model)
        if not (folder / "live").exists():
            assert not model.begun
            return
        crash_image(folder / "live", folder / "image")
    async with journal_in(folder / "image") as after:
        offered = {one.run for one in await after.unfinished()}
        assert offered == {run for run, is_over in model.begun.items() if not is_over}
        for run in model.begun:
            record, claim = await after.kept(RunId(run))
            found = {
                (run, str(entry.result.step)): str(next(iter(entry.result.output.values())))
                for entry in record.entries
            }
            for place, text in model.kept.items():
                if place[0] == run:
                    allowed = {text, *model.on_the_way.get(place, ())}
                    assert found.get(place) in allowed, place
            known = {*model.kept, *model.on_the_way}
            assert set(found) <= known
            if run in offered:
                assert await after.begin(opening(run, at=500.0), claim) == 2


@settings(max_examples=25)
@given(moves=st.lists(_MOVE, max_size=25))
def test_what_was_answered_is_there_after_a_crash(moves: list[tuple[object, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_cut_off_and_look(Path(folder), moves))
