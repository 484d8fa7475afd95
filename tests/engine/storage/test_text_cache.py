"""The loop never waits for the disk, and whoever asks is always told."""

from __future__ import annotations

import asyncio
import threading
import time
from pathlib import Path

import pytest

from forge_gui.engine.storage.text_cache import TextCache
from forge_gui.engine.storage.text_store import Counts, Entry, TextStore

_MIB = 1024 * 1024


def _store(folder: Path) -> TextStore:
    return TextStore(folder, size_limit=_MIB, now=time.time)


class SlowStore(TextStore):
    """Blocks until it is let go, and counts its transactions."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, size_limit=_MIB, now=time.time)
        self.may_go = threading.Event()
        self.writes: list[int] = []

    def get(self, key: str) -> str | None:
        assert self.may_go.wait(10)
        return super().get(key)

    def set(self, entries: object) -> bool:
        assert isinstance(entries, list)
        self.writes.append(len(entries))
        return super().set(entries)

    def counts(self) -> Counts:
        raise ZeroDivisionError("a fault in the store itself")


def test_what_was_posted_is_found_by_who_asks_next(tmp_path: Path) -> None:
    async def use() -> list[str | None]:
        cache = TextCache(_store(tmp_path))
        cache.post(Entry("a", "1"), Entry("b", "2"))
        found = await cache.get("a", "b", "c")
        await cache.close()
        return found

    assert asyncio.run(use()) == ["1", "2", None]


def test_what_was_posted_is_written_when_it_is_closed(tmp_path: Path) -> None:
    async def use(keys: int) -> list[str | None]:
        cache = TextCache(_store(tmp_path))
        if keys:
            cache.post(Entry("a", "1"))
            await cache.close()
            return []
        found = await cache.get("a")
        await cache.close()
        return found

    asyncio.run(use(1))
    assert asyncio.run(use(0)) == ["1"]


def test_nothing_starts_before_somebody_asks(tmp_path: Path) -> None:
    async def use() -> None:
        before = threading.active_count()
        await TextCache(_store(tmp_path / "never")).close()
        assert threading.active_count() == before

    asyncio.run(use())
    assert not (tmp_path / "never").exists()


def test_the_loop_goes_on_while_the_disk_is_stuck_and_writes_are_gathered(tmp_path: Path) -> None:
    async def use() -> SlowStore:
        store = SlowStore(tmp_path)
        cache = TextCache(store)
        async with asyncio.TaskGroup() as group:
            reading = group.create_task(cache.get("a"))
            await asyncio.sleep(0.05)
            writing = [group.create_task(cache.set(Entry(str(n), "x"))) for n in range(20)]
            for _ in range(20):
                await asyncio.sleep(0)
            assert not reading.done()
            store.may_go.set()
        assert [one.result() for one in writing] == [True] * 20
        assert reading.result() == [None]
        await cache.close()
        return store

    assert asyncio.run(use()).writes == [20]


def test_a_fault_of_the_store_is_told_and_the_thread_goes_on(tmp_path: Path) -> None:
    async def use() -> None:
        store = SlowStore(tmp_path)
        store.may_go.set()
        cache = TextCache(store)
        with pytest.raises(ZeroDivisionError):
            await cache.counts()
        assert await cache.set(Entry("a", "1"), Entry("bad", "\ud800")) is False
        assert await cache.get("a") == ["1"]
        assert await cache.clear() == 1
        await cache.close()

    asyncio.run(use())


def test_who_stops_waiting_disturbs_nobody(tmp_path: Path) -> None:
    async def use() -> None:
        store = SlowStore(tmp_path)
        cache = TextCache(store)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await cache.get("a")
        store.may_go.set()
        assert await cache.get("a") == [None]
        await cache.close()

    asyncio.run(use())


def test_it_serves_one_loop_after_another(tmp_path: Path) -> None:
    cache = TextCache(_store(tmp_path))

    async def write() -> None:
        await cache.set(Entry("a", "1"))

    async def read() -> list[str | None]:
        found = await cache.get("a")
        await cache.close()
        return found

    asyncio.run(write())
    assert asyncio.run(read()) == ["1"]
