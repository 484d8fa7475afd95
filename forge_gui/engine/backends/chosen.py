"""Which backends the settings ask for, and how each is made; making one imports what it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.backends.registry import Build
from forge_gui.engine.clock import Clock
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.settings import Settings

_MODELS = Path(__file__).resolve().parents[3] / "resources" / "models"
_MIB = 1024 * 1024
Crashed = Callable[[ModelId], None]
Builders = Callable[[Settings, Clock, Crashed], Mapping[tuple[str, ...], Build]]
"""The makers of backends by the prefixes that they serve."""


def chosen_backends(
    settings: Settings, clock: Clock, on_crash: Crashed
) -> Mapping[tuple[str, ...], Build]:
    """The makers of the backends that the settings ask for; each imports what it needs."""
    if settings.simulation_mode:
        return {("simulation",): partial(_simulation, settings, clock, on_crash)}
    builders: dict[tuple[str, ...], Build] = {
        ("forge", "gguf"): partial(_llama_cpp, settings, clock, on_crash)
    }
    if settings.ollama.enabled:
        builders["ollama",] = partial(_ollama, settings, clock, "", settings.ollama.base_url)
        for other in settings.ollama.hosts:
            make = partial(_ollama, settings, clock, other.name, other.base_url)
            builders[f"ollama@{other.name}",] = make
    if settings.openai_profiles:
        builders["openai",] = partial(_openai, settings, clock)
    if settings.anthropic.enabled:
        builders["anthropic",] = partial(_anthropic, settings, clock)
    return builders


def _simulation(settings: Settings, clock: Clock, on_crash: Crashed) -> Backend:
    from forge_gui.engine.backends.simulation.backend import SimulationBackend
    from forge_gui.engine.backends.simulation.script import default_models

    chosen = settings.simulation
    models = default_models(
        chosen.models,
        memory_bytes=chosen.model_size_mb * _MIB,
        load_s=chosen.load_seconds,
        tokens_per_s=chosen.tokens_per_second,
    )
    return SimulationBackend(
        models,
        clock=clock,
        seed=chosen.seed,
        failure_rate=chosen.failure_rate,
        on_crash=on_crash,
    )


def _llama_cpp(settings: Settings, clock: Clock, on_crash: Crashed) -> Backend:
    from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend

    chosen = settings.llama_cpp
    defaults = RunnerOptions(
        context_length=chosen.context_length,
        batch_size=chosen.batch_size,
        threads=chosen.threads or None,
        gpu_layers=chosen.gpu_layers if chosen.gpu_layers >= 0 else None,
    )
    return LlamaCppBackend(
        _MODELS,
        defaults=defaults,
        start_s=chosen.start_timeout_seconds,
        on_crash=on_crash,
        clock=clock,
    )


def _ollama(settings: Settings, clock: Clock, host: str, address: str) -> Backend:
    from forge_gui.engine.backends.http import Patience
    from forge_gui.engine.backends.ollama.backend import OllamaBackend

    chosen = settings.ollama
    patience = Patience(
        connect_s=chosen.connect_timeout_seconds,
        silence_s=max(settings.request_timeout, chosen.load_timeout_seconds),
        load_s=chosen.load_timeout_seconds,
    )
    return OllamaBackend(
        address, patience=patience, keep_alive=chosen.keep_alive, host=host, clock=clock
    )


def _openai(settings: Settings, clock: Clock) -> Backend:
    from forge_gui.engine.backends.http import Patience
    from forge_gui.engine.backends.openai_http.backend import OpenAiBackend

    patience = Patience(connect_s=5.0, silence_s=settings.request_timeout, health_s=2.0)
    return OpenAiBackend(settings.openai_profiles, patience=patience, clock=clock)


def _anthropic(settings: Settings, clock: Clock) -> Backend:
    from forge_gui.engine.backends.anthropic.backend import AnthropicBackend
    from forge_gui.engine.backends.http import Patience

    patience = Patience(connect_s=5.0, silence_s=settings.request_timeout, health_s=2.0)
    return AnthropicBackend(settings.anthropic, patience=patience, clock=clock)
