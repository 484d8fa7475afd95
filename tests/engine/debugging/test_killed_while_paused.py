"""A process that is really killed while a run of it stands still: the run is offered and goes on."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

from forge_gui.values.events import RunFinished, RunPaused
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import RunStatus
from tests.engine.simulated import engine_on

_CHILD = """
import asyncio, sys
from pathlib import Path
from forge_gui.values.debugging import Breakpoint, Errand
from forge_gui.values.events import RunPaused
from forge_gui.values.ids import StepId
from tests.engine.simulated import engine_on, pipeline, template_step

async def main(folder):
    steps = [template_step("a", "A"), template_step("b", "b:{a}")]
    async with engine_on(folder) as (engine, hearing):
        errand = Errand(breakpoints=(Breakpoint(StepId("b")),))
        run = await engine.start_run(pipeline(steps, ["a>b.a"]), {}, None, errand)
        await hearing.first(RunPaused)
        await engine.edit_value(run, StepId("b"), "a", "mine")
        while len((await engine.run_record(run)).moments) < 6:
            await asyncio.sleep(0.01)
        print(run, flush=True)
        await asyncio.sleep(60)

asyncio.run(main(Path(sys.argv[1])))
"""
_ROOT = Path(__file__).resolve().parents[3]


def _run_and_kill(folder: Path) -> RunId:
    """A run in a process of its own, killed when it stands still."""
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=_ROOT,
    )
    with child:
        assert child.stdout is not None
        run = RunId(child.stdout.readline().strip())
        os.kill(child.pid, signal.SIGKILL)
    assert run.startswith("run-")
    return run


async def test_a_run_killed_while_it_stands_still_goes_on_without_pausing(tmp_path: Path) -> None:
    run = await asyncio.to_thread(_run_and_kill, tmp_path)
    async with engine_on(tmp_path) as (engine, hearing):
        (offered,) = await engine.unfinished_runs()
        assert (offered.run, offered.status) == (run, RunStatus.INTERRUPTED)
        continued = await engine.resume_run(run)
        result = (await hearing.first(RunFinished)).result
        assert not hearing.of(RunPaused)
        told = [m.event for m in (await engine.run_record(run)).moments]
    assert continued.kept == (StepId("a"),)
    assert result.outputs == {"b": "b:mine"}
    assert any(isinstance(one, RunPaused) for one in told)
