"""`bench canvas` keeps its promises of form: one graph for all, all bars always there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import canvas
from benchmarks.canvas import Rounds
from benchmarks.canvas_shape import shape_of


@pytest.mark.parametrize("count", [100, 1_000])
def test_the_graph_has_one_and_a_half_links_a_node_and_no_port_fed_twice(count: int) -> None:
    shape = shape_of(count)
    assert len(shape.places) == len(set(shape.places)) == count
    assert len(shape.links) == count * 1.5
    assert len({(target, port) for _, _, target, port in shape.links}) == len(shape.links)
    assert all(
        shape.places[source][0] < shape.places[target][0] for source, _, target, _ in shape.links
    )
    assert shape == shape_of(count)


def test_all_bars_are_there_and_fall_short_where_the_peer_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(canvas, "_peer_python", lambda notes: notes.append("no peer"))
    figures = dict.fromkeys(("build", "pan", "zoom", "pan 1:1", "zoom step"), 2.0)
    monkeypatch.setattr(canvas, "_measure", lambda *_: figures)
    monkeypatch.setattr(canvas, "_told", lambda *_: None)
    report = canvas.run(quick=True)
    assert [bar.limit for bar in report.bars] == [12.0, 3.0, 3.0, 3.0, 60.0, 33.0, 0.333]
    assert [(bar.value, bar.ok) for bar in report.bars] == [(None, False)] * 7
    assert report.notes == ("no peer",)
    told = {(row["nodes"], row["contender"], row["what"]): row["cpu ms"] for row in report.rows}
    assert told[(1_000, "NodeGraphQt", "pan")] is None
    assert told[(1_000, "forge", "pan")] == told[(1_000, "forge", "zoom step")] == 2.0
    assert (1_000, "NodeGraphQt", "zoom step") not in told
    assert (5_000, "forge", "pan") not in told
    rows = canvas.run(quick=False).rows
    assert (5_000, "forge") in {(row["nodes"], row["contender"]) for row in rows}


def test_ratios_are_medians_of_rounds() -> None:
    rounds = Rounds()
    for ours, theirs in ((1.0, 20.0), (2.0, 20.0), (1.0, 30.0)):
        rounds.add("forge", 1_000, {"build": ours})
        rounds.add("NodeGraphQt", 1_000, {"build": theirs})
    assert rounds.times_faster(1_000, "build") == 20.0
    assert rounds.median("forge", 1_000, "build") == 1.0


def test_a_contender_that_breaks_is_told_and_gives_nothing() -> None:
    notes: list[str] = []
    command = [sys.executable, "-c", "raise SystemExit('it broke')"]
    assert canvas._measure(command, 5, 1, notes) is None
    assert "it broke" in notes[0]


def test_forge_is_measured_with_its_real_canvas(project_root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.canvas_forge", "30", "1"],
        cwd=project_root,
        capture_output=True,
        text=True,
        check=True,
    )
    figures = json.loads(done.stdout)
    assert figures.keys() == {"build", "pan", "zoom", "pan 1:1", "zoom step"}
    assert all(value > 0 for value in figures.values())


def test_the_canvas_at_work_is_told_by_the_clock_and_the_processor(project_root: Path) -> None:
    command = [sys.executable, "-m", "benchmarks.canvas_crowd"]
    told = [
        json.loads(
            subprocess.run(
                [*command, *rest], cwd=project_root, capture_output=True, text=True, check=True
            ).stdout
        )
        for rest in (["work", "800", "600", "3", "1"], ["open", "60", "1"])
    ]
    kinds = [f"{way}{kind}" for way in ("", " cpu") for kind in ("", " p95", " first")]
    assert told[0].keys() == {f"{what}{kind}" for what in canvas._WORK for kind in kinds}
    assert told[1].keys() == {"open", "open cpu"}
    assert all(value > 0 for figures in told for value in figures.values())


def test_a_drag_is_judged_by_its_median_frame_at_the_slower_zoom() -> None:
    figures = {f"{what} p95": 20.0 for what in canvas._WORK}
    figures |= dict.fromkeys(canvas._WORK, 15.0) | {"drag near": 25.0}
    crowd = canvas.Crowd({(1_920, 1_080): figures}, {"idle": 100.0}, {"open": 2_500.0})
    assert [bar.value for bar in canvas._crowd_bars(crowd)] == [2.5, 40.0, 20.0, 0.2]
    assert [bar.ok for bar in canvas._crowd_bars(crowd)] == [True, False, True, True]
