"""What a kind of task is: its name, its wordings and a generator of prompts with answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tiny.values import Values


@dataclass(frozen=True)
class Task:
    """One task: the instruction, the text it works on (may be empty) and the only right answer."""

    instruction: str
    body: str
    answer: str


@dataclass(frozen=True)
class Kind:
    """One kind of task. `weight` is its share of the training examples."""

    name: str
    summary: str
    wordings: tuple[str, ...]
    make: Callable[[Values, str], Task]
    weight: float = 1.0

    def task(self, values: Values) -> Task:
        return self.make(values, values.pick(self.wordings))
