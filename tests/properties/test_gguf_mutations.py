"""A thousand mutated headers: each is read or refused, in little time and memory."""

from __future__ import annotations

import random
import tracemalloc
from pathlib import Path

from benchmarks.gguf_fuzz_child import Target, mutated, seeds, traced
from forge_gui.engine.formats import gguf

_MOST_MEMORY = 8 * 1024 * 1024
_LONGEST_S = 5.0
"""A bound for "ends at all" on a busy machine; an unloaded one takes milliseconds."""


def test_a_thousand_mutated_headers_are_read_or_refused(tmp_path: Path) -> None:
    target, chance, sound = Target(tmp_path), random.Random(5), seeds(tmp_path)
    tracemalloc.start()
    try:
        for _ in range(1_000):
            target(mutated(chance.choice(sound), chance, sound))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert target.execs == 1_000
    assert peak < _MOST_MEMORY
    assert target.slowest < _LONGEST_S


def test_the_fuzzer_sees_other_ways_through_the_reader(tmp_path: Path) -> None:
    """A fuzzer that is led by coverage must tell inputs apart by it."""
    target, (whole, *_, cut) = Target(tmp_path), seeds(tmp_path)
    assert len(traced(target, whole, {gguf.__file__})) > len(traced(target, cut, {gguf.__file__}))
