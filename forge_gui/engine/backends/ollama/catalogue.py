"""Which models Ollama has, and what it tells about each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.backends.http import parsed
from forge_gui.engine.backends.ollama import cards
from forge_gui.engine.backends.ollama.client import OllamaClient
from forge_gui.engine.backends.ollama.memory import facts_of, needs_verbose
from forge_gui.engine.backends.ollama.names import weights_in
from forge_gui.engine.backends.ollama.options import DEFAULT_CONTEXT_TOKENS
from forge_gui.engine.formats.json_fields import Object, object_of, text_of
from forge_gui.engine.formats.model_facts import MemoryFacts
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard


class Catalogue:
    """The models on disk there."""

    def __init__(self, client: OllamaClient, *, is_remote: bool = False) -> None:
        self._client = client
        self._whose = cards.Whose(client.asked().backend, is_remote=is_remote)
        self._shapes: dict[str, Object] = {}
        """What only a verbose answer tells, by digest: such an answer is megabytes."""
        self._files: dict[str, Path | None] = {}
        """Where the weights lie, by digest."""

    async def list(self) -> Sequence[ModelCard]:
        """All of them, as far as the list tells."""
        body = await self._client.look_up("/api/tags")
        return parsed(self._whose.cards_of, body, self._client.asked())

    async def show(self, model: ModelId) -> ModelCard:
        """All about one. Raises ModelNotFound."""
        return (await self._look(model))[0]

    async def memory_facts(self, model: ModelId, options: RunnerOptions) -> MemoryFacts | None:
        """What its memory depends on; None where nobody knows. Raises ModelNotFound."""
        card, body = await self._look(model)
        asked = self._client.asked(model.name)
        own = parsed(cards.own_context, body, asked) or DEFAULT_CONTEXT_TOKENS
        return facts_of(card, object_of(body, "model_info"), options, own)

    async def model_file(self, model: ModelId) -> Path | None:
        """The file of its weights, where Ollama runs on this computer. Raises ModelNotFound."""
        if not self._client.is_local:
            return None
        digest = await self.digest(model)
        if digest not in self._files:
            asked = self._client.asked(model.name)
            body = await self._client.look_up("/api/show", {"model": model.name}, model=model.name)
            told = parsed(lambda found: text_of(found, "modelfile"), body, asked)
            if not digest:
                return weights_in(told)
            self._files[digest] = weights_in(told)
        return self._files[digest]

    async def _look(self, model: ModelId) -> tuple[ModelCard, Object]:
        """A model's card, and all that Ollama told for it."""
        asked = self._client.asked(model.name)
        body = await self._client.look_up("/api/show", {"model": model.name}, model=model.name)
        known = cards.find_card(await self.list(), model.name)
        card = replace(known, id=model) if known else ModelCard(model)
        body = {**body, "model_info": await self._shape_info(body, card)}
        return parsed(lambda found: cards.full_card(card, found), body, asked), body

    async def digest(self, model: ModelId) -> str:
        """Of the model's manifest: weights, template and parameters; one quick request."""
        known = cards.find_card(await self.list(), model.name)
        return known.digest if known else ""

    async def _shape_info(self, body: Object, card: ModelCard) -> Object:
        """The model's numbers, with those that Ollama only tells when asked for everything."""
        asked = self._client.asked(card.id.name)
        info = parsed(lambda found: object_of(found, "model_info"), body, asked)
        if not needs_verbose(info):
            return info
        if card.digest in self._shapes:
            return self._shapes[card.digest]
        question = {"model": card.id.name, "verbose": True}
        whole = await self._client.look_up("/api/show", question, model=card.id.name)
        full = parsed(lambda found: object_of(found, "model_info"), whole, asked)
        shape = {key: value for key, value in full.items() if not key.startswith("tokenizer.")}
        if card.digest:
            self._shapes[card.digest] = shape
        return shape
