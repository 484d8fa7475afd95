"""Times frames of a view: median CPU milliseconds of a movement and the repaint it needs.

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
