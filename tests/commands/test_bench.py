"""The one shape of every benchmark, and what `bench` prints of it."""

from __future__ import annotations

import io
import json

import pytest
from rich.console import Console

from benchmarks.report import Bar, Report
from forge_gui.commands.bench import names_and_summaries, show

_BARS = (
    Bar("speed", 2.0, 1.0, "higher"),
    Bar("memory", 2.0, 1.0, "lower"),
    Bar("not to be had here", None, 1.0, "lower"),
)
_REPORT = Report("trial", [{"nodes": 1000, "ms": 0.123456}, {"nodes": 5000}], _BARS, {"cores": 2})


@pytest.mark.parametrize(
    ("value", "better", "ok"),
    [(1.0, "lower", True), (1.1, "lower", False), (1.0, "higher", True), (0.9, "higher", False)],
)
def test_a_bar_holds_at_its_limit(value: float, better: str, ok: bool) -> None:
    bar = Bar("x", value, 1.0, "lower" if better == "lower" else "higher")
    assert bar.ok is ok


def test_json_has_the_agreed_keys_and_every_bar() -> None:
    document = json.loads(_REPORT.as_json())
    assert list(document) == ["bench", "machine", "rows", "bars"]
    assert [bar["ok"] for bar in document["bars"]] == [True, False, False]
    assert set(document["bars"][0]) == {"what", "value", "limit", "better", "ok"}
    assert not _REPORT.ok


def test_the_table_shows_rows_bars_and_what_was_not_measured() -> None:
    console = Console(file=io.StringIO(), width=100)
    show(_REPORT, console)
    text = console.file.getvalue()  # type: ignore[attr-defined]
    for word in ("1000", "0.123", "✓", "✗", "not measured", "≥ 1"):
        assert word in text


def test_benchmarks_are_listed_with_what_they_are_for() -> None:
    for name, summary in names_and_summaries().items():
        assert summary, name
        assert "_" not in name
