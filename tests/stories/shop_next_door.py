"""A toy Ollama with a registry, on a thread of its own beside the window."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.engine.replay.server import serving
from tests.engine.replay.toy_shop import ToyModel, ToyShop


class ShopNextDoor:
    """`place` is its address; what the window's thread changes in it is done on its own."""

    def __init__(self, offered: dict[str, ToyModel]) -> None:
        self._offered = offered
        self._started, self._ended = threading.Event(), threading.Event()
        self.place = ""
        self.shop: ToyShop | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def stop_at(self, done: int | None) -> None:
        """After so many bytes nothing comes; None: everything does."""
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._stop_at, done)

    @property
    def has(self) -> list[str]:
        """What is on its disk."""
        assert self.shop is not None
        return list(self.shop.disk)

    def arrived(self, name: str) -> int:
        """Bytes of a model that were handed over."""
        assert self.shop is not None
        return self.shop.arrived.get(name, 0)

    def _stop_at(self, done: int | None) -> None:
        assert self.shop is not None
        self.shop.stops_at = done
        if done is None:
            self.shop.let_go.set()

    def live(self) -> None:
        asyncio.run(self._live())

    def end(self) -> None:
        self._ended.set()

    def wait(self) -> None:
        assert self._started.wait(5)

    async def _live(self) -> None:
        self.shop, self._loop = ToyShop(self._offered), asyncio.get_running_loop()
        async with serving(self.shop.converse) as place:
            self.place = place
            self._started.set()
            while not self._ended.is_set():  # noqa: ASYNC110  # ended from another thread
                await asyncio.sleep(0.02)


@contextmanager
def shop_next_door(offered: dict[str, ToyModel]) -> Iterator[ShopNextDoor]:
    """It is open inside the block."""
    made = ShopNextDoor(offered)
    thread = threading.Thread(target=made.live)
    thread.start()
    made.wait()
    try:
        yield made
    finally:
        made.end()
        thread.join()
