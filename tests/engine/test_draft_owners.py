"""Two windows of Forge at once: the work of one that lives is not offered to the other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from forge_gui.engine.pipeline import draft_owner
from forge_gui.engine.pipeline import drafts as drafts_module
from forge_gui.engine.pipeline.draft_owner import DraftOwner
from forge_gui.engine.pipeline.drafts import Drafts
from forge_gui.engine.storage.lock_files import LockFile
from forge_gui.values.drafts import Draft
from forge_gui.values.graph import Graph

_OTHER = """
import sys
from pathlib import Path
from forge_gui.engine.pipeline.drafts import Drafts
from forge_gui.values.drafts import Draft
from forge_gui.values.graph import Graph
Drafts(Path(sys.argv[1])).save(Draft("theirs", Graph(name="Theirs"), None, 5.0))
print("saved", flush=True)
sys.stdin.readline()
"""


def test_drafts_of_a_living_process_are_left_alone_until_it_ends(tmp_path: Path) -> None:
    mine = Drafts(tmp_path)
    mine.save(Draft("mine", Graph(name="Mine"), None, 1.0))
    with subprocess.Popen(
        [sys.executable, "-c", _OTHER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "saved\n"
        assert [draft.key for draft in mine.all()] == ["mine"]
        other.kill()
        other.wait()
        assert [draft.key for draft in mine.all()] == ["theirs", "mine"]


def test_what_was_taken_over_is_not_offered_to_a_third(tmp_path: Path) -> None:
    gone, mine, third = (DraftOwner(number, 1.0) for number in (1, 2, 3))
    living = {mine, third}
    drafts = [
        Drafts(tmp_path, me=lambda one=one: one, lives=living.__contains__)  # type: ignore[misc]
        for one in (gone, mine, third)
    ]
    drafts[0].save(Draft("left", Graph(name="Left"), None, 1.0))
    assert [draft.graph.name for draft in drafts[1].all()] == ["Left"]
    assert drafts[2].all() == []
    living.remove(mine)
    assert [draft.saved_at for draft in drafts[2].all()] == [1.0]


def test_a_number_that_was_given_away_again_is_another_process() -> None:
    me = draft_owner.this_process()
    assert draft_owner.lives(me)
    assert not draft_owner.lives(DraftOwner(me.pid, me.started - 60))


@pytest.mark.parametrize("odd", [None, 3, {}, {"pid": "1"}, {"pid": 1, "started": "now"}])
def test_an_owner_that_makes_no_sense_is_none(odd: object) -> None:
    assert draft_owner.read_owner(odd) is None  # type: ignore[arg-type]


def test_an_owner_is_read_as_it_was_written() -> None:
    me = draft_owner.this_process()
    assert draft_owner.read_owner(me.document()) == me


_TAKER = """
import sys, time
from pathlib import Path
from forge_gui.engine.pipeline.drafts import Drafts
drafts = Drafts(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
print(" ".join(draft.key for draft in drafts.all()), flush=True)
sys.stdin.readline()
"""


def test_of_two_windows_that_start_at_once_only_one_takes_a_draft(tmp_path: Path) -> None:
    """The lock decides, so it is tried with real processes, let go at the same moment."""
    dead = DraftOwner(2**22 + 1, 1.0)
    left = Drafts(tmp_path, me=lambda: dead)
    keys = {f"draft{number}" for number in range(40)}
    for key in keys:
        left.save(Draft(key, Graph(name=key), None, 1.0))
    command = [sys.executable, "-c", _TAKER, str(tmp_path)]
    pipe = subprocess.PIPE
    takers = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) for _ in range(3)]
    try:
        taken = _let_go(takers)
        assert {key for keys_of_one in taken for key in keys_of_one} == keys
        assert sum(map(len, taken)) == len(keys)
    finally:
        for taker in takers:
            taker.communicate("")


def _let_go(takers: list[subprocess.Popen[str]]) -> list[list[str]]:
    """What each of them got, while all of them live."""
    pipes = [(taker.stdin, taker.stdout) for taker in takers]
    for _, out in pipes:
        assert out is not None
        assert out.readline() == "ready\n"
    for into, _ in pipes:
        assert into is not None
        into.write("go\n")
        into.flush()
    return [out.readline().split() for _, out in pipes if out is not None]


def test_whoever_cannot_have_the_lock_takes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = Drafts(tmp_path)
    assert mine.all() == []
    mine.save(Draft("mine", Graph(), None, 1.0))
    monkeypatch.setattr(drafts_module, "_PATIENCE_S", 0.05)
    held = LockFile(tmp_path / "taking.lock")
    assert held.take()
    assert mine.all() == []
    held.release()
    assert [draft.key for draft in mine.all()] == ["mine"]
