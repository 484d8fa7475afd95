"""Whether a model's engine really holds its answers to a JSON Schema: tried once and remembered.

Servers take the setting and ignore it. So a model is asked for something else than what its schema
allows: only one that is held to the schema answers by it.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable

from forge_gui.engine.structured import strict
from forge_gui.values.errors import BadRequest, CapabilityMissing
from forge_gui.values.generation import GenerateRequest, GenerateResult, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import JsonObject

Ask = Callable[[GenerateRequest], Awaitable[GenerateResult]]
_PROMPT = "Write one short sentence about the sea."
_TRIAL: JsonObject = {
    "type": "object",
    "properties": {"mark": {"type": "string", "enum": ["k7q"]}},
    "required": ["mark"],
    "additionalProperties": False,
}
_MOST_TOKENS = 48


class Constraints:
    """What is known about each model."""

    def __init__(self) -> None:
        self._known: dict[ModelId, bool] = {}

    def known(self, model: ModelId) -> bool | None:
        """None: it was not tried yet."""
        return self._known.get(model)

    def forget(self, model: ModelId) -> None:
        """Try it again: its engine is another one."""
        self._known.pop(model, None)

    async def holds(self, request: GenerateRequest, ask: Ask) -> bool:
        """Whether the model of `request` is held to schemas; it is tried if nobody knows yet.

        Raises what asking raises, except for a refusal: that is an answer.
        """
        model = request.model
        if model not in self._known:
            self._known[model] = await _try(request, ask)
        return self._known[model]


async def _try(request: GenerateRequest, ask: Ask) -> bool:
    trial = GenerateRequest(
        model=request.model,
        prompt=_PROMPT,
        sampling=Sampling(temperature=0.0, seed=1, max_tokens=_MOST_TOKENS),
        runner=request.runner,
        json_schema=_TRIAL,
        min_length=0,
    )
    try:
        result = await ask(trial)
    except (BadRequest, CapabilityMissing):
        return False
    found = strict.whole(result.text.strip())
    return found is not None and found[0] == {"mark": "k7q"}


def in_words(schema: JsonObject | None) -> str:
    """What is asked of a model that nothing holds to a schema."""
    if schema is None:
        return "Answer with JSON alone, without any other text."
    text = json.dumps(schema, ensure_ascii=False, default=dict)
    return f"Answer with JSON alone, without any other text. It must fit this JSON Schema: {text}"
