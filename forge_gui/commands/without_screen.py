"""No screen: say so, prove the set-up with a sample in the terminal, name what works without one."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from forge_gui.commands.opening import OpenEngine, engine_opener, opened
from forge_gui.commands.run import Exit, RunOrder, run_command
from forge_gui.commands.terminal import error_console, writer
from forge_gui.values.graph import Graph

_OWN = "forge:"


_HINT = """
Without a screen these work:
  main.py run FILE           run a pipeline
  main.py screenshots DIR    pictures of every page of the app
"""


def run_first_sample(fault: str, settings: Sequence[str]) -> int:
    """Run the simplest sample that needs only Forge's own model. Returns the exit status."""
    sys.stderr.write(f"{fault}\n")
    open_engine = engine_opener(settings)
    sample = asyncio.run(_first_sample(open_engine))
    if sample is None:
        sys.stderr.write("No sample that could prove the set-up is installed.\n")
        status = int(Exit.FAILED)
    else:
        sys.stderr.write(f"A sample runs here in the terminal instead: {sample.name}\n\n")
        status = run_command(RunOrder(sample), open_engine, writer(error_console()))
    sys.stderr.write(_HINT)
    return status


async def _first_sample(open_engine: OpenEngine) -> Path | None:
    async with opened(open_engine) as engine:
        samples = await engine.samples()
    return next((path for path, graph in samples if needs_only_forge(graph)), None)


def needs_only_forge(graph: Graph) -> bool:
    """Whether every model of the pipeline is Forge's own, and there is one."""
    models = [str(step.settings["model"]) for step in graph.steps if "model" in step.settings]
    return bool(models) and all(model.startswith(_OWN) for model in models)
