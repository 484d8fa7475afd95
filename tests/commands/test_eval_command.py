"""`main.py eval`: a gate that says why, and the same set from a script."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from forge_gui.commands.eval_lines import comparison_lines
from forge_gui.commands.eval_order import EvalWords, lift_order, target_of
from forge_gui.commands.evaluate import eval_command
from forge_gui.engine.api import EngineApi
from forge_gui.engine.assembly import assemble
from forge_gui.engine.backends.base import Backend
from forge_gui.engine.backends.chosen import Crashed
from forge_gui.engine.backends.registry import Build
from forge_gui.engine.backends.simulation.backend import SimulationBackend
from forge_gui.engine.backends.simulation.script import ScriptedAnswer, SimulatedModel
from forge_gui.engine.clock import Clock
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.errors import BadRequest
from forge_gui.values.evaluations import (
    Evaluation,
    EvaluationComparison,
    EvaluationId,
    EvaluationStatus,
    Shown,
)
from forge_gui.values.sentence import say
from forge_gui.values.settings import Settings
from forge_gui.values.test_sets import Target, TestSet

ROWS = 32


def knows(name: str, right: int) -> SimulatedModel:
    answers = [ScriptedAnswer(str(n) if n <= right else "no", f"<{n}>") for n in range(ROWS)]
    return SimulatedModel(name, load_s=0.0, answers=tuple(answers))


MODELS = knows("good", ROWS), knows("bad", 12)


def command(folder: Path, **words: object) -> tuple[int, str, str]:
    table = folder / "rows.csv"
    if not table.exists():
        lines = ["q,expected", *(f"<{n}>,{n}" for n in range(ROWS))]
        table.write_text("\n".join(lines) + "\n", "utf-8")

    def builders(_: Settings, clock: Clock, crashed: Crashed) -> Mapping[tuple[str, ...], Build]:
        def build() -> Backend:
            return SimulationBackend(MODELS, clock=clock, on_crash=crashed)

        return {("simulation",): build}

    async def open_engine() -> EngineApi:
        chosen = Settings.model_validate({"simulation_mode": True, "sequential_execution": False})
        folders = Folders(folder / "c", folder / "d", folder / "k", folder / "l")
        return await assemble(chosen, folders, Clock(), builders)

    out, errors = io.StringIO(), io.StringIO()
    status = eval_command(
        EvalWords(words.pop("file", table), at_once=4, **words),  # type: ignore[arg-type]
        open_engine,
        Console(file=out, width=200),
        Console(file=errors, width=200),
    )
    return status, out.getvalue(), errors.getvalue()


def test_a_regression_ends_with_one_and_says_which_rows(tmp_path: Path) -> None:
    saved = tmp_path / "baseline.jsonl"
    status, said, _ = command(tmp_path, model="simulation:good", save=saved)
    assert status == 0
    assert "passed  100.0 % (89.3 to 100.0, Wilson)" in said
    status, said, _ = command(tmp_path, model="simulation:bad", against=str(saved))
    assert status == 1
    assert "Worse: -59.4 points" in said
    assert "row 14 (100 -> 0): no" in said
    assert said.rstrip().endswith("This is a regression.")
    status, said, _ = command(tmp_path, model="simulation:good", against="last", as_json=True)
    found = json.loads(said)
    assert status == 0
    assert found["against"]["shown"] == "better"
    assert len(found["against"]["better"]) == 19
    assert found["aggregate"]["passed"]["mean"] == 1.0


def test_a_loss_beyond_what_was_allowed_says_so() -> None:
    """Where the interval shows nothing, "a regression" alone would say the opposite of it."""
    run = Evaluation(EvaluationId("e"), "S", Target(), EvaluationStatus.DONE, 7)
    found = EvaluationComparison(
        run, run, (), 0, 0, None, Shown.NOTHING, True, say("No difference.")
    )
    assert comparison_lines(found)[-1] == (
        "The mean loss is more than was allowed: this is a regression."
    )
    worse = replace(found, shown=Shown.WORSE)
    assert comparison_lines(worse)[-1] == "This is a regression."


def test_what_is_refused_ends_with_two(tmp_path: Path) -> None:
    assert command(tmp_path)[0] == 2
    status, _, errors = command(tmp_path, model="simulation:good", against="last")
    assert (status, "not run to its end yet" in errors) == (2, True)
    status, said, _ = command(tmp_path, file=tmp_path / "gone.tests.json", as_json=True)
    assert (status, json.loads(said)["status"]) == (2, "refused")
    status, _, errors = command(tmp_path, is_lift=True)
    assert (status, "no ensemble" in errors) == (2, True)


def test_the_lift_meter_from_the_command_line(tmp_path: Path) -> None:
    models = "simulation:good", "simulation:bad", "simulation:bad"
    status, said, errors = command(tmp_path, is_lift=True, ensemble=models, samples=1)
    assert status == 0, errors
    assert "The best model alone does better" in said
    assert "simulation:good alone: 100.0 %" in said


def test_paths_begin_where_they_were_written(tmp_path: Path) -> None:
    own = TestSet("S", target=Target(pipeline="p.forge.json", prompt="Say {q}."))
    file = tmp_path / "s.tests.json"
    target, folder = target_of(EvalWords(file), own)
    assert (target, folder) == (own.target, tmp_path)
    target, folder = target_of(EvalWords(file, model="m"), own)
    assert (target, folder) == (Target(model="m", prompt="Say {q}."), Path.cwd())
    with pytest.raises(BadRequest, match="Beside which model"):
        lift_order(EvalWords(file), own)
    assert lift_order(EvalWords(file, singles=("a", "a", "b")), own).singles == ("a", "b")
