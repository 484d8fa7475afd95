"""The requests that a measurement sends: texts of a given length, JSON tasks. Pure.

Every prompt begins with another word, so that no engine answers out of what it read before.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from forge_gui.engine.evaluation.plan import Ask
from forge_gui.values.generation import GenerateRequest, RunnerOptions, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.measurement import Part

CHARACTERS_PER_TOKEN = 4.0
"""Of English text, before a model has shown how it cuts it."""
WARM_UP_TOKENS = 8
"""Few: a slow model spends its minute on what counts."""
_SEED = 20
_WORDS = [
    "river",
    "house",
    "morning",
    "paper",
    "garden",
    "winter",
    "table",
    "mountain",
    "story",
    "window",
    "letter",
    "market",
    "island",
    "teacher",
    "bridge",
    "summer",
    "captain",
    "kitchen",
    "village",
    "forest",
    "silver",
    "question",
    "harbour",
    "road",
]
_STORY = (
    "Tell a long story about a {thing} and a {other}, with many details, and do not stop early."
)


@dataclass(frozen=True, slots=True)
class JsonTask:
    prompt: str
    schema: JsonObject


def read_tasks(path: Path) -> tuple[JsonTask, ...]:
    """The JSON tasks that ship with Forge (blocks)."""
    found = json.loads(path.read_text("utf-8"))
    return tuple(JsonTask(one["prompt"], one["schema"]) for one in found)


class Requests:
    """Makes the requests for one model; `source` decides their words."""

    def __init__(
        self, model: ModelId, tasks: Sequence[JsonTask], runner: RunnerOptions, seed: int = _SEED
    ) -> None:
        self.tasks = tuple(tasks)
        self._model = model
        self._runner = runner
        self._source = random.Random(seed)
        self.characters_per_token = CHARACTERS_PER_TOKEN

    def warm_up(self) -> GenerateRequest:
        return self._request(self._story(), WARM_UP_TOKENS)

    def of(self, ask: Ask) -> GenerateRequest:
        """What is sent for an ask; each call gives other words."""
        if ask.part is Part.SCHEMA:
            task = self.tasks[ask.task]
            return GenerateRequest(
                self._model,
                prompt=task.prompt,
                sampling=Sampling(temperature=0.0, seed=_SEED, max_tokens=ask.answer * 4),
                runner=self._runner,
                json_schema=task.schema,
                think=None,
            )
        if ask.part is Part.PROMPT:
            return self._request(self.text(ask.prompt), ask.answer)
        return self._request(self._story(), ask.answer)

    def text(self, tokens: int) -> str:
        """About so many tokens of plain words."""
        wanted = int(tokens * self.characters_per_token)
        text = self._nonce()
        while len(text) < wanted:
            text += " " + self._source.choice(_WORDS)
        return text[: max(wanted, 1)]

    def _story(self) -> str:
        thing, other = self._source.sample(_WORDS, 2)
        return f"{self._nonce()}: " + _STORY.replace("{thing}", thing).replace("{other}", other)

    def _nonce(self) -> str:
        return f"{self._source.choice(_WORDS)} {self._source.randrange(10**6)}"

    def _request(self, prompt: str, answer: int) -> GenerateRequest:
        seed = self._source.randrange(10**6)
        sampling = Sampling(temperature=1.0, seed=seed, max_tokens=answer)
        return GenerateRequest(self._model, prompt=prompt, sampling=sampling, runner=self._runner)
