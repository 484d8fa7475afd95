"""What Ollama tells that a model's memory depends on, and what it chooses by itself. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from forge_gui.engine.formats.model_facts import MemoryFacts
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.models import ModelCard

_BATCHES = ((4096, 512), (32768, 1024))
"""Up to this context Ollama takes this batch by itself; 2,048 beyond."""
_LISTED = ("attention.head_count_kv", "attention.head_count", "feed_forward_length")


def needs_verbose(model_info: Mapping[str, Any]) -> bool:
    """Whether a number that decides was sent as null because it is one number a layer."""
    prefix = f"{model_info.get('general.architecture')}."
    return any(model_info.get(prefix + key, 0) is None for key in _LISTED)


def automatic_batch(context_tokens: int) -> int:
    """The batch size that Ollama takes for a context where nobody gives one."""
    return next((batch for limit, batch in _BATCHES if context_tokens <= limit), 2048)


def facts_of(
    card: ModelCard, model_info: Mapping[str, object], options: RunnerOptions, own_context: int
) -> MemoryFacts | None:
    """Of a model that Ollama would load; None where its size is not known, or is not ours to know.

    Several answers at a time are the server's own setting, which it does not tell: one counts.
    """
    if card.is_remote or not card.size_bytes:
        return None
    context = options.context_length or own_context
    return MemoryFacts(
        metadata=model_info,
        file_bytes=card.size_bytes,
        engine="ollama",
        context=context,
        batch=options.batch_size or automatic_batch(context),
        gpu_layers=options.gpu_layers,
        digest=card.digest,
    )
