"""Everything about JSON that an open engine has: the reader with its child, the ladder, the counts."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from forge_gui.engine.structured.constrained import Ask, Constraints
from forge_gui.engine.structured.ladder import JsonAnswer, JsonLadder
from forge_gui.engine.structured.outcome import Outcome
from forge_gui.engine.structured.reader import JsonReader
from forge_gui.engine.structured.tally import JsonTally
from forge_gui.values.errors import JsonUnfit
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import JsonObject


class JsonDesk:
    """Built once for an engine. Close it."""

    def __init__(
        self,
        monotonic: Callable[[], float],
        constraints: Constraints | None = None,
        tally: JsonTally | None = None,
    ) -> None:
        self._reader = JsonReader()
        self._ladder = JsonLadder(
            self._storable, constraints or Constraints(), tally or JsonTally(), monotonic
        )

    async def read(self, text: str, schema: JsonObject | None = None) -> Outcome:
        """The JSON of a text. Raises JsonUnreadable, JsonUnfit."""
        return await self._storable(text, schema)

    async def ask(self, request: GenerateRequest, generate: Ask, trial: Ask) -> JsonAnswer:
        """The JSON of a model's answer. Raises JsonUnreadable, JsonUnfit, and what asking does."""
        return await self._ladder.ask(request, generate, trial)

    def counts(self) -> Mapping[ModelId, Mapping[str, int]]:
        """How the answers of each model came to be JSON."""
        return self._ladder.tally.counts()

    async def _storable(self, text: str, schema: JsonObject | None) -> Outcome:
        """JSON that can be kept: with numbers that are numbers, and whole signs."""
        outcome = await self._reader.read(text, schema)
        try:
            json.dumps(outcome.value, ensure_ascii=False, allow_nan=False).encode()
        except ValueError as error:
            raise JsonUnfit("it holds a number without end or half a sign", None) from error
        return outcome

    async def close(self) -> None:
        await self._reader.close()
