"""What a backend can do that keeps models on a disk of its own: fetch, copy, make, delete."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from forge_gui.engine.formats.ollama_manifest import Manifest
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import ModelPapers, PullLayer, PullStage


class Progress(Protocol):
    """How far a download is."""

    @property
    def stage(self) -> PullStage: ...

    @property
    def layers(self) -> tuple[PullLayer, ...]: ...

    @property
    def is_finished(self) -> bool: ...


class Making(Protocol):
    """How far the making of a model is, in the server's words; bytes where it counts them."""

    @property
    def words(self) -> str: ...

    @property
    def done(self) -> int: ...

    @property
    def total(self) -> int: ...


class ModelKeeper(Protocol):
    """The models on one server's disk."""

    @property
    def is_local(self) -> bool:
        """On this computer."""

    def same(self, one: str, other: str) -> bool:
        """Whether two names mean one model."""

    def pull(self, name: str, *, is_insecure: bool = False) -> AsyncGenerator[Progress]:
        """Fetch a model; the last progress `is_finished`. Closing the iterator stops it, and a
        later pull goes on from what has arrived."""

    async def delete(self, model: ModelId) -> None:
        """Raises ModelNotFound."""

    async def copy(self, model: ModelId, name: str) -> None:
        """A second name for the same parts. Raises ModelNotFound, BadRequest."""

    async def papers(self, model: ModelId) -> ModelPapers:
        """Raises ModelNotFound."""

    async def manifest(self, name: str) -> Manifest:
        """What its registry has under a name now; this sends the name there. Raises
        ModelNotFound, Unauthorised, BackendError."""

    async def has_blob(self, digest: str) -> bool:
        """Whether the server has a content (`sha256:<hex>`) already."""

    async def upload(self, path: Path, digest: str) -> None:
        """Hand it a file. Raises FileDamaged where the file is not the promised content."""

    def create(self, name: str, fields: Mapping[str, Any]) -> AsyncGenerator[Making]:
        """Make a model; it is there when the iterator ends without an error."""


@runtime_checkable
class KeepsModels(Protocol):
    """A backend with a disk of its own that models are put on and taken off."""

    @property
    def keeper(self) -> ModelKeeper: ...
