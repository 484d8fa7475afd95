"""Names of things. A model id is `<backend>:<name>`; the other ids are opaque strings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NewType

from forge_gui.values.errors import BadModelId

StepId = NewType("StepId", str)
"""Names a step (or an input) inside one pipeline: a letter, then letters, digits and `_`."""

RunId = NewType("RunId", str)
"""Names one execution of a pipeline; unique over restarts."""

AUTO = "auto"
"""The prefix of ids that stand for whichever model suits best when they are asked: `auto:code`."""

PUBLISHED = "published"
"""The prefix of models that the catalogue knows and nobody here can fetch or serve."""

BACKENDS = (
    *("ollama", "forge", "gguf", "openai", "anthropic", "huggingface", "simulation"),
    *(AUTO, PUBLISHED),
)
"""Every prefix that a model id may carry; one of Ollama's may say on which host: `ollama@desk`."""

_HOST = re.compile(r"ollama@[a-z0-9][a-z0-9_-]*")


def is_backend(text: str) -> bool:
    """Whether a model id may begin with this and a colon.

    >>> is_backend("ollama@desk"), is_backend("llama3")
    (True, False)
    """
    return text in BACKENDS or _HOST.fullmatch(text) is not None


@dataclass(frozen=True, slots=True, order=True)
class ModelId:
    """Where a model lives and what it is called there.

    `backend` is one of BACKENDS, or `ollama@<host>` for an Ollama host of the settings; `name` is
    the backend's own name: `llama3.1:8b` for Ollama, `tiny` for Forge's own, an absolute path for
    `gguf`, `<profile>/<name>` for `openai`.
    """

    backend: str
    name: str

    @classmethod
    def parse(cls, text: str) -> ModelId:
        """Read `<backend>:<name>`. Raises BadModelId for an empty name or an unknown prefix.

        A bare name such as `llama3` is not an id: what it means depends on which models there
        are, so it is resolved by the library (Ollama first).
        """
        backend, colon, name = text.strip().partition(":")
        if not colon or not name or not is_backend(backend):
            raise BadModelId(text)
        return cls(backend, name)

    @staticmethod
    def is_prefixed(text: str) -> bool:
        """Whether `text` carries one of the known prefixes (`llama3:8b` does not)."""
        backend, colon, name = text.strip().partition(":")
        return bool(colon and name) and is_backend(backend)

    @property
    def is_ollama(self) -> bool:
        """Served by an Ollama, on this PC or on another host."""
        return self.backend == "ollama" or self.backend.startswith("ollama@")

    def __str__(self) -> str:
        return f"{self.backend}:{self.name}"
