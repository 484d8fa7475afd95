"""Small facts that are kept: written together, merged with what others wrote, damage counts as none."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from forge_gui.engine.storage.kept_facts import Change, Facts, KeptFacts, newest


def put(name: str, value: Any) -> Change:
    def change(facts: Facts) -> Facts:
        return {**facts, name: value}

    return change


async def test_changes_are_written_soon_and_merged_with_those_of_others(tmp_path: Path) -> None:
    path = tmp_path / "new" / "facts.json"
    async with asyncio.TaskGroup() as group:
        mine, others = KeptFacts(path, group, rest_s=0.01), KeptFacts(path, group, rest_s=60.0)
        others.post(put("theirs", 2))
        mine.post(put("mine", 1))
        async with asyncio.timeout(5):
            while not path.exists():  # noqa: ASYNC110  # a thread writes it
                await asyncio.sleep(0.01)
        assert mine.read() == {"mine": 1}
        await others.close()
        assert mine.read() == {"mine": 1, "theirs": 2}
        mine.post(put("again", 3))
        await mine.close()
        mine.post(put("late", 4))
    assert json.loads(path.read_text()) == {"mine": 1, "theirs": 2, "again": 3}


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b"\xff\xfe", b" " * 1_100_000])
async def test_a_damaged_file_counts_as_empty_and_is_written_over(
    tmp_path: Path, damage: bytes
) -> None:
    path = tmp_path / "facts.json"
    path.write_bytes(damage)
    async with asyncio.TaskGroup() as group:
        facts = KeptFacts(path, group)
        assert facts.read() == {}
        facts.post(put("x", 1))
        await facts.close()
    assert facts.read() == {"x": 1}


async def test_a_folder_that_may_not_be_written_harms_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    async with asyncio.TaskGroup() as group:
        facts = KeptFacts(tmp_path / "file" / "facts.json", group)
        facts.post(put("x", 1))
        await facts.close()
        assert facts.read() == {}


def test_only_the_newest_stay() -> None:
    assert newest({"a": 1, "b": 2, "c": 3}, 2) == {"b": 2, "c": 3}
