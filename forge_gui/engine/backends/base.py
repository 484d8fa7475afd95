"""What serves models: the one Protocol that every backend keeps, eight verbs and a close.

A backend knows nothing of pools, pipelines or other backends. It raises errors of
values/errors.py only (foreign ones are mapped inside it), ignores sampling knobs that it does not
have, and refuses loudly what it cannot do (images, schemas, embeddings): CapabilityMissing.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol, runtime_checkable

from forge_gui.engine.formats.model_facts import MemoryFacts
from forge_gui.values.generation import EmbedResult, GenerateRequest, Piece, RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.models import Health, LoadedModel, ModelCard


class Backend(Protocol):
    """One place that serves models."""

    @property
    def prefixes(self) -> frozenset[str]:
        """The model-id prefixes that it serves: `{"ollama"}`, `{"forge", "gguf"}`."""

    async def list(self) -> Sequence[ModelCard]:
        """The models it offers, cheaply (no load)."""

    async def show(self, model: ModelId) -> ModelCard:
        """All it knows about one model. Raises ModelNotFound."""

    async def load(self, model: ModelId, options: RunnerOptions) -> LoadedModel:
        """Bring a model into memory and return its real size; at once if it is there.

        Cancelling the call ends the load. Raises ModelLoadFailed, ModelNotFound, ...
        """

    async def unload(self, model: ModelId) -> None:
        """Take it out of memory; returns when the memory is free again. No error if absent."""

    def generate(self, request: GenerateRequest) -> AsyncIterator[Piece]:
        """Answer `request.prompt`. Yields pieces, a GenerateResult last, exactly once.

        Closing the iterator (`aclose`, `contextlib.aclosing`) ends the generation at its source.
        """

    def chat(self, request: GenerateRequest) -> AsyncIterator[Piece]:
        """Answer `request.messages`; otherwise like generate."""

    async def embed(
        self, model: ModelId, texts: Sequence[str], options: RunnerOptions
    ) -> EmbedResult:
        """One vector for each text. Raises CapabilityMissing."""

    async def health(self) -> Health:
        """How it is, within a second or two; never raises."""

    async def loaded(self) -> Sequence[LoadedModel]:
        """What it has in memory now."""

    async def close(self) -> None:
        """End every process, connection and load that it owns."""


@runtime_checkable
class ContentTeller(Protocol):
    """A backend that can tell whether a model is still the same: an answer is kept for one."""

    async def digest(self, model: ModelId) -> str:
        """Short text that is another one as soon as the model's answers may be, asked now.

        Empty where it cannot tell. Raises BackendError.
        """


@runtime_checkable
class TakesProjectors(Protocol):
    """A backend that runs model files, and can be told which image part belongs to which."""

    def take_projectors(self, projectors: Mapping[str, str]) -> None:
        """Paths of image parts by the paths of their models: instead of those told before."""


@runtime_checkable
class MemoryTeller(Protocol):
    """A backend that can tell, before a load, what its memory depends on.

    `tells_memory_at_once`: it has that at hand for all its models when it has listed them.
    """

    tells_memory_at_once: bool

    async def memory_facts(self, model: ModelId, options: RunnerOptions) -> MemoryFacts | None:
        """What is known of a model that would be loaded with `options`, its own defaults filled
        in. None where too little is known. Raises ModelNotFound, BackendError."""


@runtime_checkable
class TokenCounter(Protocol):
    """A backend that can tell how long a prompt is before it is sent."""

    async def count_tokens(self, model: ModelId, request: GenerateRequest) -> int | None:
        """Tokens of the prompt, template and all; None where it would take a load to know."""


@runtime_checkable
class FileTeller(Protocol):
    """A backend that does not count itself, but whose models lie as files on this PC."""

    async def model_file(self, model: ModelId) -> Path | None:
        """The file of the model's weights; None: on another computer, or not told.

        Raises ModelNotFound, BackendError."""
