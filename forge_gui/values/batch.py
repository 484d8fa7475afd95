"""Words for running one pipeline over a table: the order, how far it is, how it ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:  # only named here: a start makes no values that it does not need
    from forge_gui.values.graph import Graph
    from forge_gui.values.json_value import JsonObject

BatchId = NewType("BatchId", str)


@dataclass(frozen=True, slots=True)
class TableView:
    """What a table looks like beside a pipeline, before anything runs.

    `rows` counts all rows; `first` holds a few of them; `missing` are inputs of the pipeline that
    have no column (they take their examples), `unused` are columns that feed no input.
    """

    columns: tuple[str, ...]
    rows: int
    first: tuple[JsonObject, ...] = ()
    missing: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchOrder:
    """What to run. Paths are texts, so that the order can be shown and kept.

    `given` holds values for inputs that have no column. `at_once` rows run side by side.
    `is_fresh`: forget what an earlier, unfinished batch into the same file had done.
    """

    graph: Graph
    table: str
    results: str
    given: Mapping[str, str] = field(default_factory=dict)
    at_once: int = 1
    is_fresh: bool = False
    folder: str = ""
    """Where the pipeline's file is; relative paths in its steps begin there."""


class BatchStatus(StrEnum):
    RUNNING = "running"
    DONE = "done"
    """Every row has been tried; some may have failed."""
    STOPPED = "stopped"
    """Somebody stopped it; the rest can be continued."""
    HALTED = "halted"
    """It stopped itself: too many rows failed one after another."""


@dataclass(frozen=True, slots=True)
class BatchProgress:
    """How far a batch is. `done` counts rows with a result of this or an earlier session."""

    batch: BatchId
    status: BatchStatus
    total: int
    done: int = 0
    failed: int = 0
    """Rows of `done` that failed."""
    resumed: int = 0
    """Rows of `done` that an earlier session had finished."""
    seconds: float = 0.0
    """Time of this session."""
    results: str = ""
    """Where the results are, or will be."""
    note: str = ""
    """Why it halted."""

    @property
    def eta_s(self) -> float | None:
        """Seconds that the rest will take at this session's pace; None before the first row."""
        fresh = self.done - self.resumed
        if fresh <= 0 or self.status is not BatchStatus.RUNNING:
            return None
        return self.seconds / fresh * (self.total - self.done)
