"""The graphs of `bench engine`, as parents of each step. Standard library only: the peer reads it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Parents = Sequence[tuple[int, ...]]
"""For each step the earlier steps that it waits for."""
_LAYER = 20


@dataclass(frozen=True)
class Shape:
    """A kind of graph; `parents(n)` is one with n steps."""

    name: str
    parents: Callable[[int], Parents]


def _chain(steps: int) -> Parents:
    return [() if step == 0 else (step - 1,) for step in range(steps)]


def _fan_out(steps: int) -> Parents:
    """One step, all others beside each other behind it, one that joins them."""
    middle = tuple(range(1, steps - 1))
    return [(), *((0,) for _ in middle), middle]


def _layered(steps: int) -> Parents:
    """Layers of twenty, each step behind two of the layer before."""
    parents: list[tuple[int, ...]] = []
    for step in range(steps):
        start = (step // _LAYER - 1) * _LAYER
        own = step % _LAYER
        other = (own * 7 + 3) % _LAYER
        parents.append(() if start < 0 else tuple(sorted({start + own, start + other})))
    return parents


SHAPES = (Shape("chain", _chain), Shape("fan-out", _fan_out), Shape("layered", _layered))


def values(parents: Parents) -> list[int]:
    """What each step gives: one more than the largest value that it waits for."""
    found: list[int] = []
    for before in parents:
        found.append(1 + max((found[one] for one in before), default=0))
    return found
