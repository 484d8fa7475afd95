"""Readings as a table for other programs: CSV with one row a moment and one column a curve."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from forge_gui.engine.storage.files import write_text
from forge_gui.values.metrics import Reading
from forge_gui.values.monitoring import Past, measured

Rows = list[list[str]]
UNITS: Mapping[str, str] = {
    "cpu": "%",
    "core": "%",
    "mhz": "MHz",
    "ram": "bytes",
    "swap": "bytes",
    "gpu": "%",
    "gpu-mhz": "MHz",
    "vram": "bytes",
    "watts": "W",
    "celsius": "C",
    "read": "bytes/s",
    "written": "bytes/s",
    "free": "bytes",
    "tokens": "tokens/s",
    "model-ram": "bytes",
    "model-vram": "bytes",
    "model-cpu": "% of a core",
}


def rows_of_readings(readings: Sequence[Reading]) -> Rows:
    """A row a reading, cores among the columns; the first row names the columns."""
    told = [(one.at, dict(_with_cores(one))) for one in readings]
    keys = list(dict.fromkeys(key for _at, figures in told for key in figures))
    rows = [["time", *(headed(key) for key in keys)]]
    for at, figures in told:
        rows.append([_moment(at), *(_number(figures.get(key)) for key in keys)])
    return rows


def rows_of_past(past: Past) -> Rows:
    """A row a piece of time, three columns a curve."""
    keys = list(past.series)
    names = [f"{headed(key)} {what}" for key in keys for what in ("lowest", "mean", "highest")]
    by_time: dict[float, dict[str, tuple[float, float, float]]] = {}
    for key, one in past.series.items():
        for at, *figures in zip(one.times, one.low, one.mean, one.high, strict=True):
            by_time.setdefault(at, {})[key] = (figures[0], figures[1], figures[2])
    rows = [["time", *names]]
    for at in sorted(by_time):
        told = by_time[at]
        cells = (told.get(key, (None, None, None)) for key in keys)
        rows.append([_moment(at), *(_number(value) for cell in cells for value in cell)])
    return rows


def headed(key: str) -> str:
    """A column's name with its unit: `vram0 (bytes)`."""
    unit = UNITS.get(key.partition(" ")[0].rstrip("0123456789"), "")
    return f"{key} ({unit})" if unit else key


def write_rows(path: Path, rows: Rows) -> None:
    """Whole or not at all. Raises FileNotWritten. Blocks."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    write_text(path, text.getvalue(), keep_old=False)


def _with_cores(reading: Reading) -> Iterable[tuple[str, float]]:
    yield from measured(reading)
    for number, percent in enumerate(reading.cores_percent):
        yield f"core{number}", percent


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.6g}" if value < 1_000_000 else f"{value:.0f}"
