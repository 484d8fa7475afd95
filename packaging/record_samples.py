"""Runs the samples that need only Forge's own models and writes what they answer into their files.

    python packaging/record_samples.py

To be run after forge:tiny was trained anew; tests/stories/test_samples.py holds the samples to it.
"""

from __future__ import annotations

import asyncio
import os
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from forge_gui.engine.api import EngineApi, open_engine
from forge_gui.engine.pipeline.check import model_names
from forge_gui.engine.pipeline.document import write_pipeline
from forge_gui.engine.storage.paths import find_folders
from forge_gui.values.approvals import Decision
from forge_gui.values.events import ApprovalAsked, Event
from forge_gui.values.graph import Graph
from forge_gui.values.runs import RunResult
from forge_gui.values.settings import Settings
from forge_gui.values.settings_servers import Ollama


def is_own(graph: Graph) -> bool:
    """Whether all its models are Forge's own."""
    return all(name.startswith("forge:") for name in model_names(graph))


async def approved(engine: EngineApi, graph: Graph) -> RunResult:
    """A run in which whoever is asked says yes."""
    async with asyncio.TaskGroup() as group:

        def hear(event: Event) -> None:
            if isinstance(event, ApprovalAsked):
                yes = Decision(is_approved=True)
                group.create_task(engine.decide(event.run, event.step, yes))

        silence = engine.subscribe(hear)
        try:
            return await engine.run(graph, {})
        finally:
            silence()


async def record(engine: EngineApi, path: Path, graph: Graph) -> None:
    result = await approved(engine, graph)
    for step, one in result.steps.items():
        print(f"  {step:>10}: {one.output.get('response', one.error)!r}")
    if result.error:
        raise SystemExit(f"{path.name}: {result.error}")
    recorded = replace(graph, expected={str(step): one for step, one in result.outputs.items()})
    if recorded != graph:
        write_pipeline(recorded, path)
        path.with_name(f"{path.name}.bak").unlink(missing_ok=True)


async def main() -> None:
    settings = Settings(ollama=Ollama(enabled=False))
    engine = await open_engine(settings, find_folders(os.environ))
    try:
        for path, graph in await engine.samples():
            if is_own(graph):
                print(path.name)
                await record(engine, path, graph)
    finally:
        await engine.close()


if __name__ == "__main__":
    asyncio.run(main())
