"""How Ollama is, in a sentence: what its version or its silence means. Pure."""

from __future__ import annotations

from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.ollama.version import SAFE_FROM, is_unsafe
from forge_gui.values.errors import BackendError, BackendTimeout, BackendUnavailable
from forge_gui.values.models import Health, HealthState


def healthy(version: str, asked: Asked) -> Health:
    """It answers; an old version is said to be unsafe, and works all the same."""
    if is_unsafe(version):
        safe = ".".join(map(str, SAFE_FROM))
        return Health(
            asked.backend,
            HealthState.READY,
            f"{asked.title} {version} runs, but versions before {safe} have a known security hole.",
            "Update Ollama, and do not let other computers reach it until then.",
            version,
        )
    sentence = f"{asked.title} {version} runs."
    return Health(asked.backend, HealthState.READY, sentence, version=version)


def unhealthy(error: BackendError, asked: Asked) -> Health:
    """It is away, or something else is there."""
    is_away = isinstance(error, BackendUnavailable | BackendTimeout)
    state = HealthState.UNAVAILABLE if is_away else HealthState.FAULTY
    return Health(asked.backend, state, error.sentence, error.advice)
