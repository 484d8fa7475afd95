"""The GGUF reader under fuzzing: a minute of each of two fuzzers that are led by coverage.

libFuzzer (through atheris, in an environment of its own) and a small mutator that follows the
reader line by line. Bars: no crash, no memory without bound, no input that takes long.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from benchmarks.report import Bar, Report, Row
from benchmarks.side_environment import libraries_of, side_python

ATHERIS = ("atheris==3.0.0",)
_ROOT = Path(__file__).resolve().parents[1]
_STATS = {
    "execs": r"stat::number_of_executed_units: (\d+)",
    "inputs": r"stat::new_units_added:\s+(\d+)",
    "peak_mib": r"stat::peak_rss_mb:\s+(\d+)",
    "ways": r"cov: (\d+) ft",
}


def run(quick: bool) -> Report:
    """Both fuzzers one after the other; a minute each, or ten seconds."""
    seconds = 10.0 if quick else 60.0
    notes: list[str] = []
    rows = [_traced(seconds)]
    python = side_python("atheris", ATHERIS, notes)
    if python is not None:
        rows.append(_libfuzzer(python, seconds))
    crashes = sum(1 for row in rows if row["crashed"])
    execs = sum(int(row["execs"] or 0) for row in rows)
    peak = max(float(row["peak_mib"] or 0) for row in rows)
    bars = [
        Bar("crashes", crashes, 0, "lower"),
        Bar("headers read or refused", execs, 1_000, "higher"),
        Bar("most memory, MiB", peak, 256, "lower"),
    ]
    return Report("gguf-fuzz", rows, bars, notes=notes)


def _traced(seconds: float) -> Row:
    done = _child([sys.executable], seconds, "tracing", {})
    counts = json.loads(done.stdout) if done.returncode == 0 else {}
    row: dict[str, str | float | bool | None] = {
        "fuzzer": "by lines",
        "seconds": seconds,
        "crashed": done.returncode != 0,
    }
    return row | dict.fromkeys(("execs", "inputs", "peak_mib", "ways")) | counts


def _libfuzzer(python: Path, seconds: float) -> Row:
    ours = libraries_of(Path(sys.executable))
    paths = {"PYTHONPATH": os.pathsep.join((str(_ROOT), str(ours)))}
    done = _child([str(python)], seconds, "libfuzzer", paths)
    row: dict[str, str | float | bool | None] = {
        "fuzzer": "libFuzzer",
        "seconds": seconds,
        "crashed": done.returncode != 0,
    }
    for name, pattern in _STATS.items():
        found = re.findall(pattern, done.stderr)
        row[name] = float(found[-1]) if found else None
    return row


def _child(
    python: list[str], seconds: float, way: str, more: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    command = [*python, "-m", "benchmarks.gguf_fuzz_child", str(seconds), way]
    return subprocess.run(
        command,
        cwd=_ROOT,
        env=os.environ | more,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=seconds * 3 + 60,
        check=False,
    )
