"""How long a prompt is in its model's own tokens, where the backend can tell."""

from __future__ import annotations

from forge_gui.engine.backends.base import TokenCounter
from forge_gui.engine.backends.registry import Backends
from forge_gui.values.generation import GenerateRequest


async def counted(backends: Backends, request: GenerateRequest) -> int | None:
    """Tokens of the prompt; None where nobody can say. Raises BackendError."""
    if not backends.has(request.model):
        return None
    backend = await backends.of(request.model)
    if not isinstance(backend, TokenCounter):
        return None
    return await backend.count_tokens(request.model, request)
