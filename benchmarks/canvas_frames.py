"""Times frames of a view: a movement and the repaint it needs, in milliseconds.

Standard library only: it is read in the peer's environment as well.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable


def median_ms(move: Callable[[int], object], repaint: Callable[[], object], frames: int) -> float:
    """CPU milliseconds of one movement with its repaint; the first frame warms caches up."""
    times = []
    for number in range(frames + 1):
        started = time.process_time()
        move(number)
        repaint()
        times.append((time.process_time() - started) * 1e3)
    return statistics.median(times[1:])


def frame_times(frame: Callable[[int], object], frames: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each frame by the clock and of the processor, the first one included."""
    wall, cpu = [], []
    for number in range(frames):
        started, used = time.perf_counter(), time.process_time()
        frame(number)
        wall.append((time.perf_counter() - started) * 1e3)
        cpu.append((time.process_time() - used) * 1e3)
    return wall, cpu


def p95(values: list[float]) -> float:
    """The value that one in twenty exceeds."""
    return sorted(values)[max(0, -(-len(values) * 95 // 100) - 1)]
