"""`main.py test`: the whole test suite, with pytest's own arguments.

Without arguments its files are shared out among processes; what is named is run in this one, so
that a debugger can stop in it.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Sequence
from pathlib import Path

_MOST_WORKERS = 4


def run_suite(arguments: Sequence[str]) -> int:
    """Run pytest in the project's folder; returns its exit status."""
    if importlib.util.find_spec("pytest") is None:
        sys.stderr.write("The tests' packages are not installed. Type: python3 main.py test\n")
        return 3
    import pytest

    os.chdir(Path(__file__).resolve().parents[2])
    return int(pytest.main(list(arguments) or shared_out(os.cpu_count() or 1)))


def shared_out(cores: int) -> list[str]:
    """Arguments for the whole suite: a process a core, and not more than stories that load models
    and draw windows have memory for. A file stays in one process: its fixtures are made once."""
    workers = min(cores, _MOST_WORKERS)
    return ["-n", str(workers), "--dist", "loadfile"] if workers > 1 else []
