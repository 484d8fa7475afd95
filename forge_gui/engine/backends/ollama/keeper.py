"""The models on an Ollama server's disk: fetched, copied, made and deleted over its API.

A failure may come inside a stream that began well; only the line "success" means success.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from forge_gui.engine.backends.http import parsed
from forge_gui.engine.backends.ollama.client import OllamaClient
from forge_gui.engine.backends.ollama.names import same_model
from forge_gui.engine.backends.ollama.pull import PullLog, PullProgress
from forge_gui.engine.backends.ollama.registry import fetch_manifest
from forge_gui.engine.formats.json_fields import Object, count_of, text_of
from forge_gui.engine.formats.ollama_manifest import Manifest
from forge_gui.values.errors import BackendError, BackendProtocolError, FileDamaged, ModelNotFound
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import ModelPapers
from forge_gui.values.managing_errors import DownloadBroken

_PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class OllamaMaking:
    """One line of what Ollama tells while it makes a model."""

    words: str
    done: int = 0
    total: int = 0


class OllamaKeeper:
    """Requests about what lies on the server's disk."""

    def __init__(self, client: OllamaClient) -> None:
        self._client = client

    @property
    def is_local(self) -> bool:
        return self._client.is_local

    def same(self, one: str, other: str) -> bool:
        return same_model(one, other)

    async def pull(self, name: str, *, is_insecure: bool = False) -> AsyncGenerator[PullProgress]:
        """`is_insecure` allows a source without TLS."""
        asked, log = self._client.asked(name), PullLog()
        body = {"model": name, "stream": True, **({"insecure": True} if is_insecure else {})}
        async with aclosing(self._client.lines("/api/pull", body, asked=asked)) as lines:
            async for line in lines:
                progress = parsed(log.add, line, asked)
                yield progress
                if progress.is_finished:
                    return
        raise DownloadBroken(
            f"The download of {name} ended before it was complete.",
            "Pull it again; it goes on where it stopped.",
            backend=asked.backend,
            model=name,
        )

    async def delete(self, model: ModelId) -> None:
        asked = self._client.asked(model.name)
        await self._client.tell("DELETE", "/api/delete", {"model": model.name}, asked=asked)

    async def copy(self, model: ModelId, name: str) -> None:
        asked = self._client.asked(model.name)
        body = {"source": model.name, "destination": name}
        await self._client.tell("POST", "/api/copy", body, asked=asked)

    async def papers(self, model: ModelId) -> ModelPapers:
        body = await self._client.look_up("/api/show", {"model": model.name}, model=model.name)
        return parsed(lambda found: _papers(model, found), body, self._client.asked(model.name))

    async def manifest(self, name: str) -> Manifest:
        return await fetch_manifest(name, self._client.asked().backend)

    async def has_blob(self, digest: str) -> bool:
        try:
            await self._client.tell(
                "HEAD", f"/api/blobs/{digest}", None, asked=self._client.asked()
            )
        except (ModelNotFound, BackendProtocolError) as error:
            if error.status != 404:
                raise
            return False
        return True

    async def upload(self, path: Path, digest: str) -> None:
        try:
            size = (await asyncio.to_thread(path.stat)).st_size
            await self._client.send(f"/api/blobs/{digest}", _pieces(path), size)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise FileDamaged(str(path), f"it cannot be read ({reason}).") from error
        except BackendError as error:
            if error.status == 400 and "digest mismatch" in error.sentence:
                raise FileDamaged(
                    str(path), "it was changed while it was read.", "Try again."
                ) from error
            raise

    async def create(self, name: str, fields: Mapping[str, Any]) -> AsyncGenerator[OllamaMaking]:
        asked = self._client.asked(name)
        body = {"model": name, "stream": True, **fields}
        lines = self._client.lines("/api/create", body, asked=asked, is_patient=True)
        async with aclosing(lines):
            async for line in lines:
                making = parsed(_making, line, asked)
                if making.words == "success":
                    return
                yield making
        raise DownloadBroken(
            f"Ollama stopped making {name} before it was done.",
            "Try again; Ollama's own log says more.",
            backend=asked.backend,
            model=name,
        )


def _making(line: Object) -> OllamaMaking:
    done, total = count_of(line, "completed") or 0, count_of(line, "total") or 0
    return OllamaMaking(text_of(line, "status"), max(0, done), max(0, total))


def _papers(model: ModelId, body: Object) -> ModelPapers:
    return ModelPapers(
        model,
        modelfile=text_of(body, "modelfile"),
        template=text_of(body, "template"),
        parameters=text_of(body, "parameters"),
        system=text_of(body, "system"),
        licence=text_of(body, "license"),
    )


async def _pieces(path: Path) -> AsyncIterator[bytes]:
    """A file, read on a thread."""
    with await asyncio.to_thread(path.open, "rb") as file:
        while piece := await asyncio.to_thread(file.read, _PIECE):
            yield piece
