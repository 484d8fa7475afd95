"""The engine's benchmark: every contender is checked for its results, and the bars are all there."""

from __future__ import annotations

import pytest

from benchmarks import engine as bench
from benchmarks.engine_contenders import run_bare, run_forge, run_templates
from benchmarks.engine_shapes import SHAPES, Shape, values


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_contenders_do_the_same_work(shape: Shape) -> None:
    parents = shape.parents(60)
    assert len(parents) == 60
    assert all(one < step for step, before in enumerate(parents) for one in before)
    assert max(values(parents)) == {"chain": 60, "fan-out": 3, "layered": 3}[shape.name]
    assert run_bare(parents) > 0
    assert run_forge(parents).seconds > 0


def test_templates_are_checked_planned_and_run() -> None:
    assert all(seconds > 0 for seconds in run_templates(20))


def test_without_the_peer_its_bars_are_there_and_fall_short(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_peer(name: str, _: object, notes: list[str]) -> None:
        notes.append(f"{name} could not be installed")

    monkeypatch.setattr(bench, "side_python", no_peer)
    monkeypatch.setattr(bench, "STEPS", 50)
    monkeypatch.setattr(bench, "MANY_STEPS", 100)
    report = bench.run(quick=True)
    bars = {bar.what: bar for bar in report.bars}
    assert len(bars) == 8
    peers = [bar for what, bar in bars.items() if "LangGraph" in what]
    assert [bar.ok for bar in peers] == [False, False, False]
    assert [bar.limit for bar in bars.values()] == [15, 15, 15, 0.333, 0.333, 0.333, 2, 1.5]
    assert "langgraph could not be installed" in report.notes
