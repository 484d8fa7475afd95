"""Two windows of Forge at once: the work of one that lives is not offered to the other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from forge_gui.engine.pipeline import draft_owner
from forge_gui.engine.pipeline.draft_owner import DraftOwner
from forge_gui.engine.pipeline.drafts import Drafts
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
