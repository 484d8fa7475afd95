"""A shoot-out whose process is killed goes on where it was; asked for by script."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

from forge_gui.engine.storage.paths import Folders
from forge_gui.scripting.blocking import BlockingEngine
from forge_gui.values.settings import Settings

COUNT = 12
MODEL = "simulation:simulated-writer"
_CHILD = """
import sys
from pathlib import Path
from tests.engine.evaluation.test_shoot_out_killed import MODEL, engine
folder = Path(sys.argv[1])
with engine(folder / "home", 200.0) as forge:
    forge.shoot_out([MODEL], folder / "asked.txt", folder / "out.csv")
"""


def engine(home: Path, tokens_per_second: float) -> BlockingEngine:
    """One simulated model of this speed."""
    simulation = {"models": 1, "tokens_per_second": tokens_per_second, "load_seconds": 0.0}
    settings = Settings.model_validate({"simulation_mode": True, "simulation": simulation})
    return BlockingEngine(settings, Folders(*(home / name for name in "cdkl")))


def test_a_killed_shoot_out_asks_only_what_is_left(tmp_path: Path) -> None:
    asked = "\n".join(f"Question {n}" for n in range(COUNT))
    (tmp_path / "asked.txt").write_text(asked, encoding="utf-8")
    lines = tmp_path / "out.csv.partial.jsonl"
    child = subprocess.Popen([sys.executable, "-c", _CHILD, str(tmp_path)])
    try:
        until = time.monotonic() + 60
        while len(_lines(lines)) < 4 and time.monotonic() < until and child.poll() is None:
            time.sleep(0.02)
    finally:
        child.kill()
        child.wait()
    kept = [json.loads(line) for line in _lines(lines)[1:]]
    assert 3 <= len(kept) < COUNT, "it was killed in the middle"
    with engine(tmp_path / "home", 1e6) as forge:
        table = forge.shoot_out([MODEL], tmp_path / "asked.txt", tmp_path / "out.csv")
        known = forge.measurements()
    assert len(table.answers) == COUNT
    seconds = {one.number: one.seconds for one in table.answers}
    for line in kept:  # what was answered before the kill is as it was: nobody was asked again
        assert seconds[line["outputs"]["number"]] == line["seconds"]
    assert not lines.exists()
    assert MODEL in known, "answers of a shoot-out count as measurements"


def _lines(path: Path) -> list[str]:
    """The whole lines that are there."""
    if not path.exists():
        return []
    return [line for line in path.read_text("utf-8").splitlines(keepends=True) if line[-1] == "\n"]
