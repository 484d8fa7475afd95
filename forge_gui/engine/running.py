"""Builds what runs pipelines, when somebody first runs or checks one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from forge_gui.engine.backends.registry import Backends
from forge_gui.engine.ground import Ground, backend_of
from forge_gui.engine.late import Late
from forge_gui.engine.pool.announcing import Announcer
from forge_gui.engine.pool.generation import Listener
from forge_gui.values.generation import EmbedResult
from forge_gui.values.ids import ModelId

if TYPE_CHECKING:  # imported where they are built, see late.py
    from forge_gui.engine.collaboration.calibrating import Calibration
    from forge_gui.engine.pipeline.admission import Admission
    from forge_gui.engine.pipeline.batches import Batches
    from forge_gui.engine.pipeline.desk import PipelineDesk
    from forge_gui.engine.pipeline.history_desk import HistoryDesk
    from forge_gui.engine.pipeline.history_keeping import Keeping
    from forge_gui.engine.pipeline.history_shelf import HistoryShelf
    from forge_gui.engine.pipeline.plugins import StepKinds
    from forge_gui.engine.pipeline.step_cache import StepCache
    from forge_gui.engine.serving_models import Models
    from forge_gui.engine.structured.desk import JsonDesk
    from forge_gui.engine.structured.tally import JsonTally


class Running:
    """What runs pipelines, built when somebody first runs or checks one."""

    def __init__(
        self,
        ground: Ground,
        models: Models,
        backends: Backends,
        announce: Announcer,
    ) -> None:
        self._settings = ground.settings
        self._folders = ground.folders
        self._catalogue, self._known = models.catalogue, models.known
        self._backends = backends
        self._care = models.care
        self._pool, self._generator = models.pool, models.generator
        self._choices = models.choices
        self._announce = announce
        self._bus = ground.bus
        self._clock = ground.clock
        self._group = ground.group
        self._measured = ground.measured
        self.kinds = Late(self._kinds)
        self.json_tally = Late(self._json_tally)
        self.desk = Late(self._desk)
        self.batches = Late(self._batches)
        self.cache = Late(self._cache)
        self.shelf = Late(self._shelf)
        self.keeping = Late(self._keeping)
        self.history = Late(self._history)

    def _desk(self) -> PipelineDesk:
        from forge_gui.engine.pipeline.approvals import Approvals
        from forge_gui.engine.pipeline.desk import PipelineDesk
        from forge_gui.engine.pipeline.executor import Surroundings
        from forge_gui.engine.pipeline.runs import Runs

        around = Surroundings(
            self._care().generate,
            self._bus.publish,
            self._clock,
            announce=self._announce,
            limit_s=self._settings.run_timeout or None,
            reuse=self.cache() if self._settings.cache.enabled else None,
            embed=self._embed,
        )
        if self._settings.journal.enabled:
            keeping = self.keeping()
            around = replace(around, recorder=keeping.recorder, publish=keeping.publish)
        approvals = Approvals(around.publish, self._clock)
        runs = Runs(replace(around, approvals=approvals, json=self._json()), self._group)
        return PipelineDesk(self.kinds(), self._admission(self.kinds()), runs, approvals)

    async def _embed(
        self, model: ModelId, texts: Sequence[str], listener: Listener, /
    ) -> EmbedResult:
        return await self._generator.embed(self._pool.current(model), texts, listener)

    def _json(self) -> JsonDesk:
        from forge_gui.engine.structured.constrained import Constraints
        from forge_gui.engine.structured.desk import JsonDesk

        trials = Constraints(self._content_of, self._measured.trials, self._clock.now)
        return JsonDesk(self._clock.monotonic, trials, self.json_tally())

    def _json_tally(self) -> JsonTally:
        from forge_gui.engine.structured.tally import JsonTally

        return JsonTally(self._measured.json_counts)

    async def _content_of(self, model: ModelId) -> str:
        """Which content of a model is answered by which version of its engine."""
        digest = await self._catalogue.digest(model)
        health = await (await backend_of(self._backends, model)).health()
        return f"{digest} {health.version}".strip() if digest else ""

    def _batches(self) -> Batches:
        from forge_gui.engine.pipeline.batches import Batches
        from forge_gui.engine.pipeline.document import logic_text

        return Batches(
            self.desk().run_row,
            logic_text,
            publish=self._bus.publish,
            clock=self._clock,
            group=self._group,
        )

    def _cache(self) -> StepCache:
        from forge_gui.engine.pipeline.step_cache_opening import open_step_cache

        return open_step_cache(self._settings.cache, self._folders.cache, self._clock.now)

    def _shelf(self) -> HistoryShelf:
        from forge_gui.engine.pipeline.history_shelf import HistoryShelf

        folder = self._folders.data / "journal"
        return HistoryShelf(folder, publish=self._bus.publish, now=self._clock.now)

    def _keeping(self) -> Keeping:
        from forge_gui.engine.pipeline.history_keeping import Keeping

        return Keeping(
            self._settings.journal,
            self.shelf(),
            self.kinds().kinds,
            publish=self._bus.publish,
            clock=self._clock,
            group=self._group,
        )

    def _history(self) -> HistoryDesk:
        desk, is_kept = self.desk(), self._settings.journal.enabled
        return self.keeping().desk(desk.admission, desk.runs, is_kept=is_kept)

    def _kinds(self) -> StepKinds:
        from forge_gui.engine.pipeline.plugins import StepKinds

        return StepKinds()

    def _admission(self, kinds: StepKinds) -> Admission:
        from forge_gui.engine.pipeline.admission import Admission

        ask = self._backends.count_tokens, self._default_context
        limit_s, now = self._settings.run_timeout or None, self._clock.monotonic
        return Admission(
            self._catalogue,
            kinds.kinds,
            *ask,
            kinds.load,
            limit_s=limit_s,
            now=now,
            published=self._folders.data / "published",
            size_of=self._size_of,
            calibrated=self._calibration_of,
            loaded=self._choices.filled,
        )

    async def _calibration_of(self, model: ModelId) -> Calibration | None:
        from forge_gui.values.handoff import ConfidenceMethod

        digest = (await self._catalogue.digest(model)).partition(" ")[0]
        known = self._measured.calibration_book().of(digest, ConfidenceMethod.TOKENS)
        return known.calibration if known else None

    def _size_of(self, name: str) -> int | None:
        from forge_gui.engine.library.managing.outlooks import published_size

        return published_size(name, self._known.named(name))

    def _default_context(self, model: ModelId) -> int | None:
        is_embedded = model.backend in {"forge", "gguf"}
        return self._settings.llama_cpp.context_length if is_embedded else None
