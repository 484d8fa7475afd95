"""LangGraph on one graph of `bench engine`; prints its seconds as JSON. Runs in a side environment.

    python peer_langgraph.py SHAPE STEPS

The shapes are read from engine_shapes.py beside this file. The graph is built and compiled before
the clock starts, and one short run warms it up.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Annotated, Any, TypedDict

sys.path.append(str(Path(__file__).resolve().parent))  # last: a bench is called json

from engine_shapes import SHAPES, Parents, values  # type: ignore[import-not-found]
from langgraph.graph import END, START, StateGraph


def merge(one: dict[int, int], other: dict[int, int]) -> dict[int, int]:
    return {**one, **other}


class State(TypedDict):
    """What every step has given, by its number."""

    found: Annotated[dict[int, int], merge]


def build(parents: Parents) -> Any:
    graph = StateGraph(State)
    followed = {one for before in parents for one in before}
    for step, before in enumerate(parents):
        graph.add_node(f"n{step}", node(step, before))
        if not before:
            graph.add_edge(START, f"n{step}")
        elif len(before) == 1:
            graph.add_edge(f"n{before[0]}", f"n{step}")
        else:
            graph.add_edge([f"n{one}" for one in before], f"n{step}")
        if step not in followed:
            graph.add_edge(f"n{step}", END)
    return graph.compile()


def node(step: int, before: tuple[int, ...]) -> Any:
    async def work(state: State) -> dict[str, dict[int, int]]:
        value = 1 + max((state["found"][one] for one in before), default=0)
        return {"found": {step: value}}

    return work


async def measure(parents: Parents) -> float:
    limit = {"recursion_limit": 2 * len(parents) + 50}
    await build(parents[:1]).ainvoke({"found": {}}, limit)
    compiled = build(parents)
    started = time.perf_counter()
    result = await compiled.ainvoke({"found": {}}, limit)
    seconds = time.perf_counter() - started
    if [result["found"][step] for step in range(len(parents))] != values(parents):
        raise SystemExit("LangGraph gave wrong values")
    return seconds


def main() -> None:
    shape = next(shape for shape in SHAPES if shape.name == sys.argv[1])
    seconds = asyncio.run(measure(shape.parents(int(sys.argv[2]))))
    sys.stdout.write(json.dumps({"seconds": seconds}) + "\n")


if __name__ == "__main__":
    main()
