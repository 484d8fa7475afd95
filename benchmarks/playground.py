"""Four columns that stream Markdown at 50 tokens a second each: frames, and keys while they do.

The real page over the real bridge; only the engine behind it is one that talks at a steady pace.
Each column has a conversation of 60 turns before the answer that comes. A frame is the window
painted anew; its cost is processor time of the window's thread, which does not depend on who else
uses the machine. Keys are posted to the prompt at odd times by a thread, and timed until handled.
"""

from __future__ import annotations

import os
import statistics

from benchmarks.report import Bar, Report, Row

FRAME_MS = 1000 / 60
KEY_MS = 50.0


def run(quick: bool) -> Report:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks.playground_screen import Screen

    rounds, seconds = (1, 6.0) if quick else (3, 12.0)
    found = []
    for _ in range(rounds):
        screen = Screen(turns=60)
        try:
            found.append(screen.measure(seconds))
        finally:
            screen.close()
    rows: list[Row] = [{"round": n + 1, **one} for n, one in enumerate(found)]
    middle = {key: statistics.median(one[key] for one in found) for key in found[0]}
    bars = [
        Bar("frames a second", round(middle["fps"], 1), 58.0, "higher"),
        Bar("processor ms a frame, middle", round(middle["frame ms p50"], 2), FRAME_MS, "lower"),
        Bar("processor ms a frame, 99 of 100", round(middle["frame ms p99"], 2), FRAME_MS, "lower"),
        Bar("key to handled, 99 of 100, ms", round(middle["key ms p99"], 2), KEY_MS, "lower"),
    ]
    opened = Screen(turns=500, columns=1)
    try:
        bars.append(
            Bar("a chat of 500 turns shown, processor ms", round(opened.open_ms, 1), 150.0, "lower")
        )
    finally:
        opened.close()
    notes = ("4 columns of 50 tokens a second each, 1440 x 900, painted without a screen.",)
    return Report("playground", rows, bars, notes=notes)
