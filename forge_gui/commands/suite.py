"""`main.py test`: the whole test suite, with pytest's own arguments."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path


def run_suite(arguments: Sequence[str]) -> int:
    """Run pytest in the project's folder; returns its exit status."""
    import pytest

    os.chdir(Path(__file__).resolve().parents[2])
    return int(pytest.main(list(arguments)))
