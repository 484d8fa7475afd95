"""What survives `kill -9`: a real run on simulated models is killed at random moments and goes on.

After each kill the announcements of the killed process (an append-only file) are compared with the
journal. The cost of the journal is that of the real executor with it, less that without it.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.durability_books import Books
from benchmarks.durability_cost import Costs, measure
from benchmarks.report import Bar, Report, Row

KILLS, QUICK_KILLS = 200, 25
_LONGEST_S = 0.7
"""A kill comes at some moment within so long: of a process's own beginning, one time in four, else
of the first that it announces, however slow the PC is."""
_STEPS = 1_000
_PATIENCE_S = 60.0
"""A process that nobody kills has to come to its end within so long."""
_RESUME = "Resume: from opening the engine to the run's first event, without the start of Python."
_COSTS = (
    "Costs: the quickest round of each, the bars in processor time of all threads: the turns that "
    "other programs take are none of the journal's. Run state: a run's opening and end."
)
_ROOT = Path(__file__).resolve().parents[1]


def run(quick: bool) -> Report:
    """Kill and continue, then measure what keeping costs."""
    books, kills, sittings = _kill_and_continue(QUICK_KILLS if quick else KILLS)
    chain = measure(_STEPS, 3 if quick else 7, is_chain=True)
    wide = measure(_STEPS, 3 if quick else 7, is_chain=False)
    finished = sum(len(one.finished) for one in books.runs.values())
    rows: list[Row] = [
        {
            "what": "kills",
            "kills": kills,
            "processes": sittings,
            "runs": len(books.runs),
            "steps announced": finished,
            "in flight, again": books.repeated,
            "resumed": len(books.resumed_s),
            "resume p50 s": _at(books.resumed_s, 0.5),
            "resume max s": _at(books.resumed_s, 1.0),
        },
        _cost_row("a chain of steps", chain),
        _cost_row("steps side by side", wide),
    ]
    bars = [
        Bar("kills", kills, QUICK_KILLS if quick else KILLS, "higher"),
        Bar("finished steps lost", len(books.lost), 0, "lower"),
        Bar("finished steps run again", len(books.redone), 0, "lower"),
        Bar("cut-off runs not offered", len(books.not_offered), 0, "lower"),
        Bar("resume, slowest (s)", _at(books.resumed_s, 1.0), 1.0, "lower"),
        Bar("journal, cpu us a step (chain)", chain.added_us, 300.0, "lower"),
        Bar("journal, cpu us a step (side by side)", wide.added_us, 300.0, "lower"),
    ]
    return Report("durability", rows, bars, notes=_notes(books))


def _kill_and_continue(kills: int) -> tuple[Books, int, int]:
    """The books, how often it was killed, and how many processes there were."""
    chance = random.Random(3)
    books, done, sittings = Books(), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        home, side = Path(folder) / "home", Path(folder) / "side"
        side.touch()
        with _zygote(home, side) as zygote, side.open() as announced:
            while done < kills or any(not one.is_over for one in books.runs.values()):
                delay = chance.uniform(0.0, _LONGEST_S) if done < kills else None
                said = None if chance.random() < 0.25 else side
                is_killed = _sitting(zygote, chance.randrange(1_000), delay, said)
                sittings += 1
                books.take(announced.readlines())
                if is_killed:
                    books.killed()
                    done += 1
                books.check(home)
    return books, done, sittings


@contextlib.contextmanager
def _zygote(home: Path, side: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "benchmarks.durability_child", str(home), str(side)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_ROOT
    ) as zygote:
        try:
            yield zygote
        finally:
            assert zygote.stdin is not None
            zygote.stdin.close()


def _sitting(
    zygote: subprocess.Popen[str], seed: int, delay_s: float | None, side: Path | None
) -> bool:
    """One process from its start to its end. Whether it was killed before it was through.

    The delay counts from its first step, as `side` tells; without, from its own beginning.
    """
    announced = side.stat().st_size if side else 0
    assert zygote.stdin is not None
    assert zygote.stdout is not None
    zygote.stdin.write(f"{seed}\n")
    zygote.stdin.flush()
    pid = int(zygote.stdout.readline())
    # Its own id, even if it has ended: it is collected when it is asked for.
    end = threading.Timer(_PATIENCE_S, os.kill, (pid, signal.SIGKILL))
    end.start()
    if delay_s is not None:
        if side is not None:
            _wait_for_a_step(side, announced)
        time.sleep(delay_s)
        os.kill(pid, signal.SIGKILL)
    zygote.stdin.write("how\n")
    zygote.stdin.flush()
    code = int(zygote.stdout.readline())
    end.cancel()
    if code not in (0, -signal.SIGKILL) or (code and delay_s is None):
        raise RuntimeError(f"a run that nobody killed came to no good end ({code})")
    return code != 0


def _wait_for_a_step(side: Path, size: int) -> None:
    """Until a process has announced that a step began, or has had time enough to."""
    until = time.monotonic() + _PATIENCE_S / 4
    with side.open() as announced:
        announced.seek(size)
        said = ""
        while '["start"' not in said and '["done"' not in said and time.monotonic() < until:
            time.sleep(0.005)
            said += announced.read()


def _cost_row(what: str, costs: Costs) -> Row:
    return {
        "what": what,
        "kept us": round(costs.kept.wall_us, 1),
        "not kept us": round(costs.bare.wall_us, 1),
        "kept cpu us": round(costs.kept.cpu_us, 1),
        "not kept cpu us": round(costs.bare.cpu_us, 1),
        "run state ms": round(costs.run_ms, 1),
    }


def _at(seconds: list[float], share: float) -> float | None:
    if not seconds:
        return None
    return round(sorted(seconds)[min(len(seconds) - 1, int(share * len(seconds)))], 3)


def _notes(books: Books) -> tuple[str, ...]:
    found = [_RESUME, _COSTS]
    for what, places in (("Lost", books.lost), ("Run again", books.redone)):
        if places:
            found.append(f"{what}: {', '.join(places[:5])}.")
    if books.not_offered:
        found.append(f"Not offered: {', '.join(books.not_offered[:5])}.")
    return tuple(found)
