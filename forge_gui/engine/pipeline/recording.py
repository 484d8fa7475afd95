"""What a run tells whoever keeps it: how it opened, each step that ended, how it all ended.

The executor waits for each answer before it tells the rest of the world, so nothing that was
announced as finished can be lost. Without a recorder nothing is kept, and nothing is waited for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from forge_gui.values.debugging import WHOLE, Errand
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, StepResult


@dataclass(frozen=True, slots=True)
class RunOpening:
    """All that is needed to run it again: `started_at` is epoch seconds, `models` are digests."""

    run: RunId
    graph: Graph
    inputs: Mapping[str, str]
    started_at: float
    parent: RunId | None = None
    """The run that this one repeats from a step on."""
    models: Mapping[ModelId, str] = field(default_factory=dict)
    folder: Path | None = None
    """Where the pipeline's file is; relative paths in its steps begin there."""
    from_step: StepId | None = None
    """From which on it repeats its parent; None: all of it."""
    errand: Errand = WHOLE
    steps: int | None = None
    """How many take part; None: all."""


class Recorder(Protocol):
    """Keeps runs. No method raises: what cannot be kept does not stop a run."""

    async def began(self, opening: RunOpening) -> None:
        """On the disk when it returns, power cut or not. A run that continues begins again."""

    async def step_ended(self, run: RunId, result: StepResult) -> None:
        """Outlives the process when it returns; to be awaited before the end is announced."""

    async def ended(self, result: RunResult) -> None:
        """On the disk when it returns, power cut or not."""

    async def note(self, run: RunId, step: StepId, key: str, value: Json) -> None:
        """Keep something about a step that has not ended: a question that waits, parts of a map.

        The newest value of a key counts; it is there again when the run continues.
        """
