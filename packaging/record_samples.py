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
from forge_gui.engine.pipeline.document import write_pipeline
from forge_gui.engine.storage.paths import find_folders
from forge_gui.values.graph import Graph
from forge_gui.values.settings import Ollama, Settings


def is_own(graph: Graph) -> bool:
    """Whether all its models are Forge's own."""
    models = [str(step.settings.get("model")) for step in graph.steps if step.kind == "model"]
    return all(model.startswith("forge:") for model in models)


async def record(engine: EngineApi, path: Path, graph: Graph) -> None:
    result = await engine.run(graph, {})
    for step, one in result.steps.items():
        print(f"  {step:>10}: {one.output.get('response', one.error)!r}")
    if result.error:
        raise SystemExit(f"{path.name}: {result.error}")
    recorded = replace(graph, expected=dict(result.outputs))
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
