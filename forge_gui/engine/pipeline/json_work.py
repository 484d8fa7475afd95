"""What a step at work sees of JSON: read a text, or let a model answer with JSON; and its times."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import GenerateRequest, GenerateResult
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import StepTiming

if TYPE_CHECKING:
    from forge_gui.engine.pipeline.executor import Execution
    from forge_gui.engine.structured.desk import JsonDesk
    from forge_gui.engine.structured.ladder import JsonAnswer
    from forge_gui.engine.structured.outcome import Outcome


class JsonWork:
    """The part of a StepContext that has to do with JSON; its times are counted as repair."""

    __slots__ = ("_execution", "_timing")
    _execution: Execution
    _timing: StepTiming

    async def generate(self, request: GenerateRequest, *, streams: bool = True) -> GenerateResult:
        """Let a model answer."""
        raise NotImplementedError

    def spend(self, *, repair_s: float = 0.0, cache_s: float = 0.0) -> None:
        """Count time that went into mending an answer or into asking the cache."""
        old = self._timing
        self._timing = replace(old, repair_s=old.repair_s + repair_s, cache_s=old.cache_s + cache_s)

    async def read_json(self, text: str, schema: JsonObject | None = None) -> Outcome:
        """The JSON of a text. Raises JsonUnreadable, JsonUnfit."""
        monotonic = self._execution.around.clock.monotonic
        began = monotonic()
        try:
            return await self._json.read(text, schema)
        finally:
            self.spend(repair_s=monotonic() - began)

    async def generate_json(self, request: GenerateRequest) -> JsonAnswer:
        """The JSON of a model's answer. Raises JsonUnreadable, JsonUnfit, and what asking does."""

        async def trial(asked: GenerateRequest) -> GenerateResult:
            return await self.generate(asked, streams=False)

        answer = await self._json.ask(request, self.generate, trial)
        self.spend(repair_s=answer.repair_s)
        return answer

    @property
    def _json(self) -> JsonDesk:
        desk = self._execution.around.json
        if desk is None:
            raise ForgeError("Nothing here reads JSON out of answers.")
        return desk
