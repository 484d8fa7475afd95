"""A test set whose process is killed goes on where it was; run by script."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

from forge_gui import evaluate
from forge_gui.engine.storage.paths import Folders
from forge_gui.scripting.blocking import BlockingEngine
from forge_gui.values.evaluations import EvaluationStatus, Turn
from forge_gui.values.settings import Settings

COUNT = 12
MODEL = "simulation:simulated-writer"
_CHILD = """
import sys
from pathlib import Path
from forge_gui import evaluate
from tests.engine.test_sets.test_killed_evaluation import MODEL, engine
folder = Path(sys.argv[1])
with engine(folder / "home", 200.0) as forge:
    evaluate(folder / "rows.csv", model=MODEL, engine=forge)
"""


def engine(home: Path, tokens_per_second: float) -> BlockingEngine:
    """One simulated model of this speed."""
    simulation = {"models": 1, "tokens_per_second": tokens_per_second, "load_seconds": 0.0}
    settings = Settings.model_validate({"simulation_mode": True, "simulation": simulation})
    return BlockingEngine(settings, Folders(*(home / name for name in "cdkl")))


def test_a_killed_run_asks_only_what_is_left(tmp_path: Path) -> None:
    rows = "q,expected\n" + "".join(f"Question {n},42\n" for n in range(COUNT))
    (tmp_path / "rows.csv").write_text(rows, encoding="utf-8")
    child = subprocess.Popen([sys.executable, "-c", _CHILD, str(tmp_path)])
    try:
        until = time.monotonic() + 90
        while len(_lines(tmp_path)) < 4 and time.monotonic() < until and child.poll() is None:
            time.sleep(0.02)
    finally:
        child.kill()
        child.wait()
    kept = [json.loads(line) for line in _lines(tmp_path)[1:]]
    assert 3 <= len(kept) < COUNT, "it was killed in the middle"
    with engine(tmp_path / "home", 1e6) as forge:
        found = evaluate(tmp_path / "rows.csv", model=MODEL, engine=forge)
        again = evaluate(tmp_path / "rows.csv", model=MODEL, against="last", engine=forge)
    assert (found.run.status, found.run.done) == (EvaluationStatus.DONE, COUNT)
    assert found.run.resumed >= len(kept)
    seconds = {row.number: row.seconds for row in found.rows}
    for line in kept:  # what was answered before the kill is as it was: nobody was asked again
        assert seconds[line["row"]] == line["seconds"]
    assert again.run.id != found.run.id
    assert again.comparison is not None
    assert (again.comparison.is_regression, again.comparison.count(Turn.SAME)) == (False, COUNT)


def _lines(folder: Path) -> list[str]:
    """The whole lines that are there."""
    for path in (folder / "home" / "d" / "evaluations").glob("eval-*.jsonl"):
        text = path.read_text(encoding="utf-8")
        return [line for line in text.splitlines(keepends=True) if line.endswith("\n")]
    return []
