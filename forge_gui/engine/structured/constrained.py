"""Whether a model's engine really holds its answers to a JSON Schema: tried once and remembered.

Servers take the setting and ignore it. So a model is asked for something else than what its schema
allows: only one that is held to the schema answers by it. What a trial said counts for that content of the model and that version of its engine,
and is kept over restarts.
"""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable

from forge_gui.engine.storage.kept_facts import Facts, KeptFacts, newest
from forge_gui.engine.structured import strict
from forge_gui.values.errors import BadRequest, CapabilityMissing
from forge_gui.values.generation import GenerateRequest, GenerateResult, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import JsonObject

Ask = Callable[[GenerateRequest], Awaitable[GenerateResult]]
Identity = Callable[[ModelId], Awaitable[str]]
MOST_KEPT = 500
NO_COUNTS_S = 7 * 24 * 3600.0
_PROMPT = "Write one short sentence about the sea."
_TRIAL: JsonObject = {
    "type": "object",
    "properties": {"mark": {"type": "string", "enum": ["k7q"]}},
    "required": ["mark"],
    "additionalProperties": False,
}
_MOST_TOKENS = 48


class Constraints:
    """What is known about each model.

    `identity` tells which content of which version answers under a model's name, as one text; empty
    where nobody can tell, and then a trial is remembered by name and until Forge ends.
    """

    def __init__(
        self,
        identity: Identity | None = None,
        kept: KeptFacts | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._identity = identity
        self._kept = kept
        self._now = now
        self._known: dict[str, bool] | None = None

    async def holds(self, request: GenerateRequest, ask: Ask) -> bool:
        """Whether the model of `request` is held to schemas; it is tried if nobody knows yet.

        Raises what asking raises, except for a refusal: that is an answer.
        """
        if self._known is None:
            self._known = _still_true(self._kept.read(), self._now()) if self._kept else {}
        content = await self._identity(request.model) if self._identity else ""
        name = f"{request.model} {content}".strip()
        if name not in self._known:
            self._known[name] = await _try(request, ask)
            if content:
                self._keep(name, self._known[name])
        return self._known[name]

    def _keep(self, name: str, is_held: bool) -> None:
        if self._kept is None:
            return
        found = {"held": is_held, "at": self._now()}

        def put(facts: Facts) -> Facts:
            facts.pop(name, None)
            return newest({**facts, name: found}, MOST_KEPT)

        self._kept.post(put)


def _still_true(facts: Facts, now: float) -> dict[str, bool]:
    """Kept trials. A "no" is asked again after a while: it may have been that day's trouble."""
    known = {}
    for name, fact in facts.items():
        match fact:
            case {"held": bool(is_held), "at": int() | float() as at}:
                if is_held or 0 <= now - at < NO_COUNTS_S:
                    known[name] = is_held
    return known


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
