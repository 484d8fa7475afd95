"""The graph that every contender of `bench canvas` builds: where nodes stand, what feeds what.

Standard library only: it is read in the peer's environment as well.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

WIDTH, HEIGHT = 1600, 900
"""The window, in pixels."""
COLUMN, ROW = 288, 240
LINKS_PER_NODE = 1.5
_NEAR = 3


@dataclass(frozen=True)
class Shape:
    """`places` by node number; `links` as (source, its output, target, its input); every node has
    two outputs and `inputs` inputs."""

    places: tuple[tuple[int, int], ...]
    links: tuple[tuple[int, int, int, int], ...]
    inputs: int = 2


def shape_of(count: int, links_per_node: float = LINKS_PER_NODE) -> Shape:
    """`count` nodes in columns, each fed by nodes a few columns before it; the same each time."""
    inputs = 2 if links_per_node <= LINKS_PER_NODE else 3
    chance = random.Random(count)
    rows = max(1, round((count * COLUMN / ROW * HEIGHT / WIDTH) ** 0.5))
    places = tuple((i // rows * COLUMN, i % rows * ROW) for i in range(count))
    free = [(node, port) for node in range(rows, count) for port in range(inputs)]
    chance.shuffle(free)
    links = []
    for target, port in sorted(free[: int(count * links_per_node)]):
        column = target // rows
        first = max(0, column - _NEAR) * rows
        source = chance.randrange(first, column * rows)
        links.append((source, chance.randrange(2), target, port))
    return Shape(places, tuple(links), inputs)
