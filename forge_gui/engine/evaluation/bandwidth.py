"""The memory bandwidth of this PC: measured once in a child process, kept over restarts."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from pathlib import Path

from forge_gui.engine.storage.kept_facts import KeptFacts, newest

_PROBE = Path(__file__).with_name("bandwidth_probe.py")
_WITHIN_S = 20.0
_MOST_KEPT = 8
MOST_CORES = 16
"""Two or three cores fill most memories; every one takes a block of memory of its own."""
_logger = logging.getLogger(__name__)


class Bandwidth:
    """Bytes a second that the cores read and write together, by the processor's name."""

    def __init__(self, kept: KeptFacts) -> None:
        self._kept = kept
        self._known: dict[str, float] = {}
        self._turn = asyncio.Lock()

    def known(self, processor: str) -> float | None:
        """Measured earlier on this processor; None where it never was."""
        if processor not in self._known:
            found = self._kept.read().get(_key(processor))
            if not isinstance(found, int | float) or found <= 0:
                return None
            self._known[processor] = float(found)
        return self._known[processor]

    async def measure(self, processor: str, cores: int) -> float | None:
        """Measured now, where it never was; takes half a second. None where it did not work."""
        async with self._turn:
            known = self.known(processor)
            if known is not None:
                return known
            found = await probe(min(cores, MOST_CORES))
            if found is None:
                return None
            self._known[processor] = found
            self._kept.post(
                lambda facts: newest({**facts, _key(processor): round(found)}, _MOST_KEPT)
            )
            return found


def _key(processor: str) -> str:
    return f"{processor} | memory"


async def probe(cores: int) -> float | None:
    """One run of the child process. Cancelling ends it."""
    # By its path and with -P: nothing that lies beside it is imported in place of a library.
    command = (sys.executable, "-P", str(_PROBE), str(cores))
    pipe, nothing = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
    try:
        child = await asyncio.create_subprocess_exec(*command, stdout=pipe, stderr=nothing)
    except OSError as error:
        _logger.info("The memory's speed was not measured: %s", error)
        return None
    try:
        async with asyncio.timeout(_WITHIN_S):
            told, _ = await child.communicate()
    except TimeoutError:
        return None
    finally:
        if child.returncode is None:
            child.kill()
            await gone(child)
    return read(told)


async def gone(child: asyncio.subprocess.Process) -> None:
    """A killed child has ended, and the loop knows it, however often this is cancelled meanwhile:
    who closes an engine twice over would otherwise close its loop before."""
    was_cancelled = False
    while child.returncode is None:
        try:
            await child.wait()
        except asyncio.CancelledError:
            was_cancelled = True
    if was_cancelled:
        raise asyncio.CancelledError


def read(told: bytes) -> float | None:
    """What the child said; None for anything else than a speed."""
    try:
        found = json.loads(told)["bytes_per_s"]
    except (ValueError, KeyError, TypeError):
        return None
    return float(found) if isinstance(found, int | float) and found > 0 else None
