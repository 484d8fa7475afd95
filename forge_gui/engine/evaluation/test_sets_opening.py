"""Builds the desk of test sets when it is first needed, out of what the engine gives."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.clock import Clock
    from forge_gui.engine.collaboration.desk import CollaborationDesk
    from forge_gui.engine.collaboration.handoff_desk import HandoffDesk
    from forge_gui.engine.evaluation.test_sets.desk import TestSetDesk
    from forge_gui.engine.orchestration.care import Care
    from forge_gui.engine.pipeline.desk import PipelineDesk
    from forge_gui.engine.pipeline.files import PipelineFiles
    from forge_gui.engine.pool.generation import PooledGenerator
    from forge_gui.values.events import Event
    from forge_gui.values.ids import ModelId


@dataclass(frozen=True, slots=True)
class TestSetGround:
    """What the rest of the engine gives."""

    __test__ = False

    care: Late[Care]
    generator: PooledGenerator
    pipelines: Late[PipelineDesk]
    collaboration: Late[CollaborationDesk]
    handoffs: Late[HandoffDesk]
    files: PipelineFiles
    resolve: Callable[[str], Awaitable[ModelId]]
    publish: Callable[[Event], None]
    clock: Clock
    group: asyncio.TaskGroup
    folder: Path
    """Of what is kept."""
    samples: Path

    def late(self) -> Late[TestSetDesk]:
        return Late(self._desk)

    def _desk(self) -> TestSetDesk:
        from forge_gui.engine.evaluation.test_sets.desk import TestSetDesk
        from forge_gui.engine.evaluation.test_sets.lift_meter import LiftMeter
        from forge_gui.engine.evaluation.test_sets.run_book import RunBook
        from forge_gui.engine.evaluation.test_sets.runs import EvaluationRuns, Means
        from forge_gui.engine.evaluation.test_sets.together import Together
        from forge_gui.engine.storage.kept_lines import KeptLines
        from forge_gui.engine.structured.reader import JsonReader

        generate, reader = self.care().as_asked, JsonReader()
        means = Means(
            generate,
            self.generator.embed,
            reader.read,
            self.pipelines().run_row,
            self.files.open,
            self.resolve,
            Together(self.collaboration, self.handoffs, self.resolve),
            self.publish,
            self.clock,
        )
        runs = EvaluationRuns(means, RunBook(self.folder), self.group)
        lift = LiftMeter(runs, KeptLines(self.folder / "lifts.ends"))
        places = self.samples, self.folder / "known-sets.json"
        return TestSetDesk(runs, lift, places, reader.close)
