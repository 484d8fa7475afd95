"""A child process: how fast this PC moves memory. Copies large blocks on every core for a moment.

Prints one JSON line: bytes read and written a second, all cores together. Imports nothing of Forge
and nothing that does not come with Python.
"""

from __future__ import annotations

import ctypes
import json
import sys
import threading
import time

BLOCK = 48 * 1024 * 1024
"""Larger than what a core's share of the caches holds."""
SECONDS = 0.4


class Copying:
    """Every thread copies its own block; all begin together."""

    def __init__(self, threads: int) -> None:
        self._together = threading.Barrier(threads)
        self.speeds: list[float] = []

    def go(self) -> None:
        source, target = ctypes.create_string_buffer(BLOCK), ctypes.create_string_buffer(BLOCK)
        ctypes.memset(source, 1, BLOCK)  # pages are there before the time runs
        ctypes.memset(target, 1, BLOCK)
        self._together.wait()
        began, worked, done = time.perf_counter(), time.thread_time(), 0
        while time.perf_counter() - began < SECONDS:
            ctypes.memmove(target, source, BLOCK)  # other threads run meanwhile
            done += 1
        # Its own processor time: waiting for other programs' turns is not the memory's fault.
        self.speeds.append(2 * done * BLOCK / (time.thread_time() - worked))


def main() -> None:
    cores = max(1, int(sys.argv[1])) if len(sys.argv) > 1 else 1
    copying = Copying(cores)
    threads = [threading.Thread(target=copying.go) for _ in range(cores)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sys.stdout.write(json.dumps({"bytes_per_s": sum(copying.speeds), "cores": cores}) + "\n")


if __name__ == "__main__":
    main()
