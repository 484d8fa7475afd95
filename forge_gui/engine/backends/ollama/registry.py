"""What a registry has under a name: the manifest that a pull would fetch. Asked when a person asks.

The server itself has no way to look before it fetches, so this one question goes to the registry
from here, without anything about this PC in it.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from urllib.parse import urlsplit

from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.http import HttpServer, Question, Refusal, is_loopback
from forge_gui.engine.formats.json_fields import WireError
from forge_gui.engine.formats.ollama_manifest import MOST_BYTES, Manifest, read_manifest
from forge_gui.values.errors import (
    BackendError,
    BackendUnavailable,
    BadRequest,
    ModelNotFound,
    Unauthorised,
)

DEFAULT_HOST = "registry.ollama.ai"
_NAMESPACE = "library"
_ACCEPT = "application/vnd.docker.distribution.manifest.v2+json"
_LIMIT_S = 10.0
_FORBIDDEN = frozenset(" \t\n\r?#%\\\"'<>")


@dataclass(frozen=True, slots=True)
class RegistryPlace:
    """Where a model is kept. `is_open` is without TLS."""

    host: str
    repository: str
    tag: str
    is_open: bool = False

    @property
    def address(self) -> str:
        return f"{'http' if self.is_open else 'https'}://{self.host}"

    @property
    def path(self) -> str:
        return f"/v2/{self.repository}/manifests/{self.tag}"


def place_of(name: str) -> RegistryPlace:
    """Where the model of a name is fetched from. Raises BadRequest for what is no name.

    >>> place_of("llama3.2").path
    '/v2/library/llama3.2/manifests/latest'
    """
    text = name.strip()
    is_open = text.lower().startswith("http://")
    for scheme in ("https://", "http://"):
        if text.lower().startswith(scheme):
            text = text[len(scheme) :]
    *places, last = text.split("/")
    model, _, tag = last.partition(":")
    host = places.pop(0) if len(places) >= 2 else DEFAULT_HOST
    namespace = "/".join(places) or _NAMESPACE
    parts = (host, *namespace.split("/"), model)
    is_strange = any(not part or part.startswith(".") for part in parts)
    if is_strange or _FORBIDDEN & set(text) or "@" in text:
        raise BadRequest(
            f'"{name[:80]}" is no name of a model.',
            "Write it as its page does: llama3.2, llama3.2:1b or a whole address.",
        )
    # A registry on this very computer has no certificate; Ollama lists its models without a scheme.
    is_open = is_open or is_loopback(urlsplit(f"//{host}").hostname or "")
    return RegistryPlace(host, f"{namespace}/{model}", tag or "latest", is_open)


async def fetch_manifest(name: str, backend: str) -> Manifest:
    """The manifest of a name. Raises ModelNotFound, Unauthorised, BackendUnavailable, ..."""
    place = place_of(name)
    advice = "Check the network connection and try again."
    asked = Asked(f"The model library {place.host}", "a registry's", place.address, backend, advice)
    asked = asked.about(name)
    server = HttpServer(
        place.address, connect_s=_LIMIT_S, fault_of=_fault_of, longest_answer=MOST_BYTES
    )
    question = Question("GET", place.path, asked, _LIMIT_S, None, {"Accept": _ACCEPT})
    try:
        async with asyncio.timeout(_LIMIT_S):
            return read_manifest(await server.whole(question))
    except TimeoutError as error:
        raise asked.slow(_LIMIT_S) from error
    except WireError as error:
        raise asked.foreign(str(error)) from error
    finally:
        await server.close()


def _fault_of(asked: Asked, refusal: Refusal) -> BackendError:
    whose = {"backend": asked.backend, "model": asked.model}
    if refusal.status == 404:
        return ModelNotFound(
            f"The model library does not have {asked.model}.",
            "Check how the name is spelled.",
            **whose,
        )
    if refusal.status in (401, 403):
        return Unauthorised(
            f"The model library gives {asked.model} only to those who may have it.",
            "Check the name; for a private model sign in with `ollama signin` first.",
            **whose,
        )
    if refusal.status >= 500 or refusal.status == 429:
        return BackendUnavailable(
            f"The model library answered that it cannot help now (status {refusal.status}).",
            "Try again later.",
            **whose,
        )
    return asked.foreign(f"status {refusal.status}")
