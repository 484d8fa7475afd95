"""Five hundred model files in the stores of other programs: how long the first look and later ones take.

Files are sparse, with headers as large as those of real models (a vocabulary of 150,000 words and
as many merges; twenty vocabularies in all, because models share theirs). What counts is processor
time: the disk is this machine's cache.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path

from benchmarks.random_gguf import header_bytes
from benchmarks.report import Bar, Report, Row
from forge_gui.engine.library.stores.file_shelf import FileShelf
from forge_gui.engine.library.stores.places import StorePlace
from forge_gui.engine.library.stores.shelved import Shelved
from forge_gui.engine.storage.kept_facts import KeptFacts
from forge_gui.values.model_places import Store

_TENSORS = 300
_WIDTH = 1024
_VOCABULARIES = 20


def run(quick: bool) -> Report:
    """A look into empty books, one as after another start, one where nothing has changed."""
    files = 100 if quick else 500
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        before = _made(root / "own", files)
        rows = asyncio.run(_looks(root, files))
        after = sum(path.stat().st_blocks * 512 for path in (root / "own").rglob("*.gguf"))
    first, second, third = (float(row["cpu_s"] or 0) for row in rows)
    bars = [
        Bar("first look, processor seconds a file", round(first / files, 4), 0.04, "lower"),
        Bar("look after a start, processor ms", round(second * 1000, 1), 500, "lower"),
        Bar("look where nothing changed, processor ms", round(third * 1000, 1), 300, "lower"),
        Bar("bytes copied", float(after - before), 0, "lower"),
    ]
    return Report("stores", rows, bars)


def _made(folder: Path, files: int) -> int:
    """So many sparse models, all of one size; returns the bytes that they take on the disk."""
    folder.mkdir()
    headers = [_header(number) for number in range(_VOCABULARIES)]
    for number in range(files):
        header = headers[number % _VOCABULARIES]
        path = folder / f"model-{number:04}-Q8_0.gguf"
        with path.open("wb") as file:
            file.write(header)
            file.truncate(len(header) + _TENSORS * _WIDTH * _WIDTH * 4 + number * 4096)
    return sum(path.stat().st_blocks * 512 for path in folder.iterdir())


def _header(vocabulary: int) -> bytes:
    told: dict[str, str | int | list[str]] = {
        "general.architecture": "llama",
        "general.name": "sparse",
        "llama.context_length": 8192,
        "tokenizer.ggml.tokens": [f"word{vocabulary}x{number}" for number in range(150_000)],
        "tokenizer.ggml.merges": [f"wo rd{vocabulary}x{number}" for number in range(150_000)],
    }
    tensors = [
        (f"blk.{number}.weight", (_WIDTH, _WIDTH), 0, _WIDTH * _WIDTH * 4)
        for number in range(_TENSORS)
    ]
    return header_bytes(told, tensors)


async def _looks(root: Path, files: int) -> list[Row]:
    places = [StorePlace(Store.OWN_FOLDER, root / "own")]
    rows: list[Row] = []
    for starts in ("first look", "after a start"):
        async with asyncio.TaskGroup() as group:
            kept = KeptFacts(root / "kept.json", group, rest_s=0.0, max_bytes=8 * 1024 * 1024)
            shelf = FileShelf(lambda: places, kept)
            rows.append(await _timed(starts, files, shelf))
            if starts == "after a start":
                rows.append(await _timed("nothing changed", files, shelf))
            await kept.close()
    return rows


async def _timed(what: str, files: int, shelf: FileShelf) -> Row:
    told_at: list[float] = []
    began, cpu = time.perf_counter(), time.process_time()

    def heard(_: Shelved) -> None:
        told_at.append(time.perf_counter() - began)

    found = await shelf.look(heard)
    return {
        "look": what,
        "files": files,
        "models": len(found.models),
        "seconds": round(time.perf_counter() - began, 3),
        "cpu_s": round(time.process_time() - cpu, 3),
        "told_first_s": round(told_at[0], 3) if told_at else None,
        "told_times": len(told_at),
    }
