"""`main.py test`: the whole test suite, with pytest's own arguments."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Sequence
from pathlib import Path


def run_suite(arguments: Sequence[str]) -> int:
    """Run pytest in the project's folder; returns its exit status."""
    if importlib.util.find_spec("pytest") is None:
        sys.stderr.write("The tests' packages are not installed. Type: python3 main.py test\n")
        return 3
    import pytest

    os.chdir(Path(__file__).resolve().parents[2])
    return int(pytest.main(list(arguments)))
