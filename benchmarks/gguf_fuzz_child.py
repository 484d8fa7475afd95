"""The child of bench gguf-fuzz: feeds the GGUF reader mutated headers, led by what they reach.

With atheris (the extra `fuzz`) libFuzzer chooses the mutations; without it a small mutator here
keeps every input that takes a way through the reader that none took before (sys.settrace). The
memory of this process is limited by the system: an unbounded allocation ends it.
"""

from __future__ import annotations

import json
import os
import random
import resource
import struct
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import Any

from benchmarks.random_gguf import LlamaShape, header_bytes, write_random_llama

MOST_MEMORY = 2 * 1024**3
_NUMBERS = (0, 1, 2, 3, 7, 8, 9, 13, 24, 31, 64, 255, 2**16, 2**31, 2**32 - 1, 2**63, 2**64 - 1)
_KEPT = 2_000


def seeds(folder: Path) -> list[bytes]:
    """Small sound files: the parts that headers are made of."""
    shape = LlamaShape(hidden=32, layers=1, heads=2, kv_heads=1, feed_forward=32, vocabulary=300)
    whole = write_random_llama(folder / "seed.gguf", shape).read_bytes()
    told: dict[str, Any] = {"general.architecture": "bert", "general.alignment": 64, "x": [1, 2]}
    texts: dict[str, Any] = {"tokenizer.ggml.tokens": ["a"] * 2_000, "split.count": 2}
    tensors = [("a", (32, 2), 2, 36), ("b", (4,), 0, 16)]
    small = header_bytes(told, tensors) + bytes(256)
    return [whole, small, header_bytes(texts, []), header_bytes({}, [], version=2), b"GGUF"]


class Target:
    """Reads one input; anything but a header or FileDamaged is a crash."""

    def __init__(self, folder: Path) -> None:
        from forge_gui.engine.formats.gguf import read_gguf
        from forge_gui.engine.formats.gguf_lists import KnownLists
        from forge_gui.values.errors import FileDamaged

        self._read, self._refused = read_gguf, FileDamaged
        self._known = KnownLists()
        self._path = folder / "input.gguf"
        self.execs = 0
        self.slowest = 0.0

    def __call__(self, data: bytes) -> None:
        self._path.write_bytes(data)
        begin = time.perf_counter()
        try:
            header = self._read(self._path)
            again = self._read(self._path, self._known)
            assert (again.places, again.tensors) == (header.places, header.tensors)
            answers = (header.parameters, header.kv_bytes_per_token, header.context_length)
            assert all(answer is None or answer >= 0 for answer in answers)
            assert isinstance(header.quantization + header.chat_template + header.licence, str)
            assert isinstance(header.is_embedding_model and header.is_model, bool)
        except self._refused as damage:
            if not damage.sentence.endswith("."):
                raise ValueError(damage.sentence) from damage
        self.slowest = max(self.slowest, time.perf_counter() - begin)
        self.execs += 1


def with_libfuzzer(seconds: float, folder: Path) -> None:
    """Does not return: libFuzzer ends the process and tells its counts on stderr."""
    import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore]

    with atheris.instrument_imports(include=["forge_gui.engine.formats"]):
        import forge_gui.engine.formats.gguf  # noqa: F401 (imported to be watched)
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, seed in enumerate(seeds(folder)):
        (corpus / str(number)).write_bytes(seed)
    target = Target(folder)
    options = [f"-max_total_time={seconds:.0f}", "-timeout=5", "-rss_limit_mb=1024", "-seed=1"]
    atheris.Setup(
        [sys.argv[0], *options, "-max_len=65536", "-print_final_stats=1", str(corpus)], target
    )
    atheris.Fuzz()


def with_tracing(seconds: float, folder: Path) -> dict[str, float]:
    """The same by hand; returns the counts."""
    from forge_gui.engine.formats import gguf, gguf_header, gguf_lists

    files = {gguf.__file__, gguf_header.__file__, gguf_lists.__file__}
    target, chance = Target(folder), random.Random(1)
    seen: set[tuple[str, int, int]] = set()
    kept = seeds(folder)
    for one in kept:
        seen |= traced(target, one, files)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data = mutated(chance.choice(kept), chance, kept)
        ways = traced(target, data, files)
        if ways - seen:
            seen |= ways
            kept = [*kept, data][-_KEPT:]
    return {
        "execs": target.execs,
        "ways": len(seen),
        "inputs": len(kept),
        "slowest_ms": target.slowest * 1000,
    }


def traced(
    target: Callable[[bytes], None], data: bytes, files: set[str]
) -> set[tuple[str, int, int]]:
    """The steps from line to line that an input takes through the reader."""
    ways: set[tuple[str, int, int]] = set()

    def follow(frame: FrameType, _event: str, _: object) -> Any:
        name = frame.f_code.co_filename
        if name not in files:
            return None
        last = frame.f_lineno

        def line(inner: FrameType, event: str, _: object) -> Any:
            nonlocal last
            if event == "line":
                ways.add((name, last, inner.f_lineno))
                last = inner.f_lineno
            return line

        return line

    sys.settrace(follow)
    try:
        target(data)
    finally:
        sys.settrace(None)
    return ways


def mutated(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """A few changes where headers are sensitive: numbers, lengths, ends, pieces of other inputs."""
    found = bytearray(data[:65_536])
    for _ in range(chance.randint(1, 5)):
        at = chance.randrange(len(found) + 1) if chance.random() < 0.5 else chance.randrange(64)
        at = min(at, len(found))
        kind = chance.randrange(6)
        number = chance.choice(_NUMBERS)
        if kind == 0:
            found[at : at + 8] = struct.pack("<Q", number)
        elif kind == 1:
            found[at : at + 4] = struct.pack("<I", number & 0xFFFFFFFF)
        elif kind == 2:
            found[at : at + 1] = bytes([chance.randrange(256)])
        elif kind == 3:
            del found[at : at + chance.randint(1, 40)]
        elif kind == 4:
            other = chance.choice(others)
            begin = chance.randrange(len(other) + 1)
            found[at:at] = other[begin : begin + chance.randint(1, 200)]
        else:
            del found[at:]
    return bytes(found)


def main() -> None:
    seconds, way = float(sys.argv[1]), sys.argv[2]
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    place = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: PTH112, S108 (memory, a folder of our own in it)
    with tempfile.TemporaryDirectory(dir=place) as folder:
        if way == "libfuzzer":
            with_libfuzzer(seconds, Path(folder))
        counts = with_tracing(seconds, Path(folder))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        sys.stdout.write(json.dumps(counts | {"peak_mib": peak}) + "\n")


if __name__ == "__main__":
    main()
